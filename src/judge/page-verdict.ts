/** A verdict on one check of a page. */
import type { AutomaticInteractions, Device, Measurement, Page, Verdict } from "../types.ts";
import { hasOwnSteps, isOfSteps } from "./automatic-steps.ts";
import { isCounted } from "./checks.ts";
import type { Check } from "./checks.ts";
import { isSoft } from "./comparisons.ts";
import type { Judgement } from "./judgement.ts";
import { firstSamples } from "./measure.ts";
import type { PageRules } from "./page-checks.ts";
import { toVerdict } from "./policy.ts";
import type { Judged } from "./policy.ts";

/** A check of a page, with what its visits say of it. */
export interface JudgedCheck {
  check: Check;
  measurement: Measurement | undefined;
  judgement: Judgement;
}

/**
 * The final verdict, by the budget's policy.
 * @param whyNone why the page has no values at all; null where it has.
 */
export function verdictOf(
  { check, measurement, judgement }: JudgedCheck,
  page: Page,
  device: Pick<Device, "name">,
  rules: PageRules,
  whyNone: string | null,
): Verdict {
  const chosen = rules.automatic?.find((one) => one.page === page.name && one.device === device.name);
  const judged: Judged = {
    ...judgedBy(check, judgement, whyNone, page, chosen),
    page: page.name,
    device: device.name,
    basis: measurement?.basis ?? "exact",
    comparable: !isSoft(rules) || isCounted(check.definition),
    base: judgement.compared?.base ?? firstSamples(measurement?.base, judgement.judged),
    head: judgement.compared?.head ?? firstSamples(measurement?.head, judgement.judged),
  };
  return toVerdict(judged, rules.budget, page.path);
}

/** Says of a limit that ended undecided that its metric fails another one, for which alone sampling could stop. */
export function leftOpen(one: JudgedCheck): JudgedCheck {
  const { judgement } = one;
  if (judgement.status !== "inconclusive") return one;
  const reason = `${judgement.reason}; the metric fails another limit, so this one needs no further visits`;
  return { ...one, judgement: { ...judgement, reason } };
}

/** The part of a verdict that comes from its check and judgement. */
function judgedBy(
  check: Check,
  judgement: Judgement,
  whyNone: string | null,
  page: Page,
  chosen: AutomaticInteractions | undefined,
): Omit<Judged, "page" | "device" | "basis" | "base" | "head"> {
  const missing = judgement.status === "missing";
  const isDone = (chosen?.steps.length ?? 0) > 0;
  // Nobody who only took a preset asked for INP: without interactions it is neither a failure nor a warning.
  const unasked =
    missing && check.metric === "INP" && check.limit?.preset === true && !isDone && !hasOwnSteps(page);
  // Nobody named the steps: that one of them could not be done in a visit says nothing against this change.
  const isLost = missing && isDone && isOfSteps(check);
  const whyNot = missing && !isDone && isOfSteps(check) ? chosen?.whyNone : undefined;
  return {
    metric: check.metric,
    label: check.label,
    unit: check.definition.unit,
    kind: check.kind,
    level: unasked || isLost || judgement.onlyWarns ? "warn" : check.level,
    limit: check.limit,
    text: check.text,
    bound: judgement.bound,
    status: judgement.status === "undecided" ? "inconclusive" : judgement.status,
    actual: judgement.actual,
    delta: judgement.delta,
    outsideBound: judgement.outsideBound ?? false,
    onlyShared: judgement.onlyShared ?? false,
    unasked,
    reason: missing && whyNone ? whyNone : (whyNot ?? judgement.reason),
  };
}
