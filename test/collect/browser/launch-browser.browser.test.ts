import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, readFile, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import { makeTemporaryFolder } from "../../../src/collect/browser/temporary-folder.ts";
import type { TemporaryFolder } from "../../../src/collect/browser/temporary-folder.ts";
import { guardsOf } from "../../process/guards.ts";

let path: string;
let folder: TemporaryFolder;

beforeAll(async () => {
  path = (await findBrowser()).path;
  folder = await makeTemporaryFolder();
  // Every profile of this file goes here, where it can be seen.
  vi.stubEnv("TMPDIR", folder.path);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

/** Processes of a browser: its group, without those that have ended and only wait to be taken note of. */
async function processesOf(pid: number | undefined): Promise<string[]> {
  const { stdout } = await promisify(execFile)("ps", ["-eo", "pgid=,stat=,args="]);
  return stdout
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([group, state]) => Number(group) === pid && !state?.startsWith("Z"))
    .map(([, , ...args]) => args.join(" "));
}

const nothingLeft = (pid: number | undefined) =>
  vi.waitFor(
    async () => {
      expect(await processesOf(pid)).toEqual([]);
    },
    { timeout: 20_000, interval: 200 },
  );

/** Checked after the last guard has ended, because a browser that was still exiting may write its profile again. */
async function folderIsEmpty(): Promise<void> {
  await noGuardIsLeft();
  expect(await readdir(folder.path)).toEqual([]);
}

const noGuardIsLeft = () =>
  vi.waitFor(() => expect(guardsOf(join(folder.path, "budget-check-"))).toEqual([]), {
    timeout: 20_000,
    interval: 200,
  });

/** Another node process that starts a browser, prints its pid, and then runs the given code. */
async function launchElsewhere(then: string) {
  const module = new URL("../../../src/collect/browser/launch-browser.ts", import.meta.url).href;
  const script = `
    const { launchBrowser } = await import(${JSON.stringify(module)});
    const handle = await launchBrowser({ path: ${JSON.stringify(path)} });
    console.log(handle.puppeteer.process().pid);
    ${then}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Also if the test fails: otherwise it would run forever and keep our stderr open.
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, "line")) as [string];
  return { child, pid: Number(line) };
}

describe.skipIf(process.platform === "win32")("a browser leaves nothing behind", () => {
  test("when it is disposed", async () => {
    const handle = await launchBrowser({ path });
    const pid = handle.puppeteer.process()?.pid;
    expect(handle.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect((await processesOf(pid)).length).toBeGreaterThan(1);
    expect(await readdir(folder.path)).toHaveLength(1);
    await handle[Symbol.asyncDispose]();
    await nothingLeft(pid);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test("when it hangs", async () => {
    const handle = await launchBrowser({ path });
    const pid = handle.puppeteer.process()?.pid;
    process.kill(pid ?? 0, "SIGSTOP");
    await handle[Symbol.asyncDispose]();
    await nothingLeft(pid);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test("when its signal aborts, while it starts or later", async () => {
    const abort = new AbortController();
    const reason = new Error("stop");
    const handle = await launchBrowser({ path, signal: abort.signal });
    const starting = launchBrowser({ path, signal: abort.signal });
    setTimeout(() => abort.abort(reason), 100);
    await expect(starting).rejects.toBe(reason);
    await nothingLeft(handle.puppeteer.process()?.pid);
    await handle[Symbol.asyncDispose]();
    await expect(launchBrowser({ path, signal: abort.signal })).rejects.toBe(reason);
    // The one that was starting may write its profile again while it ends.
    await vi.waitFor(async () => expect(await readdir(folder.path)).toEqual([]), { timeout: 20_000 });
  });

  test("when our process exits without disposing it", async () => {
    const { child, pid } = await launchElsewhere("process.exit(7);");
    if (child.exitCode === null) await once(child, "exit");
    expect(child.exitCode).toBe(7);
    await nothingLeft(pid);
    await folderIsEmpty();
  });

  test("when our process is killed", async () => {
    const { child, pid } = await launchElsewhere("setInterval(() => {}, 1000);");
    expect((await processesOf(pid)).length).toBeGreaterThan(1);
    expect(await readdir(folder.path)).toHaveLength(1);
    child.kill("SIGKILL");
    await nothingLeft(pid);
    await folderIsEmpty();
  });
});

describe.skipIf(process.platform !== "linux")("a browser that does not start says why", () => {
  async function program(name: string, content: Buffer | string, mode = 0o755): Promise<string> {
    const at = join(folder.path, name);
    await writeFile(at, content);
    await chmod(at, mode);
    return at;
  }

  test("a library is missing", async () => {
    // The system's own loader refuses a real program that asks for a library that does not exist.
    const ls = await readFile("/bin/ls", "latin1");
    const broken = await program(
      "no-library",
      Buffer.from(ls.replaceAll("libc.so.6", "libq.so.6"), "latin1"),
    );
    await expect(launchBrowser({ path: broken })).rejects.toMatchObject({
      code: "BROWSER_NOT_STARTED",
      message: `${broken} did not start: the shared library libq.so.6 is missing.`,
    });
  });

  test("it is built for another machine", async () => {
    const foreign = await readFile("/bin/ls");
    // e_machine of the ELF header: IBM System/390.
    foreign.writeUInt16LE(22, 18);
    const at = await program("foreign", foreign);
    await expect(launchBrowser({ path: at })).rejects.toMatchObject({
      code: "BROWSER_NOT_STARTED",
      message: expect.stringContaining("not a program for this machine"),
    });
  });

  test("it may not be executed", async () => {
    const at = await program("plain", "text", 0o644);
    await expect(launchBrowser({ path: at })).rejects.toMatchObject({
      message: `${at} did not start: it may not be executed.`,
    });
  });

  test("what it prints when it is started is read, not only what it says to --version", async () => {
    const says = "FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! Update your kernel";
    const at = await program(
      "sandbox",
      `#!/bin/sh\n[ "$1" = --version ] && exit 0\necho "${says}" >&2\nexit 1\n`,
    );
    await expect(launchBrowser({ path: at })).rejects.toMatchObject({
      message: `${at} did not start: its sandbox may not be used on this machine.`,
      detail: expect.stringContaining(says),
    });
  });
});

