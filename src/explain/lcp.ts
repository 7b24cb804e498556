import { printQuantity } from "../quantity.ts";
import type { VisitData } from "../types.ts";
import { checklistOf, nodeOf, number, rowsOf, text } from "./audit.ts";
import { at, fileClues, idOf, selectorClues, transferMs, troubleOf, worstMetric } from "./subject.ts";
import type { Clue, Found, PageSubject } from "./subject.ts";

const breakdown = "lcp-breakdown-insight";
const discovery = "lcp-discovery-insight";
const metrics = ["LCP"];

/** The four parts as web.dev names them: https://web.dev/articles/optimize-lcp#lcp-breakdown */
const parts = {
  timeToFirstByte: "time to first byte",
  resourceLoadDelay: "load delay",
  resourceLoadDuration: "load duration",
  elementRenderDelay: "render delay",
} as const;

const partFix: Readonly<Record<keyof typeof parts, string>> = {
  timeToFirstByte: "Make the server answer sooner, or put a cache before it.",
  resourceLoadDelay:
    "Let the HTML name the image (or preload it), and ask for nothing before it that can wait.",
  resourceLoadDuration: "Ship fewer bytes for it: a modern format, in the size that is shown.",
  elementRenderDelay:
    "Take out of its way what runs before the paint: scripts and styles that block, and code that inserts the element late.",
};

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
    title: "cannot be found in the HTML",
    fix: "Name the image in the HTML, or preload it, so that the browser asks for it before any script has run.",
  },
} as const;

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

/** What holds the largest paint up: another element, a hint that is gone, more bytes, or the part of it that grew. */
export function explainLcp(subject: PageSubject): Found[] {
  const trouble = troubleOf(subject, metrics);
  const { head, base } = subject;
  const element = nodeOf(head, breakdown);
  if (!trouble || !element) return [];
  const common = { ...at(subject), metric: worstMetric(subject, metrics), saving: null };
  const partsLine = describeParts(head, base);
  const before = nodeOf(base, breakdown);
  const changed = before !== null && before.selector !== element.selector;
  const grown = base && trouble === "regressed" ? mostGrown(subject) : null;
  const found: Found[] = [];

  for (const [name, { title, fix }] of Object.entries(hints)) {
    const now = checklistOf(head, discovery).get(name);
    const was = checklistOf(base, discovery).get(name);
    if (now !== false) continue;
    // Without base every point is news; with it, what did not hold before explains no change.
    const standing = base !== null && (was === false || trouble !== "regressed");
    found.push({
      ...common,
      id: idOf("lcp-discovery", subject, name),
      title: `The largest element, ${element.selector}, ${title}`,
      evidence: [`${element.snippet}`, ...(was === true ? ["in base this held"] : []), ...partsLine],
      fix,
      certainty: "certain",
      standing,
      // Of an element that base has not, the first to say is that it is another one. Else it may explain what the wait grew by.
      ...(changed
        ? { effect: { value: 0, unit: "ms" as const } }
        : grown?.part === "resourceLoadDelay" && { effect: { value: grown.by, unit: "ms" as const } }),
      clues: [
        ...cluesOfHint(name as keyof typeof hints, imageOf(head, element.snippet)?.url),
        ...selectorClues(element.selector),
        ...selectorClues(element.selector).map((clue) => ({ ...clue, removed: true as const })),
      ],
      link: "https://web.dev/articles/optimize-lcp#optimize_when_the_resource_is_discovered",
    });
  }

  found.push(...explainBytes(subject, element, before, trouble === "over"));

  if (changed) {
    found.push({
      ...common,
      id: idOf("lcp-element", subject),
      title: `The largest element is another one: ${element.selector}, in base ${before.selector}`,
      evidence: [element.snippet, `base: ${before.snippet}`, ...partsLine],
      clues: selectorClues(element.selector),
      fix: "See whether the new element has to be that large, or load it as early as the old one.",
      certainty: "together",
      standing: false,
      link: "https://web.dev/articles/lcp#what-elements-are-considered",
    });
  } else if (grown && !found.some(({ standing, id }) => !standing && isBehind(id, grown.part))) {
    found.push({
      ...common,
      id: idOf("lcp-part", subject),
      effect: { value: grown.by, unit: "ms" },
      title: `The ${parts[grown.part]} of the largest element, ${element.selector}, grew by ${printQuantity(grown.by, "ms")}`,
      evidence: [element.snippet, ...partsLine],
      fix: partFix[grown.part],
      certainty: "together",
      standing: false,
      clues: selectorClues(element.selector),
      link: "https://web.dev/articles/optimize-lcp#lcp-breakdown",
    });
  }
  return found;
}

