import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMetric } from "../../../src/metrics/index.ts";
import type { Page } from "../../../src/types.ts";
import { errorsOf, load } from "../budget-folder.ts";

const withSteps = (steps: unknown, more: object = {}) => ({
  pages: [{ name: "cart", path: "/cart", interactions: steps, ...more }],
});

async function cartOf(budget: unknown): Promise<Page> {
  const [page] = (await load(budget)).pages;
  if (!page) throw new Error("the budget has no page");
  return page;
}

describe("steps", () => {
  test("are read as they are written, with a name for each", async () => {
    const { interactions } = await cartOf(
      withSteps([
        { click: "#add", name: "add to cart" },
        { tap: "text/Menu", timeout: "2 s" },
        { type: ["#coupon", "SAVE"] },
        { press: "Control+a" },
        { hover: "aria/Help" },
        { scroll: { y: 600 } },
        { scroll: "#reviews" },
        { select: ["#size", "L"] },
        { waitFor: "#total" },
        { waitFor: { text: "Added" } },
        { waitFor: { ms: 300 } },
      ]),
    );
    expect(interactions).toEqual([
      { click: "#add", name: "add to cart" },
      { tap: "text/Menu", name: "tap text/Menu", timeoutMs: 2000 },
      { type: ["#coupon", "SAVE"], name: "type #coupon" },
      { press: "Control+a", name: "press Control+a" },
      { hover: "aria/Help", name: "hover aria/Help" },
      { scroll: { y: 600 }, name: "scroll y 600" },
      { scroll: "#reviews", name: "scroll #reviews" },
      { select: ["#size", "L"], name: "select #size" },
      { waitFor: "#total", name: "waitFor #total" },
      { waitFor: { text: "Added" }, name: "waitFor Added" },
      { waitFor: { ms: 300 }, name: "waitFor 300 ms" },
    ]);
  });

  test("that nobody named are told apart by a number", async () => {
    const { interactions } = await cartOf(
      withSteps([{ click: "#a" }, { click: "#a" }, { click: "#a", name: "click #a (3)" }, { click: "#a" }]),
    );
    expect(interactions?.map(({ name }) => name)).toEqual([
      "click #a",
      "click #a (2)",
      "click #a (3)",
      "click #a (4)",
    ]);
  });

  test("without any, the page has none", async () => {
    expect(await cartOf({ pages: ["/cart"] })).not.toHaveProperty("interactions");
  });

  const step = fc.oneof(
    // "${" would start the name of a variable.
    fc.record({
      click: fc.string({ minLength: 1 }).filter((text) => text.trim() !== "" && !text.includes("${")),
    }),
    fc.record({ waitFor: fc.record({ ms: fc.integer({ min: 0, max: 30_000 }) }) }),
  );
  test("always have names that no other step of the page has, each of them a metric", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const names = (await cartOf(withSteps(steps))).interactions?.map(({ name }) => name) ?? [];
        expect(names).toHaveLength(steps.length);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(findMetric(`INP:${name}`)?.id).toBe("INP");
      }),
      { numRuns: 40 },
    );
  });
});

describe("limits of a step", () => {
  test("are limits of the page on the step's INP", async () => {
    const { limits } = await cartOf(
      withSteps(
        [
          { click: "#add", name: "add to cart", limits: { INP: { max: "150 ms", maxIncrease: "20%" } } },
          { press: "Enter" },
        ],
        { limits: { INP: "180 ms", "INP:press Enter": "0.1 s" } },
      ),
    );
    const own = limits.filter(({ metric }) => metric.startsWith("INP"));
    expect(own.map(({ metric, max, maxIncrease }) => [metric, max?.value, maxIncrease?.relative])).toEqual([
      ["INP", 180, undefined],
      ["INP:press Enter", 100, undefined],
      ["INP:add to cart", 150, 0.2],
    ]);
  });

  test("may also be on what it executes, as those of the page on it", async () => {
    const { limits } = await cartOf(
      withSteps(
        [
          { hover: "#menu", name: "menu", limits: { "work:js": { maxIncrease: 0 }, "calls:js": 900 } },
          { press: "Enter" },
        ],
        { limits: { "work:js:press Enter": { maxIncrease: "5%" } } },
      ),
    );
    const own = limits.filter(({ metric }) => metric.includes(":js"));
    expect(own.map(({ metric, max, maxIncrease }) => [metric, max?.value, maxIncrease?.text])).toEqual([
      ["work:js:press Enter", undefined, "5%"],
      ["work:js:menu", undefined, "0"],
      ["calls:js:menu", 900, undefined],
    ]);
  });

  test("of the budget apply to the pages that have the step", async () => {
    const { pages } = await load({
      limits: { "INP:add": "150 ms" },
      pages: ["/", { path: "/cart", interactions: [{ click: "#add", name: "add" }] }],
    });
    const counts = pages.map(({ limits }) => limits.filter(({ metric }) => metric === "INP:add").length);
    expect(counts).toEqual([0, 1]);
  });
});

