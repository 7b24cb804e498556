import type { TraceMap } from "@jridgewell/trace-mapping";
import type { InteractionScript } from "../../types.ts";
import { printAddress } from "../../address.ts";
import type { ScriptRecord } from "../in-page/collector-data.ts";
import { loadText, readPageScripts } from "./page-scripts.ts";
import type { PageScript } from "./page-scripts.ts";
import type { PageTargets } from "../browser/page-targets.ts";
import { lineAndColumn, originalPosition, parseSourceMap } from "./source-position.ts";

/** What Lighthouse kept of the load. */
export interface LoadedScripts {
  Scripts: readonly { url: string; content?: string; startLine: number }[];
  SourceMaps: readonly { scriptUrl: string; map?: unknown }[];
}

/**
 * Finds the lines of scripts, and through their source maps the modules. What cannot be found is left out.
 * @param documents URLs of documents: a script with such a URL stands in the document's text.
 */
export async function mapScripts(
  records: readonly ScriptRecord[],
  loaded: LoadedScripts,
  targets: PageTargets,
  documents: ReadonlySet<string>,
): Promise<(script: ScriptRecord) => InteractionScript> {
  const urls = new Set(
    records.filter(({ url, position }) => url !== "" && position >= 0).map(({ url }) => url),
  );
  const live = urls.size > 0 ? await readPageScripts(targets, urls) : [];
  const known = new Map<string, { script: PageScript; map: TraceMap | null }>();
  for (const url of urls) {
    const script =
      only(live.filter((s) => s.url === url)) ??
      fromLoad(loaded, url) ??
      (documents.has(url) ? undefined : await loadScript(targets, url));
    if (script) known.set(url, { script, map: await mapOf(script, loaded, targets) });
  }
  return (record) => {
    const script: Omit<ScriptRecord, "start"> & { start?: number } = { ...record };
    delete script.start;
    const found = known.get(script.url);
    const position = found && lineAndColumn(found.script.content, script.position);
    const source = found?.map && position && originalPosition(found.map, position);
    return {
      ...script,
      url: printAddress(script.url),
      ...(position && { line: found.script.startLine + position.line + 1 }),
      ...(source && { source }),
    };
  };
}

/** All inline scripts of a document have the document's URL: if there are several, none can be identified. */
function only(scripts: readonly PageScript[]): PageScript | undefined {
  const contents = new Set(scripts.map(({ content }) => content));
  return contents.size === 1 ? scripts[0] : undefined;
}

/** For a document that has been left. */
function fromLoad({ Scripts }: LoadedScripts, url: string): PageScript | undefined {
  return only(
    Scripts.flatMap(({ url: scriptUrl, content, startLine }) =>
      scriptUrl === url && content !== undefined ? [{ url, content, startLine }] : [],
    ),
  );
}

/** For a script that a step loaded in a document that has been left: once more, from the browser's cache where it may. */
async function loadScript(targets: PageTargets, url: string): Promise<PageScript | undefined> {
  if (!/^https?:/.test(url)) return undefined;
  const content = await loadText(targets.page, url);
  // A document under another URL than the one that it ended with.
  if (content === null || /^\s*</.test(content)) return undefined;
  const sourceMapUrl = /\/\/[#@] sourceMappingURL=(\S+)\s*$/.exec(content)?.[1];
  return { url, content, startLine: 0, ...(sourceMapUrl !== undefined && { sourceMapUrl }) };
}

async function mapOf(
  script: PageScript,
  loaded: LoadedScripts,
  targets: PageTargets,
): Promise<TraceMap | null> {
  const fromLighthouse = loaded.SourceMaps.find(({ scriptUrl, map }) => scriptUrl === script.url && map);
  if (fromLighthouse) return parseSourceMap(fromLighthouse.map);
  const { sourceMapUrl, url } = script;
  if (!sourceMapUrl || !URL.canParse(sourceMapUrl, url)) return null;
  const text = await loadText(targets.page, new URL(sourceMapUrl, url).href);
  return text === null ? null : parseSourceMap(text);
}
