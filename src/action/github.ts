import * as core from "@actions/core";
import type { CommentOptions } from "../report/comment.ts";
import { repeatCommand } from "../run/repeat-command.ts";
import { plain } from "../report/escape/terminal.ts";
import type { Report } from "../types.ts";
import { connect, findDeployedPull, readContext } from "../github/index.ts";
import type { Client, GithubContext } from "../github/index.ts";
import type { Job } from "./job.ts";

/** The run's place on GitHub, and a connection where there is a token. */
export interface Github {
  context: GithubContext;
  client: Client | null;
  /** A second connection for the commit status, for when there is no time to wait until the comment is written. */
  statusClient?: Client | null;
}

/**
 * Time for all reporting after the workflow was cancelled, in milliseconds: GitHub sends SIGTERM 7.5 s after it, and
 * SIGKILL after 10 s.
 */
const hurryMs = 5_000;
/** Time limit of one request in that case. */
const hurriedRequestMs = 2_500;

/**
 * The connection ends when the workflow is cancelled, because the result that was about to be reported no longer
 * applies.
 * @throws CheckError GITHUB_CONTEXT if the runner's variables or the event's payload are not what GitHub gives.
 */
export async function openGithub({ inputs: { token }, env, cancelled: signal }: Job): Promise<Github> {
  const context = await readContext(env);
  const client = token === "" ? null : connect({ token, apiUrl: context.apiUrl, signal });
  if (!client || context.event !== "deployment_status") return { context, client };
  const found = await findDeployedPull(client, context);
  if (!found.pull) core.notice(`There is no comment: ${plain(found.why)}`, { title: "budget-check" });
  return { context: { ...context, pull: found.pull }, client };
}

/** The same repository with short timeouts, for what must still be written after the workflow was cancelled. */
export function inHurry({ inputs: { token } }: Job, { context }: Github): Github {
  if (token === "") return { context, client: null };
  const signal = AbortSignal.timeout(hurryMs);
  const open = () => connect({ token, apiUrl: context.apiUrl, signal, timeoutMs: hurriedRequestMs });
  return { context, client: open(), statusClient: open() };
}

/** What the comment and the summary say about the run in addition to its report; without one, how to repeat it is not said. */
export function commentOptions({ inputs }: Job, { context }: Github, report?: Report): CommentOptions {
  const { serverUrl, repository, run, pull } = context;
  const command = report && repeatCommand(inputs.request, report, inputs.workingDirectory);
  return {
    ...(inputs.key !== "" && { title: inputs.key, key: inputs.key }),
    repositoryUrl: `${serverUrl}/${repository.owner}/${repository.name}`,
    runUrl: run.url,
    htmlUrl: `${run.url}#artifacts`,
    fork: pull?.fork ?? false,
    ...(command !== undefined && { command }),
  };
}
