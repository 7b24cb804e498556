import { fields, sha, text, wholeNumber } from "../ci-event.ts";
import type { Fields } from "../ci-event.ts";

/** The run whose end started a `workflow_run` workflow, as in GitHub's own payload: the fork controls none of it. */
export interface WorkflowRun {
  id: number;
  attempt: number;
  /** What had started it. */
  event: string;
  /** Such as `success`, `failure`, `cancelled`; null while it runs. */
  conclusion: string | null;
  headSha: string;
  /** Null where the branch is gone. A fork chooses the name, `main` if it likes. */
  headBranch: string | null;
  /** Null where the repository is gone. */
  headRepository: { id: number; owner: string } | null;
  /** The repository that the run belongs to. */
  repositoryId: number;
}

/** Null where the payload lacks a part that a run always has. */
export function readWorkflowRun(payload: Fields): WorkflowRun | null {
  const run = fields(payload["workflow_run"]);
  const head = fields(run["head_repository"]);
  const [id, event, headSha] = [wholeNumber(run["id"]), text(run["event"]), sha(run["head_sha"])];
  const repositoryId = wholeNumber(fields(run["repository"])["id"]);
  if (id === null || event === null || headSha === null || repositoryId === null) return null;
  const headId = wholeNumber(head["id"]);
  const owner = text(fields(head["owner"])["login"]);
  return {
    id,
    attempt: wholeNumber(run["run_attempt"]) ?? 1,
    event,
    conclusion: text(run["conclusion"]),
    headSha,
    headBranch: text(run["head_branch"]),
    headRepository: headId !== null && owner !== null ? { id: headId, owner } : null,
    repositoryId,
  };
}
