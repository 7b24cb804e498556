import { profileLoad } from "../../collect/profile/profile-load.ts";
import { leastOf } from "../../collect/profile/read-load.ts";
import type { LoadTimes } from "../../collect/profile/read-load.ts";
import type { Verdict } from "../../types.ts";
import type { FollowUp } from "./follow-up.ts";

/** Metrics that a busy main thread slows down. */
const metrics = new Set(["TBT", "FID", "TTI", "main-thread"]);

/** Profiles loads of pages whose main thread is busier than base's or exceeds a limit, head and base in turns. */
export const profileLoads: FollowUp<LoadTimes> = {
  explains: true,
  words: {
    stage: "Profiling loads with a busy main thread",
    doing: (where) => `Profiling the load of ${where}`,
    notDone: (where) => `the load of ${where} could not be profiled`,
    noTime: (where) => `no time was left to profile the load of ${where}`,
    left: (done, all) => `the first ${done} of ${all} loads with a busy main thread were profiled`,
  },
  isWanted: (_, verdicts) => verdicts.some(isBusy),
  // In turns, so that busy moments of the machine affect both revisions; the smaller time of each counts.
  order: ["head", "base", "base", "head"],
  // If more pages got slower together, they usually have one cause, and each adds bytes to the report.
  most: 6,
  // A load has its own time limit; this one is for a browser that hangs.
  longestLoadMs: () => 40_000,
  longestMs: 90_000,
  needsAll: true,
  run: (load, _target, _visitor, signal) => profileLoad({ ...load, signal }),
  keep(taken, { page, device }, state, { secrets }) {
    for (const revision of ["base", "head"] as const) {
      const times = taken.filter((one) => one.revision === revision).map(({ result }) => result);
      // The times of a single load would include whatever else the machine did.
      if (times.length < 2) continue;
      const found = secrets.redactAll({ revision, ...leastOf(times) });
      state.loadProfiles.push({ ...found, page: page.name, device: device.name });
    }
  },
};

function isBusy({ metric, status, actual, delta }: Verdict): boolean {
  // A warning does not cost a minute of loads, because a slow app exceeds that limit in every run.
  const isOver = status === "fail" && actual !== null;
  return metrics.has(metric) && (delta?.verdict === "regressed" || isOver);
}
