import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import type { Io } from "../cli.ts";
import type { CommandLine } from "./options.ts";
import { parseDuration } from "./duration.ts";
import { narrowBudget } from "../stages/narrow-budget.ts";
import { exitCodeOf } from "./exit-code.ts";
import { openOutputFolder } from "./output-folder.ts";
import { parseShard } from "./parse-shard.ts";
import { printError } from "./print-error.ts";
import { readTargets } from "./targets.ts";

const defaultMaxTimeMs = 10 * 60_000;

/** `budget-check [check]`: the whole gate. */
export async function runCheck({ values, positionals }: CommandLine, io: Io): Promise<number> {
  if (positionals.length > 0)
    throw new CheckError("USAGE", `"${positionals[0]}" is one word too many`, {
      advice: "Pages are named with --page",
    });
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const list = (name: string) => values[name] as readonly string[] | undefined;
  const file = text("budget");
  const loaded = await loadBudget({ cwd: io.cwd(), ...(file && { file }) });
  const budget = narrowBudget(loaded, { pages: list("page"), devices: list("device") });
  const base = values["no-base"] === true ? null : text("base");
  const [chromePath, maxTime, runs] = [text("chrome-path"), text("max-time"), parseRuns(text("runs"))];
  const shard = parseShard(text("shard"), io.env);
  const verbose = values["verbose"] === true;
  const settings = {
    cwd: io.cwd(),
    ...(base !== undefined && { base }),
    ...(runs && { runs }),
    ...(chromePath && { chromePath }),
    maxTimeMs: maxTime ? parseDuration(maxTime, "--max-time") : defaultMaxTimeMs,
    build: values["no-build"] !== true,
    seed: parseSeed(text("seed")),
    sideBySide: parseConcurrency(text("concurrency")) === 2,
    ...(shard && { shard }),
  };
  const targets = await readTargets(values, io.cwd());
  const folder = await openOutputFolder(io.cwd(), text("output") ?? ".budget-check");

  // Only now, when nothing can be wrong with what was asked: Lighthouse takes a second to load.
  const [{ check }, { deliver }, { progressPrinter }] = await Promise.all([
    import("../check.ts"),
    import("./deliver.ts"),
    import("./progress.ts"),
  ]);
  const progress = progressPrinter(io.stderr, { quiet: values["quiet"] === true, verbose });
  using interruption = interruptible();
  let failure: unknown = null;
  const report = await check(budget, {
    ...settings,
    visitsDirectory: folder.visits,
    signal: interruption.signal,
    onProgress: progress,
    onFailure: (error) => {
      failure = error;
    },
  }).finally(() => progress.stop());
  await deliver(report, folder, targets, io);
  if (interruption.signal.aborted) return 130;
  if (failure === null) return exitCodeOf(report);
  printError(io.stderr, failure, verbose);
  return failure instanceof CheckError ? failure.exitCode : 3;
}

function parseRuns(text: string | undefined): number | undefined {
  if (text === undefined || text === "auto") return undefined;
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 1 && runs <= 50) return runs;
  throw new CheckError("USAGE", `--runs ${text} is neither auto nor a whole number from 1 to 50`);
}

function parseConcurrency(text: string | undefined): 1 | 2 {
  if (text === undefined || text === "1") return 1;
  if (text === "2") return 2;
  throw new CheckError("USAGE", `--concurrency ${text} is neither 1 nor 2: a pair has two visits`);
}

function parseSeed(text: string | undefined): number {
  if (text === undefined) return Math.floor(Math.random() * 2 ** 31);
  const seed = Number(text);
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31) return seed;
  throw new CheckError("USAGE", `--seed ${text} is no whole number from 0 to ${2 ** 31 - 1}`);
}

/** Ctrl-C and SIGTERM end the run in order; a second one ends the process at once. */
function interruptible(): Disposable & { signal: AbortSignal } {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new Error("interrupted"));
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of signals) process.on(name, onSignal);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const name of signals) process.off(name, onSignal);
    },
  };
}
