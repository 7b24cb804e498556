import { listFiles } from "../../bundle/list-files.ts";
import type { RequestedUrls } from "../../collect/visit/requested-urls.ts";
import { CheckError } from "../../errors.ts";
import type { Page, Revision } from "../../types.ts";
import type { ServedRevision } from "../visitor.ts";
import { HashNames } from "../../hash-names.ts";
import { SameLoads } from "./same-loads.ts";
import type { ServedBuild } from "./same-loads.ts";

/** Collects what the visits of a run load, and knows which pages load the same in base and head. */
export class Closures {
  readonly #same: SameLoads;
  /** By page and device. */
  readonly #loads = new Map<string, Map<string, Record<Revision, RequestedUrls[]>>>();
  readonly #unchanged = new Set<string>();
  /** Visits end at the same time: what they loaded is compared one after the other, so that the last word is of all of them. */
  #last: Promise<void> = Promise.resolve();

  constructor(base: ServedBuild, head: ServedBuild) {
    this.#same = new SameLoads(base, head);
  }

  /**
   * Null where a page's files cannot be known to be the same: one side is not served by our own server, or its files cannot be
   * listed.
   */
  static async of(
    base: ServedRevision | null,
    head: ServedRevision,
    signal?: AbortSignal,
  ): Promise<Closures | null> {
    const [one, other] = [base && (await buildOf(base, signal)), await buildOf(head, signal)];
    return one && other ? new Closures(one, other) : null;
  }

  /** @param requested by one more visit, the warm-up or another; null where it failed. */
  add(page: Page, device: string, revision: Revision, requested: RequestedUrls | null): void {
    const devices = this.#loads.get(page.name) ?? new Map<string, Record<Revision, RequestedUrls[]>>();
    const loads = devices.get(device) ?? { base: [], head: [] };
    loads[revision].push(knownOf(page, requested));
    this.#loads.set(page.name, devices.set(device, loads));
  }

  /** Looks at all visits of a page on a device so far, one of which may show that it loads something else after all. */
  async update(page: string, device: string): Promise<void> {
    this.#last = this.#last.then(() => this.#update(page, device));
    await this.#last;
  }

  async #update(page: string, device: string): Promise<void> {
    const key = keyOf(page, device);
    const devices = this.#loads.get(page);
    const loads = devices?.get(device);
    // A page that draws lots on one device does so on the others.
    const isSteady = [...(devices?.values() ?? [])].every((one) => this.#same.areSteady(one));
    if (isSteady && loads && (await this.#same.areSame(loads))) this.#unchanged.add(key);
    else this.#unchanged.delete(key);
  }

  /** Whether nothing that the page loads has changed, as {@link update} last saw it. */
  isUnchanged(page: string, device: string): boolean {
    return this.#unchanged.has(keyOf(page, device));
  }
}

async function buildOf(
  { site, outputDirectory }: ServedRevision,
  signal: AbortSignal | undefined,
): Promise<ServedBuild | null> {
  const { url, answers } = site;
  if (outputDirectory === null || !answers) return null;
  try {
    const { files } = await listFiles(outputDirectory, { signal });
    return { url, answers, directory: outputDirectory, names: new HashNames(files) };
  } catch (error) {
    if (error instanceof CheckError && error.code === "BUNDLE_UNREADABLE") return null;
    throw error;
  }
}

function knownOf({ setup }: Page, requested: RequestedUrls | null): RequestedUrls {
  if (requested === null) return { requests: new Set(), unseen: "a visit failed" };
  // What a login leaves behind is made by pages that this one does not load.
  return setup?.login ? { ...requested, unseen: "it needs a login" } : requested;
}

function keyOf(page: string, device: string): string {
  return JSON.stringify([page, device]);
}
