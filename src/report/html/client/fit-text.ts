/** Shortens the names in a drawing to the width of their cells, and hides those that have no room. The title has the full name. */
export function fitTexts(document: Document): void {
  const view = document.defaultView;
  const maps = [...document.querySelectorAll<SVGSVGElement>("svg.map")];
  if (!view || maps.length === 0) return;
  const seen = new view.ResizeObserver((entries) => {
    // A hidden map has no width, and neither do its texts.
    for (const { target, contentRect } of entries) if (contentRect.width > 0) fitAll(target);
  });
  for (const map of maps) seen.observe(map);
}

/** Space left and right of a text, and the width of the ellipsis, in pixels. */
const margin = 10;
const ellipsis = 14;
const fewestLetters = 4;

function fitAll(map: Element): void {
  const texts = [...map.querySelectorAll<SVGTextElement>(".cell > text")];
  for (const text of texts) {
    text.dataset["whole"] ??= text.textContent;
    text.textContent = text.dataset["whole"];
    text.removeAttribute("visibility");
  }
  // Everything is measured before anything changes, so that the page is laid out only once.
  const sizes = texts.map((text) => ({
    text,
    // The cell's own box would include the part of the text that does not fit.
    room: (text.parentElement?.querySelector("rect")?.getBoundingClientRect().width ?? 0) - margin,
    needs: text.getComputedTextLength(),
  }));
  const shorter = sizes.filter(({ room, needs }) => needs > 0 && needs > room);
  const kept = shorter.map(({ text, room }) => ({ text, letters: lettersIn(text, room - ellipsis) }));
  for (const { text, letters } of kept)
    if (letters < fewestLetters) text.setAttribute("visibility", "hidden");
    else text.textContent = `${text.textContent.slice(0, letters)}…`;
}

function lettersIn(text: SVGTextElement, room: number): number {
  // A shortened number would be a different number.
  if (text.classList.contains("size")) return 0;
  let letters = text.textContent.length - 1;
  while (letters >= fewestLetters && text.getSubStringLength(0, letters) > room) letters--;
  return letters;
}
