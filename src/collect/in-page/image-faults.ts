import type { ImageFault } from "../../types.ts";
import { nameElement } from "./element-name.ts";

/** A limit counts those without a size; the others are only advice. */
const mostFaults: Readonly<Record<ImageFault["fault"], number>> = { unsized: 200, eager: 10 };
/**
 * How far below the screen Chrome starts to load lazy images on a fast network, in CSS pixels: nearer ones gain nothing.
 * https://web.dev/articles/browser-level-image-lazy-loading#distance-from-viewport_thresholds
 */
const farPx = 1_250;

/** Lists the images that take no room before they arrive, and those that load immediately although they are far below the screen. */
export function listImageFaults(): ImageFault[] {
  const images = [...document.images].filter(
    (image) => /^https?:/.test(image.currentSrc) && image.complete && image.naturalWidth > 0,
  );
  const faults = (fault: ImageFault["fault"], has: (image: HTMLImageElement) => boolean) =>
    images
      .filter(has)
      .slice(0, mostFaults[fault])
      .map((image) => ({ fault, url: image.currentSrc, selector: nameElement(image) }));
  return [...faults("unsized", isUnsized), ...faults("eager", isEager)];
}

function isUnsized(image: HTMLImageElement): boolean {
  const { position, aspectRatio } = getComputedStyle(image);
  const hasAttributes = image.hasAttribute("width") && image.hasAttribute("height");
  const flows = position !== "absolute" && position !== "fixed";
  const { height } = image.getBoundingClientRect();
  const isAuto = String(image.computedStyleMap().get("height") ?? "auto") === "auto";
  return height > 0 && flows && !hasAttributes && aspectRatio === "auto" && isAuto;
}

function isEager(image: HTMLImageElement): boolean {
  const { top, height } = image.getBoundingClientRect();
  return image.loading !== "lazy" && height > 0 && top + scrollY > innerHeight + farPx;
}
