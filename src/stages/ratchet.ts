import { relative } from "node:path";
import { writeMaxima } from "../config/write-maxima.ts";
import { CheckError } from "../errors.ts";
import { leavesMuchRoom, tightenings } from "../judge/tightenings.ts";
import type { Tightening } from "../judge/tightenings.ts";
import { printQuantity } from "../quantity.ts";
import type { Budget, Note, Report } from "../types.ts";

/** @throws CheckError USAGE where `--update` could never write anything. */
export function refuseIdleUpdate(budget: Budget, sharded = false): void {
  if (sharded)
    throw new CheckError("USAGE", "--update does not go with --shard: each part would write the budget", {
      advice: "Run budget-check bundle --update on its own",
    });
  if (budget.bundle.some(({ ratchet }) => ratchet)) return;
  throw new CheckError(
    "USAGE",
    "--update has nothing to write: no limit of the budget's bundle is a ratchet",
    {
      advice: 'Give the limit that is to follow what ships: { "max": "170 kB", "ratchet": true }',
    },
  );
}

/**
 * Lowers limits with `ratchet` to what ships, in the budget file and only with `update`. The report says which limits
 * were lowered, or could be by much. This run is judged by the budget as it was.
 */
export async function ratchetBudget(
  report: Report,
  budget: Budget,
  { cwd, update }: { cwd: string; update: boolean },
): Promise<Report> {
  const found = report.outcome === "error" || report.shard ? [] : tightenings(budget, report.verdicts);
  const { file } = budget;
  if (found.length === 0 || file === undefined)
    return update && report.outcome !== "error"
      ? withNote(report, "--update wrote nothing: no limit that is a ratchet leaves room over what ships")
      : report;
  const name = relative(cwd, file) || file;
  if (!update) {
    const much = found.filter(leavesMuchRoom);
    if (much.length === 0) return report;
    const command = report.bundle.head?.initialBy === "visits" ? "budget-check" : "budget-check bundle";
    return withNote(
      report,
      `Limits can follow what ships (${command} --update writes ${name}): ${listed(much)}`,
    );
  }
  try {
    await writeMaxima(
      file,
      found.map(({ metric, after }) => ({ metric, value: after.value, text: after.text })),
    );
  } catch (error) {
    // The measured report matters more than the limits that it could have lowered.
    if (!(error instanceof CheckError)) throw error;
    return withNote(report, `${error.message}: ${listed(found)}`, "warn");
  }
  return withNote(report, `${name} was tightened to what ships; commit it: ${listed(found)}`);
}

function listed(found: readonly Tightening[]): string {
  return found
    .map(
      ({ label, before, after, ships }) =>
        `${label} from ${before.text} to ${after.text} (${printQuantity(ships, before.unit)} ships)`,
    )
    .join(", ");
}

function withNote(report: Report, text: string, level: Note["level"] = "info"): Report {
  return { ...report, notes: [...report.notes, { level, text }] };
}
