import * as fc from "fast-check";
import { expect, test } from "vitest";
import { judgeBundle } from "../../src/judge/judge-bundle.ts";
import type { Bundle, BundleAsset, Limit } from "../../src/types.ts";
import { budget, limit } from "../fixtures/visits.ts";

function bundle(files: Record<string, Partial<BundleAsset>>): Bundle {
  const assets = Object.entries(files).map(([file, sizes]): BundleAsset => ({
    file,
    name: file,
    type: "js",
    loading: "initial",
    raw: 3000,
    gzip: 1000,
    ...sizes,
  }));
  return { reader: "directory", directory: "/site", notes: [], assets };
}

const atMost = (bytes: number) => ({ absolute: bytes, text: `${bytes} B` });

function judge(rule: Limit, head: Bundle, base: Bundle) {
  return judgeBundle({ ...budget([]), bundle: [rule] }, head, base, null);
}

const brotli = limit("initial:js", { compression: "brotli", maxIncrease: atMost(100) });

test("an increase over sizes that base was not weighed by is unknown, not growth from 0", () => {
  const [verdict] = judge(brotli, bundle({ "a.js": { brotli: 900 } }), bundle({ "a.js": {} }));
  expect(verdict).toMatchObject({
    status: "inconclusive",
    reason: "cannot tell: base's brotli sizes were not measured",
    actual: null,
    base: null,
    delta: null,
    head: { median: 900 },
  });
});

test("an absolute limit is judged without base's sizes, and tells of no change", () => {
  const rule = limit("initial:js", {
    compression: "brotli",
    max: { value: 1000, unit: "B", text: "1000 B" },
  });
  const [verdict] = judge(rule, bundle({ "a.js": { brotli: 900 } }), bundle({ "a.js": {} }));
  expect(verdict).toMatchObject({ status: "pass", actual: 900, base: null, delta: null });
});

test("a file that base did not have is growth from exactly 0", () => {
  const rule = limit("file:new.js", { maxIncrease: atMost(100) });
  const [verdict] = judge(rule, bundle({ "a.js": {}, "new.js": { gzip: 101 } }), bundle({ "a.js": {} }));
  expect(verdict).toMatchObject({
    status: "fail",
    actual: 101,
    base: { median: 0 },
    delta: { verdict: "regressed" },
  });
});

test("a file that head does not have is missing, whatever base knows", () => {
  const rule = limit("file:a.js", { compression: "brotli", maxIncrease: atMost(100) });
  expect(judge(rule, bundle({}), bundle({ "a.js": {} }))[0]).toMatchObject({ status: "missing" });
});

test("whatever the sizes: unknown exactly where a size of base is, else the difference decides", () => {
  const sizes = fc.array(fc.option(fc.nat(500), { nil: undefined }), { maxLength: 4 });
  fc.assert(
    fc.property(sizes, fc.nat(2000), (before, now) => {
      const base = bundle(
        Object.fromEntries(
          before.map((size, index) => [`${index}.js`, size === undefined ? {} : { brotli: size }]),
        ),
      );
      const [verdict] = judge(brotli, bundle({ "a.js": { brotli: now } }), base);
      const known = before.filter((size) => size !== undefined);
      const grown = now - known.reduce((sum, size) => sum + size, 0);
      if (known.length < before.length) expect(verdict?.status).toBe("inconclusive");
      else expect(verdict).toMatchObject({ status: grown > 100 ? "fail" : "pass", actual: grown });
    }),
  );
});

const grown = (bytes: number): [Bundle, Bundle] => [
  bundle({ "a.js": { gzip: 1000 + bytes } }),
  bundle({ "a.js": { gzip: 1000 } }),
];

test("growth between both thresholds warns, and says what warns and what fails", () => {
  const rule = limit("initial:js", { warnIncrease: atMost(100), maxIncrease: atMost(500) });
  expect(judge(rule, ...grown(101))).toMatchObject([
    { id: "initial:js|||maxIncrease", status: "pass", actual: 101 },
    {
      id: "initial:js|||warnIncrease",
      status: "warn",
      actual: 101,
      delta: { verdict: "regressed", tolerance: 100 },
      limit: { kind: "warnIncrease", value: 100, text: "100 B", level: "warn" },
      reason: "101 B more than base is over the warning threshold 100 B (over 500 B fails)",
    },
  ]);
});

