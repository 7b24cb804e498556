import { within } from "./within.ts";

/**
 * Questions that may never be answered: a frame without a document, or with a script that does not end, does not
 * answer. Each is asked once and waited for once, so that a silent frame costs its time limit a single time, however
 * often it is asked.
 */
export class OpenQuestions<Key, Answer> {
  readonly #longestMs: number;
  readonly #open = new Map<Key, { answer: Promise<Answer>; askedAt: number }>();

  /** @param longestMs after which a question is taken for one that stays open. It still counts if it is answered later. */
  constructor(longestMs: number) {
    this.#longestMs = longestMs;
  }

  /**
   * The answer, or undefined where there is none yet. Asks only where the question before has been answered.
   * @param ask never rejects.
   * @param atMostMs a shorter bound, for once.
   */
  async ask(key: Key, ask: () => Promise<Answer>, atMostMs = this.#longestMs): Promise<Answer | undefined> {
    let question = this.#open.get(key);
    if (!question) {
      question = { answer: ask(), askedAt: performance.now() };
      this.#open.set(key, question);
      void question.answer.finally(() => this.#open.delete(key)).catch(() => undefined);
    }
    const left = question.askedAt + this.#longestMs - performance.now();
    return within(Math.max(0, Math.min(left, atMostMs)), question.answer);
  }
}
