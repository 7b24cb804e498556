import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CheckError, messageOf } from "../errors.ts";

export interface OutputFolder {
  directory: string;
  visits: string;
}

/**
 * Makes the output folder, which ignores itself in git, and empties it of the last run's visits.
 * @throws CheckError OUTPUT_NOT_WRITABLE before anything is measured, since measuring for nothing is the worse failure.
 */
export async function openOutputFolder(cwd: string, wanted: string): Promise<OutputFolder> {
  const directory = resolve(cwd, wanted);
  const visits = join(directory, "visits");
  try {
    await rm(visits, { recursive: true, force: true });
    await mkdir(visits, { recursive: true });
    await writeFile(join(directory, ".gitignore"), "*\n");
  } catch (error) {
    throw new CheckError("OUTPUT_NOT_WRITABLE", `cannot write to ${directory}: ${messageOf(error)}`, {
      advice: "Name another folder with --output DIR",
    });
  }
  return { directory, visits };
}
