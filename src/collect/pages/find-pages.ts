import type { Page as Tab } from "puppeteer";
import type { Device } from "../../types.ts";
import type { BrowserHandle } from "../browser/browser.ts";
import { NetworkGuard } from "../discover/network-guard.ts";
import type { Arrival } from "../login/as-user.ts";
import type { SeenLink } from "../in-page/links.ts";
import type { FoundPage, FoundPages, LeftOutPage } from "./found-pages.ts";
import { lookAtPage } from "./look-at-page.ts";
import { nextPage } from "./next-page.ts";
import { identityOf } from "./page-paths.ts";
import { PageRecords } from "./page-records.ts";
import type { FoundLink } from "./page-records.ts";
import { rankShapes } from "./rank-pages.ts";
import type { PageShape } from "./rank-pages.ts";
import { readSitemaps } from "./read-sitemaps.ts";
import type { GetFile } from "./read-sitemaps.ts";
import { SiteAddresses } from "./site-addresses.ts";
import type { ServedSite } from "./site-addresses.ts";
import { unsafeLink } from "./unsafe-link.ts";

export interface FindOptions {
  browser: BrowserHandle;
  site: ServedSite;
  /** The URL of a path of the app. */
  urlOf: (path: string) => string;
  /** Path of the page that comes first: `/`, or where the budget says that the app answers. */
  first: string;
  /** Pages to choose at most. */
  most: number;
  device: Device;
  blockedUrls?: readonly string[];
  /** Makes a tab that of a user, before it loads anything. */
  enter?: ((tab: Tab) => Promise<void>) | undefined;
  /** Called for the first page; throws what ends the search where it was sent to the login. */
  checkArrival?: (arrival: Arrival) => void;
  /** Paths that the build is known to have: documents, and routes without parameters. */
  built?: readonly string[];
  /** Whether a path may be shown; one that holds a secret may not. Default: any. */
  isShowable?: (path: string) => boolean;
  /** The framework's route that answers for a path. */
  routeOf?: (path: string) => string | null;
  /** The framework's routes with parameters. */
  routes?: readonly string[];
  get: GetFile;
  maxTimeMs: number;
  signal: AbortSignal;
  onProgress?: (text: string) => void;
}

/** What is left out is said; more than this is counted. */
const mostLeftOut = 200;
/** Files that no browser shows as a page. */
const file =
  /\.(?:7z|avif|bmp|csv|css|docx?|dmg|eot|epub|exe|gif|gz|ico|ics|jpe?g|js|json|map|md|mjs|mov|mp[34]|msi|odt|ogg|pdf|png|pptx?|rar|rss|svg|tar|tgz|tiff?|txt|wasm|wav|web[mp]|woff2?|xlsx?|xml|zip)$/i;

/** What a site shows instead of a page. */
const errorPage = /^\/(?:[a-z]{2}\/)?(?:404|500)(?:\.html?)?\/?$/;

/**
 * Finds the pages of a served site: those that the build and sitemaps name, and those that links lead to, breadth first. Pages are
 * loaded one after another in a browser that lets out nothing but GET, and no address that may change something is asked for. How
 * many are loaded is bounded by their number first, so that every run of one commit finds the same; the time is a bound for sites
 * that do not answer.
 * @throws the signal's reason on abort; what `checkArrival` throws; what ends the browser.
 */
export async function findPages(options: FindOptions): Promise<FoundPages> {
  const guard = await NetworkGuard.start(options.browser.puppeteer);
  try {
    return await new Search(options, guard).run();
  } finally {
    await guard.stop();
  }
}

class Search {
  readonly #options: FindOptions;
  readonly #guard: NetworkGuard;
  readonly #addresses: SiteAddresses;
  readonly #records: PageRecords;
  readonly #first: string;
  readonly #leftOut = new Map<string, LeftOutPage>();
  readonly #versions = new Set<string>();
  #loaded = 0;
  #isOutOfTime = false;

  constructor(options: FindOptions, guard: NetworkGuard) {
    this.#options = options;
    this.#guard = guard;
    this.#addresses = new SiteAddresses(options.site);
    this.#records = new PageRecords(options.routeOf ?? (() => null));
    // A budget may name the app's folder too.
    const place = this.#addresses.placeOf(options.urlOf(options.first));
    this.#first = place?.kind === "page" ? place.path : options.first;
  }

