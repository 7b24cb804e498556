import { fields, readPayload, sha, text, wholeNumber } from "../ci-event.ts";
import type { Fields } from "../ci-event.ts";
import { CheckError } from "../errors.ts";
import { readWorkflowRun } from "./workflow-run.ts";
import type { WorkflowRun } from "./workflow-run.ts";

export interface RepositoryName {
  owner: string;
  name: string;
}

export interface PullRequest {
  number: number;
  /** The commit that its author pushed last, not the merge commit that is checked out. */
  headSha: string;
  baseSha: string | null;
  /** Branch that it will be merged into. */
  baseBranch: string | null;
  /** It comes from another repository, or from one that is gone. */
  fork: boolean;
}

/** One run of a workflow; of two the one with the greater id is the newer. */
export interface Run {
  id: number;
  /** Counts from 1; a re-run has the same id and the next attempt. */
  attempt: number;
  /** Its page, with the log. */
  url: string;
}

/** The context of a run of GitHub Actions, from which comments, statuses and links are made. */
export interface GithubContext {
  event: string;
  repository: RepositoryName;
  /** Such as `https://github.com`, without a slash at the end; a server of one's own has another. */
  serverUrl: string;
  apiUrl: string;
  /** The commit that a status belongs to: the head of the pull request, of the merge group, or what was deployed or pushed. */
  headSha: string | null;
  baseSha: string | null;
  /** Null where the event is about none. */
  pull: PullRequest | null;
  run: Run;
  /** The run that ended, on `workflow_run` alone. */
  workflowRun: WorkflowRun | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the context of the run from the runner's variables and from the payload of the event.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 * @param readEvent reads the payload's file; a file that cannot be read has no fields.
 * @throws CheckError GITHUB_CONTEXT outside of GitHub Actions, and where the payload lacks what its event promises.
 */
export async function readContext(
  env: Environment,
  readEvent: (file: string | undefined) => Promise<Fields> = readPayload,
): Promise<GithubContext> {
  const event = required(env, "GITHUB_EVENT_NAME", text);
  const repository = required(env, "GITHUB_REPOSITORY", splitName);
  const serverUrl = webAddress(env["GITHUB_SERVER_URL"], "https://github.com");
  const payload = await readEvent(env["GITHUB_EVENT_PATH"]);
  const pull = "pull_request" in payload ? readPull(payload["pull_request"]) : null;
  if (pull === null && event.startsWith("pull_request"))
    throw broken(`the payload of the event ${event} names no pull request`, "GITHUB_EVENT_PATH");
  const workflowRun = event === "workflow_run" ? readWorkflowRun(payload) : null;
  if (workflowRun === null && event === "workflow_run")
    throw broken("the payload of the event workflow_run names no run", "GITHUB_EVENT_PATH");
  const group = fields(payload["merge_group"]);
  const deployment = fields(payload["deployment"]);
  const runId = required(env, "GITHUB_RUN_ID", wholeNumber);
  const attempt = wholeNumber(env["GITHUB_RUN_ATTEMPT"]) ?? 1;
  return {
    event,
    repository,
    serverUrl,
    apiUrl: webAddress(env["GITHUB_API_URL"], "https://api.github.com"),
    headSha:
      pull?.headSha ??
      workflowRun?.headSha ??
      sha(group["head_sha"]) ??
      sha(deployment["sha"]) ??
      sha(env["GITHUB_SHA"]),
    baseSha: pull?.baseSha ?? sha(group["base_sha"]) ?? beforePush(payload["before"]),
    pull,
    run: { id: runId, attempt, url: runUrl(serverUrl, repository, runId, attempt) },
    workflowRun,
  };
}

/** The page of one attempt of a run. */
export function runUrl(
  serverUrl: string,
  { owner, name }: RepositoryName,
  id: number,
  attempt: number,
): string {
  return `${serverUrl}/${owner}/${name}/actions/runs/${id}/attempts/${attempt}`;
}

function readPull(value: unknown): PullRequest | null {
  const pull = fields(value);
  const [head, base] = [fields(pull["head"]), fields(pull["base"])];
  const number = wholeNumber(pull["number"]);
  const headSha = sha(head["sha"]);
  if (number === null || headSha === null) return null;
  const [from, to] = [head, base].map((side) => wholeNumber(fields(side["repo"])["id"]));
  return {
    number,
    headSha,
    baseSha: sha(base["sha"]),
    baseBranch: text(base["ref"]),
    fork: from === null || from !== to,
  };
}

/** All zeros stand for "there was nothing before". */
function beforePush(value: unknown): string | null {
  const before = sha(value);
  return before === null || /^0+$/.test(before) ? null : before;
}

function splitName(value: string | undefined): RepositoryName | null {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value ?? "") ?? [];
  return owner !== undefined && name !== undefined ? { owner, name } : null;
}

function webAddress(value: string | undefined, fallback: string): string {
  const address = (value ?? "").replace(/\/+$/, "") || fallback;
  if (URL.canParse(address) && /^https?:/i.test(address)) return address;
  throw broken(`${address} is not the address of a server`, "GITHUB_SERVER_URL and GITHUB_API_URL");
}

function required<Value>(
  env: Environment,
  name: string,
  read: (value: string | undefined) => Value | null,
): Value {
  const value = read(env[name]);
  if (value !== null) return value;
  throw broken(`${name} is ${env[name] ? "not what GitHub sets" : "not set"}`, name);
}

function broken(message: string, variable: string): CheckError {
  return new CheckError("GITHUB_CONTEXT", `This is not a complete run of GitHub Actions: ${message}`, {
    advice: `The runner sets ${variable}; the command budget-check needs none of it`,
  });
}
