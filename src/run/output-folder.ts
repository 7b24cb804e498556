import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { unfinishedFile, writeWholeFile } from "../whole-file.ts";

export interface OutputFolder {
  directory: string;
  visits: string;
}

/**
 * Eleventy treats every .md and .html file below the project's root as a template, hidden folders included, and only
 * reads the root's .gitignore. With this data file in a folder (https://www.11ty.dev/docs/data-template-dir/) it
 * neither renders nor writes anything for that folder.
 */
const noTemplates = `${JSON.stringify({
  permalink: false,
  templateEngineOverride: "",
  eleventyExcludeFromCollections: true,
})}\n`;

/**
 * Makes the output folder, which ignores itself in git and to Eleventy, and empties it of the last run's visits and of what a run that was
 * killed left unfinished.
 * @throws CheckError OUTPUT_NOT_WRITABLE before anything is measured, since measuring for nothing is the worse failure.
 */
export async function openOutputFolder(cwd: string, wanted: string): Promise<OutputFolder> {
  const directory = resolve(cwd, wanted);
  const visits = join(directory, "visits");
  try {
    await rm(visits, { recursive: true, force: true });
    await makeFolder(visits);
    for (const name of await readdir(directory))
      if (unfinishedFile.test(name)) await rm(join(directory, name), { force: true });
    await writeWholeFile(join(directory, ".gitignore"), "*\n");
    await writeWholeFile(join(directory, `${basename(directory)}.11tydata.json`), noTemplates);
  } catch (error) {
    throw new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write to ${directory}: ${messageOf(error)}`, {
      advice: "Name another folder with --output DIR",
    });
  }
  return { directory, visits };
}

/**
 * The same for a report that exists already: the error that kept the folder from being opened is returned, and reported
 * with it.
 */
export async function tryOutputFolder(cwd: string, wanted: string): Promise<OutputFolder | CheckError> {
  return openOutputFolder(cwd, wanted).catch((error: unknown) => {
    if (error instanceof CheckError) return error;
    throw error;
  });
}

/**
 * Makes a folder and its parents, each at most once. mkdir's own recursion never ends where the system says of a parent that
 * is there that it is not, as /proc does.
 * @returns the folders that were made, the outermost first.
 */
export async function makeFolder(path: string): Promise<string[]> {
  const missing: string[] = [];
  for (let at = path; at !== dirname(at) && !(await isThere(at)); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) await mkdir(folder);
  return missing;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
