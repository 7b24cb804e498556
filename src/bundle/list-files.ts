import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { kindOfFile } from "../read-file.ts";
import { isOfSite } from "../site-files.ts";
import type { Note } from "../types.ts";

/**
 * A folder with more entries is not a built site but the wrong folder, such as a home folder. Documentation sites have
 * up to about 75,000 pages.
 */
const mostEntries = 500_000;

export interface FileList {
  /** Paths in the folder, `/` between folders, in code-unit order. */
  files: readonly string[];
  /** Symbolic links met on the way, those that lead to a listed file included. */
  links: readonly string[];
  notes: readonly Note[];
}

export interface ListOptions {
  mostEntries?: number;
  /** The only folder in it that ships. Default: all of it. */
  within?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * The files of an output folder that are the site (`isOfSite`). A link is followed only to a file inside the folder; others
 * are left out and noted.
 *
 * @throws CheckError BUNDLE_UNREADABLE where the folder does not open or holds too many entries.
 */
export async function listFiles(directory: string, options: ListOptions = {}): Promise<FileList> {
  const limit = options.mostEntries ?? mostEntries;
  const files: string[] = [];
  const links: string[] = [];
  const notes: Note[] = [];
  const folders = [options.within ?? ""];
  let entries = 0;
  const root = await unlessUnreadable(directory, () => realpath(directory));

  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const path = join(directory, folder);
    options.signal?.throwIfAborted();
    const listed = await unlessUnreadable(path, () => readdir(path, { withFileTypes: true }));
    entries += listed.length;
    if (entries > limit) throw tooMany(directory, limit);
    const found = new Map(listed.map((entry) => [entry.name, entry]));
    for (const entry of found.values()) {
      const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (!isOfSite(file, found)) continue;
      if (entry.isDirectory()) folders.push(file);
      else if (entry.isFile()) files.push(file);
      else if (entry.isSymbolicLink()) {
        links.push(file);
        const refusal = await refuseLink(root, join(directory, file));
        if (refusal === null) files.push(file);
        else notes.push({ level: "warn", text: `${file} is not weighed: ${refusal}` });
      } else
        notes.push({ level: "warn", text: `${file} is not weighed: it is ${kindOfFile(entry)}, not a file` });
    }
  }
  // The file system returns folders in no particular order; sorting makes two reports of one build identical.
  return { files: files.sort(), links: links.sort(), notes };
}

/** Why a link is not followed; null where it leads to a file of the folder. */
async function refuseLink(root: string, path: string): Promise<string | null> {
  try {
    const target = await realpath(path);
    if (!target.startsWith(root + sep)) return "it is a link that leads out of the folder";
    const found = await stat(target);
    if (found.isDirectory()) return "it is a link to a folder, whose files are weighed where they are";
    return found.isFile() ? null : `it is a link to ${kindOfFile(found)}, not to a file`;
  } catch {
    return "it is a link that leads nowhere";
  }
}

async function unlessUnreadable<T>(path: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    throw new CheckError("BUNDLE_UNREADABLE", `${path} cannot be read: ${messageOf(cause)}`, {
      advice: "Check that the build wrote this folder and that you may read it",
      cause,
    });
  }
}

function tooMany(directory: string, limit: number): CheckError {
  return new CheckError("BUNDLE_UNREADABLE", `${directory} holds more than ${limit} files and folders`, {
    advice: "Point `serve` in the budget at the folder that the build writes, not at one above it",
  });
}
