import type { Bundle, ChunkChange, Loading } from "../../types.ts";
import { chunksOf } from "./chunk.ts";
import type { Chunk } from "./chunk.ts";
import { matchChunks } from "./match-chunks.ts";
import type { ChunkMatch } from "./match-chunks.ts";
import { differInHash } from "./renamed-hash.ts";

/** Every file that is not as it was, largest change first. Their changes add up to that of all assets. */
export function diffChunks(base: Bundle, head: Bundle): ChunkChange[] {
  return matchChunks(chunksOf(base), chunksOf(head))
    .map(describe)
    .filter((change) => change !== null)
    .sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
}

function size({ raw, gzip }: ChunkChange): number {
  return Math.abs(raw.head - raw.base) + Math.abs(gzip.head - gzip.base);
}

function describe({ base, head }: ChunkMatch): ChunkChange | null {
  const [before, after] = [base[0]?.asset, head[0]?.asset];
  const main = base.length > head.length || !before ? after : before;
  const named = (head.length === 1 ? after : undefined) ?? main ?? before;
  if (!named) return null;
  const raw = { base: sum(base, "raw"), head: sum(head, "raw") };
  const gzip = { base: sum(base, "gzip"), head: sum(head, "gzip") };
  const loading = { base: loadingOf(base), head: loadingOf(head) };
  const moved = loading.base !== null && loading.head !== null && loading.base !== loading.head;
  const found = kindOf(base, head);
  const same = raw.base === raw.head && gzip.base === gzip.head && !moved;
  if (found === "changed" && same) return null;
  return {
    kind: found === "renamed" && !same ? "changed" : found,
    base: base.map(({ asset }) => asset.file),
    head: head.map(({ asset }) => asset.file),
    name: named.name,
    type: named.type,
    ...(moved && loading.base && loading.head && { loading: { base: loading.base, head: loading.head } }),
    raw,
    gzip,
  };
}

function kindOf(base: readonly Chunk[], head: readonly Chunk[]): ChunkChange["kind"] {
  if (base.length === 0) return "added";
  if (head.length === 0) return "removed";
  if (base.length > 1) return "merged";
  if (head.length > 1) return "split";
  const [before, after] = [base[0]?.asset, head[0]?.asset];
  if (!before || !after || before.name === after.name) return "changed";
  return differInHash(before.file, after.file) ? "changed" : "renamed";
}

/** How all of them are loaded; null where that differs. */
function loadingOf(chunks: readonly Chunk[]): Loading | null {
  const [first, ...rest] = new Set(chunks.map(({ asset }) => asset.loading));
  return rest.length === 0 ? (first ?? null) : null;
}

function sum(chunks: readonly Chunk[], of: "raw" | "gzip"): number {
  return chunks.reduce((all, { asset }) => all + asset[of], 0);
}
