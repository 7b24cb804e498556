import { readFile, readdir, readlink, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { unfinishedFile } from "../../../src/whole-file.ts";
import type { Arena } from "./arena.ts";

/** A process of a run. */
export interface RunProcess {
  pid: number;
  command: string;
}

/** The guards of a killed run look for three seconds after the last process before they end. */
const patienceMs = 20_000;

/** Processes that the run has started, even if they left its group: found by their environment, arguments or folder. */
export async function processesOf({ root, mark }: Arena): Promise<RunProcess[]> {
  const found: RunProcess[] = [];
  for (const name of await readdir("/proc")) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const of = (file: string) => readFile(`/proc/${name}/${file}`, "utf8").catch(() => "");
    const [status, command, environment, cwd] = await Promise.all([
      of("stat"),
      of("cmdline"),
      of("environ"),
      readlink(`/proc/${name}/cwd`).catch(() => ""),
    ]);
    if (/\) Z /.test(status) || status === "") continue;
    if (environment.includes(mark) || command.includes(root) || cwd.startsWith(root))
      found.push({ pid, command: command.replaceAll(/[\s\0]+/g, " ").trim() });
  }
  return found;
}

/**
 * What a run has left that it should not have, once what ends with it has ended.
 * @param killed the run had no chance to clean up its own folder: what it was writing may lie there under a temporary name, until
 * the next run.
 */
export async function remainsOf(arena: Arena, killed: boolean): Promise<string[]> {
  const deadline = performance.now() + patienceMs;
  let left = await quickRemains(arena);
  while (left.length > 0 && performance.now() < deadline) {
    await sleep(250);
    left = await quickRemains(arena);
  }
  return [...left, ...(await brokenFiles(arena.output, killed))];
}

async function quickRemains(arena: Arena): Promise<string[]> {
  const processes = (await processesOf(arena)).map(({ command }) => `process ${command.slice(0, 80)}`);
  const temporary = await readdir(arena.temporary).catch(() => []);
  const worktrees = await readdir(join(arena.app, ".git/worktrees")).catch(() => []);
  return [
    ...processes,
    // Node's own cache, for the next start.
    ...temporary.filter((name) => name !== "node-compile-cache").map((name) => `folder ${shape(name)}`),
    ...worktrees.map((name) => `worktree ${shape(name)}`),
  ];
}

/** Names are random; what they are of is not. */
function shape(name: string): string {
  return name.replaceAll(/\d+/g, "N").replace(/-[\w-]{6}$/, "-*");
}

/** Files of the output folder that are empty, cut off or unfinished. */
async function brokenFiles(output: string, killed: boolean): Promise<string[]> {
  const names = await readdir(output, { recursive: true }).catch(() => []);
  const found: string[] = [];
  for (const name of names) {
    const file = join(output, name);
    const isFile = (await stat(file).catch(() => null))?.isFile() ?? false;
    if (!isFile) continue;
    const base = name.slice(name.lastIndexOf("/") + 1);
    if (unfinishedFile.test(base) || base.endsWith(".partial")) {
      if (!killed) found.push(`unfinished file ${relative(output, file)}`);
    } else if (!(await isWhole(file))) found.push(`half file ${name}`);
  }
  return found;
}

async function isWhole(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  try {
    if (file.endsWith(".json")) JSON.parse(bytes.toString());
    else if (file.endsWith(".gz")) JSON.parse(gunzipSync(bytes).toString());
    else if (file.endsWith(".html")) return bytes.toString().trimEnd().endsWith("</html>");
    return bytes.length > 0;
  } catch {
    return false;
  }
}
