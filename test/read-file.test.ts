import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attributeFile } from "../src/bundle/attribute/attribute-file.ts";
import { listFiles } from "../src/bundle/list-files.ts";
import { outputFiles } from "../src/bundle/output-files.ts";
import { packageManifests } from "../src/bundle/modules/package-manifests.ts";
import { readPayload } from "../src/ci-event.ts";
import { loadBudget } from "../src/config/load.ts";
import { differingInput } from "../src/project/modules/install-inputs.ts";
import { readFileIfThere } from "../src/history/locked-file.ts";
import { detectProject } from "../src/project/detect.ts";
import { openRegularFile, readRegularFile, readRegularText } from "../src/read-file.ts";
import { mergeFiles } from "../src/run/merge.ts";
import { chooseBase, readReport } from "../src/stages/choose-base.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// Windows has no such files in folders.
const onPosix = process.platform !== "win32";

function makePipe(...path: string[]): string {
  const file = join(...path);
  execFileSync("/bin/sh", ["-c", `mkfifo "$1"`, "sh", file]);
  return file;
}

describe.runIf(onPosix)("what is no file is named, not waited for", () => {
  test("a named pipe, and a link to one", async () => {
    await using folder = await temporaryFolder();
    const pipe = makePipe(folder.path, "pipe");
    await symlink(pipe, join(folder.path, "link"));
    for (const path of [pipe, join(folder.path, "link")]) {
      await expect(readRegularFile(path, 100)).rejects.toThrow("it is a named pipe, not a file");
      await expect(openRegularFile(path)).rejects.toThrow("it is a named pipe, not a file");
    }
  });

  test("a socket", async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, "socket");
    const server = createServer().listen(path);
    await once(server, "listening");
    try {
      await expect(readRegularFile(path, 100)).rejects.toThrow("it is a socket, not a file");
    } finally {
      server.close();
    }
  });

  test.each(["/dev/zero", "/dev/null"])("the device %s", async (device) => {
    await expect(readRegularFile(device, 100)).rejects.toThrow("it is a device, not a file");
  });

  test("a folder", async () => {
    await using folder = await temporaryFolder();
    await expect(readRegularFile(folder.path, 100)).rejects.toThrow("it is a folder, not a file");
  });
});

test("a file is read up to its bound", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "file");
  for (const size of [0, 1, 100]) {
    await writeFile(file, "x".repeat(size));
    expect(await readRegularText(file, 100)).toBe("x".repeat(size));
  }
  await writeFile(file, "x".repeat(101));
  await expect(readRegularFile(file, 100)).rejects.toThrow("at most 0.1 MB are read");
  await expect(readRegularFile(join(folder.path, "absent"), 100)).rejects.toThrow("ENOENT");
});

test.runIf(process.platform === "linux")("a file without a size is read to its end", async () => {
  const path = "/proc/self/environ";
  const text = await readFile(path, "utf8");
  expect(await readRegularText(path, text.length)).toBe(text);
  await expect(readRegularText(path, text.length - 1)).rejects.toThrow("are read");
});

