import { describe, expect, test } from "vitest";
import { lightWalletMatches } from "../../../src/config/layers/lightwallet-path.ts";
import { errorsOf, load } from "../budget-folder.ts";

test("sizes, counts and timings become limits in our words", async () => {
  const budget = await load(`[
  {
    "path": "/",
    "resourceSizes": [{ "resourceType": "script", "budget": 125.5 }, { "resourceType": "total", "budget": 300 }],
    "resourceCounts": [{ "resourceType": "third-party", "budget": 10 }, { "resourceType": "total", "budget": 0 }],
    "timings": [
      { "metric": "first-contentful-paint", "budget": 1800 },
      { "metric": "interactive", "budget": 3000 },
      { "metric": "max-potential-fid", "budget": 130 },
      { "metric": "total-blocking-time", "budget": 200 },
      { "metric": "speed-index", "budget": 3400 },
      { "metric": "largest-contentful-paint", "budget": 2500 },
      { "metric": "cumulative-layout-shift", "budget": 0.1 },
    ],
  },
]`);
  expect(budget.pages).toHaveLength(1);
  expect(budget.pages[0]).toMatchObject({ name: "/", path: "/" });
  expect(
    budget.pages[0]?.limits.map(({ metric, max }) => [metric, max?.value, max?.unit, max?.text]),
  ).toEqual([
    ["transfer:script", 128_512, "B", "125.5 KiB"],
    ["transfer", 307_200, "B", "300 KiB"],
    ["requests:third-party", 10, "count", "10"],
    ["requests", 0, "count", "0"],
    ["FCP", 1800, "ms", "1800 ms"],
    ["TTI", 3000, "ms", "3000 ms"],
    ["FID", 130, "ms", "130 ms"],
    ["TBT", 200, "ms", "200 ms"],
    ["SI", 3400, "ms", "3400 ms"],
    ["LCP", 2500, "ms", "2500 ms"],
    ["CLS", 0.1, "unitless", "0.1"],
  ]);
  expect(budget.pages[0]?.limits[0]?.position).toEqual({ file: "budget.json", line: 4, column: 61 });
  expect(budget.pages[0]?.limits.every(({ level, preset }) => level === "fail" && !preset)).toBe(true);
  expect(budget.bundle).toEqual([]);
  expect(budget.notes).toEqual([]);
});

const lcp = (budget: number) => ({ timings: [{ metric: "largest-contentful-paint", budget }] });
const tbt = (budget: number) => ({ timings: [{ metric: "total-blocking-time", budget }] });

describe("pages", () => {
  test.each([undefined, "/", "/*"])("the entry %j is for every page, the root among them", async (path) => {
    const every = path === undefined ? lcp(1) : { path, ...lcp(1) };
    const { pages, limits } = await load([every, { path: "/cart", ...tbt(2) }]);
    const textsOf = (all: readonly { metric: string; max?: { value: number } }[]) =>
      all.map(({ metric, max }) => `${metric} ${max?.value}`);
    expect(pages.map((page) => [page.path, textsOf(page.limits)])).toEqual([
      ["/", ["LCP 1"]],
      ["/cart", ["TBT 2"]],
    ]);
    expect(textsOf(limits)).toEqual(["LCP 1"]);
  });

  test("concrete paths are pages; the last entry that matches one counts alone, and a note says so", async () => {
    const budget = await load([
      lcp(1),
      { path: "/cart", ...tbt(2) },
      { path: "/shop$", ...lcp(3) },
      { path: "/cart/*", ...lcp(4) },
    ]);
    expect(
      budget.pages.map(({ path, limits }) => [
        path,
        limits.map(({ metric, max }) => `${metric} ${max?.value}`),
      ]),
    ).toEqual([
      ["/", ["LCP 1"]],
      ["/cart", ["TBT 2"]],
      ["/shop", ["LCP 3"]],
    ]);
    expect(budget.notes.map((note) => note.text.replace(/^budget.json:1:\d+: /, ""))).toEqual([
      '2 entries match the page "/cart": this one, the last, counts',
      '2 entries match the page "/shop": this one, the last, counts',
      'the pattern "/cart/*" matches no page of the budget: its limits do not apply',
    ]);
    expect(budget.notes.every((note) => note.level === "warn")).toBe(true);
  });

  test("an entry for all pages after a concrete one wins for it", async () => {
    const budget = await load([
      { path: "/cart", ...lcp(2) },
      { path: "/", ...lcp(1) },
    ]);
    expect(budget.pages.map(({ path, limits }) => [path, limits[0]?.max?.value])).toEqual([
      ["/cart", 1],
      ["/", 1],
    ]);
  });

  test("the entry for all pages holds for pages that only the command line names", async () => {
    expect((await load([lcp(1), { path: "/a", ...tbt(2) }])).limits).toMatchObject([{ metric: "LCP" }]);
    expect((await load([{ path: "/a", ...tbt(2) }])).limits).toEqual([]);
  });

  test("an array without limits brings the default preset", async () => {
    expect((await load([])).pages[0]?.limits.map((limit) => limit.metric)).toContain("INP");
  });
});

