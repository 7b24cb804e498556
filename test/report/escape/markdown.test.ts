import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, link, narrow, prose } from "../../../src/report/escape/markdown.ts";
import { attacks } from "../../fixtures/attacks/index.ts";
import { outsideCode, toHtml } from "../gfm.ts";

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(...attacks),
  fc
    .array(fc.constantFrom(..."`|\\<>@#[]()!*_~:/& \n\tab1"), { maxLength: 40 })
    .map((parts) => parts.join("")),
);

/** One code span alone, in a paragraph and in a cell; of a sentence, spans and harmless words. */
function expectCode(given: string) {
  expect(toHtml(code(given))).toMatch(/^<p><code>[^<]+<\/code><\/p>$/);
  const table = toHtml(`| a | b |\n| - | - |\n| ${code(given)} | x |`);
  const cells = table.match(/<td>.*?<\/td>/gs) ?? [];
  expect(cells).toEqual([expect.stringMatching(/^<td><code>[^<]+<\/code><\/td>$/), "<td>x</td>"]);
}

function expectProse(given: string) {
  const item = toHtml(`- x: ${prose(given)}`);
  expect(item).toMatch(/^<ul>\n<li>x:(?: (?:[^<]|<code>[^<]+<\/code>)*)?<\/li>\n<\/ul>$/);
  expect(outsideCode(item)).not.toMatch(/[@#*_~[\]|`]|&(?!amp;)|:\/\/|[0-9a-f]{7,}/);
}

describe("code and prose", () => {
  it.each(attacks)("keep %j inside of code", (attack) => {
    expectCode(attack);
    expectProse(attack);
  });

  it("keep anything inside of code", () => {
    fc.assert(
      fc.property(anything, (given) => {
        expectCode(given);
        expectProse(given);
      }),
      { numRuns: 150 },
    );
  });

  it("keep names in a cell of a table inside of code, in lines that fit, and lose nothing of them", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const table = toHtml(`| a | b |\n| - | - |\n| ${narrow(given)} | x |`);
        const cells = table.match(/<td>.*?<\/td>/gs) ?? [];
        expect(cells).toHaveLength(2);
        expect(cells[0]).toMatch(/^<td>(?:<code>[^<]+<\/code>(?:<br>)?)+<\/td>$/);
        const lines = [...narrow(given).matchAll(/`([^`]+)`/g)].map(([, line = ""]) => line);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(20);
        const solid = (text: string) => text.replaceAll(" ", "");
        expect(solid(lines.join(""))).toBe(solid(code(given, 100).slice(1, -1)));
      }),
      { numRuns: 150 },
    );
  });

  it("break a name in a cell where its parts end", () => {
    expect(narrow("/category/page-very-long-name/with")).toBe("`/category/page-very-`<br>`long-name/with`");
    expect(narrow("assets/checkout-payment-*.js")).toBe("`assets/checkout-`<br>`payment-*.js`");
    expect(narrow("aNameWithoutAnySignAtAll.js")).toBe("`aNameWithoutAnySignA`<br>`tAll.js`");
  });

  it("link a word to the place that it names, with brackets and stops outside", () => {
    const linkOf = (word: string) => (word === "src/a.ts:3" ? "https://github.com/o/n/blob/x" : undefined);
    const linked = "[`src/a.ts:3`](https://github.com/o/n/blob/x)";
    expect(prose("moment is new (src/a.ts:3), in src/b.ts:3", 300, { linkOf })).toBe(
      `moment is new (${linked}), in \`src/b.ts:3\``,
    );
    expect(prose("f (removed: src/a.ts:3)", 300, { linkOf })).toBe(`f (removed: ${linked})`);
  });

  it("lose what could end a span or a cell", () => {
    expect(code("a\\b|c`d\u202ee")).toBe("`a/b¦c'd e`");
    expect(code(" \n ")).toBe("`–`");
  });

  it("leave our own sentences readable", () => {
    const own = "9 of 9 visits over 2.50 s; 5% allows 138 ms, a bound of 5 % over 8";
    expect(prose(own)).toBe(own);
    expect(prose("the document's Server-Timing (98.5 ms, base 1.5)")).toBe(
      "the document's Server-Timing (98.5 ms, base 1.5)",
    );
    expect(prose("base (main, 98ab00d4) failed")).toBe("base (main, `98ab00d4`) failed");
    expect(prose('“select avg(stars) from "reviews" where id = ?” takes 730 ms, not sent in base')).toBe(
      '`select avg(stars) from "reviews" where id = ?` takes 730 ms, not sent in base',
    );
    expect(prose("“cart/items” and “<b>” fail, “a” and “b c” pass")).toBe(
      "`cart/items` and `<b>` fail, “a” and “b c” pass",
    );
    const steps = `"interactions": [{ "click": "aria/Sort by price[role='button']" }]`;
    expect(prose(`To keep these: ${steps}`)).toBe(`To keep these: \`${steps}\``);
    expect(prose("cannot be done (1 × on cart)")).toBe("cannot be done (1 × on cart)");
    expect(prose("“add to cart” takes 2.82 s")).toBe("“add to cart” takes 2.82 s");
    expect(prose("every visit failed: /api/x answered 500, twice")).toBe(
      "every visit failed: `/api/x` answered 500, twice",
    );
    expect(prose("main > div.a > p was pushed, 3 > 2")).toBe("`main > div.a > p` was pushed, `3 > 2`");
    expect(prose('Run "pnpm install --frozen-lockfile" in a checkout, then "npm ci".')).toBe(
      "Run `pnpm install --frozen-lockfile` in a checkout, then `npm ci`.",
    );
    expect(prose('the limit "LCP" and 5" more')).toBe('the limit `"LCP"` and `5"` more');
    expect(prose("thanks @octocat for deadbeef.")).toBe("thanks `@octocat` for `deadbeef`.");
  });
});

describe("link", () => {
  it("links to the web and to nothing else", () => {
    expect(link("run", "https://github.com/a/b/actions/runs/1?pr=2&x=1")).toBe(
      "[run](https://github.com/a/b/actions/runs/1?pr=2&amp;x=1)",
    );
    for (const address of [undefined, "", "javascript:alert(1)", "data:text/html,x", "//evil.example", "run"])
      expect(link("run", address)).toBe("run");
    expect(link("run", "https://user:secret@github.com/a")).toBe("[run](https://github.com/a)");
  });

  it("keeps its address in one piece, whatever it is", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const source = link("run", `https://github.com/${given}`);
        const cell = toHtml(`| a | b |\n| - | - |\n| ${source} | x |`);
        expect(cell).toMatch(
          /<td>(?:<a href="https:\/\/github\.com\/[^"<>]*">run<\/a>|run)<\/td>\n<td>x<\/td>/,
        );
      }),
      { numRuns: 150 },
    );
  });
});
