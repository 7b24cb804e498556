import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  plain
} from "./chunk-ERX43POQ.js";

// src/run/progress-lines.ts
function progressLine(event) {
  switch (event.type) {
    case "note":
      return event.note.level === "warn" ? `Warning: ${plain(event.note.text, 2e3)}` : plain(event.note.text, 2e3);
    case "pageOver":
      return `${pageOverInWords(event)} (page ${event.over} of ${event.total})`;
    case "commandOver":
      return `Command ${plain(event.command, 200)}: ${ends[event.end]} after ${count(event.pairs, "run")} of each revision`;
    case "visit":
      return event.failed === null ? null : `Visit failed: ${placeInWords(event)}, ${event.revision}: ${plain(event.failed, 1e3)}`;
    case "run":
      return event.failed === null ? null : `Run failed: command ${plain(event.command, 200)}, ${event.revision}: it ${plain(event.failed, 1e3)}`;
    default:
      return null;
  }
}
var ends = {
  decided: "decided",
  undecided: "undecided",
  failed: "given up"
};
function pageOverInWords(event) {
  return `${placeInWords(event)}: ${ends[event.end]} after ${count(event.visits, "visit")}`;
}
function placeInWords({ page, device }) {
  return plain(`${page}, ${device}`, 200);
}
function count(number, what) {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function leftInWords(leftMs) {
  const seconds = leftMs / 1e3;
  if (seconds > 90) return `at most ${Math.ceil(seconds / 60)} min left`;
  return `at most ${Math.max(10, Math.ceil(seconds / 10) * 10)} s left`;
}

// src/run/room-in.ts
var mostWaiting = 1024 * 1024;
function roomIn(stream) {
  if (stream.writableLength < mostWaiting) return null;
  const { promise, resolve } = Promise.withResolvers();
  const events = ["drain", "close", "error"];
  const done = () => {
    for (const name of events) stream.off(name, done);
    resolve();
  };
  for (const name of events) stream.once(name, done);
  return promise;
}

export {
  progressLine,
  ends,
  placeInWords,
  count,
  leftInWords,
  roomIn
};
