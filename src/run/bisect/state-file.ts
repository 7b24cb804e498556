/** The folder of a bisect: its state, its cached builds, and the report of the commit that it found. */
import { readFile, readdir, rm, rmdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readState } from "../../bisect/state.ts";
import type { BisectState } from "../../bisect/state.ts";
import { CheckError, messageOf } from "../../errors.ts";
import { unfinishedFile, writeWholeFile } from "../../whole-file.ts";
import { runningName } from "./only-one.ts";

const stateName = "state.json";
/** All that a bisect writes into its folder: the rest is somebody else's, as where --output names a folder of sources. */
const ownNames =
  /^(?:state\.json|builds|visits|traces|report\.(?:json|md|html)|\.gitignore|bisect\.11tydata\.json|running\.json(?:\.claim)?)$/;

/** Where a bisect keeps everything: below the folder of reports. */
export function bisectFolder(cwd: string, output: string): string {
  return resolve(cwd, output, "bisect");
}

/**
 * The state that an earlier run has left; null if there is none.
 * @throws CheckError USAGE if there is one that cannot be read.
 */
export async function loadState(folder: string): Promise<BisectState | null> {
  let text: string;
  try {
    text = await readFile(join(folder, stateName), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return null;
    throw new CheckError("USAGE", `Cannot read ${join(folder, stateName)}: ${messageOf(error)}`);
  }
  const state = readState(text);
  if (state) return state;
  throw new CheckError("USAGE", `${join(folder, stateName)} is not the state of a bisect of this version`, {
    advice: "Remove it with budget-check bisect --reset, and start again.",
  });
}

/** Written after each decision, whole or not at all: whatever ends the process, the next one goes on from here. */
export async function saveState(folder: string, state: BisectState): Promise<void> {
  await writeWholeFile(join(folder, stateName), `${JSON.stringify(state, undefined, 2)}\n`);
}

/**
 * Removes all that bisects have left, and nothing else.
 * @returns whether that was more than the file by which this process keeps others out.
 */
export async function resetBisect(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  const own = names.filter((name) => ownNames.test(name) || unfinishedFile.test(name));
  for (const name of own) await rm(join(folder, name), { recursive: true, force: true });
  await rmdir(folder).catch(() => {});
  return own.some((name) => name !== runningName);
}
