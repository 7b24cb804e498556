import { median } from "../statistics/quantile.ts";
import type { Basis, Measurement, Samples } from "../types.ts";

/**
 * Head's samples of a saved run on a basis: the one it was judged on, or another that its visits were kept on too. Values on two
 * clocks, or simulated here and observed there, are two metrics and never compared: undefined where there are none.
 */
export function headOn({ head, basis: judgedOn }: Measurement, basis: Basis): Samples | undefined {
  if (!head) return undefined;
  const values = judgedOn === basis ? head.values : head.other?.[basis];
  return values && values.length > 0 ? { median: median(values), values } : undefined;
}
