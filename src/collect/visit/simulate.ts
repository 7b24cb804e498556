import type { Artifacts, Trace } from "lighthouse";
import { LanternFirstContentfulPaint } from "lighthouse/core/computed/metrics/lantern-first-contentful-paint.js";
import { LanternInteractive } from "lighthouse/core/computed/metrics/lantern-interactive.js";
import { LanternLargestContentfulPaint } from "lighthouse/core/computed/metrics/lantern-largest-contentful-paint.js";
import { LanternMaxPotentialFID } from "lighthouse/core/computed/metrics/lantern-max-potential-fid.js";
import { LanternSpeedIndex } from "lighthouse/core/computed/metrics/lantern-speed-index.js";
import { LanternTotalBlockingTime } from "lighthouse/core/computed/metrics/lantern-total-blocking-time.js";
import { Speedline } from "lighthouse/core/computed/speedline.js";
import type { SimulatedTimings } from "../../types.ts";

/** What Lantern reads of a visit, as the metric audits hand it over (core/audits/audit.js, makeMetricComputationDataInput). */
export type SimulationInput = Omit<Artifacts.MetricComputationDataInput, "simulator" | "trace">;

/**
 * Lantern's timings of a trace, milliseconds; null where it can give none. The same trace gives what the audits gave.
 * @param recorded the trace as the browser gave it. Speed Index is half observed: what the screenshots showed, and when,
 *   is read from this one and stays wall time on either clock; the simulated half is on the clock of `trace`.
 * @param context a visit's own, so that network records and their analysis are computed once for all clocks.
 */
export async function simulate(
  trace: Trace,
  recorded: Trace,
  input: SimulationInput,
  context: Artifacts.ComputedContext,
): Promise<SimulatedTimings> {
  const data = { ...input, trace, simulator: null };
  const timingOf = async (metric: Promise<{ timing: number }>) => {
    try {
      return (await metric).timing;
    } catch {
      // Lighthouse's audits answer the same failure with an error result: there is no value for this page.
      return null;
    }
  };
  const speedIndex = async () => {
    const { speedIndex: observedSpeedIndex } = await Speedline.request(recorded, context);
    const fcpResult = await LanternFirstContentfulPaint.request(data, context);
    return LanternSpeedIndex.computeMetricWithGraphs(data, context, { observedSpeedIndex, fcpResult });
  };
  return {
    FCP: await timingOf(LanternFirstContentfulPaint.request(data, context)),
    LCP: await timingOf(LanternLargestContentfulPaint.request(data, context)),
    SI: await timingOf(speedIndex()),
    TBT: await timingOf(LanternTotalBlockingTime.request(data, context)),
    TTI: await timingOf(LanternInteractive.request(data, context)),
    FID: await timingOf(LanternMaxPotentialFID.request(data, context)),
  };
}
