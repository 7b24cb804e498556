import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runOpen } from "../../src/cli/open-command.ts";
import { CheckError } from "../../src/errors.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";

// A name that a shell would take apart.
const folderName = "a b'\"$(touch pwned);&#é%s";
let folder: TemporaryFolder;
let cwd: string;

/** A browser that writes down what it was given, and one that fails, one that stays. */
const script = (body: string) => `#!/bin/sh\n${body}\n`;
beforeAll(async () => {
  folder = await temporaryFolder({
    [`${folderName}/.budget-check/report.html`]: "<p>report</p>",
    [`${folderName}/.budget-check/report.json`]: "{}",
    "bin/browser": script(`for word in "$@"; do printf '%s\\n' "$word"; done > "$TOLD"`),
    "bin/with blank": script(`for word in "$@"; do printf '%s\\n' "$word"; done > "$TOLD"`),
    "bin/fails": script("exit 3"),
    "bin/stays": script(`echo $$ > "$TOLD"; exec sleep 20`),
    "bin/xdg-open": script(`printf 'system %s\\n' "$@" > "$TOLD"`),
  });
  for (const name of ["browser", "with blank", "fails", "stays", "xdg-open"])
    await chmod(join(folder.path, "bin", name), 0o755);
  cwd = join(folder.path, folderName);
});
afterAll(() => folder[Symbol.asyncDispose]());

async function open(env: NodeJS.ProcessEnv, asked: string[] = [], platform: NodeJS.Platform = "linux") {
  const printed = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") =>
    ({ write: (text: string) => (printed[name] += text) }) as unknown as NodeJS.WriteStream;
  const told = join(folder.path, `told-${Math.random()}`);
  const path = `${join(folder.path, "bin")}:${process.env["PATH"] ?? ""}`;
  const io = {
    argv: [],
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    cwd: () => cwd,
    env: { PATH: path, TOLD: told, ...env },
    takeCancellation: () => new AbortController().signal,
  };
  const request = { command: "open", isNamed: true, words: asked, options: {}, general: {} } as const;
  const code = await runOpen(request, io, platform);
  const words = await readFile(told, "utf8").catch(() => null);
  return { code, ...printed, words: words?.trimEnd().split("\n") ?? null };
}

const address = () => pathToFileURL(join(cwd, ".budget-check/report.html")).href;

// The browsers of these tests are shell scripts.
describe.skipIf(process.platform === "win32")("open", () => {
  it("hands the last report to BROWSER as one argument, whatever its folder is called", async () => {
    const { code, stdout, stderr, words } = await open({ BROWSER: "browser" });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: ".budget-check/report.html\n", stderr: "" });
    expect(words).toEqual([address()]);
    expect(await readFile(join(folder.path, "pwned")).catch(() => null)).toBeNull();
  });

  it("puts the address where BROWSER wants it, and takes the next one that works", async () => {
    expect((await open({ BROWSER: "nowhere:fails:browser --new %s last" })).words).toEqual([
      "--new",
      address(),
      "last",
    ]);
    expect((await open({ BROWSER: join(folder.path, "bin/with blank") })).words).toEqual([address()]);
    expect((await open({ BROWSER: "browser;touch pwned" })).words).toBeNull();
  });

  it("uses what the system has where there is a screen, and prints the path where there is none", async () => {
    expect((await open({ DISPLAY: ":0" })).words).toEqual([`system ${address()}`]);
    for (const env of [{}, { BROWSER: "none", DISPLAY: ":0" }, { BROWSER: "fails" }]) {
      const { code, stdout, stderr, words } = await open(env);
      expect({ code, stdout, words }).toEqual({
        code: 0,
        stdout: ".budget-check/report.html\n",
        words: null,
      });
      expect(stderr).toMatch(/No browser could be opened/);
    }
  });

  it("does not wait for a browser that stays", async () => {
    const { code, words } = await open({ BROWSER: "stays" });
    expect(code).toBe(0);
    const pid = Number(words?.[0]);
    expect(pid).toBeGreaterThan(1);
    process.kill(pid);
  });

  it("takes a file, or the folder of a run, and refuses what no browser can show", async () => {
    expect((await open({ BROWSER: "browser" }, [".budget-check/report.html"])).words).toEqual([address()]);
    expect((await open({ BROWSER: "browser" }, [".budget-check"])).words).toEqual([address()]);
    for (const [words, message] of [
      [[".budget-check/report.json"], /is not an HTML page/],
      [["nowhere"], /There is no report "nowhere"/],
    ] as const) {
      const refused = open({ BROWSER: "browser" }, [...words]);
      await expect(refused).rejects.toThrow(message);
      await expect(refused).rejects.toBeInstanceOf(CheckError);
    }
  });
});
