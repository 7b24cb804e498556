import { BrowserPool } from "../collect/browser/browser-pool.ts";
import type { FoundBrowser } from "../collect/browser/browser.ts";
import type { Load } from "../collect/browser/prepare-tab.ts";
import { arrivalOf, asUser } from "../collect/login/as-user.ts";
import type { UserAccess } from "../collect/login/as-user.ts";
import { Sessions } from "../collect/login/sessions.ts";
import type { Bypass } from "../preview/bypass.ts";
import { Secrets, shortestRun } from "../secrets.ts";
import { ask } from "../serve/ask.ts";
import { pageUrl, pathOnSite } from "../serve/site.ts";
import type { Site } from "../serve/site.ts";
import type { Budget, Device, Page, Revision } from "../types.ts";
import { isGivenSecrets } from "./given-secrets.ts";
import { servedMaps } from "./served-maps.ts";
import type { Turns, Wanted } from "./turns.ts";

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
  /** Which of the run's browsers loads it. */
  slot: number;
  /** How its server is wanted, where head's and base's run in turn. Absent: running. */
  server?: Wanted;
}

/** For the first response of a server that was just started, which may have to compile the page. */
const firstAnswerMs = 30_000;

/** A load, with what explains it. */
export interface ServedLoad extends Load {
  /** The URL of a path of the app on this revision. */
  urlOf: (path: string) => string;
  /** Source maps that scripts do not name. */
  readMap?: (scriptUrl: string) => Promise<string | null>;
  /** For a load that does not call `onLoaded`: the same, of what it knows itself. */
  checkArrival: UserAccess["checkArrival"];
}

/**
 * Who visits, once for a whole run: its browsers, its users' sessions, and the addresses of its pages. Visits and
 * follow-ups share it, so that a login is done once for each revision and device.
 */
export class Visitor implements AsyncDisposable {
  readonly secrets: Secrets;
  #sessions: Sessions;
  readonly #pool: BrowserPool;
  /** Set where head's and base's server run in turn, since they listen on the same port. */
  readonly #turns: Turns | null;
  readonly #budget: Budget;
  readonly #bypass: Bypass | undefined;
  readonly #revisions: Readonly<Record<Revision, ServedRevision | null>>;

  constructor(
    revisions: Readonly<Record<Revision, ServedRevision | null>>,
    browser: FoundBrowser,
    budget: Budget,
    {
      secrets = new Secrets(),
      signal,
      bypass,
    }: { secrets?: Secrets; signal: AbortSignal; bypass?: Bypass | undefined },
    turns: Turns | null = null,
  ) {
    this.#turns = turns;
    this.#bypass = bypass;
    this.#revisions = revisions;
    this.#budget = budget;
    for (const served of [revisions.head, revisions.base]) {
      if (!served) continue;
      // Where a secret is an address, or has one in it, any line may still say which site is visited.
      secrets.share(`${served.site.url}/`);
      const { username, password } = served.site.credentials ?? {};
      // Together they are what the header of basic authentication is made of. A user without a password is a token.
      if (password) for (const text of [password, `${username}:${password}`]) secrets.hide(text);
      else if (username && username.length >= shortestRun)
        for (const text of [username, `${username}:`]) secrets.hide(text);
    }
    const { hosts, insecure } = budget.conditions ?? {};
    const sites = Object.values(revisions).flatMap((served) => (served ? [served.site.url] : []));
    this.#pool = new BrowserPool(browser.path, signal, { hosts, insecureSites: insecure ? sites : [] });
    this.secrets = secrets;
    this.#sessions = new Sessions(secrets);
  }

  /** Whether there is something to load of a revision. */
  has(revision: Revision): boolean {
    return this.#revisions[revision] !== null;
  }

