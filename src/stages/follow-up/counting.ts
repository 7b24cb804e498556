import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checksOf } from "../../judge/checks.ts";
import { loadsNeeded } from "../../judge/judge-exact.ts";
import { isChecked } from "../../judge/only-failed.ts";
import { verdictId } from "../../judge/verdict-id.ts";
import { findMetric } from "../../metrics/index.ts";
import { requestedFile } from "../../requested-file.ts";
import { isSameOrigin } from "../../same-origin.ts";
import type { Revision, Verdict, Visit } from "../../types.ts";
import type { PreparedRevision } from "../prepare-revision.ts";
import { note } from "../run-state.ts";
import type { CheckOptions, RunState } from "../run-state.ts";
import type { PageOnDevice } from "../shard.ts";
import type { ServedLoad } from "../visitor.ts";
import { followUp } from "./follow-up.ts";
import type { FollowUp, FollowUpContext } from "./follow-up.ts";

/** What the follow-ups share that count in extra loads: executed code in loads and in steps, and database queries. */

export const bothSides: readonly Revision[] = ["head", "base"];
/** Bound on the loads of all pages together where a limit asks for them: long enough for some dozen pages. */
const longestMs = 600_000;
/** Bound without such a limit: a quarter of what the visits took, or this where they were few. */
const leastTotalMs = 20_000;
const shareOfVisits = 0.25;

/** Whether a metric is counted in the extra loads of one of the two follow-ups. */
export type IsCounted = (metric: string) => boolean;

/**
 * Counts executed code. If a limit of any page asks for it, it may take longer than the run: the limit must have data even if the
 * visits used up their time.
 */
export async function countCode<Result>(
  definition: Omit<FollowUp<Result>, "atOnce" | "longestMs">,
  { isMine, mostAtOnce }: { isMine: IsCounted; mostAtOnce: number },
  context: FollowUpContext,
): Promise<void> {
  const { state, options, visitor } = context;
  const isLimited = state.budget.pages.some((page) =>
    checksOf(page.limits, hasBase(state)).some(({ metric, limit }) => isMine(metric) && limit),
  );
  const spentMs = state.visits.reduce((sum, { durationMs }) => sum + durationMs, 0) / options.atOnce;
  await followUp(
    {
      ...definition,
      // Where servers run in turn, a load would wait for the others in its own time.
      atOnce: visitor.takesTurns ? 1 : Math.min(mostAtOnce, options.atOnce),
      longestMs: isLimited ? longestMs : Math.max(leastTotalMs, spentMs * shareOfVisits),
    },
    isLimited ? { ...context, deadline: Infinity } : context,
  );
}

/** Further loads of a page say the same again. */
export function noteOnce(state: RunState, options: CheckOptions, text: string): void {
  if (!state.notes.some((one) => one.text === text)) note(state, options, "info", text);
}

/** Whether head of a page could be visited: what cannot be loaded cannot be counted either. */
export function isVisited({ page, device }: PageOnDevice, { visits, onlyCounts }: RunState): boolean {
  if (onlyCounts) return true;
  return visits.some((visit) => visit.data && visit.page === page.name && visit.device === device.name);
}

/** Whether a limit or a default needs a page's counts. If a page loads the same in base and head, only an absolute limit does. */
export function isAsked({ page, device }: PageOnDevice, state: RunState, isMine: IsCounted): boolean {
  const checks = checksOf(page.limits, hasBase(state) && !state.newPages.has(page.name)).filter(
    ({ metric, kind }) =>
      isMine(metric) && isChecked(state.budget, verdictId(metric, page.name, device.name, kind)),
  );
  if (checks.some(({ kind }) => kind !== "maxIncrease")) return true;
  if (state.isUnchanged(page.name, device.name)) return false;
  // Nobody asked for the default: one device shows what code does on all.
  const isFirst = state.compare && device === state.budget.devices[0] && !state.baseElsewhere;
  return checks.some(({ limit }) => limit !== undefined || isFirst);
}

/** Visited, or from a saved report. */
function hasBase({ compare, storedBase }: RunState): boolean {
  return compare || storedBase !== null;
}

/** Whether a metric is counted in loads that count executed code. */
export function isExact(metric: string): boolean {
  return findMetric(metric)?.readCounted !== undefined;
}

/** The loads that are needed after those so far, of both sides in turn. */
export function nextLoads(
  made: number,
  verdicts: readonly Verdict[],
  sides: readonly Revision[],
): readonly Revision[] {
  return inTurn(loadsNeeded(made, verdicts), sides);
}

export function inTurn(times: number, sides: readonly Revision[]): readonly Revision[] {
  return Array.from({ length: times }, () => sides).flat();
}

/** A load that only counted; it took none of the time of visits. */
export function countedVisit(
  { page, device }: PageOnDevice,
  revision: Revision,
  index: number,
  state: RunState,
): Visit {
  return {
    page: page.name,
    device: device.name,
    revision,
    index,
    warmUp: false,
    startedAt: state.startedAt.toISOString(),
    durationMs: 0,
  };
}

/** What tells the modules of the built files, by revision. */
export type Readings = Readonly<Record<Revision, PreparedRevision["reading"] | undefined>>;

/** Source maps that scripts do not name: those that the build was made to write and that are not served, else served ones. */
export function mapsOf(
  revision: Revision,
  readings: Readings,
  state: RunState,
  { readMap }: Pick<ServedLoad, "readMap">,
): (scriptUrl: string) => Promise<string | null> {
  const record = readings[revision]?.record;
  const fileOf = requestedFile(state.bundles[revision]?.assets ?? []);
  return async (url) => {
    const file = record === undefined ? null : fileOf({ url, thirdParty: true });
    const kept =
      record !== undefined && file !== null
        ? await readFile(join(record, `${file}.map`), "utf8").catch(() => null)
        : null;
    return kept ?? (await readMap?.(url)) ?? null;
  };
}

/** Whether a script is the app's: from the page's own origin, or a file of the build on another one. */
export function ownScripts(state: RunState, revision: Revision, pageUrl: string): (url: string) => boolean {
  const fileOf = requestedFile(state.bundles[revision]?.assets ?? []);
  return (url) => isSameOrigin(url, pageUrl) || fileOf({ url, thirdParty: true }) !== null;
}
