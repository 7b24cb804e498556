import { printChange } from "../../quantity.ts";
import type { LargestPaintPart, PageDetail } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import { barTable } from "./bars.ts";

const parts: readonly LargestPaintPart[] = ["TTFB", "load delay", "load duration", "render delay"];

/** The four parts of the largest paint in base and head, and the one that grew most. */
export function largestPaint(details: readonly PageDetail[]): Markup | null {
  const known = details.flatMap(({ revision, largestPaint: paint }) =>
    paint ? [{ revision, ...paint }] : [],
  );
  if (known.length === 0) return null;
  const bars = known.map(({ revision, parts: own }) => ({
    name: revision,
    note: "",
    values: parts.map((name) => own.find((part) => part.name === name)?.ms ?? null),
  }));
  const elements = new Set(known.map(({ element }) => element).filter((element) => element !== null));
  return html`<div class="plot largest-paint">
    <h4>Largest paint</h4>
    ${barTable("Parts of the largest paint, unthrottled, in the middle visit", "Revision", parts, bars, "ms")}
    ${elements.size === 1 && html`<p class="soft">Element: <code>${[...elements]}</code></p>`}${elements.size > 1 && known.map(({ revision, element }) => html`<p class="soft">Element of ${revision}: <code>${element}</code></p>`)}${grown(bars)}
  </div> `;
}

function grown(bars: readonly { name: string; values: readonly (number | null)[] }[]): Markup | null {
  const [base, head] = ["base", "head"].map((name) => bars.find((bar) => bar.name === name)?.values);
  if (!base || !head) return null;
  const changes = parts.map((name, at) => ({ name, change: (head[at] ?? 0) - (base[at] ?? 0) }));
  const [most] = changes.toSorted((a, b) => b.change - a.change);
  // A smaller change is noise between two visits.
  if (!most || most.change < 50) return null;
  return html`<p>Grew most in this visit: ${most.name}, ${printChange(most.change, "ms")}.</p>`;
}
