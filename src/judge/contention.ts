import { median } from "../statistics/quantile.ts";
import type { Note, Visit } from "../types.ts";

/**
 * Wall time over CPU time above which a machine counts as busy: its tasks wait longer than they run. Runs on shared
 * two-core machines were recorded at 2.0 to 2.3, where the CPU clock still kept LCP within 2 %.
 */
const busyFrom = 3;
/** A visit this many times over the run's median had company that the others had not. */
const changedFrom = 2;

/** Wall time over CPU time of a visit's main-thread tasks: 1 on an idle machine. Null where the trace has no CPU time. */
export function contentionOf({ data }: Visit): number | null {
  return data?.mainThread.cpu ? data.mainThread.wall / data.mainThread.cpu : null;
}

/** The run's contention: the median of its kept visits, null where none has any. */
export function runContention(visits: readonly Visit[]): number | null {
  const known = keptContentions(visits).map(({ contention }) => contention);
  return known.length > 0 ? median(known) : null;
}

/** What a reader should know of the machine: that it was busy throughout, or in some visits. */
export function contentionNotes(visits: readonly Visit[]): Note[] {
  const usual = runContention(visits);
  if (usual === null) return [];
  const notes: Note[] = [];
  const isInpOnWall = visits.some(({ data }) => data?.interactions && data.interactions.cpuInp === undefined);
  if (usual >= busyFrom)
    notes.push({
      level: "warn",
      text: `the machine was busy: tasks took ${usual.toFixed(1)} times their CPU time; wall-clock values (observed, ${isInpOnWall ? "INP, " : ""}TTFB) are doubtful`,
    });
  const disturbed = keptContentions(visits).filter(({ contention }) => contention >= changedFrom * usual);
  if (disturbed.length > 0) {
    const named = disturbed
      .slice(0, 5)
      .map(
        ({ visit, contention }) =>
          `${visit.page} ${visit.device} ${visit.revision} ${visit.index} (${contention.toFixed(1)} times)`,
      );
    const more = disturbed.length > named.length ? ` and ${disturbed.length - named.length} more` : "";
    notes.push({
      level: "warn",
      text: `the machine was much busier in some visits: tasks usually took ${usual.toFixed(1)} times their CPU time, and far longer in ${named.join(", ")}${more}`,
    });
  }
  return notes;
}

function keptContentions(visits: readonly Visit[]): { visit: Visit; contention: number }[] {
  return visits.flatMap((visit) => {
    const contention = visit.warmUp ? null : contentionOf(visit);
    return contention === null ? [] : [{ visit, contention }];
  });
}
