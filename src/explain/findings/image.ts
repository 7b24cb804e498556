import { printQuantity } from "../../quantity.ts";
import type { VisitData } from "../../types.ts";
import { field, number, readNode, rowsOf, text } from "../audit.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { fileClues, transferMs, troubleOf, worstMetric } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const audit = "image-delivery-insight";
const metrics = ["LCP", "SI", "transfer"];
/** Lighthouse lists from 4 kB on; a reader wants those that matter. */
const leastWaste = 20_000;

interface Waste {
  url: string;
  bytes: number;
  wasted: number;
  selector: string | null;
  reasons: string[];
}

/** Images that are larger than they need be: their format, their size on the screen, their compression. */
export const images = defineFinding({
  kind: "image",
  metrics,
  link: "https://developer.chrome.com/docs/performance/insights/image-delivery",
  find: explainImages,
});

function explainImages(subject: PageSubject): Draft[] {
  const troubled = troubleOf(subject, metrics) !== null;
  const before = new Map(wasteOf(subject.base).map((waste) => [subject.nameOf(waste.url), waste.wasted]));
  return wasteOf(subject.head)
    .filter(({ wasted }) => wasted >= leastWaste)
    .slice(0, 3)
    .map(({ url, bytes, wasted, selector, reasons }) => {
      const name = subject.nameOf(url);
      const grew = wasted > (before.get(name) ?? 0) * 1.2 + 10_000;
      return {
        key: name,
        metric: troubled ? worstMetric(subject, metrics) : null,
        title: `The image ${name} weighs ${printQuantity(bytes, "B")}, of which ${printQuantity(wasted, "B")} could be saved`,
        evidence: [...(selector ? [selector] : []), url, ...reasons],
        fix: "Ship it as AVIF or WebP, compressed for the eye, in the sizes that are shown (srcset and sizes).",
        certainty: "certain" as const,
        standing: !troubled || (subject.base !== null && !grew),
        saving: { value: wasted, unit: "B" as const },
        effect: { value: transferMs(wasted, subject), unit: "ms" as const },
        thing: { kind: "file" as const, name },
        clues: fileClues(url),
      };
    });
}

function wasteOf(visit: VisitData | null): Waste[] {
  return rowsOf(visit, audit)
    .flatMap((row): Waste[] => {
      const [url, bytes, wasted] = [text(row["url"]), number(row["totalBytes"]), number(row["wastedBytes"])];
      if (!url || bytes === null || wasted === null) return [];
      const reasons = field(row["subItems"], "items");
      return [
        {
          url,
          bytes,
          wasted,
          selector: readNode(row["node"])?.selector ?? null,
          reasons: (Array.isArray(reasons) ? reasons : []).flatMap(
            (item: unknown) => text(field(item, "reason")) ?? [],
          ),
        },
      ];
    })
    .toSorted((a, b) => b.wasted - a.wasted);
}
