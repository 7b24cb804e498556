import { printQuantity } from "../../quantity.ts";
import type { Film, LayoutShift, PageDetail, Rectangle } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";

const most = { shifts: 3, moved: 5 };
/** Pixels of the longer side of a drawn screen. */
const size = 300;
/** Height of the numbers in it, pixels. */
const markSize = 15;

/** What moved while the page loaded, from the dashed to the solid box, drawn over the last picture if there is one. */
export function shiftDrawings(
  details: readonly PageDetail[],
  films: readonly { film: Film; index: number }[],
): Markup | null {
  const drawn = details.flatMap((detail) =>
    detail.layoutShifts.slice(0, most.shifts).map((shift) => ({ detail, shift })),
  );
  if (drawn.length === 0) return null;
  return html`<div class="plot shifts">
    <h4>Layout shifts</h4>
    <div class="shift-list">
      ${drawn.map(({ detail, shift }) => {
        const film = films.find((one) => one.film.revision === detail.revision);
        return drawing(detail, shift, film && { film: film.index, frame: film.film.frames.length - 1 });
      })}
    </div>
  </div> `;
}

function drawing(
  { revision, viewport }: PageDetail,
  shift: LayoutShift,
  picture: { film: number; frame: number } | undefined,
): Markup {
  const { width, height } = viewport;
  const scale = size / Math.max(width, height, 1);
  const moved = shift.moved.slice(0, most.moved);
  const title = `${revision}: ${printQuantity(shift.value, "unitless")} after ${printQuantity(shift.atMs, "ms")}`;
  return html`<figure>
    <svg
      class="screen"
      viewBox="0 0 ${width} ${height}"
      width="${Math.round(width * scale)}"
      height="${Math.round(height * scale)}"
      role="img"
      aria-label="${title}: ${moved.length} elements moved"
    >
      ${picture && picture.frame >= 0 && html`<image data-frame="${picture.film}.${picture.frame}" width="${width}" height="${height}" preserveAspectRatio="none" />`}
      <g font-size="${(markSize / scale).toFixed(1)}">
        ${moved.map(({ from, to }, at) => drawMove(from, to, at + 1, markSize / scale))}
      </g>
    </svg>
    <figcaption>
      <strong>${title}</strong
      >${shift.font !== null && html`<p>just after the font <code>${shift.font}</code></p>`}
      <ol>
        ${moved.map(({ selector, from, to, lacksSize, pushedBy }) => html`<li><code>${selector}</code> ${describe(from, to)}${lacksSize && ", an image without size"}${pushedBy && html`; above it now <code>${pushedBy.selector}</code>, ${Math.round(pushedBy.height)} px high${pushedBy.lacksSize && ", without size"}`}</li> `)}
      </ol>
    </figcaption>
  </figure> `;
}

/** @param letter height of the number, in pixels of the screen that is drawn. */
function drawMove(from: Rectangle, to: Rectangle, number: number, letter: number): Markup {
  const at = isEmpty(to) ? from : to;
  return html`${!isEmpty(from) && box(from, "from")}${!isEmpty(from) && !isEmpty(to) && arrow(from, to)}${!isEmpty(to) && box(to, "to")}
    <text class="mark" x="${(at.x + letter * 0.3).toFixed(1)}" y="${(at.y + letter).toFixed(1)}"
      >${number}</text
    >`;
}

/** The browser reports no place for an element that was or is out of view. */
function isEmpty({ width, height }: Rectangle): boolean {
  return width <= 0 || height <= 0;
}

function box({ x, y, width, height }: Rectangle, kind: "from" | "to"): Markup {
  return html`<rect
    class="${kind}"
    x="${x}"
    y="${y}"
    width="${Math.max(0, width)}"
    height="${Math.max(0, height)}"
  />`;
}

function arrow(from: Rectangle, to: Rectangle): Markup {
  const middle = ({ x, y, width, height }: Rectangle) => ({ x: x + width / 2, y: y + height / 2 });
  const [a, b] = [middle(from), middle(to)];
  return html`<line class="way" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" />`;
}

function describe(from: Rectangle, to: Rectangle): string {
  if (isEmpty(to)) return "left the screen";
  if (isEmpty(from)) return "came onto the screen";
  const [right, down] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
  const ways = [
    down === 0 ? "" : `${Math.abs(down)} px ${down > 0 ? "down" : "up"}`,
    right === 0 ? "" : `${Math.abs(right)} px ${right > 0 ? "right" : "left"}`,
  ].filter((way) => way !== "");
  const [wider, higher] = [Math.round(to.width - from.width), Math.round(to.height - from.height)];
  const grew = wider !== 0 || higher !== 0 ? `now ${Math.round(to.width)} × ${Math.round(to.height)} px` : "";
  return [ways.join(" and "), grew].filter((part) => part !== "").join(", ") || "in its place";
}
