import type { Bundle, Revision } from "../../types.ts";
import { chunksOf } from "./chunk.ts";
import { matchChunks } from "./match-chunks.ts";

/** By file as in `assets`: what both revisions may call it. */
export type CommonNames = Readonly<Record<Revision, ReadonlyMap<string, string>>>;

/**
 * One name for each file of base and the file of head that it became, whatever a build has called them: head's. What was split,
 * merged, added or removed has none.
 */
export function commonNames(base: Bundle, head: Bundle): CommonNames {
  const names = { base: new Map<string, string>(), head: new Map<string, string>() };
  for (const match of matchChunks(chunksOf(base), chunksOf(head))) {
    const [before, ...moreBefore] = match.base;
    const [after, ...moreAfter] = match.head;
    if (!before || !after || moreBefore.length > 0 || moreAfter.length > 0) continue;
    names.base.set(before.asset.file, after.asset.file);
    names.head.set(after.asset.file, after.asset.file);
  }
  return names;
}
