import type { Amount, Increase, Unit } from "../../types.ts";
import { quote } from "./quote.ts";

/** A parsed quantity, or a problem that completes "LCP: …" and names the right units. */
export type Parsed<T> = { value: T } | { problem: string };

/** A unit as people write it, with its factor to the metric's unit. Powers of ten are exponents, so that "1.005 s" is exactly 1005. */
type Factor = { exponent: number } | { times: number };

const spellings: Readonly<Record<Unit, Readonly<Record<string, Factor>>>> = {
  ms: { ms: { exponent: 0 }, s: { exponent: 3 } },
  B: {
    B: { exponent: 0 },
    kB: { exponent: 3 },
    KiB: { times: 1024 },
    MB: { exponent: 6 },
    MiB: { times: 1024 * 1024 },
  },
  count: {},
  unitless: {},
};

const kinds: Readonly<Record<Unit, string>> = {
  ms: "is a time",
  B: "is a size in bytes",
  count: "is a count",
  unitless: "has no unit",
};

/** A longer text is not a quantity; this bound keeps the patterns below fast. */
const longest = 64;

const quantity = /^(?<digits>\d+(?:\.\d+)?|\.\d+)\s*(?<unit>[^\d\s.,][^\d\s]*)?$/;

/**
 * Reads an absolute amount: `"2.5 s"`, `"170 kB"`, or a bare number in the metric's own unit (ms, bytes).
 * `text` of the result is as written, with the unit added if it is missing.
 */
export function parseAmount(written: string | number, unit: Unit): Parsed<Amount> {
  const parts = splitQuantity(written);
  if ("problem" in parts) return parts;
  if (parts.unit === "%")
    return { problem: `${quote(written)} is a share of a change: only "maxIncrease" takes per cent` };
  const factor = parts.unit === "" ? { exponent: 0 } : factorOf(parts.unit, unit);
  if (!factor) return { problem: wrongUnit(written, parts.unit, unit) };
  const value = scale(parts.digits, factor);
  if (!Number.isFinite(value)) return { problem: `${quote(written)} is too large` };
  return { value: { value, unit, text: textOf(parts, unit) } };
}

/** Reads a permitted change: an amount as above, or `"5%"` of base. `relative` is a fraction. */
export function parseIncrease(written: string | number, unit: Unit): Parsed<Increase> {
  const parts = splitQuantity(written, '"100 ms" or "5%"');
  if ("problem" in parts) return parts;
  if (parts.unit === "%") {
    const relative = scale(parts.digits, { exponent: -2 });
    if (!Number.isFinite(relative)) return { problem: `${quote(written)} is too large` };
    return { value: { relative, text: textOf(parts, unit) } };
  }
  const amount = parseAmount(written, unit);
  if ("problem" in amount) return amount;
  return { value: { absolute: amount.value.value, text: amount.value.text } };
}

interface Parts {
  digits: string;
  /** As written; empty if there was none. */
  unit: string;
  text: string;
}

function splitQuantity(written: string | number, such = '"2.5 s" or "170 kB"'): Parts | { problem: string } {
  if (typeof written === "number") {
    if (!Number.isFinite(written)) return { problem: `${written} is not a finite number` };
    if (written < 0) return { problem: `${written} is negative` };
    return { digits: String(written), unit: "", text: String(written) };
  }
  const text = written.trim();
  if (text === "") return { problem: "the text is empty: write a number" };
  const match = text.length <= longest ? quantity.exec(text) : null;
  if (match) return { digits: match.groups?.["digits"] ?? "", unit: match.groups?.["unit"] ?? "", text };
  if (/^[-−]\s*[\d.]/.test(text)) return { problem: `${quote(written)} is negative` };
  if (text.length <= longest && /^\d+,\d+\s*[a-z%]*$/i.test(text))
    return { problem: `${quote(written)} has a comma; did you mean ${quote(text.replace(",", "."))}?` };
  return { problem: `${quote(written)} is not a quantity such as ${such}` };
}

function factorOf(spelling: string, unit: Unit): Factor | undefined {
  return Object.hasOwn(spellings[unit], spelling) ? spellings[unit][spelling] : undefined;
}

function scale(digits: string, factor: Factor): number {
  if ("times" in factor) return Number(digits) * factor.times;
  // A number such as 1e-7 already has an exponent.
  const [mantissa = "", exponent = "0"] = digits.split("e");
  return Number(`${mantissa}e${Number(exponent) + factor.exponent}`);
}

function wrongUnit(written: string | number, unit: string, right: Unit): string {
  const known = Object.keys(spellings[right]);
  const sameLetters = known.find((name) => name.toLowerCase() === unit.toLowerCase());
  if (sameLetters)
    return `unknown unit ${quote(unit)} in ${quote(written)}; did you mean ${quote(sameLetters)}?`;
  const use = known.length > 0 ? `use ${listWords(known)}` : "write a bare number";
  const isUnit = Object.values(spellings).some((names) => Object.hasOwn(names, unit));
  const what = isUnit ? `wrong unit ${quote(unit)}` : `unknown unit ${quote(unit)}`;
  return `${what} in ${quote(written)}: it ${kinds[right]}, ${use}`;
}

function textOf(parts: Parts, unit: Unit): string {
  return parts.unit === "" && (unit === "ms" || unit === "B") ? `${parts.text} ${unit}` : parts.text;
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
