/**
 * The value below which a share of the sample lies, interpolated linearly between order statistics: type 7 of Hyndman
 * and Fan (1996), https://doi.org/10.1080/00031305.1996.10473566, the default of R, NumPy and spreadsheets.
 * The one definition of a quantile in this project; the median is its middle case, in the unit of the values.
 *
 * @param share from 0 (smallest value) to 1 (largest).
 * @throws RangeError where there are no values, one is not finite, or the share is out of range.
 */
export function quantile(values: readonly number[], share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies between 0 and 1, not at ${share}`);
  requireFinite(values);
  return quantileOfSorted(Float64Array.from(values).sort(), share);
}

/** The middle value, or the mean of the middle two. Errors as {@link quantile}. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** {@link quantile} of values that are already in rising order, finite and at least one: nothing is checked. */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(position)] ?? Number.NaN;
  const upper = sorted[Math.ceil(position)] ?? Number.NaN;
  const weight = position - Math.floor(position);
  // Weighted sum, not lower + weight × (upper − lower): the median of negated values is then exactly the negated median.
  const between = lower * (1 - weight) + upper * weight;
  // Rounding must not lead out of two values that differ in their last digit.
  return Math.min(upper, Math.max(lower, between));
}

/** @throws RangeError where there are no values or one is not finite: missing data must never reach the mathematics. */
export function requireFinite(values: readonly number[]): void {
  if (values.length === 0) throw new RangeError("there are no samples");
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`a sample must be a finite number, not ${wrong}`);
}
