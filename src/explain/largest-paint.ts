import { printQuantity } from "../quantity.ts";
import type { VisitData, VisitRequest } from "../types.ts";
import { nodeOf, rowsOf, number, text } from "./audit.ts";
import { troubleOf } from "./subject.ts";
import type { PageSubject, Trouble } from "./subject.ts";

const breakdown = "lcp-breakdown-insight";

/** The four parts as web.dev names them: https://web.dev/articles/optimize-lcp#lcp-breakdown */
export const partNames = {
  timeToFirstByte: "time to first byte",
  resourceLoadDelay: "load delay",
  resourceLoadDuration: "load duration",
  elementRenderDelay: "render delay",
} as const;

export type LcpPart = keyof typeof partNames;

interface Element {
  selector: string;
  snippet: string;
}

/** What the visits show of the largest paint. */
export interface LargestPaint {
  trouble: NonNullable<Trouble>;
  element: Element;
  /** Base's; null where it is not known. */
  before: Element | null;
  /** Base painted another element. */
  isAnother: boolean;
  /** The part that makes up most of what LCP grew by, milliseconds unthrottled; null where none does, or LCP did not grow. */
  grown: { part: LcpPart; by: number } | null;
  /** Its parts in head and base, one line each. */
  parts: string[];
}

/** Null where LCP needs no explaining, or its element is not known. */
export function readLargestPaint(subject: PageSubject): LargestPaint | null {
  const { head, base } = subject;
  const trouble = troubleOf(subject, ["LCP"]);
  const element = nodeOf(head, breakdown);
  if (!trouble || !element) return null;
  const before = nodeOf(base, breakdown);
  return {
    trouble,
    element,
    before,
    isAnother: before !== null && before.selector !== element.selector,
    grown: base && trouble === "regressed" ? mostGrown(subject) : null,
    parts: describeParts(head, base),
  };
}

/** The request of an image that a snippet of HTML names: `src` is what was chosen, as Lighthouse writes it. */
export function imageOf(visit: VisitData, snippet: string): VisitRequest | null {
  const [, source] = /\ssrc="([^"]+)"/.exec(snippet) ?? [];
  if (!source || !URL.canParse(source, visit.finalUrl)) return null;
  const { pathname } = new URL(source, visit.finalUrl);
  const asked = visit.requests.filter((request) => request.type === "image");
  const bySource = asked.find((request) => new URL(request.url).pathname === pathname);
  if (bySource) return bySource;
  // With srcset another candidate may have been loaded: the one that the snippet names as well.
  return asked.find((request) => snippet.includes(new URL(request.url).pathname)) ?? null;
}

function readParts(visit: VisitData | null): Map<LcpPart, number> {
  const rows = rowsOf(visit, breakdown);
  return new Map(
    rows.flatMap((row) => {
      const [part, duration] = [text(row["subpart"]), number(row["duration"])];
      return part !== null && part in partNames && duration !== null
        ? [[part as LcpPart, duration] as const]
        : [];
    }),
  );
}

function describeParts(head: VisitData, base: VisitData | null): string[] {
  const line = (visit: VisitData) =>
    [...readParts(visit)].map(([part, ms]) => `${partNames[part]} ${printQuantity(ms, "ms")}`).join(", ");
  const now = line(head);
  if (now === "") return [];
  return [`unthrottled: ${now}`, ...(base && line(base) ? [`in base: ${line(base)}`] : [])];
}

/** Under this a part differs from visit to visit by chance, unthrottled. */
const leastGrowthMs = 15;

/**
 * The part that makes up at least half of what the whole grew by: where the whole did not grow, a part that did is chance, as on
 * a machine that was busy for a moment. How soon our own static server answers, no visitor meets.
 */
function mostGrown({ head, base, ownServer }: PageSubject): LargestPaint["grown"] {
  const [now, was] = [readParts(head), readParts(base)];
  const whole = total(now) - total(was);
  const [first] = [...now]
    .map(([part, ms]) => ({ part, by: ms - (was.get(part) ?? 0) }))
    .filter(({ part }) => !(ownServer && part === "timeToFirstByte"))
    .toSorted((a, b) => b.by - a.by);
  return first && first.by >= Math.max(leastGrowthMs, whole / 2) && whole >= leastGrowthMs ? first : null;
}

function total(of: ReadonlyMap<string, number>): number {
  return [...of.values()].reduce((sum, ms) => sum + ms, 0);
}
