import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readLines } from "../../src/calibrate/past.ts";
import type { Calibration } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const page =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>List</title><h1>A heading</h1><p>The largest text of this page.</p>';

it("visits a page next to itself, says what it found, and keeps a line of it", async () => {
  await using folder = await temporaryFolder({
    "budget.json": JSON.stringify({ serve: "site", history: { directory: "kept" } }),
    "site/index.html": page,
  });
  const options = ["--pairs", "4", "--history", "--json", "out.json", "--html", "out.html", "--quiet"];
  const { code, stdout, stderr } = await budgetCheck(folder.path, ["calibrate", ...options]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const found = JSON.parse(await readFile(join(folder.path, "out.json"), "utf8")) as Calibration;
  // The same files on both sides are visited all the same.
  expect(found).toMatchObject({
    schemaVersion: 1,
    pairs: { asked: 4, made: 4 },
    slowedPairs: 1,
    incomplete: null,
  });
  expect(found.spread.find(({ metric }) => metric === "LCP")).toMatchObject({
    values: { count: 8 },
    cpu: { count: 8 },
    wall: { count: 8 },
  });
  expect(found.fitness.grade).toBe("unknown");
  expect(stdout).toContain("4 pairs are too few");
  expect(stdout).toMatch(/LCP +\d/);
  expect(await readFile(join(folder.path, "out.html"), "utf8")).toContain("<h2>How values vary</h2>");
  const [line] = readLines(await readFile(join(folder.path, "kept/calibrations.jsonl"), "utf8"));
  expect(line).toMatchObject({ page: found.page, pairs: 4, seen: { decisions: found.seen?.decisions ?? 0 } });
});
