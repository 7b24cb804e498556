// Apps as people have them, made from the npm registry: does the packed package, without a budget file, find, install, build,
// serve and compare each, pass a harmless change, fail one that adds chart.js, and name its line first? `npm run bench:apps`
//   --only TEXT    only apps whose name has it, again if need be; repeat for more
//   --runs N       visits of each page; default: until the result is certain, which takes long on a busy machine
//   --keep DIR     make the apps there and keep them: rows that are there are not run again, so that a run can be resumed
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { benchFolder } from "./bench-folder.ts";
import { makeApp } from "./apps/make-app.ts";
import { matrix } from "./apps/rows.ts";
import { folderOf, installPackage, plainPath, tryApp } from "./apps/try-app.ts";
import type { Row } from "./apps/try-app.ts";
import { installManagers } from "./bundle-apps/install-app.ts";

const { folder, isKept, isNamed, runs } = benchFolder();

const rows: Row[] = [];
const notMade: string[] = [];
try {
  // The package under test has the machine's commands alone; apps are made with every package manager.
  const path = plainPath(join(folder, ".path"));
  process.env["PATH"] = path;
  const cli = installPackage(resolve(import.meta.dirname, "../.."), join(folder, ".package"));
  installManagers(join(folder, ".managers"));
  for (const app of matrix) {
    const own = join(folder, folderOf(app.name));
    const kept = join(own, "row.json");
    if (isNamed(app.name) !== true && existsSync(kept)) {
      rows.push(JSON.parse(readFileSync(kept, "utf8")));
      continue;
    }
    if (isNamed(app.name) === false) continue;
    process.stderr.write(`${app.name}\n`);
    try {
      const place = makeApp(app, own);
      const row = tryApp(app, own, {
        cli,
        path,
        place,
        ...(runs !== undefined && { options: ["--runs", runs] }),
      });
      writeFileSync(kept, JSON.stringify(row));
      rows.push(row);
      process.stderr.write(
        `  ${row.wrong.length === 0 ? "right" : row.wrong.join("; ")} (${row.seconds} s)\n`,
      );
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      process.stderr.write(`  not made: ${words}\n`);
      notMade.push(`${app.name}: ${words.split("\n").slice(0, 3).join(" ")}`);
    }
  }
} finally {
  if (!isKept) rmSync(folder, { recursive: true, force: true });
}

const cell = (words: string): string =>
  words
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replaceAll(folder + sep, "");
const columns: [string, (row: Row) => string][] = [
  ["app", ({ name }) => name],
  ["found as", ({ found }) => found],
  ["install", ({ install }) => install],
  ["build", ({ build }) => build],
  ["serve", ({ serve }) => serve],
  ["base", ({ base }) => (base ? "yes" : "**no**")],
  ["pages", ({ pages }) => String(pages)],
  ["bundle", ({ bundle }) => bundle],
  ["harmless", ({ harmless }) => harmless],
  ["harmful", ({ harmful }) => harmful],
  ["first cause", ({ firstCause }) => firstCause],
  ["visits", ({ visits }) => visits],
  ["seconds", ({ seconds }) => seconds],
  ["right", ({ wrong }) => (wrong.length === 0 ? "yes" : `**no**: ${wrong.join("; ")}`)],
];
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
process.stdout.write(line(columns.map(([title]) => title)) + line(columns.map(() => "---")));
for (const row of rows) process.stdout.write(line(columns.map(([, of]) => cell(of(row)))));
process.stdout.write(
  `\n${rows.filter(({ wrong }) => wrong.length === 0).length} of ${rows.length} right in all columns\n${notMade.map((words) => `\nNot made: ${words}\n`).join("")}`,
);
process.exitCode = notMade.length > 0 || rows.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
