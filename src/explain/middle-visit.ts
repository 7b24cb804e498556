import type { Revision, Visit } from "../types.ts";

/**
 * The visit to show of one page on one device: the kept one whose largest paint is the median, so that every part of it happened
 * together; where no visit has a paint, the one in the middle of their order. Null where none was kept.
 */
export function middleVisit(visits: readonly Visit[], revision: Revision): Visit | null {
  const kept = visits.filter((visit) => visit.data && !visit.warmUp && visit.revision === revision);
  const lcp = ({ data }: Visit) => data?.cpu?.LCP ?? data?.wall.LCP ?? Infinity;
  // Two infinities have no difference.
  const sorted = kept.toSorted((a, b) => (lcp(a) === lcp(b) ? 0 : lcp(a) - lcp(b)));
  return sorted[Math.floor((kept.length - 1) / 2)] ?? null;
}
