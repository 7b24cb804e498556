import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/process/start-program.ts
function startProgram(start) {
  try {
    const child = start();
    const stdio = child.stdio;
    if (stdio !== void 0) return child;
    child.on("error", () => {
    });
    const message = `EMFILE: too many open files, spawn ${child.spawnfile}`;
    return Object.assign(new Error(message), { code: "EMFILE", syscall: "spawn" });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

export {
  startProgram
};
