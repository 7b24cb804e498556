import { isRecord, records } from "./build-stats.ts";
import type { OutputFiles } from "./output-files.ts";

/**
 * What a page of the App Router loads besides the framework, by its client reference manifest: the page's own client
 * components, and those of the layouts and other parts around it. Null if the manifest is missing or cannot be
 * understood.
 *
 * Turbopack lists files by part. webpack lists chunks by client component, including those of pages above, so the parts
 * are recognised by the names of their chunks: `static/chunks/app/dash/page-HASH.js`.
 * @param path of the page's source below `app`, as Next's manifests have it: `/dash/page`.
 */
export async function nextAppFiles(output: OutputFiles, path: string): Promise<string[] | null> {
  const manifest = parseManifest(await output.text(`server/app${path}_client-reference-manifest.js`));
  if (manifest === null) return null;
  const styles = byPart(manifest["entryCSSFiles"], path).flatMap((file) =>
    isRecord(file) && file["inlined"] !== true ? [file["path"]] : [],
  );
  const listed = isRecord(manifest["entryJSFiles"])
    ? byPart(manifest["entryJSFiles"], path)
    : records(manifest["clientModules"]).flatMap(({ chunks }) =>
        Array.isArray(chunks) && chunks.some((chunk) => isChunkOf(chunk, path)) ? chunks : [],
      );
  return [...styles, ...listed].filter((file): file is string => typeof file === "string");
}

/** It is a script that sets a global; what it sets is JSON. */
function parseManifest(text: string | null): Record<string, unknown> | null {
  if (text === null) return null;
  const start = /__RSC_MANIFEST\["(?:[^"\\]|\\.)*"\]\s*=\s*/.exec(text);
  if (!start) return null;
  try {
    const value: unknown = JSON.parse(text.slice(start.index + start[0].length).replace(/;?\s*$/, ""));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** From a list of files by part (`[project]/app/layout`), those of the page itself and of the parts around it. */
function byPart(parts: unknown, path: string): unknown[] {
  if (!isRecord(parts)) return [];
  return Object.entries(parts).flatMap(([part, files]) =>
    Array.isArray(files) && (!part.endsWith("/page") || part.endsWith(`/app${path}`)) ? files : [],
  );
}

/** The page's own chunk, or that of a layout, a template or the like in a folder around it. */
function isChunkOf(chunk: unknown, path: string): boolean {
  if (typeof chunk !== "string") return false;
  const name = /(?:^|\/)static\/chunks\/app(\/.*)-[\da-f]+\.js$/.exec(decode(chunk))?.[1];
  if (name === undefined) return false;
  if (name === path) return true;
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  return path.startsWith(folder) && !name.endsWith("/page");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
