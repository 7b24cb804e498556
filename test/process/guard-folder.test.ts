import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { guardsOf } from "./guards.ts";

// A guard takes its seconds to be sure; they are spent side by side.
vi.setConfig({ testTimeout: 60_000 });

const module = join(import.meta.dirname, "../../src/process/guard-folder.ts");
const making = join(import.meta.dirname, "../../src/guarded-folder.ts");

/** A path that no shell takes for one word unless it is an argument. */
const awkward = `it's "$HOME" $(touch ran) ;a b\\`;

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const within = { timeout: 45_000, interval: 50 };
const eventually = (path: string, there: boolean) =>
  vi.waitFor(async () => expect(await isThere(path)).toBe(there), within);
const noGuards = (folder: string) => vi.waitFor(() => expect(guardsOf(folder)).toEqual([]), within);

/** Bits of SIGHUP, SIGINT and SIGTERM in the list of what a process ignores. */
const terminal = 0b100_0000_0000_0011n;

/** Which of these a process ignores; all of them where the system does not say. */
async function ignoredBy(pid: number): Promise<bigint> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => null);
  const listed = /^SigIgn:\s*(\w+)$/m.exec(status ?? "")?.[1];
  return listed === undefined ? terminal : BigInt(`0x${listed}`) & terminal;
}

/** A node process that guards `folder` and then runs the given code; it prints a line when the guard is in place. */
async function guarding(folder: string, then: string, afterwards?: string[]) {
  const script = `
    const { guardFolder } = await import(${JSON.stringify(module)});
    const command = JSON.parse(process.env.COMMAND);
    const guard = guardFolder(process.env.FOLDER, command ? { command, env: process.env } : undefined);
    console.log("guarded");
    ${then}`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...process.env, FOLDER: folder, COMMAND: JSON.stringify(afterwards ?? null) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  await once(child.stdout, "data");
  return { child, exit };
}

describe.skipIf(process.platform === "win32").concurrent("a guarded folder", () => {
  test("is removed when our process is killed, whatever its name and whoever still writes there", async () => {
    await using parent = await temporaryFolder();
    const folder = join(parent.path, awkward);
    await mkdir(join(folder, "in it"), { recursive: true });
    const told = join(parent.path, "told");
    // Stands for a process that is still ending: it writes once more, after the folder was removed.
    const late = `const fs = require("fs"), [, told, folder] = process.argv;
      if (!fs.existsSync(told)) fs.mkdirSync(folder);
      fs.writeFileSync(told, folder);`;
    const command = [process.execPath, "-e", late, told, folder];
    const { child, exit } = await guarding(folder, "setInterval(() => {}, 1000);", command);
    expect(await isThere(folder)).toBe(true);
    child.kill("SIGKILL");
    await exit;
    await eventually(told, true);
    await noGuards(parent.path);
    expect(await isThere(folder)).toBe(false);
    expect(await readFile(told, "utf8")).toBe(folder);
  });

  test("is left alone once it was released, also by a process that is exiting", async () => {
    for (const then of ["guard.release(); guard.release();", `process.on("exit", () => guard.release());`]) {
      await using parent = await temporaryFolder();
      const folder = join(parent.path, "folder");
      await mkdir(folder);
      const told = join(parent.path, "told");
      // It exits on its own: the guard does not keep it running.
      const { exit } = await guarding(folder, then, ["touch", told]);
      expect(await exit).toEqual([0, null]);
      await noGuards(parent.path);
      expect(await isThere(folder)).toBe(true);
      expect(await isThere(told)).toBe(false);
    }
  });

  test("is removed when our process ends without a word, which the guard does not hold up", async () => {
    await using parent = await temporaryFolder();
    const folder = join(parent.path, "folder");
    await mkdir(folder);
    const { exit } = await guarding(folder, "");
    expect(await exit).toEqual([0, null]);
    await eventually(folder, false);
    await noGuards(parent.path);
  });

  test("is in a session that the signals of a terminal do not reach, and refuses those that do", async () => {
    await using parent = await temporaryFolder();
    const folder = join(parent.path, "folder");
    await mkdir(folder);
    const { child, exit } = await guarding(folder, "setInterval(() => {}, 1000);");
    const [guard] = await vi.waitFor(() => {
      const found = guardsOf(parent.path);
      expect(found).toHaveLength(1);
      return found;
    }, within);
    const stat = await readFile(`/proc/${guard}/stat`, "utf8").catch(() => null);
    // State, parent, group, session.
    if (stat !== null)
      expect(
        stat
          .replace(/^.*\) /, "")
          .split(" ")
          .slice(2, 4),
      ).toEqual([`${guard}`, `${guard}`]);
    // A moment after the guard has started.
    await vi.waitFor(async () => expect(await ignoredBy(guard ?? 0)).toBe(terminal), within);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.kill(guard ?? 0, signal);
    child.kill("SIGKILL");
    await exit;
    await eventually(folder, false);
    await noGuards(parent.path);
  });

  test("is removed when our process is killed at the moment at which it has been made", async () => {
    await using parent = await temporaryFolder();
    const script = `
      const fs = require("node:fs");
      for (const name of ["mkdir", "mkdtemp"])
        fs.promises[name] = async (path) => {
          fs[name + "Sync"](path);
          process.kill(process.pid, "SIGKILL");
        };
      require("node:module").syncBuiltinESMExports();
      import(${JSON.stringify(making)}).then(({ makeGuardedFolder }) => makeGuardedFolder("made-"));`;
    const child = spawn(process.execPath, ["--eval", script], {
      env: { ...process.env, TMPDIR: parent.path },
      stdio: ["ignore", "ignore", "inherit"],
    });
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    await vi.waitFor(async () => expect(await readdir(parent.path)).toEqual([]), within);
    await noGuards(parent.path);
  });
});
