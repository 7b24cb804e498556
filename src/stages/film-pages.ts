import { abortAfter } from "../abort-after.ts";
import { BrowserPool } from "../collect/browser/browser-pool.ts";
import type { FoundBrowser } from "../collect/browser/browser.ts";
import { chooseFrames } from "../collect/film/choose-frames.ts";
import { filmPage, type Footage } from "../collect/film/film-page.ts";
import { Sessions } from "../collect/login/sessions.ts";
import { CheckError, messageOf } from "../errors.ts";
import type { PageJudge } from "../judge/judge-pages.ts";
import { pageUrl, pathOnSite } from "../serve/site.ts";
import type { Site } from "../serve/site.ts";
import { Secrets } from "../secrets.ts";
import type { Film, Revision, Verdict } from "../types.ts";
import { isGivenSecrets } from "./given-secrets.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { type Cell, cellsOf } from "./shard.ts";

/** One load is bounded by itself; this is for a browser that hangs. */
const longestVisitMs = 40_000;
/** For all of them together: pictures must not cost more than the numbers. */
const longestMs = 90_000;

/** What can be seen on a film. */
const visible = new Set(["LCP", "FCP", "SI", "CLS", "TTFB", "TBT"]);

/**
 * Where a load regressed, improved, or is over a limit, films it once in head and in base. Adds nothing to the verdict: what
 * cannot be filmed is a note. Pages that are given secrets are not filmed: nobody can take a secret out of a picture.
 * @param deadline of the run, by `performance.now()`.
 */
export async function filmPages(
  sites: Record<Revision, Site | null>,
  browser: FoundBrowser,
  judge: PageJudge,
  state: RunState,
  options: CheckOptions,
  deadline: number,
): Promise<void> {
  const cells = cellsOf(state.budget, options.shard).filter((cell) => isWorthFilming(cell, judge, state));
  if (cells.length === 0 || state.incomplete || options.signal.aborted) return;
  const end = Math.min(deadline, performance.now() + longestMs);
  const { hosts } = state.budget.conditions ?? {};
  await using pool = new BrowserPool(browser.path, options.signal, hosts);
  const sessions = new Sessions(options.secrets ?? new Secrets());
  for (const cell of cells) {
    const { page, device } = cell;
    const taken: { revision: Revision; footage: Footage }[] = [];
    for (const revision of ["head", "base"] as const) {
      const site = sites[revision];
      if (!site || (revision === "base" && !isCompared(cell, state))) continue;
      const left = end - performance.now();
      if (left <= 0) {
        note(state, options, "info", `no time was left to film ${page.name} (${device.name})`);
        return;
      }
      options.onProgress({ type: "stage", stage: "visit", text: `Filming ${page.name} (${revision})` });
      const signal = abortAfter(Math.min(left, longestVisitMs), options.signal);
      try {
        const footage = await film(cell, site, sites.head ?? site, pool, sessions, state, signal);
        if (footage.frames.length > 0) taken.push({ revision, footage });
      } catch (error) {
        if (options.signal.aborted) return;
        const why = signal.aborted ? "it took too long" : messageOf(error);
        note(
          state,
          options,
          "info",
          `${page.name} (${revision}, ${device.name}) could not be filmed: ${why}`,
        );
        if (error instanceof CheckError && error.code === "BROWSER_NOT_STARTED") return;
        await pool.drop(0);
      }
    }
    const longest = Math.max(...taken.map(({ footage }) => footage.endMs));
    state.films.push(
      ...taken.map(({ revision, footage }): Film => ({
        page: page.name,
        device: device.name,
        revision,
        ...chooseFrames(footage, longest),
      })),
    );
  }
}

async function film(
  { page, device }: Cell,
  site: Site,
  head: Site,
  pool: BrowserPool,
  sessions: Sessions,
  state: RunState,
  signal: AbortSignal,
): Promise<Footage> {
  const browser = await pool.get(0);
  const { setup, warm = false } = page;
  const urlOf = (path: string) => pageUrl(site, pathOnSite(head, path));
  const session = setup && sessions.of({ setup, device, urlOf });
  const user = await session?.state(browser, signal);
  return filmPage({
    browser,
    url: urlOf(page.path),
    device,
    blockedUrls: state.budget.conditions?.blockedUrls ?? [],
    warm,
    ...(session && user && { enter: (tab) => session.enter(tab, user, true) }),
    signal,
  });
}

function isWorthFilming({ page, device }: Cell, judge: PageJudge, state: RunState): boolean {
  if (isGivenSecrets(page)) return false;
  const mine = state.visits.filter((visit) => visit.page === page.name && visit.device === device.name);
  const verdicts = judge.verdicts(page, device, judge.measurements(mine), null);
  return verdicts.some(isVisible);
}

function isVisible({ metric, status, actual, delta }: Verdict): boolean {
  const isOver = (status === "fail" || status === "warn") && actual !== null;
  const changed = delta?.verdict === "regressed" || delta?.verdict === "improved";
  return visible.has(metric) && (isOver || changed);
}

function isCompared({ page }: Cell, state: RunState): boolean {
  return state.compare && !state.newPages.has(page.name);
}
