import { originalPositionFor, sourceContentFor } from "@jridgewell/trace-mapping";
import type { TraceMap } from "@jridgewell/trace-mapping";
import type { PageTargets } from "../browser/page-targets.ts";
import { loadText, readSourceMapUrls } from "../interactions/page-scripts.ts";
import { moduleName, parseSourceMap } from "../interactions/source-position.ts";
import { scriptName } from "../../file-name.ts";
import { printAddress } from "../../address.ts";
import type { ProfiledFunction } from "../../types.ts";
import type { FunctionTime } from "./read-profile.ts";

/** The text of a script's source map where the script itself does not name it; null where there is none. */
export type ReadMap = (scriptUrl: string) => Promise<string | null>;

/** The names of this many functions are looked up; the others took next to no time. */
const mostMaps = 30;

/**
 * Gives functions their names and places in the source, using the source maps that scripts name or that are next to
 * their files.
 * @param pageUrl of the page that ran them.
 * @returns undefined sources if there is no map: a function then has only its URL, line and column.
 */
export async function functionNamer(
  urls: ReadonlySet<string>,
  targets: PageTargets,
  readMap: ReadMap | undefined,
  pageUrl: string,
): Promise<(time: FunctionTime) => ProfiledFunction> {
  const files = [...urls].filter((url) => /^https?:/.test(url)).slice(0, mostMaps);
  const named = await readSourceMapUrls(targets, new Set(files));
  const maps = new Map<string, TraceMap>();
  for (const url of files) {
    const at = named.get(url);
    const text =
      at !== undefined && URL.canParse(at, url)
        ? await loadText(targets.page, new URL(at, url).href)
        : ((await readMap?.(url)) ?? null);
    const map = text === null ? null : parseSourceMap(text);
    if (map) maps.set(url, map);
  }
  return (time) => toProfiled(time, maps.get(time.url), pageUrl);
}

function toProfiled(time: FunctionTime, map: TraceMap | undefined, pageUrl: string): ProfiledFunction {
  const { function: name, url, line, column, selfMs, totalMs } = time;
  const place = {
    url: printAddress(url),
    line: line + 1,
    column: column + 1,
    selfMs: round(selfMs),
    totalMs: round(totalMs),
  };
  const found = map && originalPositionFor(map, { line: line + 1, column });
  if (!found || found.source === null) return { function: name, ...place, script: scriptName(url, pageUrl) };
  const { source, line: sourceLine, column: sourceColumn } = found;
  return {
    // What has no name in the script has none in the source: a function that is passed on as it is written.
    function: name === "" ? "" : (found.name ?? nameInSource(map, source, sourceLine, sourceColumn) ?? name),
    ...place,
    source: { module: moduleName(source), line: sourceLine },
  };
}

/** The identifier at a position of the source: a function's position is that of its name, or of what follows it. */
function nameInSource(map: TraceMap, source: string, line: number, column: number): string | null {
  const text = sourceContentFor(map, source)?.split("\n")[line - 1];
  if (text === undefined) return null;
  const [before, after] = [text.slice(0, column), text.slice(column)];
  const here = /^(?:(?:export\s+)?(?:default\s+)?(?:async\s+)?function\s*\*?\s*)?([\w$]+)\s*\(/.exec(
    after,
  )?.[1];
  const assigned = /([\w$]+)\s*(?::[^=]+)?=\s*(?:async\s*)?$/.exec(before)?.[1];
  const declared = /(?:function\s*\*?\s*)([\w$]+)\s*$/.exec(before)?.[1];
  const known = assigned ?? declared ?? here;
  return known !== undefined && !/^(?:function|async|if|for|while|switch|return)$/.test(known) ? known : null;
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
