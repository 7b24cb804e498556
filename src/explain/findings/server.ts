import { printQuantity } from "../../quantity.ts";
import type { VisitData } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { troubleOf, worstMetric } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const metrics = ["TTFB", "server-timing", "FCP", "LCP"];
/** A database or cache that answers this much later is seen over the noise of the network. */
const leastGrowthMs = 20;

/** Parts that a query which takes long or is repeated explains better. */
const ofDatabase = /^(?:db|database|sql|quer(?:y|ies)|postgres|pg|mysql|mariadb|sqlite|mongo|prisma|redis)/i;

/** Where the server's time goes, by the names that it gives in Server-Timing. Nothing of our own static server. */
export const server = defineFinding({
  kind: "server",
  metrics,
  link: "https://web.dev/articles/optimize-ttfb",
  find: explainServer,
});

function explainServer(subject: PageSubject): Draft[] {
  const { head, base, ownServer } = subject;
  const trouble = troubleOf(subject, ["TTFB", "server-timing"]) ?? troubleOf(subject, metrics);
  if (ownServer || !trouble) return [];
  const before = timingsOf(base);
  const grown = [...timingsOf(head)]
    .map(([name, ms]) => judgedTimes(subject, name) ?? { name, ms, was: before.get(name) ?? 0 })
    .filter(({ ms, was }) => ms - was >= leastGrowthMs)
    .toSorted((a, b) => b.ms - b.was - (a.ms - a.was));
  const ttfb = head.observed.TTFB;
  const answered = `time to first byte ${ttfb === null ? "unknown" : printQuantity(ttfb, "ms")}${
    base?.observed.TTFB === null || !base ? "" : ` (${printQuantity(base.observed.TTFB, "ms")} in base)`
  }`;
  return grown.slice(0, 2).map(({ name, ms, was }) => ({
    key: name,
    metric: metricOf(subject, name),
    title: base
      ? `The server spends ${printQuantity(ms, "ms")} on “${name}” (${printQuantity(was, "ms")} in base)`
      : `The server spends ${printQuantity(ms, "ms")} on “${name}”`,
    evidence: [`Server-Timing of the document: ${describe(head)}`, answered],
    fix: "Look at what that part of the server does for this page: a query without an index, one query a row, a cache that is missed.",
    certainty: "certain" as const,
    standing: false,
    saving: { value: ms - was, unit: "ms" as const },
    effect: { value: ms - was, unit: "ms" as const },
    ...(ofDatabase.test(name) && {
      lessSpecificThan: [{ kinds: ["repeated-query", "slow-query"], where: "any" as const }],
    }),
    clues: [{ text: name, server: true as const }, { server: true as const }],
  }));
}

/** The times that the row of a limit shows, if the part has one: those of one visit would contradict them. */
function judgedTimes({ verdicts }: PageSubject, name: string) {
  const judged = verdicts.find(
    (verdict) => verdict.metric === `server-timing:${name}` && verdict.base && verdict.head,
  );
  return judged?.base && judged.head ? { name, ms: judged.head.median, was: judged.base.median } : null;
}

function metricOf(subject: PageSubject, name: string): string {
  const own = `server-timing:${name}`;
  const judged = subject.verdicts.some(({ metric, status }) => metric === own && status !== "pass");
  return judged ? own : worstMetric(subject, ["TTFB", "LCP", "FCP"]);
}

function timingsOf(visit: VisitData | null): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { name, duration } of visit?.serverTimings ?? [])
    sums.set(name, (sums.get(name) ?? 0) + duration);
  return sums;
}

function describe(visit: VisitData): string {
  return [...timingsOf(visit)].map(([name, ms]) => `${name} ${printQuantity(ms, "ms")}`).join(", ");
}
