import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  decisionFacts,
  decisionNote,
  printSmallest,
  printSpread,
  subjectOf
} from "./chunk-7NJL55FQ.js";
import {
  hashes,
  style
} from "./chunk-DPYGGNMX.js";
import {
  html
} from "./chunk-TEAJE2YI.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";
import "./chunk-WVWDAXK4.js";

// src/report/calibration/html.ts
var policy = `default-src 'none'; style-src '${hashes.style}'; base-uri 'none'; form-action 'none'`;
var styleSheet = { markup: `<style>${style}</style>` };
var outcomes = { fit: "pass", limited: "warn", unfit: "fail", unknown: "warn" };
var signs = { pass: "✓", warn: "!", fail: "✗" };
var tints = { pass: "good", warn: "middling", fail: "bad" };
var width = 640;
var rowHeight = 40;
var margin = { left: 8, right: 8, top: 16 };
var mostDots = 200;
function calibrationHtml(calibration, past) {
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
          ${spread.length > 0 && html`<section>
              <h2>How values vary</h2>
              <p class="soft">
                Each dot is a visit, the thick line the middle half, the small stroke the median. The band is
                the tolerance to both sides of the median: a change must exceed it.
              </p>
              ${spread.map(figure)}
            </section>`}
          <section>
            <h2>Decisions</h2>
            ${facts(decisionFacts(calibration, past))}
            <p class="soft">${decisionNote}</p>
          </section>
          ${smallest.length > 0 && html`<section>
              <h2>Smallest increase that is found</h2>
              <ul>
                ${smallest.map((one) => html`<li><strong>${one.metric}</strong>: ${printSmallest(one)}</li>`)}
              </ul>
            </section>`}
          ${recommended.length > 0 && html`<section>
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
    ({ setting, value, isCurrent, reason }) => html`<tr>
                        <th scope="row">${setting}</th>
                        <td data-label="Value">
                          <code>${value}</code>${isCurrent && html` <small>as now</small>`}
                        </td>
                        <td data-label="Why">${reason}</td>
                      </tr>`
  )}
                </tbody>
              </table>
            </section>`}
          <section>
            <h2>Run</h2>
            ${facts([
    ["Date", date],
    ["Machine", `${machine.cpu}, ${machine.cpus} CPUs, ${printQuantity(machine.memoryBytes, "B")}`],
    ["System", machine.platform],
    ["Wall time / CPU time", contention === null ? "not known" : contention.toFixed(2)],
    ["Seconds per visit", calibration.secondsPerVisit.toFixed(1)],
    ["budget-check", calibration.version]
  ])}
          </section>
        </main>
      </body>
    </html> `.markup;
}
function facts(all) {
  return html`<dl>
    ${all.map(
    ([name, value]) => html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
  )}
  </dl>`;
}
function figure({ metric, unit, tolerance, values, cpu, wall }) {
  const rows = [
    { name: "as compared", values },
    ...cpu ? [{ name: "each visit alone, CPU clock", values: cpu }] : [],
    ...wall ? [{ name: "each visit alone, wall clock", values: wall }] : []
  ];
  const low = Math.min(values.median - tolerance, ...rows.map((row) => row.values.values[0] ?? Infinity));
  const high = Math.max(
    values.median + tolerance,
    ...rows.map((row) => row.values.values.at(-1) ?? -Infinity)
  );
  const room = width - margin.left - margin.right;
  const x = (value) => margin.left + (value - low) / (high - low || 1) * room;
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
function drawRow({ name, values }, top, x) {
  const y = top + 26;
  const step = Math.max(1, values.values.length / mostDots);
  const shown = Array.from(
    { length: Math.min(mostDots, values.values.length) },
    (_, at) => values.values[Math.floor(at * step)] ?? values.median
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
export {
  calibrationHtml
};
