import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { passWithoutBase as passed } from "../fixtures/reports/single-revision.ts";
import { repositoryId, startFakeGithub } from "../github/fake-github.ts";
import type { FakeGithub } from "../github/fake-github.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { runStep } from "./runner.ts";
import type { Step, StepResult } from "./runner.ts";
import { sourceAction } from "./source-action.ts";

const sha = "1".repeat(40);
const shard = {
  ...passed,
  outcome: "pass",
  verdicts: passed.verdicts.filter(({ status }) => status === "pass"),
  shard: { index: 1, count: 1, budget: "b", run: "1", attempt: 1 },
};

/** How one job differs from an ordinary one. */
export interface MergeJob extends Partial<Pick<Step, "env" | "cancel" | "inputs">> {
  /** Comments that earlier runs have left. Default 1; more are what a killed run leaves. */
  comments?: number;
  /** Puts obstacles into the checkout. */
  prepare?: (workspace: string) => Promise<unknown>;
}

export interface MergeResult extends StepResult {
  /** What our oldest comment says; empty where there is none. */
  comment: string;
  /** How many of our comments there are. */
  comments: number;
  /** State of the commit status that was set last; undefined where none was. */
  status: unknown;
  workspace: string;
}

/** Jobs that measure nothing, which makes them quick: each joins the one shard of a run that passed. */
export interface MergeJobs extends AsyncDisposable {
  github: FakeGithub;
  folder: TemporaryFolder;
  /** Runs a job on a pull request of its own, where the comment of an earlier run says that it passed an older commit. */
  run(job?: MergeJob): Promise<MergeResult>;
}

/**
 * Starts a GitHub for jobs.
 * @param built folder of the built action; by default it runs from its sources.
 */
export async function mergeJobs(built?: string): Promise<MergeJobs> {
  const folder = await temporaryFolder();
  const action = built ?? (await sourceAction(join(folder.path, "action")));
  const github = await startFakeGithub();
  let runs = 0;
  return {
    github,
    folder,
    async run({ comments = 1, prepare, env, inputs, cancel } = {}) {
      const pull = ++runs;
      const workspace = join(folder.path, `run-${pull}`);
      await folder.write({ [`run-${pull}/reports/shard-1-of-1-1111111-1-1.json`]: shard });
      await mkdir(join(workspace, ".budget-check"));
      await prepare?.(workspace);
      const marker = `<!-- budget-check key= run=0 attempt=1 sha=${sha} -->`;
      const body = `${marker}\n### ✅ Passed an older commit`;
      for (let count = 0; count < comments; count++)
        github.state.addComment({ pull, author: "github-actions[bot]", body });
      const before = github.state.statuses.length;
      const repo = { id: repositoryId };
      const pull_request = { number: pull, head: { sha, repo }, base: { sha, ref: "main", repo } };
      const step = await runStep({
        action,
        workspace,
        temporary: join(folder.path, "runner"),
        event: { name: "pull_request", payload: { pull_request } },
        inputs: { mode: "merge", reports: "reports", "commit-status": "performance", ...inputs },
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_REPOSITORY: github.state.repository,
          GITHUB_RUN_ID: "1",
          GITHUB_SHA: sha,
          ...env,
        },
        ...(cancel && { cancel }),
      });
      const status = github.state.statuses.slice(before).at(-1)?.state;
      const own = github.state.comments.filter(({ issue_url: issue }) => String(issue).endsWith(`/${pull}`));
      return { ...step, comment: own[0]?.body ?? "", comments: own.length, status, workspace };
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
