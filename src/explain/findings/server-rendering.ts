import type { HtmlContent, VisitData } from "../../types.ts";
import { field, number } from "../audit.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { troubleOf, worstMetric } from "../subject.ts";
import type { Clue, PageSubject } from "../subject.ts";

const metrics = ["FCP", "LCP", "SI"];
/** Less text than this is a title or a loading message. */
const leastCharacters = 100;
/** If at most this part of base's text is left, nothing meaningful is painted before scripts have run. */
const allGone = 0.1;
/** With more than this part left, it is not the page's rendering that moved. */
const partlyGone = 0.5;
/** A page that shows this part of base's elements, or less, lost them altogether: then nothing renders them later. */
const sameContent = 0.6;

/**
 * How frameworks spell what renders on the server, or keeps a component from it; the most telling first. It may be the line that
 * came, as often as the one that went.
 */
const words = [
  "ssr: false",
  "ssr",
  "client:only",
  "ClientOnly",
  "prerender",
  "hydrateRoot",
  "createSSRApp",
  "renderToString",
  "renderToPipeableStream",
  "renderToReadableStream",
  "renderToStaticMarkup",
  "hydrate",
  "createRoot",
  "mounted",
  "isMounted",
  "hydrated",
  "isClient",
  "typeof window",
  '"use client"',
  "useSearchParams",
];

/** Text and elements that base's HTML brought with it, and that in head only scripts put on the page. */
export const serverRendering = defineFinding({
  kind: "server-rendering",
  metrics,
  link: "https://web.dev/articles/rendering-on-the-web",
  find: explainServerRendering,
});

function explainServerRendering(subject: PageSubject): Draft[] {
  const { head, base, page } = subject;
  if (!base || troubleOf(subject, metrics) !== "regressed" || !head.html || !base.html) return [];
  const [now, was] = [head.html, base.html];
  const left = was.characters === 0 ? 1 : now.characters / was.characters;
  if (was.characters - now.characters < leastCharacters || left > partlyGone) return [];
  const [shown, shownBefore] = [elementsOf(head), elementsOf(base)];
  if (shown !== null && shownBefore !== null && shown < shownBefore * sameContent) return [];
  const isAll = left <= allGone;
  const metric = worstMetric(subject, metrics);
  return [
    {
      metric,
      title: `The HTML of ${page} no longer contains ${isAll ? "the page" : "most of the page"} (${now.characters} characters of text, ${was.characters} in base): scripts have to render it first`,
      evidence: [describe(now, shown), `base: ${describe(was, shownBefore)}`],
      fix: "Render the page on the server or at build time again, and keep only the parts that need the browser out of it.",
      certainty: isAll ? "certain" : "together",
      standing: false,
      saving: null,
      // The first paint of a page without content waits for its scripts, whatever else changed.
      ...(isAll && { effect: { value: changeOf(subject, metric), unit: "ms" as const } }),
      clues: [
        ...words.flatMap((text): Clue[] => [{ text }, { text, removed: true }]),
        // Else whatever changed, where that is little.
        { shipped: true },
        { server: true },
      ],
    },
  ];
}

function describe({ elements }: HtmlContent, loaded: number | null): string {
  const all = loaded === null ? "" : `, ${loaded} once it has loaded`;
  return `${elements} ${elements === 1 ? "element" : "elements"} in the HTML${all}`;
}

/** Elements of the loaded page; null where Lighthouse did not count them. */
function elementsOf(visit: VisitData): number | null {
  return number(field(visit.audits["dom-size-insight"], "numericValue"));
}

function changeOf({ verdicts }: PageSubject, wanted: string): number {
  return Math.max(
    0,
    ...verdicts.map(({ metric, delta, actual }) => (metric === wanted ? (delta?.value ?? actual ?? 0) : 0)),
  );
}
