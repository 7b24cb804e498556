import { boundsChange } from "../limit-kind.ts";
import type { PageSubject } from "./subject.ts";

/**
 * Which of these metrics fail an absolute limit that no change explains: there is no base, or base breaks the limit too and the
 * metric did not get worse. In the order given.
 */
export function overBefore(
  { verdicts }: Pick<PageSubject, "verdicts">,
  metrics: readonly string[],
): string[] {
  const isRegressed = (metric: string) =>
    verdicts.some((one) => one.metric === metric && one.delta?.verdict === "regressed");
  const isBroken = (metric: string) =>
    verdicts.some(
      ({ metric: of, status, limit, base }) =>
        of === metric &&
        status === "fail" &&
        !boundsChange(limit.kind) &&
        (base === null || base.median > limit.value),
    );
  return metrics.filter((metric) => isBroken(metric) && !isRegressed(metric));
}
