import { printQuantity } from "../quantity.ts";
import { median } from "../statistics/quantile.ts";
import type { Basis, Measurement, MetricDefinition, Visit } from "../types.ts";

type Joined = Pick<Measurement, "basis" | "base" | "head">;

/** What a measurement says of its clock where thread CPU time was wanted; undefined where there is nothing to say. */
export function reasonOfClock(
  metric: MetricDefinition,
  joined: Joined,
  visits: readonly Visit[],
): string | undefined {
  return whyOffCpuClock(metric, joined.basis, visits) ?? onBothClocks(metric, joined);
}

/** Why a measurement is on the wall clock where thread CPU time was wanted, in the words of a visit; undefined where it is not. */
function whyOffCpuClock(
  { id }: MetricDefinition,
  basis: Basis,
  visits: readonly Visit[],
): string | undefined {
  const ofSteps = id === "INP" && basis === "observed";
  if (basis !== "wall" && !ofSteps) return undefined;
  const whyNot = visits.flatMap(({ data }): (string | undefined)[] => {
    if (!data) return [];
    if (!ofSteps) return data.cpu ? [] : [data.noCpuClock];
    const { interactions } = data;
    return !interactions || interactions.cpuInp !== undefined ? [] : [interactions.noCpuClock];
  });
  const some = whyNot.length > 0 && whyNot.length < visits.length;
  const share = some ? `in ${whyNot.length} of ${visits.length} visits, ` : "";
  const why =
    whyNot.find((reason) => reason !== undefined) ??
    (ofSteps ? "the steps were not traced" : "there are no timings on thread CPU time");
  return `${ofSteps ? "wall time" : "wall clock"}: ${share}${why}`;
}

/** INP on the CPU clock is shown with what a person with a watch would have seen. */
function onBothClocks({ id, unit }: MetricDefinition, { basis, base, head }: Joined): string | undefined {
  if (id !== "INP" || basis !== "cpu") return undefined;
  const byWall = [base, head].flatMap((samples) => {
    const observed = samples?.other?.observed;
    return observed ? [printQuantity(median(observed), unit)] : [];
  });
  return byWall.length === 0 ? undefined : `without waits for a CPU; wall time ${byWall.join(" → ")}`;
}
