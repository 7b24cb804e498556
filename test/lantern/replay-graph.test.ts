import { describe, expect, test } from "vitest";
import { mostNodes, readGraph } from "../../src/lantern/read-graph.ts";
import { replayGraph } from "../../src/lantern/replay-graph.ts";
import type { GraphMembers, GraphNode, VisitGraph } from "../../src/types.ts";
import {
  plantedPages,
  readRecordedGraphs,
  unchangedPages,
  unseenPlantedPages,
  unseenUnchangedPages,
} from "./recorded-graphs.ts";

/** Timings that no observed value, which recordings have rounded, is part of. */
const exact = ["FCP", "LCP", "TBT", "TTI", "FID"] as const;

test.each([...unchangedPages, ...plantedPages, ...unseenUnchangedPages, ...unseenPlantedPages])(
  "%s: replays to what Lighthouse simulated",
  (name) => {
    for (const { graph, own } of readRecordedGraphs(name)) {
      const timings = replayGraph(graph, null);
      for (const metric of exact) expect(timings[metric]).toBe(own[metric]);
      expect(Math.abs((timings.SI ?? Number.NaN) - (own.SI ?? Number.NaN))).toBeLessThan(1);
    }
  },
);

/** A page of a document, a style sheet and a script; the script's task paints. */
function page(more: Partial<VisitGraph> = {}): VisitGraph {
  const request = { kind: "request", origin: 0, protocol: "http/1.1", resourceSize: 0 } as const;
  return {
    clock: "cpu",
    paints: { fcp: 100_000, lcp: 100_000 },
    observedSpeedIndex: null,
    device: { rttMs: 150, throughputKbps: 1638.4, cpuSlowdown: 4 },
    origins: [{ scheme: "http", host: 0, rttMs: 0, responseMs: 10 }],
    nodes: [
      {
        ...request,
        url: "http://a/",
        isMain: true,
        priority: "VeryHigh",
        type: "Document",
        initiator: "other",
        startMs: 0,
        sentMs: 1,
        endMs: 10,
        transferSize: 2000,
        after: [],
        before: [1, 2, 3, 4],
      },
      {
        ...request,
        url: "http://a/a.css",
        priority: "VeryHigh",
        type: "Stylesheet",
        initiator: "parser",
        startMs: 10,
        sentMs: 11,
        endMs: 20,
        transferSize: 20_000,
        after: [0],
        before: [3],
      },
      {
        ...request,
        url: "http://a/a.js",
        priority: "High",
        type: "Script",
        initiator: "parser",
        startMs: 10,
        sentMs: 11,
        endMs: 40,
        transferSize: 300_000,
        after: [0],
        before: [4],
      },
      { kind: "task", start: 30_000, duration: 20_000, layout: true, paint: true, after: [0, 1], before: [] },
      {
        kind: "task",
        start: 50_000,
        duration: 60_000,
        layout: true,
        scripts: [2],
        after: [0, 2],
        before: [],
      },
    ],
    ...more,
  };
}

const membersOf = (...positions: number[]): GraphMembers => ({
  fcp: new Set(positions),
  lcp: new Set(positions),
  layouts: 2,
});

describe("members from outside", () => {
  test("decide who belongs to FCP and LCP, not what ended before the paint", () => {
    const [all, alone] = [replayGraph(page(), membersOf(1, 2)), replayGraph(page(), membersOf(1))];
    // 300 kB at 1.6 Mbit/s, and the task that runs them.
    expect(Number(all.FCP) - Number(alone.FCP)).toBeGreaterThan(1000);
    expect(Number(all.LCP) - Number(alone.LCP)).toBeGreaterThan(1000);
    // When the browser painted does not count any more.
    const [late, early] = [3_000_000, 20_000].map((at) => page({ paints: { fcp: at, lcp: at } }));
    expect(replayGraph(late as VisitGraph, membersOf(1))).toEqual(alone);
    expect(replayGraph(early as VisitGraph, membersOf(1))).toEqual(alone);
    expect(replayGraph(late as VisitGraph, null)).not.toEqual(replayGraph(early as VisitGraph, null));
  });

  test("leave out the tasks that wait for what is no member, though they hold a layout", () => {
    const slow = page();
    const nodes = slow.nodes.map((node): GraphNode =>
      node.kind === "task" && node.scripts ? { ...node, start: 25_000, duration: 900_000 } : node,
    );
    // Now the first layout of the visit is the script's.
    expect(replayGraph({ ...slow, nodes }, membersOf(1)).FCP).toBe(replayGraph(slow, membersOf(1)).FCP);
  });

  test("what ended before the paint, given as members, gives Lighthouse's FCP", () => {
    const ended = { ...page(), paints: { fcp: 120_000, lcp: 120_000 } };
    expect(replayGraph(ended, membersOf(1, 2)).FCP).toBe(replayGraph(ended, null).FCP);
  });
});

test("no largest paint: no LCP, and nothing that rests on it", () => {
  const timings = replayGraph(page({ paints: { fcp: 100_000, lcp: null } }), membersOf(1));
  expect(timings).toMatchObject({ LCP: null, TTI: null, TBT: null });
  expect(timings.FCP).toBeGreaterThan(0);
});

test("two scripts whose shortened addresses are the same stay two", () => {
  const nodes = page().nodes.map((node) => (node.kind === "request" ? { ...node, url: "http://a/x" } : node));
  expect(replayGraph(page({ nodes }), membersOf(1))).toEqual(replayGraph(page(), membersOf(1)));
});

/** As many nodes as are read, all of them in one chain, or all after the first. */
function largest(shape: "chain" | "star"): VisitGraph {
  const count = mostNodes;
  const [root] = page().nodes;
  const parentOf = (at: number) => (shape === "chain" ? at - 1 : 0);
  const nodes = Array.from({ length: count }, (_, at): GraphNode => {
    const after = at === 0 ? [] : [parentOf(at)];
    const before = Array.from({ length: count }, (__, other) => other).filter(
      (other) => other > 0 && parentOf(other) === at,
    );
    const node =
      at % 2 === 0
        ? { ...(root as GraphNode) }
        : { kind: "task" as const, start: at, duration: 20_000, layout: true as const };
    return { ...node, after, before } as GraphNode;
  });
  return page({
    nodes: nodes.map((node, at) =>
      at > 0 && node.kind === "request" ? { ...node, isMain: undefined } : node,
    ) as GraphNode[],
  });
}

test.each(["chain", "star"] as const)(
  "the largest graph that is read, a %s, is simulated to an end",
  (shape) => {
    const graph = readGraph(JSON.parse(JSON.stringify(largest(shape))));
    if (!graph) throw new Error("it was not read");
    const timings = replayGraph(graph, membersOf(...graph.nodes.keys()));
    expect(timings.FCP).toBeGreaterThan(0);
  },
);
