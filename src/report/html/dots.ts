import type { Unit } from "../../types.ts";
import { boundsChange } from "../../limit-kind.ts";
import { printQuantity } from "../../quantity.ts";
import { printDeltaInterval } from "../in-words.ts";
import { headValue } from "../sections.ts";
import type { Row } from "../sections.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";

const width = 210;
const margin = 8;
/** The most dots of a strip; more would overlap. */
const mostDots = 60;
/** The smallest span of a strip, so that noise of a few milliseconds does not look like a difference. */
const leastSpan: Record<Unit, number> = { ms: 50, B: 2_000, count: 5, unitless: 0.05 };
/** Lines of the drawing, in pixels from the top: head, the interval of the change, base, numbers. */
const at = { head: 8, interval: 18, base: 28, numbers: 45 };

/**
 * All samples as dots on one axis: head dark above, base pale below, with their medians. Between them is the interval of head's
 * median, from base's median and the change; an end that is open reaches the edge. An absolute limit is a dashed line.
 */
export function dots(row: Row): Markup | null {
  const head = row.head?.values.slice(0, mostDots) ?? [];
  const base = row.base?.values.slice(0, mostDots) ?? [];
  if (head.length < 2 && base.length < 2) return null;
  const limit = row.verdicts.find((verdict) => !boundsChange(verdict.limit.kind))?.limit.value;
  const interval = intervalOf(row, row.base?.median);
  const ends = [interval?.from, interval?.to].filter((end) => typeof end === "number");
  const { low, high } = axisOf([...head, ...base, ...ends], limit, row.unit);
  const bound = limit !== undefined && limit >= low && limit <= high ? limit : undefined;
  const x = (value: number) => (margin + ((value - low) / (high - low)) * (width - 2 * margin)).toFixed(1);
  const path = (values: readonly number[], y: number) =>
    values.map((value) => `M${Math.round(Number(x(value)))} ${y}h0`).join("");
  const compared = base.length > 0;
  const height = compared ? 48 : 30;
  const numbers = compared ? at.numbers : 27;
  const middle = compared ? at.interval : 16;
  // The drawing is as wide as its cell; the numbers keep their size.
  return html`<svg
    class="dots"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="${label(row, head, base, bound)}"
  >
    <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
      <line class="axis" x1="0" x2="${width}" y1="${middle}" y2="${middle}" />
      ${interval && html`<line class="interval" x1="${x(interval.from ?? low)}" x2="${x(interval.to ?? high)}" y1="${middle}" y2="${middle}" />`}
      ${compared && html`<path class="base" d="${path(base, at.base)}" />${row.base && median(x(row.base.median), at.base)}`}
      ${head.length > 0 && html`<path class="head" d="${path(head, at.head)}" />`}${row.head && median(x(row.head.median), at.head)}
      ${bound !== undefined && html`<line class="bound" x1="${x(bound)}" x2="${x(bound)}" y1="0" y2="${numbers - 10}" />`}
    </svg>
    <text x="0" y="${numbers}">${printQuantity(low, row.unit)}</text>
    <text class="end" x="100%" y="${numbers}">${printQuantity(high, row.unit)}</text>
  </svg>`;
}

function median(x: string, y: number): Markup {
  return html`<line class="median" x1="${x}" x2="${x}" y1="${y - 7}" y2="${y + 7}" />`;
}

/**
 * The interval of head's median, from base's median and the interval of the change; an open end is `null`. Null if no interval is
 * printed, or if both ends are open.
 */
function intervalOf(
  { delta, unit }: Row,
  base: number | undefined,
): { from: number | null; to: number | null } | null {
  if (!delta || base === undefined || printDeltaInterval(delta, unit) === null) return null;
  const { low, high } = delta;
  const from = low === null || delta.verdict === "unchanged" ? null : base + low;
  return { from, to: high === null ? null : base + high };
}

/** Spans all samples, at least a quarter of their size, and the limit if it is not far away; it does not go below 0. */
function axisOf(
  samples: readonly number[],
  limit: number | undefined,
  unit: Unit,
): { low: number; high: number } {
  let low = Math.min(...samples);
  let high = Math.max(...samples);
  const least = Math.max(leastSpan[unit], Math.abs(low + high) / 8);
  if (limit !== undefined && limit > low - least && limit < high + least) {
    low = Math.min(low, limit);
    high = Math.max(high, limit);
  }
  const middle = (low + high) / 2;
  const half = Math.max(high - low, least) / 2;
  const shift = low >= 0 && middle < half ? half - middle : 0;
  return { low: middle - half + shift, high: middle + half + shift };
}

function label(
  row: Row,
  head: readonly number[],
  base: readonly number[],
  bound: number | undefined,
): string {
  const parts = [range("head", head, row.unit), range("base", base, row.unit)];
  if (bound !== undefined) parts.push(`limit ${printQuantity(bound, row.unit)}`);
  const middle = headValue(row);
  if (middle !== null) parts.push(`median of head ${printQuantity(middle, row.unit)}`);
  const interval = row.delta && printDeltaInterval(row.delta, row.unit);
  if (interval) parts.push(`change ${row.delta?.verdict === "unchanged" ? interval : `within ${interval}`}`);
  return parts.filter(Boolean).join(", ");
}

function range(name: string, values: readonly number[], unit: Unit): string {
  if (values.length === 0) return "";
  return `${values.length} samples of ${name} from ${printQuantity(Math.min(...values), unit)} to ${printQuantity(Math.max(...values), unit)}`;
}
