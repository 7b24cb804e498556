import type { Chunk } from "./chunk.ts";
import { differInHash } from "./renamed-hash.ts";

/** Files of base and the files of head that they became. One side may be empty; every file is in exactly one match. */
export interface ChunkMatch {
  base: Chunk[];
  head: Chunk[];
}

/** Half of what two files hold: one is then more the other than something new. */
const alike = 0.5;

/**
 * Finds what became of each file. First pairs: files that hold largely the same modules, whatever they are called. Then splits and
 * merges: a file that holds largely what another one has lost, or has gained. What holds no known module is paired by its name.
 */
export function matchChunks(base: readonly Chunk[], head: readonly Chunk[]): ChunkMatch[] {
  const matches: ChunkMatch[] = [];
  const matchOf = new Map<Chunk, ChunkMatch>();
  const join = (match: ChunkMatch, side: "base" | "head", chunk: Chunk): void => {
    match[side].push(chunk);
    matchOf.set(chunk, match);
  };
  const open = (): ChunkMatch => {
    const match: ChunkMatch = { base: [], head: [] };
    matches.push(match);
    return match;
  };
  const pair = (before: Chunk, after: Chunk): void => {
    const match = open();
    join(match, "base", before);
    join(match, "head", after);
  };

  const known = base.filter(({ size }) => size > 0);
  for (const { before, after } of byLikeness(known, head))
    if (!matchOf.has(before) && !matchOf.has(after)) pair(before, after);

  const isFree = (chunk: Chunk): boolean => !matchOf.has(chunk);
  // A file that grew to many times its size no longer resembles any other, but its name still identifies it if no other
  // file has it.
  const alone = (chunks: readonly Chunk[]): Chunk[] =>
    [...Map.groupBy(chunks, nameKey).values()].flatMap((named) => (named.length === 1 ? named : []));
  for (const [before, after] of byName(alone(base).filter(isFree), alone(head).filter(isFree)))
    pair(before, after);

  const paired = [...matches];
  attach(head, "head", (match) => spare(match.base, match.head));
  attach(base, "base", (match) => spare(match.head, match.base));

  for (const [before, after] of byName(base.filter(isFree), head.filter(isFree))) pair(before, after);
  for (const before of base.filter(isFree)) {
    const like = head.filter(
      (after) =>
        isFree(after) &&
        after.asset.type === before.asset.type &&
        differInHash(before.asset.file, after.asset.file),
    );
    if (like.length === 1 && like[0]) pair(before, like[0]);
  }
  for (const chunk of base.filter(isFree)) join(open(), "base", chunk);
  for (const chunk of head.filter(isFree)) join(open(), "head", chunk);
  return matches;

  /** Gives files that have no partner to the match whose other side holds most of them and has it to spare. */
  function attach(
    chunks: readonly Chunk[],
    side: "base" | "head",
    left: (match: ChunkMatch) => ReadonlyMap<string, number>,
  ): void {
    const unpaired = chunks.filter((chunk) => chunk.size > 0 && isFree(chunk));
    for (const chunk of unpaired.sort((a, b) => b.size - a.size)) {
      let best: ChunkMatch | null = null;
      let most = chunk.size * alike;
      // Where nothing holds most of it, a file of its very name with some of it is where it went: an entry shrinks when it no longer
      // loads on demand.
      let namesake: ChunkMatch | null = null;
      let mostOfName = 0;
      for (const match of paired) {
        const bytes = overlap(chunk.modules, left(match));
        if (bytes > 0 && bytes >= most) {
          best = match;
          most = bytes;
        }
        const called = match[side === "base" ? "head" : "base"].some(
          (other) => nameKey(other) === nameKey(chunk),
        );
        if (called && bytes > mostOfName) {
          namesake = match;
          mostOfName = bytes;
        }
      }
      best ??= namesake;
      if (best) join(best, side, chunk);
    }
  }
}

/** What files hold of each module beyond what other files hold. */
function spare(holders: readonly Chunk[], others: readonly Chunk[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const { modules } of holders)
    for (const [name, raw] of modules) left.set(name, (left.get(name) ?? 0) + raw);
  for (const { modules } of others)
    for (const [name, raw] of modules) {
      const rest = left.get(name);
      if (rest !== undefined) left.set(name, Math.max(0, rest - raw));
    }
  return left;
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let bytes = 0;
  for (const [name, raw] of a) bytes += Math.min(raw, b.get(name) ?? 0);
  return bytes;
}

interface Candidate {
  before: Chunk;
  after: Chunk;
  likeness: number;
}

/** Pairs that have enough in common, the most similar first; among equals, those with the same name. */
function byLikeness(base: readonly Chunk[], head: readonly Chunk[]): Candidate[] {
  const holders = new Map<string, Chunk[]>();
  for (const chunk of head)
    for (const name of chunk.modules.keys()) {
      const list = holders.get(name);
      if (list) list.push(chunk);
      else holders.set(name, [chunk]);
    }
  const candidates: Candidate[] = [];
  for (const before of base) {
    // Only files that share a module at all: comparing all with all would take too long for thousands of them.
    const common = new Map<Chunk, number>();
    for (const [name, raw] of before.modules)
      for (const after of holders.get(name) ?? [])
        common.set(after, (common.get(after) ?? 0) + Math.min(raw, after.modules.get(name) ?? 0));
    for (const [after, bytes] of common) {
      const likeness = bytes / Math.max(before.size, after.size);
      if (likeness >= alike && before.asset.type === after.asset.type)
        candidates.push({ before, after, likeness });
    }
  }
  return candidates.sort(
    (a, b) =>
      b.likeness - a.likeness || closeness(b) - closeness(a) || a.before.asset.raw - b.before.asset.raw,
  );
}

function closeness({ before, after }: Candidate): number {
  const [a, b] = [before.asset, after.asset];
  return (
    Number(a.file === b.file) * 8 +
    Number(a.name === b.name) * 4 +
    Number(a.loading === b.loading) * 2 +
    Number(a.raw === b.raw)
  );
}

function nameKey({ asset }: Chunk): string {
  return JSON.stringify([asset.type, asset.name]);
}

/** Pairs of equal type and stable name: first those of the same file or bytes, then in the order of their sizes. */
function byName(base: readonly Chunk[], head: readonly Chunk[]): [Chunk, Chunk][] {
  const named = Map.groupBy(head, nameKey);
  const pairs: [Chunk, Chunk][] = [];
  for (const [name, before] of Map.groupBy(base, nameKey)) {
    const after = [...(named.get(name) ?? [])];
    const rest: Chunk[] = [];
    for (const chunk of before) {
      const same = after.findIndex(
        ({ asset }) => asset.raw === chunk.asset.raw && asset.gzip === chunk.asset.gzip,
      );
      const [partner] = same < 0 ? [] : after.splice(same, 1);
      if (partner) pairs.push([chunk, partner]);
      else rest.push(chunk);
    }
    const bySize = (a: Chunk, b: Chunk): number => b.asset.raw - a.asset.raw;
    rest.sort(bySize);
    after.sort(bySize);
    for (const [index, chunk] of rest.entries()) {
      const partner = after[index];
      if (partner) pairs.push([chunk, partner]);
    }
  }
  return pairs;
}
