import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import { nameLimit } from "../machine-limits.ts";
import { readVariables } from "../config/keys/setup-texts.ts";
import { endedBy } from "./ended-by.ts";
import { Secrets } from "../secrets.ts";
import { previewOf } from "../preview/bypass.ts";
import { ratchetBudget, refuseIdleUpdate } from "../stages/ratchet.ts";
import { redactError, redactProgress } from "../stages/redact.ts";
import { narrowBudget } from "../stages/narrow-budget.ts";
import { refuseOutputInside } from "../stages/output-place.ts";
import type { ShardChoice } from "../stages/shard.ts";
import type { Report, Progress } from "../types.ts";
import { exitCodeOf } from "./exit-code.ts";
import { interruptible } from "./interruptible.ts";
import { refuseWithoutApp } from "./no-app-here.ts";
import type { AllRead, OptionsOf } from "../options/options.ts";
import { mostConcurrency } from "../options/table.ts";
import { baseAgain, partialFolder, readFailed } from "./only-failed.ts";
import { openOutputFolder } from "./output-folder.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { DeliveryOption } from "./targets.ts";

/** The variable with the headers of a protected deployment, for the command line. */
export const bypassVariable = "BUDGET_CHECK_BYPASS_HEADERS";

const defaultMaxTimeMs = 10 * 60_000;

/** Who asks for a run: the command line or the action. */
export interface Asker {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Aborts where a person or CI wants the run to end. */
  cancelled: AbortSignal;
  /** Called once, when nothing is wrong with what was asked: from now on there is progress. */
  watch(): Promise<(event: Progress) => void>;
  /** Headers with the secret that a protected deployment asks for, one a line. */
  bypassHeaders?: string | undefined;
  /** What an option is called where it was set. Default: as on the command line. */
  nameOf?: (option: "url" | "url-pattern" | "bypass-headers") => string;
}

export interface GateResult {
  report: Report;
  folder: OutputFolder;
  /** What ended the run early, with its evidence and advice; null where nothing did. */
  failure: unknown;
  /** 0 passed, 1 a limit is exceeded, 2 wrong use, 3 not measurable, 130 interrupted. */
  exitCode: number;
}

/** What the gate is asked: the options of `check` that are not about where its result goes. */
export type GateRequest = Omit<OptionsOf<"check">, DeliveryOption>;

/**
 * The whole gate, as both edges run it: reads the budget, measures, judges. The report is not delivered yet.
 * @throws CheckError where an option or the budget is wrong, before anything is measured.
 */
export async function runGate(request: GateRequest, asker: Asker): Promise<GateResult> {
  const { cwd, env, bypassHeaders, nameOf = optionName } = asker;
  const {
    budget: file,
    base: baseName,
    "no-base": noBase,
    url,
    "url-pattern": pattern,
    page: pages,
    device: devices,
    runs,
    "max-time": maxTimeMs = defaultMaxTimeMs,
    concurrency,
    shard,
    seed,
    update = false,
    "only-changed": onlyChanged,
    "only-failed": onlyFailed,
    history = false,
    "no-build": noBuild,
    "no-instrument": noInstrument,
    output = ".budget-check",
    "chrome-path": chromePath,
    ...rest
  } = request;
  rest satisfies AllRead;
  const { budget: loaded, bypass } = await previewOf(
    await loadBudget({ cwd, ...(file && { file }) }),
    { url, pattern, bypassHeaders },
    { url: nameOf("url"), pattern: nameOf("url-pattern"), headers: nameOf("bypass-headers") },
  );
  if (url === undefined && !noBuild) await refuseWithoutApp(loaded, "budget-check");
  if (history && !loaded.history) throw noHistory();
  const narrowed = narrowBudget(loaded, { pages, devices });
  const again =
    onlyFailed === undefined ? null : await readFailed(narrowed, onlyFailed, { cwd, visits: true });
  const budget = again?.budget ?? narrowed;
  if (update) refuseIdleUpdate(budget, shard !== undefined);
  const secrets = new Secrets(readVariables(budget, env));
  for (const value of Object.values(bypass?.headers ?? {})) secrets.hide(value);
  const base = again ? await baseAgain(again, cwd) : { base: noBase ? null : baseName };
  const settings = {
    cwd,
    ...(base.base !== undefined && { ...base, base: base.base }),
    ...(runs !== undefined && runs !== "auto" && { runs }),
    ...(chromePath && { chromePath }),
    maxTimeMs,
    build: !noBuild,
    instrument: !noInstrument,
    seed: seed ?? Math.floor(Math.random() * 2 ** 31),
    atOnce: concurrency ?? defaultConcurrency(),
    ...(shard && { shard: shardOf(shard, env) }),
    ...(bypass && { bypass }),
  };
  if (budget.serve?.kind === "directory")
    await refuseOutputInside(resolve(cwd, output), budget.serve.directory);
  const folder = await openOutputFolder(cwd, again ? join(output, partialFolder) : output);

  // Only now, when nothing can be wrong with what was asked: Lighthouse takes a second to load.
  const [{ check }, { withHistory }, { unchangedReport }, tell] = await Promise.all([
    import("../check.ts"),
    import("../stages/keep-history.ts"),
    import("../stages/only-changed.ts"),
    asker.watch(),
  ]);
  using interruption = interruptible(asker.cancelled);
  const { signal } = interruption;
  let failure: unknown = null;
  const onFailure = (error: unknown) => {
    failure = error;
  };
  const onProgress = redactProgress(secrets, tell);
  const run = { ...settings, visitsDirectory: folder.visits, secrets, signal, onProgress, onFailure };
  const unchanged =
    again?.isAny === false
      ? await (await import("../stages/nothing-failed.ts")).nothingFailed(budget, run)
      : onlyChanged
        ? await unchangedReport(budget, run)
        : null;
  const ratcheted = (judged: Report) => ratchetBudget(judged, budget, { cwd, update });
  const past = { env, add: history, signal };
  let report = unchanged ?? (await ratcheted(await withHistory(await check(budget, run), budget, past)));
  const stray = interruption.stray;
  // The check reports what breaks while it runs; this broke before or after it.
  if (stray && failure === null) {
    failure = redactError(nameLimit(stray.cause), secrets);
    report = endedBy(failure, report);
  }
  report = secrets.seal(report);
  const failed = failure instanceof CheckError ? failure.exitCode : 3;
  const exitCode = interruption.interrupted ? 130 : failure === null ? exitCodeOf(report) : failed;
  return { report, folder, failure, exitCode };
}

/** The headers are no option: a command line can be read by every user of a machine. */
function optionName(option: string): string {
  return option === "bypass-headers" ? bypassVariable : `--${option}`;
}

/** For `--history` where the budget keeps none. */
export function noHistory(): CheckError {
  return new CheckError("USAGE", "--history has nowhere to add this run: the budget keeps no history", {
    advice: 'Say in the budget where: "history": { "directory": ".budget-check-history" }',
  });
}

/**
 * A visit waits for most of its time: two more than there are CPUs use them, and leave the CPU clock as it is (`bench:at-once`,
 * `bench:live`).
 */
export function defaultConcurrency(): number {
  return Math.min(mostConcurrency, availableParallelism() + 2);
}

/** With the run that CI says this part belongs to. */
function shardOf(part: NonNullable<GateRequest["shard"]>, env: NodeJS.ProcessEnv): ShardChoice {
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? 1);
  return {
    ...part,
    run: env["GITHUB_RUN_ID"] ?? null,
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
  };
}
