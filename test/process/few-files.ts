import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

/**
 * Runs a script in a process that may open few files.
 * @param script the body of an async function: `load(file)` imports a module of `src/`, `open()` opens all files that are left, and
 * what it returns is the answer.
 */
export async function withFewFiles(count: number, script: string): Promise<unknown> {
  const source = pathToFileURL(join(import.meta.dirname, "../../src/")).href;
  const program = `
    import { openSync } from "node:fs";
    const load = (file) => import(${JSON.stringify(source)} + file);
    const open = () => { try { for (;;) openSync("/dev/null"); } catch {} };
    const answer = await (async () => { ${script} })();
    console.log(JSON.stringify(answer));`;
  const words = [process.execPath, "--input-type=module", "--eval", program];
  const child = spawn("/bin/sh", ["-c", `ulimit -n ${count}; exec "$@"`, "sh", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 50_000,
    killSignal: "SIGKILL",
  });
  return JSON.parse(await text(child.stdout));
}
