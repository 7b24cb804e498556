/** The fields of a recording that gate together: which metric each is, and how much it may change. */
import { CheckError } from "../../../src/errors.ts";
import { findMetric } from "../../../src/metrics/index.ts";
import type { Tolerance, Unit } from "../../../src/types.ts";

export interface Field {
  /** Dotted path in a line of the recording. */
  path: string;
  tolerance: Tolerance;
  unit: Unit;
}

/** Fields with the same path up to the last segment were measured on one clock, and gate together. */
export interface FieldGroup {
  name: string;
  fields: readonly Field[];
}

const defaultTolerance: Tolerance = { relative: 0.05, floor: 50 };

/**
 * @param paths `cpu4.fcp`, `cpu4.lcp`, …: the last segment names the metric, in any case; a metric that is unknown or
 *   exact gets 5 % and 50 ms.
 * @param tolerances `tbt=10%/50` (by path or last segment), or `5%/50` for every field.
 * @throws CheckError (USAGE) where a tolerance is malformed or for no field.
 */
export function groupFields(paths: readonly string[], tolerances: readonly string[]): FieldGroup[] {
  const overrides = tolerances.map(parseTolerance);
  const unused = overrides.find(({ field }) => !paths.some((path) => isNamed(path, field)));
  if (unused) throw new CheckError("USAGE", `--tolerance names "${unused.field}", which is no field`);
  const groups = new Map<string, Field[]>();
  for (const path of paths) {
    const prefix = path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : "";
    const metric = findMetric(labelOf(path)) ?? findMetric(lastSegment(path));
    const usual = metric && metric.tolerance !== "counted" ? metric.tolerance : defaultTolerance;
    const override = overrides.findLast(({ field }) => isNamed(path, field));
    const field: Field = {
      path,
      tolerance: override?.tolerance ?? usual,
      unit: metric?.unit ?? "ms",
    };
    groups.set(prefix, [...(groups.get(prefix) ?? []), field]);
  }
  return [...groups].map(([prefix, fields]) => ({ name: nameOf(prefix), fields }));
}

/** `LCP` of `cpu4.lcp`. */
export function labelOf(path: string): string {
  return lastSegment(path).toUpperCase();
}

function nameOf(prefix: string): string {
  if (prefix.startsWith("cpu")) return "CPU clock";
  if (prefix.startsWith("raw") || prefix.startsWith("wall")) return "wall clock";
  return prefix || "recorded values";
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function isNamed(path: string, field: string | null): boolean {
  return field === null || field === path || field.toLowerCase() === lastSegment(path).toLowerCase();
}

function parseTolerance(text: string): { field: string | null; tolerance: Tolerance } {
  const match = /^(?:(?<field>[^=]+)=)?(?<percent>\d+(?:\.\d+)?)%\/(?<floor>\d+(?:\.\d+)?)$/.exec(text);
  if (!match?.groups) {
    throw new CheckError("USAGE", `--tolerance "${text}" is not understood`, {
      advice: "write it as 5%/50 for every field or tbt=10%/50 for one",
    });
  }
  const { field, percent, floor } = match.groups;
  return { field: field ?? null, tolerance: { relative: Number(percent) / 100, floor: Number(floor) } };
}
