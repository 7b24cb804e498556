import type { Protocol } from "puppeteer";
import type { CpuOwner, LoadProfile, ProfiledFunction } from "../../types.ts";
import { callTree } from "./call-tree.ts";
import { ownFrame } from "./own-frame.ts";
import type { OwnedFrame } from "./own-frame.ts";
import { isScript, timeByNode } from "./read-profile.ts";

/** What a profile of a load says, whatever page and revision it was. */
export type LoadTimes = Pick<LoadProfile, "owners" | "calls" | "cut">;

type Frame = Protocol.Runtime.CallFrame;

const mostOwners = 15;
/** Several intervals of the profiler: if the time between two samples is longer, the main thread did not run. */
const mostSampleMs = 1;
const mostCalled = 5;

/**
 * Shares the time of a load's scripts out: what packages did counts for the app's module that called them, which is where
 * a person can do something about it.
 * @param nameOf a frame by its source map.
 * @param pageUrl of the page that was loaded.
 * @param slowdown of the device's CPU, against the one that was profiled.
 */
export function readLoad(
  profile: Protocol.Profiler.Profile,
  nameOf: (frame: Frame) => ProfiledFunction,
  slowdown: number,
  pageUrl: string,
): LoadTimes {
  const named = new Map<Frame, OwnedFrame | null>();
  const ownerOf = (frame: Frame): OwnedFrame | null => {
    const known = named.get(frame);
    if (known !== undefined) return known;
    const found = isScript(frame) ? ownFrame(frame, nameOf(frame), pageUrl) : null;
    named.set(frame, found);
    return found;
  };
  const stacks = stacksOf(profile);
  const owners = new Map<string, Share>();
  const times = [...timeByNode(profile, { start: -Infinity, end: Infinity }, mostSampleMs)];
  for (const [id, ms] of times) {
    const frames = (stacks.get(id) ?? []).flatMap((frame) => ownerOf(frame) ?? []);
    const top = frames.at(-1);
    if (!top) continue;
    const asked = frames.findLast(({ kind }) => kind === "module") ?? top;
    addTo(owners, asked, top, ms * slowdown);
  }
  return {
    owners: [...owners.values()].map(toOwner).toSorted((a, b) => b.ms - a.ms),
    calls: callTree(
      times.map(([id, ms]) => ({
        frames: (stacks.get(id) ?? []).flatMap((frame) => ownerOf(frame) ?? []),
        ms: ms * slowdown,
      })),
    ),
  };
}

/** Frames of each node, the outermost first. */
function stacksOf({ nodes }: Protocol.Profiler.Profile): Map<number, Frame[]> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return new Map(
    nodes.map(({ id }) => {
      const stack: Frame[] = [];
      const passed = new Set<number>();
      for (let at: number | undefined = id; at !== undefined && !passed.has(at); at = parents.get(at)) {
        passed.add(at);
        const frame = byId.get(at)?.callFrame;
        if (frame) stack.unshift(frame);
      }
      return [id, stack];
    }),
  );
}

interface Share {
  frame: OwnedFrame;
  ms: number;
  functions: Map<string, { function: string; line: number; ms: number }>;
  called: Map<string, number>;
}

function addTo(owners: Map<string, Share>, asked: OwnedFrame, top: OwnedFrame, ms: number): void {
  const key = `${asked.kind} ${asked.owner}`;
  const share = owners.get(key) ?? { frame: asked, ms: 0, functions: new Map(), called: new Map() };
  owners.set(key, share);
  share.ms += ms;
  if (asked.line === null) return;
  const place = `${asked.line} ${asked.function}`;
  const known = share.functions.get(place) ?? { function: asked.function, line: asked.line, ms: 0 };
  share.functions.set(place, { ...known, ms: known.ms + ms });
  if (top.kind === "package") share.called.set(top.owner, (share.called.get(top.owner) ?? 0) + ms);
}

function toOwner({ frame, ms, functions, called }: Share): CpuOwner {
  const [hottest] = [...functions.values()].toSorted((a, b) => b.ms - a.ms);
  const packages = [...called]
    .map(([name, own]) => ({ name, ms: round(own) }))
    .filter((one) => one.ms >= 1)
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, mostCalled);
  return {
    kind: frame.kind,
    name: frame.owner,
    ms: round(ms),
    ...(hottest && { hottest: { function: hottest.function, line: hottest.line } }),
    ...(packages.length > 0 && { called: packages }),
  };
}

/**
 * Combines several loads of one revision: for each owner the least that it took, because other work of the machine only
 * adds time, and the calls of the load that took least. The owners that took longest are only chosen here, because each
 * load would choose others.
 */
export function leastOf(loads: readonly LoadTimes[]): LoadTimes {
  const total = ({ owners }: LoadTimes) => owners.reduce((sum, { ms }) => sum + ms, 0);
  const [first, ...others] = loads.toSorted((a, b) => total(a) - total(b));
  if (!first) return { owners: [], calls: [] };
  const owners = first.owners.flatMap((owner): CpuOwner[] => {
    const same = others.map((load) =>
      load.owners.find((one) => one.kind === owner.kind && one.name === owner.name),
    );
    return same.every((one) => one !== undefined)
      ? [same.reduce((least, one) => (one.ms < least.ms ? one : least), owner)]
      : [];
  });
  return {
    owners: owners.toSorted((a, b) => b.ms - a.ms).slice(0, mostOwners),
    calls: first.calls,
    ...(owners.length > mostOwners && { cut: true as const }),
  };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