  async run(): Promise<FoundPages> {
    const { most, maxTimeMs, built = [] } = this.#options;
    const first = this.#first;
    const deadline = performance.now() + maxTimeMs;
    this.#records.add(first, 0);
    // It is visited whatever it answers: a first page that fails is what the visits have to show.
    this.#records.settle(first, "page");
    await this.#look(first);
    for (const path of built) this.#addPath(path);
    await this.#addSitemaps();
    for (let next = this.#next(); next !== null; next = this.#next()) {
      this.#isOutOfTime = performance.now() > deadline;
      if (this.#isOutOfTime) break;
      await this.#look(next);
    }
    return this.#found(most);
  }

  #next(): string | null {
    return nextPage(this.#ranked(), { most: this.#options.most, loaded: this.#loaded });
  }

  #ranked(): PageShape[] {
    return rankShapes(this.#records.all(), this.#first, [...this.#versions]);
  }

  async #look(path: string): Promise<void> {
    const {
      browser,
      device,
      blockedUrls = [],
      enter,
      checkArrival,
      signal,
      urlOf,
      onProgress,
    } = this.#options;
    signal.throwIfAborted();
    this.#loaded++;
    onProgress?.(path);
    const url = urlOf(path);
    const isFirst = path === this.#first;
    const guard = this.#guard;
    const look = await lookAtPage({ browser, guard, url, device, blockedUrls, enter, signal });
    if (look.kind === "none") return this.#leaveOut(path, look.is, look.why);
    if (isFirst)
      checkArrival?.({ requestedUrl: url, finalUrl: look.url, asksForPassword: look.asksForPassword });
    const place = this.#addresses.placeOf(look.url);
    // An app may put itself behind "#" or a query: where it came out at is the same page.
    const landed = place?.kind === "page" ? place.path : path;
    const isElsewhere = identityOf(landed) !== identityOf(path);
    const asks = look.asksForPassword;
    if (isFirst) {
      // It is visited under its own path, so where it leads is not visited once more.
      if (isElsewhere) this.#leaveOut(landed, "redirect", `is where ${path} leads`);
      if (look.canonical !== null) this.#adoptCanonical(look.canonical, landed);
    } else if (asks) {
      this.#leaveOut(
        path,
        "login",
        isElsewhere ? `leads to ${landed}, which asks for a password` : "asks for a password",
      );
      if (isElsewhere) this.#leaveOut(landed, "login", "asks for a password");
      return;
    } else if (isElsewhere) {
      this.#leaveOut(path, "redirect", `leads to ${landed}`);
      this.#records.redirect(path, landed);
      if (this.#records.stateOf(landed) !== undefined) return;
      this.#records.settle(landed, "page");
    } else this.#records.settle(landed, "page");
    for (const version of look.versions) {
      const other = this.#addresses.placeOf(version);
      if (other?.kind === "page") this.#versions.add(identityOf(other.path));
    }
    const source = isFirst ? path : landed;
    this.#records.addLinks(
      source,
      look.links.flatMap((link) => this.#linkOf(link)),
    );
  }

  /** The address that the site will have, if the first page says it of itself. */
  #adoptCanonical(canonical: string, landed: string): void {
    const path = URL.parse(canonical)?.pathname;
    const own = new URL(this.#options.urlOf(landed)).pathname;
    if (path !== undefined && identityOf(path) === identityOf(own)) this.#addresses.adopt(canonical);
  }

  async #addSitemaps(): Promise<void> {
    const { site, get, signal } = this.#options;
    const root = site.url + site.basePath;
    const listed = await readSitemaps({ root, get, signal });
    // A sitemap lists addresses of its own host alone: https://www.sitemaps.org/protocol.html#location
    if (listed[0] !== undefined) this.#addresses.adopt(listed[0]);
    for (const address of listed) {
      const place = this.#addresses.placeOf(address);
      if (place?.kind === "page") this.#addPath(place.path);
    }
  }

  #addPath(path: string): void {
    if (this.#isPage(path)) this.#records.add(path);
  }

  #linkOf({ href, label, isDownload, method, ...where }: SeenLink): FoundLink[] {
    const place = this.#addresses.placeOf(href);
    if (place?.kind !== "page") return [];
    const { path } = place;
    if (isDownload) this.#refuse(path, "download", "is a download");
    return !isDownload && this.#isPage(path, label, method) ? [{ path, ...where }] : [];
  }

  /** Whether an address may be asked for. What is not is said once. */
  #isPage(path: string, label = "", method = ""): boolean {
    const word = unsafeLink({ path, label, method });
    if (word !== null) this.#refuse(path, "unsafe", `says "${word}"`);
    const isFile = word === null && file.test(path.replace(/[?#].*$/s, ""));
    if (isFile) this.#refuse(path, "download", "is not a page");
    const isError = errorPage.test(path);
    if (isError) this.#refuse(path, "error", "is an error page");
    return word === null && !isFile && !isError && (this.#options.isShowable?.(path) ?? true);
  }

  /** It is never loaded, and counts in no group of similar pages. */
  #refuse(path: string, kind: LeftOutPage["kind"], why: string): void {
    // If only a query makes an address unsafe, the page without it is kept.
    this.#leaveOut(path, kind, why, path.includes("?") ? null : "refused");
  }

  #leaveOut(
    path: string,
    kind: LeftOutPage["kind"],
    why: string,
    state: "leftOut" | "refused" | null = "leftOut",
  ): void {
    if (this.#records.stateOf(path) === "page") return;
    if (state !== null) this.#records.settle(path, state);
    if (this.#leftOut.size < mostLeftOut && !this.#leftOut.has(path))
      this.#leftOut.set(path, { path, kind, why });
  }

  #found(most: number): FoundPages {
    const ranked = this.#ranked();
    const inShape = new Set(ranked.flatMap(({ members }) => members.map(({ route }) => route)));
    const shown = ranked.flatMap((shape) => this.#foundOf(shape));
    const chosen = shown.filter(({ isLoaded }) => isLoaded).slice(0, most);
    const known = this.#records.all().filter(({ state }) => state !== "leftOut");
    const plain = ({ path, shape, links, similar }: FoundPage): FoundPage => ({
      path,
      shape,
      links,
      similar,
    });
    return {
      pages: chosen.map(plain),
      more: shown.filter((page) => !chosen.includes(page)).map(plain),
      leftOut: [...this.#leftOut.values()],
      known: new Set(known.map(({ identity }) => identity)),
      unknownRoutes: (this.#options.routes ?? []).filter((route) => !inShape.has(route)),
      loaded: this.#loaded,
      isOutOfTime: this.#isOutOfTime,
    };
  }

  #foundOf({ name: shape, members, links }: PageShape): (FoundPage & { isLoaded: boolean })[] {
    const pages = members.filter(({ state }) => state !== "leftOut");
    const [best] = pages;
    if (!best) return [];
    return [{ path: best.path, shape, links, similar: pages.length - 1, isLoaded: best.state === "page" }];
  }
}
