// An app against itself, live: how often does a change that changes nothing fail? `npm run bench:live -- --times 20`
//   --app DIR          a built folder (default: the storefront's dist)
//   --head DIR         a second built folder: then how often is its regression found?
//   --times K          decisions (default 5)
//   --page PATH        repeat for more (default /)
//   --concurrency N    visits at the same time; 1: one after another
//   --json             one line of JSON besides the table
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { median } from "../../src/statistics/quantile.ts";
import type { Report } from "../../src/types.ts";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    app: { type: "string", default: join(root, "test/apps/storefront/dist") },
    head: { type: "string" },
    times: { type: "string", default: "5" },
    page: { type: "string", multiple: true, default: ["/"] },
    concurrency: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});

interface Decision {
  outcome: string;
  failed: string[];
  inconclusive: number;
  compared: number;
  visits: number;
  seconds: number;
  contention: number | null;
}

/** The same site with one comment more: not byte-identical, so that it has to be visited. */
function twin(folder: string): string {
  const copy = join(folder, "base");
  cpSync(resolve(values.app), copy, { recursive: true });
  const index = join(copy, "index.html");
  writeFileSync(index, `${readFileSync(index, "utf8")}<!-- base -->\n`);
  return copy;
}

function decide(folder: string, base: string): Decision {
  const out = join(folder, "report.json");
  const head = resolve(values.head ?? values.app);
  const budget = join(folder, "budget.json");
  // Only change is judged: the question is whether base and head differ.
  writeFileSync(budget, JSON.stringify({ build: false, serve: head, extends: [], pages: values.page }));
  const args = ["--budget", budget, "--base", base, "--concurrency", values.concurrency, "--json", out, "-q"];
  const from = performance.now();
  const run = spawnSync(process.execPath, [join(root, "src/bin.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`budget-check ended with ${run.status}: ${run.stderr}`);
  const report: Report = JSON.parse(readFileSync(out, "utf8"));
  if (report.outcome === "error") throw new Error(report.summary);
  const gating = report.verdicts.filter(({ limit, basis }) => limit.level === "fail" && basis !== "exact");
  return {
    outcome: report.outcome,
    failed: gating.filter(({ status }) => status === "fail").map(({ id }) => id),
    inconclusive: gating.filter(({ status }) => status === "inconclusive").length,
    compared: gating.length,
    visits: report.environment.runs,
    seconds: (performance.now() - from) / 1000,
    contention: report.environment.contention,
  };
}

const folder = mkdtempSync(join(tmpdir(), "budget-check-live-"));
const decisions: Decision[] = [];
try {
  const base = twin(folder);
  for (let i = 1; i <= Number(values.times); i++) {
    const made = decide(folder, base);
    decisions.push(made);
    const failed = made.failed.length > 0 ? `, failed ${made.failed.join(", ")}` : "";
    console.log(
      `${String(i).padStart(3)}  ${made.outcome.padEnd(5)} ${String(made.visits).padStart(3)} visits ${made.seconds.toFixed(0).padStart(4)} s  contention ${made.contention?.toFixed(2)}  inconclusive ${made.inconclusive} of ${made.compared}${failed}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const count = (of: (decision: Decision) => number) => decisions.reduce((sum, d) => sum + of(d), 0);
const summary = {
  decisions: decisions.length,
  failing: decisions.filter(({ failed }) => failed.length > 0).length,
  inconclusive: count((d) => d.inconclusive),
  compared: count((d) => d.compared),
  medianVisits: median(decisions.map((d) => d.visits)),
  medianSeconds: median(decisions.map((d) => d.seconds)),
};
console.log(
  `${summary.failing} of ${summary.decisions} fail; ${summary.inconclusive} of ${summary.compared} comparisons inconclusive; median ${summary.medianVisits} visits, ${summary.medianSeconds.toFixed(0)} s`,
);
if (values.json) console.log(JSON.stringify({ summary, decisions }));
