// Twelve planted regressions, each a small commit on the storefront: does the right metric fail or warn, and does the right
// cause stand first? `npm run bench:planted -- [--only "slow query"] [--runs auto] [--keep DIR]`
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Finding, Report } from "../../src/types.ts";
import { regressions, type Regression } from "./planted/regressions.ts";

const root = resolve(import.meta.dirname, "../..");
const app = join(root, "test/apps/storefront");
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    runs: { type: "string", default: "auto" },
    keep: { type: "string" },
  },
});

function run(cwd: string, command: string, ...args: string[]): string {
  const ran = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (ran.status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${ran.status}: ${ran.stderr}${ran.stdout}`);
  return ran.stdout;
}

/** A repository of the shop with base committed; what is planted then lies in the working tree, as before a commit. */
function repository(folder: string, { server, packages, interactions, page, metrics }: Regression): string {
  const copy = join(folder, "shop");
  cpSync(app, copy, {
    recursive: true,
    filter: (source) => !/[\\/](?:node_modules|dist|\.budget-check)$/.test(source),
  });
  writeFileSync(
    join(copy, "budget.json"),
    JSON.stringify({
      build: "npm run build",
      serve: server ? { command: "node server.js" } : "dist",
      pages: [
        {
          name: page,
          path: page,
          ...(interactions && { interactions }),
          ...(metrics.includes("cache-hit") && { warm: true }),
        },
      ],
      limits: server
        ? { "server-timing:db": { maxIncrease: "20 ms" }, transfer: { maxIncrease: "10%" } }
        : {},
      bundle: { "initial:js": { maxIncrease: "2 kB" }, total: { maxIncrease: "5 kB" } },
    }),
  );
  // A second React does not suit the first one's peers; people who ship two have told npm not to mind.
  writeFileSync(join(copy, ".npmrc"), "legacy-peer-deps=true\n");
  writeFileSync(join(copy, ".gitignore"), "node_modules\ndist\n.budget-check\n");
  run(copy, "npm", "ci", "--silent", "--prefer-offline", "--no-audit", "--no-fund");
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
  right: boolean;
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
    return judge(regression, report);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function judge({ metrics, cause }: Regression, report: Report): Result {
  const hit = report.verdicts.find(
    ({ metric, status, delta }) =>
      metrics.includes(metric) && (status === "fail" || status === "warn") && delta?.verdict !== "unchanged",
  );
  const first = report.findings.find(({ standing }) => !standing);
  const text = (finding: Finding) => `${finding.id} ${finding.title} ${finding.evidence.join(" ")}`;
  return {
    verdict: hit ? `${hit.status}: ${hit.reason}` : report.summary,
    caught: hit !== undefined,
    first: first?.title ?? "none",
    right: first !== undefined && cause.test(text(first)),
  };
}

/** One that cannot be measured is one that was not caught; the others go on. */
function tryToMeasure(regression: Regression): Result {
  try {
    return measure(regression);
  } catch (error) {
    return { verdict: String(error).slice(0, 300), caught: false, first: "none", right: false };
  }
}

const chosen = regressions.filter(({ name }) => !values.only || values.only.includes(name));
const rows = chosen.map((regression) => {
  const result = tryToMeasure(regression);
  console.error(
    `${regression.name}: ${result.caught ? "caught" : "missed"}, ${result.right ? "right" : "wrong"}: ${result.first}\n    ${result.verdict}`,
  );
  return { name: regression.name, ...result };
});
const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
console.log("| planted | fails or warns | first cause |\n| --- | --- | --- |");
for (const { name, verdict, first, caught, right } of rows)
  console.log(`| ${name} | ${caught ? "✓" : "✗"} ${cell(verdict)} | ${right ? "✓" : "✗"} ${cell(first)} |`);
console.log(
  `\n${rows.filter(({ caught, right }) => caught && right).length} of ${rows.length}: the right metric, and the right cause first`,
);
