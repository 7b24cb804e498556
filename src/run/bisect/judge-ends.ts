/** What the comparison of the bad commit with the good one says about both. */
import type { BisectState, GoodCommit } from "../../bisect/state.ts";
import { leadOf } from "../../lead-verdict.ts";
import { narrowToLimit } from "../../stages/bisect/narrow-to-limit.ts";
import type { OneLimit } from "../../stages/bisect/narrow-to-limit.ts";
import type { Budget, LimitKind, Verdict } from "../../types.ts";
import { answerOf, isOver } from "./answers.ts";
import type { Said } from "./answers.ts";

export interface Ends {
  /** What it says of the bad commit. */
  said: Said;
  /** The failed limit to look for; null if the bad commit is not over any. */
  lead: Verdict | null;
  /** What is known about the good commit after this comparison; null if it may be within the limit. */
  goodCommit: GoodCommit | null;
}

/**
 * An absolute limit that the good commit exceeds too was not first exceeded between the two. If the same limit allows only so much of an
 * increase, that decides; else there is nothing to look for.
 * @param verdicts of the bad commit.
 * @param ofGood of the good one against the absolute limits.
 * @param known what an earlier comparison said about the good one.
 */
export function judgeEnds(
  verdicts: readonly Verdict[],
  ofGood: readonly Verdict[],
  known: GoodCommit | null = null,
): Ends {
  const goodOf = ({ id }: Verdict) => ofGood.find((one) => one.id === id);
  const isBefore = (one: Verdict) => one.status !== "pass" && goodOf(one)?.status === "fail";
  const rest = verdicts.filter((one) => !isBefore(one));
  const lead = leadOf(rest.filter(isOver)) ?? null;
  const reasonFor = (ones: readonly Verdict[]) => {
    const [good] = ones.filter(isBefore).map(goodOf);
    return good && reasonOf(good, ofGood);
  };
  if (lead) {
    const said = answerOf(rest);
    const ofLead = verdicts.filter((one) => isSamePlace(one, lead));
    const before = reasonFor(ofLead);
    const pages = pagesOf([lead]);
    if (before !== undefined) return { said, lead, goodCommit: { is: "increase", reason: before, pages } };
    if (known?.is === "increase" && pages.every((page) => known.pages.includes(page)))
      return { said, lead, goodCommit: known };
    const doubted = ofLead.filter(isOver).map(goodOf).find(isDoubtful);
    return { said, lead, goodCommit: doubted ? { is: "unknown", reason: reasonOf(doubted, ofGood) } : null };
  }
  const said = answerOf(verdicts);
  const before = reasonFor(verdicts);
  if (before === undefined) return { said, lead, goodCommit: known };
  const ofRest = answerOf(rest);
  if (rest.length === 0 || ofRest.answer !== "unknown") {
    const isExceeded = verdicts.some(({ status }) => status === "fail" || status === "warn");
    const answer = isExceeded ? "over" : "unknown";
    return { said: { ...said, answer }, lead, goodCommit: { is: "over", reason: before } };
  }
  // Visits stop as soon as one limit is exceeded: the increase is decided by the next ones. A page's limit is the same on all devices, so it
  // still counts where it is open on one of them.
  const isOn =
    (kind: LimitKind, { page }: Verdict) =>
    (one: Verdict) =>
      one.page === page && one.limit.kind === kind;
  const left = verdicts
    .filter(isBefore)
    .filter((one) => rest.some(isOn("maxIncrease", one)))
    .filter((one) => rest.filter(isOn("max", one)).every(({ status }) => status === "pass"));
  if (left.length === 0) return { said: ofRest, lead, goodCommit: known };
  const former = known?.is === "increase" ? known.pages : [];
  const pages = [...new Set([...former, ...pagesOf(left)])];
  return { said: ofRest, lead, goodCommit: { is: "increase", reason: before, pages } };
}

function pagesOf(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ page }) => page ?? []);
}

/** The limit that decides, with what is known of the good commit. */
export function limitToDecide(
  budget: Budget,
  { limit, goodCommit }: Pick<BisectState, "limit" | "goodCommit">,
): OneLimit {
  return narrowToLimit(budget, limit, goodCommit?.is === "increase" ? goodCommit.pages : undefined);
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
