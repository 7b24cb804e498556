import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadBudget } from "../../src/config/load.ts";
import { CheckError } from "../../src/errors.ts";
import type { Budget } from "../../src/types.ts";

/** A temporary folder with the given files; a path that ends with `/` is an empty folder. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<AsyncDisposable & { path: string }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "budget-check-config-")));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(name.endsWith("/") ? join(path, name) : dirname(join(path, name)), { recursive: true });
    if (!name.endsWith("/")) await writeFile(join(path, name), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Noon of the day on which these tests load budgets. */
export const today = new Date("2026-06-15T12:00:00Z");

/** Loads `budget.json` with this text (or this value), next to further files. */
export async function load(
  budget: unknown,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Budget> {
  const text = typeof budget === "string" ? budget : JSON.stringify(budget);
  await using folder = await folderOf({ "budget.json": text, ...files });
  return await loadBudget({ cwd: folder.path, now: today });
}

/** Every message about a budget that is refused. */
export async function errorsOf(
  budget: unknown,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string[]> {
  try {
    await load(budget, files);
  } catch (error) {
    if (error instanceof CheckError && error.code === "BUDGET")
      return [error.message, ...(error.detail?.split("\n") ?? [])];
    throw error;
  }
  throw new Error("the budget was accepted");
}
