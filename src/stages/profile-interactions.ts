import { abortAfter } from "../abort-after.ts";
import { BrowserPool } from "../collect/browser/browser-pool.ts";
import type { FoundBrowser } from "../collect/browser/browser.ts";
import { longestStepsMs } from "../collect/steps/longest-steps.ts";
import { profilePage } from "../collect/profile/profile-page.ts";
import { surroundingsFor } from "../collect/login/module-surroundings.ts";
import { Sessions } from "../collect/login/sessions.ts";
import { CheckError, messageOf } from "../errors.ts";
import type { PageJudge } from "../judge/judge-pages.ts";
import { pageUrl, pathOnSite } from "../serve/site.ts";
import type { Site } from "../serve/site.ts";
import { Secrets } from "../secrets.ts";
import type { InteractionProfile, Revision, Verdict } from "../types.ts";
import { resolveSteps } from "./resolve-steps.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { servedMaps } from "./served-maps.ts";
import { type Cell, cellsOf } from "./shard.ts";

/** A revision as it answers, and where its files lie; null where there is no such folder. */
export interface ProfiledRevision {
  site: Site;
  outputDirectory: string | null;
}

/** Without its steps; a visit without Lighthouse is done in a few seconds. */
const longestVisitMs = 90_000;
/** For all of them together: what explains a number must not cost more than the number. */
const longestMs = 300_000;

/**
 * Where INP regressed or is over a limit, does the page's steps once more under the CPU profiler, in head and in base. Adds
 * nothing to the verdict: what cannot be profiled is a note.
 * @param deadline of the run, by `performance.now()`.
 */
export async function profileInteractions(
  revisions: Record<Revision, ProfiledRevision | null>,
  browser: FoundBrowser,
  judge: PageJudge,
  state: RunState,
  options: CheckOptions,
  deadline: number,
): Promise<void> {
  const cells = cellsOf(state.budget, options.shard).filter((cell) => isInTrouble(cell, judge, state));
  if (cells.length === 0 || state.incomplete || options.signal.aborted) return;
  const end = Math.min(deadline, performance.now() + longestMs);
  const { hosts } = state.budget.conditions ?? {};
  await using pool = new BrowserPool(browser.path, options.signal, hosts);
  const secrets = options.secrets ?? new Secrets();
  const sessions = new Sessions(secrets);
  for (const cell of cells)
    for (const revision of ["head", "base"] as const) {
      const prepared = revisions[revision];
      if (!prepared || (revision === "base" && !isCompared(cell, state))) continue;
      const left = end - performance.now();
      if (left <= 0) {
        note(state, options, "info", `no time was left to profile the interactions of ${cell.page.name}`);
        return;
      }
      options.onProgress({
        type: "stage",
        stage: "visit",
        text: `Profiling the interactions of ${cell.page.name} (${revision})`,
      });
      const { url, ...rest } = targetOf(cell, prepared, revisions.head?.site ?? prepared.site);
      const { setup, interactions = [] } = cell.page;
      const longest = Math.min(left, longestVisitMs + longestStepsMs(interactions));
      const signal = abortAfter(longest, options.signal);
      try {
        const handle = await pool.get(0);
        const session = setup && sessions.of({ setup, device: cell.device, urlOf: rest.urlOf });
        const user = await session?.state(handle, signal);
        const found = await profilePage({
          browser: handle,
          url,
          device: cell.device,
          steps: resolveSteps(interactions, secrets),
          modules: surroundingsFor(rest.urlOf, secrets),
          blockedUrls: state.budget.conditions?.blockedUrls ?? [],
          ...(session && user && { enter: (tab) => session.enter(tab, user, true) }),
          ...(prepared.outputDirectory !== null && {
            readMap: servedMaps(prepared.site, prepared.outputDirectory),
          }),
          signal,
        });
        const place = { page: cell.page.name, device: cell.device.name, revision };
        state.profiles.push(
          ...found.map((profile): InteractionProfile => ({ ...place, ...redactProfile(profile, secrets) })),
        );
      } catch (error) {
        if (options.signal.aborted) return;
        const why = signal.aborted ? "it took too long" : messageOf(error);
        note(
          state,
          options,
          "info",
          `the interactions of ${cell.page.name} (${revision}) could not be profiled: ${why}`,
        );
        if (error instanceof CheckError && error.code === "BROWSER_NOT_STARTED") return;
        await pool.drop(0);
      }
    }
}

/** The names of steps are the budget's own words. */
function redactProfile<T extends Omit<InteractionProfile, "page" | "device" | "revision">>(
  profile: T,
  secrets: Secrets,
): T {
  return { ...secrets.redactAll(profile), step: profile.step };
}

function isInTrouble({ page, device }: Cell, judge: PageJudge, state: RunState): boolean {
  if (!page.interactions) return false;
  const mine = state.visits.filter((visit) => visit.page === page.name && visit.device === device.name);
  const verdicts = judge.verdicts(page, device, judge.measurements(mine), null);
  return verdicts.some(isSlowInp);
}

function isSlowInp({ metric, status, actual, delta }: Verdict): boolean {
  const isInp = metric === "INP" || metric.startsWith("INP:");
  const isOver = (status === "fail" || status === "warn") && actual !== null;
  return isInp && (delta?.verdict === "regressed" || isOver);
}

function isCompared({ page }: Cell, state: RunState): boolean {
  return state.compare && !state.newPages.has(page.name);
}

function targetOf({ page }: Cell, { site }: ProfiledRevision, head: Site) {
  const urlOf = (path: string) => pageUrl(site, pathOnSite(head, path));
  return { url: urlOf(page.path), urlOf };
}
