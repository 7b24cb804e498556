import type { Clock, Measurement, Revision, Verdict, Visit, VisitData } from "../types.ts";

/**
 * The visit to show of one page on one device: the kept one whose largest paint is the median, so that every part of it happened
 * together; where no visit has a paint, the one in the middle of their order. Null where none was kept.
 */
export function middleVisit(visits: readonly Visit[], revision: Revision): Visit | null {
  return middleBy(keptOf(visits, revision), ({ cpu, wall }) => cpu?.LCP ?? wall.LCP);
}

/**
 * The interactions to show of one page on one device: those of the kept visit whose INP is the median. The visit in the middle by
 * its load may have had an unusually slow or fast interaction. Undefined where no kept visit has interactions.
 * @param clock that INP is judged on: a visit without INP on it is passed over, as it is in the judgement.
 */
export function middleInteractions(
  visits: readonly Visit[],
  revision: Revision,
  clock: Clock,
): VisitData["interactions"] | undefined {
  const inpOf = ({ interactions }: VisitData) =>
    clock === "cpu" ? interactions?.cpuInp : interactions?.inp?.value;
  const kept = keptOf(visits, revision).filter(({ data }) => data?.interactions);
  const measured = kept.filter(({ data }) => data && inpOf(data) !== undefined);
  return middleBy(measured.length > 0 ? measured : kept, inpOf)?.data?.interactions;
}

/** The clock that a page's INP was judged on. */
export function clockOfInp(judged: readonly Pick<Verdict | Measurement, "metric" | "basis">[]): Clock {
  return judged.some(({ metric, basis }) => /^INP(:|$)/.test(metric) && basis === "cpu") ? "cpu" : "wall";
}

function keptOf(visits: readonly Visit[], revision: Revision): Visit[] {
  return visits.filter((visit) => visit.data && !visit.warmUp && visit.revision === revision);
}

/** The visit with the median value, the lower of two; visits without a value count as the highest. */
function middleBy(
  visits: readonly Visit[],
  valueOf: (data: VisitData) => number | null | undefined,
): Visit | null {
  const value = ({ data }: Visit) => (data && valueOf(data)) ?? Infinity;
  // Two infinities have no difference.
  const sorted = visits.toSorted((a, b) => (value(a) === value(b) ? 0 : value(a) - value(b)));
  return sorted[Math.floor((visits.length - 1) / 2)] ?? null;
}
