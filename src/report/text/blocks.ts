import { nameOf } from "../../metrics/index.ts";
import type { Verdict } from "../../types.ts";
import { expectationOf, printDelta, printDeltaRange, printDeltaVerdict, printPairs } from "../in-words.ts";
import { printQuantity, printSamples } from "../../quantity.ts";
import { bandOf, headValue, keyOf } from "../sections.ts";
import type { Row, SectionKind } from "../sections.ts";
import { plain } from "../escape/terminal.ts";
import type { Paint } from "./paint.ts";
import { truncate, wrap } from "./width.ts";

const signs: Record<SectionKind, string> = {
  exceeded: "✗",
  missing: "✗",
  inconclusive: "?",
  warned: "!",
  passed: "✓",
};

export interface BlockOptions {
  kind: SectionKind;
  /** Keys of the rows whose samples were shown before; shown ones are added. */
  told: Set<string>;
  withReasons: boolean;
}

/**
 * Rows that did not simply pass, at length: the name with expected and actual, the change, all samples, the reasons.
 * @param rows one row, or several that say the same of different pages.
 */
export function block(
  rows: readonly Row[],
  { kind, told, withReasons }: BlockOptions,
  width: number,
  paint: Paint,
): string[] {
  const [row] = rows;
  if (!row) return [];
  const color = kind === "exceeded" || kind === "missing" ? paint.red : paint.yellow;
  const name = truncate(plain(nameOf(row)), 50);
  const held = row.verdicts.map((verdict) => expectation(verdict)).join("; ");
  const [first = "", ...rest] = wrap(`${name}${places(rows)}: ${held}`, width - 6);
  const before = told.has(keyOf(row));
  told.add(keyOf(row));
  return [
    `  ${color(signs[kind])} ${first.startsWith(name) ? paint.bold(name) + first.slice(name.length) : first}`,
    ...rest.map((line) => `      ${line}`),
    ...(before ? [] : facts(row)).flatMap(([label, value]) => labelled(label, value, width, paint)),
    ...(withReasons ? reasonsOf(row) : [])
      .flatMap((reason) => wrap(reason, width - 6))
      .map((line) => `      ${paint.dim(line)}`),
  ];
}

/** ` on cart, mobile`, ` on / (mobile), cart (mobile)`, or nothing for a bundle. */
function places(rows: readonly Row[]): string {
  const all = rows.flatMap(({ page, device }) => (page === null ? [] : [[plain(page), plain(device ?? "")]]));
  if (all.length === 0) return "";
  const one = all.length === 1;
  const print = ([page, device]: string[]) =>
    device === "" ? page : one ? `${page}, ${device}` : `${page} (${device})`;
  return ` on ${all.map(print).join(", ")}`;
}

function expectation(verdict: Verdict): string {
  const { actual, expected } = expectationOf(verdict);
  return `${actual ?? "no data"}, expected ${plain(expected, 80)}`;
}

/** A label column of ten, then the value; a long value continues under itself. */
function labelled(label: string, value: string, width: number, paint: Paint): string[] {
  return wrap(value, width - 15).map(
    (line, at) => `      ${paint.dim((at === 0 ? label : "").padEnd(9))}${line}`,
  );
}

function facts(row: Row): [string, string][] {
  const list: [string, string][] = [];
  const { delta, unit, base, head } = row;
  const band = bandOf(row.metric, headValue(row));
  const rated = band && band !== "good" ? band : "";
  // Exact values have no spread to show: both sides fit into the line of the change.
  const exact = delta?.pairs === 0 && base && head;
  if (delta) {
    const parts = [
      exact ? `${printQuantity(base.median, unit)} → ${printQuantity(head.median, unit)}` : "",
      printDelta(delta, unit),
      printDeltaRange(delta, unit) ?? "",
      delta.tolerance > 0 ? `tolerance ${printQuantity(delta.tolerance, unit)}` : "",
      delta.pairs > 0 ? printPairs(delta.pairs) : "",
    ];
    list.push(["change", `${parts.filter(Boolean).join(", ")}: ${printDeltaVerdict(delta)}`]);
  }
  for (const [label, samples, more] of [
    ["head", head, rated],
    ["base", base, ""],
  ] as const) {
    if (exact || !samples || (samples.values.length < 2 && !delta)) continue;
    const median = samples.values.length > 1 ? `median ${printQuantity(samples.median, unit)}` : "";
    const notes = [median, more].filter(Boolean).join(", ");
    list.push([label, `${printSamples(samples.values, unit)}${notes ? `   ${notes}` : ""}`]);
  }
  const kept = (row.kept ?? []).map((verdict) => plain(expectationOf(verdict).expected, 80));
  if (kept.length > 0) list.push(["kept", kept.join(", ")]);
  if (row.basisReason !== null) list.push(["measured", plain(row.basisReason)]);
  return list;
}

/** Each reason once, and the exceptions in use. */
export function reasonsOf(row: Row): string[] {
  const lines = row.verdicts.flatMap(({ reason, allowed }) => [
    plain(reason),
    allowed && !reason.includes(allowed.reason)
      ? `Approved exception until ${plain(allowed.expires, 40)}: ${plain(allowed.reason)}`
      : "",
  ]);
  return [...new Set(lines)].filter(Boolean);
}
