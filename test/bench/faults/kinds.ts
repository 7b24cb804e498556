import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, writeFile } from "node:fs/promises";
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
  /** Of a run without a fault, milliseconds: faults come at a random moment of it. */
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
const moment = ({ durationMs }: Setting) => Math.round(between(0.02, 1.05) * durationMs);

/** Every second try goes by the action. */
const start = (arena: Arena, { built, turn }: Setting): Promise<Running> =>
  turn % 2 === 1 ? runAction(arena, { built }) : Promise.resolve(runCommand(arena, { built }));

/** Waits for the moment, or for the run's end where that comes first. */
async function until(ms: number, running: Running): Promise<void> {
  await Promise.race([sleep(ms), running.ended]);
}

async function plain(fault: string, arena: Arena, running: Running): Promise<Tried> {
  const ended = await running.ended;
  return { arena, ended, fault, killed: false };
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

/** A command with other surroundings and no fault at a moment. */
function surroundings(
  name: string,
  how: (
    arena: Arena,
  ) =>
    | { fault: string; env?: NodeJS.ProcessEnv; before?: string }
    | Promise<{ fault: string; env?: NodeJS.ProcessEnv; before?: string }>,
): Kind {
  return {
    name,
    async try({ built }) {
      const arena = await makeArena();
      const { fault, ...rest } = await how(arena);
      return plain(fault, arena, runCommand(arena, { built, ...rest }));
    },
  };
}

async function tryCancelled(arena: Arena, running: Running, ms: number): Promise<Tried> {
  await until(ms, running);
  await cancelAsGithubDoes(running);
  const ended = await running.ended;
  return { arena, ended, fault: `after ${ms} ms`, killed: false };
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
      return { arena, ended, fault: `after ${ms} ms`, killed: ended.signal === "SIGKILL" };
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
      return plain(`${killed} browsers`, arena, running);
    },
  },
  {
    name: "disk full",
    obstacle: needsRoot,
    async try(setting) {
      const arena = await makeArena();
      const bytes = between(4_096, 500_000);
      mountSmall(arena, arena.output, bytes);
      return plain(`${Math.round(bytes / 1000)} kB for reports`, arena, await start(arena, setting));
    },
  },
  {
    name: "disk full, temporary",
    obstacle: needsRoot,
    async try(setting) {
      const arena = await makeArena();
      const bytes = 10 ** between(3.7, 7.3);
      mountSmall(arena, arena.temporary, bytes);
      return plain(`${Math.round(bytes / 1000)} kB for TMPDIR`, arena, await start(arena, setting));
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
      await until(ms, running);
      if (isRoot) shell('mount -o remount,ro "$1"', arena.output);
      else await chmod(arena.output, 0o555);
      return plain(`after ${ms} ms`, arena, running);
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
  surroundings("few file handles", () => {
    const count = Math.round(between(20, 160));
    return { fault: `${count} handles`, before: `ulimit -n ${count}` };
  }),
  {
    name: "memory cap",
    async try({ built }) {
      const arena = await makeArena();
      const megabytes = Math.round(between(1_500, 60_000));
      const before = `ulimit -v ${megabytes * 1024}`;
      const ended = await runCommand(arena, { built, before }).ended;
      // Node ends itself where the system gives it no memory, and can say nothing then.
      const killed = ended.code === null || ended.code >= 132;
      return { arena, ended, fault: `${megabytes} MB of addresses`, killed };
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
      await until(ms, running);
      await writeFile(file, "-3600");
      return plain(`an hour after ${ms} ms`, arena, running);
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
