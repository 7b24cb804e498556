// Some twenty planted regressions, each a small commit on the storefront or a server with a database, and one commit that changes nothing: does the right
// metric fail or warn, does the right cause come first in text, comment and page, and does the last one have no cause?
//   npm run bench:planted -- [--only "slow query"] [--runs auto] [--keep DIR] [--comments DIR]
// With --comments, the comment of each goes to a file with only a number as its name, for a reader who does not know
// what was planted.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { renderComment } from "../../src/report/comment.ts";
import { html } from "../../src/report/html.ts";
import { text } from "../../src/report/text.ts";
import type { Finding, Report } from "../../src/types.ts";
import { regressions } from "./planted/regressions.ts";
import type { Regression } from "./planted/regressions.ts";

const root = resolve(import.meta.dirname, "../..");
const apps = join(root, "test/apps");
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    runs: { type: "string", default: "auto" },
    keep: { type: "string" },
    comments: { type: "string" },
  },
});

function run(cwd: string, command: string, ...args: string[]): string {
  const ran = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (ran.status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${ran.status}: ${ran.stderr}${ran.stdout}`);
  return ran.stdout;
}

/** As the shop's users have it. */
function budgetOf({ server, interactions, page, metrics, limits }: Regression): object {
  return {
    build: "npm run build",
    // By this Node: the server has a database of its own, which an older one on PATH lacks.
    serve: server ? { command: `${JSON.stringify(process.execPath)} server.js` } : "dist",
    pages: [
      {
        name: page,
        path: page,
        ...(interactions && { interactions }),
        ...(metrics.includes("cache-hit") && { warm: true }),
      },
    ],
    limits: {
      ...(server && { "server-timing:db": { maxIncrease: "20 ms" }, transfer: { maxIncrease: "10%" } }),
      ...limits,
    },
    bundle: { "initial:js": { maxIncrease: "2 kB" }, total: { maxIncrease: "5 kB" } },
  };
}

const ofProducts = {
  extends: [],
  build: false,
  serve: { command: `${JSON.stringify(process.execPath)} --require ./telemetry.js server.js` },
  limits: { queries: { maxIncrease: 0 }, "server-timing:db": { maxIncrease: "20 ms" } },
};

/** A repository of the shop with base committed; the planted change is then in the working tree, as before a commit. */
function repository(folder: string, regression: Regression): string {
  const { packages } = regression;
  const app = join(apps, regression.app ?? "storefront");
  const copy = join(folder, "shop");
  cpSync(app, copy, {
    recursive: true,
    filter: (source) => !/[\\/](?:node_modules|dist|\.budget-check)$/.test(source),
  });
  writeFileSync(
    join(copy, "budget.json"),
    JSON.stringify(regression.app ? ofProducts : budgetOf(regression)),
  );
  // A second React does not satisfy the peer dependencies of the first; people who ship two have turned off npm's
  // check.
  writeFileSync(join(copy, ".npmrc"), "legacy-peer-deps=true\n");
  writeFileSync(join(copy, ".gitignore"), "node_modules\ndist\n.budget-check\n");
  // If the example app has its modules already, as after any test, they do not have to be fetched again.
  const modules = join(app, "node_modules");
  if (existsSync(modules))
    cpSync(modules, join(copy, "node_modules"), { recursive: true, verbatimSymlinks: true });
  else run(copy, "npm", "ci", "--silent", "--prefer-offline", "--no-audit", "--no-fund");
  regression.prepare?.(copy);
  if (packages) run(copy, "npm", "install", "--silent", "--no-audit", "--no-fund", ...packages);
  const git = (...args: string[]) =>
    run(copy, "git", "-c", "user.name=bench", "-c", "user.email=bench@example.org", ...args);
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "base");
  return copy;
}

interface Result {
  verdict: string;
  caught: boolean;
  first: string;
  /** Outputs in which another cause comes first. */
  wrong: readonly string[];
  /** The line of the comment that says the cause, counted from its headline; null where none does. */
  line: number | null;
}

function measure(regression: Regression): Result {
  const folder = mkdtempSync(join(tmpdir(), "budget-check-planted-"));
  try {
    const shop = repository(folder, regression);
    regression.apply(shop);
    const out = join(folder, "report.json");
    const args = ["--base", "HEAD", "--runs", values.runs, "--concurrency", "2", "--json", out, "-q"];
    const ran = spawnSync(process.execPath, [join(root, "src/bin.js"), ...args], {
      cwd: shop,
      encoding: "utf8",
    });
    if (!existsSync(out) || (ran.status ?? 9) > 1)
      throw new Error(`${regression.name}: ${ran.stdout}${ran.stderr}`);
    const report: Report = JSON.parse(readFileSync(out, "utf8"));
    if (values.keep) {
      const kept = join(values.keep, regression.name.replaceAll(" ", "-"));
      mkdirSync(values.keep, { recursive: true });
      cpSync(join(shop, ".budget-check"), kept, { recursive: true });
    }
    if (values.comments) {
      mkdirSync(values.comments, { recursive: true });
      const number = String(regressions.indexOf(regression)).padStart(2, "0");
      writeFileSync(join(values.comments, `${number}.md`), renderComment(report));
    }
    return judge(regression, report);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const withoutTags = (words: string) => words.replaceAll(/<[^>]*>/g, "");
const outputs = {
  text,
  comment: (report: Report) => withoutTags(renderComment(report)),
  page: (report: Report) => withoutTags(html(report)),
};

/** Letters and digits alone: what is left of a title however it is wrapped and escaped, and with or without the lines of its files. */
function letters(words: string): string {
  return words.replaceAll(/&#?\w+;|(?<=\.\w+):\d+|[^\p{L}\p{N}]/gu, "");
}

/** The first cause that appears in an output. */
function firstIn(output: (report: Report) => string, report: Report): Finding | undefined {
  const words = letters(output(report));
  const places = report.findings
    .filter(({ standing }) => !standing)
    .map((finding) => ({ finding, at: words.indexOf(letters(finding.title)) }));
  return places.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0]?.finding;
}

/** Which of the comment's lines, as a reader sees them, says one of the causes first: 1 is the headline. */
function lineThatSays(causes: readonly Finding[], report: Report): number | null {
  const lines = withoutTags(renderComment(report)).split("\n").map(letters).filter(Boolean);
  const at = lines.findIndex((line) => causes.some(({ title }) => line.includes(letters(title))));
  return at < 0 ? null : at + 1;
}

function judge({ metrics, cause }: Regression, report: Report): Result {
  const hit = report.verdicts.find(
    ({ metric, status, delta }) =>
      (metrics.includes(metric) || cause === null) &&
      (status === "fail" || status === "warn") &&
      delta?.verdict !== "unchanged",
  );
  const names = (finding: Finding | undefined) =>
    finding === undefined
      ? cause === null
      : cause?.test(`${finding.id} ${finding.title} ${finding.evidence.join(" ")}`) === true;
  const wrong = Object.entries(outputs).flatMap(([name, output]) =>
    names(firstIn(output, report)) ? [] : [name],
  );
  return {
    verdict: hit ? `${hit.status}: ${hit.metric} ${hit.reason}` : report.summary,
    caught: (hit !== undefined) === (cause !== null),
    first: report.findings.find(({ standing }) => !standing)?.title ?? "none",
    wrong,
    line: lineThatSays(cause === null ? [] : report.findings.filter(names), report),
  };
}

/** One that cannot be measured is one that was not caught; the others go on. */
function tryToMeasure(regression: Regression): Result {
  try {
    return measure(regression);
  } catch (error) {
    return {
      verdict: String(error).slice(0, 300),
      caught: false,
      first: "none",
      wrong: Object.keys(outputs),
      line: null,
    };
  }
}

const chosen = regressions.filter(({ name }) => !values.only || values.only.includes(name));
const rows = chosen.map((regression) => {
  const result = tryToMeasure(regression);
  console.error(
    `${regression.name}: ${result.caught ? "caught" : "missed"}, ${result.wrong.length === 0 ? "right" : `wrong in ${result.wrong.join(", ")}`}: ${result.first}\n    ${result.verdict}`,
  );
  return { name: regression.name, ...result };
});
const cell = (words: string) => words.replaceAll("|", "\\|").replaceAll("<", "&lt;");
console.log("| planted | fails or warns | first cause | line of the comment |\n| --- | --- | --- | --- |");
for (const { name, verdict, first, caught, wrong, line } of rows)
  console.log(
    `| ${name} | ${caught ? "✓" : "✗"} ${cell(verdict)} | ${wrong.length === 0 ? "✓" : `✗ (${wrong.join(", ")})`} ${cell(first)} | ${line ?? ""} |`,
  );
console.log(
  `\n${rows.filter(({ caught, wrong }) => caught && wrong.length === 0).length} of ${rows.length}: the right metric, and the right cause first`,
);
