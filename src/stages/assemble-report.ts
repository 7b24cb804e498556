import { availableParallelism } from "node:os";
import { version } from "../version.ts";
import { bundlesForReport } from "../bundle/for-report.ts";
import { CheckError, messageOf } from "../errors.ts";
import { explain } from "../explain/index.ts";
import { clockOfInp } from "../explain/middle-visit.ts";
import { automaticNotes } from "../judge/automatic-notes.ts";
import { codeNotes } from "../judge/code-notes.ts";
import { contentionNotes, runContention } from "../judge/contention.ts";
import { undecidedIsMissing } from "../judge/given-up.ts";
import { commandJudge } from "../judge/judge-commands.ts";
import { judgeBundle } from "../judge/judge-bundle.ts";
import type { PageJudge } from "../judge/judge-pages.ts";
import { unusedExceptions } from "../judge/unused-exceptions.ts";
import {
  loginNotes,
  redirectNotes,
  unchangedNotes,
  uncomparedNotes,
  warningNotes,
} from "../judge/visit-notes.ts";
import { partialCheck, uncheckedNotes } from "../judge/only-failed.ts";
import { outcomeOf } from "../judge/policy.ts";
import { summarise } from "../judge/summary.ts";
import { falseFailureBound } from "../statistics/boundaries.ts";
import type { Secrets } from "../secrets.ts";
import type {
  AutomaticInteractions,
  CommandMeasurement,
  Measurement,
  Note,
  PageDetail,
  PageLoad,
  Report,
  Verdict,
  Visit,
} from "../types.ts";
import { commandMeasurements } from "./command-measurements.ts";
import { commandsOfShard } from "./compared-commands.ts";
import { pageDetails } from "./page-details.ts";
import { pageLoad } from "./page-loads.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { pagesOnDevices, describeShard } from "./shard.ts";

/** Judges what was measured, however the run ended, and makes the report of it. */
export function assembleReport(state: RunState, judge: PageJudge, options: CheckOptions): Report {
  const { budget, error } = state;
  const measurements: Measurement[] = [];
  const verdicts: Verdict[] = [];
  const details: PageDetail[] = [];
  const pageLoads: PageLoad[] = [];
  for (const { page, device } of pagesOnDevices(budget, options.shard)) {
    const mine = state.visits.filter((v) => v.page === page.name && v.device === device.name);
    const found = judge.measurements(mine);
    measurements.push(...found);
    const judged = judge.verdicts(page, device, found, whyNotMeasured(mine, state));
    verdicts.push(...undecidedIsMissing(judged, state.givenUp));
    details.push(...pageDetails(mine, device, clockOfInp(found)));
    const load = pageLoad(mine, state.bundles.head);
    if (load) pageLoads.push(load);
  }
  const judgeOfCommands = commandJudge(state);
  const commands: CommandMeasurement[] = [];
  // If the run is a shard, its commands may be in another shard.
  for (const command of commandsOfShard(budget, options.shard)) {
    const found = commandMeasurements(command, state);
    if (state.commandRuns.some((run) => run.command === command.name)) commands.push(...found);
    verdicts.push(...judgeOfCommands.verdicts(command, found, whyNotRun(state)));
  }
  const unchanged = pagesOnDevices(budget, options.shard)
    .map(({ page, device }) => ({ page: page.name, device: device.name }))
    .filter(({ page, device }) => state.isUnchanged(page, device));
  const bundle = bundlesForReport(state.bundles);
  verdicts.push(
    ...judgeBundle(budget, state.bundles.head, state.bundles.base, state.whyNoBundle, bundle.diff),
  );
  const automatic = state.automatic.map((one) => redactAutomatic(one, options.secrets));
  const failed = error !== null || state.incomplete !== null;
  const { missingBase } = state.revisions;
  const partial = budget.onlyFailed && partialCheck(budget.onlyFailed, verdicts, whyNotJudged(state));
  const isFirst = ({ prominent, about }: Note) => prominent === true && about === "base";
  const notes: Note[] = [
    ...(partial ? uncheckedNotes(partial) : []),
    ...state.notes.filter(isFirst),
    ...redirectNotes(state.visits),
    ...loginNotes(state.visits, budget.pages),
    ...codeNotes(state.visits),
    ...uncomparedNotes(state.visits),
    ...state.notes.filter((one) => !isFirst(one)),
    ...unchangedNotes(unchanged, budget.devices.length),
    ...automaticNotes(automatic, budget),
    ...warningNotes(state.visits),
    ...contentionNotes(state.visits),
    // One part of a run cannot know this: another part may use the exception.
    ...(failed || options.shard || budget.onlyFailed ? [] : unusedExceptions(budget.allow, verdicts)),
  ];
  return {
    schemaVersion: 1,
    outcome: failed ? "error" : outcomeOf(verdicts, budget.onInconclusive, { notes, missingBase }),
    summary: failed ? endedEarly(state) : summarise(verdicts, budget.onInconclusive, { missingBase }),
    onInconclusive: budget.onInconclusive,
    incomplete: state.incomplete ?? (error === null ? null : messageOf(error)),
    error: error === null ? null : { code: codeOf(error), message: messageOf(error) },
    revisions: state.revisions,
    pages: budget.pages.map(({ name, path, warm }) => ({ name, path, ...(warm && { warm }) })),
    devices: budget.devices.map(({ name }) => name),
    ...(automatic.length > 0 && { automatic }),
    verdicts,
    measurements,
    ...(commands.length > 0 && { commands }),
    bundle,
    findings: explain({
      verdicts,
      visits: state.visits,
      // The report's own leave out modules that are small, and a limit on a route may be about those.
      bundle: { ...bundle, ...state.bundles },
      devices: budget.devices,
      ownServer: state.ownServer,
      profiles: state.profiles,
      loadProfiles: state.loadProfiles,
      work: state.work,
      queries: state.queries,
      changes: state.changes,
    }),
    ...(state.loosened && { loosened: state.loosened }),
    ...(state.profiles.length > 0 && { profiles: state.profiles }),
    ...(state.loadProfiles.length > 0 && { loadProfiles: state.loadProfiles }),
    ...(state.work.length > 0 && { work: state.work }),
    ...(state.queries.length > 0 && { queries: state.queries }),
    ...(details.length > 0 && { details }),
    ...(pageLoads.length > 0 && { pageLoads }),
    ...(state.films.length > 0 && { films: state.films }),
    failedVisits: state.visits.filter((visit) => visit.error),
    ...(state.givenUp.length > 0 && { givenUp: state.givenUp }),
    ...(unchanged.length > 0 && { unchanged }),
    notes,
    environment: environmentOf(state, judge.comparisons, options),
    ...(options.shard && { shard: describeShard(budget, options.shard) }),
    ...(partial && { partial }),
  };
}

