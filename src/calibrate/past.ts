/** What earlier calibrations have found: one line of JSON for each, and all of them together. */
import { shareOf } from "./rates.ts";
import type { Calibration, CalibrationLine, PastCalibrations } from "../types.ts";

/** The newest that are kept. */
const mostLines = 500;
const longestLine = 2000;
const longestName = 300;

/** What is kept of a calibration. */
export function lineOf(calibration: Calibration): CalibrationLine {
  const { date, version, page, device, settings, machine, pairs, contention, seen, redrawn } = calibration;
  return {
    date,
    version,
    page,
    device,
    clock: settings.clock,
    cpu: machine.cpu,
    cpus: machine.cpus,
    pairs: pairs.made,
    contention,
    seen: {
      decisions: seen?.decisions ?? 0,
      failed: seen?.failed.count ?? 0,
      undecided: seen?.undecided.count ?? 0,
    },
    visits: redrawn?.visits.median ?? null,
  };
}

/** The text with one more line, the oldest first. Lines in another format are left out. */
export function addLine(text: string, line: CalibrationLine): string {
  return [...readLines(text), line]
    .toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date))
    .slice(-mostLines)
    .map((each) => `${JSON.stringify(each)}\n`)
    .join("");
}

/** Anyone with write access may have changed the file: only lines with the numbers and names of a calibration count. */
export function readLines(text: string): CalibrationLine[] {
  return text
    .slice(-mostLines * longestLine)
    .split("\n")
    .flatMap((line) => readLine(line) ?? []);
}

/** All decisions together, which used each pair once; null of none. */
export function pastOf(source: string, lines: readonly CalibrationLine[]): PastCalibrations | null {
  const [first] = lines;
  const sum = (of: keyof CalibrationLine["seen"]) => lines.reduce((total, { seen }) => total + seen[of], 0);
  const decisions = sum("decisions");
  if (!first || decisions === 0) return null;
  return {
    source,
    calibrations: lines.length,
    since: first.date,
    failed: shareOf(sum("failed"), decisions),
    undecided: shareOf(sum("undecided"), decisions),
  };
}

function readLine(line: string): CalibrationLine | null {
  if (line.trim() === "" || line.length > longestLine) return null;
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    // Half a line, or somebody's merge conflict.
    return null;
  }
  if (typeof data !== "object" || data === null) return null;
  const { date, version, page, device, clock, cpu, cpus, pairs, contention, seen, visits } = data as Record<
    string,
    unknown
  >;
  if (!isText(date) || Number.isNaN(Date.parse(date))) return null;
  if (!isText(version) || !isText(page) || !isText(device) || !isText(cpu)) return null;
  if (clock !== "cpu" && clock !== "wall") return null;
  if (!isCount(cpus) || !isCount(pairs) || !isAmount(contention) || !isAmount(visits)) return null;
  if (typeof seen !== "object" || seen === null) return null;
  const { decisions, failed, undecided } = seen as Record<string, unknown>;
  if (!isCount(decisions) || !isCount(failed) || !isCount(undecided) || failed + undecided > decisions)
    return null;
  const counted = { decisions, failed, undecided };
  return { date, version, page, device, clock, cpu, cpus, pairs, contention, seen: counted, visits };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= longestName;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1e9;
}

function isAmount(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isFinite(value) && value >= 0);
}
