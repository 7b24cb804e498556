import { expect, it } from "vitest";
import type { PageOnDevice } from "../../src/collect/cell-state.ts";
import { sampleInBlocks } from "../../src/collect/sample-in-blocks.ts";
import type { SampleHooks, SamplePlan, VisitTarget } from "../../src/collect/sample.ts";
import { mobile } from "../../src/config/keys/devices.ts";
import { madeVisit } from "./made-visit.ts";

const cell = (path: string, headAlone = false): PageOnDevice => ({
  page: { name: path, path },
  device: mobile,
  headAlone,
});

/** The visits of a plan of two each, in short, and how it ended. */
async function made(
  more: Partial<SamplePlan> = {},
  failure: (target: VisitTarget) => string | undefined = () => undefined,
  hooks: Partial<SampleHooks> = {},
) {
  const plan = { compare: true, looks: [2], seed: 1, deadline: Infinity, atOnce: 1, maxFailures: 3 };
  const { visits, ended, givenUp } = await sampleInBlocks(
    { cells: [cell("/a"), cell("/b")], ...plan, ...more },
    { visit: async (target) => madeVisit(target, failure(target)), certainty: () => 0, ...hooks },
  );
  const log = visits.map(
    ({ page, revision, index, error }) => `${revision} ${page} ${error ? "failed" : index}`,
  );
  return { log, ended, givenUp: givenUp.map((one) => one.cell.page.name) };
}

it("visits all pages of head before any of base, each after a warm-up", async () => {
  const { log, ended } = await made();
  const block = (of: string) => [0, 1, 2].map((index) => `${of} ${index}`);
  expect(log).toEqual(["head /a", "head /b", "base /a", "base /b"].flatMap(block));
  expect(ended).toBe("decided");
});

it("visits head alone where there is nothing to compare a page with", async () => {
  const cells = [cell("/a"), cell("/new", true)];
  expect((await made({ cells })).log.filter((one) => one.startsWith("base"))).toEqual([
    "base /a 0",
    "base /a 1",
    "base /a 2",
  ]);
  expect((await made({ compare: false })).log.filter((one) => one.startsWith("base"))).toEqual([]);
});

it("makes a failed visit again, and gives a page up after three in a row", async () => {
  let failures = 0;
  const once = await made({ cells: [cell("/a")] }, ({ revision, index }) =>
    revision === "head" && index === 1 && failures++ === 0 ? "failed" : undefined,
  );
  expect(once.log.slice(0, 4)).toEqual(["head /a 0", "head /a failed", "head /a 1", "head /a 2"]);
  expect(once.givenUp).toEqual([]);

  const often = await made({}, ({ revision, page }) =>
    revision === "head" && page.name === "/a" ? "failed" : undefined,
  );
  expect(often.log.filter((one) => one.includes("/a"))).toEqual(Array(3).fill("head /a failed"));
  expect(often.givenUp).toEqual(["/a"]);

  const ofBase = await made({ cells: [cell("/a")] }, ({ revision }) =>
    revision === "base" ? "failed" : undefined,
  );
  expect(ofBase.log.slice(3)).toEqual(Array(3).fill("base /a failed"));
  expect(ofBase.givenUp).toEqual([]);
});

it("visits every page of head once when the time is over", async () => {
  const { log, ended } = await made({ deadline: 0 });
  expect(log).toEqual(["head /a 1", "head /b 1"]);
  expect(ended).toBe("time");
});

it("stops where it is interrupted", async () => {
  const controller = new AbortController();
  const { log, ended } = await made(
    {},
    ({ index }) => {
      if (index === 1) controller.abort();
      return undefined;
    },
    {
      signal: controller.signal,
    },
  );
  expect(log).toEqual(["head /a 0", "head /a 1"]);
  expect(ended).toBe("interrupted");
});

it("goes on from look to look with what is undecided, and with the revision that is there", async () => {
  const asked: string[] = [];
  const { log, ended } = await made({ looks: [1, 2, 3] }, undefined, {
    certainty: ({ page }, kept) => {
      asked.push(`${page.name} ${kept.length}`);
      return page.name === "/a" || kept.length >= 4 ? 1 : 0;
    },
  });
  expect(asked).toEqual(["/a 2", "/b 2", "/b 4"]);
  const first = ["head /a", "head /b", "base /a", "base /b"].flatMap((of) => [`${of} 0`, `${of} 1`]);
  expect(log).toEqual([...first, "base /b 2", "head /b 0", "head /b 2"]);
  expect(ended).toBe("decided");
});

it("says of each page once how it ended", async () => {
  const ends: unknown[] = [];
  await made(
    { cells: ["/decided", "/noisy", "/broken"].map((path) => cell(path)), compare: false },
    ({ page }) => (page.name === "/broken" ? "it answered 500" : undefined),
    {
      certainty: ({ page }) => (page.name === "/decided" ? 1 : 0),
      onOver: ({ page }, end, kept, over) => ends.push([page.name, end, kept, over]),
    },
  );
  expect(ends).toEqual([
    ["/broken", "failed", 0, 1],
    ["/decided", "decided", 2, 2],
    ["/noisy", "undecided", 2, 3],
  ]);
});
