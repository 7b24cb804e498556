import { readComment, UnexpectedAnswer } from "./answers.ts";
import type { Client } from "./client.ts";
import type { GithubContext } from "./context.ts";
import { compareMarkers, printMarker } from "./marker.ts";
import type { Marker } from "./marker.ts";
import { isSameLogin, listOwnComments } from "./own-comments.ts";
import type { OwnComment, Thread } from "./own-comments.ts";
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

export type CommentResult =
  | {
      status: "created" | "updated" | "unchanged";
      url: string;
      /** Set where the token writes as someone else than `author`. */
      author?: string;
    }
  /** A newer run has written already. */
  | { status: "superseded"; url: string }
  /** There is none, and none was to be created. */
  | { status: "absent" }
  | { status: "refused"; reason: string };

/** `GET /user` is refused to GITHUB_TOKEN, so its login has to be known. */
const defaultAuthor = "github-actions[bot]";
const permission = "pull-requests: write";
/** GitHub's bound, in characters. */
const mostCharacters = 65_536;
/** Looks at the comments: a bound for a server that loses answers, and for jobs that race. */
const mostLooks = 10;
/** A creation that the server refused for the moment (5xx) is repeated once, after this many looks did not find it. */
const mostCreations = 2;
const looksBeforeAnother = 2;
const mostMs = 60_000;
/** Tries of a list, and of a change, that are answered with something else. */
const mostListings = 3;
const mostStrangeChanges = 3;

/**
 * Updates the one comment of this key. It reads the comments, corrects one thing, and reads them again until everything
 * is right. So lost responses and jobs that write at the same time result in one comment, the oldest, with the newest
 * run's text. A job deletes only its own comments and older ones, and never overwrites a newer run's.
 *
 * Posts at most one comment: after any successful response it looks for the comment instead of posting again. Never
 * throws: a gate must not fail for a comment.
 */
export async function postComment(
  client: Client,
  context: Pick<GithubContext, "repository" | "pull" | "run">,
  { key, author = defaultAuthor, body, create = true }: CommentRequest,
): Promise<CommentResult> {
  const { repository, pull, run } = context;
  if (!pull) return { status: "refused", reason: "the event is about no pull request" };
  const marker = { key, run: run.id, attempt: run.attempt, sha: pull.headSha };
  const text = `${printMarker(marker)}\n${body}`;
  if (text.length > mostCharacters)
    return { status: "refused", reason: `the comment has more than ${mostCharacters} characters` };
  const writer = new Writer(client, { repository, pull: pull.number }, { marker, text, author, create });
  try {
    return await writer.converge();
  } catch (error) {
    return { status: "refused", reason: refusalOf(error, permission) };
  }
}

class Writer {
  readonly #client: Client;
  readonly #thread: Thread;
  readonly #marker: Marker;
  readonly #text: string;
  readonly #create: boolean;
  #author: string;
  #otherAuthor = false;
  /** Comments that this job has created, or written over. */
  readonly #created = new Set<number>();
  readonly #written = new Set<number>();
  #creations = 0;
  /** A creation was answered with success, whatever else the answer said: there is a comment, seen or not. */
  #posted: { url: string | null } | null = null;
  /** Looks in a row that found no comment of ours. */
  #misses = 0;
  #strangeChanges = 0;
  #lastFailure: unknown = null;
  /** Another job has been seen at work. */
  #company = false;

  constructor(
    client: Client,
    thread: Thread,
    wanted: { marker: Marker; text: string; author: string; create: boolean },
  ) {
    this.#client = client;
    this.#thread = thread;
    this.#marker = wanted.marker;
    this.#text = wanted.text;
    this.#author = wanted.author;
    this.#create = wanted.create;
  }

