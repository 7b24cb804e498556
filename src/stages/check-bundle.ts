import { stat } from "node:fs/promises";
import { join } from "node:path";
import { findBundleLimit } from "../bundle-limits/index.ts";
import { findRoot } from "../bundle/modules/find-root.ts";
import { StrayFailure } from "../errors.ts";
import { describeHead } from "../git/describe-revision.ts";
import { askGit } from "../git/run-git.ts";
import type { GitPlace } from "../git/run-git.ts";
import { pageJudge } from "../judge/judge-pages.ts";
import type { Attribution, Budget, Bundle, Report } from "../types.ts";
import { assembleReport } from "./assemble-report.ts";
import { note, startRun } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { weigh } from "./weigh.ts";

/** What bundles alone are made of: two folders, or a folder and a report of another. */
export interface BundleTask {
  /** Absolute. */
  directory: string;
  /** Absolute folder, or what an earlier run has weighed, with what the user called it; null for head alone. */
  base: ({ ref: string; sha?: string | null } & ({ directory: string } | { bundle: Bundle | null })) | null;
  /** Why there is no base. Default: none was named. */
  whyNoBase?: string;
  engine?: Attribution["engine"];
  /** A server renders the pages, so documents in the folder are not they. */
  serverRendered?: boolean;
}

/**
 * The bundle limits alone: no build, no server, no browser.
 * @throws CheckError BUNDLE_UNREADABLE where a folder cannot be read.
 */
export async function checkBundle(budget: Budget, task: BundleTask, options: CheckOptions): Promise<Report> {
  const [ofLoads, ofFiles] = [true, false].map((wanted) =>
    budget.bundle.filter(({ metric }) => (findBundleLimit(metric).limit?.loadsPages ?? false) === wanted),
  );
  const state = startRun({ ...budget, pages: [], devices: [], bundle: ofFiles ?? [] }, options);
  for (const { level, text } of budget.notes) note(state, options, level, text);
  // Like limits of pages, it is for a run that loads them: a budget that both commands share fails in neither for that.
  for (const { metric } of ofLoads ?? [])
    note(
      state,
      options,
      "info",
      `${metric} is not judged here: budget-check check loads the pages that tell it`,
    );
  const { base, engine, serverRendered, whyNoBase = "none was named" } = task;
  state.revisions.head = await describeHead({ cwd: budget.directory, signal: options.signal });
  state.revisions.noBase = base ? null : whyNoBase;
  try {
    await weigh("head", task.directory, state, options, { engine, serverRendered });
    const place = { cwd: budget.directory, signal: options.signal };
    const age = await olderThanCommit(task.directory, state, place);
    if (age !== null) note(state, options, "info", age);
    if (base) {
      state.revisions.base = { ref: base.ref, sha: base.sha ?? null, dirty: false };
      if ("directory" in base)
        await weigh("base", base.directory, state, options, {
          engine,
          serverRendered,
          otherInstall: await isSameApp(base.directory, task.directory),
        });
      else state.bundles.base = base.bundle;
    }
  } catch (error) {
    const { reason } = options.signal;
    if (!(reason instanceof StrayFailure)) throw error;
    // The failure is outside of our control, and what was read before it can still be reported.
    state.error = reason.cause;
  }
  return assembleReport(state, pageJudge(state), options);
}

/**
 * What is weighed may be of another commit than the one that the report names: the files as they are, not a build. Only a remark,
 * because many build, look, and commit then.
 */
async function olderThanCommit(
  directory: string,
  { bundles, revisions }: Pick<RunState, "bundles" | "revisions">,
  place: GitPlace,
): Promise<string | null> {
  const { sha } = revisions.head;
  if (sha === null) return null;
  const committed = await askGit(place, ["show", "--no-patch", "--format=%ct", sha]);
  if (committed === undefined) return null;
  const written = await Promise.all(
    (bundles.head?.assets ?? []).map(({ file }) =>
      stat(join(directory, file)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  const newest = written.reduce((most, one) => Math.max(most, one), 0);
  if (newest === 0 || newest / 1000 >= Number(committed)) return null;
  const at = new Date(newest).toISOString().slice(0, 16).replace("T", " ");
  return `the built files are from ${at} UTC, before commit ${sha.slice(0, 7)}: they are weighed as they are, without a build`;
}

/** Two builds of one folder: what is installed there now may be another version than the older of them was made from. */
async function isSameApp(base: string, head: string): Promise<boolean> {
  return (await findRoot(base)) === (await findRoot(head));
}
