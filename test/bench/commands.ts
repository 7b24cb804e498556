/**
 * What limits on commands make of a server under load: a twin, and one that is 30 % slower, each so many times through the command
 * itself. `npm run bench:commands -- --n 20 --max-time 60s`
 */
import { execFileSync, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseReport } from "../../src/report/parse.ts";

const { values: options } = parseArgs({
  options: {
    n: { type: "string", default: "20" },
    "max-time": { type: "string", default: "120s" },
    only: { type: "string", default: "twin,slower" },
  },
});
const root = resolve(import.meta.dirname, "../..");
const servers: Record<string, string> = { twin: "roundTripMs = 300", slower: "roundTripMs = 390" };

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=b", "-c", "user.email=b@example.org", ...args], { cwd });

/** One run of budget-check in a repository whose base is the example app. */
async function run(
  server: string,
): Promise<{ p97: string; queries: string; pairs: number; change: number; seconds: number }> {
  const folder = await mkdtemp(join(tmpdir(), "budget-check-bench-"));
  try {
    await cp(join(root, "test/apps/api"), folder, { recursive: true });
    await writeFile(join(folder, ".gitignore"), ".budget-check\n");
    git(folder, "init", "--quiet");
    git(folder, "add", ".");
    git(folder, "commit", "--quiet", "-m", "base");
    const file = join(folder, "server.js");
    await writeFile(file, (await readFile(file, "utf8")).replace("roundTripMs = 300", server));
    const startedAt = performance.now();
    const args = [join(root, "src/bin.js"), "--base", "HEAD", "--quiet", "--max-time", options["max-time"]];
    await new Promise((done) =>
      spawn(process.execPath, args, { cwd: folder, stdio: "ignore" }).once("close", done),
    );
    const report = parseReport(await readFile(join(folder, ".budget-check/report.json"), "utf8"));
    const of = (metric: string) =>
      report.verdicts.find((verdict) => verdict.metric === metric && verdict.limit.kind === "maxIncrease");
    const p97 = of("command:api:p97.5");
    return {
      p97: p97?.status ?? "none",
      queries: of("command:queries")?.status ?? "none",
      pairs: p97?.delta?.pairs ?? 0,
      change: 100 * (p97?.delta?.relative ?? 0),
      seconds: (performance.now() - startedAt) / 1000,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

console.log("| server | run | p97.5 | change % | pairs | queries | seconds | load |");
console.log("| ------ | --: | ----- | -------: | ----: | ------- | ------: | ---: |");
for (const name of options.only.split(",")) {
  const ended: string[] = [];
  for (let at = 1; at <= Number(options.n); at += 1) {
    const { p97, queries, pairs, change, seconds } = await run(servers[name] ?? "");
    ended.push(p97);
    console.log(
      `| ${name} | ${at} | ${p97} | ${change.toFixed(1)} | ${pairs} | ${queries} | ${seconds.toFixed(0)} | ${loadavg()[0]?.toFixed(0)} |`,
    );
  }
  const counts = [...Map.groupBy(ended, (status) => status)].map(
    ([status, all]) => `${all.length} ${status}`,
  );
  console.log(`\n${name}: ${counts.join(", ")} of ${ended.length}\n`);
}
