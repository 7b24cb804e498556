/** Runs in the page: a point of an element in its own frame, and whether a click there would reach it. */
export type Aim = { x: number; y: number } | { hidden: true } | { moving: true } | { coveredBy: string };

/** @param scroll whether to bring the element to the middle of the view even where it can be seen. */
export async function aimInPage(element: Element, scroll: boolean): Promise<Aim> {
  const boxOf = () => {
    const box = [...element.getClientRects()].find(({ width, height }) => width >= 1 && height >= 1);
    if (!box) return null;
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    const isInView = right - left >= 1 && bottom - top >= 1;
    return { box, x: (left + right) / 2, y: (top + bottom) / 2, isInView };
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
  if (Math.abs(before.box.x - after.box.x) > 0.5 || Math.abs(before.box.y - after.box.y) > 0.5)
    return { moving: true };
  if (!after.isInView) return { hidden: true };

  const { x, y } = after;
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner; hit = inner) {
    const deeper: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
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
