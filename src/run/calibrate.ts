import { arch, cpus, platform, release, totalmem } from "node:os";
import { setImmediate as turn } from "node:timers/promises";
import { readVariables } from "../config/keys/setup-texts.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import type { Phase } from "../calibrate/analyse.ts";
import type { AllRead, OptionsOf } from "../options/options.ts";
import { Secrets } from "../secrets.ts";
import { keepCalibration } from "../stages/keep-calibration.ts";
import { narrowBudget } from "../stages/narrow-budget.ts";
import { redactProgress } from "../stages/redact.ts";
import type { Calibration, PastCalibrations, Progress } from "../types.ts";
import { scheduledLooks } from "../statistics/boundaries.ts";
import { version } from "../version.ts";
import { defaultConcurrency, noHistory } from "./gate.ts";
import { interruptible } from "./interruptible.ts";
import { refuseWithoutApp } from "./no-app-here.ts";

const defaultPairs = 40;
const defaultMaxTimeMs = 30 * 60_000;
/** One decision in two wants a pair of loads under applied throttling; they are drawn again and again. */
const pairsPerSlowed = 4;
/** How many decisions are redrawn: too few to distinguish a rate below 0.3 % from 0. */
const redrawnDecisions = 1000;
const decisionsPerSize = 40;
/** When each part of what is worked out after the visits ends at the latest, since their end. */
const endsAfterMs = { redraw: 90_000, smallest: 240_000, widen: 300_000 };
/** The same after an interruption: somebody waits. */
const interruptedMs = { redraw: 10_000, smallest: 0, widen: 0 };

export interface CalibrateResult {
  calibration: Calibration;
  /** What all calibrations of the budget's history say; null where there is none. */
  past: PastCalibrations | null;
  /** Whether a person or CI ended it. */
  interrupted: boolean;
}

/**
 * Measures a page against itself on this machine. If it is interrupted, what the pairs so far say is the result.
 * @throws CheckError where an option or the budget is wrong, or the page cannot be visited at all.
 */
export async function runCalibrate(
  request: Omit<OptionsOf<"calibrate">, "json" | "html" | "quiet">,
  { cwd, env, cancelled, watch }: CalibrateAsker,
): Promise<CalibrateResult> {
  const {
    budget: file,
    page: pages = [],
    device: devices = [],
    pairs = defaultPairs,
    concurrency,
    seed,
    "max-time": maxTimeMs = defaultMaxTimeMs,
    "no-build": noBuild = false,
    "chrome-path": chromePath,
    history = false,
    ...rest
  } = request;
  rest satisfies AllRead;
  for (const [what, given] of [
    ["page", pages],
    ["device", devices],
  ] as const)
    if (given.length > 1)
      throw new CheckError("USAGE", `Command calibrate takes one ${what}, and "${given[1]}" is the second`, {
        advice: `Run it once for each ${what}`,
      });
  const budget = await loadBudget({ cwd, ...(file && { file }) });
  if (!noBuild) await refuseWithoutApp(budget, "budget-check calibrate");
  if (history && !budget.history) throw noHistory();
  const narrowed = narrowBudget(budget, {
    ...(pages.length > 0 && { pages }),
    ...(devices.length > 0 && { devices }),
  });
  const [page] = narrowed.pages;
  const [device] = narrowed.devices;
  if (!page || !device)
    throw new CheckError("USAGE", "The budget has no page to calibrate with", {
      advice: "Name one: budget-check calibrate --page /",
    });
  const one = { ...narrowed, pages: [page], devices: [device] };
  // A page that only the command line names is compared as one more of the budget's.
  const isKnown = budget.pages.some(({ name }) => name === page.name);
  const whole = isKnown ? budget : { ...budget, pages: [...budget.pages, page] };
  const secrets = new Secrets(readVariables(one, env));
  const used = seed ?? Math.floor(Math.random() * 2 ** 31);
  const date = new Date();

  const [{ visitTwins }, { analyse }, { pageJudge }, { replayGraph }, tell] = await Promise.all([
    import("../stages/calibrate-visits.ts"),
    import("../calibrate/analyse.ts"),
    import("../judge/judge-pages.ts"),
    import("../lantern/replay-graph.ts"),
    watch(),
  ]);
  using interruption = interruptible(cancelled);
  const { signal } = interruption;
  const onProgress = redactProgress(secrets, tell);
  const atOnce = concurrency ?? defaultConcurrency();
  const judge = pageJudge({ budget: whole, compare: true, looks: scheduledLooks, replay: replayGraph });
  const plan = { pairs, slowedPairs: Math.ceil(pairs / pairsPerSlowed) };
  const made = await visitTwins(one, plan, judge, {
    cwd,
    maxTimeMs,
    build: !noBuild,
    ...(chromePath && { chromePath }),
    seed: used,
    atOnce,
    secrets,
    signal,
    onProgress,
  }).catch((error: unknown) => {
    throw interruption.failure(error);
  });
  const wasInterrupted = signal.aborted;
  const endedAt = performance.now();
  const isOver = async (phase: Phase) => {
    // So that an interruption is heard between two decisions.
    await turn();
    const after = (wasInterrupted ? interruptedMs : endsAfterMs)[phase];
    return performance.now() > endedAt + after || (signal.aborted && !wasInterrupted);
  };
  const calibration = await analyse(
    {
      budget: whole,
      page,
      device,
      visits: made.visits,
      run: {
        version,
        date: date.toISOString(),
        machine: {
          platform: `${platform()} ${release()} ${arch()}`,
          cpu: cpus()[0]?.model.trim() ?? "unknown",
          cpus: cpus().length,
          memoryBytes: totalmem(),
        },
        settings: { clock: budget.clock, concurrency: atOnce },
        incomplete: made.incomplete,
        secondsPerVisit: made.visits.length === 0 ? 0 : made.seconds / made.visits.length,
        pairsAsked: pairs,
      },
    },
    {
      decisions: redrawnDecisions,
      perSize: decisionsPerSize,
      seed: used,
      replay: replayGraph,
      isOver,
      onStep: (text) => onProgress({ type: "stage", stage: "visit", text }),
    },
  );
  if (interruption.stray) throw interruption.stray.cause;
  const sealed = secrets.seal(calibration);
  const isComplete = sealed.incomplete === null;
  if (history && !isComplete)
    onProgress({
      type: "note",
      note: {
        level: "warn",
        text: `Not added to the history, because it is incomplete: ${sealed.incomplete}`,
      },
    });
  const kept = await keepCalibration(sealed, budget, { env, add: history && isComplete, signal });
  if (kept.problem !== null) onProgress({ type: "note", note: { level: "warn", text: kept.problem } });
  return { calibration: sealed, past: kept.past, interrupted: interruption.interrupted };
}

/** Who asks for it. */
export interface CalibrateAsker {
  cwd: string;
  env: NodeJS.ProcessEnv;
  cancelled: AbortSignal;
  /** Called once, when nothing is wrong with what was asked: from now on there is progress. */
  watch(): Promise<(event: Progress) => void>;
}
