/** A point of an element in its own frame that a click there would reach, or what keeps it from that. */
export type Aim =
  | { x: number; y: number }
  | { hidden: true }
  | { moving: true }
  | { disabled: true }
  | { coveredBy: string };

/**
 * Runs in the page.
 * @param scroll whether to bring the element to the middle of the view even where it can be seen.
 * @param toBeUsed whether it must not be disabled: what a browser does with input there is no interaction of the page.
 */
export async function aimInPage(element: Element, scroll: boolean, toBeUsed: boolean): Promise<Aim> {
  const boxOf = () => {
    const box = [...element.getClientRects()].find(({ width, height }) => width >= 1 && height >= 1);
    if (!box) return null;
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    const isInView = right - left >= 1 && bottom - top >= 1;
    return { x: (left + right) / 2, y: (top + bottom) / 2, isInView };
  };
  // A frame that is out of view gets no animation frames.
  const nextFrames = () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, 200);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  const first = boxOf();
  if (!first) return { hidden: true };
  if (scroll || !first.isInView)
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const before = boxOf();
  await nextFrames();
  const after = boxOf();
  if (!before || !after) return { hidden: true };
  // One that pulses stays where it is.
  if (Math.abs(before.x - after.x) > 0.5 || Math.abs(before.y - after.y) > 0.5) return { moving: true };
  if (!after.isInView) return { hidden: true };
  const fields = ["button", "input", "select", "textarea", "option"].map((name) => `${name}:disabled`);
  if (toBeUsed && element.closest(fields.join())) return { disabled: true };

  const { x, y } = after;
  // A closed shadow root is in nobody's reach but that of its own elements.
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
  const isWithin = (inner: Node | null, outer: Element): boolean => {
    for (let at = inner; at;) {
      if (at === outer) return true;
      const slot: Node | null = at instanceof Element ? at.assignedSlot : null;
      at = slot ?? at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
    }
    return false;
  };
  if (!hit) return { hidden: true };
  const label = hit.closest("label");
  const passesThrough = getComputedStyle(element).pointerEvents === "none" && isWithin(element, hit);
  if (isWithin(hit, element) || passesThrough || (label && label.control === element)) return { x, y };
  const id = hit.id === "" ? "" : `#${hit.id}`;
  const classes = [...hit.classList].slice(0, 3).map((name) => `.${name}`);
  return { coveredBy: `<${hit.localName}${id}${classes.join("")}>` };
}
