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
