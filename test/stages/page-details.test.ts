import { describe, expect, it } from "vitest";
import { mobile } from "../../src/config/keys/devices.ts";
import { middleInteractions, middleVisit } from "../../src/explain/middle-visit.ts";
import { pageDetails } from "../../src/stages/page-details.ts";
import type { VisitData } from "../../src/types.ts";
import { visit } from "../fixtures/visits.ts";

const timings = { FCP: 900, LCP: 1200, SI: 1000, TBT: 100, TTI: 1500, FID: 80 };
const withLcp = (index: number, LCP: number | null) => visit(index, { cpu: { ...timings, LCP } });

describe("the middle visit", () => {
  it("is that of the median largest paint, the lower one of two, and never the warm-up", () => {
    const visits = [withLcp(0, 1), withLcp(1, 3000), withLcp(2, 1000), withLcp(3, 2000), withLcp(4, 4000)];
    expect(middleVisit(visits, "head")?.index).toBe(3);
    expect(middleVisit(visits, "base")).toBeNull();
  });

  it("is there when no visit tells its largest paint", () => {
    const mute = (index: number) =>
      visit(index, { cpu: { ...timings, LCP: null }, wall: { ...timings, LCP: null } });
    expect(middleVisit([mute(1), mute(2), mute(3)], "head")?.index).toBe(2);
  });

  it("is not one that failed", () => {
    const { data: _, ...failed } = visit(1);
    expect(middleVisit([{ ...failed, error: { code: "PAGE_FAILED", message: "500" } }], "head")).toBeNull();
  });
});

describe("the middle interactions", () => {
  const withInp = (index: number, LCP: number, inp: number | null) => {
    const interactions = { inp: inp === null ? null : { value: inp, below16: false }, steps: [] };
    return visit(index, { cpu: { ...timings, LCP }, interactions } as unknown as Partial<VisitData>);
  };

  it("are those of the median INP, whatever the load of that visit", () => {
    const visits = [
      withInp(1, 1000, 56),
      withInp(2, 2000, 208),
      withInp(3, 3000, 48),
      withInp(4, 4000, null),
    ];
    expect(middleVisit(visits, "head")?.data?.interactions?.inp?.value).toBe(208);
    expect(middleInteractions(visits, "head", "wall")?.inp?.value).toBe(56);
  });

  it("are those of the median on the clock that is judged, of the visits that have it", () => {
    const onCpu = (index: number, inp: number, cpuInp?: number) => {
      const interactions = { inp: { value: inp, below16: false }, ...(cpuInp && { cpuInp }), steps: [] };
      return visit(index, { interactions } as unknown as Partial<VisitData>);
    };
    const visits = [onCpu(1, 300, 90), onCpu(2, 400, 40), onCpu(3, 500, 50), onCpu(4, 40)];
    expect(middleInteractions(visits, "head", "cpu")?.cpuInp).toBe(50);
    expect(middleInteractions(visits, "head", "wall")?.inp?.value).toBe(300);
  });

  it("are none where no visit has any", () => {
    expect(middleInteractions([visit(1)], "head", "wall")).toBeUndefined();
  });
});

const audits = {
  "lcp-breakdown-insight": {
    details: {
      type: "list",
      items: [
        {
          type: "table",
          items: [
            { subpart: "timeToFirstByte", duration: 24.7 },
            { subpart: "resourceLoadDelay", duration: 401 },
            { subpart: "elementRenderDelay", duration: -0.2 },
            { subpart: "toCome", duration: 5 },
          ],
        },
        { type: "node", selector: "main > img", snippet: "<img>" },
      ],
    },
  },
  "bootup-time": {
    details: {
      type: "table",
      items: [
        { url: "Unattributable", total: 50, scripting: 1 },
        { url: "http://127.0.0.1/assets/main-C35B8Qfk.js", total: 716, scripting: 229 },
        { url: "https://cdn.example/tag.js", total: 90, scripting: 80 },
      ],
    },
  },
};

it("keeps the parts of the largest paint, and scripts under names that base and head share", () => {
  const [detail] = pageDetails([visit(1, { audits })], mobile, "cpu");
  expect(detail).toMatchObject({
    page: "/",
    device: "mobile",
    revision: "head",
    visit: 1,
    viewport: { width: 412, height: 823 },
    largestPaint: {
      element: "main > img",
      parts: [
        { name: "TTFB", ms: 24.7 },
        { name: "load delay", ms: 401 },
        { name: "render delay", ms: 0 },
      ],
    },
  });
  expect(detail?.scripts.map(({ name }) => name)).toEqual([
    "assets/main-*.js",
    "cdn.example/tag.js",
    "Unattributable",
  ]);
});

it("bounds shifts and what moved in them, and leaves out interactions too short to have parts", () => {
  const rectangle = { x: 0, y: 0, width: 10, height: 10 };
  const moved = Array.from({ length: 9 }, (_, at) => ({
    selector: `p:nth-child(${at})`,
    from: rectangle,
    to: rectangle,
    lacksSize: false,
    pushedBy: null,
  }));
  const shift = { value: 0.1, atMs: 300, font: null, moved };
  const slowest = {
    duration: { value: 16, below16: true },
    event: null,
    target: null,
    document: "http://127.0.0.1/",
    parts: null,
    scripts: [],
  };
  const step = { name: "tap", kind: "tap" as const, selector: null, count: 1, slowest };
  const parts = { inputDelay: 1, processing: 2, presentation: 90 };
  const interactions = {
    inp: null,
    webVitalsInp: null,
    count: 2,
    steps: [step, { ...step, name: "slow", slowest: { ...slowest, parts } }],
    cls: { value: 0, largest: null },
    routes: [],
  };
  const layoutShifts = Array.from({ length: 10 }, () => shift);
  const [detail] = pageDetails([visit(1, { layoutShifts, interactions })], mobile, "wall");
  expect(detail?.layoutShifts.map((one) => one.moved.length)).toEqual([5, 5, 5, 5, 5]);
  expect(detail?.interactions).toEqual([{ step: "slow", duration: slowest.duration, parts }]);
  expect(detail?.largestPaint).toBeNull();
});
