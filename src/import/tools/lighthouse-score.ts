/*
 * Lighthouse scores a metric on a log-normal curve through two points: its p10, which scores 0.9, and its median, which scores 0.5.
 * The points are in core/audits/metrics/*.js, the curve in shared/statistics.js and shared/util.js of Lighthouse 13.5; a test
 * compares them.
 */

interface Curve {
  p10: number;
  median: number;
}

/** By metric and form factor. */
export const scoreCurves: Readonly<Record<string, Readonly<Record<"mobile" | "desktop", Curve>>>> = {
  FCP: { mobile: { p10: 1800, median: 3000 }, desktop: { p10: 934, median: 1600 } },
  LCP: { mobile: { p10: 2500, median: 4000 }, desktop: { p10: 1200, median: 2400 } },
  TBT: { mobile: { p10: 200, median: 600 }, desktop: { p10: 150, median: 350 } },
  CLS: { mobile: { p10: 0.1, median: 0.25 }, desktop: { p10: 0.1, median: 0.25 } },
  SI: { mobile: { p10: 3387, median: 5800 }, desktop: { p10: 1311, median: 2300 } },
  TTI: { mobile: { p10: 3785, median: 7300 }, desktop: { p10: 2468, median: 4500 } },
  FID: { mobile: { p10: 130, median: 250 }, desktop: { p10: 130, median: 250 } },
};

/** The closest double to the inverse of erfc at 1/5. */
const inverseErfcOneFifth = 0.9061938024368232;

/**
 * The largest value of a metric that still has a score; null where no value has it, or every one has.
 * @param score from 0 to 1.
 */
export function valueAtScore(metric: string, score: number, device: "mobile" | "desktop"): number | null {
  const curve = scoreCurves[metric]?.[device];
  if (!curve || !(score > 0) || score > 1) return null;
  // Ends are exact: every value up to p10 passes.
  if (score === 0.9) return curve.p10;
  if (score === 0.5) return curve.median;
  let [low, high] = [0, curve.median * 100];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (scoreOf(curve, middle) >= score) low = middle;
    else high = middle;
  }
  return metric === "CLS" ? Math.floor(low * 1000) / 1000 : Math.floor(low);
}

/** In hundredths, as Lighthouse reports it. */
export function scoreOf({ p10, median }: Curve, value: number): number {
  if (value <= 0) return 1;
  const standardized = (Math.log(value / median) * inverseErfcOneFifth) / -Math.log(p10 / median);
  const share = (1 - erf(standardized)) / 2;
  let score = Math.max(0, Math.min(0.49999999999999994, share));
  if (value <= p10) score = Math.max(0.9, Math.min(1, share));
  else if (value <= median) score = Math.max(0.5, Math.min(0.8999999999999999, share));
  // Scores above 0.9 are raised a little, so that 1 can be reached.
  if (score > 0.9) score += 0.05 * (score - 0.9);
  return Math.floor(score * 100) / 100;
}

/** Abramowitz and Stegun, 7.1.26, as Lighthouse has it. */
function erf(x: number): number {
  const sign = Math.sign(x);
  const size = Math.abs(x);
  const t = 1 / (1 + 0.3275911 * size);
  const y = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return sign * (1 - y * Math.exp(-size * size));
}
