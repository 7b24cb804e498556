import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { readLargestPaint } from "../largest-paint.ts";
import { selectorClues } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

/** Another element is the largest one. */
export const lcpElement = defineFinding({
  kind: "lcp-element",
  metrics: ["LCP"],
  link: "https://web.dev/articles/lcp#what-elements-are-considered",
  find: explainElement,
});

function explainElement(subject: PageSubject): Draft[] {
  const paint = readLargestPaint(subject);
  if (!paint?.before || !paint.isAnother) return [];
  const { element, before, parts } = paint;
  return [
    {
      title: `The largest element is another one: ${element.selector} (${before.selector} in base)`,
      evidence: [element.snippet, `base: ${before.snippet}`, ...parts],
      fix: "See whether the new element has to be that large, or load it as early as the old one.",
      certainty: "together",
      standing: false,
      saving: null,
      clues: selectorClues(element.selector),
    },
  ];
}
