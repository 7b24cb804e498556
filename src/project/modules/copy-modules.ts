/**
 * A second node_modules folder with the same packages, made without an install.
 *
 * A symbolic link would be cheaper, but bundlers resolve links: modules would then lie outside of base's root, which
 * changes module ids (and so bytes), and which Turbopack refuses (https://github.com/vercel/next.js/issues/98111).
 * So folders are made anew and files are cloned where the file system can, hard-linked where it cannot (as pnpm and bun
 * install them), and copied to another disk. Links inside keep pointing inside.
 */
import { constants } from "node:fs";
import { copyFile, link, mkdir, readdir, readlink, realpath, symlink } from "node:fs/promises";
import path from "node:path";
import { mapConcurrently } from "../../map-concurrently.ts";

export interface ModulesPlan {
  /** node_modules itself, links resolved. */
  source: string;
  /** Relative to `source`, parents before children. */
  folders: readonly string[];
  files: readonly string[];
  links: readonly { path: string; target: string }[];
}

/** Some 20 times the modules of a large application. */
const mostEntries = 1_000_000;
const together = 32;

/**
 * Folders that begin with a dot are caches of the last build (.cache, .vite, .tmp), except for these, which hold
 * packages.
 */
const packageFolders = new Set([".bin", ".pnpm", ".store", ".bun"]);

/**
 * Lists what to copy; `refused` says why it must not be copied: a link into the repository's sources. `root` is the
 * repository's top folder.
 */
export async function planCopy(
  modules: string,
  root: string,
  signal?: AbortSignal,
): Promise<ModulesPlan | { refused: string }> {
  const source = await realpath(modules);
  const plan = {
    source,
    folders: [""],
    files: [] as string[],
    links: [] as { path: string; target: string }[],
  };
  for (let index = 0; index < plan.folders.length; index += 1) {
    signal?.throwIfAborted();
    const folder = plan.folders[index] ?? "";
    for (const entry of await readdir(path.join(source, folder), { withFileTypes: true })) {
      const name = path.join(folder, entry.name);
      if (entry.isSymbolicLink()) {
        const outside = await sourceLink(path.join(source, name), source, root);
        if (outside !== undefined)
          return { refused: `node_modules/${slashed(name)} is linked to ${outside}` };
        plan.links.push({ path: name, target: await readlink(path.join(source, name)) });
      } else if (entry.isDirectory()) {
        if (folder !== "" || !entry.name.startsWith(".") || packageFolders.has(entry.name))
          plan.folders.push(name);
        else if (entry.name === ".prisma")
          return { refused: "node_modules/.prisma is generated from the sources" };
      } else if (entry.isFile()) plan.files.push(name);
    }
    if (plan.folders.length + plan.files.length > mostEntries)
      return { refused: "node_modules is too large to copy" };
  }
  return plan;
}

/** Makes `destination`, which must not exist. @throws the signal's reason on abort, or the file system's error. */
export async function copyModules(
  plan: ModulesPlan,
  destination: string,
  signal?: AbortSignal,
): Promise<void> {
  await mkdir(destination);
  // Parents come before children, so folders are made one after the other.
  for (const folder of plan.folders.slice(1)) {
    signal?.throwIfAborted();
    await mkdir(path.join(destination, folder));
  }
  const place = placeFile();
  await mapConcurrently(plan.files, together, async (file) => {
    signal?.throwIfAborted();
    await place(path.join(plan.source, file), path.join(destination, file));
  });
  await mapConcurrently(plan.links, together, async (entry) => {
    signal?.throwIfAborted();
    const file = path.join(destination, entry.path);
    await symlink(movedTarget(entry, plan.source, destination), file, "junction");
  });
}

/** Places a file in the fastest way that has not failed yet between these two disks. */
function placeFile(): (from: string, to: string) => Promise<void> {
  const ways = [
    (from: string, to: string) =>
      copyFile(from, to, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL),
    (from: string, to: string) => link(from, to),
    (from: string, to: string) => copyFile(from, to),
  ];
  let best = 0;
  return async (from, to) => {
    for (const [index, way] of ways.entries()) {
      if (index < best) continue;
      try {
        await way(from, to);
        return;
      } catch (error) {
        if (index === ways.length - 1) throw error;
        best = Math.max(best, index + 1);
      }
    }
  };
}

/** Absolute links (Windows junctions) into the old folder must point into the new one. */
function movedTarget(entry: { path: string; target: string }, source: string, destination: string): string {
  if (!path.isAbsolute(entry.target)) {
    const absolute = path.resolve(source, path.dirname(entry.path), entry.target);
    return within(absolute, source) ? entry.target : absolute;
  }
  return within(entry.target, source)
    ? path.join(destination, path.relative(source, entry.target))
    : entry.target;
}

/** What the link ends at, where that is one of the repository's own sources; undefined where it is harmless. */
async function sourceLink(file: string, source: string, root: string): Promise<string | undefined> {
  let target: string;
  try {
    target = await realpath(file);
  } catch {
    // A link to nowhere, as optional packages of other platforms leave them.
    return undefined;
  }
  if (within(target, source) || !within(target, root)) return undefined;
  return slashed(path.relative(root, target)) || ".";
}

function within(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function slashed(file: string): string {
  return file.split(path.sep).join("/");
}
