/** Base with head's installed modules, where an install would give the same: nothing to download, nothing to wait for. */
import { readdir, realpath, rm } from "node:fs/promises";
import path from "node:path";
import { messageOf } from "../../errors.ts";
import { copyModules, planCopy } from "./copy-modules.ts";
import type { ModulesPlan } from "./copy-modules.ts";
import { differingInput } from "./install-inputs.ts";
import { localDependency } from "./local-dependencies.ts";

export interface ReuseModules {
  /** The repository's top folder, and base's worktree of it. */
  headRoot: string;
  baseRoot: string;
  /** The project's folder, relative to both; "" or "." for the top. */
  folder: string;
  signal?: AbortSignal | undefined;
}

/** `text` is one sentence for the user in either case; `folders` are those that have modules now, relative to the root. */
export type Reused =
  | { reused: true; folders: readonly string[]; text: string }
  | { reused: false; text: string };

/**
 * Gives base every node_modules folder that head's project resolves from (its own and those above it in the repository),
 * or none: each needs lockfile, manifests and settings of the same bytes on both sides, and nothing installed from, linked
 * to or generated from the repository's own sources.
 * @throws the signal's reason on abort. Base is left without modules then, as where they are not reused.
 */
export async function reuseModules(options: ReuseModules): Promise<Reused> {
  const { signal } = options;
  const headRoot = await realpath(options.headRoot);
  const baseRoot = await realpath(options.baseRoot);
  const folders: string[] = [];
  for (const folder of upFrom(options.folder)) {
    if (await hasPackages(path.join(headRoot, folder, "node_modules"))) folders.push(folder);
  }
  if (folders.length === 0) return no(await whyNoModules(headRoot, options.folder));

  const plans: { plan: ModulesPlan; destination: string }[] = [];
  for (const folder of folders) {
    signal?.throwIfAborted();
    const head = path.join(headRoot, folder);
    const base = path.join(baseRoot, folder);
    const differing = await differingInput(head, base);
    if (differing !== undefined) return no(`${named(folder, differing)} differs`);
    const local = await localDependency(head);
    if (local !== undefined) return no(folder === "" ? local : `in ${named(folder)}, ${local}`);
    const destination = path.join(base, "node_modules");
    if ((await entriesOf(destination)) !== undefined)
      return no(`base brings its own ${named(folder, "node_modules")}`);
    const plan = await planCopy(path.join(head, "node_modules"), headRoot, signal);
    if ("refused" in plan) return no(plan.refused);
    plans.push({ plan, destination });
  }
  try {
    for (const { plan, destination } of plans) await copyModules(plan, destination, signal);
  } catch (error) {
    for (const { destination } of plans) await rm(destination, { recursive: true, force: true });
    if (signal?.aborted === true) throw error;
    return no(`they could not be copied (${messageOf(error)})`);
  }
  return {
    reused: true,
    folders,
    text: "Base uses head's installed modules: lockfile and manifests are the same",
  };
}

/**
 * Yarn Plug'n'Play has a map to packages in Yarn's cache instead of node_modules; its paths are relative to its own
 * folder.
 */
async function whyNoModules(root: string, folder: string): Promise<string> {
  for (const name of upFrom(folder)) {
    const entries = await entriesOf(path.join(root, name));
    if (entries?.some((entry) => entry === ".pnp.cjs" || entry === ".pnp.js"))
      return "Yarn Plug'n'Play keeps packages in its cache, not in node_modules";
  }
  return "head has no installed modules";
}

function no(reason: string): Reused {
  return { reused: false, text: `Base needs an install of its own: ${reason}` };
}

/** The folder and those above it, up to the root (""). */
function upFrom(folder: string): string[] {
  const parts = path
    .normalize(folder)
    .split(path.sep)
    .filter((part) => part !== "" && part !== ".");
  return Array.from({ length: parts.length + 1 }, (_, gone) =>
    parts.slice(0, parts.length - gone).join(path.sep),
  );
}

function named(folder: string, file = ""): string {
  return path.join(folder, file).split(path.sep).join("/");
}

/** A node_modules folder that holds caches only (`.vite`, `.cache`) was not installed there. */
async function hasPackages(modules: string): Promise<boolean> {
  const entries = await entriesOf(modules);
  return entries?.some((name) => !name.startsWith(".") || name === ".pnpm" || name === ".store") ?? false;
}

async function entriesOf(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch {
    return undefined;
  }
}
