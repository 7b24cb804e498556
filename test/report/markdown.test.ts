import * as fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/report/markdown.ts";
import { code, prose } from "../../src/report/escape/markdown.ts";
import { fit } from "../../src/report/markdown/fit.ts";
import type { Report } from "../../src/types.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";

const named = Object.entries(reports);

/** As GitHub would: raw HTML passes. */
const toHtml = (source: string) =>
  micromark(source, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** Rendered text outside of code: what GitHub searches for mentions, references and links. */
const outsideCode = (page: string) => page.replaceAll(/<code>[^<]*<\/code>/g, "CODE");

const elements = (page: string) => [
  ...new Set([...page.matchAll(/<\/?([a-z]\w*)/gi)].map((found) => found[1])),
];

const ours = new Set([
  "h3",
  "p",
  "code",
  "strong",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "br",
  "details",
  "summary",
  "ul",
  "li",
  "sub",
]);

function expectInert(source: string) {
  const page = toHtml(source);
  expect(elements(page).filter((name) => !ours.has(name ?? ""))).toEqual([]);
  expect(
    [...page.matchAll(/<\w+ ([^>]*)>/g)]
      .map((found) => found[1])
      .filter((attribute) => !/^align="(?:left|right)"$/.test(attribute ?? "")),
  ).toEqual([]);
  expect(outsideCode(page)).not.toMatch(/@|:\/\/|www\.|#\d|GH-\d|[0-9a-f]{7,}|`/);
  expect(page).not.toMatch(/[[\p{Cc}\p{Cf}]--[\n]]/v);
  for (const table of page.match(/<table>.*?<\/table>/gs) ?? []) {
    const [columns, ...cells] = (table.match(/<tr>.*?<\/tr>/gs) ?? []).map(
      (row) => row.match(/<t[hd]/g)?.length,
    );
    expect(new Set(cells)).toEqual(new Set(cells.length > 0 ? [columns] : []));
  }
  expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length);
}

it.each(named)("%s reads as agreed", (_, report) => {
  expect(markdown(report, { files: [".budget-check/report.html"] })).toMatchSnapshot();
});

it.each(named)("%s renders to nothing but our own elements", (_, report) => {
  expectInert(markdown(report));
});

it("has the verdict on its first line and the failures before all else", () => {
  const lines = markdown(reports["regressed"] as Report).split("\n");
  expect(lines[0]).toBe("### ❌ Failed: 5 of 13 limits exceeded: LCP on cart, CLS on cart, Initial JS");
  const first = lines.find((line) => line.startsWith("| **"));
  expect(first?.replaceAll("\u00a0", " ")).toBe(
    "| **LCP** | `cart` | 2.75 s | 3.02 s<br>🟡 needs improvement | +274 ms (+10.0 %) | ≤ 2.5 s<br>≤ +137.5 ms (5%) |",
  );
});

it("keeps a word beside every sign", () => {
  for (const [, report] of named)
    for (const [, after] of markdown(report).matchAll(/[❌✅⚠❔🟡🔴]\ufe0f?(.{0,2})/gu))
      expect(after).toMatch(/^[\s\u00a0][A-Za-z]/);
});

describe("length", () => {
  const huge = (count: number): Report => {
    const report = reports["regressed"] as Report;
    const [first] = report.verdicts;
    if (!first) throw new Error("the fixture has verdicts");
    const many = (status: "fail" | "pass") =>
      Array.from({ length: count }, (_, at) => ({
        ...first,
        status,
        page: `page ${at}`,
        id: `${status} ${at}`,
      }));
    return { ...report, verdicts: [...many("pass"), ...many("fail")] };
  };

  it.each([100, 2_000])("%d failures stay under GitHub's bound, in whole rows, and are counted", (count) => {
    const source = markdown(huge(count));
    expect(source.length).toBeLessThanOrEqual(65_000);
    expectInert(source);
    const shown = source.match(/^\| \*\*LCP/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(50);
    if (count > 100) expect(source).toMatch(/\d+ more did not fit/);
    expect(source).toContain(`Exceeded: ${count}`);
  });

  it("cuts what matters least first", () => {
    const source = markdown(huge(400));
    expect(source.match(/^\| \*\*LCP\*\* \| `page/gm)).toHaveLength(400);
    expect(source).not.toContain("Measured, no limit");
  });

  it("keeps within any room", () => {
    const part = (importance: number, rows: number) => ({
      importance,
      open: "open\n",
      rows: Array.from({ length: rows }, (_, at) => `row ${at}`),
      close: "close\n",
      cut: (left: number) => `${left} left out`,
    });
    fc.assert(
      fc.property(
        fc.nat(2_000),
        fc.array(fc.tuple(fc.nat(3), fc.nat(50)), { maxLength: 6 }),
        (room, given) => {
          const parts = given.map(([importance, rows]) => part(importance, rows));
          const fitted = fit(parts, room);
          expect(fitted.length).toBeLessThanOrEqual(room);
          expect(fitted.match(/^open$/gm)?.length).toBe(fitted.match(/^close$/gm)?.length);
        },
      ),
    );
  });
});

describe("text from outside", () => {
  it.each(attacks)("%j stays inert", (attack) => {
    const source = markdown(hostileReport(attack), { files: [attack] });
    expect(source.length).toBeLessThanOrEqual(65_000);
    expectInert(source);
  });

  it("is one code span, whatever it is", () => {
    const inside = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...attacks),
      fc.string({ unit: fc.constantFrom(..."`|\\<>@#[]()!*_~:/ \n\tab1") }),
    );
    fc.assert(
      fc.property(inside, (given) => {
        expect(toHtml(code(given))).toMatch(/^<p><code>[^<]+<\/code><\/p>$/);
        const [first, second] =
          toHtml(`| a | b |\n| - | - |\n| ${code(given)} | x |`).match(/<td>.*?<\/td>/gs) ?? [];
        expect([first, second]).toEqual([
          expect.stringMatching(/^<td><code>[^<]+<\/code><\/td>$/),
          "<td>x</td>",
        ]);
        expect(toHtml(`- x: ${prose(given)}`)).toMatch(
          /^<ul>\n<li>x: (?:[^<]|<code>[^<]+<\/code>)*<\/li>\n<\/ul>$/,
        );
        expect(outsideCode(toHtml(prose(given)))).not.toMatch(/[@#*_~[\]|`]|:\/\/|[0-9a-f]{7,}/);
      }),
      { numRuns: 200 },
    );
  });

  it("loses what could end a span or a cell", () => {
    expect(code("a\\b|c`d\u202ee")).toBe("`a/b¦c'd e`");
    expect(code(" \n ")).toBe("`–`");
  });

  it("leaves our own sentences readable", () => {
    expect(prose("9 of 9 visits over 2.50 s; 5% allows 138 ms")).toBe(
      "9 of 9 visits over 2.50 s; 5% allows 138 ms",
    );
    expect(prose("every visit failed: /api/x answered 500, twice")).toBe(
      "every visit failed: `/api/x` answered 500, twice",
    );
    expect(prose("thanks @octocat for deadbeef")).toBe("thanks `@octocat` for `deadbeef`");
  });
});
