import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeArena } from "./arena.ts";
import type { Arena } from "./arena.ts";
import { processesOf } from "./remains.ts";
import { cancelAsGithubDoes, runAction, runCommand } from "./run.ts";
import type { Built, Ended, Running } from "./run.ts";

/** What a try is made with. */
export interface Setting {
  built: Built;
  /** Duration of a run without a fault, milliseconds: faults happen at a random moment of it. */
  durationMs: number;
  /** Which try of its kind it is, from 0. */
  turn: number;
}

export interface Tried {
  arena: Arena;
  ended: Ended;
  /** What was done, for the table. */
  fault: string;
  /** The process was ended without a chance to say anything: only what it left counts. */
  killed: boolean;
  /** Whether the run met the fault: it may have been over before, or the disk was large enough for it. */
  hit: boolean;
}

export interface Kind {
  name: string;
  /** Why it cannot be tried here; null where it can. Absent: it can everywhere. */
  obstacle?: () => string | null;
  /** Makes one run meet the fault. Whoever calls removes the arena. */
  try(setting: Setting): Promise<Tried>;
}

const isRoot = process.getuid?.() === 0;
const needsRoot = () => (isRoot ? null : "only root can mount a small disk");
const between = (low: number, high: number) => low + Math.random() * (high - low);
const moment = ({ durationMs }: Setting) => Math.round(between(0.02, 1) * durationMs);

/** Every second try goes by the action. */
const start = (arena: Arena, { built, turn }: Setting): Promise<Running> =>
  turn % 2 === 1 ? runAction(arena, { built }) : Promise.resolve(runCommand(arena, { built }));

/** Waits for the moment, or for the run's end where that comes first. @returns whether the run still goes on. */
async function until(ms: number, running: Running): Promise<boolean> {
  return Promise.race([sleep(ms, true), running.ended.then(() => false)]);
}

async function plain(fault: string, arena: Arena, running: Running, hit = true): Promise<Tried> {
  const ended = await running.ended;
  return { arena, ended, fault, killed: false, hit };
}

const watchMs = 10;

/** A run on a disk of its own, which may be too small for it. */
async function onSmallDisk(
  arena: Arena,
  setting: Setting,
  disk: { folder: string; bytes: number; use: string },
): Promise<Tried> {
  mountSmall(arena, disk.folder, disk.bytes);
  let wasFull = false;
  const timer = setInterval(() => {
    statfs(disk.folder).then(
      ({ bavail }) => (wasFull ||= bavail === 0),
      () => undefined,
    );
  }, watchMs);
  const ended = await (await start(arena, setting)).ended;
  clearInterval(timer);
  // The disk may have been full for a moment between two checks.
  const isSaid = /ENOSPC|no space left/i.test(ended.stdout + ended.stderr);
  const fault = `${Math.round(disk.bytes / 1000)} kB for ${disk.use}`;
  return { arena, ended, fault, killed: false, hit: wasFull || isSaid };
}

/** Runs a line of shell with words as `$1`, `$2`. @throws Error where it fails. */
function shell(line: string, ...words: string[]): void {
  execFileSync("sh", ["-c", line, "sh", ...words]);
}

/** A disk of its own in the place of a folder. */
function mountSmall(arena: Arena, folder: string, bytes: number): void {
  shell('mount -t tmpfs -o "size=$1" tmpfs "$2"', String(Math.round(bytes)), folder);
  arena.defer(() => shell('umount -l "$1"', folder));
}

/** A command with other surroundings and no fault at a moment. @param isHit whether the run met them; absent: each does. */
function surroundings(
  name: string,
  how: (
    arena: Arena,
  ) =>
    | { fault: string; env?: NodeJS.ProcessEnv; before?: string }
    | Promise<{ fault: string; env?: NodeJS.ProcessEnv; before?: string }>,
  isHit: (ended: Ended) => boolean = () => true,
): Kind {
  return {
    name,
    async try({ built }) {
      const arena = await makeArena();
      const { fault, ...rest } = await how(arena);
      const ended = await runCommand(arena, { built, ...rest }).ended;
      return { arena, ended, fault, killed: false, hit: isHit(ended) };
    },
  };
}

