/** What our own server answered to one kind of request. */
export interface Answer {
  status: number;
  /** Lower-case names with their values, by name. */
  headers: Readonly<Record<string, string>>;
  /** Path of the file in the served folder, `/` between folders; null where the server answered by itself. */
  file: string | null;
  /** SHA-256 of the file's content as it was served, base64url, shortened; null where there is no file, or it is not kept. */
  digest: string | null;
}

/** More different addresses than a site has files: such a log is not kept to its end. */
const mostTargets = 20_000;

/** What a server has answered so far: for every method and address each answer of another kind once. */
export class AnswerLog {
  readonly #answers = new Map<string, Map<string, Answer>>();
  #isComplete = true;

  /** False where it has grown too long, and answers are missing. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /**
   * @param target path and query.
   * @param kind what of the request, besides its address, the answer depends on.
   */
  add(method: string, target: string, kind: string, answer: Answer): void {
    const key = `${method} ${target}`;
    const known = this.#answers.get(key) ?? new Map<string, Answer>();
    if (known.size === 0 && this.#answers.size >= mostTargets) {
      this.#isComplete = false;
      return;
    }
    this.#answers.set(key, known.set(`${kind} ${answer.status}`, answer));
  }

  /** @param request method and target: `GET /about?full`. */
  of(request: string): ReadonlyMap<string, Answer> {
    return this.#answers.get(request) ?? new Map<string, Answer>();
  }
}
