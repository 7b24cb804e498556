import type { CDPSession } from "puppeteer";
import type { PageTargets } from "../browser/page-targets.ts";
import { within } from "../browser/within.ts";

/** A script as the browser has it. */
export interface PageScript {
  url: string;
  content: string;
  /** As its comment or header gives it: relative, or a data URL. */
  sourceMapUrl?: string;
  /** Lines of the document before it; 0 for a file of its own. */
  startLine: number;
}

const longestResourceBytes = 64_000_000;
/** A source map comes from the same server as the page; one that does not come costs no more than a name. */
const longestLoadMs = 5_000;
const longestReadMs = 5_000;

/** The scripts of some URLs in the documents that are there now, asked of the debugger: nothing is loaded again. */
export async function readPageScripts(
  targets: PageTargets,
  urls: ReadonlySet<string>,
): Promise<PageScript[]> {
  const found = await targets.inSessions(longestReadMs, (session) => readScripts(session, urls));
  return found.flat();
}

/** By URL, the source maps that scripts name: relative, or data URLs. */
export async function readSourceMapUrls(
  targets: PageTargets,
  urls: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const read = async (session: CDPSession) => {
    const onParsed = ({ url, sourceMapURL }: { url: string; sourceMapURL?: string }) => {
      if (sourceMapURL && urls.has(url)) found.set(url, sourceMapURL);
    };
    session.on("Debugger.scriptParsed", onParsed);
    // The debugger reports all existing scripts each time it is enabled.
    await session.send("Debugger.disable");
    await session.send("Debugger.enable");
    session.off("Debugger.scriptParsed", onParsed);
  };
  await targets.inSessions(longestReadMs, read);
  return found;
}

async function readScripts(session: CDPSession, urls: ReadonlySet<string>): Promise<PageScript[]> {
  const parsed: { scriptId: string; url: string; startLine: number; sourceMapURL?: string }[] = [];
  session.on("Debugger.scriptParsed", (script) => {
    if (urls.has(script.url)) parsed.push(script);
  });
  // Resolves after the debugger has reported every existing script.
  await session.send("Debugger.enable");
  return Promise.all(
    parsed.map(async ({ scriptId, url, startLine, sourceMapURL }) => {
      const { scriptSource } = await session.send("Debugger.getScriptSource", { scriptId });
      return { url, content: scriptSource, startLine, ...(sourceMapURL && { sourceMapUrl: sourceMapURL }) };
    }),
  );
}

/** Loads a text as the page would, with its cookies; null if it cannot be loaded. */
export async function loadText(session: CDPSession, url: string): Promise<string | null> {
  return (await within(longestLoadMs, loadAll(session, url))) ?? null;
}

async function loadAll(session: CDPSession, url: string): Promise<string | null> {
  if (url.startsWith("data:")) return (await fetch(url)).text();
  const { frameTree } = await session.send("Page.getFrameTree");
  const { resource } = await session.send("Network.loadNetworkResource", {
    frameId: frameTree.frame.id,
    url,
    options: { disableCache: false, includeCredentials: true },
  });
  if (!resource.success || !resource.stream) return null;
  const handle = resource.stream;
  const parts: Buffer[] = [];
  let size = 0;
  for (let ended = false; !ended && size < longestResourceBytes;) {
    const { data, eof, base64Encoded } = await session.send("IO.read", { handle });
    const part = Buffer.from(data, base64Encoded ? "base64" : "utf8");
    parts.push(part);
    size += part.length;
    ended = eof;
  }
  await session.send("IO.close", { handle });
  return size < longestResourceBytes ? Buffer.concat(parts).toString("utf8") : null;
}
