import type { Unit } from "../../types.ts";
import { printQuantity } from "../../quantity.ts";
import { headValue, type Row } from "../sections.ts";
import { html, type Markup } from "../escape/html.ts";

const width = 190;
const margin = 6;
/** Dots of a strip; more would be a smear. */
const mostDots = 60;
/** Fewest units that a strip spans, so that noise of a few milliseconds does not look like a difference. */
const leastSpan: Record<Unit, number> = { ms: 50, B: 2_000, count: 5, unitless: 0.05 };

/** All samples as dots on one axis: head filled above, base hollow below, an absolute limit as a dashed line. */
export function dots(row: Row): Markup | null {
  const head = row.head?.values.slice(0, mostDots) ?? [];
  const base = row.base?.values.slice(0, mostDots) ?? [];
  if (head.length < 2 && base.length < 2) return null;
  const limit = row.verdicts.find((verdict) => verdict.limit.kind !== "maxIncrease")?.limit.value;
  const { low, high } = axisOf([...head, ...base], limit, row.unit);
  const bound = limit !== undefined && limit >= low && limit <= high ? limit : undefined;
  const x = (value: number) => (margin + ((value - low) / (high - low)) * (width - 2 * margin)).toFixed(1);
  const height = base.length > 0 ? 30 : 16;
  return html`<svg
    class="dots"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="${label(row, head, base, bound)}"
  >
    <line class="axis" x1="0" x2="${width}" y1="15" y2="15" />
    ${base.map((value) => html`<circle class="base" cx="${x(value)}" cy="22" r="3.2" />`)}${head.map((value) => html`<circle class="head" cx="${x(value)}" cy="8" r="3.6" />`)}${bound === undefined ? null : html`<line class="bound" x1="${x(bound)}" x2="${x(bound)}" y1="0" y2="${height}" />`}
  </svg>`;
}

/** Spans all samples, at least a quarter of their size, and the limit where it is not far away. */
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
  return { low: middle - half, high: middle + half };
}

function label(
  row: Row,
  head: readonly number[],
  base: readonly number[],
  bound: number | undefined,
): string {
  const parts = [range("head", head, row.unit), range("base", base, row.unit)];
  if (bound !== undefined) parts.push(`limit ${printQuantity(bound, row.unit)}`);
  const median = headValue(row);
  if (median !== null) parts.push(`median of head ${printQuantity(median, row.unit)}`);
  return parts.filter(Boolean).join(", ");
}

function range(name: string, values: readonly number[], unit: Unit): string {
  if (values.length === 0) return "";
  return `${values.length} samples of ${name} from ${printQuantity(Math.min(...values), unit)} to ${printQuantity(Math.max(...values), unit)}`;
}
