import type { Page } from "puppeteer";
import type { ImageFault } from "../../types.ts";
import { within } from "../browser/within.ts";
import { shortenUrl } from "../shorten-url.ts";

/** A page that keeps its thread busy must not keep us. */
const longestWaitMs = 2_000;

/**
 * What the HTML of a loaded page says too little of, at most ten of each kind: images that take no room before they come, and
 * such as are loaded at once though a visitor would have to scroll far to see them. Empty where the page does not answer.
 */
export async function readImageFaults(page: Page): Promise<ImageFault[]> {
  const found = (await within(longestWaitMs, page.evaluate(collectInPage))) ?? [];
  return found.map((fault) => ({ ...fault, url: shortenUrl(fault.url) }));
}

/** Runs in the page: nothing from outside is in reach. */
function collectInPage(): ImageFault[] {
  const most = 10;
  // Chrome loads lazy images from so far below the screen on, on a fast network: nearer ones gain nothing.
  // https://web.dev/articles/browser-level-image-lazy-loading#distance-from-viewport_thresholds
  const farPx = 1_250;
  const nameOf = (element: Element): string => {
    if (element.id) return `${element.localName}#${CSS.escape(element.id)}`;
    const [first] = element.classList;
    return first ? `${element.localName}.${CSS.escape(first)}` : element.localName;
  };
  const selectorOf = (element: Element): string => {
    const names: string[] = [];
    for (let at: Element | null = element; at && names.length < 4; at = at.parentElement) {
      names.unshift(nameOf(at));
      if (at.id) break;
    }
    return names.join(" > ").slice(0, 200);
  };
  const isAuto = (element: Element, property: string) =>
    String(element.computedStyleMap().get(property) ?? "auto") === "auto";

  const images = [...document.images].filter(
    (image) => /^https?:/.test(image.currentSrc) && image.complete && image.naturalWidth > 0,
  );
  const faults = (fault: ImageFault["fault"], has: (image: HTMLImageElement) => boolean) =>
    images
      .filter(has)
      .slice(0, most)
      .map((image) => ({ fault, url: image.currentSrc, selector: selectorOf(image) }));
  return [
    ...faults("unsized", (image) => {
      const { position, aspectRatio } = getComputedStyle(image);
      const hasAttributes = image.hasAttribute("width") && image.hasAttribute("height");
      const flows = position !== "absolute" && position !== "fixed";
      const { height } = image.getBoundingClientRect();
      return height > 0 && flows && !hasAttributes && aspectRatio === "auto" && isAuto(image, "height");
    }),
    ...faults("eager", (image) => {
      const { top, height } = image.getBoundingClientRect();
      return image.loading !== "lazy" && height > 0 && top + scrollY > innerHeight + farPx;
    }),
  ];
}
