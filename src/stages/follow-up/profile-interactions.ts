import { surroundingsFor } from "../../collect/login/module-surroundings.ts";
import { profilePage } from "../../collect/profile/profile-page.ts";
import type { StepProfile } from "../../collect/profile/profile-page.ts";
import { longestStepsMs } from "../../collect/steps/longest-steps.ts";
import type { Verdict } from "../../types.ts";
import { resolveSteps } from "../resolve-steps.ts";
import type { FollowUp } from "./follow-up.ts";

/** Without the steps: a visit without Lighthouse takes a few seconds. */
const longestVisitMs = 90_000;

/** Profiles the steps of pages where INP regressed or exceeds a limit, in head and in base. */
export const profileInteractions: FollowUp<StepProfile[]> = {
  explains: true,
  words: {
    stage: "Profiling slow interactions",
    doing: (where) => `Profiling the interactions of ${where}`,
    notDone: (where) => `the interactions of ${where} could not be profiled`,
    noTime: (where) => `no time was left to profile the interactions of ${where}`,
  },
  isWanted: ({ page }, verdicts) => page.interactions !== undefined && verdicts.some(isSlowInp),
  order: ["head", "base"],
  longestLoadMs: ({ interactions = [] }) => longestVisitMs + longestStepsMs(interactions),
  longestMs: 300_000,
  run: (load, { page: { interactions = [] } }, { secrets }, signal) =>
    profilePage({
      ...load,
      steps: resolveSteps(interactions, secrets),
      modules: surroundingsFor(load.urlOf, secrets),
      signal,
    }),
  keep(taken, { page, device }, state, { secrets }) {
    for (const { revision, result } of taken)
      for (const profile of result)
        state.profiles.push({
          ...secrets.redactAll(profile),
          // The names of steps come from the budget.
          step: profile.step,
          page: page.name,
          device: device.name,
          revision,
        });
  },
};

/** Whether INP regressed or is over a limit. */
export function isSlowInp({ metric, status, actual, delta }: Verdict): boolean {
  const isInp = metric === "INP" || metric.startsWith("INP:");
  const isOver = (status === "fail" || status === "warn") && actual !== null;
  return isInp && (delta?.verdict === "regressed" || isOver);
}
