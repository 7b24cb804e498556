import { assetName } from "../bundle/asset-name.ts";
import { abortAfter } from "../abort-after.ts";
import { BrowserPool } from "../collect/browser/browser-pool.ts";
import type { FoundBrowser } from "../collect/browser/browser.ts";
import { profileLoad } from "../collect/profile/profile-load.ts";
import { leastOf, type LoadTimes } from "../collect/profile/read-load.ts";
import { Sessions } from "../collect/login/sessions.ts";
import { CheckError, messageOf } from "../errors.ts";
import type { PageJudge } from "../judge/judge-pages.ts";
import { pageUrl, pathOnSite } from "../serve/site.ts";
import { Secrets } from "../secrets.ts";
import type { LoadProfile, Revision, Verdict } from "../types.ts";
import type { ProfiledRevision } from "./profile-interactions.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { servedMaps } from "./served-maps.ts";
import { type Cell, cellsOf } from "./shard.ts";

/** One load is bounded by itself; this is for a browser that hangs. */
const longestVisitMs = 40_000;
/** For all of them together: what explains a number must not cost more than the number. */
const longestMs = 90_000;
/** More pages that got slower at once have one cause, most often; each costs the report bytes. */
const mostCells = 6;
/** In turns, so that neither revision has all of the machine's busy moments; of each the lesser time counts. */
const order: readonly Revision[] = ["head", "base", "base", "head"];
/** What a busy main thread does to a load. */
const metrics = new Set(["TBT", "FID", "TTI", "main-thread"]);

/**
 * Where the main thread was busier than base's, or over a limit, loads the page some times more under the CPU profiler, head and
 * base in turns. Adds nothing to the verdict: what cannot be profiled is a note.
 * @param deadline of the run, by `performance.now()`.
 */
export async function profileLoads(
  revisions: Record<Revision, ProfiledRevision | null>,
  browser: FoundBrowser,
  judge: PageJudge,
  state: RunState,
  options: CheckOptions,
  deadline: number,
): Promise<void> {
  const cells = cellsOf(state.budget, options.shard).filter((cell) => isBusy(cell, judge, state));
  if (cells.length === 0 || state.incomplete || options.signal.aborted) return;
  if (cells.length > mostCells)
    note(
      state,
      options,
      "info",
      `the first ${mostCells} of ${cells.length} loads with a busy main thread were profiled`,
    );
  const end = Math.min(deadline, performance.now() + longestMs);
  await using pool = new BrowserPool(browser.path, options.signal, state.budget.conditions?.hosts);
  const secrets = options.secrets ?? new Secrets();
  const sessions = new Sessions(secrets);
  for (const cell of cells.slice(0, mostCells)) {
    const { page, device } = cell;
    const where = `${page.name} (${device.name})`;
    options.onProgress({ type: "stage", stage: "visit", text: `Profiling the load of ${where}` });
    const taken: Record<Revision, LoadTimes[]> = { base: [], head: [] };
    for (const revision of order) {
      const prepared = revisions[revision];
      if (!prepared || (revision === "base" && !isCompared(cell, state))) continue;
      const left = end - performance.now();
      if (left <= 0) {
        note(state, options, "info", `no time was left to profile the load of ${where}`);
        return;
      }
      const signal = abortAfter(Math.min(left, longestVisitMs), options.signal);
      try {
        const head = revisions.head ?? prepared;
        taken[revision].push(await profile(cell, prepared, head, pool, sessions, state, signal));
      } catch (error) {
        if (options.signal.aborted) return;
        const why = signal.aborted ? "it took too long" : messageOf(error);
        const which = `${page.name} (${revision}, ${device.name})`;
        note(state, options, "info", `the load of ${which} could not be profiled: ${why}`);
        if (error instanceof CheckError && error.code === "BROWSER_NOT_STARTED") return;
        await pool.drop(0);
        break;
      }
    }
    for (const revision of ["base", "head"] as const) {
      // Times of one load alone would hold whatever else the machine did.
      if (taken[revision].length < 2) continue;
      const found: LoadProfile = {
        page: page.name,
        device: device.name,
        revision,
        ...leastOf(taken[revision]),
      };
      state.loadProfiles.push({ ...secrets.redactAll(found), page: page.name, device: device.name });
    }
  }
}

async function profile(
  { page, device }: Cell,
  { site, outputDirectory }: ProfiledRevision,
  head: ProfiledRevision,
  pool: BrowserPool,
  sessions: Sessions,
  state: RunState,
  signal: AbortSignal,
): Promise<LoadTimes> {
  const handle = await pool.get(0);
  const { setup, warm = false } = page;
  const urlOf = (path: string) => pageUrl(site, pathOnSite(head.site, path));
  const session = setup && sessions.of({ setup, device, urlOf });
  const user = await session?.state(handle, signal);
  return profileLoad({
    browser: handle,
    url: urlOf(page.path),
    device,
    blockedUrls: state.budget.conditions?.blockedUrls ?? [],
    warm,
    fileName: assetName,
    ...(session && user && { enter: (tab) => session.enter(tab, user, true) }),
    ...(outputDirectory !== null && { readMap: servedMaps(site, outputDirectory) }),
    signal,
  });
}

function isBusy({ page, device }: Cell, judge: PageJudge, state: RunState): boolean {
  const mine = state.visits.filter((visit) => visit.page === page.name && visit.device === device.name);
  return judge.verdicts(page, device, judge.measurements(mine), null).some(isTroubled);
}

function isTroubled({ metric, status, actual, delta }: Verdict): boolean {
  // What only warns costs no minute: it is over its limit in every run of a slow app.
  const isOver = status === "fail" && actual !== null;
  return metrics.has(metric) && (delta?.verdict === "regressed" || isOver);
}

function isCompared({ page }: Cell, state: RunState): boolean {
  return state.compare && !state.newPages.has(page.name);
}
