import { join } from "node:path";
import { readVariables } from "../config/keys/setup-texts.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import type { AllRead, OptionsOf } from "../options/options.ts";
import { Secrets } from "../secrets.ts";
import { browserVersion } from "../stages/bisect/browser-version.ts";
import { narrowToLimit } from "../stages/bisect/narrow-to-limit.ts";
import { foldersAside } from "../stages/bisect/own-output.ts";
import { redactError, redactProgress } from "../stages/redact.ts";
import type { CheckOptions } from "../stages/run-state.ts";
import { onlyOne } from "./bisect/only-one.ts";
import { searchCommits } from "./bisect/search-commits.ts";
import type { Bisected } from "./bisect/search-commits.ts";
import { startBisect } from "./bisect/start.ts";
import { bisectFolder, resetBisect } from "./bisect/state-file.ts";
import { defaultConcurrency } from "./gate.ts";
import type { Asker } from "./gate.ts";
import { interruptible } from "./interruptible.ts";
import { refuseWithoutApp } from "./no-app-here.ts";
import { openOutputFolder } from "./output-folder.ts";
import { commandLine, timeOption } from "./repeat-command.ts";

/** For one comparison of two commits. */
const defaultMaxTimeMs = 10 * 60_000;

export type BisectRequest = Omit<OptionsOf<"bisect">, "json" | "quiet">;

export interface ResetBisect {
  /** Whether there was anything to remove. */
  removed: boolean;
  /** Folders with what builds wrote into the user's working tree; they stay. */
  aside: readonly string[];
}

/**
 * Finds the first commit over a limit.
 * @returns after `--reset`, what it did.
 * @throws CheckError where an option or the budget is wrong, where another bisect is running in the folder, or where the good or the bad
 * commit cannot be measured.
 */
export async function runBisect(request: BisectRequest, asker: Asker): Promise<Bisected | ResetBisect> {
  const { cwd, env } = asker;
  const {
    budget: file,
    good,
    bad,
    limit,
    report,
    continue: goesOn = false,
    reset = false,
    output = ".budget-check",
    "max-time": maxTimeMs = defaultMaxTimeMs,
    concurrency,
    seed,
    "no-instrument": noInstrument,
    "chrome-path": chromePath,
    ...rest
  } = request;
  rest satisfies AllRead;
  const path = bisectFolder(cwd, output);
  if (reset) {
    if (good ?? bad ?? limit ?? report)
      throw new CheckError("USAGE", "--reset removes a bisect, and takes no other commits or limits");
    await using _ = await onlyOne(path);
    const removed = await resetBisect(path);
    const known = await loadBudget({ cwd, ...(file && { file }) }).catch(() => null);
    return { removed, aside: known === null ? [] : await foldersAside(known).catch(() => []) };
  }
  const budget = await loadBudget({ cwd, ...(file && { file }) });
  await refuseWithoutApp(budget, "budget-check bisect");
  await using _ = await onlyOne(path);
  const { question, state } = await startBisect(
    { good, bad, limit, report },
    {
      cwd,
      budget,
      folder: path,
      goesOn,
      browserVersion: () => browserVersion(chromePath),
    },
  );
  const folder = await openOutputFolder(cwd, join(output, "bisect"));

  const secrets = new Secrets(readVariables(narrowToLimit(budget, state.limit).budget, env));
  const tell = await asker.watch();
  using interruption = interruptible(asker.cancelled);
  const { signal } = interruption;
  const options: CheckOptions = {
    cwd,
    maxTimeMs,
    build: true,
    instrument: !noInstrument,
    ...(chromePath && { chromePath }),
    seed: seed ?? Math.floor(Math.random() * 2 ** 31),
    visitsDirectory: folder.visits,
    atOnce: concurrency ?? defaultConcurrency(),
    secrets,
    signal,
    onProgress: redactProgress(secrets, withoutRoutine(tell)),
  };
  const repeat = commandLine(
    ["bisect"],
    [
      ["continue", true],
      ["budget", file],
      ["output", request.output],
      // So that the remaining commits are measured in the same way as those that are decided already.
      ["max-time", timeOption(request["max-time"])],
      ["concurrency", concurrency],
      ["no-instrument", noInstrument],
      ["chrome-path", chromePath],
    ],
  );
  try {
    return await searchCommits({ state, question, budget, folder, options, repeat: repeat ?? null });
  } catch (error) {
    if (signal.aborted && interruption.stray) throw redactError(interruption.failure(error), secrets);
    throw redactError(error, secrets);
  }
}

/** Every commit is served and weighed: saying so each time hides what was decided. */
function withoutRoutine(tell: CheckOptions["onProgress"]): CheckOptions["onProgress"] {
  return (event) => {
    if (event.type === "stage" && (event.stage === "serve" || event.stage === "bundle")) return;
    tell(event);
  };
}
