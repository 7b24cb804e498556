import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/statistics/quantile.ts
function quantile(values, share) {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies between 0 and 1, not at ${share}`);
  requireFinite(values);
  return quantileOfSorted(Float64Array.from(values).sort(), share);
}
function median(values) {
  return quantile(values, 0.5);
}
function quantileOfSorted(sorted, share) {
  const position = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(position)] ?? Number.NaN;
  const upper = sorted[Math.ceil(position)] ?? Number.NaN;
  const weight = position - Math.floor(position);
  const between = lower * (1 - weight) + upper * weight;
  return Math.min(upper, Math.max(lower, between));
}
function requireFinite(values) {
  if (values.length === 0) throw new RangeError("there are no samples");
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== void 0) throw new RangeError(`a sample must be a finite number, not ${wrong}`);
}

export {
  quantile,
  median,
  quantileOfSorted,
  requireFinite
};