describe.runIf(onPosix)("a named pipe where a file is expected", () => {
  const message = /it is a named pipe, not a file/;

  test("a report, base's too, a shard", async () => {
    await using folder = await temporaryFolder({ "budget.json": {} });
    const pipe = makePipe(folder.path, "report.json");
    await expect(readReport(pipe)).rejects.toThrow(message);
    await expect(mergeFiles(["report.json"], folder.path)).rejects.toThrow(message);
    makePipe(folder.path, "shard-1-of-2.json");
    await expect(mergeFiles(["."], folder.path)).rejects.toThrow(message);
    const budget = await loadBudget({ cwd: folder.path });
    const { signal } = new AbortController();
    const settings = { cwd: folder.path, maxTimeMs: 0, build: false, seed: 0, atOnce: 1 };
    const base = chooseBase(budget, { ...settings, base: "report.json", signal, onProgress: () => {} });
    await expect(base).rejects.toThrow(message);
  });

  test("a budget that is named, found, or extended", async () => {
    await using folder = await temporaryFolder({ "own.json": { extends: "./budget.json" } });
    makePipe(folder.path, "budget.json");
    for (const file of ["budget.json", "own.json", undefined])
      await expect(loadBudget({ cwd: folder.path, ...(file && { file }) })).rejects.toThrow(message);
  });

  test("a recording, and a module of a login", async () => {
    await using folder = await temporaryFolder({
      "recording.json": { pages: [{ path: "/", interactions: "pipe.json" }] },
      "module.json": { pages: ["/"], setup: { login: "pipe.mjs" } },
    });
    for (const name of ["pipe.json", "pipe.mjs"]) makePipe(folder.path, name);
    for (const file of ["recording.json", "module.json"])
      await expect(loadBudget({ cwd: folder.path, file })).rejects.toThrow(/is a named pipe, not a file/);
  });

  test("package.json of the app and of a package, and a lockfile of base", async () => {
    await using folder = await temporaryFolder();
    makePipe(folder.path, "package.json");
    await expect(detectProject(folder.path)).rejects.toThrow(message);
    const module = join(folder.path, "node_modules/a");
    await mkdir(module, { recursive: true });
    makePipe(module, "package.json");
    expect(await packageManifests().in(module)).toBeNull();
    await using head = await temporaryFolder({ "package-lock.json": "{}" });
    await using base = await temporaryFolder();
    makePipe(base.path, "package-lock.json");
    await expect(differingInput(head.path, base.path)).rejects.toThrow(message);
  });

  test("a manifest, stats, a source map, and a file of the site", async () => {
    await using folder = await temporaryFolder({ "app.js": "1;\n//# sourceMappingURL=app.js.map\n" });
    for (const name of ["manifest.json", "app.js.map", "film.mp4"]) makePipe(folder.path, name);
    const output = outputFiles(folder.path, []);
    await expect(output.text("manifest.json")).rejects.toThrow(message);
    await expect(output.json("manifest.json", true)).rejects.toThrow(message);
    const { problem, unmapped, raw } = await attributeFile({ file: "app.js", directory: folder.path });
    expect(problem).toMatch(message);
    expect(unmapped).toBe(raw);
    const { files, notes } = await listFiles(folder.path);
    expect(files).not.toContain("film.mp4");
    expect(notes.map(({ text }) => text)).toContain(
      "film.mp4 is not weighed: it is a named pipe, not a file",
    );
  });

  test("the history, and the event of a CI run", async () => {
    await using folder = await temporaryFolder();
    const pipe = makePipe(folder.path, "history.jsonl");
    await expect(readFileIfThere(pipe)).rejects.toThrow(message);
    expect(await readPayload(pipe)).toEqual({});
  });
});

test("reads, writes and locks with file handles as Yarn Plug'n'Play has them, without Symbol.asyncDispose", async () => {
  const source = (path: string) => JSON.stringify(new URL(`../src/${path}`, import.meta.url).href);
  await using folder = await temporaryFolder({
    "patched-fs.cjs": `
      const fs = require("node:fs");
      const { open } = fs.promises;
      fs.promises.open = async (...all) => {
        const handle = await open(...all);
        const names = ["close", "read", "stat", "write", "writeFile"];
        return Object.fromEntries(names.map((name) => [name, (...given) => handle[name](...given)]));
      };
      require("node:module").syncBuiltinESMExports();`,
    "run.mjs": `
      import { updateFile } from ${source("history/locked-file.ts")};
      import { readPayload } from ${source("ci-event.ts")};
      import { readRegularText } from ${source("read-file.ts")};
      import { writeWholeFile } from ${source("whole-file.ts")};
      console.log(JSON.stringify(await readPayload("event.json")), await readRegularText("event.json", 99));
      await updateFile("history.txt", () => "a line");
      await writeWholeFile("whole.txt", "whole");`,
    "event.json": { action: "opened" },
  });
  const printed = execFileSync(process.execPath, ["--require", "./patched-fs.cjs", "run.mjs"], {
    cwd: folder.path,
    encoding: "utf8",
  });
  expect(printed).toContain('{"action":"opened"}');
  expect(await readFile(join(folder.path, "history.txt"), "utf8")).toBe("a line");
  expect(await readFile(join(folder.path, "whole.txt"), "utf8")).toBe("whole");
});
