import { CheckError, messageOf } from "../errors.ts";
import { plain } from "../report/escape/terminal.ts";
import type { CommentOptions } from "../report/comment.ts";
import type { Report } from "../types.ts";
import type { GitlabContext } from "../gitlab/index.ts";
import type { Io } from "./io.ts";

/** The variable with the token that writes the note. */
const tokenVariable = "BUDGET_CHECK_GITLAB_TOKEN";

/** Time for the note after the job was cancelled, in milliseconds: GitLab kills what is left of a job some seconds later. */
const hurryMs = 5_000;
/** Time limit of one request in that case. */
const hurriedRequestMs = 2_500;

/** What `--comment` asks for. */
export interface Note {
  /**
   * Writes the report into the note, which is created if there is none.
   * @param command what repeats the run.
   * @returns a line that says what became of it.
   */
  tell(report: Report, command: string | undefined): Promise<string>;
  /** Says in an existing note that there is no report: what an earlier run has said no longer applies. */
  tellFailure(error: unknown): Promise<string>;
}

/**
 * Takes the token out of the environment, whether or not a note is wanted: neither the build nor the budget's `${env:…}` may
 * read it.
 * @returns null where no note is wanted.
 */
export function takeNote(
  { comment, key = "" }: { comment?: true | undefined; key?: string | undefined },
  { env }: Pick<Io, "env">,
  cancelled: AbortSignal,
): Note | null {
  const token = env[tokenVariable] ?? "";
  delete env[tokenVariable];
  if (!comment) return null;
  const write = async (bodyOf: (options: CommentOptions) => Promise<string>, create: boolean) => {
    try {
      const { connect, postNote, readContext } = await import("../gitlab/index.ts");
      const context = readContext(env);
      if (typeof context === "string") return `No note: ${context}`;
      if (token === "") return `No note: ${tokenVariable} is not set`;
      // Where the job was cancelled, a note about an earlier commit must not stay.
      const hurry = cancelled.aborted && {
        signal: AbortSignal.timeout(hurryMs),
        timeoutMs: hurriedRequestMs,
      };
      const client = connect({ token, apiUrl: context.apiUrl, signal: cancelled, ...hurry });
      const body = await bodyOf(optionsOf(context, key));
      const result = await postNote(client, context, { key, body, create });
      if (result.status === "refused") return `No note: ${plain(result.reason, 600)}`;
      if (result.status === "absent") return "No note: there is none to update";
      const what = result.status === "superseded" ? "is that of a newer pipeline" : result.status;
      return `Note ${what}: ${plain(result.url)}`;
    } catch (error) {
      return `No note: ${plain(messageOf(error), 600)}`;
    }
  };
  return {
    async tell(report, command) {
      if (report.partial) return "No note: a partial check is not the verdict on the change";
      if (report.shard) return "No note: one shard has no verdict; use --comment with budget-check merge";
      const { renderComment } = await import("../report/comment.ts");
      const more = command === undefined ? {} : { command };
      return write(async (options) => renderComment(report, { ...options, ...more }), true);
    },
    async tellFailure(error) {
      const { renderFailure } = await import("../report/comment.ts");
      const failure = { code: error instanceof CheckError ? error.code : null, message: messageOf(error) };
      return write(async (options) => renderFailure(failure, options), false);
    },
  };
}

/** Runs a command; if it ends without a report, the note says so. */
export async function tellingFailure<Result>(
  note: Note | null,
  { stderr }: Pick<Io, "stderr">,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (note) stderr.write(`${await note.tellFailure(error)}\n`);
    throw error;
  }
}

function optionsOf({ projectUrl, jobUrl, fork }: GitlabContext, key: string): CommentOptions {
  return {
    ...(key !== "" && { title: key, key }),
    // Commits and files are below it.
    repositoryUrl: `${projectUrl}/-`,
    runUrl: jobUrl,
    htmlUrl: `${jobUrl}/artifacts/browse`,
    fork,
  };
}
