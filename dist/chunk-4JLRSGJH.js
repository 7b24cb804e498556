import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  median
} from "./chunk-AHVW22R3.js";

// src/judge/contention.ts
var busyFrom = 3;
var changedFrom = 2;
function contentionOf({ data }) {
  return data?.mainThread.cpu ? data.mainThread.wall / data.mainThread.cpu : null;
}
function runContention(visits) {
  const known = keptContentions(visits).map(({ contention }) => contention);
  return known.length > 0 ? median(known) : null;
}
function contentionNotes(visits) {
  const usual = runContention(visits);
  if (usual === null) return [];
  const notes = [];
  const isInpOnWall = visits.some(({ data }) => data?.interactions && data.interactions.cpuInp === void 0);
  if (usual >= busyFrom)
    notes.push({
      level: "warn",
      text: `the machine was busy: tasks took ${usual.toFixed(1)} times their CPU time; wall-clock values (observed, ${isInpOnWall ? "INP, " : ""}TTFB) are doubtful`
    });
  const disturbed = keptContentions(visits).filter(({ contention }) => contention >= changedFrom * usual);
  if (disturbed.length > 0) {
    const named = disturbed.slice(0, 5).map(
      ({ visit, contention }) => `${visit.page} ${visit.device} ${visit.revision} ${visit.index} (${contention.toFixed(1)} times)`
    );
    const more = disturbed.length > named.length ? ` and ${disturbed.length - named.length} more` : "";
    notes.push({
      level: "warn",
      text: `the machine was much busier in some visits: tasks usually took ${usual.toFixed(1)} times their CPU time, and far longer in ${named.join(", ")}${more}`
    });
  }
  return notes;
}
function keptContentions(visits) {
  return visits.flatMap((visit) => {
    const contention = visit.warmUp ? null : contentionOf(visit);
    return contention === null ? [] : [{ visit, contention }];
  });
}

export {
  runContention,
  contentionNotes
};
