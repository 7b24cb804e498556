import type { Protocol } from "puppeteer";

/** A stretch of the browser's monotonic clock, in milliseconds. */
export interface Span {
  start: number;
  end: number;
}

/** A function of a profile, with the time that it took within a span. */
export interface FunctionTime {
  /** As the script calls it, which a bundler may have shortened; empty without name. */
  function: string;
  url: string;
  scriptId: string;
  /** Where it begins, both from 0. */
  line: number;
  column: number;
  /** In itself, milliseconds. */
  selfMs: number;
  /** With all that it called, milliseconds. A function that calls itself counts once. */
  totalMs: number;
}

/** Entries that are not functions of a script: `(idle)`, `(program)`, `(garbage collector)`, `(root)`. */
const notScript = /^\((?:idle|program|root|garbage collector)\)$/;

/**
 * The functions of a CPU profile that ran within a span, the longest total first. A sample stands for the time until
 * the next one: https://chromedevtools.github.io/devtools-protocol/v8/Profiler/#type-Profile
 */
export function readProfile(profile: Protocol.Profiler.Profile, span: Span): FunctionTime[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const functions = new Map<string, FunctionTime>();
  for (const [id, ms] of timeByNode(profile, span)) {
    const counted = new Set<string>();
    const passed = new Set<number>();
    for (let at: number | undefined = id; at !== undefined && !passed.has(at); at = parents.get(at)) {
      passed.add(at);
      const frame = nodes.get(at)?.callFrame;
      if (!frame || !isScript(frame)) continue;
      const key = JSON.stringify([frame.scriptId, frame.lineNumber, frame.columnNumber, frame.functionName]);
      const known = functions.get(key) ?? toFunction(frame);
      functions.set(key, known);
      if (at === id) known.selfMs += ms;
      if (!counted.has(key)) known.totalMs += ms;
      counted.add(key);
    }
  }
  return [...functions.values()].toSorted((a, b) => b.totalMs - a.totalMs);
}

/** Whether a frame is a function of a script, and no work of the browser's. */
export function isScript({ functionName }: Protocol.Runtime.CallFrame): boolean {
  return !notScript.test(functionName);
}

function toFunction(frame: Protocol.Runtime.CallFrame): FunctionTime {
  const { functionName, url, scriptId, lineNumber, columnNumber } = frame;
  return {
    function: functionName,
    url,
    scriptId,
    line: lineNumber,
    column: columnNumber,
    selfMs: 0,
    totalMs: 0,
  };
}

/**
 * Milliseconds within the span, by the node that was on top of the stack.
 * @param mostMs that a sample stands for: a thread that runs is sampled again soon, one that has to wait for the machine is not.
 */
export function timeByNode(
  profile: Protocol.Profiler.Profile,
  { start, end }: Span,
  mostMs = Infinity,
): Map<number, number> {
  const { samples = [], timeDeltas = [], startTime, endTime } = profile;
  const times = new Map<number, number>();
  let at = startTime / 1000;
  for (const [index, node] of samples.entries()) {
    at += (timeDeltas[index] ?? 0) / 1000;
    const next = index + 1 < samples.length ? at + (timeDeltas[index + 1] ?? 0) / 1000 : endTime / 1000;
    const ms = Math.min(mostMs, Math.min(end, next) - Math.max(start, at));
    if (ms > 0) times.set(node, (times.get(node) ?? 0) + ms);
  }
  return times;
}
