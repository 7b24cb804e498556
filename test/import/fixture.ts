import { join } from "node:path";
import { expect } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import type { Imported } from "../../src/import/index.ts";
import type { Importer } from "../../src/import/importer.ts";
import type { Surroundings } from "../../src/import/read-tool.ts";
import { Item } from "../../src/import/source/item.ts";
import { readSource } from "../../src/import/source/read-source.ts";
import { importers } from "../../src/import/tools/index.ts";
import type { Budget } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** The folder of a project of test/fixtures/import. */
export function fixture(name: string): string {
  return join(import.meta.dirname, "../fixtures/import", name);
}

interface Read {
  importer: Importer;
  root: Item;
}

const known = new Map<string, Promise<Read>>();

/** The configuration of a fixture as data, with its importer; evaluated once. */
export function readFixture(name: string, file: string): Promise<Read> {
  const read = known.get(name) ?? readAgain(name, file);
  known.set(name, read);
  return read;
}

async function readAgain(name: string, file: string): Promise<Read> {
  const [path = "", key] = file.split("#");
  const whole = new Item(await readSource(join(fixture(name), path), path, fixture(name)));
  const root = key === undefined ? whole : whole.get(key);
  const importer = importers.find(({ packageKey, files, recognises }) =>
    key === undefined ? files.includes(path) && (recognises?.(whole) ?? true) : packageKey === key,
  );
  if (!root || !importer) throw new Error(`${name} has no ${file}`);
  return { importer, root };
}

/** A project with `dist` that has no other files. */
export const around: Surroundings = {
  output: ["dist", "build"],
  manifest: {},
  dependencies: new Set(),
  pagesIn: () => Promise.resolve(["404.html", "about.html", "index.html", "zebra.html"]),
  also: () => Promise.resolve({ problem: "there are no other files" }),
};

/** The budget that the loader makes of what was imported. It throws if it is not a valid one. */
export async function load({ budget, remarks }: Imported): Promise<Budget> {
  for (const { path } of remarks) expect(at(budget, path), `the line of ${path.join(".")}`).toBeDefined();
  await using folder = await temporaryFolder({ "budget.json": budget });
  return await loadBudget({ cwd: folder.path });
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
