/** What the comparison of the bad commit with the good one says about both. */
import type { BisectState, GoodCommit } from "../../bisect/state.ts";
import { leadOf } from "../../lead-verdict.ts";
import { narrowToLimit } from "../../stages/bisect/narrow-to-limit.ts";
import type { OneLimit } from "../../stages/bisect/narrow-to-limit.ts";
import type { Budget, Verdict } from "../../types.ts";
import { answerOf } from "./answers.ts";
import type { Said } from "./answers.ts";

export interface Ends {
  /** What it says of the bad commit. */
  said: Said;
  /** The failed limit to look for; null if the bad commit is not over any. */
  lead: Verdict | null;
  goodCommit: GoodCommit | null;
}

/**
 * An absolute limit that the good commit exceeds too was not first exceeded between the two. If the same limit allows only so much of an
 * increase, that decides; else there is nothing to look for.
 * @param verdicts of the bad commit.
 * @param ofGood of the good one against the absolute limits.
 */
export function judgeEnds(verdicts: readonly Verdict[], ofGood: readonly Verdict[]): Ends {
  const goodOf = ({ id }: Verdict) => ofGood.find((one) => one.id === id);
  const isBefore = (one: Verdict) => one.status !== "pass" && goodOf(one)?.status === "fail";
  const rest = verdicts.filter((one) => !isBefore(one));
  const lead = leadOf(rest.filter(({ status }) => status === "fail")) ?? null;
  const reasonFor = (ones: readonly Verdict[]) => {
    const [good] = ones.filter(isBefore).map(goodOf);
    return good && reasonOf(good, ofGood);
  };
  if (lead) {
    const ofLead = verdicts.filter((one) => isSamePlace(one, lead));
    const before = reasonFor(ofLead);
    const doubted = ofLead
      .filter(({ status }) => status === "fail")
      .map(goodOf)
      .find(isDoubtful);
    const unknown = doubted ? ({ is: "unknown", reason: reasonOf(doubted, ofGood) } as const) : null;
    const goodCommit = before === undefined ? unknown : ({ is: "increase", reason: before } as const);
    return { said: answerOf(rest), lead, goodCommit };
  }
  const said = answerOf(verdicts);
  const before = reasonFor(verdicts);
  if (before === undefined) return { said, lead, goodCommit: null };
  const ofRest = answerOf(rest);
  if (rest.length === 0 || ofRest.answer !== "unknown") {
    const isOver = verdicts.some(({ status }) => status === "fail" || status === "warn");
    const answer = isOver ? "over" : "unknown";
    return { said: { ...said, answer }, lead, goodCommit: { is: "over", reason: before } };
  }
  // Visits stop as soon as one limit is exceeded: the increase is decided by the next ones.
  const canDecide = rest.some(({ limit: { kind } }) => kind === "maxIncrease");
  return { said: ofRest, lead, goodCommit: canDecide ? { is: "increase", reason: before } : null };
}

/** The limit that decides, with what is known of the good commit. */
export function limitToDecide(
  budget: Budget,
  { limit, goodCommit }: Pick<BisectState, "limit" | "goodCommit">,
): OneLimit {
  return narrowToLimit(budget, limit, goodCommit?.is === "increase");
}

/** A file that the good commit does not have is within any limit. */
function isDoubtful(good: Verdict | undefined): boolean {
  if (!good || good.status === "pass") return false;
  return good.status !== "missing" || good.page !== null;
}

function isSamePlace(a: Verdict, b: Verdict): boolean {
  return a.page === b.page && a.device === b.device;
}

/** With the page and the device if there are several. */
function reasonOf({ page, device, reason }: Verdict, all: readonly Verdict[]): string {
  return page === null || all.length === 1 ? reason : `${page} (${device}): ${reason}`;
}