  /** Whether a revision, or every one of the run, is a folder that our own server answers from. */
  isServedByUs(revision?: Revision): boolean {
    const asked = revision ? [this.#revisions[revision]] : Object.values(this.#revisions);
    return asked.every((served) => served === null || served.outputDirectory !== null);
  }

  /** Whether one load is made at a time, because head's and base's server run in turn. */
  get takesTurns(): boolean {
    return this.#turns !== null;
  }

  /** Ends the browser of a slot: the next one to ask gets a new one. */
  async drop(slot: number): Promise<void> {
    await this.#pool.drop(slot);
  }

  /** Logs in again for the next loads: a server that was started again forgets whom it has let in. */
  forgetSessions(): void {
    this.#sessions = new Sessions(this.secrets);
  }

  /** Ends all browsers, so that something else has the machine for itself; the next load starts them again. */
  async rest(): Promise<void> {
    await this.#pool[Symbol.asyncDispose]();
  }

  /**
   * Whether a page may show something that cannot be removed from a picture or a trace: the value of a variable, what a
   * login leads to, or what only the user in a site's address may see.
   */
  isGivenSecrets(page: Page): boolean {
    const given = Object.values(this.#revisions).some(
      (served) => served && (served.site.credentials || this.#bypass?.isFor(served.site.url)),
    );
    return given || isGivenSecrets(page);
  }

  /** What is wrong with a revision's server, where it says so. */
  problem(revision: Revision): string | null {
    return this.#revisions[revision]?.site.problem() ?? null;
  }

  /**
   * Loads a page by its user, in the browser of a slot, which is started when it is first needed; again with a new session
   * where the site has ended the user's. Where servers run in turn, the revision's has the port for as long as that takes.
   * @throws CheckError LOGIN_FAILED, BROWSER_NOT_STARTED, SERVER_NOT_READY; what `work` throws; the signal's reason on abort.
   */
  async load<T>(target: LoadTarget, signal: AbortSignal, work: (load: ServedLoad) => Promise<T>): Promise<T> {
    if (!this.#turns) return this.#load(target, signal, work);
    const { page, revision, server = "running" } = target;
    return this.#turns.during(revision, server, signal, async (isFresh) => {
      if (isFresh) {
        // Both have one address: no session may outlive its server.
        this.forgetSessions();
        await ask(this.#urlOf(revision)(page.path), firstAnswerMs, {
          signal,
          insecure: this.#budget.conditions?.insecure,
        });
      }
      return this.#load(target, signal, work);
    });
  }

  /** The URL of a path of the app on a revision. */
  #urlOf(revision: Revision): (path: string) => string {
    const site = this.#servedOf(revision).site;
    const head = this.#revisions.head?.site ?? site;
    // Paths are written for head, which may be served from another folder than base.
    return (path) => pageUrl(site, pathOnSite(head, path));
  }

  #servedOf(revision: Revision): ServedRevision {
    const served = this.#revisions[revision];
    if (!served) throw new Error(`There is no site of ${revision} to visit`);
    return served;
  }

  async #load<T>(
    { page, device, revision, slot }: LoadTarget,
    signal: AbortSignal,
    work: (load: ServedLoad) => Promise<T>,
  ): Promise<T> {
    const { site, outputDirectory } = this.#servedOf(revision);
    const urlOf = this.#urlOf(revision);
    const url = urlOf(page.path);
    const browser = await this.#pool.get(slot);
    const { warm = false } = page;
    const setup = withBypass(setupFor(page, site), site, this.#bypass);
    const load = {
      browser,
      url,
      urlOf,
      device,
      blockedUrls: this.#budget.conditions?.blockedUrls ?? [],
      warm,
      ...(outputDirectory !== null && { readMap: servedMaps(site, outputDirectory) }),
    };
    if (!setup) return work({ ...load, checkArrival: () => undefined });
    const owner = { setup, device, urlOf };
    return asUser({ browser, sessions: this.#sessions, owner, signal }, ({ enter, checkArrival }) =>
      work({
        ...load,
        enter,
        checkArrival,
        ...(setup.login && { onLoaded: async (tab) => checkArrival(await arrivalOf(tab, url)) }),
      }),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool[Symbol.asyncDispose]();
  }
}

/** A page's own setup goes before what the site's address says. */
function setupFor({ setup }: Page, { credentials }: Site): Page["setup"] {
  if (!credentials) return setup;
  const own = setup ?? { cookies: [], headers: {}, localStorage: {} };
  const isSet = own.basicAuth || Object.keys(own.headers).some((name) => /^authorization$/i.test(name));
  return isSet ? setup : { ...own, basicAuth: credentials };
}

/** The headers are sent to this site's own origin alone, and go before those of the budget. */
function withBypass(setup: Page["setup"], { url }: Site, bypass: Bypass | undefined): Page["setup"] {
  if (!bypass?.isFor(url)) return setup;
  const own = setup ?? { cookies: [], headers: {}, localStorage: {} };
  const kept = Object.entries(own.headers).filter(
    ([name]) => !Object.hasOwn(bypass.headers, name.toLowerCase()),
  );
  return { ...own, headers: { ...Object.fromEntries(kept), ...bypass.headers } };
}
