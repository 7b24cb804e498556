import { messageOf } from "../errors.ts";
import { creepOf, findCreeps } from "../explain/creep.ts";
import { findJumps, jumpsOf } from "../explain/jump.ts";
import { isDefaultPush } from "../git/default-push.ts";
import { addEntry, readEntries } from "../history/lines.ts";
import type { HistoryEntry } from "../history/lines.ts";
import type { Budget, History, HistorySettings, Note, Report } from "../types.ts";
import { historyEntry } from "./history-entry.ts";
import { nameOfHistory, openHistory } from "./history-store.ts";

export interface HistoryOptions {
  env: Readonly<Record<string, string | undefined>>;
  /** Add this run wherever it was made (`--history`). Else only those of a push to the default branch are. */
  add: boolean;
  signal: AbortSignal;
}

/** Limits of what a report shows; the history file itself may go back further. */
const mostRuns = 100;
const mostSeries = 60;

/**
 * The report with the history that the budget keeps, and what crept up or jumped in it; adds the run where it is one of the default
 * branch. What goes wrong is a note: no gate fails for its history. A part of a run (a shard, or only what failed before) is none.
 */
export async function withHistory(report: Report, budget: Budget, options: HistoryOptions): Promise<Report> {
  const { history: settings } = budget;
  if (!settings || report.shard || report.partial || options.signal.aborted) return report;
  try {
    return await addHistory(report, budget, settings, options);
  } catch (error) {
    if (options.signal.aborted) return report;
    const text = `the history (${nameOfHistory(settings, budget)}) could not be kept: ${messageOf(error)}`;
    return { ...report, notes: [...report.notes, { level: "warn", text }] };
  }
}

async function addHistory(
  report: Report,
  budget: Budget,
  settings: HistorySettings,
  options: HistoryOptions,
): Promise<Report> {
  const entry = historyEntry(report);
  const wanted = options.add || (await isDefaultPush(options.env));
  const why = wanted ? whyNot(report, entry, options.add) : null;
  const recorded = wanted && why === null;
  const store = await openHistory(settings, budget, "history", options);
  let written = "";
  const added = (text: string) => (written = addEntry(text, entry));
  if (recorded) await store.update(entry.sha?.slice(0, 12) ?? entry.date, added);
  const entries = readEntries(recorded ? written : await store.read());
  const text = `this run was not added to the history: ${why}`;
  const notes: Note[] = why === null ? report.notes.slice() : [...report.notes, { level: "info", text }];
  if (entries.length === 0) return { ...report, notes };
  const history = assemble(entries, entry, recorded, nameOfHistory(settings, budget));
  return {
    ...report,
    history,
    findings: [...report.findings, ...findJumps(history), ...findCreeps(history)],
    notes,
  };
}

function whyNot(
  { error, incomplete, revisions }: Report,
  { values }: HistoryEntry,
  asked: boolean,
): string | null {
  if (error !== null || incomplete !== null) return "it is not complete";
  if (values.length === 0) return "it has measured nothing";
  return revisions.head.dirty && !asked ? "there are uncommitted changes" : null;
}

/** Series of what the present run has, over the newest runs. */
function assemble(
  entries: readonly HistoryEntry[],
  entry: HistoryEntry,
  recorded: boolean,
  source: string,
): History {
  const runs = (recorded ? entries : [...entries, entry]).slice(-mostRuns);
  const chosen = entry.values.slice(0, mostSeries);
  const known = runs.map(({ values }) => new Map(values.map((value) => [keyOf(value), value.value])));
  return {
    source,
    recorded,
    runs: runs.map(({ date, sha }) => ({ date, sha })),
    series: chosen.map((one) => {
      const { metric, page, device, unit, basis } = one;
      const values = known.map((run) => run.get(keyOf(one)) ?? null);
      const past = recorded ? values : values.slice(0, -1);
      const jumps = jumpsOf(one, past, chosen.length);
      const creep = creepOf(one, past.slice(jumps.at(-1)?.at ?? 0), chosen.length);
      return { metric, page, device, unit, basis, values, creep, ...(jumps.length > 0 && { jumps }) };
    }),
  };
}

/** A value on another clock, or simulated on other graphs, is another metric. */
function keyOf({
  metric,
  page,
  device,
  unit,
  basis,
  graph,
}: Omit<HistoryEntry["values"][number], "value">): string {
  return JSON.stringify([metric, page, device, unit, basis, graph]);
}
