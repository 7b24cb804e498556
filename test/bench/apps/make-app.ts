import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edit, Harm, MatrixApp } from "./matrix-app.ts";

/** Longer than any takes; a registry that hangs is not to hold everything. */
const mostMs = 900_000;

const ignored = [
  "node_modules",
  "dist",
  "build",
  ".output",
  ".next",
  ".nuxt",
  ".svelte-kit",
  ".angular",
  ".astro",
  ".cache",
  "_site",
  "out",
  ".vinxi",
  ".docusaurus",
  ".parcel-cache",
  "storybook-static",
  ".vitepress/dist",
  ".vitepress/cache",
  ".pnp.*",
  ".yarn",
];

const chart = "chart.js@4.5.1";
const importLines = [`import { Chart, registerables } from "chart.js";`, `Chart.register(...registerables);`];

/** File and line of the statement that brings chart.js in. */
export interface Place {
  file: string;
  line: number;
}

/**
 * Makes the repository of an app, with the branches `main`, `harmless` and `harmful`, unless it is there already.
 * @param folder where; made.
 * @throws Error with the end of what a command printed, or that names the text which an edit did not find.
 */
export function makeApp(app: MatrixApp, folder: string): Place {
  const top = join(folder, "app");
  const own = join(top, app.app ?? "");
  const done = join(folder, "made.json");
  if (existsSync(done)) return JSON.parse(readFileSync(done, "utf8"));
  rmSync(top, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (app.create !== undefined) run(app.create, folder);
  rmSync(join(top, ".git"), { recursive: true, force: true });
  for (const [file, text] of Object.entries(app.files ?? {})) write(join(top, file), text);
  if (app.manifest) layOver(join(own, "package.json"), app.manifest);
  if (!existsSync(join(top, ".gitignore"))) write(join(top, ".gitignore"), `${ignored.join("\n")}\n`);
  if (app.install !== false) run(app.install ?? "npm install --no-audit --no-fund --loglevel=error", top);
  git(top, "init -q -b main");
  commit(top, "Add the app");

  git(top, "switch -q -c harmless");
  edit(own, app.harmless);
  commit(top, "Say it in other words");

  git(top, "switch -q -c harmful main");
  if (app.harmful.kind === "import" || app.install !== false)
    run(app.add ?? `npm install --no-audit --no-fund --loglevel=error ${chart}`, own);
  const place = addChart(own, app.harmful);
  commit(top, "Draw charts");
  git(top, "switch -q main");
  writeFileSync(done, JSON.stringify(place));
  return place;
}

/** `yarn add chart.js@4.5.1`, as each package manager has it. */
export const addBy = (manager: string): string => `${manager} add ${chart}`;

function addChart(own: string, harm: Harm): Place {
  const path = join(own, harm.file);
  const text = readFileSync(path, "utf8");
  if (harm.kind === "tag") {
    mkdirSync(join(own, harm.folder), { recursive: true });
    copyFileSync(chartFile(own), join(own, harm.folder, "chart.js"));
    const at = find(text, harm.before, path);
    const tag = `<script src="${harm.source}"></script>\n`;
    writeFileSync(path, text.slice(0, at) + tag + text.slice(at));
    return { file: harm.file, line: lineOf(text, at) };
  }
  const end = harm.after === undefined ? 0 : find(text, harm.after, path) + harm.after.length;
  const before = end === 0 ? "" : `${text.slice(0, end)}\n`;
  writeFileSync(path, `${before}${importLines.join("\n")}\n${text.slice(end)}`);
  return { file: harm.file, line: lineOf(before, before.length) };
}

/** The file that chart.js's README recommends for pages without a bundler. */
function chartFile(own: string): string {
  const file = join(own, "node_modules/chart.js/dist/chart.umd.js");
  if (existsSync(file)) return file;
  const aside = join(own, "../chart");
  mkdirSync(aside, { recursive: true });
  write(join(aside, "package.json"), `{ "private": true }\n`);
  run(`npm install --no-audit --no-fund --loglevel=error ${chart}`, aside);
  return join(aside, "node_modules/chart.js/dist/chart.umd.js");
}

function edit(own: string, { file, from, to }: Edit): void {
  const path = join(own, file);
  const text = readFileSync(path, "utf8");
  const at = find(text, from, path);
  writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
}

function find(text: string, part: string, path: string): number {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`${path} has no ${JSON.stringify(part)}: its generator makes other files now`);
  return at;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;

function layOver(path: string, over: Readonly<Record<string, unknown>>): void {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(path, "utf8"));
  for (const [key, value] of Object.entries(over)) {
    const there = manifest[key];
    manifest[key] = isObject(there) && isObject(value) ? { ...there, ...value } : value;
  }
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const commit = (top: string, message: string): void => {
  git(top, "add -A");
  git(top, `-c user.name=bench -c user.email=bench@example.org commit -q -m "${message}"`);
};

const git = (top: string, words: string): void => run(`git ${words}`, top);

/** @throws Error with the end of what the command printed. */
export function run(command: string, cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync("sh", ["-c", command], {
    cwd,
    encoding: "utf8",
    timeout: mostMs,
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return;
  const words = `${stdout}${stderr}`.trim().slice(-1500);
  throw new Error(`${command}: ${error?.message ?? `exit code ${status}`}\n${words}`);
}