test("a threshold that nothing fails beyond does not say so", () => {
  const alone = limit("initial:js", { warnIncrease: atMost(100) });
  const reason = "101 B more than base is over the warning threshold 100 B";
  expect(judge(alone, ...grown(101))).toMatchObject([{ status: "warn", reason }]);
  const soft = limit("initial:js", {
    warnIncrease: atMost(100),
    maxIncrease: atMost(500),
    level: "warn",
  });
  expect(judge(soft, ...grown(501))).toMatchObject([
    { status: "warn" },
    { status: "warn", reason: "501 B more than base is over the warning threshold 100 B" },
  ]);
});

test("whatever the growth: over maxIncrease fails, else over warnIncrease warns; a share is one of base", () => {
  const share = fc.nat(60).map((percent) => ({ relative: percent / 100, text: `${percent}%` }));
  const increase = fc.oneof(fc.nat(600).map(atMost), share);
  const allowed = ({ absolute, relative = 0 }: { absolute?: number; relative?: number }) =>
    absolute ?? relative * 1000;
  fc.assert(
    fc.property(fc.integer({ min: -900, max: 900 }), increase, increase, (bytes, warn, most) => {
      const [fails, warns] = judge(
        limit("initial:js", { warnIncrease: warn, maxIncrease: most }),
        ...grown(bytes),
      );
      expect(fails?.status).toBe(bytes > allowed(most) ? "fail" : "pass");
      expect(warns?.status).toBe(bytes > allowed(warn) ? "warn" : "pass");
    }),
  );
});

test("growth is not judged without base, and unknown where base has no such size", () => {
  const rule = limit("initial:js", { compression: "brotli", warnIncrease: atMost(100) });
  const head = bundle({ "a.js": { brotli: 900 } });
  expect(judgeBundle({ ...budget([]), bundle: [rule] }, head, null, null)).toEqual([]);
  expect(judge(rule, head, bundle({ "a.js": {} }))).toMatchObject([
    { status: "inconclusive", reason: "cannot tell: base's brotli sizes were not measured", actual: null },
  ]);
});

test("what is downloaded again needs the contents of both builds", () => {
  const [one, other] = [bundle({ "a.js": {} }), bundle({ "b.js": {} })];
  const rule = limit("reload", { max: { value: 0, unit: "B", text: "0 B" } });
  expect(judge(rule, one, other)).toMatchObject([
    { status: "inconclusive", reason: "cannot tell: the contents of base's files are not known" },
  ]);
});

test("code of which only visits show what a page loads first fails no limit on that, and keeps one that all of it keeps", () => {
  const most = (bytes: number) => ({ value: bytes, unit: "B" as const, text: `${bytes} B` });
  const head: Bundle = { ...bundle({ "a.js": {}, "b.js": {} }), initialBy: "unvisited" };
  const base: Bundle = { ...bundle({ "a.js": {} }), initialBy: "unvisited" };
  const of = (name: string, max: number) =>
    judge(limit(name, { max: most(max), maxIncrease: atMost(100) }), head, base).map(({ status }) => status);
  expect(of("initial:js", 1999)).toEqual(["inconclusive", "inconclusive"]);
  expect(of("initial:js", 2000)).toEqual(["pass", "inconclusive"]);
  expect(of("lazy:js", 2000)).toEqual(["inconclusive", "inconclusive"]);
  expect(of("total:js", 1999)).toEqual(["fail", "fail"]);
  const [verdict] = judge(limit("initial:js", { max: most(1999) }), head, base);
  expect(verdict?.reason).toBe(
    "cannot tell: with all code counted, 2.0 kB is over 1999 B; which of it a page loads first, only visits show (budget-check check)",
  );
});
