import { expect, it } from "vitest";
import { bisectText } from "../../src/cli/bisect-text.ts";
import type { BisectResult } from "../../src/run/bisect/result.ts";

const commit = (at: number, subject = `Change ${at}`) => ({
  sha: String(at).padStart(8, "0").repeat(5),
  subject,
  author: "Ada",
  date: "2026-11-03T10:00:00+01:00",
});

const found: BisectResult = {
  schemaVersion: 1,
  outcome: "found",
  limit: "LCP on /",
  good: commit(0),
  bad: commit(64),
  commits: 64,
  relevant: 60,
  builds: 8,
  visits: 92,
  first: [commit(41, "Add\u001b[31m a carousel")],
  sure: 0.991,
  suspects: [],
  decisions: [{ sha: commit(64).sha, answer: "over", reason: "slower", visits: 8 }],
  broken: [],
  diffStat: ["src/Hero.tsx | 40 ++++", "1 file changed, 40 insertions(+)"],
  change: {
    reason: "312 ms more than base",
    causes: [{ title: "carousel is new", effects: "likely LCP +312 ms on /", evidence: ["src/Hero.tsx:3"] }],
  },
  others: ["CLS on /"],
  notes: ["4 of 64 commits change nothing"],
  command: null,
};

const text = (more: Partial<BisectResult> = {}) =>
  bisectText({ ...found, ...more }, { color: false, width: 100 });

it("begins with the commit, and then says why", () => {
  expect(text()).toBe(`The first commit over the limit on LCP on / is 00000041 Add a carousel (99 % sure)

  Add a carousel
  ${commit(41).sha}
  Ada, 2026-11-03
    src/Hero.tsx | 40 ++++
    1 file changed, 40 insertions(+)

Compared with the commit before it: 312 ms more than base

Causes
  carousel is new
    likely LCP +312 ms on /
    src/Hero.tsx:3

4 of 64 commits change nothing
Other limits failed in the report, each of which takes a bisect of its own: CLS on /
64 commits from 00000000 Change 0 to 00000064 Change 64: 8 builds, 1 decision, 92 visits. Commits
are those of the first parent: a merge counts as one.
`);
});

it("says how sure an answer is, and what else it may be", () => {
  const unsure = text({
    sure: 0.64,
    suspects: [
      { ...commit(42), probability: 0.3 },
      { ...commit(40), probability: 0.055 },
    ],
  });
  expect(unsure).toMatch(
    /^The first commit over the limit on LCP on \/ is probably 00000041 .* \(64 % sure\)/,
  );
  expect(unsure).toContain("   30 %  00000042 Change 42 (Ada, 2026-11-03)\n  5.5 %  00000040 Change 40");
});

it("names a range of skipped commits, why they were skipped, and a revert", () => {
  const range = text({
    outcome: "range",
    first: [commit(40), commit(41)],
    broken: [{ sha: commit(40).sha, reason: "It does not build" }],
  });
  expect(range).toMatch(/is one of 2 \(99 % sure\)\n\n {2}00000040 Change 40 .*\n {2}00000041 Change 41 /);
  expect(range).toContain(
    "Skipped (1), since they could not be built or visited\n  00000040: It does not build",
  );
  expect(text({ revertedBy: commit(50, "Revert it") })).toContain(
    "It was reverted later, by 00000050 Revert it",
  );
  expect(text({ disorder: { laterWithin: [commit(50)] } })).toContain(
    "within the limit again (00000050 Change 50)",
  );
});

it.each([
  ["within", "00000064 Change 64 is not over the limit on LCP on /, so there is no commit to look for"],
  ["over-before", "00000000 Change 0 is over the limit on LCP on / already, so no later commit is the first"],
  ["undecided", "Cannot tell whether 00000064 Change 64 is over the limit on LCP on /"],
  ["none", "00000064 Change 64 was over the limit on LCP on / at first, but not when it was measured again"],
  ["interrupted", "Interrupted after 1 decision: what is known is kept"],
] as const)("says how it ended otherwise: %s", (outcome, first) => {
  const more = {
    outcome,
    first: [],
    change: null,
    diffStat: [],
    command: outcome === "interrupted" ? "npx x" : null,
  };
  expect(text(more).split("\n")[0]).toBe(first);
  expect(text(more).includes("Go on with: npx x")).toBe(outcome === "interrupted");
});
