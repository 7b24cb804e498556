// Writes dist/ (`npm run build`), or with --check says whether it is in step with the sources.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDist, root } from "../dist/build.ts";

const dist = join(root, "dist");

if (process.argv.includes("--check")) {
  const folder = mkdtempSync(join(tmpdir(), "budget-check-dist-"));
  try {
    await buildDist(folder);
    const [fresh, committed] = [filesOf(folder), filesOf(dist)];
    const names = new Set([...fresh.keys(), ...committed.keys()]);
    const differing = [...names].filter((name) => !equal(fresh.get(name), committed.get(name)));
    if (differing.length > 0) {
      console.error(`dist/ is not in step with the sources (${differing.sort().join(", ")}): npm run build`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  await buildDist(dist);
  let total = 0;
  for (const [name, bytes] of filesOf(dist)) {
    total += bytes.length;
    console.log(`${name.padEnd(36)} ${(bytes.length / 1e3).toFixed(0).padStart(6)} kB`);
  }
  console.log(`${"total".padEnd(36)} ${(total / 1e3).toFixed(0).padStart(6)} kB`);
}

function filesOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

function equal(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a !== undefined && b !== undefined && a.equals(b);
}
