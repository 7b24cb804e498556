import type { Unit } from "./types.ts";

/**
 * Numbers as people read them. Milliseconds become seconds from 1 s on (`138 ms`, `2.50 s`), bytes kB of 1000
 * (`532 B`, `170.3 kB`, `1.23 MB`), counts have thousands separated, CLS three decimals. The unit follows a plain space.
 * A CLS that is too small for them, but not 0, is `< 0.001`.
 */
interface Scale {
  divisor: number;
  digits: number;
  symbol: string;
}

/** Most decimals that are added to keep two numbers apart. */
const mostDigits = 12;

/** The scale in which people read a value of this size. */
function scaleOf(value: number, unit: Unit): Scale {
  const size = Math.abs(value);
  const whole = Number.isInteger(value);
  if (unit === "ms") {
    if (size < 999.5) return { divisor: 1, digits: size < 10 && !whole ? 1 : 0, symbol: "ms" };
    return { divisor: 1000, digits: size < 99_995 ? 2 : 1, symbol: "s" };
  }
  if (unit === "B") {
    if (size < 999.5) return { divisor: 1, digits: whole ? 0 : 1, symbol: "B" };
    if (size < 999_950) return { divisor: 1000, digits: 1, symbol: "kB" };
    if (size < 999_995_000) return { divisor: 1e6, digits: 2, symbol: "MB" };
    return { divisor: 1e9, digits: 2, symbol: "GB" };
  }
  if (unit === "count") return { divisor: 1, digits: whole ? 0 : 1, symbol: "" };
  return { divisor: 1, digits: 3, symbol: "" };
}

/** What is read back from the printed number, in the metric's unit. */
function rounded(value: number, scale: Scale): number {
  return Number((value / scale.divisor).toFixed(scale.digits)) * scale.divisor;
}

