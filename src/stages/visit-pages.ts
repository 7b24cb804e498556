import { join } from "node:path";
import type { Trace } from "lighthouse";
import { longestStepsMs } from "../collect/steps/longest-steps.ts";
import { visitsInMemory } from "../collect/visits-in-memory.ts";
import { sample } from "../collect/sample.ts";
import { sampleInBlocks } from "../collect/sample-in-blocks.ts";
import type { VisitTarget } from "../collect/sample.ts";
import { visitPage } from "../collect/visit/visit.ts";
import type { VisitResult } from "../collect/visit/visit.ts";
import { surroundingsFor } from "../collect/login/module-surroundings.ts";
import { CheckError, isOfTheMachine, messageOf } from "../errors.ts";
import { printDuration } from "../quantity.ts";
import type { PageJudge } from "../judge/judge-pages.ts";
import type { Page, Visit, VisitData } from "../types.ts";
import type { Closures } from "./closure/closures.ts";
import { redactVisit } from "./redact.ts";
import { resolveSteps, withSteps } from "./resolve-steps.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { pagesOnDevices } from "./shard.ts";
import { TraceKeeper } from "./trace-keeper.ts";
import type { Wanted } from "./turns.ts";
import { visitInTurn } from "./visit-in-turn.ts";
import type { Visitor } from "./visitor.ts";
import { visitName } from "./visit-name.ts";
import { writeWholeFile } from "../whole-file.ts";

/** Failed visits in a row after which a page is given up: the first may be chance, the third is the page. */
const maxFailures = 3;
/** A visit that takes longer, its steps apart, is stuck; Lighthouse itself gives up waiting for a load after 45 s. */
const visitTimeoutMs = 120_000;
/**
 * How long a visit in progress, with its server's start and its login, may still take when the time for visits is over.
 */
const graceMs = 30_000;

/** Who visits, and who says when it is enough. */
interface Sampling {
  visitor: Visitor;
  judge: PageJudge;
  /** Null where it cannot be known what pages load. */
  closures: Closures | null;
  /** How servers are visited that run in turn. */
  inTurn?: "pairs" | "blocks";
}

