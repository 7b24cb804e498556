import type { CpuCall } from "../../types.ts";
import type { OwnedFrame } from "./own-frame.ts";

/** More could not be distinguished in a drawing, and each adds bytes to the report. */
const mostCalls = 60;
/** Share of the total time; anything smaller would not be visible. */
const leastShare = 0.004;

interface Call {
  frame: OwnedFrame;
  ms: number;
  below: Map<string, Call>;
}

/**
 * Stacks with their times as one tree: consecutive frames of one package become one call, and identical calls are
 * merged.
 */
export function callTree(stacks: readonly { frames: readonly OwnedFrame[]; ms: number }[]): CpuCall[] {
  const roots = new Map<string, Call>();
  let all = 0;
  for (const { frames, ms } of stacks) {
    if (frames.length === 0) continue;
    all += ms;
    let level = roots;
    let before: string | undefined;
    for (const frame of frames) {
      const key = identity(frame);
      if (key === before) continue;
      before = key;
      const call = level.get(key) ?? { frame, ms: 0, below: new Map<string, Call>() };
      level.set(key, call);
      call.ms += ms;
      level = call.below;
    }
  }
  return flat(roots, all * leastShare);
}

/** Each function of the app's own code is separate; all functions of another package are one. */
function identity({ kind, owner, function: name, line }: OwnedFrame): string {
  return kind === "module" ? `${owner}:${line} ${name}` : `${kind} ${owner}`;
}

/** The longest first, each after its caller: where there are too many, the shortest are left out. */
function flat(roots: ReadonlyMap<string, Call>, least: number): CpuCall[] {
  const calls: CpuCall[] = [];
  const waiting: { call: Call; parent: number | null }[] = [...roots.values()].map((call) => ({
    call,
    parent: null,
  }));
  while (waiting.length > 0 && calls.length < mostCalls) {
    const longest = waiting.reduce((a, b, at) => (b.call.ms > (waiting[a]?.call.ms ?? 0) ? at : a), 0);
    const [next] = waiting.splice(longest, 1);
    if (!next || next.call.ms < least) break;
    const parent = calls.push(toCall(next.call, next.parent)) - 1;
    waiting.push(...[...next.call.below.values()].map((call) => ({ call, parent })));
  }
  return calls;
}

function toCall({ frame, ms }: Call, parent: number | null): CpuCall {
  const { kind, owner, function: name, line } = frame;
  const own = kind === "module";
  return {
    parent,
    name: own ? name : owner,
    place: own ? `${owner}:${line}` : null,
    package: own ? null : owner,
    ms: Math.round(ms * 10) / 10,
  };
}