function digitsOf(value: number, scale: Scale, signed: boolean): string {
  const fixed = Math.abs(value / scale.divisor).toFixed(scale.digits);
  const [whole = "", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const zero = Number(fixed) === 0;
  const sign = zero ? "" : value < 0 ? "−" : signed ? "+" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

function print(value: number, scale: Scale, signed: boolean): string {
  const digits = digitsOf(value, scale, signed);
  return scale.symbol === "" ? digits : `${digits} ${scale.symbol}`;
}

/** A scale with more decimals, until a value that is not 0 does not read as 0. */
function visible(value: number, scale: Scale): Scale {
  let result = scale;
  while (value !== 0 && rounded(value, result) === 0 && result.digits < mostDigits) {
    result = { ...result, digits: result.digits + 1 };
  }
  return result;
}

/** The smallest number that a scale shows, in the metric's unit. */
function stepOf({ divisor, digits }: Scale): number {
  return divisor * 10 ** -digits;
}

/**
 * `< 0.001` for a CLS that is not 0 and would read as 0: neither more decimals nor the sign say anything. Null for all else;
 * a program may well take 40 microseconds.
 */
function printTiny(value: number, scale: Scale, unit: Unit): string | null {
  const isTiny = unit === "unitless" && value !== 0 && rounded(value, scale) === 0;
  return isTiny ? `< ${print(stepOf(scale), scale, false)}` : null;
}

/** `2.50 s`, `138 ms`, `170.3 kB`, `14`, `0.104`, `< 0.001`. */
export function printQuantity(value: number, unit: Unit): string {
  const scale = scaleOf(value, unit);
  return printTiny(value, scale, unit) ?? print(value, visible(value, scale), false);
}

/** A signed difference: `+274 ms`, `−3.1 kB`, `0 ms`, `< 0.001`. */
export function printChange(value: number, unit: Unit): string {
  const scale = scaleOf(value, unit);
  return printTiny(value, scale, unit) ?? print(value, visible(value, scale), true);
}

/** The most that a difference can be, rounded up where it would read as 0: `+83 ms`, `+0.001`. */
export function printMost(value: number, unit: Unit): string {
  const scale = scaleOf(value, unit);
  const isTiny = value > 0 && printTiny(value, scale, unit) !== null;
  return isTiny ? print(stepOf(scale), scale, true) : print(value, visible(value, scale), true);
}

/** From a tenfold value on, a factor says more than four digits of per cent. */
const leastFactor = 10;

/** A signed fraction as per cent, `+10.0 %`, or what became many times as large as a factor, `× 146`. */
export function printShare(fraction: number): string {
  const factor = 1 + fraction;
  if (factor >= leastFactor) return `× ${digitsOf(factor, { divisor: 1, digits: 0, symbol: "" }, false)}`;
  const scale = { divisor: 0.01, digits: Math.abs(fraction) < 10 ? 1 : 0, symbol: "%" };
  return print(fraction, scale, true);
}

/** A limit with no decimals to spare: `2.5 s`, `170 kB`, `0.1`; one that is not round is printed like a value. */
function scaleOfLimit(value: number, unit: Unit): Scale {
  const scale = scaleOf(value, unit);
  // A tolerance is computed (5 % of base): thousandths of a millisecond do not help anybody.
  const most = scale.symbol === "ms" ? 1 : 3;
  for (let digits = 0; digits <= most; digits++) {
    const shorter = { ...scale, digits };
    if (Math.abs(rounded(value, shorter) - value) <= Math.abs(value) * 1e-9) return shorter;
  }
  return visible(value, scale);
}

/**
 * A value and the limit that it is held against. Decimals are added until the two printed numbers compare as the
 * true ones do: 2504 ms against 2500 ms reads `2.504 s` and `2.5 s`, never `2.50 s` and `2.5 s`.
 */
export function printAgainst(
  actual: number | null,
  limit: number,
  unit: Unit,
  signed: boolean,
): { actual: string | null; limit: string } {
  let limitScale = scaleOfLimit(limit, unit);
  if (actual === null) return { actual: null, limit: printLimit(limit, limitScale, signed) };
  let scale = scaleOf(actual, unit);
  const tiny = printTiny(actual, scale, unit);
  if (tiny !== null && Math.abs(limit) >= stepOf(scale))
    return { actual: tiny, limit: printLimit(limit, limitScale, signed) };
  scale = visible(actual, scale);
  // Close to the limit, as many decimals as the limit has: 174.08 and 174.081, not 174.08 and 174.1.
  const close = Math.abs(actual - limit) < Math.abs(limit) * 0.01;
  if (close && scale.divisor === limitScale.divisor)
    scale = { ...scale, digits: Math.max(scale.digits, limitScale.digits) };
  for (let more = 0; more < mostDigits; more++) {
    if (Math.sign(rounded(actual, scale) - rounded(limit, limitScale)) === Math.sign(actual - limit)) break;
    scale = { ...scale, digits: scale.digits + 1 };
    // A limit that is itself rounded (5 % of 2,747 ms) may be between the two: it needs decimals too.
    if (rounded(limit, limitScale) !== limit) limitScale = { ...limitScale, digits: limitScale.digits + 1 };
  }
  return { actual: print(actual, scale, signed), limit: printLimit(limit, limitScale, signed) };
}

/** A limit on a change that allows none is `+0`: it may stand next to an absolute one. */
function printLimit(limit: number, scale: Scale, signed: boolean): string {
  return signed && limit === 0 ? `+${print(limit, scale, false)}` : print(limit, scale, signed);
}

/**
 * The interval of a difference, both ends in one unit: `[+231, +310] ms`. An open end is `…`; ends that read the same are
 * one value, `+0.104`.
 */
export function printInterval(low: number | null, high: number | null, unit: Unit): string {
  const ends = [low, high].filter((end) => end !== null);
  const scale = scaleForAll(ends, unit);
  const [from, to] = [low, high].map((end) => (end === null ? "…" : digitsOf(end, scale, true)));
  if (high !== null && from === to) return printTiny(high, scale, unit) ?? print(high, scale, true);
  return `[${from}, ${to}]${scale.symbol === "" ? "" : ` ${scale.symbol}`}`;
}

/** Values in one unit, in the order given, two spaces apart: `2.98  3.01  3.11 s`; beyond `most` they are counted. */
export function printSamples(values: readonly number[], unit: Unit, most = 40): string {
  const scale = scaleForAll(values, unit);
  const shown = values.slice(0, most).map((value) => digitsOf(value, scale, false));
  const left = values.length - shown.length;
  const symbol = scale.symbol === "" ? "" : ` ${scale.symbol}`;
  return `${shown.join("  ")}${symbol}${left > 0 ? `  and ${left} more` : ""}`;
}

/** One scale for numbers side by side: that of the largest, with decimals enough that a spread stays visible. */
function scaleForAll(values: readonly number[], unit: Unit): Scale {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  let scale = scaleOf(Number.isFinite(largest) ? largest : 0, unit);
  if (
    values.some((value) => !Number.isInteger(value)) &&
    scale.divisor === 1 &&
    largest < 10 &&
    unit !== "unitless"
  ) {
    scale = { ...scale, digits: 1 };
  }
  // A shift of less than 0.001 is none: more decimals of it are noise.
  const most = unit === "unitless" ? scale.digits : mostDigits;
  while (low < high && rounded(low, scale) === rounded(high, scale) && scale.digits < most) {
    scale = { ...scale, digits: scale.digits + 1 };
  }
  return scale;
}

/** How long something was waited for: `10 s`, `0.3 s`, `100.6 s`. A wait that is left of a longer one is not round. */
export function printWait(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toFixed(1))} s`;
}

/** Wall time of a run: `42 s`, `4 min 12 s`, `1 h 3 min`. */
export function printDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