/** Visits all pages on all devices, base and head interleaved, until the judge is certain or time is over. */
export async function visitPages(
  { visitor, judge, closures, inTurn }: Sampling,
  state: RunState,
  options: CheckOptions,
): Promise<void> {
  const { budget } = state;
  const startedAt = performance.now();
  await using traces = new TraceKeeper(options.visitsDirectory);

  let unsaved = false;
  const visit = async (target: VisitTarget): Promise<Visit> => {
    // A visit in progress at the deadline may end, but not take its full time limit.
    const endsAt = Math.max(performance.now(), startedAt + options.maxTimeMs) + graceMs;
    const page = pageOf(target, state);
    let trace: Trace | undefined;
    const onResult = (result: VisitResult) => {
      trace = result.trace;
      closures?.add(page, target.device.name, target.revision, result.requested);
    };
    const make = (one: VisitTarget, server: Wanted) => {
      trace = undefined;
      return makeVisit({ ...one, server }, visitor, endsAt, state, { ...options, onResult });
    };
    const made = await (inTurn === "pairs" ? visitInTurn(target, make) : make(target, "running"));
    if (made.error) closures?.add(page, target.device.name, target.revision, null);
    state.visits.push(made);
    // Nobody can take a secret out of a trace.
    if (trace && !visitor.isGivenSecrets(page)) await traces.add(made, trace);
    await save(made, options.visitsDirectory).catch((error: unknown) => {
      // What was measured is in memory and in the report; a file the less is a note.
      if (!unsaved) note(state, options, "warn", `a visit could not be written: ${messageOf(error)}`);
      unsaved = true;
    });
    return made;
  };
  const cells = pagesOnDevices(budget, options.shard).map((cell) => ({
    ...cell,
    headAlone: state.newPages.has(cell.page.name),
    // Visited only to weigh the bundle by what pages load.
    ...(budget.onlyFailed && !judge.isJudged(cell.page, cell.device) && { looks: [1] }),
  }));
  options.onProgress({
    type: "pages",
    pages: cells.map(({ page, device }) => ({ page: page.name, device: device.name })),
  });
  const { ended, givenUp } = await (inTurn === "blocks" ? sampleInBlocks : sample)(
    {
      cells,
      compare: state.compare,
      looks: state.looks,
      seed: options.seed,
      deadline: startedAt + options.maxTimeMs,
      // If servers run in turn, only one can be visited at a time.
      atOnce: inTurn ? 1 : options.atOnce,
      maxFailures,
    },
    {
      visit,
      certainty: (cell, kept) => {
        const page = budget.pages.find((p) => p.name === cell.page.name);
        return page ? judge.certainty(page, cell.device, kept) : 1;
      },
      slowedPairs: (cell, kept) => {
        const page = budget.pages.find((p) => p.name === cell.page.name);
        return page ? judge.slowedPairs(page, cell.device, kept) : 0;
      },
      // A user's server may have to load, compile or fetch something for its first response; ours does not. If the
      // servers take turns, every visit has a warm-up of its own.
      needsWarmUp: () => !visitor.isServedByUs() && !inTurn,
      needsQuiet: (cell, kept) => {
        const page = budget.pages.find((p) => p.name === cell.page.name);
        return page === undefined || judge.needsQuiet(page, kept);
      },
      room: () => visitsInMemory(),
      isUnchanged: async ({ page, device }) => {
        await closures?.update(page.name, device.name);
        return closures?.isUnchanged(page.name, device.name) ?? false;
      },
      onVisit: (made, done, total) => {
        const perVisit = (performance.now() - startedAt) / done;
        const left = Math.min(
          (total - done) * perVisit,
          Math.max(0, startedAt + options.maxTimeMs - performance.now()),
        );
        options.onProgress({
          type: "visit",
          page: made.page,
          device: made.device,
          revision: made.revision,
          failed: made.error?.message ?? null,
          done,
          total,
          leftMs: left,
        });
      },
      onOver: ({ page, device }, end, visits, over) =>
        options.onProgress({
          type: "pageOver",
          page: page.name,
          device: device.name,
          end,
          visits,
          over,
          total: cells.length,
        }),
      signal: options.signal,
    },
  );
  // Visits of a last pair that came to nothing have shown what the page loads, too.
  for (const { page, device } of cells) await closures?.update(page.name, device.name);
  state.givenUp = givenUp.map(({ cell, visit: { error } }) => ({
    page: cell.page.name,
    device: cell.device.name,
    message: error?.message ?? "",
  }));
  if (ended === "interrupted") state.incomplete = "interrupted";
  if (ended === "time") {
    state.timeIsUp = true;
    note(
      state,
      options,
      "warn",
      `the time for visits (${printDuration(options.maxTimeMs)}) was over before every limit was decided`,
    );
  }
}

