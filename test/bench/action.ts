// What the action adds to the command: the same run of one page by both, in pairs, with a comment, a status, a summary and
// annotations: `npm run bench:action -- [--times 7]`. GitHub is a server of this machine: what the way to it takes is not in.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { median } from "../../src/statistics/quantile.ts";
import { runStep } from "../action/runner.ts";
import { buildDist, root } from "../dist/build.ts";
import { startFakeGithub } from "../github/fake-github.ts";

const { values } = parseArgs({ options: { times: { type: "string", default: "7" } } });
const folder = mkdtempSync(join(tmpdir(), "budget-check-bench-"));
const [action, site] = [join(folder, "action"), join(folder, "site")];
const sha = "c".repeat(40);
const pull = { number: 1, head: { sha, repo: { id: 1 } }, base: { sha, ref: "main", repo: { id: 1 } } };

const seconds = { command: [] as number[], action: [] as number[] };
try {
  await buildDist(join(action, "dist"));
  cpSync(join(root, "action.yml"), join(action, "action.yml"));
  mkdirSync(site);
  writeFileSync(join(site, "index.html"), "<!doctype html><title>Plain</title><h1>Plain HTML</h1>");
  await using github = await startFakeGithub();
  const time = async (of: "command" | "action", run: () => unknown) => {
    const from = performance.now();
    await run();
    seconds[of].push((performance.now() - from) / 1000);
  };
  for (let round = 0; round < Number(values.times); round++) {
    await time("command", () => {
      const args = [join(action, "dist/cli.js"), "--no-base", "--runs", "1", "--quiet"];
      spawnSync(process.execPath, args, { cwd: site, stdio: "ignore" });
    });
    await time("action", () =>
      runStep({
        action,
        workspace: site,
        temporary: join(folder, "runner"),
        event: { name: "pull_request", payload: { pull_request: pull } },
        inputs: { base: "none", runs: "1", "commit-status": "performance" },
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_REPOSITORY: "owner/repository",
          GITHUB_RUN_ID: String(round + 1),
          GITHUB_SHA: sha,
        },
      }),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const [command, whole] = [median(seconds.command), median(seconds.action)];
const added = median(seconds.action.map((time, at) => time - (seconds.command[at] ?? 0)));
console.log("| run | median |\n| --- | --: |");
console.log(`| command | ${command.toFixed(1)} s |\n| action | ${whole.toFixed(1)} s |`);
console.log(`| median difference of pairs | ${added.toFixed(1)} s |`);
