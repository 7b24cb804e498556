import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildDist, root } from "../../dist/build.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { kinds } from "./kinds.ts";
import { tryKind } from "./try-kind.ts";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await buildDist(join(folder.path, "dist"));
  await cp(join(root, "action.yml"), join(folder.path, "action.yml"));
});
afterAll(() => folder[Symbol.asyncDispose]());

/** Some visits are made by then, on most machines. Faults come at any moment before. */
const durationMs = 8_000;

// A short form of `npm run bench:faults`: what needs no root. Turn 0 goes by the command, turn 1 by the action.
it.each([
  ["kill -9", 0],
  ["cancel", 1],
  ["obstacle in the output", 1],
  ["hanging build", 0],
])("%s ends with one outcome and leaves nothing behind", async (name, turn) => {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no kind ${name}`);
  const finding = await tryKind(kind, { built: folder.path, durationMs, turn });
  expect({ ...finding, left: [...finding.left], disagreed: [...finding.disagreed] }).toMatchObject({
    left: [],
    disagreed: [],
  });
});