/** What was chosen without secrets; pages and devices are the budget's words. */
function redactAutomatic(one: AutomaticInteractions, secrets: Secrets | undefined): AutomaticInteractions {
  if (!secrets) return one;
  const { page, device, ...ofPage } = one;
  return { page, device, ...secrets.redactAll(ofPage) };
}

function endedEarly({ incomplete, error }: RunState): string {
  return error === null ? `Not finished: ${incomplete}` : `Could not be measured: ${messageOf(error)}`;
}

function codeOf(error: unknown): string {
  return error instanceof CheckError ? error.code : "INTERNAL";
}

/** The sentence for every limit of a page of which head has no data at all, whatever base showed. */
function whyNotMeasured(all: readonly Visit[], state: RunState): string | null {
  const visits = all.filter(({ revision }) => revision === "head");
  if (visits.some((visit) => visit.data && !visit.warmUp)) return null;
  const last = visits.findLast((visit) => visit.error)?.error;
  if (last) return `every visit failed: ${last.message}`;
  if (state.error !== null) return `not visited: ${messageOf(state.error)}`;
  return state.incomplete ? `not visited: ${state.incomplete}` : "not visited";
}

/** Why a limit that needs base was not checked again. */
function whyNotJudged({ revisions }: RunState): string {
  return revisions.base === null
    ? `there is no base to compare with: ${revisions.noBase ?? "none was used"}`
    : "there is nothing of base to compare with";
}

/** The sentence for every limit of a command that was not run. */
function whyNotRun({ error, incomplete }: RunState): string {
  if (error !== null) return `the command was not run: ${messageOf(error)}`;
  return incomplete ? `the command was not run: ${incomplete}` : "the command was not run";
}

function environmentOf(state: RunState, comparisons: number, options: CheckOptions): Report["environment"] {
  const kept = state.visits.filter((visit) => visit.data && !visit.warmUp);
  const versions = kept[0]?.data?.versions;
  return {
    budgetCheck: version,
    node: process.version,
    lighthouse: versions?.lighthouse ?? null,
    browser: versions?.browser ?? null,
    platform: `${process.platform} ${process.arch}`,
    cpus: availableParallelism(),
    clock: state.budget.clock,
    ...(state.budget.conditions?.throttling === "devtools" && { throttling: "devtools" as const }),
    contention: runContention(state.visits),
    seed: options.seed,
    comparisons,
    falseFailureBound,
    pairs: state.compare ? Math.max(0, ...kept.map((visit) => visit.index)) : 0,
    runs: kept.length,
    looks: state.looks,
    ...(state.timeIsUp && { timeIsUp: true as const }),
    ...((state.storedBase || state.baseElsewhere) && { baseElsewhere: true as const }),
    startedAt: state.startedAt.toISOString(),
    durationMs: Date.now() - state.startedAt.getTime(),
  };
}
