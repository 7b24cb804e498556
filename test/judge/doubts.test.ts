import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { chanceOfOneSide, doubtsOf, needsOf } from "../../src/judge/doubts.ts";
import { nameRequests } from "../../src/judge/request-names.ts";
import type { Graphs } from "../../src/judge/request-names.ts";
import { outcomeOf } from "../../src/judge/shared-graph.ts";
import type { VisitGraph } from "../../src/types.ts";
import { readRecordedGraphs, readSlowLoads } from "../lantern/recorded-graphs.ts";
import { smallGraph } from "../lantern/small-graph.ts";

const always = smallGraph([{ url: "/a.js", endMs: 50, ranMs: 60 }]);
const missed = smallGraph([{ url: "/a.js", endMs: 200, ranMs: 210 }]);
const name = "/a.js parser ?";

function doubts(pairs: number, misses: { base: number; head: number }) {
  const side = (count: number) => Array.from({ length: pairs }, (_, at) => (at < count ? missed : always));
  const graphs = { base: side(misses.base), head: side(misses.head) };
  return doubtsOf(graphs, nameRequests(graphs)).filter(({ paint }) => paint === "fcp");
}

test.each([
  [4, 1],
  [6, 1],
  [9, 2],
  [13, 3],
  [20, 4],
])("at %i pairs, %i visits of one revision that painted without are a doubt", (pairs, misses) => {
  expect(doubts(pairs, { base: misses, head: 0 })).toEqual([{ paint: "fcp", name, always: "head" }]);
  expect(doubts(pairs, { base: 0, head: misses })).toEqual([{ paint: "fcp", name, always: "base" }]);
  if (pairs > 6) expect(doubts(pairs, { base: misses - 1, head: 0 })).toEqual([]);
});

test("what one revision's slowed-down load painted without is in doubt, however many visits had it", () => {
  const side = (...graphs: VisitGraph[]) => graphs;
  const twenty = Array.from({ length: 20 }, () => always);
  const graphs = { base: twenty, head: twenty };
  const of = (slowed: Graphs) =>
    doubtsOf(graphs, nameRequests(graphs), slowed).filter(({ paint }) => paint === "fcp");
  expect(of({ base: side(missed), head: side(always) })).toEqual([{ paint: "fcp", name, always: "head" }]);
  expect(of({ base: side(missed), head: side(missed) })).toEqual([]);
  expect(of({ base: side(always), head: side(always) })).toEqual([]);
});

test("what the other's slowed-down load painted without settles a doubt", () => {
  const graphs = { base: [missed, always, always, always], head: [always, always, always, always] };
  const names = nameRequests(graphs);
  expect(doubtsOf(graphs, names)).not.toEqual([]);
  expect(doubtsOf(graphs, names, { base: [always], head: [missed] })).toEqual([]);
});

test("what both, or neither, painted without is not", () => {
  expect(doubts(4, { base: 4, head: 1 })).toEqual([]);
  expect(doubts(4, { base: 0, head: 0 })).toEqual([]);
});

test("what one revision alone asks for is judged by that one", () => {
  const other = smallGraph([{ url: "/b.js", endMs: 50, ranMs: 60 }]);
  const graphs = { base: [missed, missed, missed, missed], head: [other, other, other, other] };
  expect(doubtsOf(graphs, nameRequests(graphs))).toEqual([]);
});

test("the chance is that of all ways to share out the misses", () => {
  assert(
    property(
      integer({ min: 1, max: 7 }),
      integer({ min: 1, max: 7 }),
      integer({ min: 0, max: 7 }),
      (all, some, count) => {
        const misses = Math.min(count, some);
        // Every choice of `misses` of all visits is equally likely: those that choose among the last `some` alone.
        const chosen = Array.from({ length: 2 ** (all + some) }, (_, bits) => bits).filter(
          (bits) => ones(bits) === misses,
        );
        const oneSided = chosen.filter((bits) => bits >> some === 0);
        expect(chanceOfOneSide(all, some, misses)).toBeCloseTo(oneSided.length / chosen.length, 12);
      },
    ),
  );
});

function ones(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + ones(bits >> 1);
}

test("each revision has its own answer for what is in doubt, and the common one for all else", () => {
  const needs = { fcp: new Set(["/b.js"]), lcp: new Set([name]), layouts: 2 };
  const doubt = { paint: "fcp", name, always: "head" } as const;
  expect(needsOf("head", needs, [doubt])).toEqual({ ...needs, fcp: new Set(["/b.js", name]) });
  expect(needsOf("base", needs, [doubt])).toEqual(needs);
  const gone = { paint: "lcp", name, always: "head" } as const;
  expect(needsOf("base", needs, [gone])).toEqual({ ...needs, lcp: new Set() });
});

test("slowed-down loads put in doubt what an idle machine hides", () => {
  // Recorded from rendered by the browser to rendered by the server; here the other way round: server rendering lost.
  const [visits, slow] = [
    readRecordedGraphs("astro-server-rendered"),
    readSlowLoads("astro-server-rendered"),
  ];
  const graphs = (of: readonly { side: string; graph: VisitGraph }[], side: string) =>
    of.filter((one) => one.side === side).map(({ graph }) => graph);
  const script = /client\.svelte/;
  const isThere = (graph: VisitGraph) =>
    [...outcomeOf("base", graph, "fcp", nameRequests({ base: [graph], head: [] }))].some(
      ([key, there]) => there && script.test(key),
    );
  const rendered = graphs(visits, "head").filter(isThere).slice(0, 8);
  const lost = graphs(visits, "base").slice(0, rendered.length);
  const asked = (base: readonly VisitGraph[], head: readonly VisitGraph[]) =>
    doubtsOf({ base, head }, nameRequests({ base, head })).filter(
      (doubt) => doubt.paint === "fcp" && script.test(doubt.name),
    );
  expect(rendered).toHaveLength(8);
  expect(asked(rendered, lost)).toEqual([]);
  const withSlow = asked(
    [...rendered, ...graphs(slow, "head").slice(0, 2)],
    [...lost, ...graphs(slow, "base").slice(0, 2)],
  );
  expect(withSlow).toMatchObject([{ always: "head" }]);
});
