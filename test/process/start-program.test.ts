import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { startProgram } from "../../src/process/start-program.ts";
import { withFewFiles } from "./few-files.ts";

describe("a program", () => {
  it("has its streams", async () => {
    const child = startProgram(() => spawn("echo", ["one"], { stdio: ["ignore", "pipe", "ignore"] }));
    if (child instanceof Error) throw child;
    expect(await text(child.stdout)).toBe("one\n");
  });

  it("that does not exist says so by its event", async () => {
    const child = startProgram(() => spawn("/nowhere"));
    if (child instanceof Error) throw child;
    expect(await once(child, "error")).toMatchObject([{ code: "ENOENT" }]);
  });

  it("whose environment is too large is an error, not an exception", () => {
    const env = { LARGE: "x".repeat(50_000_000) };
    expect(startProgram(() => spawn("echo", [], { env }))).toMatchObject({ code: "E2BIG" });
  });
});

// Windows has no such limit.
describe.skipIf(process.platform === "win32")("where no more files may be opened", () => {
  const what = "this process may not open more files";

  it("git says so at once, and is not taken for git's own refusal", async () => {
    const answer = await withFewFiles(
      64,
      `const { askGit } = await load("git/run-git.ts");
       open();
       return askGit({ cwd: "/" }, ["remote"]).catch(({ code, message, advice }) => ({ code, message, advice }));`,
    );
    expect(answer).toEqual({
      code: "MACHINE_LIMIT",
      message: `git remote could not be started: ${what}`,
      advice: "Raise the limit before this command: `ulimit -n 4096`.",
    });
  });

  it("a command has not started, and can be stopped", async () => {
    const answer = await withFewFiles(
      64,
      `const { startCommand } = await load("process/start-command.ts");
       const { describeEnd } = await load("process/describe-end.ts");
       open();
       const command = startCommand({ command: "true", directory: "/" });
       await command.stop();
       await command.silent;
       return describeEnd(await command.ended);`,
    );
    expect(answer).toBe(`could not be started (${what}; raise that limit, see ulimit -a)`);
  });

  it("a folder stays unguarded", async () => {
    const answer = await withFewFiles(
      64,
      `const { guardFolder } = await load("process/guard-folder.ts");
       open();
       const guard = guardFolder("/nowhere");
       guard.takeOver();
       guard.release();
       return "unguarded";`,
    );
    expect(answer).toBe("unguarded");
  });

  it("a file that cannot be opened is the machine's limit, and no bug", async () => {
    const answer = await withFewFiles(
      64,
      `const { nameLimit } = await load("machine-limits.ts");
       const { renderError } = await load("run/render-error.ts");
       const { readFile } = await import("node:fs/promises");
       open();
       return readFile("/dev/null").catch((error) => renderError(nameLimit(error), false));`,
    );
    expect(answer).toBe(
      [
        `budget-check: Cannot go on: ${what}`,
        "  EMFILE: too many open files, open '/dev/null'",
        "Raise the limit before this command: `ulimit -n 4096`.",
        "",
      ].join("\n"),
    );
  });

  it("a browser that ends without a word ended for that", async () => {
    const answer = await withFewFiles(
      130,
      `const { browserCrashed } = await load("collect/browser/browser-crashed.ts");
       const { browserNotStarted } = await load("collect/browser/launch-failure.ts");
       return [browserCrashed("a visit"), browserNotStarted("/opt/chrome", new Error("Target closed"))]
         .map(({ message, advice }) => [message, advice]);`,
    );
    const few = "this process may open only 130 files, often too few for a browser.";
    const advice = "Raise the limit before this command: `ulimit -n 4096`.";
    expect(answer).toEqual([
      [`The browser ended during a visit: ${few}`, advice],
      [`/opt/chrome did not start: ${few}`, advice],
    ]);
  });

  it("the command ends with its error also where it cannot load what words it", async () => {
    const answer = await withFewFiles(
      64,
      `const { run } = await load("cli.ts");
       const said = [];
       process.stderr.write = (text) => said.push(text);
       process.argv = ["node", "budget-check", "--version"];
       open();
       await run(process);
       return [process.exitCode, said.join("")];`,
    );
    const advice = "Raise the limit before this command: `ulimit -n 4096`.";
    expect(answer).toEqual([3, `budget-check: Cannot go on: ${what}\n${advice}\n`]);
  });
});
