import type { Node } from "jsonc-parser";
import { findMetric } from "../../metrics/index.ts";
import type { Amount, Compression, Increase, Level, Position, Unit } from "../../types.ts";
import { bundleUnit, findBundleLimit } from "../../bundle-limits/index.ts";
import { entriesOf, levelOf, textOf, valueOf, written } from "../text/nodes.ts";
import type { Reading, Written } from "../text/nodes.ts";
import { excerpt } from "../text/quote.ts";
import { parseAmount, parseIncrease } from "../text/units.ts";
import type { Parsed } from "../text/units.ts";

/** A limit as one file writes it; missing parts may come from the files that it extends. */
export interface Rule {
  metric: string;
  /** A part of it cannot be read, and that is already reported. */
  broken: boolean;
  /** Set if the limit is `null`: it removes an inherited limit. */
  removed: boolean;
  position: Position;
  max?: Written<Amount>;
  warn?: Written<Amount>;
  /** `null` turns the default tolerance off. */
  maxIncrease?: Written<Increase | null>;
  warnIncrease?: Written<Increase>;
  level?: Level;
  compression?: Compression;
  ratchet?: Written<boolean>;
}

/** The limits of one `limits` or `bundle` object. */
export type Rules = ReadonlyMap<string, Rule>;

/** Reads a `limits` object (or none). The schema reports unknown metrics and wrong types. */
export function readLimits(node: Node | undefined, reading: Reading): Rules {
  return readRules(node, reading, (key) => findMetric(key)?.unit);
}

/** Reads a `bundle` object (or none). */
export function readBundle(node: Node | undefined, reading: Reading): Rules {
  const rules = readRules(node, reading, bundleUnit);
  for (const [key, { maxIncrease, warnIncrease }] of rules) {
    if (!findBundleLimit(key).limit?.comparesBuilds) continue;
    const refuse = ({ position }: Written<unknown>, name: string, instead: string) =>
      reading.problems.addAt(
        position,
        `${key} is a change since base already: give it a "${instead}" in place of "${name}"`,
      );
    if (maxIncrease?.value) refuse(maxIncrease, "maxIncrease", "max");
    if (warnIncrease) refuse(warnIncrease, "warnIncrease", "warn");
  }
  return rules;
}

function readRules(
  node: Node | undefined,
  reading: Reading,
  unitOf: (key: string) => Unit | undefined,
): Rules {
  const rules = new Map<string, Rule>();
  for (const { key, value } of entriesOf(node)) {
    const unit = unitOf(key);
    if (unit) rules.set(key, readRule(key, unit, value, reading));
  }
  return rules;
}

/** Reads one limit: a max, or an object with its parts. */
export function readRule(metric: string, unit: Unit, node: Node, reading: Reading): Rule {
  const { position } = written(reading, node, null);
  const rule: Rule = { metric, broken: false, removed: node.type === "null", position };
  if (node.type !== "object") {
    const max = readQuantity(node, `${metric}: `, reading, (text) => parseAmount(text, unit));
    return max ? { ...rule, max } : { ...rule, broken: !rule.removed };
  }
  const amount = (key: "max" | "warn") =>
    readQuantity(valueOf(node, key), `${metric}.${key}: `, reading, (text) => parseAmount(text, unit));
  const max = amount("max");
  const warn = amount("warn");
  const maxIncrease = readIncrease(valueOf(node, "maxIncrease"), metric, unit, reading);
  const warnIncrease = readQuantity(
    valueOf(node, "warnIncrease"),
    `${metric}.warnIncrease: `,
    reading,
    (text) => parseIncrease(text, unit),
  );
  const level = levelOf(valueOf(node, "level"));
  const compression = readCompression(node);
  const ratchet = readRatchet(node, reading);
  const entries = entriesOf(node);
  if (entries.length === 0)
    reading.problems.add(
      reading.source,
      node,
      `${metric} sets nothing: give it a "max", or null to remove it`,
    );
  const parts = {
    ...(max && { max }),
    ...(warn && { warn }),
    ...(maxIncrease && { maxIncrease }),
    ...(warnIncrease && { warnIncrease }),
    ...(level && { level }),
    ...(compression && { compression }),
    ...(ratchet && { ratchet }),
  };
  const isBroken = entries.length === 0 || entries.some(({ key }) => !Object.hasOwn(parts, key));
  return { ...rule, ...parts, broken: isBroken };
}

function readIncrease(
  node: Node | undefined,
  metric: string,
  unit: Unit,
  reading: Reading,
): Written<Increase | null> | undefined {
  if (node?.type === "null") return written(reading, node, null);
  return readQuantity(node, `${metric}.maxIncrease: `, reading, (text) => parseIncrease(text, unit));
}

function readQuantity<T>(
  node: Node | undefined,
  what: string,
  reading: Reading,
  parseText: (written: string | number) => Parsed<T>,
): Written<T> | undefined {
  if (node?.type !== "string" && node?.type !== "number") return undefined;
  if (node.value === Infinity || node.value === -Infinity) {
    const text = reading.source.text.slice(node.offset, node.offset + node.length);
    reading.problems.add(reading.source, node, `${what}${excerpt(text)} is too large`);
    return undefined;
  }
  const parsed = parseText(node.type === "number" ? Number(node.value) : String(node.value));
  if ("value" in parsed) return written(reading, node, parsed.value);
  reading.problems.add(reading.source, node, `${what}${parsed.problem}`);
  return undefined;
}

function readRatchet(node: Node, reading: Reading): Written<boolean> | undefined {
  const value = valueOf(node, "ratchet");
  return value?.type === "boolean" ? written(reading, value, value.value === true) : undefined;
}

function readCompression(node: Node): Compression | undefined {
  const text = textOf(valueOf(node, "compression"));
  return text === "raw" || text === "gzip" || text === "brotli" ? text : undefined;
}
