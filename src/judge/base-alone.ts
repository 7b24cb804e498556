import type { Budget, Bundle, Measurement, Verdict } from "../types.ts";
import { judgeBundle } from "./judge-bundle.ts";
import type { PageJudge } from "./judge-pages.ts";

/**
 * Whether base itself keeps the absolute limits, by the test that judges head, on the visits, loads and files that are there anyway.
 * Verdicts have the ids of head's.
 * @param bundle of base.
 */
export function judgeBaseAlone(
  budget: Budget,
  judge: Pick<PageJudge, "verdicts">,
  { measurements, bundle }: { measurements: readonly Measurement[]; bundle: Bundle | null },
): Verdict[] {
  const swapped = measurements.map(asHead);
  const ofPages = budget.pages.flatMap((page) =>
    budget.devices.flatMap((device) => judge.verdicts(page, device, swapped, null)),
  );
  return [...ofPages, ...judgeBundle(budget, bundle, null, null)].filter(({ limit }) => limit.kind === "max");
}

/** Only base's samples: the rest of a measurement says something of head's visits. */
function asHead({ metric, page, device, unit, basis, missing, base }: Measurement): Measurement {
  return { metric, page, device, unit, basis, ...(missing && { missing }), ...(base && { head: base }) };
}
