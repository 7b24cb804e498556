import { profileLoad } from "../../collect/profile/profile-load.ts";
import { leastOf } from "../../collect/profile/read-load.ts";
import type { LoadTimes } from "../../collect/profile/read-load.ts";
import type { Verdict } from "../../types.ts";
import type { FollowUp } from "./follow-up.ts";

/** What a busy main thread does to a load. */
const metrics = new Set(["TBT", "FID", "TTI", "main-thread"]);

/** Where the main thread was busier than base's, or over a limit: loads under the CPU profiler, head and base in turns. */
export const profileLoads: FollowUp<LoadTimes> = {
  words: {
    doing: (where) => `Profiling the load of ${where}`,
    notDone: (where) => `the load of ${where} could not be profiled`,
    noTime: (where) => `no time was left to profile the load of ${where}`,
    left: (done, all) => `the first ${done} of ${all} loads with a busy main thread were profiled`,
  },
  isWanted: (_, verdicts) => verdicts.some(isBusy),
  // In turns, so that neither revision has all of the machine's busy moments; of each the lesser time counts.
  order: ["head", "base", "base", "head"],
  // More pages that got slower together have one cause, most often; each costs the report bytes.
  most: 6,
  // One load is bounded by itself; this is for a browser that hangs.
  longestLoadMs: () => 40_000,
  longestMs: 90_000,
  needsAll: true,
  run: (load, _target, _visitor, signal) => profileLoad({ ...load, signal }),
  keep(taken, { page, device }, state, { secrets }) {
    for (const revision of ["base", "head"] as const) {
      const times = taken.filter((one) => one.revision === revision).map(({ result }) => result);
      // Times of one load alone would hold whatever else the machine did.
      if (times.length < 2) continue;
      const found = secrets.redactAll({ revision, ...leastOf(times) });
      state.loadProfiles.push({ ...found, page: page.name, device: device.name });
    }
  },
};

function isBusy({ metric, status, actual, delta }: Verdict): boolean {
  // What only warns costs no minute: it is over its limit in every run of a slow app.
  const isOver = status === "fail" && actual !== null;
  return metrics.has(metric) && (delta?.verdict === "regressed" || isOver);
}
