/** Two bisects in one folder would overwrite each other's state and builds, so the second is refused. */
import { randomUUID } from "node:crypto";
import { readFile, rm, rmdir } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CheckError, messageOf } from "../../errors.ts";
import { startOf } from "../../process/started.ts";
import { openFile } from "../../read-file.ts";
import { claimOf, removeAsOne } from "../../remove-as-one.ts";
import { makeFolder } from "../output-folder.ts";

/** The file in the folder that names the process. */
export const runningName = "running.json";
/** A process that has made the file has written it by then, or was killed in between. */
const writtenWithinMs = 2_000;
const pollMs = 50;

/** The process that uses the folder. */
interface Runner {
  /** Distinguishes two bisects of one process. */
  token: string;
  id: number;
  /** As `startOf` says it: after kill -9, another process may have the same id. */
  started: string;
  /** On another machine or in another container, a process id says nothing here. */
  host: string;
}

/**
 * Takes the folder of bisects for this process until it is disposed of. What a process that has ended left behind, such as after
 * kill -9, is taken over. Makes the folder, and removes it again if nothing was put into it.
 * @throws CheckError USAGE if another process uses it; OUTPUT_NOT_WRITABLE if it cannot be made.
 */
export async function onlyOne(folder: string): Promise<AsyncDisposable> {
  const file = join(folder, runningName);
  const started = (await startOf(process.pid)) ?? "";
  const me: Runner = { token: randomUUID(), id: process.pid, started, host: hostname() };
  const made: string[] = [];
  try {
    made.push(...(await makeFolder(folder)));
    while (!(await create(file, me))) {
      const left = await readLeft(file);
      const runner = runnerOf(left);
      if (runner !== null && (await isAlive(runner))) throw refusal(file, runner);
      // Read again as patiently: a text that ends early may be the start of another process's.
      if (left !== null) await removeAsOne(file, async () => (await readLeft(file)) === left);
    }
  } catch (error) {
    if (error instanceof CheckError) throw error;
    throw new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write to ${folder}: ${messageOf(error)}`, {
      advice: "Name another folder with --output DIR",
    });
  }
  return {
    async [Symbol.asyncDispose]() {
      const left = await readLeft(file).catch(() => null);
      if (left !== null && runnerOf(left)?.token !== me.token) return;
      // From a process that was killed. While this process has the file, no claim removes it.
      await rm(claimOf(file), { force: true });
      await rm(file, { force: true });
      // A folder with something in it stays.
      for (const empty of made.toReversed()) await rmdir(empty).catch(() => {});
    },
  };
}

/** @returns whether there was none. */
async function create(file: string, runner: Runner): Promise<boolean> {
  try {
    await using handle = await openFile(file, "wx");
    await handle.writeFile(`${JSON.stringify(runner)}\n`);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * The file's text as soon as it is whole, or as it was left; null if there is none.
 * @throws the system's error if it cannot be read.
 */
async function readLeft(file: string): Promise<string | null> {
  const deadline = performance.now() + writtenWithinMs;
  for (;;) {
    const text = await readFile(file, "utf8").catch(nullIfAbsent);
    if (text === null || text.endsWith("\n") || performance.now() > deadline) return text;
    await pause(pollMs);
  }
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** @returns null for text that does not name a process. */
function runnerOf(text: string | null): Runner | null {
  try {
    const { token, id, started, host } = JSON.parse(text ?? "") as Partial<Runner>;
    const isWhole = token !== undefined && id !== undefined && started !== undefined && host !== undefined;
    return isWhole ? { token, id, started, host } : null;
  } catch {
    return null;
  }
}

async function isAlive({ id, started, host }: Runner): Promise<boolean> {
  if (host !== hostname()) return true;
  const now = await startOf(id);
  return now !== null && (now === started || now === "" || started === "");
}

function refusal(file: string, { id, host }: Runner): CheckError {
  const isHere = host === hostname();
  const where = isHere ? "" : ` on ${host}`;
  return new CheckError("USAGE", `A bisect is running in this folder already (process ${id}${where})`, {
    advice: isHere
      ? "Wait until it ends, or stop it with Ctrl-C. Another one can run next to it with --output DIR."
      : `Wait until it ends. If it does not run any more, remove ${file}.`,
  });
}
