import type { Compression, Unit } from "../../types.ts";

/** Larger numbers are not sizes or times, and a budget refuses what is not finite. */
const most = 1e15;

/** What one source says about one limit, in the limit's own unit: bytes, ms, a number. */
export interface Bounds {
  /** Above it the gate fails. */
  fail?: number;
  /** Above it is a warning. */
  warn?: number;
  /** Fraction of base by which it may grow, or units. */
  failIncrease?: { relative: number } | { absolute: number };
  warnIncrease?: { relative: number } | { absolute: number };
  /** For bundles; absent: gzip. */
  compression?: Compression;
}

/** Both sources have to be satisfied, so the lower of two bounds counts. Growth in per cent and in bytes cannot be compared. */
export function strictest(one: Bounds, other: Bounds): Bounds | null {
  const failIncrease = lower(one.failIncrease, other.failIncrease);
  const warnIncrease = lower(one.warnIncrease, other.warnIncrease);
  if (failIncrease === null || warnIncrease === null) return null;
  if ((one.compression ?? "gzip") !== (other.compression ?? "gzip")) return null;
  const fail = least(one.fail, other.fail);
  const warn = least(one.warn, other.warn);
  return {
    ...(fail !== undefined && { fail }),
    ...(warn !== undefined && { warn }),
    ...(failIncrease && { failIncrease }),
    ...(warnIncrease && { warnIncrease }),
    ...(one.compression && { compression: one.compression }),
  };
}

/** Why a budget cannot have such bounds; null if it can. */
export function problemOf({ fail, warn, failIncrease, warnIncrease }: Bounds): string | null {
  const increases = [failIncrease, warnIncrease].flatMap((increase) => Object.values(increase ?? {}));
  const numbers = [fail, warn, ...increases].filter((number) => number !== undefined);
  if (numbers.length === 0) return "it has no bound";
  const wrong = numbers.find((number) => !Number.isFinite(number) || number < 0 || number > most);
  return wrong === undefined ? null : `${wrong} is not an amount that a budget takes`;
}

/** What counts no longer, because another limit on the same is stricter. */
export function loserOf(one: Bounds, other: Bounds, unit: Unit): string[] {
  return (["fail", "warn"] as const).flatMap((kind) => {
    const [a, b] = [one[kind], other[kind]];
    if (a === undefined || b === undefined || a === b) return [];
    return [`limited twice: ${writeAmount(Math.max(a, b), unit)} is above this one and never applies`];
  });
}

function least(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

type Increase = Bounds["failIncrease"];

function lower(one: Increase, other: Increase): Increase | null {
  if (!one || !other) return one ?? other;
  if ("relative" in one && "relative" in other) return one.relative <= other.relative ? one : other;
  if ("absolute" in one && "absolute" in other) return one.absolute <= other.absolute ? one : other;
  return null;
}

/** A limit as a budget writes it: the bare amount if there is nothing else to say. */
export function writeLimit(bounds: Bounds, unit: Unit): unknown {
  const { fail, warn, failIncrease, warnIncrease, compression } = bounds;
  const onlyWarns = fail === undefined && failIncrease === undefined;
  const max = onlyWarns ? warn : fail;
  const increase = onlyWarns ? warnIncrease : failIncrease;
  const written = {
    ...(max !== undefined && { max: writeAmount(max, unit) }),
    ...(!onlyWarns && warn !== undefined && warn < (fail ?? Infinity) && { warn: writeAmount(warn, unit) }),
    ...(increase && { maxIncrease: writeIncrease(increase, unit) }),
    ...(!onlyWarns && warnIncrease && { warnIncrease: writeIncrease(warnIncrease, unit) }),
    ...(onlyWarns && { level: "warn" }),
    ...(compression && compression !== "gzip" && { compression }),
  };
  return Object.keys(written).length === 1 && "max" in written ? written.max : written;
}

/** `"2.5 s"`, `"170 kB"`, `"150 KiB"`, `0.1`: the unit in which the number is short and exact. */
export function writeAmount(value: number, unit: Unit): string | number {
  if (unit === "ms") return value >= 1000 && value % 100 === 0 ? `${value / 1000} s` : `${plain(value)} ms`;
  if (unit !== "B") return value;
  const units = [
    [1e6, "MB"],
    [1024 * 1024, "MiB"],
    [1000, "kB"],
    [1024, "KiB"],
  ] as const;
  const texts = units.flatMap(([factor, name]) => {
    const amount = value / factor;
    const isShort = amount >= 1 && Math.round(amount * 100) / 100 === amount;
    return isShort && amount * factor === value ? [`${amount} ${name}`] : [];
  });
  // 300 KiB rather than 307.2 kB.
  const [shortest] = texts.toSorted((one, other) => one.length - other.length);
  return shortest ?? `${plain(value)} B`;
}

function writeIncrease(increase: NonNullable<Increase>, unit: Unit): string | number {
  if ("absolute" in increase) return writeAmount(increase.absolute, unit);
  return `${plain(Number((increase.relative * 100).toPrecision(12)))}%`;
}

/** Without an exponent, which a budget does not take. */
function plain(value: number): string {
  return value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 });
}