  async converge(): Promise<CommentResult> {
    const end = performance.now() + mostMs;
    let calm = 0;
    for (let look = 0; look < mostLooks && performance.now() < end; look++) {
      const own = await this.#list();
      const [first, ...others] = own;
      const newer = own.find((comment) => compareMarkers(comment.marker, this.#marker) > 0);
      if (newer) {
        await this.#remove(others.filter(({ id }) => this.#created.has(id)));
        return { status: "superseded", url: newer.url };
      }
      if (!first) {
        this.#misses++;
        calm = 0;
        if (!this.#create && this.#creations === 0) return { status: "absent" };
        if (this.#creations === 0) await this.#createOne();
        else if (this.#misses < looksBeforeAnother) await this.#client.pause(0.5);
        else if (this.#posted || this.#creations === mostCreations) break;
        else await this.#createOne();
      } else if (this.#isRight(first)) {
        if (others.length > 0) this.#company = true;
        await this.#remove(others);
        calm++;
        // Where jobs race, what is right now may be written over by a request that is on its way.
        if (calm > (this.#company ? 1 : 0)) return this.#result(first);
        await this.#client.pause(0.5 + Math.random() / 2);
      } else {
        if (this.#written.has(first.id)) this.#company = true;
        if (this.#strangeChanges === mostStrangeChanges) break;
        await this.#update(first);
        calm = 0;
      }
    }
    if (this.#posted?.url) return { status: "created", url: this.#posted.url };
    if (this.#lastFailure) throw this.#lastFailure;
    return { status: "refused", reason: "other jobs write the same comment: give each of them a key" };
  }

  /** @throws UnexpectedAnswer where each try brings something else than comments: nothing may be written then. */
  async #list(): Promise<OwnComment[]> {
    const ours = { key: this.#marker.key, author: this.#author };
    for (let tries = 1; ; tries++) {
      try {
        return await listOwnComments(this.#client, this.#thread, ours);
      } catch (error) {
        if (tries === mostListings || !(error instanceof UnexpectedAnswer)) throw error;
        await this.#client.pause(0.5);
      }
    }
  }

  /** GitHub may store a text with other line ends, so what this job has written is known by its marker. */
  #isRight({ id, body, marker }: OwnComment): boolean {
    return (
      body === this.#text || (this.#written.has(id) && printMarker(marker) === printMarker(this.#marker))
    );
  }

  #result({ id, url }: OwnComment): CommentResult {
    const status = this.#created.has(id) ? "created" : this.#written.has(id) ? "updated" : "unchanged";
    // A creation or a change whose answer was lost.
    const lost = status === "unchanged" && this.#lastFailure !== null;
    return {
      status: lost ? (this.#creations > 0 ? "created" : "updated") : status,
      url,
      ...(this.#otherAuthor && { author: this.#author }),
    };
  }

  async #createOne(): Promise<void> {
    const { repository, pull: issue_number } = this.#thread;
    this.#creations++;
    this.#misses = 0;
    await this.#attempt(async () => {
      const { data } = await this.#client.api.request(
        "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        { owner: repository.owner, repo: repository.name, issue_number, body: this.#text },
      );
      const comment = readComment(data);
      this.#posted = { url: comment?.url ?? null };
      if (!comment) throw new UnexpectedAnswer("the new comment", data);
      this.#created.add(comment.id);
      this.#written.add(comment.id);
      const { author: login } = comment;
      if (login === null || isSameLogin(login, this.#author)) return;
      // The token is another account's than was said: look for the comments of that one from now on.
      this.#author = login;
      this.#otherAuthor = true;
    });
  }

  async #update({ id: comment_id }: OwnComment): Promise<void> {
    const { owner, name: repo } = this.#thread.repository;
    await this.#attempt(async () => {
      const { data } = await this.#client.api.request(
        "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
        { owner, repo, comment_id, body: this.#text },
      );
      if (!readComment(data)) {
        this.#strangeChanges++;
        throw new UnexpectedAnswer("the changed comment", data);
      }
      this.#written.add(comment_id);
    }, "another job may have deleted it");
  }

  /** A failure that may pass is met again, or not, after the next look. */
  async #attempt(write: () => Promise<void>, whyNotFound?: "another job may have deleted it"): Promise<void> {
    try {
      await write();
    } catch (error) {
      const isGone = statusOf(error) === 404 && whyNotFound !== undefined;
      if (!mayPass(error) && !isGone) throw error;
      this.#lastFailure = error;
      await this.#client.pause(0.5);
    }
  }

  /** What stays is taken by the next run. */
  async #remove(comments: readonly OwnComment[]): Promise<void> {
    const { owner, name: repo } = this.#thread.repository;
    for (const { id: comment_id } of comments)
      await this.#client.api
        .request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id })
        .catch((error: unknown) => refusalOf(error, permission));
  }
}