/** Whether a finding says why a part of the largest paint takes longer, so that the part itself need not be named as a cause. */
function isBehind(id: string, part: keyof typeof parts): boolean {
  if (part === "resourceLoadDelay") return id.startsWith("lcp-discovery|");
  return part === "resourceLoadDuration" && id.startsWith("lcp-bytes|");
}

/** The image's own bytes: known exactly, so that a heavier file is a certain cause of a longer download. */
function explainBytes(
  subject: PageSubject,
  element: { snippet: string },
  before: { snippet: string } | null,
  overAlone: boolean,
): Found[] {
  const now = imageOf(subject.head, element.snippet);
  const was = before && subject.base ? imageOf(subject.base, before.snippet) : null;
  if (!now || !was || overAlone || now.transferSize < was.transferSize * 1.2 + 10_000) return [];
  return [
    {
      ...at(subject),
      id: idOf("lcp-bytes", subject),
      metric: worstMetric(subject, metrics),
      title: `The largest image weighs ${printQuantity(now.transferSize, "B")}, in base ${printQuantity(was.transferSize, "B")}`,
      evidence: [`${now.url}`, `base: ${was.url}`, ...describeParts(subject.head, subject.base)],
      fix: "Compress it (AVIF or WebP), and offer it in the sizes that are shown (srcset and sizes).",
      certainty: "certain",
      standing: false,
      saving: { value: now.transferSize - was.transferSize, unit: "B" },
      effect: { value: transferMs(now.transferSize - was.transferSize, subject), unit: "ms" },
      thing: { kind: "file", name: subject.nameOf(now.url) },
      clues: fileClues(now.url),
      link: "https://web.dev/articles/optimize-lcp#optimize_the_load_time_of_the_resource",
    },
  ];
}

/** The request of an image that a snippet of HTML names: `src` is what was chosen, as Lighthouse writes it. */
function imageOf(visit: VisitData, snippet: string) {
  const [, source] = /\ssrc="([^"]+)"/.exec(snippet) ?? [];
  if (!source || !URL.canParse(source, visit.finalUrl)) return null;
  const { pathname } = new URL(source, visit.finalUrl);
  const asked = visit.requests.filter((request) => request.type === "image");
  const bySource = asked.find((request) => new URL(request.url).pathname === pathname);
  if (bySource) return bySource;
  // With srcset another candidate may have been loaded: the one that the snippet names as well.
  return asked.find((request) => snippet.includes(new URL(request.url).pathname)) ?? null;
}

function readParts(visit: VisitData | null): Map<keyof typeof parts, number> {
  const rows = rowsOf(visit, breakdown);
  return new Map(
    rows.flatMap((row) => {
      const [part, duration] = [text(row["subpart"]), number(row["duration"])];
      return part !== null && part in parts && duration !== null
        ? [[part as keyof typeof parts, duration] as const]
        : [];
    }),
  );
}

function describeParts(head: VisitData, base: VisitData | null): string[] {
  const line = (visit: VisitData) =>
    [...readParts(visit)].map(([part, ms]) => `${parts[part]} ${printQuantity(ms, "ms")}`).join(", ");
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
function mostGrown({ head, base, ownServer }: PageSubject): { part: keyof typeof parts; by: number } | null {
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
