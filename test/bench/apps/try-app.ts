import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { initialBytes } from "../../../src/initial-bytes.ts";
import type { Report } from "../../../src/types.ts";
import { run } from "./make-app.ts";
import type { Place } from "./make-app.ts";
import type { MatrixApp } from "./matrix-app.ts";

/** What two runs on an app came to. */
export interface Row {
  name: string;
  /** As its lines of the log say it. */
  found: string;
  install: string;
  build: string;
  serve: string;
  /** Whether base was measured in both runs. */
  base: boolean;
  /** Those that were visited. */
  pages: number;
  /** The reader of the bundle, with initial JS in kB and the share of it whose modules are known. */
  bundle: string;
  harmless: string;
  harmful: string;
  firstCause: string;
  visits: string;
  seconds: string;
  /** What is not as it should be. */
  wrong: readonly string[];
}

interface Ran {
  log: string;
  printed: string;
  report: Report | null;
  status: number | null;
  seconds: number;
}

/** The package as npm would publish it, installed in a folder next to the apps. */
export function installPackage(root: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  run(`npm pack --silent --pack-destination "${folder}"`, root);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(folder, "package.json"), `{ "private": true }\n`);
  run(
    `PUPPETEER_SKIP_DOWNLOAD=1 npm install --no-audit --no-fund --loglevel=error ./budget-check-${version}.tgz`,
    folder,
  );
  return join(folder, "node_modules/budget-check/dist/cli.js");
}

/** A PATH with this Node and the system's commands, and without what npm puts there for our own scripts. */
export function plainPath(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const node = join(folder, "node");
  if (!existsSync(node)) symlinkSync(process.execPath, node);
  const system = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((part) => !part.includes("node_modules"));
  return [folder, ...system].join(delimiter);
}

/** How an app is tried. */
export interface Trial {
  /** Command of the installed package. */
  cli: string;
  /** What it finds commands by. */
  path: string;
  /** Where the harmful change brings chart.js in. */
  place: Place;
  /** More for `check`. */
  options?: readonly string[];
}

/**
 * Checks the harmless and the harmful change of an app, each in a clone without modules, as a job of CI has it.
 * @param folder of the app, with its repository in `app`.
 */
export function tryApp(app: MatrixApp, folder: string, trial: Trial): Row {
  const { place } = trial;
  const harmless = check(app, folder, "harmless", trial);
  const harmful = check(app, folder, "harmful", trial);
  const both = [harmless, harmful];
  const said = (pattern: RegExp) => pattern.exec(harmless.log)?.[1] ?? "";
  const cause = harmful.report?.findings.find(({ standing }) => !standing);
  const bundle = harmful.report?.bundle?.head ?? null;
  const initial = bundle ? (initialBytes(bundle, "js", "gzip").bytes ?? 0) : 0;
  const row = {
    name: app.name,
    found:
      harmless.log.split("\n").find((line) => line.includes(app.found)) ?? harmless.log.split("\n")[1] ?? "",
    install: said(/^Installing dependencies: (.*) \(head\)$/m),
    build: said(/^Building with (.*) \(head\)$/m),
    serve: said(/^(?:Serving|Starting) (.*) \(head\)$/m),
    base: both.every(({ report }) =>
      report?.verdicts.some(({ basis, delta }) => basis !== "exact" && delta !== null),
    ),
    pages: new Set(harmful.report?.pages.map(({ name }) => name)).size,
    bundle: bundle
      ? `${bundle.reader}, ${(initial / 1000).toFixed(1)} kB${bundle.attribution ? `, ${((100 * bundle.attribution.attributed) / bundle.attribution.raw).toFixed(0)} %` : ""}`
      : "none",
    harmless: outcome(harmless),
    harmful: outcome(harmful),
    firstCause: cause?.title ?? "none",
    visits: both.map(({ report }) => report?.environment.runs ?? 0).join(", "),
    seconds: both.map(({ seconds }) => seconds.toFixed(0)).join(", "),
  };
  const told = cause ? [cause.title, ...cause.evidence].join("\n") : "";
  const wrong = [
    ...(harmless.log.includes(app.found) ? [] : [`found as something else than ${app.found}`]),
    ...(app.serves.test(row.serve) ? [] : ["serves something else"]),
    ...(row.base ? [] : ["base was not measured"]),
    ...(initial > 0 ? [] : ["no initial JS"]),
    ...(harmless.status === 0 ? [] : ["the harmless change did not pass"]),
    ...(harmful.status === 1 ? [] : ["the harmful change did not fail"]),
    ...(/chart\.?js/i.test(told) ? [] : ["chart.js is not the first cause"]),
    ...(told.includes(`${place.file}:${place.line}`)
      ? []
      : [`${place.file}:${place.line} is not named first`]),
  ];
  return { ...row, wrong };
}

function outcome({ report, status, log }: Ran): string {
  if (!report) return `exit code ${status}: ${log.trim().split("\n").at(-1) ?? ""}`;
  const failed = report.verdicts.filter((verdict) => verdict.status === report.outcome);
  return [report.outcome, ...new Set(failed.map(({ metric }) => metric))].join(" ");
}

function check(app: MatrixApp, folder: string, branch: string, trial: Trial): Ran {
  const clone = join(folder, branch);
  rmSync(clone, { recursive: true, force: true });
  run(`git clone -q app ${branch} && git -C ${branch} switch -q ${branch}`, folder);
  const cwd = join(clone, app.app ?? "");
  const out = join(folder, `${branch}.json`);
  const first = runCheck(cwd, trial, out);
  const last = app.twice && branch === "harmless" ? runCheck(cwd, trial, out) : first;
  writeFileSync(join(folder, `${branch}.log`), `${last.log}\n${last.printed}`);
  // The clone's modules are hundreds of megabytes; what was reported stays to be read.
  run(`cp -r "${join(cwd, ".budget-check")}" "${branch}-report" 2>/dev/null; true`, folder);
  rmSync(clone, { recursive: true, force: true, maxRetries: 3 });
  return last;
}

function runCheck(cwd: string, { cli, path, options = [] }: Trial, out: string): Ran {
  rmSync(out, { force: true });
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(
    "node",
    [cli, "check", "--page", "/", "--json", out, ...options],
    {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      timeout: 1_200_000,
      // Making the app has fetched its packages: a registry that is slow for a moment is not to be tried with it.
      env: { ...withoutNpm(process.env), CI: "1", PATH: path, npm_config_prefer_offline: "true" },
    },
  );
  return {
    log: stderr,
    printed: stdout,
    report: existsSync(out) ? JSON.parse(readFileSync(out, "utf8")) : null,
    status,
    seconds: (performance.now() - from) / 1000,
  };
}

/** The apps must not see the variables that npm sets for its scripts. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)));
}

export const folderOf = (name: string): string => name.replaceAll(/\W+/g, "-").toLowerCase();
