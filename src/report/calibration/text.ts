/** A calibration for a terminal. */
import { printQuantity } from "../../quantity.ts";
import type { Calibration, MetricSpread, PastCalibrations } from "../../types.ts";
import { plain } from "../escape/terminal.ts";
import type { Paint } from "../text/paint.ts";
import { paintFor } from "../text/paint.ts";
import { table } from "../text/table.ts";
import { decisionFacts, decisionNote, printSmallest, subjectOf } from "./words.ts";

const paints = { fit: "green", limited: "yellow", unfit: "red", unknown: "yellow" } as const;

/** @param past what earlier ones have found; null where none are kept. */
export function calibrationText(
  calibration: Calibration,
  past: PastCalibrations | null,
  { color = false, width = 100 }: { color?: boolean; width?: number } = {},
): string {
  const paint = paintFor(color);
  const { fitness, incomplete, machine, contention, recommended, smallest, spread } = calibration;
  const facts = [
    plain(machine.cpu, 60),
    `${machine.cpus} CPUs`,
    ...(contention === null ? [] : [`wall time / CPU time ${contention.toFixed(2)}`]),
    `${calibration.secondsPerVisit.toFixed(1)} s per visit`,
  ];
  const lines = [
    paint[paints[fitness.grade]](plain(fitness.sentence, 400)),
    ...(incomplete === null ? [] : [paint.yellow(`Incomplete: ${plain(incomplete, 200)}`)]),
    plain(subjectOf(calibration), 300),
    paint.dim(facts.join(" · ")),
    ...section("How values vary", spreadLines(spread, width, paint), paint),
    ...section(
      "Decisions",
      table(
        [column("", 0), column("", 0)],
        decisionFacts(calibration, past).map(([name, value]) => [
          { text: name },
          { text: plain(value, 300) },
        ]),
        width - 2,
        paint,
      ).slice(1),
      paint,
    ),
    ...section(
      "Smallest increase that is found",
      smallest.map((one) => `${plain(one.metric, 40)}: ${printSmallest(one)}`),
      paint,
    ),
    ...section(
      "Recommended",
      recommended.map(
        ({ setting, value, isCurrent, reason }) =>
          `${plain(setting, 60)}: ${plain(value, 40)}${isCurrent ? " (as now)" : ""} – ${plain(reason, 300)}`,
      ),
      paint,
    ),
    ...(calibration.seen || calibration.redrawn ? ["", paint.dim(decisionNote)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ["", paint.bold(title), ...lines.map((line) => `  ${line}`)];
}

function column(title: string, drop: number, align: "left" | "right" = "left") {
  return { title, align, drop } as const;
}

function spreadLines(spread: readonly MetricSpread[], width: number, paint: Paint): string[] {
  if (spread.length === 0) return [];
  const columns = [
    column("metric", 0),
    column("median", 0, "right"),
    column("5 % to 95 %", 1, "right"),
    column("CPU clock", 2, "right"),
    column("wall clock", 2, "right"),
    column("tolerance", 0, "right"),
  ];
  const range = (values: MetricSpread["cpu"], unit: MetricSpread["unit"]) =>
    values ? `${printQuantity(values.p5, unit)} – ${printQuantity(values.p95, unit)}` : "";
  const rows = spread.map(({ metric, unit, tolerance, values, cpu, wall }) => [
    { text: plain(metric, 40) },
    { text: printQuantity(values.median, unit) },
    { text: range(values, unit) },
    { text: range(cpu, unit) },
    { text: range(wall, unit) },
    { text: printQuantity(tolerance, unit) },
  ]);
  return table(columns, rows, width - 2, paint);
}