async function tryCancelled(arena: Arena, running: Running, ms: number): Promise<Tried> {
  const hit = await until(ms, running);
  await cancelAsGithubDoes(running);
  const ended = await running.ended;
  // Until Node runs the first line of a program, a signal ends it as it ends any other: nothing was begun that could be tidied up.
  const killed = ended.signal === "SIGINT" && ended.stdout + ended.stderr === "";
  return { arena, ended, fault: `after ${ms} ms`, killed, hit: hit && !killed };
}

export const kinds: readonly Kind[] = [
  {
    name: "kill -9",
    async try(setting) {
      const arena = await makeArena();
      const running = await start(arena, setting);
      const ms = moment(setting);
      await until(ms, running);
      running.child.kill("SIGKILL");
      const ended = await running.ended;
      const killed = ended.signal === "SIGKILL";
      return { arena, ended, fault: `after ${ms} ms`, killed, hit: killed };
    },
  },
  {
    name: "cancel",
    async try(setting) {
      const arena = await makeArena();
      return tryCancelled(arena, await start(arena, setting), moment(setting));
    },
  },
  {
    name: "browser killed",
    async try(setting) {
      const arena = await makeArena();
      const running = await start(arena, setting);
      let isOver = false;
      void running.ended.then(() => (isOver = true));
      await until(moment(setting), running);
      let killed = 0;
      while (killed === 0 && !isOver) {
        for (const { pid, command } of await processesOf(arena)) {
          if (!command.includes("--user-data-dir=") || command.includes("--type=")) continue;
          process.kill(pid, "SIGKILL");
          killed++;
        }
        await sleep(20);
      }
      return plain(`${killed} browsers`, arena, running, killed > 0);
    },
  },
  {
    name: "disk full",
    obstacle: needsRoot,
    async try(setting) {
      const arena = await makeArena();
      // Reports and visits of the app take 120 kB; traces come on top, and are left out where there is no room.
      const bytes = between(4_096, 120_000);
      return onSmallDisk(arena, setting, { folder: arena.output, bytes, use: "reports" });
    },
  },
  {
    name: "disk full, temporary",
    obstacle: needsRoot,
    async try(setting) {
      const arena = await makeArena();
      // One browser and the worktree of base take 4.8 MB.
      const bytes = 10 ** between(3.7, 6.6);
      return onSmallDisk(arena, setting, { folder: arena.temporary, bytes, use: "TMPDIR" });
    },
  },
  {
    name: "read-only output",
    async try(setting) {
      const arena = await makeArena();
      // Root writes into any folder, but on no disk that is read-only.
      if (isRoot) mountSmall(arena, arena.output, 100e6);
      else arena.defer(() => chmod(arena.output, 0o755));
      const running = await start(arena, setting);
      const ms = moment(setting);
      const hit = await until(ms, running);
      if (isRoot) shell('mount -o remount,ro "$1"', arena.output);
      else await chmod(arena.output, 0o555);
      return plain(`after ${ms} ms`, arena, running, hit);
    },
  },
  {
    name: "obstacle in the output",
    async try(setting) {
      const arena = await makeArena();
      const name = ["report.json", "report.md", "report.html"][setting.turn % 3] ?? "";
      const file = join(arena.output, name);
      const isPipe = Math.random() < 0.5;
      if (isPipe) shell('mkfifo "$1"', file);
      else await mkdir(file);
      return plain(`${name} is a ${isPipe ? "pipe" : "folder"}`, arena, await start(arena, setting));
    },
  },
  surroundings("no HOME", ({ root }) =>
    Math.random() < 0.5
      ? { fault: "unset", env: { HOME: undefined } }
      : { fault: "missing", env: { HOME: join(root, "nowhere") } },
  ),
  surroundings("long TMPDIR", async (arena) => {
    const length = Math.round(between(45, 160));
    const folder = join(arena.temporary, "x".repeat(Math.max(1, length - arena.temporary.length - 1)));
    await mkdir(folder);
    arena.temporary = folder;
    return { fault: `${folder.length} characters`, env: { TMPDIR: folder } };
  }),
  surroundings("unwritable TMPDIR", async (arena) => {
    await writeFile(join(arena.root, "file"), "");
    const paths = ["/proc/nowhere", "/proc", join(arena.root, "file"), join(arena.root, "missing")];
    const path = paths[Math.floor(Math.random() * paths.length)] ?? "";
    if (path.startsWith(arena.root)) arena.temporary = path;
    return { fault: path.replace(arena.root, ""), env: { TMPDIR: path } };
  }),
  surroundings(
    "few file handles",
    () => {
      // With fewer than 24 Node does not get as far as our first line.
      const count = Math.round(between(24, 160));
      return { fault: `${count} handles`, before: `ulimit -n ${count}` };
    },
    // A limit above what a run needs is not a fault.
    ({ code }) => code !== 0,
  ),
  {
    name: "memory cap",
    async try({ built }) {
      const arena = await makeArena();
      const megabytes = Math.round(between(1_500, 60_000));
      const before = `ulimit -v ${megabytes * 1024}`;
      const ended = await runCommand(arena, { built, before }).ended;
      // Node ends itself where the system gives it no memory, and can say nothing then.
      const killed = ended.code === null || ended.code >= 132;
      return { arena, ended, fault: `${megabytes} MB of addresses`, killed, hit: ended.code !== 0 };
    },
  },
  {
    name: "clock jumps back",
    obstacle: () => (libfaketime() === null ? "faketime is not installed" : null),
    async try(setting) {
      const arena = await makeArena();
      const file = join(arena.root, "clock");
      await writeFile(file, "+0");
      const env = {
        LD_PRELOAD: libfaketime() ?? "",
        FAKETIME_TIMESTAMP_FILE: file,
        FAKETIME_NO_CACHE: "1",
        FAKETIME_DONT_FAKE_MONOTONIC: "1",
        // Chromium does not start under it: only our own process meets the jump.
        NODE_OPTIONS: "--import=data:text/javascript,delete%20process.env.LD_PRELOAD",
      };
      const running = runCommand(arena, { built: setting.built, env });
      const ms = moment(setting);
      const hit = await until(ms, running);
      await writeFile(file, "-3600");
      return plain(`an hour after ${ms} ms`, arena, running, hit);
    },
  },
  {
    name: "huge build output",
    async try(setting) {
      const megabytes = Math.round(between(20, 200));
      const line = "x".repeat(1_000);
      const print = `process.stdout.write("${line}\\n".repeat(1000), next)`;
      const script = `let n = ${megabytes}; const next = () => n-- > 0 && ${print}; next();`;
      const arena = await makeArena({ build: "node loud.mjs && node build.mjs" });
      await writeFile(join(arena.app, "loud.mjs"), script);
      execFileSync(
        "git",
        [
          "-c",
          "user.name=a",
          "-c",
          "user.email=a@example.com",
          "commit",
          "--quiet",
          "--all",
          "--allow-empty",
          "-m",
          "Loud",
        ],
        { cwd: arena.app, env: arena.env },
      );
      return plain(`${megabytes} MB`, arena, await start(arena, setting));
    },
  },
  {
    name: "hanging build",
    async try(setting) {
      const isCancelled = setting.turn % 2 === 0;
      const command = "sh -c 'trap : TERM; sleep 1000; sleep 1000' & sleep 1000";
      const arena = await makeArena({ build: isCancelled ? command : { command, timeout: "3 s" } });
      const running = await start(arena, setting);
      if (isCancelled) return tryCancelled(arena, running, Math.round(between(500, 8_000)));
      return plain("its time ends", arena, running);
    },
  },
  {
    name: "hanging server",
    async try(setting) {
      const isCancelled = setting.turn % 2 === 0;
      const command = "sh -c 'trap : TERM; sleep 1000; sleep 1000' & sleep 1000";
      const timeout = isCancelled ? "60 s" : "3 s";
      const arena = await makeArena({ serve: { command, url: "http://127.0.0.1:9/", timeout } });
      const running = await start(arena, setting);
      if (isCancelled) return tryCancelled(arena, running, Math.round(between(500, 8_000)));
      return plain("its time ends", arena, running);
    },
  },
];

/** Debian's package `libfaketime`. */
function libfaketime(): string | null {
  const found = spawnSync("sh", ["-c", "ls /usr/lib/*/faketime/libfaketimeMT.so.1 2>/dev/null | head -1"], {
    encoding: "utf8",
  });
  return found.stdout.trim() === "" ? null : found.stdout.trim();
}