describe("a mistake is told where it stands", () => {
  const at = (column: number, text: string) => `budget.json:1:${column}: ${text}`;
  const start = '{"pages":[{"path":"/","interactions":[';
  const column = start.length + 1;
  const refused = (step: string) => errorsOf(`${start}${step}]}]}`);

  test.each<[step: string, offset: number, message: string]>([
    ['{"clik":"#a"}', 1, 'unknown key "clik" in pages[0].interactions[0]; did you mean "click"?'],
    ['{"click":1}', 9, "pages[0].interactions[0].click must be a string, not 1"],
    ['{"click":" "}', 9, "the selector is empty"],
    ['"#a"', 0, 'pages[0].interactions[0] must be an object, not "#a"'],
    [
      '{"name":"a"}',
      0,
      'the step does nothing: give it one of "click", "tap", "type", "press", "hover", "scroll", "select", "waitFor"',
    ],
    [
      '{"click":"#a","press":"Enter"}',
      14,
      'a step does one thing: "press" is a step of its own after "click"',
    ],
    ['{"type":["#a"]}', 8, '"type" takes a selector and a text: ["#name", "Ada"]'],
    ['{"type":["#a",""]}', 8, "the text to type is empty"],
    ['{"type":"#a"}', 8, 'pages[0].interactions[0].type must be an array, not "#a"'],
    ['{"select":["#a","b","c"]}', 10, '"select" takes a selector and an option: ["#size", "L"]'],
    ['{"press":"Entr"}', 9, 'no key is called "Entr"; did you mean "Enter"?'],
    ['{"press":"Ctrl+Shft"}', 9, 'no key is called "Ctrl"'],
    ['{"press":"Control+"}', 9, '"Control+" is not a key: write "Enter", "a" or "Control+a"'],
    ['{"press":""}', 9, '"" is not a key: write "Enter", "a" or "Control+a"'],
    ['{"scroll":{}}', 10, 'scroll goes nowhere: give it a "y" in pixels, or a selector'],
    ['{"waitFor":{"ms":40000}}', 17, "waitFor.ms is between 0 and 30000, not 40000"],
    ['{"waitFor":{"ms":1,"text":"a"}}', 11, 'waitFor waits for one thing: "text" or "ms"'],
    [
      '{"waitFor":{"txt":"a"}}',
      12,
      'unknown key "txt" in pages[0].interactions[0].waitFor; did you mean "text"?',
    ],
    ['{"click":"#a","timeout":"5 kB"}', 24, 'timeout: wrong unit "kB" in "5 kB": it is a time, use ms or s'],
    ['{"click":"#a","timeout":"61 s"}', 24, "timeout: 61 s is too long: a step waits at most 60 s"],
    ['{"click":"#a","name":" "}', 21, "the name of the step is empty"],
    [
      '{"click":"#a","limits":{"LCP":"1 s"}}',
      24,
      'a step has limits on "INP", "work:js", "calls:js" alone: "LCP" belongs in the limits of the page',
    ],
    [
      '{"click":"#a","limits":{"INP":"1 kB"}}',
      30,
      'INP: wrong unit "kB" in "1 kB": it is a time, use ms or s',
    ],
    ['{"hover":"#a","limits":{"INP":"1 s"}}', 24, "INP can never apply: hover is not an interaction"],
    ['{"waitFor":"#a","limits":{"work:js":9}}', 26, "work:js can never apply: waitFor has no input"],
    [
      '{"click":"#a","name":"x"},{"click":"#b","name":"x"}',
      47,
      `two steps are called "x"; the first is at budget.json:1:${column}`,
    ],
  ])("%s", async (step, offset, message) => {
    const [first] = await refused(step);
    expect(first).toContain(at(column + offset, message));
  });

  test("a hundred and one steps", async () => {
    const [first] = await errorsOf(withSteps(Array.from({ length: 101 }, () => ({ click: "#a" }))));
    expect(first).toContain("a page has at most 100 steps, not 101");
  });

  test("a limit on a step that there is not", async () => {
    const steps = [{ click: "#add", name: "add to cart" }];
    const [ofPage] = await errorsOf(withSteps(steps, { limits: { "INP:add to card": "1 s" } }));
    expect(ofPage).toContain(
      'INP:add to card can never apply: the page "cart" does not have a step "add to card"; did you mean "add to cart"?',
    );
    const [ofBudget] = await errorsOf({ limits: { "INP:x": "1 s" }, ...withSteps(steps) });
    expect(ofBudget).toContain('INP:x can never apply: no page has a step "x"');
    const [counted] = await errorsOf({ limits: { "work:js:x": 9 }, ...withSteps(steps) });
    expect(counted).toContain('work:js:x can never apply: no page has a step "x"');
  });

  test("a step that is limited twice", async () => {
    const steps = [{ click: "#add", name: "add", limits: { INP: "1 s" } }];
    const [first] = await errorsOf(withSteps(steps, { limits: { "INP:add": "2 s" } }));
    expect(first).toContain("INP:add is set twice; the first is at budget.json:1:");
  });
});

describe("pages that say nothing of their interactions", () => {
  test("have chosen ones; auto asks for them, and an empty list turns them off", async () => {
    const pages = ["/", { path: "/b", interactions: "auto" }, { path: "/c", interactions: [] }];
    const read = (budget: { pages: readonly Page[] }) =>
      budget.pages.map(({ interactions, automatic }) => [interactions, automatic]);
    expect(read(await load({ pages }))).toEqual([
      [undefined, undefined],
      [undefined, "asked"],
      [[], undefined],
    ]);
    const own = { path: "/d", interactions: [{ click: "#a" }] };
    expect(read(await load({ interactions: "auto", pages: ["/", own] }))).toEqual([
      [undefined, "asked"],
      [[{ click: "#a", name: "click #a" }], undefined],
    ]);
    expect(read(await load({ interactions: [], pages: ["/", ...pages.slice(1)] }))).toEqual([
      [[], undefined],
      [undefined, "asked"],
      [[], undefined],
    ]);
  });

  test("have no steps of the whole budget", async () => {
    const hint = (what: string) =>
      `"interactions" of the budget is "auto" or [], not ${what}: steps belong to a page, in "pages"`;
    expect((await errorsOf({ interactions: [{ click: "#a" }] }))[0]).toContain(hint("a list of steps"));
    expect((await errorsOf({ interactions: "always" }))[0]).toContain(hint('"always"'));
    expect((await errorsOf({ interactions: 2 }))[0]).toContain("interactions must be");
  });
});
