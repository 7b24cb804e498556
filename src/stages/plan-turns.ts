import { printDuration } from "../quantity.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { pagesOnDevices } from "./shard.ts";
import type { Turns } from "./turns.ts";

/**
 * Whether the time is too short for a start of the server before every visit. Then visits are made in blocks
 * (`sampleInBlocks`).
 *
 * In pairs, a change of the machine over time reaches both sides: the sides swap places from pair to pair
 * (`schedule.ts`). Every measured visit, of either side and in either place, follows a start of its server and one
 * unmeasured visit of the same page, so that only its place in the pair distinguishes it from the other. With fewer
 * starts, a pair would have one visit on a server that has just started and one on a server that the pair before has
 * used.
 *
 * In blocks, a machine that gets busier makes one side worse: visits are not exchangeable, and no test can tell that
 * from a change. There, timings only warn. Bytes and requests do not depend on the machine, and are judged as always.
 *
 * The rule is fixed before the first visit, and knows nothing of what pages are like: the starts that the first
 * decision needs may take half of the time for visits.
 *
 * @param restartMs what it costs to end a server and start one, milliseconds.
 */
export function isTooSlowForPairs(restartMs: number, state: RunState, options: CheckOptions): boolean {
  const compared = pagesOnDevices(state.budget, options.shard).filter(
    ({ page }) => !state.newPages.has(page.name),
  );
  const starts = compared.length * (state.looks[0] ?? 1) * 2;
  return starts * restartMs > options.maxTimeMs / 2;
}

/** Decides how servers that run in turn are visited, and says so in the report. */
export function planTurns(
  { port, restartMs }: Pick<Turns, "port" | "restartMs">,
  state: RunState,
  options: CheckOptions,
): "pairs" | "blocks" {
  const both = `Head's and base's server both listen on port ${port}`;
  if (!isTooSlowForPairs(restartMs, state, options)) {
    const text = `${both}, so they run in turn: before each visit its server is started again and warmed up with a visit that does not count`;
    note(state, options, "info", text);
    return "pairs";
  }
  state.baseElsewhere = true;
  const text = `${both} and take ${printDuration(restartMs)} to start, which is too long to start them before each visit: head and base are visited in blocks, one after the other, so timings can only warn. To compare timings, let the server listen on the port in PORT`;
  note(state, options, "warn", text);
  return "blocks";
}
