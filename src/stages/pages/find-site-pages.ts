import { routeOf } from "../../bundle/route-of.ts";
import { findPages } from "../../collect/pages/find-pages.ts";
import type { FoundPages } from "../../collect/pages/found-pages.ts";
import { mostSitemapBytes } from "../../collect/pages/read-sitemaps.ts";
import { headersOf } from "../../collect/login/headers-of.ts";
import { getFile } from "../../serve/get-file.ts";
import type { Site } from "../../serve/site.ts";
import type { Budget, Bundle, Progress, Revision } from "../../types.ts";
import type { Visitor } from "../visitor.ts";
import { builtPages } from "./built-pages.ts";

/** A served revision whose pages are found. */
export interface SearchedSite {
  site: Site;
  revision: Revision;
  /** What was weighed of it; null where nothing was. */
  bundle: Pick<Bundle, "assets" | "groups"> | null;
  /** Our own server answers from the weighed folder. */
  isServedByUs: boolean;
}

export interface SearchOptions {
  visitor: Visitor;
  /** Its first page comes first, its first device looks. */
  budget: Budget;
  /** Pages to choose at most. */
  most: number;
  signal: AbortSignal;
  onProgress: (event: Progress) => void;
}

/** For sites that hardly answer: the number of pages that are loaded is the bound for all others. */
const longestSearchMs = 90_000;
const longestFileMs = 10_000;

/**
 * Finds the pages of a served revision as the user of its budget: with the setup of its first page, on its first device.
 * @throws CheckError LOGIN_FAILED, BROWSER_NOT_STARTED, SERVER_NOT_READY; the signal's reason on abort.
 */
export async function findSitePages(
  { site, revision, bundle, isServedByUs }: SearchedSite,
  { visitor, budget, most, signal, onProgress }: SearchOptions,
): Promise<FoundPages> {
  const [page] = budget.pages;
  const [device] = budget.devices;
  if (!page || !device) throw new Error("The budget has no page to begin with");
  const { secrets } = visitor;
  const { paths, patterns } = builtPages(bundle, isServedByUs);
  const { insecure } = budget.conditions ?? {};
  const basicAuth = page.setup?.basicAuth ?? site.credentials;
  const headers = headersOf(
    secrets.resolveAll({ headers: page.setup?.headers ?? {}, ...(basicAuth && { basicAuth }) }),
  );
  const file = { headers, insecure, mostBytes: mostSitemapBytes, timeoutMs: longestFileMs, signal };
  const slot = revision === "head" ? 0 : 1;
  try {
    return await visitor.load({ page, device, revision, slot }, signal, (load) =>
      findPages({
        browser: load.browser,
        site,
        urlOf: load.urlOf,
        first: page.path,
        most,
        device,
        blockedUrls: load.blockedUrls ?? [],
        enter: load.enter,
        checkArrival: load.checkArrival,
        built: paths,
        routes: patterns,
        routeOf: (path) => routeOf(path, bundle?.groups ?? [])?.name ?? null,
        isShowable: (path) => secrets.redact(path) === path,
        get: (url) => getFile(url, file),
        maxTimeMs: longestSearchMs,
        signal,
        onProgress: (path) =>
          onProgress({ type: "stage", stage: "visit", text: `Looking for pages: ${path} (${revision})` }),
      }),
    );
  } finally {
    // The visits that are measured begin with a browser that has loaded nothing.
    await visitor.drop(slot);
  }
}
