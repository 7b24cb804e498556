import { launchBrowser } from "./browser.ts";
import type { BrowserHandle } from "./browser.ts";
import type { Conditions } from "../../types.ts";

/** Browsers of a run by slot, started when first needed and again after a crash. */
export class BrowserPool implements AsyncDisposable {
  readonly #open = new Map<number, Promise<BrowserHandle>>();
  readonly #path: string;
  readonly #signal: AbortSignal;
  readonly #hosts: Conditions["hosts"];

  /** @param hosts that are elsewhere, for all browsers of the run. */
  constructor(path: string, signal: AbortSignal, hosts: Conditions["hosts"] = {}) {
    this.#path = path;
    this.#signal = signal;
    this.#hosts = hosts;
  }

  get(slot: number): Promise<BrowserHandle> {
    const known = this.#open.get(slot);
    if (known) return known;
    const started = launchBrowser({ path: this.#path, signal: this.#signal, hosts: this.#hosts });
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
