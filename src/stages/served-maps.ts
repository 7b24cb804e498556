import { readFile, realpath, stat } from "node:fs/promises";
import { decodePath, locateFile } from "../serve/locate-file.ts";
import type { Site } from "../serve/site.ts";

/** No source map of one script is larger. */
const mostMapBytes = 64 * 1024 * 1024;

/**
 * Finds the source maps of a site in the folder that it is served from: `app.js.map` next to `app.js`, for builds whose
 * scripts do not name their maps. Null if there is none.
 */
export function servedMaps(
  site: Pick<Site, "url" | "basePath">,
  outputDirectory: string,
): (scriptUrl: string) => Promise<string | null> {
  return async (scriptUrl) => {
    const folder = `${site.url}${site.basePath}`;
    if (!URL.canParse(scriptUrl) || !scriptUrl.startsWith(folder)) return null;
    const path = `/${new URL(scriptUrl).pathname.slice(site.basePath.length)}.map`;
    const names = decodePath(path);
    if (!names) return null;
    const found = await locateFile(await realpath(outputDirectory), path, names);
    if (found.kind !== "file" || (await stat(found.file)).size > mostMapBytes) return null;
    return readFile(found.file, "utf8");
  };
}
