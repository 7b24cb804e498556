import { main } from "../../src/cli.ts";

/** Runs the command line in this process, and collects what it prints. */
export async function runInProcess(cwd: string, ...argv: string[]) {
  const printed = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") =>
    ({ write: (text: string) => (printed[name] += text) }) as unknown as NodeJS.WriteStream;
  const io = {
    argv,
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    cwd: () => cwd,
    env: {},
    takeCancellation: () => new AbortController().signal,
  };
  return { code: await main(io), ...printed };
}
