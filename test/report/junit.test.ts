import { expect, it } from "vitest";
import { junit } from "../../src/report/junit.ts";
import { xml } from "../../src/report/escape/xml.ts";
import type { Report } from "../../src/types.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";

/** A small reader of the XML that this reporter may write: throws on anything not well-formed. */
function elementsOf(source: string): { name: string; attributes: Record<string, string>; path: string }[] {
  const found: { name: string; attributes: Record<string, string>; path: string }[] = [];
  const open: string[] = [];
  const token = /<\?xml[^?]*\?>|<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const part = token.exec(source);
    if (!part) throw new Error(`not well-formed at ${source.slice(at, at + 80)}`);
    const [whole, end, name, attributes = "", selfClosing, words] = part;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(whole)) throw new Error(`a bare ampersand in ${whole}`);
    if (words !== undefined || name === undefined) continue;
    if (end) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
      key,
      value,
    ]);
    found.push({
      name,
      attributes: Object.fromEntries(pairs) as Record<string, string>,
      path: open.join("/"),
    });
    if (!selfClosing) open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`);
  return found;
}

const count = (source: string, name: string) =>
  elementsOf(source).filter((element) => element.name === name).length;

it.each(Object.entries(reports))("%s is one test case a verdict, counted", (_, report) => {
  const source = junit(report);
  const [suites] = elementsOf(source);
  const broken = report.error !== null || report.incomplete !== null ? 1 : 0;
  expect(count(source, "testcase")).toBe(report.verdicts.length + broken);
  expect(suites?.attributes).toMatchObject({
    tests: String(count(source, "testcase")),
    failures: String(count(source, "failure")),
    skipped: String(count(source, "skipped")),
    errors: String(count(source, "error")),
  });
});

it("fails what exceeds or is missing, skips what is undecided, passes the rest", () => {
  const source = junit(reports["regressed"] as Report);
  expect([count(source, "failure"), count(source, "skipped")]).toEqual([5, 1]);
  expect(source).toContain('<testcase classname="cart/mobile" name="LCP &lt;= 2.5 s">');
  expect(source).toContain(
    '<failure type="fail" message="3.02 s, expected &lt;= 2.5 s">9 of 9 visits over 2.50 s</failure>',
  );
  expect(source).toContain("head: 3.02  3.02  3.00  3.04");
  expect(source).toContain('<testcase classname="bundle" name="Initial JS &lt;= 170 kB">');
  expect(count(junit(reports["missing"] as Report), "failure")).toBe(2);
  // Without data, but only a warning: not a failure, and not a success either.
  expect(count(junit(reports["passWithoutBase"] as Report), "skipped")).toBe(2);
  expect(count(junit(reports["buildFailed"] as Report), "error")).toBe(1);
});

it.each(attacks)("%j stays text", (attack) => {
  const source = junit(hostileReport(attack));
  const names = new Set(elementsOf(source).map(({ name }) => name));
  expect(
    [...names].filter(
      (name) =>
        !["testsuites", "testsuite", "testcase", "failure", "skipped", "error", "system-out"].includes(name),
    ),
  ).toEqual([]);
  // https://www.w3.org/TR/xml/#charsets
  expect(source).toMatch(/^[\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  expect(source).not.toContain("]]>");
});

it("escapes what XML means and replaces what XML does not allow", () => {
  expect(xml(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;");
  expect(xml("a\u0000b\u001bc\td\ne\ufffff")).toBe("a b c d\ne f");
});
