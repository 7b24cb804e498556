// Compares complete live decisions with three runs of Lighthouse CI on head alone, which compare nothing: the number of
// visits and the time.
//   npm run bench:decision -- [--times 3] [--only "five pages"] [--concurrency N]
// Each case is a change to the built storefront: none, a harmful one, and one to the lazy route of one page of five. The
// two take turns. Lighthouse CI comes from npm when this is run, and is not a dependency.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "../../src/collect/browser/browser.ts";
import { median } from "../../src/statistics/quantile.ts";
import type { Report } from "../../src/types.ts";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    times: { type: "string", default: "3" },
    only: { type: "string", multiple: true },
    concurrency: { type: "string" },
  },
});

interface Case {
  name: string;
  pages: readonly string[];
  /** What the gate must say. */
  outcome: "pass" | "fail";
  /** Changes a copy of base's folder into head's. */
  change(folder: string): void;
}

const cases: readonly Case[] = [
  {
    name: "one page, nothing changed for its visitors",
    pages: ["/"],
    outcome: "pass",
    change: (folder) => appendFileSync(join(folder, "index.html"), "<!-- head -->\n"),
  },
  {
    name: "one page, a harmful change",
    pages: ["/"],
    outcome: "fail",
    change(folder) {
      rmSync(folder, { recursive: true });
      cpSync(join(root, "test/apps/storefront-head/dist"), folder, { recursive: true });
    },
  },
  {
    name: "five pages, a change to one's lazy route",
    pages: ["/", "/product/1", "/cart", "/guide", "/care"],
    outcome: "pass",
    change: (folder) => appendFileSync(join(folder, "assets", chunkOf(folder, "Guide")), "\n// head\n"),
  },
];

function chunkOf(folder: string, name: string): string {
  const file = readdirSync(join(folder, "assets")).find(
    (one) => one.startsWith(`${name}-`) && one.endsWith(".js"),
  );
  if (!file) throw new Error(`The storefront has no chunk ${name}: has it been built?`);
  return file;
}

interface Decision {
  outcome: string;
  visits: number;
  seconds: number;
}

/** Base against head, both built, from the command to its end. */
function decide(folder: string, pages: readonly string[]): Decision {
  const budget = join(folder, "budget.json");
  writeFileSync(budget, JSON.stringify({ build: false, serve: join(folder, "head"), extends: [], pages }));
  const out = join(folder, "report.json");
  const args = ["--budget", budget, "--base", join(folder, "base"), "--json", out, "-q"];
  const { seconds, status, stderr } = timed(process.execPath, folder, [
    join(root, "dist/cli.js"),
    ...args,
    ...(values.concurrency ? ["--concurrency", values.concurrency] : []),
  ]);
  if (status !== 0 && status !== 1) throw new Error(`budget-check ended with ${status}: ${stderr}`);
  const { outcome, environment }: Report = JSON.parse(readFileSync(out, "utf8"));
  return { outcome, visits: environment.runs, seconds };
}

/** Head alone, three runs a page, as its documentation begins. @returns seconds. */
function runLighthouseCi(folder: string, pages: readonly string[], chromePath: string): number {
  const flags = process.getuid?.() === 0 ? "--no-sandbox --headless=new" : "--headless=new";
  const args = [
    "collect",
    `--static-dist-dir=${join(folder, "head")}`,
    "--is-single-page-application",
    "--number-of-runs=3",
    `--settings.chrome-flags=${flags}`,
    ...pages.map((page) => `--url=http://localhost${page}`),
  ];
  const ran = timed(join(lighthouseCi, "node_modules/.bin/lhci"), folder, args, { CHROME_PATH: chromePath });
  if (ran.status !== 0) throw new Error(`Lighthouse CI ended with ${ran.status}: ${ran.stderr}`);
  return ran.seconds;
}

function timed(command: string, cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  const from = performance.now();
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  return { seconds: (performance.now() - from) / 1000, status, stderr };
}

const { path: chromePath } = await findBrowser({});
const scratch = mkdtempSync(join(tmpdir(), "budget-check-decision-"));
const lighthouseCi = join(scratch, "lighthouse-ci");
try {
  const install = [
    "install",
    "--prefix",
    lighthouseCi,
    "--silent",
    "--no-audit",
    "--no-fund",
    "@lhci/cli@0.15",
  ];
  const { status, stderr } = timed("npm", scratch, install);
  if (status !== 0) throw new Error(`Lighthouse CI cannot be installed: ${stderr}`);
  console.log("case, outcome | visits | seconds | Lighthouse CI, 3 runs of head: seconds | ratio; medians");
  for (const { name, pages, outcome, change } of cases) {
    if (values.only && !values.only.some((part) => name.includes(part))) continue;
    const folder = mkdtempSync(join(scratch, "case-"));
    cpSync(join(root, "test/apps/storefront/dist"), join(folder, "base"), { recursive: true });
    cpSync(join(folder, "base"), join(folder, "head"), { recursive: true });
    change(join(folder, "head"));
    const ours: Decision[] = [];
    const theirs: number[] = [];
    for (let time = 0; time < Number(values.times); time++) {
      ours.push(decide(folder, pages));
      theirs.push(runLighthouseCi(folder, pages, chromePath));
    }
    const seconds = median(ours.map((one) => one.seconds));
    const wrong = ours.filter((one) => one.outcome !== outcome).length;
    console.log(
      [
        `${name}, ${wrong === 0 ? outcome : `${wrong} of ${ours.length} NOT ${outcome}`}`,
        median(ours.map((one) => one.visits)),
        seconds.toFixed(1),
        median(theirs).toFixed(1),
        `× ${(seconds / median(theirs)).toFixed(2)}`,
      ].join(" | "),
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
