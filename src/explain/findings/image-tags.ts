import { printQuantity } from "../../quantity.ts";
import type { ImageFault, VisitData } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { elementsOfShifts } from "../shifts.ts";
import { selectorClues, transferMs, troubleOf, worstMetric } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

/** Smaller images are not reported. */
const leastBytes = 10_000;
const mostNamed = 4;

interface Kind {
  metrics: readonly string[];
  title: (images: readonly Image[], bytes: number) => string;
  fix: string;
  link: string;
}

interface Image extends ImageFault {
  bytes: number;
}

const kinds: Readonly<Record<ImageFault["fault"], Kind>> = {
  unsized: {
    metrics: ["CLS"],
    title: (images) => `${count(images, "image has", "images have")} no width and height: ${first(images)}`,
    fix: "Give each its width and height attributes (or aspect-ratio), so that its room is kept before it comes.",
    link: "https://web.dev/articles/optimize-cls#images-without-dimensions",
  },
  eager: {
    metrics: ["LCP", "FCP", "SI", "transfer"],
    title: (images, bytes) =>
      `${count(images, "image", "images")} far below the first screen ${images.length === 1 ? "is" : "are"} loaded immediately, ${printQuantity(bytes, "B")}: ${first(images)}`,
    fix: 'Give images below the first screen loading="lazy", so that they do not take the line from what is seen first.',
    link: "https://web.dev/articles/browser-level-image-lazy-loading",
  },
};

/** What the HTML says too little of: images without room of their own, and such as are loaded long before they can be seen. */
export const imageTags = (Object.keys(kinds) as ImageFault["fault"][]).map((fault) =>
  defineFinding({
    kind: `image-${fault}`,
    metrics: kinds[fault].metrics,
    link: kinds[fault].link,
    find: (subject: PageSubject) => explainImages(subject, fault),
  }),
);

function explainImages(subject: PageSubject, fault: ImageFault["fault"]): Draft[] {
  const { metrics, title, fix } = kinds[fault];
  // The finding about a shift already names its elements.
  const named = fault === "unsized" ? elementsOfShifts(subject) : new Set<string>();
  const now = imagesOf(subject.head, fault).filter(({ selector }) => !named.has(selector));
  if (now.length === 0) return [];
  const trouble = troubleOf(subject, metrics);
  const guilty = trouble === (subject.base ? "regressed" : "over") ? guiltyOf(subject, fault, now) : [];
  const isCause = guilty.length > 0;
  const images = isCause ? guilty : now;
  const bytes = images.reduce((sum, image) => sum + image.bytes, 0);
  return [
    {
      metric: trouble ? worstMetric(subject, metrics) : null,
      title: title(images, bytes),
      evidence: images
        .slice(0, mostNamed)
        .map((image) => `${image.selector}: ${image.url}, ${printQuantity(image.bytes, "B")}`),
      fix,
      certainty: "certain",
      standing: !isCause,
      // How far an image without size pushes others, shifts tell.
      effect: { value: fault === "eager" ? transferMs(bytes, subject) : 0, unit: "ms" },
      saving: fault === "eager" ? { value: bytes, unit: "B" } : null,
      covers: images.map(({ url }) => ({ kind: "file", name: subject.nameOf(url) })),
      clues: images.flatMap(({ selector }) => selectorClues(selector)),
    },
  ];
}

/** New with head; and without size only where a shift names them: most images that lack it move nothing. */
function guiltyOf({ head, base, nameOf }: PageSubject, fault: ImageFault["fault"], now: readonly Image[]) {
  const before = new Set(imagesOf(base, fault).map(({ url }) => nameOf(url)));
  const fresh = now.filter(({ url }) => base === null || !before.has(nameOf(url)));
  if (fault === "eager") return fresh;
  const moves = (head.layoutShifts ?? []).flatMap(({ moved }) => moved);
  const shifted = new Set(moves.flatMap(({ selector, pushedBy }) => [selector, pushedBy?.selector]));
  return fresh.filter(({ selector }) => shifted.has(selector));
}

function imagesOf(visit: VisitData | null, fault: ImageFault["fault"]): Image[] {
  const sizes = new Map((visit?.requests ?? []).map(({ url, transferSize }) => [url, transferSize]));
  return (visit?.imageFaults ?? [])
    .map((image) => ({ ...image, bytes: sizes.get(image.url) ?? 0 }))
    .filter((image) => image.fault === fault && (fault === "unsized" || image.bytes >= leastBytes));
}

function first(images: readonly Image[]): string {
  const [one, ...others] = images;
  return `${one?.selector ?? ""}${others.length > 0 ? ` and ${others.length} more` : ""}`;
}

function count(images: readonly Image[], one: string, several: string): string {
  return `${images.length} ${images.length === 1 ? one : several}`;
}
