import { printQuantity } from "../../quantity.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { partNames, readLargestPaint } from "../largest-paint.ts";
import type { LcpPart } from "../largest-paint.ts";
import { selectorClues } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const fixes: Readonly<Record<LcpPart, string>> = {
  timeToFirstByte: "Make the server answer sooner, or put a cache before it.",
  resourceLoadDelay:
    "Let the HTML name the image (or preload it), and ask for nothing before it that can wait.",
  resourceLoadDuration: "Ship fewer bytes for it: a modern format, in the size that is shown.",
  elementRenderDelay:
    "Take out of its way what runs before the paint: scripts and styles that block, and code that inserts the element late.",
};

/** Findings that say why a part takes longer; parts of different elements are not compared. */
const better: Readonly<Record<LcpPart, readonly string[]>> = {
  timeToFirstByte: ["lcp-element", "repeated-query", "slow-query", "server"],
  resourceLoadDelay: ["lcp-element", "lcp-discovery"],
  resourceLoadDuration: ["lcp-element", "lcp-bytes"],
  elementRenderDelay: ["lcp-element"],
};

/** The part of the largest paint that grew. */
export const lcpPart = defineFinding({
  kind: "lcp-part",
  metrics: ["LCP"],
  link: "https://web.dev/articles/optimize-lcp#lcp-breakdown",
  find: explainPart,
});

function explainPart(subject: PageSubject): Draft[] {
  const paint = readLargestPaint(subject);
  if (!paint?.grown) return [];
  const {
    element,
    grown: { part, by },
    parts,
  } = paint;
  return [
    {
      title:
        part === "timeToFirstByte"
          ? `The first byte of the page arrives ${printQuantity(by, "ms")} later`
          : `The ${partNames[part]} of the largest element, ${element.selector}, grew by ${printQuantity(by, "ms")}`,
      evidence: [element.snippet, ...parts],
      fix: fixes[part],
      certainty: "together",
      standing: false,
      saving: null,
      effect: { value: by, unit: "ms" },
      lessSpecificThan: [{ kinds: better[part], where: "any" }],
      clues: selectorClues(element.selector),
    },
  ];
}
