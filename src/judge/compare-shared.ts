import type { Sampling } from "../statistics/boundaries.ts";
import { compareGuarded } from "../statistics/guarded-test.ts";
import type { GuardedBoundaries, Sides } from "../statistics/guarded-test.ts";
import { median } from "../statistics/quantile.ts";
import type { SequentialComparison } from "../statistics/rank-test.ts";
import type { Samples, SharedGraph, SharedLook, Tolerance } from "../types.ts";

export interface ComparedShared extends SequentialComparison {
  /** What the last complete look has compared. */
  compared?: { base: Samples; head: Samples };
  /** Set where the verdict depends on requests that are in doubt. */
  doubts?: readonly string[];
  /** One more pair of loads under applied throttling would help to decide. */
  wantsSlowed?: true;
  /** Pairs of loads under applied throttling that have decided: what is in doubt, or by their own times. */
  proven?: { pairs: number; byTimes: boolean };
  /** Loads under applied throttling took longer, and leave open what the values may say. */
  slower?: true;
}

/** Base against head, on the graph that their visits share. A look that the graph says nothing of is the first values of both. */
export function compareShared(
  { looks, slowed }: SharedGraph,
  base: Samples,
  head: Samples,
  tolerance: Tolerance,
  boundaries: GuardedBoundaries,
  sampling: Sampling,
): ComparedShared {
  const known = new Map(looks.filter(isWhole).map((look) => [look.pairs, look]));
  const pairs = Math.min(base.values.length, head.values.length);
  const first = (sides: Sides, count: number) => ({
    base: sides.base.slice(0, count),
    head: sides.head.slice(0, count),
  });
  const all = { base: base.values, head: head.values };
  const lookAt = (count: number) => {
    const look = known.get(count);
    const { apart } = look ?? {};
    return { shared: look ?? first(all, count), ...(apart && { apart }) };
  };
  const own = first({ base: ownOf(base), head: ownOf(head) }, pairs);
  const { by, doubted, wantsSlowed, proven, slower, ...found } = compareGuarded(
    lookAt,
    { own, slowed },
    tolerance,
    boundaries,
    sampling,
  );
  if (!found.look) return found;
  const byTimes = by === "slowed";
  const n = byTimes ? found.look.pairs : Math.min(slowed?.base.length ?? 0, slowed?.head.length ?? 0);
  const shown = { ...found, ...(proven && { proven: { pairs: n, byTimes } }) };
  if (byTimes && slowed) {
    const ofSlowed = (values: readonly number[]) => ({
      median: median(values.slice(0, n)),
      values: values.slice(0, n),
    });
    return { ...shown, compared: { base: ofSlowed(slowed.base), head: ofSlowed(slowed.head) } };
  }
  const decided = lookAt(found.look.pairs);
  const values = (by === "apart" ? decided.apart : undefined) ?? decided.shared;
  const requests = known.get(found.look.pairs)?.apart?.requests;
  return {
    ...shown,
    compared: { base: samplesOf(base, values.base), head: samplesOf(head, values.head) },
    ...(doubted && requests && requests.length > 0 && { doubts: requests }),
    ...(wantsSlowed && { wantsSlowed }),
    ...(slower && { slower }),
  };
}

/** A report from elsewhere may say anything of its looks: as many values as pairs, or it says nothing. */
function isWhole({ pairs, base, head, apart }: SharedLook): boolean {
  return [base, head, ...(apart ? [apart.base, apart.head] : [])].every(({ length }) => length === pairs);
}

function ownOf({ own, values }: Samples): readonly number[] {
  return own?.length === values.length ? own : values;
}

/** Without what each revision's visits need alone, which later visits may still change. */
function samplesOf({ own, other }: Samples, values: readonly number[]): Samples {
  const first = (list: readonly number[]) => list.slice(0, values.length);
  const others = Object.entries(other ?? {}).map(([basis, list]) => [basis, first(list)]);
  return {
    median: median(values),
    values,
    ...(other && { other: Object.fromEntries(others) }),
    ...(own && { own: first(own) }),
  };
}