test("what is retired or cannot be told is ignored with a note", async () => {
  const budget = await load(`[{ "options": { "firstPartyHostnames": ["*.a.b"] },
  "timings": [{ "metric": "first-meaningful-paint", "budget": 1 }, { "metric": "speed-index", "budget": 1 }] }]`);
  expect(budget.limits.map((limit) => limit.metric)).toEqual(["SI"]);
  expect(budget.notes.map((note) => note.text)).toEqual([
    `budget.json:1:40: "firstPartyHostnames" is ignored: the page's own site alone counts as first party`,
    'budget.json:2:27: "first-meaningful-paint" is ignored: Lighthouse has retired it; "largest-contentful-paint" is its successor',
  ]);
});

test.each([
  ["[1]", "1:2: [0] must be an object, not 1"],
  ['[{"paht": "/"}]', '1:3: unknown key "paht" in [0]; did you mean "path"?'],
  ['[{"path": "cart"}]', '1:11: the path "cart" does not begin with "/"'],
  ['[{"path": "/a*b*"}]', '1:11: the path "/a*b*" has more than one "*"'],
  ['[{"path": "/$a"}]', '1:11: the path "/$a" has a "$" before its end'],
  ['[{"path": "/a b"}]', '1:11: the path "/a b" has white space'],
  [
    '[{"timings": [{"metric": "speed-idex", "budget": 1}]}]',
    '1:26: [0].timings[0].metric cannot be "speed-idex"; did you mean "speed-index"?',
  ],
  ['[{"timings": [{"metric": "speed-index"}]}]', '1:15: [0].timings[0] has no "budget"'],
  ['[{"timings": [{"metric": "speed-index", "budget": -1}]}]', "1:51: speed-index: -1 is negative"],
  [
    '[{"timings": [{"metric": "speed-index", "budget": "3 s"}]}]',
    '1:51: [0].timings[0].budget must be a number, not "3 s"',
  ],
  [
    '[{"resourceSizes": [{"resourceType": "scripts", "budget": 1}]}]',
    '1:38: [0].resourceSizes[0].resourceType cannot be "scripts"; did you mean "script"?',
  ],
  [
    '[{"resourceCounts": [{"resourceType": "font", "budget": 1}, {"resourceType": "font", "budget": 2}]}]',
    '1:78: "font" is limited twice',
  ],
])("%s is refused", async (text, message) => {
  expect(await errorsOf(text)).toEqual([`budget.json:${message}`]);
});

test.each([
  [undefined, "/any?a=b", true],
  ["/", "/any", true],
  ["/a", "/a/b", true],
  ["/a", "/b/a", false],
  ["/a$", "/a", true],
  ["/a$", "/a/", false],
  ["/a*c", "/abcd", true],
  ["/a*c$", "/abcd", false],
  ["/a*c$", "/abcc", true],
  ["/*.php$", "/x/y.php", true],
  ["/*.php$", "/x/y.php?z", false],
  ["/fish*", "/fish", true],
  ["/aba*ba$", "/aba", false],
])("the pattern %s on %s", (pattern, path, expected) => {
  expect(lightWalletMatches(pattern, path)).toBe(expected);
});
