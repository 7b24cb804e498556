import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { nextReader } from "./next.ts";
import { outputFiles } from "./output-files.ts";
import { svelteKitReader } from "./sveltekit.ts";

/** Readers that need no documents, each with a file that every build writes anew. */
const readers = [
  { reader: nextReader, written: "BUILD_ID" },
  { reader: svelteKitReader, written: "../server/manifest-full.js" },
];

/** File systems stamp with a clock that lags a little behind `Date.now()`. */
const clockSlackMs = 50;

export interface ServerBundle {
  /** Absolute. */
  directory: string;
  /** It was there before the build began, which may have written elsewhere or found nothing to do. */
  old: boolean;
}

/**
 * The build of an app whose pages its own server renders, where what browsers get of it is known; null for other servers.
 *
 * @param directory the app's folder.
 * @param candidates folders that its framework builds into, likeliest first, relative to it.
 * @param startedAt when the build began (`Date.now()`); absent where nothing was built.
 */
export async function findServerBundle(
  directory: string,
  candidates: readonly string[],
  startedAt?: number,
): Promise<ServerBundle | null> {
  for (const candidate of candidates) {
    const folder = resolve(directory, candidate);
    for (const { reader, written } of readers) {
      if (!(await reader.detects(outputFiles(folder, [])))) continue;
      const { mtimeMs } = await stat(join(folder, written));
      return { directory: folder, old: startedAt !== undefined && mtimeMs < startedAt - clockSlackMs };
    }
  }
  return null;
}
