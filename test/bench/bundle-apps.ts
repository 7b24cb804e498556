// Real apps of many builds, installed, built, weighed and loaded in Chromium: does every byte have its module, and is what is
// called initial what the page asks for? `npm run bench:bundle-apps`
//   --only TEXT    only apps whose name has it; repeat for more
//   --keep DIR     install and build there and keep it: a second run installs nothing, and apps left out keep their row
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder } from "./bench-folder.ts";
import { apps } from "./bundle-apps/apps.ts";
import type { BenchApp } from "./bundle-apps/apps.ts";
import { installApp, installManagers } from "./bundle-apps/install-app.ts";
import { measureApp } from "./bundle-apps/measure-app.ts";
import type { Measured } from "./bundle-apps/measure-app.ts";

const { folder, isKept, isNamed } = benchFolder();

const bytes = (count: number): string => count.toLocaleString("en-GB");

function row(app: BenchApp, measured: Measured): string[] {
  const { bundle, requested, byFiles, byCheck, wrong, graph, routes, readMs } = measured;
  const js = bundle.assets.filter(({ type }) => type === "js");
  const { attribution } = bundle;
  return [
    app.name,
    bundle.reader,
    attribution?.engine ?? "none",
    String(js.length),
    bytes(js.reduce((sum, { raw }) => sum + raw, 0)),
    wrong.length === 0 ? "yes" : `**no**: ${wrong.join(", ")}`,
    attribution ? `${((100 * attribution.attributed) / attribution.raw).toFixed(1)} %` : "none",
    bytes(requested.gzip),
    ratio(byFiles, requested),
    ratio(byCheck, requested),
    String(routes),
    graph === null ? "none" : String(graph),
    String(Math.round(readMs)),
  ];
}

function ratio(said: Measured["byFiles"], requested: Measured["requested"]): string {
  return requested.gzip === 0 ? `${bytes(said.gzip)} B of none` : (said.gzip / requested.gzip).toFixed(3);
}

function printDifference(how: string, said: Measured["byFiles"], requested: Measured["requested"]): void {
  const missing = requested.files.filter((file) => !said.files.includes(file));
  const more = said.files.filter((file) => !requested.files.includes(file));
  if (missing.length > 0) process.stderr.write(`  ${how} leaves out ${missing.join(", ")}\n`);
  if (more.length > 0) process.stderr.write(`  ${how} counts without a request ${more.join(", ")}\n`);
}

const head = ["app", "reader", "modules by", "JS files", "JS bytes", "sums equal disk", "attributed"];
const table = [
  [
    ...head,
    "requested, gzip",
    "initial by files",
    "initial by check",
    "routes",
    "modules in the import graph",
    "read, ms",
  ],
];
let failed = false;
try {
  installManagers(join(folder, ".managers"));
  for (const app of apps) {
    const own = join(folder, app.name.replace(/\W+/g, "-").toLowerCase());
    const kept = join(own, ".row.json");
    const isWanted = isNamed(app.name) ?? true;
    if (!isWanted) {
      if (existsSync(kept)) table.push(JSON.parse(readFileSync(kept, "utf8")));
      continue;
    }
    process.stderr.write(`${app.name}\n`);
    try {
      const measured = await measureApp(app, installApp(app, own));
      printDifference("by files", measured.byFiles, measured.requested);
      printDifference("by check", measured.byCheck, measured.requested);
      const cells = row(app, measured);
      writeFileSync(kept, JSON.stringify(cells));
      table.push(cells);
      failed ||= measured.wrong.length > 0;
    } catch (error) {
      failed = true;
      const detail =
        error instanceof Error && "detail" in error && error.detail ? `\n${String(error.detail)}` : "";
      process.stderr.write(`  ${error instanceof Error ? error.message : String(error)}${detail}\n`);
      table.push([app.name, "**not built**", ...(table[0] ?? []).slice(2).map(() => "")]);
    }
  }
} finally {
  if (!isKept) rmSync(folder, { recursive: true, force: true });
}
const lines = table.map((cells) => `| ${cells.join(" | ")} |`);
const rule = `| ${(table[0] ?? []).map(() => "---").join(" | ")} |`;
process.stdout.write(`${[lines[0], rule, ...lines.slice(1)].join("\n")}\n`);
process.exitCode = failed ? 1 : 0;
