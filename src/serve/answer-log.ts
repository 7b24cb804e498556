/** What our own server answered to one kind of request. */
export interface Answer {
  status: number;
  /** Lower-case names with their values. */
  headers: Readonly<Record<string, string>>;
  /** Path of the file in the served folder, `/` between folders; null where no file was sent. */
  file: string | null;
  /**
   * SHA-256 of the file's content as it was served, base64url, shortened; null where there is no file, it is not kept, or it
   * changed between two answers.
   */
  digest: string | null;
}

/** An answer, and to what. */
export interface Answered {
  method: string;
  /** Path and query. */
  target: string;
  /** Other properties of the request that the answer depends on. */
  kind: string;
  answer: Answer;
}

/** More different addresses than a site has files: the answers to further ones are not kept. */
const mostTargets = 20_000;

/** What a server has answered so far: for every method and address each answer of another kind once. */
export class AnswerLog {
  readonly #answers = new Map<string, Map<string, Answer>>();
  readonly #settle: () => Promise<void>;

  /** @param settle resolves when all that was answered before is in the log. */
  constructor(settle: () => Promise<void>) {
    this.#settle = settle;
  }

  /** Waits until all that was answered before is in the log. */
  async settle(): Promise<void> {
    await this.#settle();
  }

  add({ method, target, kind, answer }: Answered): void {
    const key = `${method} ${target}`;
    const known = this.#answers.get(key) ?? new Map<string, Answer>();
    const ofKind = `${kind} ${answer.status}`;
    const earlier = known.get(ofKind);
    if (known.size === 0 && this.#answers.size >= mostTargets) return;
    // What changed while it was served is not one content.
    const digest = earlier && earlier.digest !== answer.digest ? null : answer.digest;
    this.#answers.set(key, known.set(ofKind, { ...answer, digest }));
  }

  /**
   * Answers to a request, by kind and status; none where it was never answered, or there were too many before it.
   * @param request method and target: `GET /about?full`.
   */
  of(request: string): ReadonlyMap<string, Answer> {
    return this.#answers.get(request) ?? new Map<string, Answer>();
  }
}
