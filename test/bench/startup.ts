// How long help and a budget error take, as multiples of an empty Node: `npm run bench:startup`. Interleaved medians.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "../../src/statistics/quantile.ts";

const rounds = 21;
const bin = resolve(import.meta.dirname, "../../src/bin.js");
const folder = mkdtempSync(join(tmpdir(), "budget-check-bench-"));
writeFileSync(join(folder, "budget.json"), '{ "limts": {} }\n');

const commands: Record<string, readonly string[]> = {
  "node -e 0": ["-e", "0"],
  "budget-check --help": [bin, "--help"],
  "budget-check, wrong option": [bin, "--budgt"],
  "budget-check, wrong budget": [bin],
};
const times: Record<string, number[]> = {};
try {
  for (let round = -2; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) {
      const from = performance.now();
      spawnSync(process.execPath, args, { cwd: folder, stdio: "ignore" });
      // The first two rounds fill the compile cache, as a user's first run does.
      if (round >= 0) (times[name] ??= []).push(performance.now() - from);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const empty = median(times["node -e 0"] ?? []);
for (const [name, values] of Object.entries(times))
  console.log(
    `${name.padEnd(28)} ${median(values).toFixed(0).padStart(4)} ms  ${(median(values) / empty).toFixed(2)} ×`,
  );
