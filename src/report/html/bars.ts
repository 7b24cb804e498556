import { printQuantity } from "../../quantity.ts";
import type { Unit } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";

/** One stacked bar with its numbers: a row of a table that has the drawing as one column. */
export interface Bar {
  /** The same in base and head; printed once. */
  name: string;
  /** `base`, `head`, or empty if the name is enough. */
  note: string;
  /** One for each part of the table, in its order; null if it has none. */
  values: readonly (number | null)[];
}

const width = 300;
const height = 16;

/**
 * Bars on one scale with their numbers next to them, so that the table alone has all of it.
 * @param parts names of the parts of a bar, at most four.
 */
export function barTable(
  caption: string,
  first: string,
  parts: readonly string[],
  bars: readonly Bar[],
  unit: Unit,
): Markup | null {
  const most = Math.max(...bars.map(totalOf));
  if (bars.length === 0 || !(most > 0)) return null;
  const several = parts.length > 1;
  return html`<table role="table" class="bars">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${first}</th>
        <th scope="col" role="columnheader" class="drawing" data-unsorted="">Chart</th>
        ${parts.map((part, at) => html`<th scope="col" role="columnheader" class="number">${several && html`<span class="key p${at + 1}" aria-hidden="true"></span> `}${part}</th>`)}
        ${several && html`<th scope="col" role="columnheader" class="number">Total</th>`}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${bars.map((bar) => barRow(bar, parts, most, unit))}
    </tbody>
  </table> `;
}

function totalOf({ values }: Bar): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function barRow(bar: Bar, parts: readonly string[], most: number, unit: Unit): Markup {
  const { name, note, values } = bar;
  const total = totalOf(bar);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${name}${note !== "" && html` <small>${note}</small>`}</th>
    <td role="cell" class="drawing">${drawBar(values, most)}</td>
    ${values.map((value, at) => html`<td role="cell" class="number" data-label="${parts[at]}" data-sort="${value ?? -1}">${value === null ? "—" : printQuantity(value, unit)}</td>`)}
    ${values.length > 1 && html`<td role="cell" class="number" data-label="Total" data-sort="${total}">${printQuantity(total, unit)}</td>`}
  </tr> `;
}

function drawBar(values: readonly (number | null)[], most: number): Markup {
  let x = 0;
  const drawn = values.map((value, at) => {
    const wide = ((value ?? 0) / most) * width;
    const left = x;
    x += wide;
    return wide < 0.05
      ? null
      : html`<rect
          class="p${at + 1}"
          x="${left.toFixed(1)}"
          width="${wide.toFixed(1)}"
          height="${height}"
        />`;
  });
  return html`<svg
    class="bar"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${drawn}
  </svg>`;
}
