import type { Protocol } from "puppeteer";
import { describe, expect, it } from "vitest";
import { callTree } from "../../../src/collect/profile/call-tree.ts";
import { leastOf, readLoad as read } from "../../../src/collect/profile/read-load.ts";
import type { ProfiledFunction } from "../../../src/types.ts";

type Frame = Protocol.Runtime.CallFrame;

const url = "http://localhost/assets/main-C35B8Qfk.js";
const frame = (functionName: string, columnNumber: number, script = url): Frame => ({
  functionName,
  columnNumber,
  lineNumber: 0,
  scriptId: "1",
  url: script,
});
/** Sources by column, as a source map would give them. */
const sources: Record<number, [module: string, line: number]> = {
  0: ["src/first.ts", 1],
  10: ["src/sales.ts", 24],
  20: ["node_modules/moment/moment.js", 300],
  30: ["node_modules/.pnpm/react-dom@19/node_modules/react-dom/client.js", 9],
  40: ["rolldown/runtime.js", 1],
};
const nameOf = ({ functionName, columnNumber, url: script }: Frame): ProfiledFunction => {
  const [module, line] = script === url ? (sources[columnNumber] ?? []) : [];
  return {
    function: functionName,
    url: script,
    line: 1,
    column: columnNumber + 1,
    selfMs: 0,
    totalMs: 0,
    ...(module !== undefined && line !== undefined && { source: { module, line } }),
  };
};

/** Each sample is a stack, outermost first, and half a millisecond. */
function profile(...samples: Frame[][]): Protocol.Profiler.Profile {
  const nodes: Protocol.Profiler.ProfileNode[] = [
    { id: 1, callFrame: frame("(root)", -1, ""), children: [] },
  ];
  const ids = samples.map((stack) =>
    stack.reduce((parent, callFrame) => {
      const above = nodes.find(({ id }) => id === parent);
      const known = nodes.find(
        ({ id, callFrame: own }) => above?.children?.includes(id) && own === callFrame,
      );
      if (known) return known.id;
      const id = nodes.length + 1;
      nodes.push({ id, callFrame, children: [] });
      above?.children?.push(id);
      return id;
    }, 1),
  );
  return {
    nodes,
    startTime: 0,
    endTime: 500 * ids.length,
    samples: ids,
    timeDeltas: ids.map((_, at) => (at === 0 ? 0 : 500)),
  };
}

const readLoad = (given: Protocol.Profiler.Profile, name: typeof nameOf, slowdown: number) =>
  read(given, name, slowdown, "http://localhost/");

const top = frame("", 0);
const priceOn = frame("priceOn", 10);
const moment = frame("format", 20);
const react = frame("render", 30);
const runtime = frame("__commonJS", 40);
const idle = frame("(idle)", -1, "");

describe("whose code ran while a page loaded", () => {
  it("is the app's module that called a package, with its line, and the package alone where none did", () => {
    const { owners } = readLoad(
      profile([priceOn, moment], [priceOn, moment], [priceOn], [react], [idle]),
      nameOf,
      4,
    );
    expect(owners).toEqual([
      {
        kind: "module",
        name: "src/sales.ts",
        ms: 6,
        hottest: { function: "priceOn", line: 24 },
        called: [{ name: "moment", ms: 4 }],
      },
      { kind: "package", name: "react-dom", ms: 2 },
    ]);
  });

  it("is not the first module of a file for the code of all its modules, nor the bundler's runtime", () => {
    const { owners } = readLoad(profile([top], [top, runtime, moment]), nameOf, 1);
    expect(owners.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "script assets/main-*.js",
      "package moment",
    ]);
  });

  it("counts no time in which the machine did something else", () => {
    const whole = profile([priceOn], [priceOn]);
    const waited = { ...whole, timeDeltas: [0, 80_000], endTime: 80_500 };
    expect(readLoad(waited, nameOf, 1).owners[0]?.ms).toBe(1.5);
  });

  it("draws calls of one package as one, below who called them", () => {
    const other = frame("parse", 20);
    const { calls } = readLoad(profile([priceOn, moment, other], [priceOn, moment], [react]), nameOf, 2);
    expect(calls).toEqual([
      { parent: null, name: "priceOn", place: "src/sales.ts:24", package: null, ms: 2 },
      { parent: 0, name: "moment", place: null, package: "moment", ms: 2 },
      { parent: null, name: "react-dom", place: null, package: "react-dom", ms: 1 },
    ]);
  });
});

it("keeps the longest calls of a tree that is too large, each after its caller", () => {
  const own = (line: number) => ({ kind: "module" as const, owner: "src/a.ts", function: `f${line}`, line });
  const calls = callTree(
    Array.from({ length: 220 }, (_, at) => ({ frames: [own(1), own(at + 2)], ms: at < 160 ? 10 : 5 })),
  );
  expect(calls).toHaveLength(60);
  expect(calls[0]).toMatchObject({ parent: null, ms: 1900 });
  expect(calls.slice(1).every(({ parent, ms }) => parent === 0 && ms === 10)).toBe(true);
});

it("takes of each owner all that the load says in which it took least", () => {
  const load = (ms: number, called: number, other: number) => ({
    owners: [
      { kind: "module" as const, name: "src/sales.ts", ms, called: [{ name: "lodash", ms: called }] },
      { kind: "package" as const, name: "moment", ms: other },
    ],
    calls: [],
  });
  expect(leastOf([load(300, 280, 1), load(100, 80, 900)]).owners[0]).toEqual(load(100, 80, 1).owners[0]);
});

it("sums scripts that differ by their hashes and queries alone", () => {
  const stacks = ["main.3f2a91bc.js", "main.4f2a91bd.js?v=1"].map((file) => [
    frame("run", 0, `http://localhost/${file}`),
  ]);
  expect(readLoad(profile(...stacks), nameOf, 1).owners).toEqual([
    { kind: "script", name: "main.*.js", ms: 1 },
  ]);
});

it("keeps all owners until the least is known, and says that it left some out", () => {
  const load = (from: number) => ({
    owners: Array.from({ length: 20 }, (_, at) => ({
      kind: "module" as const,
      name: `src/${(at + from) % 20}.ts`,
      ms: 100 - at,
    })),
    calls: [],
  });
  const least = leastOf([load(0), load(10)]);
  expect(least.owners).toHaveLength(15);
  expect(least.cut).toBe(true);
  const stacks = Array.from({ length: 20 }, (_, at) => [frame("", 0, `http://localhost/${at}.js`)]);
  expect(readLoad(profile(...stacks), nameOf, 1).owners).toHaveLength(20);
});

it("takes the least of several loads, and nothing that only one of them ran", () => {
  const load = (sales: number, more: boolean) => ({
    owners: [
      { kind: "module" as const, name: "src/sales.ts", ms: sales },
      ...(more ? [{ kind: "package" as const, name: "moment", ms: 1 }] : []),
    ],
    calls: [{ parent: null, name: String(sales), place: null, package: null, ms: sales }],
  });
  const least = leastOf([load(50, true), load(20, false)]);
  expect(least.owners).toEqual([{ kind: "module", name: "src/sales.ts", ms: 20 }]);
  expect(least.calls[0]?.name).toBe("20");
});
