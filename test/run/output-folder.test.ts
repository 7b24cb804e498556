import { randomUUID } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openOutputFolder } from "../../src/run/output-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("is made with its parents, ignores itself, and is emptied of old visits", async () => {
  await using folder = await temporaryFolder();
  const { directory, visits } = await openOutputFolder(folder.path, "a/b");
  expect(directory).toBe(join(folder.path, "a/b"));
  expect(await readFile(join(directory, ".gitignore"), "utf8")).toBe("*\n");
  await folder.write({ "a/b/visits/old.json": "{}" });
  await openOutputFolder(folder.path, "a/b");
  expect(await readdir(visits)).toEqual([]);
});

test.each(["/proc/x", "/proc/x/y", "/dev/null/x", "file/x"])("%s is refused at once", async (wanted) => {
  await using folder = await temporaryFolder({ file: "" });
  await expect(openOutputFolder(folder.path, wanted)).rejects.toMatchObject({
    code: "OUTPUT_NOT_WRITABLE",
    exitCode: 2,
    advice: expect.stringContaining("--output"),
  });
});

test("is emptied of what a run that was killed left unfinished, and of nothing else", async () => {
  await using folder = await temporaryFolder();
  const { directory } = await openOutputFolder(folder.path, "a");
  await folder.write({
    [`a/.budget-check-${randomUUID()}.tmp`]: "{",
    "a/report.json": "{}",
    "a/.budget-check-notes.tmp": "mine",
  });
  await openOutputFolder(folder.path, "a");
  const left = [".budget-check-notes.tmp", ".gitignore", "a.11tydata.json", "report.json", "visits"];
  expect((await readdir(directory)).toSorted()).toEqual(left);
});

test("tells Eleventy to leave it alone, by the data file that carries the folder's name", async () => {
  await using folder = await temporaryFolder();
  await openOutputFolder(folder.path, ".budget-check");
  const data = await readFile(join(folder.path, ".budget-check/.budget-check.11tydata.json"), "utf8");
  expect(JSON.parse(data)).toMatchObject({ permalink: false, templateEngineOverride: "" });
});
