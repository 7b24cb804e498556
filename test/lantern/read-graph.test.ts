import { assert, constantFrom, jsonValue, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { mostLinks, mostNodes, readGraph } from "../../src/lantern/read-graph.ts";
import { replayGraph } from "../../src/lantern/replay-graph.ts";
import { readRecordedGraphs } from "./recorded-graphs.ts";

const [recorded] = readRecordedGraphs("storefront");
if (!recorded) throw new Error("nothing was recorded");
type Plain = { [key: string]: unknown; nodes: Record<string, unknown>[]; origins: Record<string, unknown>[] };
const copy = () => structuredClone(recorded.graph) as unknown as Plain;
const links = (graph: Plain, at: number, key: "after" | "before") => graph.nodes[at]?.[key] as number[];

test("what a visit kept is read as it was written, and nothing else with it", () => {
  expect(readGraph(JSON.parse(JSON.stringify(recorded.graph)))).toEqual(recorded.graph);
  const more = copy();
  Object.assign(more, { secret: "x" });
  Object.assign(more.nodes[0] ?? {}, { secret: "x" });
  expect(JSON.stringify(readGraph(more))).not.toContain("secret");
});

describe("a graph that cannot be simulated is none", () => {
  const node = (graph: Plain, kind: string) => graph.nodes.find((one) => one["kind"] === kind) ?? {};
  test.each<[string, (graph: Plain) => void]>([
    ["of another shape", (graph) => (graph.nodes = {} as never)],
    ["without nodes", (graph) => (graph.nodes = [])],
    ["of an unknown clock", (graph) => (graph["clock"] = "moon")],
    ["of a task alone", (graph) => (graph.nodes = [{ ...node(graph, "task"), after: [], before: [] }])],
    ["of an unknown kind", (graph) => (node(graph, "task")["kind"] = "wish")],
    ["with a text for a time", (graph) => (node(graph, "request")["startMs"] = "1")],
    ["with an endless time", (graph) => (node(graph, "task")["duration"] = Infinity)],
    ["with a time that is not a number", (graph) => (node(graph, "task")["duration"] = Number.NaN)],
    ["with a time that no visit takes", (graph) => (node(graph, "task")["start"] = 1e13)],
    ["with a negative duration", (graph) => (node(graph, "task")["duration"] = -1)],
    ["with negative bytes", (graph) => (node(graph, "request")["transferSize"] = -1)],
    [
      "of a device without a network",
      (graph) => (graph["device"] = { rttMs: 150, throughputKbps: 0, cpuSlowdown: 4 }),
    ],
    ["with an endless address", (graph) => (node(graph, "request")["url"] = "x".repeat(501))],
    ["of an origin that is not there", (graph) => (node(graph, "request")["origin"] = 9)],
    ["of a host that comes later", (graph) => (graph.origins = [{ ...graph.origins[0], host: 1 }])],
    ["with a script that is not there", (graph) => (node(graph, "task")["scripts"] = [900])],
    [
      "with a script that is a task",
      (graph) => (node(graph, "task")["scripts"] = [graph.nodes.indexOf(node(graph, "task"))]),
    ],
    ["with a flag that is a number", (graph) => (node(graph, "task")["layout"] = 1)],
    ["with a link to nowhere", (graph) => links(graph, 1, "after").push(900)],
    ["with a link from one end only", (graph) => links(graph, 1, "before").push(2)],
    [
      "with a link given twice",
      (graph) => {
        links(graph, 0, "before").push(1);
        links(graph, 1, "after").push(0);
      },
    ],
    [
      "whose root waits",
      (graph) => {
        links(graph, 0, "after").push(1);
        links(graph, 1, "before").push(0);
      },
    ],
    [
      "with a node that waits for itself",
      (graph) => {
        links(graph, 1, "after").push(1);
        links(graph, 1, "before").push(1);
      },
    ],
    [
      "with a cycle",
      (graph) => {
        for (const [from, to] of [
          [1, 2],
          [2, 1],
        ] as const) {
          links(graph, from, "before").push(to);
          links(graph, to, "after").push(from);
        }
      },
    ],
    [
      "with a node apart from all",
      (graph) => graph.nodes.push({ ...node(graph, "task"), after: [], before: [] }),
    ],
    [
      "with too many nodes",
      (graph) => {
        while (graph.nodes.length <= mostNodes) {
          links(graph, 0, "before").push(graph.nodes.length);
          graph.nodes.push({ ...node(graph, "task"), after: [0], before: [] });
        }
      },
    ],
    [
      "with too many links",
      (graph) => {
        const count = Math.ceil(Math.sqrt(mostLinks)) + 2;
        const task = node(graph, "task");
        const { scripts: _, ...bare } = task;
        const [root] = graph.nodes;
        graph.nodes = Array.from({ length: count }, (__, at) => ({
          ...(at === 0 ? root : bare),
          after: Array.from({ length: at }, (___, before) => before),
          before: Array.from({ length: count - 1 - at }, (___, later) => at + 1 + later),
        }));
      },
    ],
  ])("%s", (_, break_) => {
    const graph = copy();
    break_(graph);
    expect(readGraph(graph)).toBeNull();
  });

  test.each([null, undefined, 1, "graph", [], {}])("%j", (data) => expect(readGraph(data)).toBeNull());
});

test("whatever stands in place of one value, a graph is refused or simulated to an end", () => {
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    paths.push(path);
    if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(copy(), []);
  assert(
    property(constantFrom(...paths.slice(1)), jsonValue({ maxDepth: 2 }), (path, value) => {
      const graph = copy();
      const owner = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), graph);
      Reflect.set(owner as object, path.at(-1) ?? "", value);
      const read = readGraph(graph);
      if (!read) return;
      for (const timing of Object.values(replayGraph(read, null)))
        expect(timing === null || Number.isFinite(timing)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
