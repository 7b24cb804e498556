import { printQuantity } from "../../quantity.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { imageOf, readLargestPaint } from "../largest-paint.ts";
import { fileClues, transferMs } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

/** The image's own bytes: known exactly, so that a heavier file is a certain cause of a longer download. */
export const lcpBytes = defineFinding({
  kind: "lcp-bytes",
  metrics: ["LCP"],
  link: "https://web.dev/articles/optimize-lcp#optimize_the_load_time_of_the_resource",
  find: explainBytes,
});

function explainBytes(subject: PageSubject): Draft[] {
  const { head, base, nameOf } = subject;
  const paint = readLargestPaint(subject);
  if (paint?.trouble !== "regressed") return [];
  const now = imageOf(head, paint.element.snippet);
  const was = paint.before && base ? imageOf(base, paint.before.snippet) : null;
  if (!now || !was || now.transferSize < was.transferSize * 1.2 + 10_000) return [];
  const by = now.transferSize - was.transferSize;
  return [
    {
      title: `The largest image weighs ${printQuantity(now.transferSize, "B")} (${printQuantity(was.transferSize, "B")} in base)`,
      evidence: [now.url, `base: ${was.url}`, ...paint.parts],
      fix: "Compress it (AVIF or WebP), and offer it in the sizes that are shown (srcset and sizes).",
      certainty: "certain",
      standing: false,
      saving: { value: by, unit: "B" },
      effect: { value: transferMs(by, subject), unit: "ms" },
      thing: { kind: "file", name: nameOf(now.url) },
      clues: fileClues(now.url),
    },
  ];
}
