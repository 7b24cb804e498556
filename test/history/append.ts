/** Appends runs to a history file, as a job does: `node append.ts FILE NAME COUNT`. */
import { addEntry } from "../../src/history/lines.ts";
import { updateFile } from "../../src/history/locked-file.ts";

const [file = "", name = "", count = "0"] = process.argv.slice(2);
for (let at = 0; at < Number(count); at++) {
  const value = { metric: name, page: null, device: null, unit: "B", basis: "exact", value: at } as const;
  const date = new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString();
  await updateFile(file, (text) => addEntry(text, { date, sha: null, values: [value] }));
}
