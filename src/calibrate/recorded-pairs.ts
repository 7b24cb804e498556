/** Pairs of visits of one page to itself, and the decisions' visits that are made of them. */
import { sourceOf } from "../statistics/resample.ts";
import type { Row } from "../statistics/resample.ts";
import { below } from "../statistics/random.ts";
import type { Random } from "../statistics/random.ts";
import type { Revision, Visit, VisitData } from "../types.ts";

/** The data of two visits that were made side by side. */
export type RecordedPair = Readonly<Record<Revision, VisitData>>;

export interface RecordedPairs {
  page: string;
  device: string;
  /** In the order in which they were made. */
  pairs: readonly RecordedPair[];
  /** Loads under applied throttling. */
  slowed: readonly RecordedPair[];
}

/** The visits of one decision to be: as many pairs as the last look has, and loads under applied throttling. */
export interface Draw {
  pairs: readonly RecordedPair[];
  slowed: readonly RecordedPair[];
}

/** No decision makes more of them. */
const mostSlowed = 16;

/** The whole pairs among visits of one page on one device. */
export function recordedPairs(page: string, device: string, visits: readonly Visit[]): RecordedPairs {
  const mine = visits.filter((visit) => visit.page === page && visit.device === device);
  return {
    page,
    device,
    pairs: pairsOf(mine.filter((visit) => !visit.warmUp)),
    slowed: pairsOf(mine.filter((visit) => visit.slowed === true)),
  };
}

function pairsOf(visits: readonly Visit[]): RecordedPair[] {
  const byIndex = Map.groupBy(visits, ({ index }) => index);
  return [...byIndex.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((index) => {
      const of = (revision: Revision) =>
        byIndex.get(index)?.find((visit) => visit.revision === revision && visit.data)?.data;
      const [base, head] = [of("base"), of("head")];
      return base && head ? [{ base, head }] : [];
    });
}

/**
 * Draws decisions from pairs of visits of a page that is the same on both sides. Blocks of neighbours keep their order
 * (`statistics/resample.ts`), and pairs stay pairs: their two visits are made at the same time, so that a busy moment holds up both.
 * Which of the two is base is up to a coin, since either could have been.
 */
export function drawer({ pairs, slowed }: RecordedPairs, count: number): (random: Random) => Draw {
  const indexes = pairs.map((_, index): Row => [index]);
  const source = sourceOf({
    kind: "two revisions",
    visits: indexes.map((row) => ({ base: row, head: row })),
  });
  const turned = (pair: RecordedPair | undefined, random: Random): RecordedPair => {
    if (!pair) throw new RangeError("no visit was recorded");
    return below(2, random) === 0 ? pair : { base: pair.head, head: pair.base };
  };
  return (random) => ({
    pairs: source.pairs(count, random).base.map((row) => turned(pairs[row[0] ?? -1], random)),
    slowed:
      slowed.length === 0
        ? []
        : Array.from({ length: mostSlowed }, () => turned(slowed[below(slowed.length, random)], random)),
  });
}

/** The visits that a judge reads of a draw's first pairs. */
export function visitsOf(
  { page, device }: Pick<RecordedPairs, "page" | "device">,
  { pairs, slowed }: Draw,
): Visit[] {
  const made = (isSlowed: boolean) => (pair: RecordedPair, at: number) =>
    (["base", "head"] as const).map((revision): Visit => ({
      page,
      device,
      revision,
      index: at + 1,
      warmUp: isSlowed,
      ...(isSlowed && { slowed: true as const }),
      startedAt: "",
      durationMs: 0,
      data: pair[revision],
    }));
  return [...pairs.flatMap(made(false)), ...slowed.flatMap(made(true))];
}
