import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedCandidates } from "../../../src/collect/browser/browser-candidates.ts";
import { findBrowser } from "../../../src/collect/browser/find-browser.ts";
import { makeTemporaryFolder } from "../../../src/collect/browser/temporary-folder.ts";
import type { TemporaryFolder } from "../../../src/collect/browser/temporary-folder.ts";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

/** A real program that answers `--version` as a browser does. */
async function program(name: string, script = 'echo "Chromium 156.0.8078.79 built on Debian"', mode = 0o755) {
  const path = join(folder.path, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, mode);
  return path;
}

describe.skipIf(process.platform === "win32")("which browser", () => {
  test("the option comes before the variables, CHROME_PATH before puppeteer's, and those before PATH", async () => {
    const paths = [
      await program("option"),
      await program("chrome-path"),
      await program("puppeteer"),
    ] as const;
    await program("bin/google-chrome");
    const env = {
      CHROME_PATH: paths[1],
      PUPPETEER_EXECUTABLE_PATH: paths[2],
      PATH: `${join(folder.path, "bin")}:/usr/bin:/bin`,
    };
    const version = "156.0.8078.79";
    expect(await findBrowser({ chromePath: paths[0], env })).toEqual({ path: paths[0], version });
    expect(await findBrowser({ env })).toEqual({ path: paths[1], version });
    expect(await findBrowser({ env: { ...env, CHROME_PATH: "" } })).toEqual({ path: paths[2], version });
    const { PATH } = env;
    expect(await findBrowser({ env: { PATH } })).toEqual({
      path: join(folder.path, "bin/google-chrome"),
      version,
    });
  });

  test("a program on PATH that is no browser, as Ubuntu's snap stub, is passed over", async () => {
    await program("stub/google-chrome-stable", 'echo "requires the chromium snap" >&2; exit 1');
    const chromium = await program("stub/chromium");
    expect(await findBrowser({ env: { PATH: `${join(folder.path, "stub")}:/usr/bin:/bin` } })).toMatchObject({
      path: chromium,
    });
  });

  test("a named one that cannot tell its version is taken all the same: its launch will say why", async () => {
    const path = await program("silent", "exit 3");
    expect(await findBrowser({ chromePath: path, env: {} })).toEqual({ path, version: "unknown" });
  });

  test.each([
    ["absent", "which does not exist"],
    [".", "which is a folder"],
    ["plain-file", "which may not be executed"],
  ])("a named one that cannot be it is an error: %s", async (name, reason) => {
    await program("plain-file", "", 0o644);
    const path = join(folder.path, name);
    await expect(findBrowser({ env: { CHROME_PATH: path } })).rejects.toMatchObject({
      code: "BROWSER_NOT_FOUND",
      message: `CHROME_PATH names ${path}, ${reason === "which is a folder" ? `${reason}, not a program` : reason}.`,
      advice: expect.stringContaining("--chrome-path"),
    });
  });
});

describe("where to look", () => {
  test("on Linux PATH by name, then well-known folders", () => {
    const candidates = installedCandidates("linux", { PATH: "/a:/b" });
    expect(candidates.slice(0, 2)).toEqual(["/a/google-chrome-stable", "/b/google-chrome-stable"]);
    expect(candidates).toContain("/opt/google/chrome/chrome");
    expect(candidates).toContain("/b/microsoft-edge");
  });

  test("on macOS applications of all and of the user", () => {
    const candidates = installedCandidates("darwin", { HOME: "/Users/me" });
    expect(candidates).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(candidates).toContain("/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium");
  });

  test("on Windows program folders and the user's", () => {
    const found = installedCandidates("win32", { PROGRAMFILES: "P", LOCALAPPDATA: "L" });
    expect(found).toContain(join("P", "Google", "Chrome", "Application", "chrome.exe"));
    expect(found).toContain(join("L", "Google", "Chrome SxS", "Application", "chrome.exe"));
  });
});
