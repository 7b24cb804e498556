import { addLine, lineOf, pastOf, readLines } from "../calibrate/past.ts";
import { messageOf } from "../errors.ts";
import type { Budget, Calibration, PastCalibrations } from "../types.ts";
import { nameOfHistory, openHistory } from "./history-store.ts";
import type { HistoryPlace } from "./history-store.ts";

export interface KeptCalibrations {
  /** What all of them say; null where there are none, or no decision in them. */
  past: PastCalibrations | null;
  /** Why the history could not be read or written; null where it could. */
  problem: string | null;
}

/**
 * What earlier calibrations of the budget's history say, this one included if it is added: one line of a file next to that of the
 * runs. An error here is reported and does not end the run, so that the measurement is kept.
 */
export async function keepCalibration(
  calibration: Calibration,
  budget: Budget,
  { add, ...place }: HistoryPlace & { add: boolean },
): Promise<KeptCalibrations> {
  const { history: settings } = budget;
  if (!settings || place.signal.aborted) return { past: null, problem: null };
  const source = nameOfHistory(settings, budget);
  try {
    const store = await openHistory(settings, budget, "calibrations", place);
    let written = "";
    const line = lineOf(calibration);
    const added = (text: string) => (written = addLine(text, line));
    if (add) await store.update(`calibration of ${line.date.slice(0, 10)}`, added);
    const lines = readLines(add ? written : await store.read());
    return { past: pastOf(source, lines), problem: null };
  } catch (error) {
    const problem = `The history (${source}) could not be ${add ? "kept" : "read"}: ${messageOf(error)}`;
    return { past: null, problem };
  }
}
