import { array, assert, constantFrom, integer, property, shuffledSubarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { nameRequests } from "../../src/judge/request-names.ts";
import { readAlone, readTogether } from "../../src/judge/shared-readings.ts";
import { membersOf, poolNeeds } from "../../src/judge/shared-graph.ts";
import { replayGraph } from "../../src/lantern/replay-graph.ts";
import type { VisitData, VisitGraph } from "../../src/types.ts";
import { visitData } from "../fixtures/visits.ts";
import { replayOnce } from "../bench/noise/replay-once.ts";
import { readRecordedGraphs, unchangedPages } from "../lantern/recorded-graphs.ts";
import { smallGraph } from "../lantern/small-graph.ts";
import type { SmallRequest } from "../lantern/small-graph.ts";

const early = (url: string, more: Partial<SmallRequest> = {}): SmallRequest => ({
  url,
  endMs: 50,
  ranMs: 60,
  ...more,
});
const late = (url: string, more: Partial<SmallRequest> = {}): SmallRequest => ({
  url,
  endMs: 200,
  ranMs: 210,
  ...more,
});

function needs(base: readonly VisitGraph[], head: readonly VisitGraph[]) {
  const graphs = { base, head };
  const found = poolNeeds(graphs, nameRequests(graphs));
  return { fcp: [...found.fcp], lcp: [...found.lcp], layouts: found.layouts };
}

describe("what a paint needs", () => {
  test("is what no visit of either revision painted without", () => {
    const both = smallGraph([early("/a.js"), early("/b.js")]);
    const alone = smallGraph([early("/a.js"), late("/b.js")]);
    const ofAll = ["/a.js parser ?"];
    expect(needs([both, both], [both, both]).fcp).toEqual([...ofAll, "/b.js parser ?"]);
    for (const [base, head] of [
      [
        [both, alone],
        [both, both],
      ],
      [
        [both, both],
        [alone, both],
      ],
    ] as const)
      expect(needs(base, head)).toMatchObject({ fcp: ofAll, lcp: ofAll });
  });

  test("is judged by those that ask for it", () => {
    const without = smallGraph([early("/a.js")]);
    const withIt = smallGraph([early("/a.js"), early("/new.js")]);
    expect(needs([without], [withIt]).fcp).toContain("/new.js parser ?");
    expect(needs([without], [withIt, smallGraph([early("/a.js"), late("/new.js")])]).fcp).toHaveLength(1);
  });

  test.each<[string, SmallRequest, boolean]>([
    ["a script that came in time and ran later", { url: "/x", endMs: 50, ranMs: 150 }, false],
    ["a script that came in time and was not seen to run", { url: "/x", endMs: 50 }, true],
    ["what did not end", { url: "/x", endMs: null }, false],
    ["what blocks rendering, whatever a clock says", late("/x", { blocking: "blocking" }), true],
    ["the icon of the tab", early("/favicon.ico", { type: "Other", initiator: "other" }), false],
  ])("%s", (_, request, isNeeded) => {
    const visit = smallGraph([request]);
    expect(needs([visit], [visit]).fcp).toHaveLength(isNeeded ? 1 : 0);
  });

  test("blocking rendering says nothing of the largest paint", () => {
    const visit = smallGraph([late("/x", { blocking: "blocking" })]);
    expect(needs([visit], [visit])).toMatchObject({ fcp: ["/x parser blocking"], lcp: [] });
  });

  test("the layouts before LCP are the median's", () => {
    const layouts = (count: number) => smallGraph(Array.from({ length: count }, (_, at) => early(`/${at}`)));
    expect(needs([layouts(1), layouts(1)], [layouts(3), layouts(5)]).layouts).toBe(2);
    expect(needs([smallGraph([late("/a")])], [smallGraph([late("/a")])]).layouts).toBe(0);
  });
});

describe("names", () => {
  const names = (base: string[], head: string[], buildNames?: Parameters<typeof nameRequests>[1]) => {
    const graphs = {
      base: [smallGraph(base.map((url) => early(url)))],
      head: [smallGraph(head.map((url) => early(url)))],
    };
    const nameOf = nameRequests(graphs, buildNames);
    const of = (side: "base" | "head") =>
      graphs[side].flatMap((graph) =>
        graph.nodes.flatMap((node) =>
          node.kind === "request" && !node.isMain ? [nameOf(side, graph, node)] : [],
        ),
      );
    return { base: of("base"), head: of("head") };
  };

  test("what both ask for keeps its hash, what was built anew loses it", () => {
    const { base, head } = names(
      ["/_nuxt/Bq3kX9aZ.js", "/assets/root-D26K0KKW.js"],
      ["/_nuxt/Bq3kX9aZ.js", "/assets/root-A17B2CD3.js"],
    );
    expect(base).toEqual(["/_nuxt/Bq3kX9aZ.js parser ?", "/assets/root-*.js parser ?"]);
    expect(head).toEqual(base);
  });

  test("where the builds say which file became which, that counts", () => {
    const became = new Map([
      ["base /_nuxt/Bq3kX9aZ.js", "entry"],
      ["head /_nuxt/Cr4lY0bA.js", "entry"],
      ["base /_nuxt/Ds5mZ1cB.js", "lazy"],
      ["head /_nuxt/Et6nA2dC.js", "lazy"],
    ]);
    const { base, head } = names(
      ["/_nuxt/Bq3kX9aZ.js", "/_nuxt/Ds5mZ1cB.js"],
      ["/_nuxt/Et6nA2dC.js", "/_nuxt/Cr4lY0bA.js"],
      (revision, { url }) => became.get(`${revision} ${new URL(url).pathname}`) ?? null,
    );
    expect(base).toEqual(["entry parser ?", "lazy parser ?"]);
    expect(head).toEqual(base.toReversed());
  });

  test("another server's file is not the page's own of the same path", () => {
    expect(names(["/a.js", "https://cdn.example/a.js"], ["/a.js"]).base).toEqual([
      "/a.js parser ?",
      "cdn.example/a.js parser ?",
    ]);
  });

  test("files that are called by a hash alone are told apart where one revision is looked at", () => {
    const graphs = {
      base: [],
      head: [smallGraph([early("/_nuxt/Bq3kX9aZ.js"), late("/_nuxt/Cr4lY0bA.js")])],
    };
    expect([...poolNeeds(graphs, nameRequests(graphs)).fcp]).toEqual(["/_nuxt/Bq3kX9aZ.js parser ?"]);
  });
});

/* The proof in shared-graph.ts depends on this: each visit has the same value, whichever revision is called base. */
test("no value depends on which visits are called base", () => {
  const recordings = new Map(unchangedPages.map((page) => [page, readRecordedGraphs(page)]));
  assert(
    property(
      constantFrom(...unchangedPages),
      integer({ min: 4, max: 9 }),
      array(integer(), { minLength: 1, maxLength: 1 }),
      (page, pairs, [at = 0]) => {
        const all = recordings.get(page) ?? [];
        const start = Math.abs(at) % all.length;
        // By what a visit is simulated with; the labels are not part of that.
        const replay = replayOnce();
        const visits = Array.from({ length: 2 * pairs }, (_, index) => all[(start + index) % all.length]);
        const labelled = (isBase: (index: number) => boolean) => {
          const side = (wanted: boolean) =>
            new Map(
              visits.flatMap((visit, index) =>
                visit && isBase(index) === wanted ? [[index, data(visit.graph)] as const] : [],
              ),
            );
          const { shared } = readTogether({ base: side(true), head: side(false) }, { clock: "cpu", replay });
          return new Map([...shared.base, ...shared.head]);
        };
        const once = labelled((index) => index % 2 === 0);
        assert(
          property(shuffledSubarray([...visits.keys()], { minLength: pairs, maxLength: pairs }), (base) => {
            expect(Object.fromEntries(labelled((index) => base.includes(index)))).toEqual(
              Object.fromEntries(once),
            );
          }),
          { numRuns: 4 },
        );
      },
    ),
    { numRuns: 25 },
  );
});

function data(graph: VisitGraph | undefined, more: Partial<VisitData> = {}): VisitData {
  return visitData({ ...(graph && { graph }), ...more });
}

describe("reading visits together", () => {
  const rules = { clock: "cpu", replay: replayGraph } as const;
  const visits = (...all: VisitData[]) => new Map(all.map((one, index) => [index + 1, one]));
  const lucky = smallGraph([late("/a.js")]);
  const unlucky = smallGraph([early("/a.js")]);

  test("a visit that waited by chance gets the value of the others", () => {
    const { shared } = readTogether(
      { base: visits(data(lucky), data(unlucky)), head: visits(data(lucky), data(lucky)) },
      rules,
    );
    const values = [...shared.base.values(), ...shared.head.values()].map(({ FCP }) => FCP);
    expect(new Set(values)).toEqual(new Set([replayGraph(lucky, null).FCP]));
    expect(replayGraph(unlucky, null).FCP).toBeGreaterThan(Number(values[0]) + 100);
  });

  test("where one visit has no graph, all are read as they were recorded", () => {
    const read = readTogether(
      { base: visits(data(lucky), data(undefined)), head: visits(data(lucky), data(unlucky)) },
      rules,
    );
    expect(read.recorded).toBe(true);
    expect([...read.shared.head.values()]).toEqual([visitData().cpu, visitData().cpu]);
    expect(read.apart).toBeUndefined();
  });

  test("a graph on another clock is none", () => {
    expect(
      readTogether({ base: visits(data({ ...lucky, clock: "wall" })), head: visits(data(lucky)) }, rules)
        .recorded,
    ).toBe(true);
  });

  test("what one revision always waits for, and the other not always, is read apart too", () => {
    const base = visits(...Array.from({ length: 4 }, () => data(lucky)));
    const head = visits(...Array.from({ length: 4 }, () => data(unlucky)));
    const { shared, apart } = readTogether({ base, head }, rules);
    expect(apart?.doubts).toEqual(
      (["fcp", "lcp"] as const).map((paint) => ({ paint, name: "/a.js parser ?", always: "head" })),
    );
    expect(shared.head.get(1)?.FCP).toBe(replayGraph(lucky, null).FCP);
    expect(apart?.head.get(1)?.FCP).toBe(replayGraph(unlucky, null).FCP);
    expect(apart?.base.get(1)?.FCP).toBe(shared.base.get(1)?.FCP);
  });

  test("of more visits than a comparison has, all are read", () => {
    const many = visits(...Array.from({ length: 101 }, () => data(lucky)));
    const { shared } = readTogether({ base: many, head: many }, rules);
    expect(shared.head.get(101)?.FCP).toBe(replayGraph(lucky, null).FCP);
  });

  test("for absolute limits head's visits are asked, and nobody else", () => {
    const waiting = visits(data(unlucky), data(unlucky));
    expect(readAlone(waiting, "head", rules).get(1)?.FCP).toBe(replayGraph(unlucky, null).FCP);
    const one = visits(data(unlucky), data(unlucky), data(lucky));
    expect(readAlone(one, "head", rules).get(1)?.FCP).toBe(replayGraph(lucky, null).FCP);
    expect(readAlone(visits(data(unlucky), data(undefined)), "head", rules).get(1)).toEqual(visitData().cpu);
  });

  test("members are the positions of what is needed in the visit itself", () => {
    const graph = smallGraph([late("/b.js"), early("/a.js")]);
    const graphs = { base: [lucky], head: [graph] };
    const nameOf = nameRequests(graphs);
    const members = membersOf(
      "head",
      graph,
      { fcp: new Set(["/a.js parser ?"]), lcp: new Set(), layouts: 1 },
      nameOf,
    );
    expect(members).toEqual({ fcp: new Set([2]), lcp: new Set(), layouts: 1 });
  });
});
