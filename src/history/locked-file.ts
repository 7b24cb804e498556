import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openFile, readRegularText, UnreadableFile } from "../read-file.ts";
import { claimOf, removeAsOne } from "../remove-as-one.ts";
import { writeWholeFile } from "../whole-file.ts";

/** A lock that is older belongs to a process that has ended: what is done under it takes milliseconds. */
const staleMs = 30_000;
/** Longer than a stale lock lives, so that one never keeps a run from being written. */
const patienceMs = 40_000;

const mostBytesRead = 16 * 1024 * 1024;

/** The file's text; empty where there is none. @throws Error where it cannot be read, or is too large to be ours. */
export async function readFileIfThere(file: string): Promise<string> {
  try {
    return await readRegularText(file, mostBytesRead);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new Error(`${file} is not read: ${error.message}`, { cause: error });
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

/**
 * Replaces a file's whole text, one process after another: if two append at the same time, neither loses the other's
 * line, and a reader sees either the old text or the new one. Creates the folder, with a .gitignore that covers it.
 * @throws Error if the folder cannot be written, or another process holds the file for too long.
 */
export async function updateFile(file: string, edit: (text: string) => string): Promise<void> {
  const made = await mkdir(dirname(file), { recursive: true });
  // Kept by a cache, or committed on purpose: then this file is simply removed.
  if (made !== undefined) await writeWholeFile(join(dirname(file), ".gitignore"), "*\n");
  await using lock = await takeLock(`${file}.lock`);
  await writeWholeFile(file, edit(await readFileIfThere(file)), () => lock.assertHeld());
}

interface Lock extends AsyncDisposable {
  /** @throws Error where another process took it for stale. */
  assertHeld(): Promise<void>;
}

async function takeLock(path: string): Promise<Lock> {
  const token = randomUUID();
  const deadline = performance.now() + patienceMs;
  const isHeld = () =>
    readFile(path, "utf8").then(
      (text) => text === token,
      () => false,
    );
  while (!(await create(path, token))) {
    if (performance.now() > deadline)
      throw new Error(`another process holds ${path}: remove it if there is none`);
    await removeIfStale(path);
    await pause(20 + Math.random() * 60);
  }
  return {
    async assertHeld() {
      if (!(await isHeld())) throw new Error(`${path} was taken by another process`);
    },
    async [Symbol.asyncDispose]() {
      if (!(await isHeld())) return;
      // From a process that was killed. While this process has the lock, no claim removes it.
      await rm(claimOf(path), { force: true });
      await rm(path, { force: true });
    },
  };
}

async function create(path: string, token: string): Promise<boolean> {
  try {
    await using handle = await openFile(path, "wx");
    try {
      await handle.writeFile(token);
    } catch (error) {
      // On a full disk: a lock without its owner's token would keep every run waiting until it is stale.
      await rm(path, { force: true });
      throw error;
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function removeIfStale(path: string): Promise<void> {
  if (await isStale(path)) await removeAsOne(path, () => isStale(path));
}

async function isStale(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs >= staleMs;
}
