import { readFileSync } from "node:fs";
import { mobile } from "../../src/config/keys/devices.ts";
import { explain } from "../../src/explain/index.ts";
import type { ChangedLine, Finding, Revision, Verdict, Visit, VisitData } from "../../src/types.ts";

/** One visit of base and one of head as a run of `bench:planted` recorded them, its verdicts, and the lines of the change. */
export interface Recording {
  verdicts: Verdict[];
  visits: Visit[];
  changes: ChangedLine[];
}

export function readRecording(name: string): Recording {
  const file = new URL(`../fixtures/explain/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Recording;
}

/** The causes that are found, the first one first, where each revision's visits were as `edit` has them. */
export function causesOf(
  { verdicts, visits, changes }: Recording,
  edit: Partial<Record<Revision, (data: VisitData, visit: Visit) => VisitData>> = {},
): Finding[] {
  const edited = visits.map((visit) => {
    const change = edit[visit.revision];
    return visit.data && change ? { ...visit, data: change(visit.data, visit) } : visit;
  });
  const bundle = { head: null, base: null };
  const found = explain({ verdicts, visits: edited, bundle, devices: [mobile], ownServer: true, changes });
  return found.filter(({ standing }) => !standing);
}