test.each([45, 90, 150])(
  "a temporary folder whose path has %i characters, too long for a socket in it",
  async (length) => {
    const long = join(folder.path, "x".repeat(length - folder.path.length - 1));
    await mkdir(long);
    vi.stubEnv("TMPDIR", long);
    try {
      const handle = await launchBrowser({ path });
      expect(handle.version).toMatch(/^\d+\./);
      await handle[Symbol.asyncDispose]();
      expect(await readdir(long)).toEqual([]);
    } finally {
      vi.stubEnv("TMPDIR", folder.path);
      await rmdir(long);
    }
  },
);

test("a browser that ends late after it did not start has its folder removed all the same", async () => {
  // Answers nothing, and makes its profile again after the launch was given up.
  const program = join(folder.path, "late-browser");
  await writeFile(
    program,
    `#!/bin/sh
for word; do case "$word" in --version) exit 0;; --user-data-dir=*) profile=\${word#*=};; esac; done
(sleep 1; mkdir -p "$profile") &
exit 1
`,
  );
  await chmod(program, 0o755);
  const module = new URL("../../../src/collect/browser/launch-browser.ts", import.meta.url).href;
  const script = `
    const { launchBrowser } = await import(${JSON.stringify(module)});
    await launchBrowser({ path: ${JSON.stringify(program)} }).catch(() => {});
    process.exit(0);
  `;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
  await sleep(1500);
  await noGuardIsLeft();
  expect((await readdir(folder.path)).filter((name) => name.startsWith("budget-check-"))).toEqual([]);
});
