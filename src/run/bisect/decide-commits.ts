/** Builds and judges commits one at a time, until the search has ended. */
import { twinOf, knownOf } from "../../bisect/known.ts";
import { printLimitName, readLimitName } from "../../bisect/limit-name.ts";
import { nextStep } from "../../bisect/search.ts";
import type { Step } from "../../bisect/search.ts";
import type { BisectState, Decided } from "../../bisect/state.ts";
import { decisiveLine } from "../../build/decisive-line.ts";
import { compareCommits } from "../../compare-commits.ts";
import type { Compared } from "../../compare-commits.ts";
import { CheckError, isOfTheMachine, messageOf } from "../../errors.ts";
import { narrowToLimit } from "../../stages/bisect/narrow-to-limit.ts";
import type { OneLimit } from "../../stages/bisect/narrow-to-limit.ts";
import { openCommit } from "../../stages/bisect/open-commit.ts";
import type { OpenCommit, OpenOptions } from "../../stages/bisect/open-commit.ts";
import type { CheckOptions } from "../../stages/run-state.ts";
import type { Budget, Report, Verdict } from "../../types.ts";
import { answerOf, confirmationOf, isOver } from "./answers.ts";
import { judgeEnds, limitToDecide } from "./judge-ends.ts";

export interface Deciding {
  /** The whole budget; the state says which limit. */
  budget: Budget;
  open: Pick<OpenOptions, "root" | "cache">;
  options: CheckOptions;
  /** The good commit, every commit that may have changed something, and the bad one. */
  places: readonly string[];
  /** Called after each decision. */
  save(state: BisectState): Promise<void>;
  /** Reads the name of a commit. */
  nameOf(sha: string): string;
  /** Compares two commits and looks for causes; text if that cannot be done. Calling it again costs nothing. */
  explain(pair: Compare): Promise<{ report: Report; visits: number } | string>;
}

/** Two commits to be compared. */
export interface Compare {
  sha: string;
  /** The last place before it that is within the limit. */
  before: string;
}

/** At the bad commit, before the search. */
const mostTries = 2;

/** Failures of the machine or of the command line: another commit would fail in the same way. */
const everywhere = new Set([
  "USAGE",
  "BUDGET",
  "OUTPUT_NOT_WRITABLE",
  "BROWSER_NOT_FOUND",
  "LOGIN_FAILED",
  "MODULE_FAILED",
  "GIT_FAILED",
]);

/**
 * Decides the bad commit first, and if it is over the limit, searches between.
 * @returns null if the bad commit is not over the limit, if that is undecided, or if the good commit is over it as well.
 * @throws CheckError where the good or the bad commit cannot be built or measured; the signal's reason on abort.
 */
export async function decideCommits(state: BisectState, deciding: Deciding): Promise<Step | null> {
  const { places } = deciding;
  const [good, bad] = [places[0] ?? "", places.at(-1) ?? ""];
  const tries = () => state.decisions.filter(({ sha, against }) => sha === bad && against === undefined);
  const isBadOver = () => tries().some(({ answer }) => answer === "over");
  while (state.goodCommit?.is !== "over" && !isBadOver()) {
    // The first try may have found that the good commit is over the limit as well, and so have left the increase open.
    const most = state.goodCommit?.is === "increase" ? mostTries + 1 : mostTries;
    if (tries().some(({ answer }) => answer === "within") || tries().length >= most) return null;
    await decide(bad, "ends", state, deciding);
  }
  if (state.goodCommit?.is === "over") return null;
  // Neither bytes nor counts that agree in all loads can be wrong by chance.
  const { by } = narrowToLimit(deciding.budget, state.limit);
  /** Commits that serve the same as a decided one: they are measured only if the search asks for them again. */
  const twins = new Set<string>();
  for (;;) {
    const step = nextStep(knownOf(state, places, by !== "visits"));
    const sha = step.next === null ? undefined : places[step.next];
    if (sha === undefined || sha === good) return step;
    const before = step.before === null ? undefined : places[step.before];
    if (step.confirms && before !== undefined) {
      await confirm({ sha, before }, state, deciding);
      continue;
    }
    announce(step, state, deciding);
    const isTwin = await decide(sha, twins.has(sha) ? "measure" : "between", state, deciding);
    if (isTwin) twins.add(sha);
  }
}

/** Compares what seems to be the first commit over the limit with the one before it: for the search, and for the causes. */
async function confirm(
  { sha, before }: Compare,
  state: BisectState,
  { explain, save, ...deciding }: Deciding,
): Promise<void> {
  const { metric } = narrowToLimit(deciding.budget, state.limit).name;
  const verdictsOf = ({ verdicts }: Report) => verdicts.filter((verdict) => verdict.metric === metric);
  const explained = await explain({ sha, before });
  const decided: Decided =
    typeof explained === "string"
      ? { sha, against: before, answer: "unknown", reason: redacted(explained, deciding), visits: 0 }
      : {
          sha,
          against: before,
          ...confirmationOf(verdictsOf(explained.report)),
          visits: explained.visits,
        };
  state.decisions.push(decided);
  await save(state);
  sayDecided(decided, deciding);
}

