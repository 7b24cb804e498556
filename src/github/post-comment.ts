import { keepComment } from "../forge/keep-comment.ts";
import type { CommentThread, Kept } from "../forge/keep-comment.ts";
import { printMarker } from "../forge/marker.ts";
import { UnexpectedAnswer } from "../forge/unexpected-answer.ts";
import { readComment, server } from "./answers.ts";
import type { Client } from "./client.ts";
import type { GithubContext } from "./context.ts";
import { isSameLogin, listOwnComments } from "./own-comments.ts";
import type { Thread } from "./own-comments.ts";
import { mayPass, refusalOf, statusOf } from "./refusal.ts";

export interface CommentRequest {
  /** Sets the comments of several budgets of one pull request apart; may be empty. */
  key: string;
  /** Login of the account that the token writes as. Default: that of GITHUB_TOKEN. */
  author?: string;
  /** Markdown. The marker line comes before it. */
  body: string;
  /** Whether a comment is created if there is none. An existing one is updated in any case. Default true. */
  create?: boolean;
}

/** `author` is set where the token writes as someone else than was said. */
export type CommentResult = Kept | (Kept & { author: string });

/** `GET /user` is refused to GITHUB_TOKEN, so its login has to be known. */
const defaultAuthor = "github-actions[bot]";
const permission = "pull-requests: write";
/** GitHub's bound, in characters. */
const mostCharacters = 65_536;

/** Updates the one comment of this key. Never throws: a gate must not fail for a comment. */
export async function postComment(
  client: Client,
  context: Pick<GithubContext, "repository" | "pull" | "run">,
  { key, author = defaultAuthor, body, create = true }: CommentRequest,
): Promise<CommentResult> {
  const { repository, pull, run } = context;
  if (!pull) return { status: "refused", reason: "the event is about no pull request" };
  const marker = { key, run: run.id, attempt: run.attempt, sha: pull.headSha };
  if (printMarker(marker).length + 1 + body.length > mostCharacters)
    return { status: "refused", reason: `the comment has more than ${mostCharacters} characters` };
  const thread = new PullThread(client, { repository, pull: pull.number }, { key, author });
  try {
    const kept = await keepComment(thread, { marker, body, create });
    const isElse = thread.author !== author && "url" in kept && kept.status !== "superseded";
    return isElse ? { ...kept, author: thread.author } : kept;
  } catch (error) {
    return { status: "refused", reason: refusalOf(error, permission) };
  }
}

/** The comments of a pull request by the author that the token turns out to be. */
class PullThread implements CommentThread {
  readonly #client: Client;
  readonly #place: Thread;
  readonly #key: string;
  author: string;

  constructor(client: Client, place: Thread, { key, author }: { key: string; author: string }) {
    this.#client = client;
    this.#place = place;
    this.#key = key;
    this.author = author;
  }

  async list() {
    return listOwnComments(this.#client, this.#place, { key: this.#key, author: this.author });
  }

  async create(body: string) {
    const { repository, pull: issue_number } = this.#place;
    const { data } = await this.#client.api.request(
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      { owner: repository.owner, repo: repository.name, issue_number, body },
    );
    const comment = readComment(data);
    if (!comment) return new UnexpectedAnswer(server, "the new comment", data);
    // If the token is another account's than was said, look for the comments of that one from now on.
    if (comment.author !== null && !isSameLogin(comment.author, this.author)) this.author = comment.author;
    return comment;
  }

  async update(comment_id: number, body: string) {
    const { owner, name: repo } = this.#place.repository;
    const { data } = await this.#client.api.request(
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
      { owner, repo, comment_id, body },
    );
    if (!readComment(data)) throw new UnexpectedAnswer(server, "the changed comment", data);
  }

  async remove(comment_id: number) {
    const { owner, name: repo } = this.#place.repository;
    await this.#client.api
      .request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id })
      .catch((error: unknown) => refusalOf(error, permission));
  }

  async pause(seconds: number) {
    await this.#client.pause(seconds);
  }

  mayPass(error: unknown) {
    return mayPass(error);
  }

  isGone(error: unknown) {
    return statusOf(error) === 404;
  }
}
