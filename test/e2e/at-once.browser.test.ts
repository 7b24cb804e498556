import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Visit } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title></head><body><h1>Hello</h1></body></html>`;

/**
 * Visits that were in progress at the same time, two by two, in a run of some pages, twice each, with six visits at the same
 * time allowed.
 * @param warmUps how many of the pages need quiet, and with it a warm-up.
 */
async function overlaps(
  budget: { clock?: string; pages: readonly unknown[] },
  warmUps: number,
): Promise<string[]> {
  await using folder = await temporaryFolder({
    "site/index.html": html,
    "site/a.html": html,
    "site/b.html": html,
    "budget.json": { serve: "site", interactions: [], ...budget },
  });
  const run = await budgetCheck(folder.path, ["--no-base", "--runs", "2", "--concurrency", "6"]);
  expect([0, 1], run.stdout + run.stderr).toContain(run.code);
  const directory = join(folder.path, ".budget-check/visits");
  const visits: Visit[] = [];
  for (const file of await readdir(directory))
    visits.push(JSON.parse(await readFile(join(directory, file), "utf8")) as Visit);
  expect(visits).toHaveLength(budget.pages.length * 2 + warmUps);
  const times = visits.map(({ page, index, startedAt, durationMs }) => {
    const from = Date.parse(startedAt);
    return { name: `${page} ${index}`, from, to: from + durationMs };
  });
  return times.flatMap((one) =>
    times
      .filter((other) => one.from < other.from && other.from < one.to)
      .map((other) => `${one.name}, ${other.name}`),
  );
}

it("visits pages at the same time by the CPU clock", async () => {
  expect((await overlaps({ pages: ["/", "/a", "/b"] }, 0)).length).toBeGreaterThan(2);
});

it("leaves the machine to each visit by the wall clock", async () => {
  expect(await overlaps({ clock: "wall", pages: ["/", "/a"] }, 2)).toEqual([]);
});

it("leaves the machine to each visit of a page with steps", async () => {
  const interactions = [{ click: "h1" }];
  const pages = ["/", { path: "/a", interactions }, "/b"];
  const found = await overlaps({ pages }, 1);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((names) => names.includes("/a"))).toEqual([]);
});
