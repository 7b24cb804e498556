import { expect, test } from "vitest";
import { findImports, importFile, joinImports } from "../../src/import/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const checks = [{ path: "dist/*.js", limit: "10 kB", gzip: true }];

test("finds one configuration for each tool, as the tool itself would", async () => {
  await using folder = await temporaryFolder({
    "package.json": { name: "app", "size-limit": checks },
    ".size-limit.json": [],
  });
  expect(await findImports(folder.path)).toEqual(["package.json#size-limit"]);
  expect((await importFile("package.json#size-limit", folder.path)).budget).toEqual({
    bundle: { "file:/*.js": "10 kB" },
  });
});

test("finds nothing in a folder without any, and in none", async () => {
  await using folder = await temporaryFolder({ "package.json": "{ broken" });
  expect(await findImports(folder.path)).toEqual([]);
  expect(await findImports(`${folder.path}/missing`)).toEqual([]);
});

test.each([
  ["missing.json", /^There is no file missing.json$/],
  ["other.json", /^other.json is not a configuration of a known tool$/],
  [".size-limit.json", /^Cannot read .size-limit.json:2: /],
  ["package.json", /^package.json has no key of a known tool$/],
])("says what is wrong with %s", async (file, message) => {
  await using folder = await temporaryFolder({
    "package.json": { name: "app" },
    "other.json": { a: 1 },
    ".size-limit.json": "[\n  { path: }\n]",
  });
  await expect(importFile(file, folder.path)).rejects.toMatchObject({
    code: "IMPORT",
    message: expect.stringMatching(message) as string,
  });
});

test("of two tools that differ, the first counts and the other is named", () => {
  const common = { left: [], unneeded: [] };
  const joined = joinImports([
    {
      ...common,
      tool: "one",
      file: "one.json",
      budget: { pages: ["/", "/a"], limits: { LCP: "2 s" }, bundle: { total: "1 MB" } },
      remarks: [],
    },
    {
      ...common,
      tool: "two",
      file: "two.json",
      budget: {
        pages: [{ path: "/b" }, { path: "/a", limits: { CLS: 0.1 } }],
        limits: { LCP: "3 s", TBT: "1 s" },
        bundle: { total: "1 MB" },
      },
      remarks: [{ path: ["pages", 1, "limits", "CLS"], text: "why" }],
    },
  ]);
  expect(joined.budget).toEqual({
    pages: ["/", { path: "/a", limits: { CLS: 0.1 } }, { path: "/b" }],
    limits: { LCP: "2 s", TBT: "1 s" },
    bundle: { total: "1 MB" },
  });
  expect(joined.remarks).toEqual([{ path: ["pages", 1, "limits", "CLS"], text: "why" }]);
  expect(joined.left).toEqual([
    {
      where: 'two.json, as limits.LCP: "3 s"',
      reason: 'one says "2 s", which is kept: choose one of them',
    },
  ]);
});
