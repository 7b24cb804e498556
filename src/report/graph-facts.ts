import { nameOf } from "../metrics/index.ts";
import type { Measurement, Report, Verdict } from "../types.ts";

const mostPlaces = 5;

/** What the footer says of the graph that all visits of a page share; nothing where nothing was simulated on one. */
export function factsOfGraphs({ measurements, verdicts }: Report): { label: string; value: string }[] {
  const facts = [];
  const shared = measurements.filter(({ graph }) => graph && !graph.recorded);
  if (shared.length > 0) {
    const value = "one graph for all visits: closer to a throttled load than Lighthouse's";
    facts.push({ label: "simulation", value });
  }
  const slowed = countSlowedLoads(shared);
  if (slowed > 0) facts.push({ label: "loads under real throttling", value: String(slowed) });
  const onlyShared = verdicts.filter((verdict) => verdict.onlyShared);
  if (onlyShared.length > 0)
    facts.push({ label: "would fail by Lighthouse's own value", value: placesOf(onlyShared) });
  return facts;
}

/** All metrics of a page on a device are of the same loads; one that a load does not have has fewer. */
function countSlowedLoads(shared: readonly Measurement[]): number {
  const pairs = new Map<string, number>();
  for (const { page, device, graph } of shared) {
    const key = JSON.stringify([page, device]);
    pairs.set(key, Math.max(graph?.slowed?.base.length ?? 0, pairs.get(key) ?? 0));
  }
  return 2 * [...pairs.values()].reduce((sum, count) => sum + count, 0);
}

/** `LCP on cart (mobile), FCP on / (mobile)`. */
function placesOf(verdicts: readonly Verdict[]): string {
  const places = verdicts.map((verdict) => `${nameOf(verdict)} on ${verdict.page} (${verdict.device})`);
  const left = places.length - mostPlaces;
  return left > 0 ? `${places.slice(0, mostPlaces).join(", ")} and ${left} more` : places.join(", ");
}
