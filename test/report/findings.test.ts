import { expect, test } from "vitest";
import { effectsLine, evidenceOf, isCause, savingOf } from "../../src/report/findings.ts";
import type { Finding, Verdict } from "../../src/types.ts";
import { delta, verdict } from "../fixtures/reports/build.ts";

const finding: Finding = {
  id: "x",
  title: "a.js grew",
  metric: "LCP",
  page: "/",
  device: "mobile",
  evidence: [],
  fix: "",
  certainty: "certain",
  standing: false,
  saving: null,
  link: null,
};
const judged = (more: Partial<Verdict> = {}): Verdict => ({
  ...verdict({ metric: "LCP", page: "/", device: "mobile", status: "fail", limit: { value: 1, unit: "ms" } }),
  ...more,
});
const change = (is: "regressed" | "unchanged") => delta(9, 9, { verdict: is });

test.each<[string, Partial<Finding>, Partial<Verdict>, boolean]>([
  ["its metric fails", {}, {}, true],
  ["its metric is undecided", {}, { status: "inconclusive" }, true],
  ["its metric is kept and regressed", {}, { status: "pass", delta: change("regressed") }, true],
  ["its metric is kept", {}, { status: "pass", delta: change("unchanged") }, false],
  ["its metric is kept without base", {}, { status: "pass" }, false],
  ["base has it as well", { standing: true }, {}, false],
  ["it is about no metric", { metric: null }, {}, false],
  ["another metric fails", {}, { metric: "FCP" }, false],
  ["it is another page's", {}, { page: "/cart" }, false],
  ["it is no page's own", { page: null }, { page: "/cart" }, true],
  ["the limit is no page's own", {}, { page: null }, true],
  ["it is another device's", {}, { device: "desktop" }, false],
  ["it is no device's own", { device: null }, { device: "desktop" }, true],
])("whether it stands among the causes where %s", (_, of, more, isOne) => {
  expect(isCause({ ...finding, ...of }, { verdicts: [judged(more)] })).toBe(isOne);
});

test.each<[string, Partial<Verdict>, number, string]>([
  ["there is no base", { actual: 3200 }, 1800, "LCP 1.80 s of 3.20 s on /"],
  ["it is as in base", { actual: 3200, delta: change("unchanged") }, 1800, "LCP 1.80 s of 3.20 s on /"],
  ["the estimate is larger", { actual: 3200 }, 9000, "LCP 3.20 s of 3.20 s on /"],
  ["it regressed", { actual: 3200, delta: delta(900, 9, { verdict: "regressed" }) }, 800, "LCP +800 ms on /"],
])("of an absolute limit, a cause has its part of the value where %s", (_, more, value, words) => {
  const at = { metric: "LCP", page: "/", device: "mobile" };
  const effects = [{ ...at, value, unit: "ms" as const, certainty: "certain" as const }];
  expect(effectsLine({ ...finding, effects }, { verdicts: [judged(more)], devices: ["mobile"] })).toBe(words);
});

test("of our own server's addresses only the path is shown, of so many lines", () => {
  const evidence = [
    "http://127.0.0.1:43823/a.js",
    "http://localhost/b.js and https://[::1]:1/c.js",
    "https://cdn.example/d.js",
  ];
  expect(evidenceOf({ evidence }, 3)).toEqual(["/a.js", "/b.js and /c.js", "https://cdn.example/d.js"]);
  expect(evidenceOf({ evidence }, 1)).toEqual(["/a.js"]);
});

test("a saving is said where the title does not say it", () => {
  const saving = { value: 61_200, unit: "B" as const };
  expect(savingOf({ saving, title: "a.js is not compressed" })).toBe("could save up to 61.2 kB");
  expect(savingOf({ saving, title: "a.js weighs 61.2 kB too much" })).toBe("");
  expect(savingOf({ saving: null, title: "a.js" })).toBe("");
});
