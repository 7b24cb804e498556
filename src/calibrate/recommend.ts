/** What to set for a machine, and why, and whether it can be relied on at all. */
import { printQuantity } from "../quantity.ts";
import type { Calibration, DecisionRates, MetricSpread, Recommendation } from "../types.ts";
import { relativeSpread } from "./spread.ts";

/** Most decisions of a run that may stay undecided before a developer stops to read them. */
export const mostUndecided = 0.05;
/** Above this, timings decide too little to be required. */
const unfitUndecided = 0.3;
/** As `judge/contention.ts`: wall time over CPU time of a busy machine. */
const busyFrom = 3;
/** How much narrower the wall clock must be to be chosen: the CPU clock stays as it is when the machine gets busy. */
const clearlyNarrower = 0.8;
const defaultMaxTimeMinutes = 10;
/** Decisions are not redrawn from fewer pairs: they would be the same visits over and over. */
export const fewestPairs = 8;
/** Where none of fewer fails, one in twenty still may: 0.95 to the power of 59 is the first below 5 %. */
const fewestDecisions = 59;

type Measured = Pick<
  Calibration,
  "pairs" | "settings" | "spread" | "seen" | "redrawn" | "bound" | "contention" | "secondsPerVisit"
>;

/** The tolerance of a metric at which few decisions stay undecided; null of one that stays undecided with all that were tried. */
export interface CalmTolerance {
  metric: string;
  /** As the budget writes it: `10%`, `150 ms`. */
  value: string | null;
  /** Share of decisions that stay undecided with it. */
  undecided: number;
  isCurrent: boolean;
}

/** What a run of the whole budget visits. */
interface Places {
  pages: number;
  devices: number;
}

/** What to set, for the tolerance of each metric, the clock, the visits at a time and the time of a run. */
export function recommend(
  measured: Measured,
  tolerances: readonly CalmTolerance[],
  places: Places,
): Recommendation[] {
  return [
    ...tolerances.map(toleranceOf),
    clockOf(measured),
    concurrencyOf(measured),
    ...maxTimeOf(measured, places),
  ];
}

function toleranceOf({ metric, value, undecided, isCurrent }: CalmTolerance): Recommendation {
  const setting = `maxIncrease of ${metric}`;
  const share = percent(undecided);
  if (value === null)
    return {
      setting,
      value: "none",
      isCurrent: false,
      reason: `${share} of decisions stay undecided with the largest increase that was tried: limit it absolutely, or measure on a quieter machine`,
    };
  return { setting, value, isCurrent, reason: `${share} of decisions stay undecided` };
}

function clockOf({ settings, spread }: Measured): Recommendation {
  const setting = "clock";
  const known = spread.flatMap(({ cpu, wall }) => {
    const both = cpu && wall ? [relativeSpread(cpu), relativeSpread(wall)] : [];
    const [onCpu, onWall] = both;
    return typeof onCpu === "number" && typeof onWall === "number" ? [{ onCpu, onWall }] : [];
  });
  if (known.length === 0) {
    const reason = "the traces of this browser have no CPU time";
    const hasNone = spread.some(({ wall, cpu }) => wall && !cpu);
    return hasNone
      ? { setting, value: "wall", isCurrent: settings.clock === "wall", reason }
      : { setting, value: settings.clock, isCurrent: true, reason: "no metric was measured on both clocks" };
  }
  const mean = (of: "onCpu" | "onWall") => known.reduce((sum, one) => sum + one[of], 0) / known.length;
  const [onCpu, onWall] = [mean("onCpu"), mean("onWall")];
  const value = onWall < clearlyNarrower * onCpu ? "wall" : "cpu";
  const why = `the middle half of all values spans ${percent(onCpu)} of the median on the CPU clock, ${percent(onWall)} on the wall clock`;
  const reason =
    value === "cpu" && onWall < onCpu
      ? `${why}; the CPU clock does not change when the machine gets busy`
      : why;
  return { setting, value, isCurrent: settings.clock === value, reason };
}

