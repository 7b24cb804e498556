import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** Sizes that take long to find, kept on disk by content: brotli at quality 11 takes 20 s for 3.6 MB. */
export interface SizeCache {
  /** Bytes of the compressed content; null where it is not known. */
  get(hash: string): Promise<number | null>;
  set(hash: string, bytes: number): Promise<void>;
}

/** An entry is a file of some bytes; a build has some hundreds of files, most of which last for many builds. */
const mostEntries = 20_000;

/** After an eviction, so that not every new entry needs one. */
const keptEntries = 15_000;

/**
 * A cache in a folder. Whatever is wrong with it costs time and nothing else: what cannot be read is not known, what cannot be
 * written is found anew the next time. Where it grows too large, what was not used for longest goes.
 *
 * @param kind how the sizes were made: other settings are other sizes.
 */
export function sizeCache(
  kind: string,
  folder: string = defaultFolder(),
  limits: { most: number; kept: number } = { most: mostEntries, kept: keptEntries },
): SizeCache {
  const place = join(folder, kind);
  let counted: Promise<number> | null = null;
  return {
    async get(hash) {
      const file = join(place, hash);
      const text = await readFile(file, "utf8").catch(() => "");
      if (!/^\d{1,15}$/.test(text)) return null;
      const now = new Date();
      await utimes(file, now, now).catch(() => {});
      return Number(text);
    },
    async set(hash, bytes) {
      try {
        await mkdir(place, { recursive: true });
        // Two runs may write at once: a name of its own each, and the move is one step.
        const draft = join(place, `${hash}.${process.pid}`);
        await writeFile(draft, String(bytes));
        await rename(draft, join(place, hash));
        counted = (counted ?? readdir(place).then((files) => files.length - 1)).then((count) => count + 1);
        if ((await counted) > limits.most) {
          counted = null;
          await evict(place, limits.kept);
        }
      } catch {
        // A full disk or a read-only home: then there is no cache.
      }
    },
  };
}

/** SHA-256 of what is hashed for the cache. */
export function contentHash(): ReturnType<typeof createHash> {
  return createHash("sha256");
}

function defaultFolder(): string {
  const home = process.env["XDG_CACHE_HOME"];
  return join(home && home !== "" ? home : join(homedir(), ".cache"), "budget-check");
}

async function evict(place: string, kept: number): Promise<void> {
  const files = await readdir(place);
  const aged = await Promise.all(
    files.map(async (name) => ({
      name,
      used: await stat(join(place, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    })),
  );
  const old = aged.sort((a, b) => b.used - a.used).slice(kept);
  await Promise.all(old.map(({ name }) => rm(join(place, name), { force: true })));
}
