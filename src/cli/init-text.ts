/** What `init` prints. */
import { relative, sep } from "node:path";
import { measuredSizes } from "../init/budget/measured-limits.ts";
import type { PlannedFile } from "../init/planned-file.ts";
import type { InitPlan } from "../run/init.ts";
import { plain } from "../report/escape/terminal.ts";

const signs = { create: "create", extend: "extend", keep: "keep  " } as const;

/** What was measured and what will be written, a line each. */
export function planText({ measured, imported, files, notes }: InitPlan, cwd: string): string {
  const pages = measured?.pages.map(({ path, values }) => [plain(path), values.join(", ")] as const) ?? [];
  const width = Math.max(0, ...pages.map(([path]) => path.length));
  const failed = measured?.failed.map(
    ({ path, why }) => `  ${plain(path)} could not be visited and is left out: ${plain(why)}`,
  );
  const seen = [
    "Visited once each, as a phone on a slow network:",
    ...pages.map(([path, values]) => `  ${path.padEnd(width)}  ${values}`.trimEnd()),
    ...(failed ?? []),
    "",
  ];
  const sizes = measured?.bundle ? measuredSizes(measured.bundle) : [];
  const weighed = sizes.length === 0 ? [] : [`Ships (gzip): ${sizes.join(", ")}`, ""];
  const rows = files.map((file) => [nameOf(file, cwd), file] as const);
  const wide = Math.max(...rows.map(([name]) => name.length));
  const written = rows.flatMap(([name, { action, summary, byHand = [] }]) => [
    `  ${signs[action]}  ${name.padEnd(wide)}  ${plain(summary)}`,
    ...byHand.map((line) => `          ${line}`),
  ]);
  return `${[...(measured === null ? [] : seen), ...weighed, ...importText(imported), "Files:", ...written, ...notes.map((note) => `Note: ${plain(note)}`)].join("\n")}\n`;
}

/** What could not be imported, and what a budget does not need. */
function importText(imported: InitPlan["imported"]): string[] {
  if (imported === null) return [];
  const { tool, file, left, unneeded } = imported;
  const listed = (items: typeof left) =>
    items.map(({ where, reason }) => `    ${plain(`${where}: ${reason}`, 1_000)}`);
  return [
    `Imported from ${plain(tool)}, ${plain(file)}:`,
    ...(left.length === 0
      ? ["  everything has its place in the budget"]
      : ["  not imported:", ...listed(left)]),
    ...(unneeded.length === 0 ? [] : ["  not needed here:", ...listed(unneeded)]),
    "",
  ];
}

/** New files, and the lines that are added to others. */
export function fullText(files: readonly PlannedFile[], cwd: string): string {
  return files
    .map((file) => {
      const { text, before } = file;
      if (text === null) return "";
      const shown = before === null ? text : addedLines(before, text);
      return `\n--- ${nameOf(file, cwd)}${before === null ? "" : ", added lines"}\n${shown}`;
    })
    .join("");
}

/** The lines between what both begin with and what both end with. */
function addedLines(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let first = 0;
  while (first < old.length && old[first] === now[first]) first++;
  let last = 0;
  while (last < old.length - first && old.at(-1 - last) === now.at(-1 - last)) last++;
  return now
    .slice(first, now.length - last)
    .map((line) => `+ ${line}\n`)
    .join("");
}

/** What was done, and what to do next. */
export function writtenText(files: readonly PlannedFile[], cwd: string): string {
  const names = files.filter(({ text }) => text !== null).map((file) => nameOf(file, cwd));
  if (names.length === 0)
    return "Nothing to write: this project is set up already.\nRun npx budget-check to check it.\n";
  return [
    `Wrote ${names.join(", ")}`,
    "",
    "Next: run npx budget-check to compare your branch with its base",
    `      commit ${names.length === 1 ? "the file" : "these files"}: every pull request is then checked`,
    "",
  ].join("\n");
}

function nameOf({ path }: PlannedFile, cwd: string): string {
  return relative(cwd, path).split(sep).join("/");
}
