/** A calibration as one page without network or script: what it says, and a picture of how values vary. */
import { printQuantity } from "../../quantity.ts";
import type { Calibration, MetricSpread, PastCalibrations, ValueSpread } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import { hashes } from "../html/client-script.ts";
import { style } from "../html/style.ts";
import { decisionFacts, decisionNote, printSmallest, printSpread, subjectOf } from "./words.ts";

const policy = `default-src 'none'; style-src '${hashes.style}'; base-uri 'none'; form-action 'none'`;
/** Without a blank before or after it: the policy knows it by its hash. */
const styleSheet: Markup = { markup: `<style>${style}</style>` };
const outcomes = { fit: "pass", limited: "warn", unfit: "fail", unknown: "warn" } as const;
const signs = { pass: "✓", warn: "!", fail: "✗" } as const;
const tints = { pass: "good", warn: "middling", fail: "bad" } as const;

const width = 640;
const rowHeight = 40;
const margin = { left: 8, right: 8, top: 16 };
/** Values that are drawn of one row; more would only be one bar. */
const mostDots = 200;

/** @param past what earlier ones have found; null where none are kept. */
export function calibrationHtml(calibration: Calibration, past: PastCalibrations | null): string {
  const { fitness, incomplete, machine, contention, smallest, spread, recommended, date } = calibration;
  const outcome = outcomes[fitness.grade];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${fitness.sentence.slice(0, 200)}</title>
        ${styleSheet}
      </head>
      <body>
        <main>
          <header class="verdict ${outcome}">
            <h1>
              <span class="${tints[outcome]}" aria-hidden="true">${signs[outcome]}</span> ${fitness.sentence}
            </h1>
            <p class="soft">${subjectOf(calibration)}</p>
            ${incomplete !== null && html`<p class="middling">Incomplete: ${incomplete}</p>`}
          </header>
          ${
            spread.length > 0 &&
            html`<section>
              <h2>How values vary</h2>
              <p class="soft">
                Each dot is a visit, the thick line the middle half, the small stroke the median. The band is
                the tolerance to both sides of the median: a change must exceed it.
              </p>
              ${spread.map(figure)}
            </section>`
          }
          <section>
            <h2>Decisions</h2>
            ${facts(decisionFacts(calibration, past))}
            <p class="soft">${decisionNote}</p>
          </section>
          ${
            smallest.length > 0 &&
            html`<section>
              <h2>Smallest increase that is found</h2>
              <ul>
                ${smallest.map((one) => html`<li><strong>${one.metric}</strong>: ${printSmallest(one)}</li>`)}
              </ul>
            </section>`
          }
          ${
            recommended.length > 0 &&
            html`<section>
              <h2>Recommended</h2>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Setting</th>
                    <th scope="col">Value</th>
                    <th scope="col">Why</th>
                  </tr>
                </thead>
                <tbody>
                  ${recommended.map(
                    ({ setting, value, isCurrent, reason }) =>
                      html`<tr>
                        <th scope="row">${setting}</th>
                        <td data-label="Value">
                          <code>${value}</code>${isCurrent && html` <small>as now</small>`}
                        </td>
                        <td data-label="Why">${reason}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </section>`
          }
          <section>
            <h2>Run</h2>
            ${facts([
              ["Date", date],
              ["Machine", `${machine.cpu}, ${machine.cpus} CPUs, ${printQuantity(machine.memoryBytes, "B")}`],
              ["System", machine.platform],
              ["Wall time / CPU time", contention === null ? "not known" : contention.toFixed(2)],
              ["Seconds per visit", calibration.secondsPerVisit.toFixed(1)],
              ["budget-check", calibration.version],
            ])}
          </section>
        </main>
      </body>
    </html> `.markup;
}

function facts(all: readonly (readonly [string, string])[]): Markup {
  return html`<dl>
    ${all.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A row of dots for what is compared, and one for each clock. */
function figure({ metric, unit, tolerance, values, cpu, wall }: MetricSpread): Markup {
  const rows = [
    { name: "as compared", values },
    ...(cpu ? [{ name: "each visit alone, CPU clock", values: cpu }] : []),
    ...(wall ? [{ name: "each visit alone, wall clock", values: wall }] : []),
  ];
  const low = Math.min(values.median - tolerance, ...rows.map((row) => row.values.values[0] ?? Infinity));
  const high = Math.max(
    values.median + tolerance,
    ...rows.map((row) => row.values.values.at(-1) ?? -Infinity),
  );
  const room = width - margin.left - margin.right;
  const x = (value: number) => margin.left + ((value - low) / (high - low || 1)) * room;
  const height = margin.top + rows.length * rowHeight;
  const band = { from: x(values.median - tolerance), to: x(values.median + tolerance) };
  return html`<figure>
    <figcaption>
      <strong>${metric}</strong>
      <span class="soft">${printSpread(values, unit)}, tolerance ${printQuantity(tolerance, unit)}</span>
    </figcaption>
    <svg
      class="dots"
      viewBox="0 0 ${width} ${height + 16}"
      width="100%"
      role="img"
      aria-label="${metric}: ${rows.map((row) => `${row.name} ${printSpread(row.values, unit)}`).join("; ")}"
    >
      <rect
        x="${band.from.toFixed(1)}"
        y="${margin.top}"
        width="${(band.to - band.from).toFixed(1)}"
        height="${height - margin.top}"
        class="even"
      />
      ${rows.map((row, at) => drawRow(row, margin.top + at * rowHeight, x))}
      <text x="${margin.left}" y="${height + 13}">${printQuantity(low, unit)}</text>
      <text x="${width - margin.right}" y="${height + 13}" class="end">${printQuantity(high, unit)}</text>
    </svg>
  </figure>`;
}

function drawRow(
  { name, values }: { name: string; values: ValueSpread },
  top: number,
  x: (value: number) => number,
): Markup {
  const y = top + 26;
  const step = Math.max(1, values.values.length / mostDots);
  const shown = Array.from(
    { length: Math.min(mostDots, values.values.length) },
    (_, at) => values.values[Math.floor(at * step)] ?? values.median,
  );
  return html`<text x="${margin.left}" y="${top + 12}">${name}</text>
    <line
      class="interval"
      x1="${x(values.p25).toFixed(1)}"
      x2="${x(values.p75).toFixed(1)}"
      y1="${y}"
      y2="${y}"
    />
    <path class="head" d="${shown.map((value) => `M${x(value).toFixed(1)} ${y}h0`).join("")}" />
    <line
      class="median"
      x1="${x(values.median).toFixed(1)}"
      x2="${x(values.median).toFixed(1)}"
      y1="${y - 8}"
      y2="${y + 8}"
    />`;
}
