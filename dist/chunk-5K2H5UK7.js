import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/quantity.ts
var mostDigits = 12;
function scaleOf(value, unit) {
  const size = Math.abs(value);
  const whole = Number.isInteger(value);
  if (unit === "ms") {
    if (size < 999.5) return { divisor: 1, digits: size < 10 && !whole ? 1 : 0, symbol: "ms" };
    return { divisor: 1e3, digits: size < 99995 ? 2 : 1, symbol: "s" };
  }
  if (unit === "B") {
    if (size < 999.5) return { divisor: 1, digits: whole ? 0 : 1, symbol: "B" };
    if (size < 999950) return { divisor: 1e3, digits: 1, symbol: "kB" };
    if (size < 999995e3) return { divisor: 1e6, digits: 2, symbol: "MB" };
    return { divisor: 1e9, digits: 2, symbol: "GB" };
  }
  if (unit === "count") return { divisor: 1, digits: whole ? 0 : 1, symbol: "" };
  return { divisor: 1, digits: 3, symbol: "" };
}
function rounded(value, scale) {
  return Number((value / scale.divisor).toFixed(scale.digits)) * scale.divisor;
}
function digitsOf(value, scale, signed) {
  const fixed = Math.abs(value / scale.divisor).toFixed(scale.digits);
  const [whole = "", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const zero = Number(fixed) === 0;
  const sign = zero ? "" : value < 0 ? "−" : signed ? "+" : "";
  return `${sign}${grouped}${fraction === void 0 ? "" : `.${fraction}`}`;
}
function print(value, scale, signed) {
  const digits = digitsOf(value, scale, signed);
  return scale.symbol === "" ? digits : `${digits} ${scale.symbol}`;
}
function visible(value, scale) {
  let result = scale;
  while (value !== 0 && rounded(value, result) === 0 && result.digits < mostDigits) {
    result = { ...result, digits: result.digits + 1 };
  }
  return result;
}
function stepOf({ divisor, digits }) {
  return divisor * 10 ** -digits;
}
function printTiny(value, scale, unit) {
  const isTiny = unit === "unitless" && value !== 0 && rounded(value, scale) === 0;
  return isTiny ? `< ${print(stepOf(scale), scale, false)}` : null;
}
function printQuantity(value, unit) {
  const scale = scaleOf(value, unit);
  return printTiny(value, scale, unit) ?? print(value, visible(value, scale), false);
}
function printChange(value, unit) {
  const scale = scaleOf(value, unit);
  return printTiny(value, scale, unit) ?? print(value, visible(value, scale), true);
}
function printMost(value, unit) {
  const scale = scaleOf(value, unit);
  const isTiny = value > 0 && printTiny(value, scale, unit) !== null;
  return isTiny ? print(stepOf(scale), scale, true) : print(value, visible(value, scale), true);
}
var leastFactor = 10;
function printShare(fraction) {
  const factor = 1 + fraction;
  if (factor >= leastFactor) return `× ${digitsOf(factor, { divisor: 1, digits: 0, symbol: "" }, false)}`;
  const scale = { divisor: 0.01, digits: Math.abs(fraction) < 10 ? 1 : 0, symbol: "%" };
  return print(fraction, scale, true);
}
function scaleOfLimit(value, unit) {
  const scale = scaleOf(value, unit);
  const most = scale.symbol === "ms" ? 1 : 3;
  for (let digits = 0; digits <= most; digits++) {
    const shorter = { ...scale, digits };
    if (Math.abs(rounded(value, shorter) - value) <= Math.abs(value) * 1e-9) return shorter;
  }
  return visible(value, scale);
}
function printAgainst(actual, limit, unit, signed) {
  let limitScale = scaleOfLimit(limit, unit);
  if (actual === null) return { actual: null, limit: printLimit(limit, limitScale, signed) };
  let scale = scaleOf(actual, unit);
  const tiny = printTiny(actual, scale, unit);
  if (tiny !== null && Math.abs(limit) >= stepOf(scale))
    return { actual: tiny, limit: printLimit(limit, limitScale, signed) };
  scale = visible(actual, scale);
  const close = Math.abs(actual - limit) < Math.abs(limit) * 0.01;
  if (close && scale.divisor === limitScale.divisor)
    scale = { ...scale, digits: Math.max(scale.digits, limitScale.digits) };
  for (let more = 0; more < mostDigits; more++) {
    if (Math.sign(rounded(actual, scale) - rounded(limit, limitScale)) === Math.sign(actual - limit)) break;
    scale = { ...scale, digits: scale.digits + 1 };
    if (rounded(limit, limitScale) !== limit) limitScale = { ...limitScale, digits: limitScale.digits + 1 };
  }
  return { actual: print(actual, scale, signed), limit: printLimit(limit, limitScale, signed) };
}
function printLimit(limit, scale, signed) {
  return signed && limit === 0 ? `+${print(limit, scale, false)}` : print(limit, scale, signed);
}
function printInterval(low, high, unit) {
  const ends = [low, high].filter((end) => end !== null);
  const scale = scaleForAll(ends, unit);
  const [from, to] = [low, high].map((end) => end === null ? "…" : digitsOf(end, scale, true));
  if (high !== null && from === to) return printTiny(high, scale, unit) ?? print(high, scale, true);
  return `[${from}, ${to}]${scale.symbol === "" ? "" : ` ${scale.symbol}`}`;
}
function printSamples(values, unit, most = 40) {
  const scale = scaleForAll(values, unit);
  const shown = values.slice(0, most).map((value) => digitsOf(value, scale, false));
  const left = values.length - shown.length;
  const symbol = scale.symbol === "" ? "" : ` ${scale.symbol}`;
  return `${shown.join("  ")}${symbol}${left > 0 ? `  and ${left} more` : ""}`;
}
function scaleForAll(values, unit) {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most2, value) => Math.max(most2, value), -Infinity);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  let scale = scaleOf(Number.isFinite(largest) ? largest : 0, unit);
  if (values.some((value) => !Number.isInteger(value)) && scale.divisor === 1 && largest < 10 && unit !== "unitless") {
    scale = { ...scale, digits: 1 };
  }
  const most = unit === "unitless" ? scale.digits : mostDigits;
  while (low < high && rounded(low, scale) === rounded(high, scale) && scale.digits < most) {
    scale = { ...scale, digits: scale.digits + 1 };
  }
  return scale;
}
function printWait(milliseconds) {
  return `${Number((milliseconds / 1e3).toFixed(1))} s`;
}
function printDuration(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export {
  printQuantity,
  printChange,
  printMost,
  printShare,
  printAgainst,
  printInterval,
  printSamples,
  printWait,
  printDuration
};
