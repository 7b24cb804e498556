import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import { readVariables } from "../config/keys/setup-texts.ts";
import { Secrets } from "../secrets.ts";
import { ratchetBudget, refuseIdleUpdate } from "../stages/ratchet.ts";
import { narrowBudget } from "../stages/narrow-budget.ts";
import { refuseOutputInside } from "../stages/output-place.ts";
import type { Progress, Report } from "../types.ts";
import { parseDuration } from "../cli/duration.ts";
import { exitCodeOf } from "./exit-code.ts";
import { interruptible } from "./interruptible.ts";
import type { CommandLine } from "../cli/options.ts";
import { openOutputFolder } from "./output-folder.ts";
import type { OutputFolder } from "./output-folder.ts";
import { parseShard } from "../cli/parse-shard.ts";

const defaultMaxTimeMs = 10 * 60_000;

/** Who asks for a run: the command line or the action. */
export interface Asker {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Called once, when nothing is wrong with what was asked: from now on there is progress. */
  watch(): Promise<(event: Progress) => void>;
}

export interface GateResult {
  report: Report;
  folder: OutputFolder;
  /** What ended the run early, with its evidence and advice; null where nothing did. */
  failure: unknown;
  /** 0 passed, 1 a limit is exceeded, 2 wrong use, 3 not measurable, 130 interrupted. */
  exitCode: number;
}

/**
 * The whole gate, as both edges run it: reads options and budget, measures, judges. The report is not delivered yet.
 * @param values options by the names that they have on the command line.
 * @throws CheckError where an option or the budget is wrong, before anything is measured.
 */
export async function runGate(values: CommandLine["values"], asker: Asker): Promise<GateResult> {
  const { cwd, env } = asker;
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const list = (name: string) => values[name] as readonly string[] | undefined;
  const file = text("budget");
  const loaded = await loadBudget({ cwd, ...(file && { file }) });
  if (values["history"] === true && !loaded.history)
    throw new CheckError("USAGE", "--history has nowhere to add this run: the budget keeps no history", {
      advice: 'Say in the budget where: "history": { "directory": ".budget-check-history" }',
    });
  const budget = narrowBudget(loaded, { pages: list("page"), devices: list("device") });
  const update = values["update"] === true;
  if (update) refuseIdleUpdate(budget, text("shard"));
  const secrets = new Secrets(readVariables(budget, env));
  const base = values["no-base"] === true ? null : text("base");
  const [chromePath, maxTime, runs] = [text("chrome-path"), text("max-time"), parseRuns(text("runs"))];
  const shard = parseShard(text("shard"), env);
  const settings = {
    cwd,
    ...(base !== undefined && { base }),
    ...(runs && { runs }),
    ...(chromePath && { chromePath }),
    maxTimeMs: maxTime ? parseDuration(maxTime, "--max-time") : defaultMaxTimeMs,
    build: values["no-build"] !== true,
    instrument: values["no-instrument"] !== true,
    seed: parseSeed(text("seed")),
    sideBySide: parseConcurrency(text("concurrency")) === 2,
    ...(shard && { shard }),
  };
  const output = text("output") ?? ".budget-check";
  if (budget.serve?.kind === "directory")
    await refuseOutputInside(resolve(cwd, output), budget.serve.directory);
  const folder = await openOutputFolder(cwd, output);

  // Only now, when nothing can be wrong with what was asked: Lighthouse takes a second to load.
  const [{ check }, { withHistory }, { unchangedReport }, tell] = await Promise.all([
    import("../check.ts"),
    import("../stages/keep-history.ts"),
    import("../stages/only-changed.ts"),
    asker.watch(),
  ]);
  using interruption = interruptible();
  const { signal } = interruption;
  let failure: unknown = null;
  const onFailure = (error: unknown) => {
    failure = error;
  };
  const onProgress = (event: Progress) =>
    tell(event.type === "output" ? { ...event, text: secrets.redact(event.text) } : event);
  const run = { ...settings, visitsDirectory: folder.visits, secrets, signal, onProgress, onFailure };
  const unchanged = values["only-changed"] === true ? await unchangedReport(budget, run) : null;
  const ratcheted = (judged: Report) => ratchetBudget(judged, budget, { cwd, update });
  const past = { env, add: values["history"] === true, signal };
  const report = unchanged ?? (await ratcheted(await withHistory(await check(budget, run), budget, past)));
  const failed = failure instanceof CheckError ? failure.exitCode : 3;
  const exitCode = interruption.interrupted ? 130 : failure === null ? exitCodeOf(report) : failed;
  return { report, folder, failure, exitCode };
}

function parseRuns(text: string | undefined): number | undefined {
  if (text === undefined || text === "auto") return undefined;
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 1 && runs <= 50) return runs;
  throw new CheckError("USAGE", `--runs ${text} is neither auto nor a whole number from 1 to 50`);
}

/** Two at once by default, where there is a processor for each. */
function parseConcurrency(text: string | undefined): 1 | 2 {
  if (text === undefined) return availableParallelism() > 1 ? 2 : 1;
  if (text === "1") return 1;
  if (text === "2") return 2;
  throw new CheckError("USAGE", `--concurrency ${text} is neither 1 nor 2: a pair has two visits`);
}

function parseSeed(text: string | undefined): number {
  if (text === undefined) return Math.floor(Math.random() * 2 ** 31);
  const seed = Number(text);
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31) return seed;
  throw new CheckError("USAGE", `--seed ${text} is no whole number from 0 to ${2 ** 31 - 1}`);
}
