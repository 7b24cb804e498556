// How long help and a budget error take from the bundle, as multiples of an empty Node: `npm run bench:startup`. Interleaved
// medians; dist/ is built anew, for itself alone, and installed by npm from a tarball.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { median } from "../../src/statistics/quantile.ts";
import { buildDist, root } from "../dist/build.ts";

const rounds = 31;
const folder = mkdtempSync(join(tmpdir(), "budget-check-bench-"));

const times = new Map<string, number[]>();
try {
  const packed = join(folder, "package");
  const dist = join(packed, "dist");
  await buildDist(dist);
  cpSync(join(root, "package.json"), join(packed, "package.json"));
  writeFileSync(join(folder, "budget.json"), '{ "limts": {} }\n');
  const [cli, app] = [join(dist, "cli.js"), join(folder, "app")];
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: join(folder, "cache"),
    PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`,
  };
  const npm = (...args: string[]) => execFileSync("npm", args, { cwd: app, env, stdio: "ignore" });
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), '{ "private": true }\n');
  npm("pack", "--ignore-scripts", "--pack-destination", folder, packed);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  npm("install", "--offline", "--ignore-scripts", "--no-audit", join(folder, `budget-check-${version}.tgz`));
  const installed = join(app, "node_modules/.bin/budget-check");
  const commands: Record<string, readonly [command: string, ...args: string[]]> = {
    "node -e 0": [process.execPath, "-e", "0"],
    "budget-check --help": [process.execPath, cli, "--help"],
    "node_modules/.bin/budget-check --help": [installed, "--help"],
    "budget-check, wrong option": [process.execPath, cli, "--budgt"],
    "budget-check, wrong budget": [process.execPath, cli],
  };
  for (let round = -2; round < rounds; round++)
    for (const [name, [command, ...args]] of Object.entries(commands)) {
      const from = performance.now();
      const { error } = spawnSync(command, args, { cwd: folder, env, stdio: "ignore" });
      if (error) throw error;
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
