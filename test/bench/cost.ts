// What comparing costs: base and head of two pages, decided, compared with 3 + 3 runs of the `lighthouse` CLI for each
// page.
//   npm run bench:cost -- [--concurrency N] [--times 1]
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "../../src/collect/browser/browser.ts";
import { pageUrl } from "../../src/serve/site.ts";
import { serveDirectory } from "../../src/serve/static.ts";
import { median } from "../../src/statistics/quantile.ts";
import type { Report } from "../../src/types.ts";
import { runLighthouseCli } from "./lighthouse-cli.ts";

const root = resolve(import.meta.dirname, "../..");
const app = join(root, "test/apps/storefront/dist");
const pages = ["/", "/product/1"];
const { values } = parseArgs({
  options: { concurrency: { type: "string", default: "1" }, times: { type: "string", default: "1" } },
});

const folder = mkdtempSync(join(tmpdir(), "budget-check-cost-"));
const { path } = await findBrowser({});
try {
  const base = join(folder, "base");
  cpSync(app, base, { recursive: true });
  for (const name of ["index.html", "200.html"])
    writeFileSync(join(base, name), `${readFileSync(join(base, name), "utf8")}<!-- -->`);
  const budget = join(folder, "budget.json");
  writeFileSync(budget, JSON.stringify({ build: false, serve: app, extends: [], pages }));
  await using site = await serveDirectory(app);
  const seconds = { ours: [] as number[], cli: [] as number[] };
  for (let time = 0; time < Number(values.times); time++) {
    let from = performance.now();
    const out = join(folder, "report.json");
    const args = [
      "--budget",
      budget,
      "--base",
      base,
      "--concurrency",
      values.concurrency,
      "--json",
      out,
      "-q",
    ];
    const run = spawnSync(process.execPath, [join(root, "src/bin.js"), ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    if (run.status === null || run.status > 1) throw new Error(run.stderr);
    seconds.ours.push((performance.now() - from) / 1000);
    const report: Report = JSON.parse(readFileSync(out, "utf8"));

    from = performance.now();
    for (const page of pages)
      for (let i = 0; i < 6; i++) await runLighthouseCli(pageUrl(site, page), path, folder);
    seconds.cli.push((performance.now() - from) / 1000);
    console.log(
      `budget-check ${seconds.ours.at(-1)?.toFixed(0)} s (${report.environment.runs} visits, ${report.outcome}: ${report.summary}), lighthouse 12 runs ${seconds.cli.at(-1)?.toFixed(0)} s`,
    );
  }
  const [ours, cli] = [median(seconds.ours), median(seconds.cli)];
  console.log(`median ${ours.toFixed(0)} s against ${cli.toFixed(0)} s: × ${(ours / cli).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