function concurrencyOf({ settings, contention }: Measured): Recommendation {
  const setting = "--concurrency";
  const { concurrency } = settings;
  const kept = { setting, value: String(concurrency), isCurrent: true };
  if (contention === null) return { ...kept, reason: "it is not known how long tasks waited for a CPU" };
  const waited = `main-thread tasks took ${contention.toFixed(1)} times their CPU time`;
  if (contention < busyFrom || concurrency <= 2) return { ...kept, reason: waited };
  const value = String(Math.max(2, concurrency - 2));
  return {
    setting,
    value,
    isCurrent: false,
    reason: `${waited}: visits wait for each other or for other work`,
  };
}

function maxTimeOf({ redrawn, secondsPerVisit }: Measured, { pages, devices }: Places): Recommendation[] {
  if (!isEnough(redrawn)) return [];
  const seconds = redrawn.visits.p95 * secondsPerVisit * pages * devices;
  const minutes = Math.max(2, Math.ceil((1.25 * seconds) / 60));
  const places = `${pages === 1 ? "one page" : `${pages} pages`}${devices === 1 ? "" : ` on ${devices} devices`}`;
  return [
    {
      setting: "--max-time",
      value: `${minutes}m`,
      isCurrent: minutes === defaultMaxTimeMinutes,
      reason: `95 % of decisions take at most ${Math.round(redrawn.visits.p95)} visits, ${secondsPerVisit.toFixed(1)} s each, on ${places}; a quarter is added`,
    },
  ];
}

/** Whether so many decisions say anything. */
export function isEnough(redrawn: DecisionRates | null): redrawn is DecisionRates {
  return redrawn !== null && redrawn.decisions >= fewestDecisions;
}

/** One sentence on whether the machine is fit. */
export function fitnessOf(measured: Measured): Calibration["fitness"] {
  const { redrawn, seen, bound, contention } = measured;
  if (!redrawn) {
    const { made } = measured.pairs;
    const sentence =
      made < fewestPairs
        ? `${made} ${made === 1 ? "pair is" : "pairs are"} too few to say whether this machine is fit: at least ${fewestPairs} are needed`
        : `It is not known whether this machine is fit: no decision was redrawn from the ${made} pairs, and at least ${fewestDecisions} are needed`;
    return { grade: "unknown", sentence };
  }
  const undecided = partOf(redrawn.undecided);
  const facts = `${redrawn.failed.count} of ${redrawn.decisions} redrawn decisions fail, ${percent(undecided)} stay undecided`;
  const fails = partOf(redrawn.failed) > bound || (seen !== null && seen.failed.low > bound);
  const busy =
    contention !== null && contention >= busyFrom
      ? `, and it was busy (tasks took ${contention.toFixed(1)} times their CPU time)`
      : "";
  if (!fails && !isEnough(redrawn))
    return {
      grade: "unknown",
      sentence: `It is not known whether this machine is fit: ${facts}, and at least ${fewestDecisions} are needed${busy}`,
    };
  if (fails)
    return {
      grade: "unfit",
      sentence: `This machine is not fit: ${facts}, where at most ${percent(bound)} may fail${busy}`,
    };
  if (undecided > unfitUndecided)
    return {
      grade: "unfit",
      sentence: `This machine is not fit to decide by timings: ${facts}${busy}`,
    };
  if (undecided > mostUndecided)
    return {
      grade: "limited",
      sentence: `This machine does not fail falsely, but cannot decide everything: ${facts}${busy}`,
    };
  return { grade: "fit", sentence: `This machine is fit: ${facts}${busy}` };
}

/** What a tolerance is in a budget: a share where the relative part counts, else milliseconds. */
export function toleranceText({ unit, values }: MetricSpread, size: number, isRelative: boolean): string {
  if (isRelative && values.median > 0) return `${Number(((100 * size) / values.median).toFixed(1))}%`;
  return unit === "unitless" ? String(Number(size.toFixed(3))) : printQuantity(size, unit);
}

function partOf({ count, of }: { count: number; of: number }): number {
  return of === 0 ? 0 : count / of;
}

/** A share that is not 0 never reads as 0. */
export function percent(value: number): string {
  const hundredths = value * 100;
  if (hundredths > 0 && hundredths < 0.1) return "< 0.1 %";
  return `${hundredths >= 10 || hundredths === 0 ? Math.round(hundredths) : Number(hundredths.toFixed(1))} %`;
}
