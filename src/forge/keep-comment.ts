import { compareMarkers, printMarker } from "./marker.ts";
import type { Marker } from "./marker.ts";
import { UnexpectedAnswer } from "./unexpected-answer.ts";

/** A comment that has our marker and that the token's account has written. */
export interface OwnComment {
  id: number;
  url: string;
  body: string;
  marker: Marker;
}

/** The comments of one pull request or merge request, as the forge's API gives and takes them. */
export interface CommentThread {
  /**
   * Our comments, the oldest first.
   * @throws UnexpectedAnswer where the server sends something other than comments.
   */
  list(): Promise<OwnComment[]>;
  /** @returns what a success was answered with where it is not the new comment: there is one all the same. */
  create(text: string): Promise<Pick<OwnComment, "id" | "url"> | UnexpectedAnswer>;
  /** @throws UnexpectedAnswer where a success is answered with something else than the comment. */
  update(id: number, text: string): Promise<void>;
  /** What cannot be deleted stays; never throws. */
  remove(id: number): Promise<void>;
  /** Waits that long, in seconds. */
  pause(seconds: number): Promise<void>;
  /** Whether another try may not meet the failure. */
  mayPass(error: unknown): boolean;
  /** Whether the failure says that there is no such comment. */
  isGone(error: unknown): boolean;
}

export type Kept =
  | { status: "created" | "updated" | "unchanged"; url: string }
  /** A newer run has written already. */
  | { status: "superseded"; url: string }
  /** There is none, and none was to be created. */
  | { status: "absent" }
  | { status: "refused"; reason: string };

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
 * Updates the one comment of a marker's key. It reads the comments, corrects one thing, and reads them again until everything
 * is right. So lost responses and jobs that write at the same time result in one comment, the oldest, with the newest
 * run's text. A job deletes only its own comments and older ones, and never overwrites a newer run's.
 *
 * Posts at most one comment: after any successful response it looks for the comment instead of posting again.
 * @param create whether a comment is created if there is none. An existing one is updated in any case.
 * @throws what the thread throws and another try would meet again.
 */
export async function keepComment(
  thread: CommentThread,
  { marker, body, create }: { marker: Marker; body: string; create: boolean },
): Promise<Kept> {
  const text = `${printMarker(marker)}\n${body}`;
  return new Writer(thread, { marker, text, create }).converge();
}

class Writer {
  readonly #thread: CommentThread;
  readonly #marker: Marker;
  readonly #text: string;
  readonly #create: boolean;
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

  constructor(thread: CommentThread, wanted: { marker: Marker; text: string; create: boolean }) {
    this.#thread = thread;
    this.#marker = wanted.marker;
    this.#text = wanted.text;
    this.#create = wanted.create;
  }

  async converge(): Promise<Kept> {
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
        else if (this.#misses < looksBeforeAnother) await this.#thread.pause(0.5);
        else if (this.#posted || this.#creations === mostCreations) break;
        else await this.#createOne();
      } else if (this.#isRight(first)) {
        if (others.length > 0) this.#company = true;
        await this.#remove(others);
        calm++;
        // Where jobs race, what is right now may be written over by a request that is on its way.
        if (calm > (this.#company ? 1 : 0)) return this.#result(first);
        await this.#thread.pause(0.5 + Math.random() / 2);
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
    for (let tries = 1; ; tries++) {
      try {
        return await this.#thread.list();
      } catch (error) {
        if (tries === mostListings || !(error instanceof UnexpectedAnswer)) throw error;
        await this.#thread.pause(0.5);
      }
    }
  }

  /** A server may store a text with other line ends, so what this job has written is known by its marker. */
  #isRight({ id, body, marker }: OwnComment): boolean {
    return (
      body === this.#text || (this.#written.has(id) && printMarker(marker) === printMarker(this.#marker))
    );
  }

  #result({ id, url }: OwnComment): Kept {
    const status = this.#created.has(id) ? "created" : this.#written.has(id) ? "updated" : "unchanged";
    // A creation or a change whose answer was lost.
    const lost = status === "unchanged" && this.#lastFailure !== null;
    return { status: lost ? (this.#creations > 0 ? "created" : "updated") : status, url };
  }

  async #createOne(): Promise<void> {
    this.#creations++;
    this.#misses = 0;
    await this.#attempt(async () => {
      const comment = await this.#thread.create(this.#text);
      const isStrange = comment instanceof UnexpectedAnswer;
      this.#posted = { url: isStrange ? null : comment.url };
      if (isStrange) throw comment;
      this.#created.add(comment.id);
      this.#written.add(comment.id);
    });
  }

  async #update({ id }: OwnComment): Promise<void> {
    await this.#attempt(async () => {
      try {
        await this.#thread.update(id, this.#text);
      } catch (error) {
        if (error instanceof UnexpectedAnswer) this.#strangeChanges++;
        throw error;
      }
      this.#written.add(id);
    }, "another job may have deleted it");
  }

  /** A failure that may pass is met again, or not, after the next look. */
  async #attempt(write: () => Promise<void>, whyNotFound?: "another job may have deleted it"): Promise<void> {
    try {
      await write();
    } catch (error) {
      const isGone = whyNotFound !== undefined && this.#thread.isGone(error);
      if (!isGone && !this.#thread.mayPass(error)) throw error;
      this.#lastFailure = error;
      await this.#thread.pause(0.5);
    }
  }

  /** What stays is taken by the next run. */
  async #remove(comments: readonly OwnComment[]): Promise<void> {
    for (const { id } of comments) await this.#thread.remove(id);
  }
}
