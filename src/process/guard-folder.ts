import { spawn } from "node:child_process";
import { Socket } from "node:net";
import path from "node:path";
import { startProgram } from "./start-program.ts";

/** What has to be done in addition to removing the folder: a program with its arguments, without a shell. */
export interface AfterRemoval {
  command: readonly string[];
  /** The program's whole environment. */
  env: NodeJS.ProcessEnv;
}

export interface FolderGuard {
  /** The folder is gone or somebody else's now: the guard ends without touching it. Safe to call twice, and on exit. */
  release(): void;
  /** The guard removes the folder now, and again for some seconds: somebody may still write there. Not after `release`. */
  takeOver(): void;
}

/**
 * Blocks on stdin, a pipe whose other end only we hold. A line says that all is well; end-of-file, that our process is gone,
 * however it went. The folder ($1) is then removed, and the rest of the arguments run, until it has stayed away for three
 * seconds: those who wrote there are ending just now too (`startCommand` gives them two), and may write until they have.
 */
const guard = `
trap '' HUP INT TERM
folder=$1
shift
read -r line && exit 0
quiet=0
round=0
while [ "$quiet" -lt 3 ] && [ "$round" -lt 60 ]; do
  if [ -e "$folder" ]; then quiet=0; else quiet=$((quiet + 1)); fi
  rm -rf -- "$folder"
  [ "$#" -eq 0 ] || "$@"
  round=$((round + 1))
  sleep 1
done
`;

const unguarded: FolderGuard = { release() {}, takeOver() {} };

/**
 * Removes a folder of ours should this process be killed (SIGKILL) before `release`. The guard is a shell in a session of
 * its own, which no Ctrl-C reaches and which does not keep us running. Never throws: where no shell can be started, and on
 * Windows, nothing is guarded.
 */
export function guardFolder(directory: string, afterwards?: AfterRemoval): FolderGuard {
  if (process.platform === "win32") return unguarded;
  const words = ["-c", guard, "budget-check", path.resolve(directory), ...(afterwards?.command ?? [])];
  const child = startProgram(() =>
    spawn("/bin/sh", words, {
      // Never in a folder that somebody may want to remove or unmount.
      cwd: "/",
      env: afterwards?.env ?? { PATH: process.env["PATH"] },
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    }),
  );
  if (child instanceof Error) return unguarded;
  child.on("error", () => {});
  const { stdin } = child;
  // A guard that was killed resets the pipe; this can be ignored.
  stdin.on("error", () => {});
  child.unref();
  if (stdin instanceof Socket) stdin.unref();
  let released = false;
  return {
    release() {
      if (released) return;
      released = true;
      // Written immediately and not in the next turn of the event loop, which an exiting process no longer has.
      stdin.end("released\n");
    },
    takeOver() {
      if (released) return;
      released = true;
      // End-of-file without a line, as if we were gone.
      stdin.end();
    },
  };
}
