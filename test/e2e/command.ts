import { spawn } from "node:child_process";
import { delimiter, dirname, join, resolve } from "node:path";
import { inject } from "vitest";
import { agentVariables } from "../../src/run/result-format.ts";

export const root = resolve(import.meta.dirname, "../..");
export const apps = join(root, "test/apps");

export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs budget-check as a user would: a process of its own, in the given folder. */
export function budgetCheck(
  cwd: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; onStart?: (kill: (signal: NodeJS.Signals) => void) => void } = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [inject("command"), ...args], {
    cwd,
    // The apps' own servers run on this Node too, not on an older one of the machine.
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
      NO_COLOR: "1",
      // Whoever runs the tests, results are printed for people.
      ...Object.fromEntries(agentVariables.map((name) => [name, undefined])),
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  options.onStart?.((signal) => child.kill(signal));
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code, ...output }));
  });
}
