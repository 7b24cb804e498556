import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { loosened } from "../../src/judge/loosened.ts";
import { describeLoosening } from "../../src/report/loosenings.ts";
import type { Budget } from "../../src/types.ts";

/** A budget as a file would make it. */
async function budgetOf(content: object): Promise<Budget> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "loosened-"));
  await writeFile(join(folder.path, "budget.json"), JSON.stringify(content));
  return await loadBudget({ cwd: folder.path, now: new Date("2026-11-20") });
}

const pages = ["/", "/cart"];
/** A budget with limits of its own has those of a preset only where it says so. */
const preset = { extends: "core-web-vitals" };

async function said(base: object, head: object): Promise<string[]> {
  return loosened(await budgetOf({ pages, ...base }), await budgetOf({ pages, ...head })).map(
    describeLoosening,
  );
}

it.each<[name: string, base: object, head: object, expected: string[]]>([
  ["nothing", { limits: { LCP: "2 s" } }, { limits: { LCP: "2 s" } }, []],
  ["a stricter limit", { limits: { LCP: "2 s" } }, { limits: { LCP: "1.5 s", TBT: 300 } }, []],
  [
    "a raised maximum",
    { limits: { LCP: "2 s" } },
    { limits: { LCP: 2300 } },
    ["LCP: max raised from 2 s to 2300 ms"],
  ],
  ["a removed limit", { limits: { "requests:image": 10 } }, {}, ["requests:image: max 10 removed"]],
  ["a preset's limit set to null", {}, { limits: { CLS: null } }, ["CLS: max 0.1 removed"]],
  [
    "a limit that only warns now",
    { limits: { SI: "3 s" } },
    { limits: { SI: { max: "3 s", level: "warn" } } },
    ["SI: max 3 s is now only a warning"],
  ],
  [
    "a default tolerance turned off",
    preset,
    { ...preset, limits: { LCP: { maxIncrease: null } } },
    ["LCP: maxIncrease default tolerance removed"],
  ],
  [
    "a wider permitted change",
    { limits: { LCP: { maxIncrease: "5%" } } },
    { limits: { LCP: { maxIncrease: "20%" } } },
    ["LCP: maxIncrease raised from 5% to 20%"],
  ],
  [
    "one page's own limit",
    preset,
    { ...preset, pages: ["/", { path: "/cart", limits: { LCP: "4 s" } }] },
    ["LCP on /cart: max raised from 2.5 s to 4 s"],
  ],
  [
    "bundle limits",
    { bundle: { "initial:js": { max: "100 kB", maxIncrease: "1 kB" }, total: "1 MB" } },
    { bundle: { "initial:js": { max: "100 KiB", maxIncrease: "1 kB" } } },
    ["initial:js: max raised from 100 kB to 100 KiB", "total: max 1 MB removed"],
  ],
  [
    "growth that warns later",
    { bundle: { total: { warnIncrease: "1 kB", maxIncrease: "5 kB" } } },
    { bundle: { total: { warnIncrease: "2%", maxIncrease: "5 kB" } } },
    ["total: warnIncrease raised from 1 kB to 2%"],
  ],
  [
    "a warning about growth that is gone",
    { bundle: { total: { warnIncrease: "1 kB", maxIncrease: "5 kB" } } },
    { bundle: { total: { maxIncrease: "5 kB" } } },
    ["total: warnIncrease 1 kB removed"],
  ],
  [
    "growth that only warned, and fails beyond a second threshold",
    { bundle: { total: { maxIncrease: "1 kB", level: "warn" } } },
    { bundle: { total: { warnIncrease: "1 kB", maxIncrease: "50 kB" } } },
    [],
  ],
  [
    "growth that failed, and warns before a higher threshold",
    { bundle: { total: { maxIncrease: "1 kB" } } },
    { bundle: { total: { warnIncrease: "1 kB", maxIncrease: "50 kB" } } },
    ["total: maxIncrease raised from 1 kB to 50 kB"],
  ],
  [
    "a warning about growth that gave way to as strict a maximum",
    { bundle: { total: { warnIncrease: "1 kB", maxIncrease: "5 kB" } } },
    { bundle: { total: { maxIncrease: "1 kB" } } },
    [],
  ],
  [
    "the same number of smaller bytes",
    { bundle: { total: "1 MB" } },
    { bundle: { total: { max: "1 MB", compression: "brotli" } } },
    ["total: max raised from 1 MB, gzip to 1 MB, brotli"],
  ],
  [
    "a warning that gave way to as strict a maximum",
    { limits: { SI: { warn: "2 s", max: "4 s" } } },
    { limits: { SI: "2 s" } },
    [],
  ],
  [
    "exceptions",
    { allow: [{ limit: "LCP", reason: "known", expires: "2026-12-01" }] },
    {
      allow: [
        { limit: "LCP", reason: "still", expires: "2027-06-01" },
        { limit: "CLS", page: "/cart", reason: "banner", expires: "2026-12-24" },
      ],
    },
    [
      "exception for LCP extended, it was until 2026-12-01, it is until 2027-06-01: still",
      "new exception for CLS on /cart, until 2026-12-24: banner",
    ],
  ],
  [
    "an exception narrowed to a page",
    { allow: [{ limit: "LCP", reason: "known", expires: "2026-12-01" }] },
    { allow: [{ limit: "LCP", page: "/cart", reason: "known", expires: "2026-12-01" }] },
    [],
  ],
  ["a page that is gone", {}, { pages: ["/"] }, ["page /cart is no longer visited"]],
  ["pages that are still to be found", {}, { pages: "auto" }, []],
  ["pages that were found, and are listed now", { pages: "auto" }, { pages: ["/", "/cart"] }, []],
  [
    "the first page, which every search begins with",
    { pages: "auto" },
    { pages: ["/cart"] },
    ["page / is no longer visited"],
  ],
  [
    "interactions that are gone",
    { pages: ["/", { path: "/cart", interactions: [{ click: "#a" }, { click: "#b" }] }] },
    { interactions: [] },
    [
      "page / has no interactions any more, so INP is not measured on it",
      "page /cart has no interactions any more, so INP is not measured on it",
    ],
  ],
  [
    "interactions that are left to be chosen",
    { pages: ["/", { path: "/cart", interactions: [{ click: "#a" }] }] },
    {},
    [
      "page /cart has fewer or softer interactions: 1 step, now controls chosen automatically, whose INP only warns",
    ],
  ],
  [
    "chosen interactions that are no longer judged",
    { interactions: "auto", pages: ["/", "/cart"] },
    {},
    [
      "page / has fewer or softer interactions: controls chosen automatically, now controls chosen automatically, whose INP only warns",
      "page /cart has fewer or softer interactions: controls chosen automatically, now controls chosen automatically, whose INP only warns",
    ],
  ],
  ["a device that is gone", { devices: ["mobile", "desktop"] }, {}, ["device desktop is no longer measured"]],
  [
    "policy",
    { alreadyOver: "fail", onInconclusive: "fail" },
    {},
    ["alreadyOver: fail is now warn", "onInconclusive: fail is now warn"],
  ],
])("says of %s what it is", async (_, base, head, expected) => {
  expect(await said(base, head)).toEqual(expected);
});

it("points at head's line", async () => {
  const [first] = loosened(
    await budgetOf({ pages, ...preset }),
    await budgetOf({ pages, ...preset, limits: { LCP: "3 s" } }),
  );
  expect(first?.position).toMatchObject({ file: "budget.json", line: 1 });
  expect(first?.pages).toEqual([]);
});

it("is asymmetric: of two numbers, exactly the larger is softer", async () => {
  const base = await budgetOf({ pages, limits: { LCP: "2 s" } });
  const withMax = (value: number): Budget => ({
    ...base,
    pages: base.pages.map((page) => ({
      ...page,
      limits: page.limits.map((limit) =>
        limit.metric === "LCP" && limit.max
          ? { ...limit, max: { ...limit.max, value, text: `${value}` } }
          : limit,
      ),
    })),
  });
  fc.assert(
    fc.property(fc.nat(9_999), fc.nat(9_999), (before, after) => {
      expect(loosened(withMax(before), withMax(after)).length).toBe(after > before ? 1 : 0);
    }),
  );
});
