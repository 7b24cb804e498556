/** Recorded visits: one JSON object a line, in the order in which they were made. */
import { CheckError } from "../../../src/errors.ts";
import type { Recording, Row, RowPair } from "../../../src/statistics/resample.ts";

export interface ReadRecording {
  recording: Recording;
  /** Lines without a number in every field: never read as 0. */
  leftOut: number;
}

// Fewer say too little about the noise that they are to stand for.
const fewest = 8;

/**
 * @param text JSON lines. A line's `side` ("A" is base, "B" is head) or `revision` ("base", "head") says what was
 *   visited; without, or with one side only, all lines are of one revision.
 * @param fields dotted paths, such as `cpu4.lcp`.
 * @param sameBuild both sides are the same build: they are read as one revision.
 * @throws CheckError (USAGE) where a line is no JSON object, a field is nowhere, or too few visits are left.
 */
export function readRecording(
  text: string,
  fields: readonly string[],
  { name, sameBuild = false }: { name: string; sameBuild?: boolean },
): ReadRecording {
  const visits = parseLines(text, name);
  for (const field of fields) {
    if (!visits.some((visit) => valueAt(visit, field) !== undefined)) {
      throw new CheckError("USAGE", `${name} has no number at "${field}"`, {
        advice: `its numbers are: ${pathsOf(visits[0] ?? {}).join(", ")}`,
      });
    }
  }
  const base = visits.filter((visit) => sideOf(visit) !== "head");
  const head = visits.filter((visit) => sideOf(visit) === "head");
  const twoRevisions = !sameBuild && base.length > 0 && head.length > 0;
  const read = twoRevisions ? pairsOf(base, head, fields) : rowsOf(visits, fields);
  const count = read.recording.visits.length;
  if (count < fewest) {
    throw new CheckError(
      "USAGE",
      `${name} has ${count} usable ${twoRevisions ? "pairs" : "visits"}, at least ${fewest} are needed`,
    );
  }
  return read;
}

type Visit = Readonly<Record<string, unknown>>;

function rowsOf(visits: readonly Visit[], fields: readonly string[]): ReadRecording {
  const rows = visits.map((visit) => rowOf(visit, fields)).filter((row) => row !== undefined);
  return { recording: { kind: "one revision", visits: rows }, leftOut: visits.length - rows.length };
}

/** The k-th visit of base belongs to the k-th of head; both go where one has no value. */
function pairsOf(base: readonly Visit[], head: readonly Visit[], fields: readonly string[]): ReadRecording {
  const pairs: RowPair[] = [];
  for (const [index, visit] of base.entries()) {
    const other = head[index];
    const ofBase = rowOf(visit, fields);
    const ofHead = other && rowOf(other, fields);
    if (ofBase && ofHead) pairs.push({ base: ofBase, head: ofHead });
  }
  return {
    recording: { kind: "two revisions", visits: pairs },
    leftOut: base.length + head.length - 2 * pairs.length,
  };
}

function parseLines(text: string, name: string): Visit[] {
  const visits: Visit[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() !== "") visits.push(parseLine(line, `${name}:${index + 1}`));
  }
  return visits;
}

function parseLine(line: string, where: string): Visit {
  try {
    const value: unknown = JSON.parse(line);
    if (isObject(value)) return value;
  } catch {
    // Said below, with the line's number.
  }
  throw new CheckError("USAGE", `${where} is not a JSON object`, {
    advice: "a recording has one JSON object a line",
  });
}

function sideOf(visit: Visit): "base" | "head" {
  return visit["side"] === "B" || visit["revision"] === "head" ? "head" : "base";
}

function rowOf(visit: Visit, fields: readonly string[]): Row | undefined {
  const values = fields.map((field) => valueAt(visit, field)).filter((value) => value !== undefined);
  return values.length === fields.length ? values : undefined;
}

function valueAt(visit: Visit, path: string): number | undefined {
  let value: unknown = visit;
  for (const key of path.split(".")) value = isObject(value) ? value[key] : undefined;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function pathsOf(value: Visit, prefix = ""): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === "number") return [prefix + key];
    return isObject(inner) ? pathsOf(inner, `${prefix}${key}.`) : [];
  });
}

function isObject(value: unknown): value is Visit {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
