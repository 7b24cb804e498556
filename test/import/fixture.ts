import { join } from "node:path";
import { expect } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { importFile } from "../../src/import/index.ts";
import type { Imported } from "../../src/import/index.ts";
import type { Budget } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A project of test/fixtures/import. */
export function fixture(name: string): string {
  return join(import.meta.dirname, "../fixtures/import", name);
}

/** Reads a configuration of a fixture, and what was imported with the budget loader, as a user's run would. */
export async function importFixture(name: string, file: string): Promise<Imported & { loaded: Budget }> {
  const imported = await importFile(file, fixture(name));
  return { ...imported, loaded: await load(imported) };
}

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
