import type { Amount, Budget, Verdict } from "../types.ts";

/** A limit with `ratchet` that can be lowered to what ships. */
export interface Tightening {
  metric: string;
  label: string;
  before: Amount;
  after: Amount;
  /** What head ships, in the limit's unit. */
  ships: number;
}

/** gzip of the same code differs by some bytes with the hashes in it: a limit without room for them would fail for nothing. */
const room = 50;

/** As a share of what ships, and at least so many bytes. `init` leaves half of it. */
const much = { share: 0.1, bytes: 500 };

/** Size and decimals of each unit: steps of about 100 B. A limit in plain bytes is kept in whole hundreds. */
const steps: Readonly<Record<string, { size: number; digits: number }>> = {
  kB: { size: 1000, digits: 1 },
  KiB: { size: 1024, digits: 1 },
  MB: { size: 1e6, digits: 4 },
  MiB: { size: 1024 * 1024, digits: 4 },
};

/** The limits with `ratchet` that head leaves room under. One that is exceeded, unknown or excepted stays as it is. */
export function tightenings(budget: Budget, verdicts: readonly Verdict[]): Tightening[] {
  return budget.bundle.flatMap(({ metric, max, ratchet }): Tightening[] => {
    const verdict = verdicts.find(
      (one) => one.metric === metric && one.page === null && one.limit.kind === "max",
    );
    if (!ratchet || !max || verdict?.status !== "pass" || verdict.actual === null) return [];
    const after = tightened(max, verdict.actual);
    return after.value < max.value
      ? [{ metric, label: verdict.label, before: max, after, ships: verdict.actual }]
      : [];
  });
}

/** Whether a report should mention it: a limit that init has just written leaves room too, on purpose. */
export function leavesMuchRoom({ before, ships }: Tightening): boolean {
  return before.unit !== "B" || before.value - ships > Math.max(ships * much.share, much.bytes);
}

/** In the unit that the limit is written in. Counts, and nothing at all, are exact. */
function tightened({ unit, text }: Amount, actual: number): Amount {
  if (unit !== "B" || actual === 0)
    return { unit, value: actual, text: unit === "B" ? "0 B" : String(actual) };
  const spelled = /[a-z]+$/i.exec(text)?.[0] ?? "B";
  const step = steps[spelled];
  const hundreds = Math.ceil((actual + room) / 100) * 100;
  if (!step) return { unit, value: hundreds, text: `${hundreds} B` };
  const scale = 10 ** step.digits;
  const number = Math.ceil(((actual + room) / step.size) * scale) / scale;
  return { unit, value: number * step.size, text: `${number} ${spelled}` };
}
