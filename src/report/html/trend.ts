import type { History, HistoryRun, HistorySeries, Jump } from "../../types.ts";
import { printQuantity } from "../../quantity.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import type { Part } from "./parts.ts";
import { hasRisen, trendsOf } from "../trend.ts";
import type { Trend } from "../trend.ts";

/** The most plots of a page; the embedded data has every series. */
const mostPlots = 24;
const width = 560;
const height = 96;
/** The space at the right is for both ends of the scale. */
const margin = { left: 8, right: 72, top: 10, bottom: 10 };

/** Values over the runs of the default branch, one plot per series. Series that jumped or crept up are not folded. */
export function trendPart(history: History | undefined): Part | null {
  const trends = history ? trendsOf(history) : [];
  if (!history || trends.length === 0) return null;
  const shown = trends.slice(0, mostPlots);
  const left = trends.length - shown.length;
  const risen = shown.filter(({ series }) => hasRisen(series));
  const others = shown.filter(({ series }) => !hasRisen(series));
  const { source, recorded, runs } = history;
  return {
    id: "history",
    title: html`History <span class="count">${runs.length} runs</span>`,
    body: null,
    more: html`<p class="soft">
        Medians of the default branch, kept in ${source}.
        ${recorded ? "The last is this run." : "The last, hollow, is this run, which is not part of it."}
      </p>
      ${risen.map((trend) => figure(trend, history))}${
        others.length > 0 &&
        html`<details>
          <summary>
            ${others.length} ${risen.length > 0 ? "more" : others.length === 1 ? "metric" : "metrics"}
          </summary>
          ${others.map((trend) => figure(trend, history))}${left > 0 && html`<p class="soft">${left} more are in the report's data.</p>`}
        </details>`
      }`,
  };
}

function figure({ name, place, series, first, last, jump }: Trend, { runs, recorded }: History): Markup {
  const { unit, creep } = series;
  const rises = [
    jump && `jumped by ${jump.size} at ${jump.since}`,
    creep && `crept up by ${printQuantity(creep.change, unit)} in ${creep.runs} runs`,
  ].filter(Boolean);
  const words = rises.length > 0 ? html` <span class="middling">${rises.join(", ")}</span>` : null;
  return html`<div role="group" aria-label="${name}, ${place ?? "bundle"}">
    <p><strong>${name}</strong> <span class="soft">${place ?? "bundle"}, ${first} → ${last}</span>${words}</p>
    ${plot(series, runs, recorded, `${name}, ${place ?? "bundle"}`)}
    ${jump?.command && html`<p class="soft">Find the commit: <code>${jump.command}</code></p>`}
    <details>
      <summary>values</summary>
      <p><code>${valuesOf(series, runs)}</code></p>
    </details>
  </div> `;
}

/** A line through all values. Runs are at equal distances, because the time between two commits does not matter. */
function plot(series: HistorySeries, runs: readonly HistoryRun[], recorded: boolean, name: string): Markup {
  const { values, unit } = series;
  const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const high = Math.max(...points.map(({ value }) => value));
  // The scale spans at least a tenth of the value, so that noise does not look like mountains.
  const low = Math.min(...points.map(({ value }) => value), high * 0.9);
  const span = high - low || 1;
  const x = (at: number) => {
    const room = width - margin.left - margin.right;
    return (margin.left + (runs.length > 1 ? at / (runs.length - 1) : 0.5) * room).toFixed(1);
  };
  const y = (value: number) => {
    const room = height - margin.top - margin.bottom;
    return (margin.top + (1 - (value - low) / span) * room).toFixed(1);
  };
  const past = recorded ? points : points.filter(({ at }) => at < runs.length - 1);
  const now = recorded ? [] : points.filter(({ at }) => at === runs.length - 1);
  const label = `${name}: ${points.length} runs, between ${printQuantity(Math.min(...points.map(({ value }) => value)), unit)} and ${printQuantity(high, unit)}`;
  const floor = height - margin.bottom;
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    width="100%"
    height="${height}"
    preserveAspectRatio="xMinYMid"
    role="img"
    aria-label="${label}"
  >
    <line
      x1="0"
      x2="${width - margin.right}"
      y1="${floor}"
      y2="${floor}"
      stroke="currentColor"
      stroke-opacity="0.2"
    />
    <line
      x1="0"
      x2="${width - margin.right}"
      y1="${margin.top}"
      y2="${margin.top}"
      stroke="currentColor"
      stroke-opacity="0.1"
    />
    ${scaleEnd(printQuantity(high, unit), margin.top)}${scaleEnd(printQuantity(low, unit), floor)}
    ${jumpsWithin(series, runs).map(
      // Between two runs: that is where the commit is.
      ({ at }) =>
        html`<line
          x1="${x(at - 0.5)}"
          x2="${x(at - 0.5)}"
          y1="${margin.top}"
          y2="${floor}"
          stroke="currentColor"
          stroke-opacity="0.6"
          stroke-dasharray="3 3"
          ><title>jumped at ${runs[at]?.sha?.slice(0, 8) ?? runs[at]?.date.slice(0, 10)}</title></line
        >`,
    )}
    <polyline
      points="${past.map(({ at, value }) => `${x(at)},${y(value)}`).join(" ")}"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-opacity="0.7"
    />
    <path
      d="${past.map(({ at, value }) => `M${x(at)} ${y(value)}h0`).join("")}"
      stroke="currentColor"
      stroke-width="5"
      stroke-linecap="round"
    />
    ${now.map(({ at, value }) => html`<circle cx="${x(at)}" cy="${y(value)}" r="3.5" fill="none" stroke="currentColor" stroke-width="1.5"><title>this run: ${printQuantity(value, unit)}</title></circle>`)}
  </svg>`;
}

/** Those of runs that are there: the data of a report from elsewhere may say anything. */
function jumpsWithin({ jumps = [] }: HistorySeries, runs: readonly HistoryRun[]): readonly Jump[] {
  return jumps.filter(({ at }) => at > 0 && at < runs.length);
}

function scaleEnd(text: string, at: number): Markup {
  return html`<text
    x="${width - margin.right + 12}"
    y="${at + 4}"
    font-size="12"
    fill="currentColor"
    fill-opacity="0.75"
  >
    ${text}
  </text>`;
}

/** Every value with its day and commit, as one text, because an element for each would be most of the page. */
function valuesOf({ values, unit }: HistorySeries, runs: readonly HistoryRun[]): string {
  const lines = runs.flatMap(({ date, sha }, at) => {
    const value = values[at] ?? null;
    return value === null
      ? []
      : [`${printQuantity(value, unit)} ${date.slice(0, 10)} ${sha?.slice(0, 8) ?? "uncommitted"}`];
  });
  return lines.join(" · ");
}
