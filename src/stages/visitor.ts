import { BrowserPool } from "../collect/browser/browser-pool.ts";
import type { BrowserHandle, FoundBrowser } from "../collect/browser/browser.ts";
import type { Load } from "../collect/browser/prepare-tab.ts";
import { Sessions } from "../collect/login/sessions.ts";
import { Secrets } from "../secrets.ts";
import { pageUrl, pathOnSite } from "../serve/site.ts";
import type { Site } from "../serve/site.ts";
import type { Budget, Device, Page, Revision } from "../types.ts";
import { servedMaps } from "./served-maps.ts";

/** A revision as it answers, and the folder of its files; null where there is no such folder. */
export interface ServedRevision {
  site: Site;
  outputDirectory: string | null;
}

/** What a load is of. */
export interface LoadTarget {
  page: Page;
  device: Device;
  revision: Revision;
}

/** A load, with what explains it. */
export interface ServedLoad extends Load {
  /** The URL of a path of the app on this revision. */
  urlOf: (path: string) => string;
  /** Source maps that scripts do not name. */
  readMap?: (scriptUrl: string) => Promise<string | null>;
}

/**
 * Who visits, once for a whole run: its browsers, its users' sessions, and the addresses of its pages. Visits and
 * follow-ups share it, so that a login is done once for each revision and device.
 */
export class Visitor implements AsyncDisposable {
  readonly sessions: Sessions;
  readonly secrets: Secrets;
  readonly #pool: BrowserPool;
  readonly #budget: Budget;
  readonly #revisions: Readonly<Record<Revision, ServedRevision | null>>;

  constructor(
    revisions: Readonly<Record<Revision, ServedRevision | null>>,
    browser: FoundBrowser,
    budget: Budget,
    { secrets = new Secrets(), signal }: { secrets?: Secrets; signal: AbortSignal },
  ) {
    this.#revisions = revisions;
    this.#budget = budget;
    this.#pool = new BrowserPool(browser.path, signal, budget.conditions?.hosts);
    this.secrets = secrets;
    this.sessions = new Sessions(secrets);
  }

  /** Whether there is something to load of a revision. */
  has(revision: Revision): boolean {
    return this.#revisions[revision] !== null;
  }

  /** The browser of a slot, started when it is first asked for. */
  browser(slot: number): Promise<BrowserHandle> {
    return this.#pool.get(slot);
  }

  /** Ends the browser of a slot: the next one to ask gets a new one. */
  async drop(slot: number): Promise<void> {
    await this.#pool.drop(slot);
  }

  /** What is wrong with a revision's server, where it says so. */
  problem(revision: Revision): string | null {
    return this.#revisions[revision]?.site.problem() ?? null;
  }

  /**
   * The URL of a page's path on a revision. Paths are written for head, which may be served from another folder than base.
   * @throws Error where the revision is not served.
   */
  urlOf(revision: Revision, path: string): string {
    const { site } = this.#served(revision);
    const head = this.#revisions.head?.site ?? site;
    return pageUrl(site, pathOnSite(head, path));
  }

  /**
   * A page as it is loaded once more, in the first browser, by its user.
   * @throws CheckError LOGIN_FAILED; BROWSER_NOT_STARTED; the signal's reason on abort.
   */
  async load({ page, device, revision }: LoadTarget, signal: AbortSignal): Promise<ServedLoad> {
    const browser = await this.browser(0);
    const urlOf = (path: string) => this.urlOf(revision, path);
    const { setup, warm = false } = page;
    const session = setup && this.sessions.of({ setup, device, urlOf });
    const user = await session?.state(browser, signal);
    const { site, outputDirectory } = this.#served(revision);
    return {
      browser,
      url: urlOf(page.path),
      urlOf,
      device,
      blockedUrls: this.#budget.conditions?.blockedUrls ?? [],
      warm,
      ...(session && user && { enter: (tab) => session.enter(tab, user, true) }),
      ...(outputDirectory !== null && { readMap: servedMaps(site, outputDirectory) }),
    };
  }

  #served(revision: Revision): ServedRevision {
    const served = this.#revisions[revision];
    if (!served) throw new Error(`there is no site of ${revision} to visit`);
    return served;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool[Symbol.asyncDispose]();
  }
}
