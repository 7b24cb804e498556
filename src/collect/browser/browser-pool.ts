import { launchBrowser } from "./browser.ts";
import type { BrowserHandle } from "./browser.ts";
import { certificateKey } from "../conditions/certificate-key.ts";
import type { Conditions } from "../../types.ts";

/** What all browsers of a run have in common. */
export interface PoolConditions {
  /** Hosts that are elsewhere. */
  hosts?: Conditions["hosts"] | undefined;
  /** URLs of sites whose certificates may be invalid. */
  insecureSites?: readonly string[];
}

/** Browsers of a run by slot, started when first needed and again after a crash. */
export class BrowserPool implements AsyncDisposable {
  readonly #open = new Map<number, Promise<BrowserHandle>>();
  readonly #path: string;
  readonly #signal: AbortSignal;
  readonly #conditions: PoolConditions;
  #trustedKeys: Promise<string[]> | undefined;

  constructor(path: string, signal: AbortSignal, conditions: PoolConditions = {}) {
    this.#path = path;
    this.#signal = signal;
    this.#conditions = conditions;
  }

  get(slot: number): Promise<BrowserHandle> {
    const known = this.#open.get(slot);
    if (known) return known;
    const started = this.#start();
    this.#open.set(slot, started);
    return started;
  }

  async #start(): Promise<BrowserHandle> {
    const { hosts = {}, insecureSites = [] } = this.#conditions;
    // Once for all browsers: their servers run already, and the later browsers must see the same site.
    this.#trustedKeys ??= Promise.all(insecureSites.map(certificateKey)).then((keys) =>
      keys.filter((key) => key !== null),
    );
    const trustedKeys = await this.#trustedKeys;
    return launchBrowser({ path: this.#path, signal: this.#signal, hosts, trustedKeys });
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
