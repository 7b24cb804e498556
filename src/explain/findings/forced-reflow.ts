import { scriptName } from "../../file-name.ts";
import { printQuantity } from "../../quantity.ts";
import type { VisitData } from "../../types.ts";
import { field, number, rowsOf, text } from "../audit.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { troubleOf } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const audit = "forced-reflow-insight";
const metrics = ["TBT", "FID", "TTI", "LCP", "main-thread"];
/** Unthrottled; what takes less, no visitor notices. */
const leastMs = 10;

interface Reflow {
  place: string;
  ms: number;
}

/** Code that reads sizes after it has changed styles, so that the browser lays the page out in the middle of a task. */
export const forcedReflow = defineFinding({
  kind: "forced-reflow",
  metrics,
  link: "https://developer.chrome.com/docs/performance/insights/forced-reflow",
  find: explainForcedReflow,
});

function explainForcedReflow(subject: PageSubject): Draft[] {
  if (!troubleOf(subject, metrics)) return [];
  const nameOf = (url: string) => scriptName(url, subject.head.finalUrl);
  const before = new Set(reflowsOf(subject.base, nameOf).map(({ place }) => place));
  return reflowsOf(subject.head, nameOf)
    .filter(({ ms }) => ms >= leastMs)
    .slice(0, 3)
    .map(({ place, ms }) => ({
      key: place,
      title: `${place} forces layout again and again: ${printQuantity(ms, "ms")} while the page loads`,
      evidence: ["unthrottled, by Lighthouse's forced reflow insight"],
      fix: "Read all sizes and positions first, and change styles afterwards.",
      certainty: "certain" as const,
      standing: before.has(place),
      saving: { value: ms, unit: "ms" as const },
      effect: { value: ms, unit: "ms" as const },
      thing: { kind: "module" as const, name: place.replace(/:\d+$/, "") },
    }));
}

function reflowsOf(visit: VisitData | null, nameOf: (url: string) => string): Reflow[] {
  return rowsOf(visit, audit)
    .flatMap((row): Reflow[] => {
      const source = row["source"];
      const ms = number(row["reflowTime"]);
      const url = text(field(source, "url"));
      if (ms === null || !url) return [];
      const original = field(source, "original");
      const file = text(field(original, "file")) ?? nameOf(url);
      const line = number(field(original, "line")) ?? number(field(source, "line"));
      return [{ place: line === null ? file : `${file}:${line + 1}`, ms }];
    })
    .toSorted((a, b) => b.ms - a.ms);
}
