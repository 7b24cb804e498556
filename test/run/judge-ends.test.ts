import { describe, expect, it } from "vitest";
import { judgeEnds } from "../../src/run/bisect/judge-ends.ts";
import type { LimitKind, Status, Verdict } from "../../src/types.ts";

function verdict(kind: LimitKind, status: Status, page: string | null = "/"): Verdict {
  return {
    id: `LCP|${page}|mobile|${kind}`,
    metric: "LCP",
    page,
    device: "mobile",
    status,
    reason: `${kind} ${status}`,
    limit: { kind, value: 0, text: "", level: "fail" },
    delta: {},
  } as unknown as Verdict;
}

const good = (status: Status, page?: string | null) => [
  { ...verdict("max", status, page), reason: `good ${status}` },
];

describe("judgeEnds", () => {
  it("takes an absolute limit that the good commit keeps as it is", () => {
    const ends = judgeEnds([verdict("max", "fail")], good("pass"));
    expect(ends).toMatchObject({ said: { answer: "over" }, lead: { reason: "max fail" }, goodCommit: null });
    expect(judgeEnds([verdict("max", "pass")], good("pass")).said.answer).toBe("within");
  });

  it.each(["fail", "warn", "inconclusive"] as const)(
    "finds nothing to look for where the good commit is over the limit and the bad one ends with %s",
    (status) => {
      expect(judgeEnds([verdict("max", status)], good("fail"))).toMatchObject({
        lead: null,
        goodCommit: { is: "over", reason: "good fail" },
      });
      const within = [verdict("max", status), verdict("maxIncrease", "pass")];
      expect(judgeEnds(within, good("fail")).goodCommit).toMatchObject({ is: "over" });
    },
  );

  it("looks for the increase where the good commit is over the absolute limit", () => {
    const ends = judgeEnds([verdict("max", "fail"), verdict("maxIncrease", "fail")], good("fail"));
    expect(ends).toMatchObject({
      said: { answer: "over", reason: "maxIncrease fail" },
      lead: { limit: { kind: "maxIncrease" } },
      goodCommit: { is: "increase", reason: "good fail" },
    });
  });

  it("asks again for an increase that visits left open because the absolute limit had decided", () => {
    const ends = judgeEnds([verdict("max", "fail"), verdict("maxIncrease", "inconclusive")], good("fail"));
    expect(ends).toMatchObject({ said: { answer: "unknown" }, lead: null, goodCommit: { is: "increase" } });
  });

  it("keeps the absolute limit of other pages while it asks again for an increase", () => {
    const open = [verdict("max", "inconclusive", "/cart"), verdict("maxIncrease", "pass", "/cart")];
    const first = [verdict("max", "fail"), verdict("maxIncrease", "inconclusive"), ...open];
    const ofGood = [...good("fail", "/"), ...good("pass", "/cart")];
    const { goodCommit } = judgeEnds(first, ofGood);
    expect(goodCommit).toEqual({
      is: "increase",
      reason: expect.stringContaining("good fail"),
      pages: ["/"],
    });
    // The absolute limit of the other page fails next: that of the first one says nothing of it.
    const over = [verdict("maxIncrease", "inconclusive"), verdict("max", "fail", "/cart")];
    expect(judgeEnds(over, good("pass", "/cart"), goodCommit)).toMatchObject({
      said: { answer: "over" },
      lead: { page: "/cart" },
      goodCommit: null,
    });
    const grown = [verdict("maxIncrease", "fail"), verdict("max", "inconclusive", "/cart")];
    expect(judgeEnds(grown, good("pass", "/cart"), goodCommit)).toMatchObject({
      lead: { page: "/" },
      goodCommit: { is: "increase", pages: ["/"] },
    });
    const both = [verdict("maxIncrease", "inconclusive"), verdict("max", "fail", "/cart")];
    const more = judgeEnds(
      [...both, verdict("maxIncrease", "pass", "/cart")],
      good("fail", "/cart"),
      goodCommit,
    );
    expect(more.goodCommit).toMatchObject({ is: "increase", pages: ["/", "/cart"] });
  });

  it("keeps an absolute limit that is open on another device, and leaves no page to a limit it does not have", () => {
    const increase = verdict("maxIncrease", "inconclusive");
    const desktop = { ...verdict("max", "inconclusive"), id: "on desktop", device: "desktop" };
    const open = judgeEnds([verdict("max", "fail"), increase, desktop], good("fail"));
    expect(open).toMatchObject({ said: { answer: "unknown" }, lead: null, goodCommit: null });
    const none = [verdict("max", "fail"), verdict("maxIncrease", "inconclusive", "/cart")];
    expect(judgeEnds(none, good("fail"))).toMatchObject({ said: { answer: "unknown" }, goodCommit: null });
  });

  it("looks for an absolute limit that the bad commit exceeds though the visits of the good one do as well", () => {
    const verdicts = [verdict("max", "warn"), verdict("maxIncrease", "pass")];
    expect(judgeEnds(verdicts, good("inconclusive"))).toMatchObject({
      said: { answer: "over", reason: "max warn" },
      lead: { limit: { kind: "max" } },
      goodCommit: { is: "unknown" },
    });
  });

  it("prefers a page that the good commit keeps within the limit", () => {
    const ends = judgeEnds(
      [verdict("max", "fail", "/"), verdict("max", "fail", "/cart")],
      [...good("fail", "/"), ...good("pass", "/cart")],
    );
    expect(ends).toMatchObject({ said: { answer: "over" }, lead: { page: "/cart" }, goodCommit: null });
  });

  it("says what is not known of the good commit", () => {
    for (const status of ["inconclusive", "warn", "missing"] as const)
      expect(judgeEnds([verdict("max", "fail")], good(status))).toMatchObject({
        said: { answer: "over" },
        goodCommit: { is: "unknown", reason: `good ${status}` },
      });
    // A file that it does not have.
    expect(judgeEnds([verdict("max", "fail", null)], good("missing", null)).goodCommit).toBeNull();
  });
});
