import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseReport } from "../../src/report/parse.ts";
import { faults, mayBeDone } from "../github/faults.ts";
import type { MergeJobs, MergeResult } from "./merge-job.ts";

/** Operations that a gate asks GitHub for, and how many comments of earlier runs it finds: what is asked depends on it. */
export const operations = {
  "issues/list-comments": 1,
  "issues/create-comment": 0,
  "issues/update-comment": 1,
  "issues/delete-comment": 2,
  "repos/create-commit-status": 1,
} as const;

/** One row of the table: a fault, met by one operation or by all of them (`null`). */
export interface GithubFault {
  operation: keyof typeof operations | null;
  name: string;
  /** How many requests meet it. */
  times: number;
}

/** Every fault of the table on every operation, for one request and for all. */
export const githubFaults: readonly GithubFault[] = Object.keys(faults).flatMap((name) =>
  [null, ...(Object.keys(operations) as (keyof typeof operations)[])].flatMap((operation) =>
    [1, Infinity].map((times) => ({ operation, name, times })),
  ),
);

/** What became of a gate that passes, while GitHub failed so. */
export interface Met {
  /** What the pull request received: both, unless something is missing. */
  delivered: { comment: boolean; status: boolean };
  /**
   * What is wrong; empty if the gate passed, with at most one comment, and if log or summary say what could not be
   * delivered.
   */
  wrong: readonly string[];
}

/** Lets a job that passes meet a fault. */
export async function meetFault(jobs: MergeJobs, { operation, name, times }: GithubFault): Promise<Met> {
  const fault = faults[name];
  if (!fault) throw new Error(`There is no fault ${name}`);
  const before = operation === null ? 0 : operations[operation];
  jobs.github.fail({ ...(operation !== null && { operation }), fault, times });
  const from = jobs.github.requests.length;
  const known = jobs.github.violations.length;
  const run = await jobs.run({ comments: before });
  jobs.github.clearFaults();
  const posts = jobs.github.requests
    .slice(from)
    .filter(({ operation: asked }) => asked === "issues/create-comment");
  const delivered = {
    comment: /run=1 attempt=1.*\n### ✅ Passed: /.test(run.comment),
    status: run.status === "success",
  };
  const isDone = mayBeDone(name) || fault === "endless";
  const wrong = wrongWith(await told(run), { run, delivered, before, isDone, posts });
  return { delivered, wrong: [...wrong, ...jobs.github.violations.slice(known)] };
}

interface Seen {
  run: MergeResult;
  delivered: Met["delivered"];
  before: number;
  isDone: boolean;
  posts: readonly { status: number | null }[];
}

/** What the saved report says; null where there is none. */
async function told({ workspace }: MergeResult): Promise<string | null> {
  return readFile(join(workspace, ".budget-check/report.json"), "utf8").then(
    (text) => parseReport(text).outcome,
    () => null,
  );
}

function wrongWith(saved: string | null, { run, delivered, before, isDone, posts }: Seen): string[] {
  const { code, log, outputs, summary, comments, status } = run;
  const wrong: string[] = [];
  if (code !== 0) wrong.push(`exit ${code}`);
  if (outputs["outcome"] !== "pass") wrong.push(`output ${outputs["outcome"]}`);
  if (saved !== "pass") wrong.push(`report.json ${saved}`);
  if (!summary.startsWith("### ✅ Passed: ") || summary.match(/^### /gm)?.length !== 1)
    wrong.push(`summary ${summary.slice(0, 60)}`);
  if (status !== undefined && status !== "success") wrong.push(`status ${String(status)}`);
  if (comments > Math.max(before, 1)) wrong.push(`${comments} comments`);
  // A second creation may only follow one that GitHub says it did not carry out.
  if (posts.slice(0, -1).some(({ status: answer }) => answer !== null && answer < 300))
    wrong.push("posted again after a success");
  if (/::error|internal error|^ {4}at /m.test(log)) wrong.push("an error in the log");
  for (const [what, sentence] of [
    ["comment", "The comment could not be written: "],
    ["status", "The commit status could not be set: "],
  ] as const) {
    const isSaid = log.includes(`::notice title=budget-check::${sentence}`);
    if (isSaid !== summary.includes(sentence))
      wrong.push(`log and summary differ about the ${what} that is missing`);
    if (!delivered[what] && !isSaid) wrong.push(`nothing says that the ${what} is missing`);
    if (delivered[what] && isSaid && !isDone) wrong.push(`the ${what} is said to be missing`);
  }
  return wrong;
}
