import { expect, it } from "vitest";
import { harmOf } from "../../src/explain/page-harm.ts";
import type { BundleSubject, PageSubject } from "../../src/explain/subject.ts";
import type { Verdict, VisitData } from "../../src/types.ts";
import { asset, bundle } from "../fixtures/reports/build.ts";

const regressed = (metric: string, value: number): Verdict =>
  ({ metric, delta: { verdict: "regressed", value, low: value - 30, high: value + 30 } }) as Verdict;
const page = (name: string, file: string, verdicts: readonly Verdict[]): PageSubject => ({
  page: name,
  device: "mobile",
  head: { requests: [{ url: `http://localhost:4173/shop/${file}` }] } as unknown as VisitData,
  base: null,
  verdicts,
  profiles: [],
  ownServer: true,
  throughputKbps: 1_600,
  nameOf: (url) => url,
});
const subject: BundleSubject = {
  head: {
    ...bundle(asset("assets/main-1.js", 1000)),
    modules: [
      {
        name: "node_modules/chart.js/chart.js",
        package: "chart.js",
        parts: [{ file: "assets/main-1.js", raw: 1, gzip: 1 }],
      },
    ],
  },
  base: null,
  diff: null,
  verdicts: [],
  pages: [
    page("/", "assets/main-1.js", [regressed("LCP", 300), regressed("main-thread", 120)]),
    page("/care", "assets/care-1.js", [regressed("LCP", 300)]),
    page("/cart", "assets/main-1.js", [{ ...regressed("LCP", 3), delta: null }]),
  ],
};

it("joins code with the pages that load it and got worse, each metric with its interval", () => {
  expect(harmOf(subject, (module) => module.package === "chart.js")).toEqual([
    "/ (mobile) loads it, and got worse together with it: main-thread +120 ms [90 ms, 150 ms], LCP +300 ms [270 ms, 330 ms]",
  ]);
});

it("names two pages and three metrics of each at most, the most telling metrics first", () => {
  const all = [
    regressed("FCP", 90),
    regressed("LCP", 300),
    regressed("TBT", 80),
    regressed("main-thread", 120),
  ];
  const pages = ["/", "/a", "/b"].map((name) => page(name, "assets/main-1.js", all));
  const told = harmOf({ ...subject, pages }, () => true);
  expect(told).toHaveLength(2);
  expect(told[1]).toBe(
    "/a (mobile) loads it, and got worse together with it: main-thread +120 ms [90 ms, 150 ms], TBT +80 ms [50 ms, 110 ms], LCP +300 ms [270 ms, 330 ms]",
  );
});

it("says nothing of code that no page loads", () => {
  expect(harmOf(subject, () => false)).toEqual([]);
});

it("knows a file on another site by its hash alone, and by its name as URLs spell it", () => {
  const harm = (file: string, url: string, thirdParty: boolean, name = file) => {
    const [module] = subject.head.modules ?? [];
    const [first] = subject.pages;
    if (!module || !first) throw new Error("the subject has both");
    const requests = [{ url, thirdParty }] as unknown as VisitData["requests"];
    return harmOf(
      {
        ...subject,
        head: {
          ...subject.head,
          assets: [asset(file, 1000, { name }), asset("admin/main.js", 1000)],
          modules: [{ ...module, parts: [{ file, raw: 1, gzip: 1 }] }],
        },
        pages: [{ ...first, head: { ...first.head, requests } }],
      },
      () => true,
    );
  };
  expect(harm("main.js", "https://cdn.other/main.js", true)).toEqual([]);
  expect(harm("main.js", "http://localhost/admin/main.js", false)).toEqual([]);
  expect(harm("main.js", "http://localhost/main.js", false)).toHaveLength(1);
  expect(harm("main-C35B8Qfk.js", "https://cdn.other/main-C35B8Qfk.js", true, "main-*.js")).toHaveLength(1);
  expect(harm("pages/[id].js", "http://localhost/pages/%5Bid%5D.js", false)).toHaveLength(1);
});
