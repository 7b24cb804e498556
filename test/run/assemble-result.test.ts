import { expect, it } from "vitest";
import { knownOf } from "../../src/bisect/known.ts";
import { nextStep } from "../../src/bisect/search.ts";
import type { BisectState, Decided } from "../../src/bisect/state.ts";
import { buildsOf, resultOf } from "../../src/run/bisect/assemble-result.ts";

const shaOf = (at: number) => String(at).padStart(40, "0");
const commit = (at: number) => ({
  sha: shaOf(at),
  subject: `Change ${at}`,
  author: "Ada",
  date: "2026-11-03T10:00:00+01:00",
});
const relevant = Array.from({ length: 8 }, (_, index) => ({
  ...commit(index + 1),
  files: ["src/main.js"],
  followers: 0,
}));
const decided = (at: number, answer: Decided["answer"], visits = 12): Decided => ({
  sha: shaOf(at),
  answer,
  reason: `${answer} at ${at}`,
  visits,
});

/** What is known of eight commits after these decisions. */
function result(
  decisions: Decided[],
  more: Partial<BisectState> = {},
  { isSearched = true, by = "visits" }: { isSearched?: boolean; by?: "files" | "counts" | "visits" } = {},
) {
  const state: BisectState = {
    version: 1,
    madeWith: { app: "budget.json", tool: "1.0.0", browser: null },
    limit: "LCP on /",
    asked: "LCP",
    budget: "",
    good: shaOf(0),
    bad: shaOf(8),
    decisions,
    broken: [],
    served: {},
    built: [],
    isFinished: false,
    ...more,
  };
  const places = [shaOf(0), ...relevant.map(({ sha }) => sha)];
  const question = { limit: "LCP", good: state.good, bad: state.bad, others: [] };
  const searched = {
    state,
    question,
    by,
    ends: { good: commit(0), bad: commit(8) },
    commits: relevant,
    relevant,
  };
  return resultOf(searched, isSearched ? nextStep(knownOf(state, places, false)) : null);
}

it("names the commit, how sure that is, and what else it may be", () => {
  const border = [decided(8, "over"), decided(4, "within"), decided(6, "over"), decided(5, "within")];
  const once = result(border);
  expect(once).toMatchObject({ outcome: "found", first: [commit(6)], visits: 48 });
  expect(once.suspects.length).toBeGreaterThan(0);
  expect(once.suspects.map(({ sha }) => sha)).not.toContain(shaOf(6));
  const twice = result([...border, decided(5, "within"), decided(6, "over")]);
  expect(twice.sure).toBeGreaterThan(once.sure);
});

it("names all commits among which it cannot tell", () => {
  const broken = [5, 6].map((at) => ({ sha: shaOf(at), reason: "it does not build" }));
  const found = result([decided(8, "over"), decided(4, "within"), decided(7, "over")], { broken });
  expect(found).toMatchObject({ outcome: "range", first: [commit(5), commit(6), commit(7)] });
});

it("claims no first commit if the good one is over the limit, and says what was judged instead", () => {
  const goodCommit = { is: "over", reason: "2.5 s is over 2 s" } as const;
  const already = result([decided(8, "over")], { goodCommit }, { isSearched: false });
  expect(already).toMatchObject({ outcome: "over-before", first: [] });
  expect(already.notes).toContain("The good commit: 2.5 s is over 2 s");
  expect(already.notes.at(-1)).toMatch(/^Name an older commit with --good/);
  const open = result([decided(8, "unknown")], { goodCommit }, { isSearched: false });
  expect(open.notes.join("\n")).not.toContain("less busy");
  const by = (is: "increase" | "unknown", answer: Decided["answer"]) =>
    result(
      [decided(8, answer)],
      { goodCommit: { ...goodCommit, is, pages: ["/"] } },
      { isSearched: answer === "over" },
    );
  expect(by("increase", "within").outcome).toBe("over-before");
  expect(by("increase", "unknown").outcome).toBe("undecided");
  expect(by("increase", "over").notes.at(-1)).toContain("only the increase since that commit was judged");
  expect(by("unknown", "over").notes.at(-1)).toMatch(/^It is not certain that the good commit is within/);
  expect(by("unknown", "within").outcome).toBe("within");
});

it("counts builds of commits that could not be built, each once", () => {
  const broken = [{ sha: shaOf(5), reason: "it does not build" }];
  expect(buildsOf({ built: [shaOf(0), shaOf(5), shaOf(8)], broken } as unknown as BisectState)).toBe(3);
});

it.each([
  ["within", 12, "visits", ["within at 8"]],
  [
    "unknown",
    42,
    "visits",
    ["unknown at 8", "Start it again when the machine is less busy, or with --concurrency 1"],
  ],
  ["unknown", 0, "visits", ["unknown at 8"]],
  ["unknown", 6, "counts", ["unknown at 8"]],
  ["unknown", 6, "files", ["unknown at 8"]],
] as const)(
  "says why there was no search: %s after %d visits, decided by %s",
  (answer, visits, by, notes) => {
    const ended = result([decided(8, answer, visits)], {}, { isSearched: false, by });
    expect(ended).toMatchObject({ outcome: answer === "within" ? "within" : "undecided", first: [], notes });
  },
);
