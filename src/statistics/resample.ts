/**
 * New runs from recorded ones. Machines drift and have bad minutes, so visits next to each other are similar: whole
 * blocks of neighbours are drawn, with their order, from a recording closed to a ring (the circular block bootstrap of
 * Politis and Romano, 1992). Drawing visits one by one would make every rule look better than it is.
 */
import { below } from "./random.ts";
import type { Random } from "./random.ts";

/** The values of one visit, in the order of the fields asked for; or whatever else names it. */
export type Row = readonly number[];

export interface RowPair {
  base: Row;
  head: Row;
}

/** Either visits of one revision in time order, or pairs of two revisions. */
export type Recording =
  | { kind: "one revision"; visits: readonly Row[] }
  | { kind: "two revisions"; visits: readonly RowPair[] };

/** Pairs of one interleaved measurement, in pair order. */
interface Pairs {
  base: readonly Row[];
  head: readonly Row[];
}

/** Draws runs from a recording of one or two revisions. */
export interface Source {
  /** Visits (one revision) or pairs (two) that are drawn from. */
  size: number;
  /** Pairs in a block. */
  block: number;
  /** `count` interleaved pairs. */
  pairs(count: number, random: Random): Pairs;
  /** `count` visits of one revision on end, as a rule without interleaving makes them. */
  runs(revision: "base" | "head", count: number, random: Random): readonly Row[];
}

/**
 * @param block pairs in a block; by default the cube root of the recording's length, the order that Hall, Horowitz and
 *   Jing (1995), https://doi.org/10.1093/biomet/82.3.561, find best for estimating an error rate's bias and variance.
 */
export function sourceOf(recording: Recording, block?: number): Source {
  return recording.kind === "two revisions"
    ? twoRevisions(recording.visits, block)
    : oneRevision(recording.visits, block);
}

/** A/A: neighbours in time make a pair, and sides follow the sampler's order, base head head base, from a coin on. */
function oneRevision(rows: readonly Row[], block = Math.round(Math.cbrt(rows.length))): Source {
  return {
    size: rows.length,
    block,
    pairs(count, random) {
      const base: Row[] = [];
      const head: Row[] = [];
      const coin = below(2, random);
      for (const [index, start] of blockStarts(count, block, 2, rows.length, random).entries()) {
        const first = onRing(rows, start);
        const second = onRing(rows, start + 1);
        const baseFirst = (index + coin) % 2 === 0;
        base.push(baseFirst ? first : second);
        head.push(baseFirst ? second : first);
      }
      return { base, head };
    },
    runs: (_, count, random) => consecutive(rows, count, random),
  };
}

/** A/B: recorded pairs stay pairs. */
function twoRevisions(pairs: readonly RowPair[], block = Math.round(Math.cbrt(pairs.length))): Source {
  return {
    size: pairs.length,
    block,
    pairs(count, random) {
      const drawn = blockStarts(count, block, 1, pairs.length, random).map((start) => onRing(pairs, start));
      return { base: drawn.map((pair) => pair.base), head: drawn.map((pair) => pair.head) };
    },
    runs: (revision, count, random) =>
      consecutive(
        pairs.map((pair) => pair[revision]),
        count,
        random,
      ),
  };
}

/** Where each of `count` items begins, items of a block `step` apart, each block from anywhere on the ring. */
function blockStarts(count: number, block: number, step: number, size: number, random: Random): number[] {
  const starts: number[] = [];
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    start = index % block === 0 ? below(size, random) : start + step;
    starts.push(start);
  }
  return starts;
}

function consecutive(rows: readonly Row[], count: number, random: Random): readonly Row[] {
  const start = below(rows.length, random);
  return Array.from({ length: count }, (_, index) => onRing(rows, start + index));
}

function onRing<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("nothing was recorded");
  return item;
}
