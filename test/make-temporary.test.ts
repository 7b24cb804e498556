import { rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { longestParent, parentFor } from "../src/collect/browser/temporary-folder.ts";
import { makeTemporary } from "../src/make-temporary.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a folder of its own", async () => {
  await using folder = await temporaryFolder();
  const made = [await makeTemporary("x-", folder.path), await makeTemporary("x-", folder.path)];
  expect(new Set(made).size).toBe(2);
  for (const path of made) {
    expect(dirname(path)).toBe(folder.path);
    await rmdir(path);
  }
});

test("a temporary folder that cannot be used is named, with the reason and what to do", async () => {
  await using folder = await temporaryFolder({ file: "" });
  for (const [parent, reason] of [
    [join(folder.path, "missing"), "it does not exist"],
    [join(folder.path, "file"), "it is not a folder"],
  ] as const)
    await expect(makeTemporary("x-", parent)).rejects.toMatchObject({
      code: "TEMPORARY_FOLDER",
      message: `The temporary folder ${parent} cannot be used: ${reason}`,
      advice: expect.stringMatching(/^Set TE?MP\w* to a folder that exists and is writable/),
    });
});

test("a browser's folder is where a socket in it has a path that is short enough", () => {
  const of = (length: number) => `/${"x".repeat(length - 1)}`;
  expect(parentFor(of(longestParent), "linux")).toBe(of(longestParent));
  expect(parentFor(of(longestParent + 1), "linux")).toBe("/tmp");
  expect(parentFor(`/${"é".repeat(longestParent / 2)}`, "linux")).toBe("/tmp");
  expect(parentFor(of(longestParent + 1), "darwin")).toBe(of(longestParent + 1));
  const name = "/budget-check-XXXXXX/com.google.Chrome.for.Testing.XXXXXX/SingletonSocket";
  expect((of(longestParent) + name).length).toBe(107);
});