/** @param endsAt when the visit, its server's start and its login have to be over, by `performance.now()`. */
async function makeVisit(
  target: VisitTarget & { server: Wanted },
  visitor: Visitor,
  endsAt: number,
  state: RunState,
  { signal, onResult }: CheckOptions & { onResult: (result: VisitResult) => void },
): Promise<Visit> {
  const { device, revision, index, warmUp, slowed, slot, server } = target;
  const page = withSteps(pageOf(target, state), device, state.automatic);
  const { clock, conditions } = state.budget;
  const { secrets } = visitor;
  const startedAt = new Date();
  const left = () => Math.max(1, endsAt - performance.now());
  const timeIsUp = new AbortController();
  const timer = setTimeout(() => timeIsUp.abort(cutOff()), left());
  const made = {
    page: page.name,
    device: device.name,
    revision,
    index,
    warmUp,
    ...(slowed && { slowed }),
    startedAt: startedAt.toISOString(),
  };
  try {
    const bound = AbortSignal.any([signal, timeIsUp.signal]);
    const result = await visitor.load({ page, device, revision, slot, server }, bound, async (load) => {
      const longestMs = visitTimeoutMs + longestStepsMs(page.interactions ?? []);
      const leftMs = left();
      const loaded = await visitPage({
        browser: load.browser,
        url: load.url,
        device,
        clock: slowed ? "wall" : clock,
        ...(conditions && { conditions }),
        ...(slowed && { slowed }),
        warm: load.warm,
        ...(load.enter && { enter: load.enter }),
        ...(page.interactions &&
          !slowed && {
            interactions: resolveSteps(page.interactions, secrets),
            modules: surroundingsFor(load.urlOf, secrets),
          }),
        ...(!slowed && { backForward: page.limits.some(({ metric }) => metric === "bfcache") }),
        redact: (text) => secrets.redact(text),
        signal,
        timeoutMs: Math.min(longestMs, leftMs),
        isCut: leftMs < longestMs,
      });
      load.checkArrival(loaded.data);
      return page.automatic ? { ...loaded, data: withAutomaticSteps(loaded.data) } : loaded;
    });
    onResult(result);
    const data = {
      ...redactVisit(result.data, secrets),
      ...(visitor.isServedByUs(revision) && { ownServer: true as const }),
    };
    return { ...made, durationMs: Date.now() - startedAt.getTime(), data };
  } catch (error) {
    signal.throwIfAborted();
    // A browser that cannot start will not start for the next visit either.
    if (!(error instanceof CheckError) || isOfTheMachine(error)) throw error;
    // Nor will a login, where head's is what the budget was written for.
    if (revision === "head" && (error.code === "LOGIN_FAILED" || error.code === "MODULE_FAILED")) throw error;
    if (error.code === "BROWSER_CRASHED") await visitor.drop(slot);
    const problem = visitor.problem(revision);
    const message = secrets.redact(messageOf(error) + (problem ? ` (${problem})` : ""));
    const advice = error.advice && secrets.redact(error.advice);
    const failure = { code: error.code, message, ...(advice && { advice }) };
    return { ...made, durationMs: Date.now() - startedAt.getTime(), error: failure };
  } finally {
    clearTimeout(timer);
  }
}

/** Says that nobody named the steps, also where one of them could not be done: its advice is about steps that somebody wrote. */
function withAutomaticSteps({ interactions, ...data }: VisitData): VisitData {
  if (!interactions) return data;
  const { incomplete } = interactions;
  if (incomplete === undefined) return { ...data, interactions: { ...interactions, automatic: true } };
  const text = `${incomplete.replace(/(\.) .*$/s, "$1")} The step was chosen automatically: name steps of your own in "interactions", or turn them off with [].`;
  return {
    ...data,
    interactions: { ...interactions, automatic: true, incomplete: text },
    warnings: data.warnings.map((one) => (one === incomplete ? text : one)),
  };
}

/**
 * The failure of a visit that waited too long for its server's start, if servers run in turn, or for its login. It is
 * only a failed visit: unlike a login that does not work, it leaves what was measured before to be judged.
 */
function cutOff(): CheckError {
  return new CheckError(
    "PAGE_FAILED",
    "The visit was cut off: the time for visits was over before its server or its login was ready",
    { advice: "Give the run more time with --max-time, or make the server's start or the login faster." },
  );
}

function pageOf({ page: { name } }: VisitTarget, { budget }: RunState): Page {
  const page = budget.pages.find((one) => one.name === name);
  if (!page) throw new Error(`The budget has no page ${name}`);
  return page;
}

async function save(visit: Visit, directory: string | undefined): Promise<void> {
  if (!directory) return;
  const attempt = visit.error ? `-failed-${Date.now()}` : "";
  await writeWholeFile(join(directory, `${visitName(visit)}${attempt}.json`), JSON.stringify(visit));
}
