/** How sure a share is that was counted: so many of so many. */

export interface Proportion {
  /** How often it was seen. */
  count: number;
  /** How often it could have been. */
  of: number;
  /** `count / of`; null of nothing. */
  share: number | null;
  /** Ends of the interval, from 0 to 1. */
  low: number;
  high: number;
}

/**
 * A share with its exact interval: Clopper and Pearson (1934), https://doi.org/10.1093/biomet/26.4.404. It holds the true share at
 * least as often as its confidence says, also where nothing was seen.
 *
 * @throws RangeError where the count is not a whole number from 0 to `of`, or the confidence not between 0 and 1.
 */
export function clopperPearson(count: number, of: number, confidence = 0.95): Proportion {
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || count > of)
    throw new RangeError(`${count} of ${of} is not a share`);
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`a confidence lies between 0 and 1, not at ${confidence}`);
  const tail = (1 - confidence) / 2;
  return {
    count,
    of,
    share: of === 0 ? null : count / of,
    low: count === 0 ? 0 : quantileOfBeta(tail, count, of - count + 1),
    high: count === of ? 1 : quantileOfBeta(1 - tail, count + 1, of - count),
  };
}

/** The x below which a beta distribution has this probability. Bisection halves the error 60 times: below any double's. */
function quantileOfBeta(probability: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The regularised incomplete beta function I_x(a, b) by its continued fraction, https://dlmf.nist.gov/8.17.E22, evaluated by the
 * method of Lentz (1976), https://doi.org/10.1364/AO.15.000668.
 */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // Above its mean the fraction converges slowly; the function is symmetric.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  let fraction = 1;
  let c = 1;
  let d = 0;
  for (let step = 0; step <= 2000; step += 1) {
    const m = Math.floor(step / 2);
    const factor =
      step === 0
        ? 1
        : step % 2 === 0
          ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
          : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + factor * d);
    c = nonZero(1 + factor / c);
    fraction *= c * d;
    if (Math.abs(1 - c * d) < 1e-14) break;
  }
  return front * (fraction - 1);
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln Γ(x) for x ≥ 1 by Stirling's series, https://dlmf.nist.gov/5.11.E1, after shifting x above 10. */
function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  while (y < 10) {
    shift -= Math.log(y);
    y += 1;
  }
  const series = 1 / (12 * y) - 1 / (360 * y ** 3) + 1 / (1260 * y ** 5) - 1 / (1680 * y ** 7);
  return shift + (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series;
}