/** @returns whether the commit serves the same as one that was decided, and so was not measured. */
async function decide(
  sha: string,
  kind: "ends" | "between" | "measure",
  state: BisectState,
  deciding: Deciding,
): Promise<boolean> {
  const { budget, open, options, save, places, nameOf } = deciding;
  const one = limitToDecide(budget, state);
  const shared = { ...open, budget: one.budget, options, weighOnly: one.by === "files" };
  const { signal } = options;
  const good = places[0] ?? "";
  await using stack = new AsyncDisposableStack();
  let head: OpenCommit;
  try {
    head = stack.use(await openCommit(sha, shared));
  } catch (error) {
    signal.throwIfAborted();
    if (!isOfCommit(error)) throw error;
    if (kind === "ends") throw ofEnd(error, "bad", nameOf(sha));
    await skip(sha, error, state, deciding);
    return false;
  }
  remember(head, state);
  if (kind === "between" && twinOf(sha, state) !== null) {
    await save(state);
    say(deciding, `${nameOf(sha)} serves the same as a commit that was decided`);
    return true;
  }
  let base: OpenCommit;
  try {
    base = stack.use(await openCommit(good, { ...shared, head: head.prepared.site }));
  } catch (error) {
    signal.throwIfAborted();
    if (!isOfCommit(error)) throw error;
    throw ofEnd(error, "good", nameOf(good));
  }
  remember(base, state);
  // Before the visits, so that a run that is stopped during them still knows what it has built.
  await save(state);
  let compared: Compared;
  try {
    compared = await compareCommits({ base, head }, one, options);
  } catch (error) {
    signal.throwIfAborted();
    if (!isOfCommit(error)) throw error;
    if (kind === "ends") throw ofEnd(error, "bad", nameOf(sha));
    await skip(sha, error, state, deciding);
    return false;
  }
  const { report, visits, ofBase } = compared;
  const verdicts = report.verdicts.filter(({ metric }) => metric === one.name.metric);
  const missing = verdicts.find(({ status }) => status === "missing");
  if (missing && !verdicts.some(isOver)) {
    const error = new CheckError("NOTHING_MEASURED", missing.reason);
    if (kind === "ends") throw ofEnd(error, "bad", nameOf(sha));
    await skip(sha, error, state, deciding, visits);
    return false;
  }
  const ends = kind === "ends" ? judgeEnds(verdicts, ofBase, state.goodCommit) : null;
  const decided = { sha, ...(ends?.said ?? answerOf(verdicts)), visits };
  state.decisions.push(decided);
  if (ends?.goodCommit) state.goodCommit = ends.goodCommit;
  else if (ends) delete state.goodCommit;
  if (ends?.lead) state.limit = narrowed(state.limit, ends.lead, one);
  await save(state);
  sayDecided(decided, deciding);
  return false;
}

/** From the second decision on, only the page and the device that are over the limit are measured. */
function narrowed(limit: string, lead: Verdict, { by, budget }: OneLimit): string {
  if (by === "files") return limit;
  const name = readLimitName(
    limit,
    budget.pages.flatMap((page) => [page.name, page.path]),
  );
  const isSeveral = budget.devices.length > 1;
  return printLimitName({
    metric: name.metric,
    page: lead.page ?? name.page,
    device: isSeveral ? lead.device : name.device,
  });
}

function remember({ sha, digest, wasBuilt }: OpenCommit, state: BisectState): void {
  if (digest !== null) state.served[sha] = digest;
  if (wasBuilt && !state.built.includes(sha)) state.built.push(sha);
}

async function skip(
  sha: string,
  error: unknown,
  state: BisectState,
  deciding: Deciding,
  visits = 0,
): Promise<void> {
  const reason = redacted(reasonFor(error), deciding);
  state.broken.push({ sha, reason });
  if (visits > 0) state.decisions.push({ sha, answer: "unknown", reason, visits });
  await deciding.save(state);
  say(deciding, `Skipped ${deciding.nameOf(sha)}: ${reason}`);
}

function redacted(text: string, { options }: Pick<Deciding, "options">): string {
  return options.secrets?.redact(text) ?? text;
}

/** With the line of a build's output that says what was wrong. */
function reasonFor(error: unknown): string {
  const message = messageOf(error).replace(/\.$/, "");
  const line = error instanceof CheckError && error.detail !== undefined ? decisiveLine(error.detail) : null;
  return line === null || message.endsWith(line) ? message : `${message}: ${line}`;
}

/** Whether another commit may do better. */
function isOfCommit(error: unknown): boolean {
  return error instanceof CheckError && !isOfTheMachine(error) && !everywhere.has(error.code);
}

function ofEnd(error: unknown, end: "good" | "bad", name: string): unknown {
  if (!(error instanceof CheckError)) return error;
  return new CheckError(error.code, `The ${end} commit ${name} cannot be measured: ${error.message}`, {
    advice: error.advice ?? `Name another commit with --${end}.`,
    detail: error.detail,
    cause: error,
  });
}

function say({ options }: Pick<Deciding, "options">, text: string): void {
  options.onProgress({ type: "note", note: { level: "info", text } });
}

function sayDecided(
  { sha, against, answer, reason, visits }: Decided,
  deciding: Pick<Deciding, "options" | "nameOf">,
): void {
  const is = { over: "is over the limit", within: "is within the limit", unknown: "could not be decided" }[
    answer
  ];
  const loads = visits > 0 ? `, ${visits} visits` : "";
  const to = against === undefined ? "" : ` compared with ${against.slice(0, 8)}`;
  say(deciding, `${deciding.nameOf(sha)} ${is}${to} (${reason}${loads})`);
}

function announce(step: Step, state: BisectState, { options, nameOf, places }: Deciding): void {
  const sha = places[step.next ?? 0] ?? "";
  const commits = step.posterior.slice(1);
  // A decision may be wrong, so every commit keeps some probability: those with little of it are not counted.
  const open = commits.filter((probability) => probability > Math.max(...commits) / 4).length;
  const isRepeated = state.decisions.some((one) => one.sha === sha);
  const what = isRepeated ? "Decide again" : "Decide";
  const left = open === 1 ? "1 commit" : `${open} commits`;
  options.onProgress({ type: "stage", stage: "build", text: `${what} ${nameOf(sha)}: ${left} left` });
}
