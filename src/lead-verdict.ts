import { boundsChange } from "./limit-kind.ts";
import type { Verdict } from "./types.ts";

const vitals: ReadonlySet<string> = new Set(["LCP", "INP", "CLS"]);

/** What a run is about: Core Web Vitals, the bundle and commands. All else of a page is there to explain these. */
export function isCore({ metric, page }: Pick<Verdict, "metric" | "page">): boolean {
  return page === null || vitals.has(metric);
}

const order: readonly Verdict["status"][] = ["fail", "warn", "missing", "inconclusive", "pass"];

/**
 * The limit that the headline names, which is also the first row of every table and what is to be fixed first: what is over
 * a limit before what is unknown, a Core Web Vital or the bundle before a helper; of one metric the change, which is what this
 * pull request did.
 * @param verdicts those that decided the outcome.
 */
export function leadOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const rank = (one: Verdict) => 2 * order.indexOf(one.status) + (isCore(one) ? 0 : 1);
  const [first] = verdicts.toSorted((a, b) => rank(a) - rank(b));
  if (!first) return undefined;
  return (
    verdicts.find(
      ({ metric, page, device, status, limit, delta }) =>
        metric === first.metric &&
        page === first.page &&
        device === first.device &&
        status === first.status &&
        boundsChange(limit.kind) &&
        delta !== null,
    ) ?? first
  );
}
