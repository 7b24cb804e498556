import type { Command, CommandValue, Tolerance, Unit } from "../types.ts";
import { limitChecks } from "./checks.ts";
import type { Check, JudgedMetric } from "./checks.ts";

/**
 * What counts as no change where the budget names no `maxIncrease`, as for user and server timings of pages: a tenth. Commands print
 * values of any size, so that there is no floor but what keeps two equal values from being a change.
 */
const relative = 0.1;
const floors: Readonly<Record<Unit, number>> = { ms: 0.001, B: 1, count: 0, unitless: 1e-9 };

/** What judging needs to know of a command's number. */
function definitionOf({ metric, unit, exact }: CommandValue): JudgedMetric {
  const tolerance: Tolerance = {
    relative,
    floor: floors[unit],
    // Counts are whole, and what is allowed is still allowed.
    ...(unit === "count" && { step: 1 }),
  };
  return { id: metric, unit, tolerance: exact ? "counted" : tolerance, gates: "limited" };
}

/**
 * All checks of a command: those of its limits.
 * @param compare whether there is a base to hold head against.
 */
export function commandChecks({ limits, values }: Command, compare: boolean): Check[] {
  return limits.flatMap((limit) => {
    const value = values.find(({ metric }) => metric === limit.metric);
    if (!value) throw new Error(`no value ${limit.metric}: the budget should have been refused`);
    return limitChecks(limit, definitionOf(value), compare);
  });
}
