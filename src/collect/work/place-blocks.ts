import { decodedMappings, originalPositionFor, sourceContentFor } from "@jridgewell/trace-mapping";
import type { TraceMap } from "@jridgewell/trace-mapping";
import type { CDPSession, Page, Protocol } from "puppeteer";
import { scriptName } from "../../file-name.ts";
import { packageOf } from "../../package-of.ts";
import type { WorkPart, WorkPlace } from "../../types.ts";
import { PageTargets } from "../browser/page-targets.ts";
import { within } from "../browser/within.ts";
import { loadText } from "../interactions/page-scripts.ts";
import { moduleName, parseSourceMap } from "../interactions/source-position.ts";
import { isScriptFile } from "./count-blocks.ts";
import type { IsOwn } from "./count-blocks.ts";

type ScriptCoverage = Protocol.Profiler.ScriptCoverage;
type CoverageRange = Protocol.Profiler.CoverageRange;

/** The scripts that executed most; of the others only the file is named. */
const mostScripts = 30;
const longestReadMs = 10_000;

interface Where {
  isOwn: IsOwn;
  readMap?: ((scriptUrl: string) => Promise<string | null>) | undefined;
}

/**
 * Shares the executed blocks of a page that is still there out among the modules and packages that they are of, by source maps.
 * A map says where the generated code came from at an offset: a block is of the module at its beginning.
 * @param runs what was executed, each time for itself.
 * @returns the places of each.
 */
export async function placeBlocks(
  page: Page,
  runs: readonly (readonly ScriptCoverage[])[],
  { isOwn, readMap }: Where,
): Promise<WorkPlace[][]> {
  await using targets = await PageTargets.attach(page, () => undefined);
  const parsed = await within(longestReadMs, parsedScripts(targets.page));
  const known = new Map<string, ReadScript | null>();
  const read = async (script: ScriptCoverage): Promise<ReadScript | null> => {
    const { scriptId, url } = script;
    const inPage = parsed?.get(scriptId);
    // Workers and frames with a process of their own number their scripts for themselves.
    if (inPage?.url !== url) return null;
    const before = known.get(scriptId);
    if (before !== undefined) return before;
    // A page may have thousands.
    if (known.size >= mostScripts) return null;
    const found = await readScript(targets.page, script, inPage.sourceMapURL, readMap);
    known.set(scriptId, found);
    return found;
  };
  const placed: WorkPlace[][] = [];
  for (const scripts of runs) {
    const own = scripts
      .filter(({ url }) => isScriptFile(url) && isOwn(url))
      .map((script) => ({ script, blocks: sumOf(script) }))
      .filter(({ blocks }) => blocks > 0)
      .toSorted((a, b) => b.blocks - a.blocks);
    const places = new Places();
    for (const { script, blocks } of own) {
      const found = await read(script);
      if (found) addBlocks(places, script, found, scriptName(script.url, page.url()));
      else places.add({ kind: "script", name: scriptName(script.url, page.url()) }, blocks);
    }
    placed.push(places.list());
  }
  return placed;
}

function sumOf({ functions }: ScriptCoverage): number {
  return functions.reduce((sum, { ranges }) => ranges.reduce((all, { count }) => all + count, sum), 0);
}

type ParsedScript = Pick<Protocol.Debugger.ScriptParsedEvent, "url" | "sourceMapURL">;

/** By id, the page's scripts, and where they say that their maps are. The debugger reports all when it is enabled. */
async function parsedScripts(session: CDPSession): Promise<Map<string, ParsedScript>> {
  const found = new Map<string, ParsedScript>();
  session.on("Debugger.scriptParsed", ({ scriptId, url, sourceMapURL }) =>
    found.set(scriptId, { url, ...(sourceMapURL && { sourceMapURL }) }),
  );
  await session.send("Debugger.enable");
  return found;
}

export interface ReadScript {
  map: TraceMap;
  lineStarts: readonly number[];
}

async function readScript(
  session: CDPSession,
  { scriptId, url }: ScriptCoverage,
  named: string | undefined,
  readMap: Where["readMap"],
): Promise<ReadScript | null> {
  const answer = await within(longestReadMs, session.send("Debugger.getScriptSource", { scriptId }));
  if (!answer) return null;
  const text =
    named !== undefined && URL.canParse(named, url)
      ? await loadText(session, new URL(named, url).href)
      : ((await readMap?.(url)) ?? null);
  const map = text === null ? null : parseSourceMap(text);
  return map && { map, lineStarts: lineStartsOf(answer.scriptSource) };
}

