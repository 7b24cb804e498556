import type { Protocol } from "puppeteer";
import type { WorkCount } from "../../types.ts";

type ScriptCoverage = Protocol.Profiler.ScriptCoverage;

/** Which scripts are the app's own, by their URL. */
export type IsOwn = (url: string) => boolean;

/**
 * Adds up what scripts executed. The first range of a function is the function itself; further ones are blocks in it that were
 * executed another number of times than the block around them.
 */
export function countBlocks(scripts: readonly ScriptCoverage[], isOwn: IsOwn): WorkCount {
  let [blocks, calls] = [0, 0];
  for (const { url, functions } of scripts) {
    if (!isScriptFile(url) || !isOwn(url)) continue;
    for (const { ranges } of functions) {
      calls += ranges[0]?.count ?? 0;
      for (const { count } of ranges) blocks += count;
    }
  }
  return { blocks, calls };
}

/** Not what extensions, the browser's tools and `eval` run. */
export function isScriptFile(url: string): boolean {
  return /^https?:/.test(url);
}
