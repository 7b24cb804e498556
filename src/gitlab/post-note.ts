import { keepComment } from "../forge/keep-comment.ts";
import type { Kept } from "../forge/keep-comment.ts";
import type { Client } from "./client.ts";
import type { GitlabContext } from "./context.ts";
import { notesOf, readAccount } from "./notes.ts";
import { refusalOf } from "./refusal.ts";

export interface NoteRequest {
  /** Sets the notes of several budgets of one merge request apart; may be empty. */
  key: string;
  /** Markdown. The marker line comes before it. */
  body: string;
  /** Whether a note is created if there is none. An existing one is updated in any case. */
  create: boolean;
}

/** Updates the one note of this key. Never throws: a gate must not fail for a note. */
export async function postNote(
  client: Client,
  context: GitlabContext,
  { key, body, create }: NoteRequest,
): Promise<Kept> {
  const { pipeline, job, headSha } = context;
  const marker = { key, run: pipeline, attempt: job, sha: headSha };
  try {
    const author = await readAccount(client);
    const thread = notesOf(client, context, { key, author });
    return await keepComment(thread, { marker, body: withoutQuickActions(body), create });
  } catch (error) {
    return { status: "refused", reason: refusalOf(error) };
  }
}

/**
 * Text in which no line is a command: GitLab carries out a line such as `/merge` with the rights of the token.
 * https://docs.gitlab.com/user/project/quick_actions/
 */
function withoutQuickActions(markdown: string): string {
  return markdown.replaceAll(/^([^\S\r\n]*)\//gm, "$1\\/");
}
