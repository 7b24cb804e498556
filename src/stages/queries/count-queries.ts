import { askServer } from "../../collect/queries/ask-server.ts";
import type { LoadWindow } from "../../telemetry/span-log.ts";
import type { QueriedLoad, Revision } from "../../types.ts";
import { bothSides, countedVisit, isAsked, isVisited, nextLoads } from "../follow-up/counting.ts";
import { followUp } from "../follow-up/follow-up.ts";
import type { FollowUp, FollowUpContext, Taken } from "../follow-up/follow-up.ts";
import type { RunState } from "../run-state.ts";
import { pagesOnDevices } from "../shard.ts";
import type { PageOnDevice } from "../shard.ts";
import { compareStatements } from "./compare-statements.ts";
import { queriedLoad } from "./queried-load.ts";
import { noteProblems, receiveTelemetry } from "./telemetry-of-servers.ts";
import type { Received, ServedSides } from "./telemetry-of-servers.ts";

/** Bound on the loads of all pages together. */
const longestMs = 600_000;

interface Context extends FollowUpContext {
  sides: ServedSides;
  /** The folder of each revision's app, for the names of files. */
  directories: readonly (string | null)[];
}

/**
 * Counts the database queries that pages cause, where a limit asks for it: in extra loads, after everything else, as OpenTelemetry in
 * the user's server reports them. These loads are not samples of any time, and do not change the visits.
 */
export async function countQueries(context: Context): Promise<void> {
  const { state, options, sides } = context;
  const asked = pagesOnDevices(state.budget, options.shard).filter((cell) => isAsked(cell, state, isQueries));
  if (asked.length === 0 || state.incomplete || options.signal.aborted) return;
  await using stack = new AsyncDisposableStack();
  const received = await receiveTelemetry(sides, state, options, stack);
  context.visitor.forgetSessions();
  const taken = new Map<PageOnDevice, readonly Taken<LoadWindow>[]>();
  const keep = (cell: PageOnDevice) => keepLoads(taken.get(cell) ?? [], cell, received, context);
  if (typeof received.head === "string") {
    for (const cell of asked) addLoad(state, cell, "head", 1, { queries: null, missing: received.head });
    return;
  }
  const definition: FollowUp<LoadWindow> = {
    ...definitionOf(received, context),
    keep(loads, { page, device }) {
      const cell = asked.find((one) => one.page.name === page.name && one.device.name === device.name);
      if (!cell) return;
      taken.set(cell, loads);
      keep(cell);
    },
  };
  // A limit must not be missing because the visits took all the time that they may.
  await followUp(definition, { ...context, deadline: Infinity });
  // Only now is it known whether a server reports its queries: the first page may have had none.
  for (const cell of taken.keys()) keep(cell);
  noteProblems(received, state, options);
}

function definitionOf(received: Received, { sides, state }: Context): Omit<FollowUp<LoadWindow>, "keep"> {
  return {
    words: {
      stage: "Counting database queries",
      doing: (where) => `Counting the database queries of ${where}`,
      notDone: (where) => `the database queries of ${where} could not be counted`,
      noTime: (where) => `no time was left to count the database queries of ${where}`,
    },
    isWanted: (cell) => isAsked(cell, state, isQueries) && isVisited(cell, state),
    // One at a time, since a query is known to be of a load by the time at which it is made.
    order: typeof received.base === "string" ? ["head", "head"] : ["head", "base", "base", "head"],
    longestLoadMs: () => 90_000,
    longestMs,
    async run(load, { revision }, _visitor, signal, taken) {
      const receiver = received[revision];
      if (typeof receiver === "string") throw new Error(receiver);
      const isFresh = sides.turns !== null || !taken.some((one) => one.revision === revision);
      // What a server keeps once it was asked for is kept by now, as in the visits.
      if (isFresh) await askServer({ ...load, signal });
      const window = await askServer({ ...load, signal });
      await receiver.settle(window, signal);
      return window;
    },
    more(taken, { page }, run, verdicts) {
      const isCompared = typeof received.base !== "string" && run.compare && !run.newPages.has(page.name);
      const sidesOfPage = isCompared ? bothSides : bothSides.slice(0, 1);
      const made = Math.min(...sidesOfPage.map((revision) => loadsOf(taken, revision, received).length));
      const mine = verdicts.filter(({ metric }) => isQueries(metric));
      return made === 0 ? [] : nextLoads(made, mine, sidesOfPage);
    },
  };
}

function loadsOf(taken: readonly Taken<LoadWindow>[], revision: Revision, received: Received): QueriedLoad[] {
  const receiver = received[revision];
  if (typeof receiver === "string") return [];
  return taken.flatMap((one) => (one.revision === revision ? queriedLoad(receiver, one.result) : []));
}

/** Adds what the loads of a page have brought, as far as it has arrived; again in place of what was known before. */
function keepLoads(
  taken: readonly Taken<LoadWindow>[],
  cell: PageOnDevice,
  received: Received,
  { state, options, directories }: Context,
): void {
  const isHere = ({ page, device }: { page: string; device: string }) =>
    page === cell.page.name && device === cell.device.name;
  state.visits = state.visits.filter((visit) => !(visit.queried && isHere(visit)));
  state.queries = state.queries.filter((one) => !isHere(one));
  for (const revision of bothSides)
    for (const [at, load] of loadsOf(taken, revision, received).entries())
      addLoad(state, cell, revision, at + 1, load);
  const statementsOf = (revision: Revision) => {
    const receiver = received[revision];
    if (typeof receiver === "string") return [];
    return taken
      .filter((one) => one.revision === revision)
      .map(({ result }) => receiver.log.queriesIn(result).statements);
  };
  const loads = { base: statementsOf("base"), head: statementsOf("head") };
  const statements = compareStatements(loads, directories);
  if (statements.length === 0) return;
  state.queries.push({
    page: cell.page.name,
    device: cell.device.name,
    compared: loadsOf(taken, "base", received).some(({ queries }) => queries !== null),
    statements: options.secrets?.redactAll(statements) ?? statements,
  });
}

function addLoad(
  state: RunState,
  cell: PageOnDevice,
  revision: Revision,
  index: number,
  queried: QueriedLoad,
): void {
  state.visits.push({ ...countedVisit(cell, revision, index, state), queried });
}

function isQueries(metric: string): boolean {
  return metric === "queries";
}
