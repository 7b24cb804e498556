/** Why a commit is over the limit: it is compared with the one before it, with profiles and films. */
import { compareCommits } from "../../compare-commits.ts";
import { CheckError, messageOf } from "../../errors.ts";
import { changedLines } from "../../git/changed-lines.ts";
import { leadOf } from "../../lead-verdict.ts";
import { storyOf } from "../../report/story.ts";
import type { BisectState } from "../../bisect/state.ts";
import { placeOfApp } from "../../stages/bisect/app-place.ts";
import type { OneLimit } from "../../stages/bisect/narrow-to-limit.ts";
import { openCommit } from "../../stages/bisect/open-commit.ts";
import type { Report } from "../../types.ts";
import type { Compare, Deciding } from "./decide-commits.ts";
import { grownFiles } from "./grown-files.ts";
import { limitToDecide } from "./judge-ends.ts";
import type { Cause } from "./result.ts";

/** Causes that are printed; the report has all. */
const mostCauses = 5;

export interface Explained {
  report: Report;
  visits: number;
  reason: string;
  causes: Cause[];
}

/**
 * Compares a commit with an earlier one: the commit before it, or the last one before a range.
 * @returns why that could not be done, where it could not: the commit stays found.
 */
export async function explainCommit(
  { sha, before }: Compare,
  state: BisectState,
  { budget, open, options, nameOf }: Omit<Deciding, "explain">,
): Promise<Explained | string> {
  const one = limitToDecide(budget, state);
  const shared = { ...open, budget: one.budget, options, weighOnly: one.by === "files" };
  options.onProgress({
    type: "stage",
    stage: "build",
    text: `Compare ${nameOf(sha)} with ${nameOf(before)}, for the causes`,
  });
  try {
    await using stack = new AsyncDisposableStack();
    const head = stack.use(await openCommit(sha, shared));
    const base = stack.use(await openCommit(before, { ...shared, head: head.prepared.site }));
    for (const { sha: built, wasBuilt } of [head, base])
      if (wasBuilt && !state.built.includes(built)) state.built.push(built);
    const { folder } = placeOfApp(open.root, budget);
    const place = { cwd: head.checkout, env: process.env, signal: options.signal };
    const changes = await changedLines(place, before, folder).catch(() => {
      options.signal.throwIfAborted();
      return [];
    });
    const { report, visits } = await compareCommits({ base, head }, one, options, changes);
    return { report, visits, reason: reasonOf(report, one.name.metric), causes: causesOf(report, one) };
  } catch (error) {
    options.signal.throwIfAborted();
    if (!(error instanceof CheckError)) throw error;
    return messageOf(error);
  }
}

function reasonOf({ verdicts }: Report, metric: string): string {
  return leadOf(verdicts.filter((verdict) => verdict.metric === metric))?.reason ?? "nothing was judged";
}

function causesOf(report: Report, { budget }: OneLimit): Cause[] {
  const known = storyOf(report).causes.slice(0, mostCauses);
  if (known.length === 0)
    return report.verdicts.some(({ page }) => page !== null)
      ? []
      : grownFiles(report.bundle.diff, budget.bundle[0]?.compression).slice(0, mostCauses);
  return known.map(({ title, effects, finding }) => ({
    title,
    effects,
    evidence: finding.evidence.slice(0, 3),
  }));
}
