import type { ChildProcess } from "node:child_process";

/**
 * Starts a program whose streams are needed. Where there are too few file handles for these, Node gives a child without them
 * although its type has them; where there is too little memory or too large an environment, it throws.
 * @param start calls `spawn`.
 * @returns the child, with all its streams, or the system's error. A program that does not exist is a child that emits `error`.
 */
export function startProgram<Child extends ChildProcess>(start: () => Child): Child | Error {
  try {
    const child = start();
    const stdio: Child["stdio"] | undefined = child.stdio;
    if (stdio !== undefined) return child;
    // It says the same a moment later.
    child.on("error", () => {});
    const message = `EMFILE: too many open files, spawn ${child.spawnfile}`;
    return Object.assign(new Error(message), { code: "EMFILE", syscall: "spawn" });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
