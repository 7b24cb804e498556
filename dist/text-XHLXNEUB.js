import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  decisionFacts,
  decisionNote,
  printSmallest,
  subjectOf
} from "./chunk-7NJL55FQ.js";
import {
  table
} from "./chunk-I4PZWNLP.js";
import {
  paintFor
} from "./chunk-LEWYM5HX.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import "./chunk-WVWDAXK4.js";

// src/report/calibration/text.ts
var paints = { fit: "green", limited: "yellow", unfit: "red", unknown: "yellow" };
function calibrationText(calibration, past, { color = false, width = 100 } = {}) {
  const paint = paintFor(color);
  const { fitness, incomplete, machine, contention, recommended, smallest, spread } = calibration;
  const facts = [
    plain(machine.cpu, 60),
    `${machine.cpus} CPUs`,
    ...contention === null ? [] : [`wall time / CPU time ${contention.toFixed(2)}`],
    `${calibration.secondsPerVisit.toFixed(1)} s per visit`
  ];
  const lines = [
    paint[paints[fitness.grade]](plain(fitness.sentence, 400)),
    ...incomplete === null ? [] : [paint.yellow(`Incomplete: ${plain(incomplete, 200)}`)],
    plain(subjectOf(calibration), 300),
    paint.dim(facts.join(" · ")),
    ...section("How values vary", spreadLines(spread, width, paint), paint),
    ...section(
      "Decisions",
      table(
        [column("", 0), column("", 0)],
        decisionFacts(calibration, past).map(([name, value]) => [
          { text: name },
          { text: plain(value, 300) }
        ]),
        width - 2,
        paint
      ).slice(1),
      paint
    ),
    ...section(
      "Smallest increase that is found",
      smallest.map((one) => `${plain(one.metric, 40)}: ${printSmallest(one)}`),
      paint
    ),
    ...section(
      "Recommended",
      recommended.map(
        ({ setting, value, isCurrent, reason }) => `${plain(setting, 60)}: ${plain(value, 40)}${isCurrent ? " (as now)" : ""} – ${plain(reason, 300)}`
      ),
      paint
    ),
    ...calibration.seen || calibration.redrawn ? ["", paint.dim(decisionNote)] : []
  ];
  return `${lines.join("\n")}
`;
}
function section(title, lines, paint) {
  return lines.length === 0 ? [] : ["", paint.bold(title), ...lines.map((line) => `  ${line}`)];
}
function column(title, drop, align = "left") {
  return { title, align, drop };
}
function spreadLines(spread, width, paint) {
  if (spread.length === 0) return [];
  const columns = [
    column("metric", 0),
    column("median", 0, "right"),
    column("5 % to 95 %", 1, "right"),
    column("CPU clock", 2, "right"),
    column("wall clock", 2, "right"),
    column("tolerance", 0, "right")
  ];
  const range = (values, unit) => values ? `${printQuantity(values.p5, unit)} – ${printQuantity(values.p95, unit)}` : "";
  const rows = spread.map(({ metric, unit, tolerance, values, cpu, wall }) => [
    { text: plain(metric, 40) },
    { text: printQuantity(values.median, unit) },
    { text: range(values, unit) },
    { text: range(cpu, unit) },
    { text: range(wall, unit) },
    { text: printQuantity(tolerance, unit) }
  ]);
  return table(columns, rows, width - 2, paint);
}
export {
  calibrationText
};
