import { launchBrowser } from "./browser.ts";
import type { BrowserHandle } from "./browser.ts";

/** Browsers of a run by slot, started when first needed and again after a crash. */
export class BrowserPool implements AsyncDisposable {
  readonly #open = new Map<number, Promise<BrowserHandle>>();
  readonly #path: string;
  readonly #signal: AbortSignal;

  constructor(path: string, signal: AbortSignal) {
    this.#path = path;
    this.#signal = signal;
  }

  get(slot: number): Promise<BrowserHandle> {
    const known = this.#open.get(slot);
    if (known) return known;
    const started = launchBrowser({ path: this.#path, signal: this.#signal });
    this.#open.set(slot, started);
    return started;
  }

  async drop(slot: number): Promise<void> {
    const handle = this.#open.get(slot);
    this.#open.delete(slot);
    await (await handle?.catch(() => undefined))?.[Symbol.asyncDispose]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#open.keys()].map((slot) => this.drop(slot)));
  }
}
