import { checklistOf } from "../audit.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { imageOf, readLargestPaint } from "../largest-paint.ts";
import { fileClues, selectorClues } from "../subject.ts";
import type { Clue, PageSubject } from "../subject.ts";

const audit = "lcp-discovery-insight";

/** Lighthouse's checklist of what lets the browser find the image: what to say where a point does not hold. */
const hints = {
  eagerlyLoaded: {
    title: "is lazy-loaded",
    fix: 'Remove loading="lazy" from this image: the browser waits for layout before it asks for it.',
  },
  priorityHinted: {
    title: 'has no fetchpriority="high"',
    fix: 'Give this image fetchpriority="high", so that it does not wait behind scripts and other images.',
  },
  requestDiscoverable: {
    title: "is not in the initial HTML",
    fix: "Name the image in the HTML, or preload it, so that the browser asks for it before any script has run.",
  },
} as const;

/** What keeps the browser from finding the largest image early. */
export const lcpDiscovery = defineFinding({
  kind: "lcp-discovery",
  metrics: ["LCP"],
  link: "https://web.dev/articles/optimize-lcp#optimize_when_the_resource_is_discovered",
  find: explainDiscovery,
});

function explainDiscovery(subject: PageSubject): Draft[] {
  const paint = readLargestPaint(subject);
  if (!paint) return [];
  const { head, base } = subject;
  const { trouble, element, isAnother, grown, parts } = paint;
  return Object.entries(hints).flatMap(([name, { title, fix }]): Draft[] => {
    const now = checklistOf(head, audit).get(name);
    const was = checklistOf(base, audit).get(name);
    if (now !== false) return [];
    return [
      {
        key: name,
        title: `The largest element, ${element.selector}, ${title}`,
        evidence: [element.snippet, ...(was === true ? ["in base this held"] : []), ...parts],
        fix,
        certainty: "certain",
        // Without base every point is news; with it, what did not hold before explains no change.
        standing: base !== null && (was === false || trouble !== "regressed"),
        saving: null,
        // If base does not have the element, the finding that it is another one comes first. Otherwise this may explain
        // the growth of the delay.
        ...(isAnother
          ? { effect: { value: 0, unit: "ms" as const } }
          : grown?.part === "resourceLoadDelay" && { effect: { value: grown.by, unit: "ms" as const } }),
        clues: [
          ...cluesOfHint(name as keyof typeof hints, imageOf(head, element.snippet)?.url),
          ...selectorClues(element.selector),
          ...selectorClues(element.selector).map((clue) => ({ ...clue, removed: true as const })),
        ],
      },
    ];
  });
}

/** How sources spell what takes a hint away, or what gave it: the line that named the image and is gone, a preload that is gone. */
function cluesOfHint(hint: keyof typeof hints, image: string | undefined): Clue[] {
  if (hint === "eagerlyLoaded") return [{ text: 'loading="lazy"' }];
  const priority: Clue[] = [{ text: "fetchPriority" }, { text: "fetchpriority" }];
  const gone: Clue[] =
    hint === "priorityHinted" ? priority : [...(image ? fileClues(image) : []), { text: "preload" }];
  return [
    ...gone.map((clue): Clue => ({ ...clue, removed: true })),
    ...(hint === "priorityHinted" ? priority : []),
  ];
}
