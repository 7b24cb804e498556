import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { readRegularText } from "../../read-file.ts";
import type { ModuleName } from "./module-name.ts";

/** What a build says of a source's text, by which it can be held against the file that is here now. */
export interface SourceEvidence {
  /** See {@link digestOf}; of maps that hold their sources. */
  digest?: string | undefined;
  /** Length, bytes; of esbuild's metafile. */
  size?: number | undefined;
}

type Source = ModuleName & SourceEvidence & { source: string };

/** Code is smaller. */
const mostBytes = 32_000_000;

/**
 * Folders of installed packages that are what a build was made from: all of its modules that ship have the same text here now.
 * Where a map does not hold its sources, none is.
 */
export async function confirmedFolders(sources: readonly Source[]): Promise<Set<string>> {
  // A plugin that marks modules with a query may make several modules of one file.
  const plain = sources.filter(({ source, virtual }) => !virtual && !source.includes("?"));
  const byFolder = Map.groupBy(plain, ({ installed }) => installed?.folder);
  const confirmed = new Set<string>();
  for (const [folder, modules] of byFolder) {
    if (folder === undefined) continue;
    const same = await Promise.all(modules.map(isSame));
    if (same.every(Boolean)) confirmed.add(folder);
  }
  return confirmed;
}

async function isSame({ path, digest, size }: Source): Promise<boolean> {
  try {
    if (digest !== undefined) return digestOf(await readRegularText(path, mostBytes)) === digest;
    return size !== undefined && (await stat(path)).size === size;
  } catch {
    return false;
  }
}

/** Tells two texts apart; a byte order mark, which bundlers drop, makes no difference. */
export function digestOf(text: string): string {
  return createHash("sha1")
    .update(text.replace(/^\ufeff/, ""))
    .digest("base64");
}
