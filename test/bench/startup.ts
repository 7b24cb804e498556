// How long help and a budget error take from the bundle, as multiples of an empty Node: `npm run bench:startup`. Interleaved
// medians; dist/ is built anew, for itself alone.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../../src/statistics/quantile.ts";
import { buildDist } from "../dist/build.ts";

const rounds = 31;
const folder = mkdtempSync(join(tmpdir(), "budget-check-bench-"));

const times = new Map<string, number[]>();
try {
  const dist = join(folder, "dist");
  await buildDist(dist);
  writeFileSync(join(folder, "budget.json"), '{ "limts": {} }\n');
  const cli = join(dist, "cli.js");
  const commands: Record<string, readonly string[]> = {
    "node -e 0": ["-e", "0"],
    "budget-check --help": [cli, "--help"],
    "budget-check, wrong option": [cli, "--budgt"],
    "budget-check, wrong budget": [cli],
  };
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "cache") };
  for (let round = -2; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) {
      const from = performance.now();
      spawnSync(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
      const took = performance.now() - from;
      // The first two rounds fill the compile cache, as a user's first run does.
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), took]);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const empty = median(times.get("node -e 0") ?? []);
console.log("| command | median | of `node -e 0` |\n| --- | --: | --: |");
for (const [name, values] of times)
  console.log(`| \`${name}\` | ${median(values).toFixed(0)} ms | ${(median(values) / empty).toFixed(2)} × |`);
