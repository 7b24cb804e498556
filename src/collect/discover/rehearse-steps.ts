import type { DiscoveredStep, LeftOutControl } from "./discovery.ts";
import type { Attempt } from "./network-guard.ts";
import { openGuarded } from "./open-page.ts";
import type { OpenOptions } from "./open-page.ts";
import { selectorOf } from "./step-of.ts";
import { tryStep } from "./try-control.ts";

/** More steps make a visit longer and add little, because INP is only the slowest of them. */
const mostSteps = 10;

export interface Rehearsal {
  steps: DiscoveredStep[];
  leftOut: LeftOutControl[];
}

/**
 * Does steps one after another on one page, as a visit does with what is pasted, and keeps those that can be done. A step after which
 * most others cannot comes last, and there can be but one.
 * @param tried slowest first.
 */
export async function rehearseSteps(
  options: OpenOptions & { cpuSlowdown: number; isOwn: (attempt: Attempt) => boolean; deadline: number },
  tried: readonly DiscoveredStep[],
): Promise<Rehearsal> {
  const [last, ...others] = tried.filter(({ changesPage }) => changesPage);
  const stays = tried.filter(({ changesPage }) => !changesPage);
  const steps: DiscoveredStep[] = [];
  const leftOut: LeftOutControl[] = others.map((step) => ({
    control: step.control,
    selector: selectorOf(step.step),
    why: "changes the page, as the last step does: give it a page entry of its own",
  }));
  if (tried.length === 0) return { steps, leftOut };
  await using opened = await openGuarded(options);
  const { page } = opened;
  const most = last ? mostSteps - 1 : mostSteps;
  for (const next of [...stays, ...(last ? [last] : [])]) {
    if (performance.now() > options.deadline) break;
    if (next !== last && steps.length >= most) continue;
    const trial = await tryStep({ ...options, page, step: next.step });
    // Which route a step leads to may depend on the steps before it; how long it takes alone has been measured.
    if ("measured" in trial) steps.push({ ...next, routes: trial.routes, shift: trial.shift });
    else
      leftOut.push({
        control: next.control,
        selector: selectorOf(next.step),
        why: steps.length === 0 ? trial.why : `after the steps before it: ${trial.why}`,
      });
  }
  return { steps, leftOut };
}