/** As JavaScript ends lines: https://tc39.es/ecma262/#sec-line-terminators */
export function lineStartsOf(text: string): number[] {
  return [
    0,
    ...Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ 0: end, index }) => index + end.length),
  ];
}

function addBlocks(places: Places, { functions }: ScriptCoverage, script: ReadScript, name: string): void {
  for (const { functionName, ranges } of functions) {
    const [whole] = ranges;
    if (!whole) continue;
    const isTop = functionName === "" && whole.startOffset === 0;
    const home = isTop ? null : homeOf(script, whole);
    for (const [index, { startOffset, count }] of ranges.entries()) {
      if (count === 0) continue;
      // A file's code outside of functions comes from all its modules: each block belongs to the module at its beginning.
      const at = isTop ? (index === 0 ? null : positionAt(script, startOffset)) : home;
      if (at) places.addAt(at, script.map, count);
      else places.add({ kind: "script", name }, count);
    }
  }
}

interface SourcePosition {
  source: string;
  line: number;
}

function positionAt({ map, lineStarts }: ReadScript, offset: number): SourcePosition | null {
  const line = lineAt(lineStarts, offset);
  const found = originalPositionFor(map, { line: line + 1, column: offset - (lineStarts[line] ?? 0) });
  return found.source === null ? null : { source: found.source, line: found.line };
}

/**
 * Where a function comes from. Compilers wrap code of the app in functions of their own, such as `setup` of a Vue component, whose
 * beginning comes from nowhere: then it is where the first mapped code in it comes from.
 */
export function homeOf(script: ReadScript, { startOffset, endOffset }: CoverageRange): SourcePosition | null {
  const found = positionAt(script, startOffset);
  if (found) return found;
  const line = lineAt(script.lineStarts, startOffset);
  const lineStart = script.lineStarts[line] ?? 0;
  const mapped = decodedMappings(script.map)[line]?.find(
    ([column, source]) => source !== undefined && lineStart + column > startOffset,
  );
  if (!mapped || lineStart + mapped[0] >= endOffset) return null;
  return positionAt(script, lineStart + mapped[0]);
}

/** Index of the last line that begins at or before an offset. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What build tools add to a bundle; no module of the app. */
const runtime = /^(?:\0|virtual:|rolldown\/|vite\/|webpack\/|\(webpack\)\/|\[turbopack\]\/)/;

/** Adds up blocks by place. */
class Places {
  readonly #places = new Map<
    string,
    Pick<WorkPlace, "kind" | "name"> & { blocks: number; parts: Map<number, WorkPart> }
  >();
  readonly #lines = new Map<string, readonly string[]>();

  addAt({ source, line }: SourcePosition, map: TraceMap, count: number): void {
    const module = moduleName(source);
    const owner = packageOf(module);
    if (owner !== null) return void this.add({ kind: "package", name: owner }, count);
    if (runtime.test(module)) return void this.add({ kind: "script", name: "code of the build tool" }, count);
    const { parts } = this.add({ kind: "module", name: module }, count);
    const part = parts.get(line);
    const text = part?.text ?? this.#lineOf(map, source, line);
    parts.set(line, { text, line, blocks: (part?.blocks ?? 0) + count });
  }

  add({ kind, name }: Pick<WorkPlace, "kind" | "name">, count: number): { parts: Map<number, WorkPart> } {
    const key = `${kind} ${name}`;
    const place = this.#places.get(key) ?? { kind, name, blocks: 0, parts: new Map<number, WorkPart>() };
    place.blocks += count;
    this.#places.set(key, place);
    return place;
  }

  list(): WorkPlace[] {
    return [...this.#places.values()].map(({ parts, ...place }) => ({
      ...place,
      ...(parts.size > 0 && { parts: [...parts.values()] }),
    }));
  }

  #lineOf(map: TraceMap, source: string, line: number): string {
    const lines = this.#lines.get(source) ?? (sourceContentFor(map, source) ?? "").split("\n");
    this.#lines.set(source, lines);
    return lines[line - 1]?.trim() ?? "";
  }
}
