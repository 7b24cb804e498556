import { isShownIn } from "./ancestors.ts";
import { nameElement } from "./element-name.ts";

/** A point of an element in its own frame where a click would reach it, or why there is none. */
export type Aim =
  | { x: number; y: number }
  | { hidden: true }
  | { moving: true }
  | { disabled: true }
  | { coveredBy: string };

/**
 * Finds the point of an element to click.
 * @param scroll whether to scroll the element to the middle of the view even if it is visible already.
 * @param toBeUsed whether it must not be disabled: a browser reports no interaction for input to a disabled element.
 */
export async function aim(element: Element, scroll: boolean, toBeUsed: boolean): Promise<Aim> {
  const first = visibleMiddle(element);
  if (!first) return { hidden: true };
  if (scroll || !first.isInView)
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const before = visibleMiddle(element);
  await nextFrames();
  const after = visibleMiddle(element);
  if (!before || !after) return { hidden: true };
  // An element that only pulses counts as still.
  if (Math.abs(before.x - after.x) > 0.5 || Math.abs(before.y - after.y) > 0.5) return { moving: true };
  if (!after.isInView) return { hidden: true };
  const fields = ["button", "input", "select", "textarea", "option"].map((name) => `${name}:disabled`);
  if (toBeUsed && element.closest(fields.join())) return { disabled: true };

  const { x, y } = after;
  const hit = topmostAt(x, y, element);
  if (!hit) return { hidden: true };
  const label = hit.closest("label");
  const passesThrough = getComputedStyle(element).pointerEvents === "none" && isShownIn(element, hit);
  if (isShownIn(hit, element) || passesThrough || (label && label.control === element)) return { x, y };
  return { coveredBy: nameElement(hit) };
}

/**
 * Gives a point of a frame as a point of the document around it, which may show the frame scaled.
 * @param frame the frame's element in that document.
 */
export function aimThroughFrame(frame: HTMLElement, x: number, y: number): Aim {
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const [scaleX, scaleY] = [box.width / frame.offsetWidth, box.height / frame.offsetHeight];
  const point = {
    x: box.left + (frame.clientLeft + Number.parseFloat(style.paddingLeft) + x) * scaleX,
    y: box.top + (frame.clientTop + Number.parseFloat(style.paddingTop) + y) * scaleY,
  };
  const hit = document.elementFromPoint(point.x, point.y);
  if (!hit) return { hidden: true };
  return hit === frame || hit.shadowRoot?.contains(frame) ? point : { coveredBy: nameElement(hit) };
}

/** Null if the element takes no room. */
function visibleMiddle(element: Element): { x: number; y: number; isInView: boolean } | null {
  const box = [...element.getClientRects()].find(({ width, height }) => width >= 1 && height >= 1);
  if (!box) return null;
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
  const isInView = right - left >= 1 && bottom - top >= 1;
  return { x: (left + right) / 2, y: (top + bottom) / 2, isInView };
}

/** A frame that is out of view gets no animation frames, so there is a limit. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 200);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** The innermost element at a point. Only the elements of a closed shadow root can look into it. */
function topmostAt(x: number, y: number, element: Element): Element | null {
  const own: ShadowRoot[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    own.push(root);
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner; hit = inner) {
    const host: Element = inner;
    const root = host.shadowRoot ?? own.find((one) => one.host === host);
    const deeper: Element | null = root?.elementFromPoint(x, y) ?? null;
    if (!deeper || deeper === inner) break;
    inner = deeper;
  }
  return hit;
}
