import * as fc from "fast-check";
import { parse } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { printDiscovery } from "../../src/cli/discovery-text.ts";
import type { DiscoveredStep, Discovery } from "../../src/discover.ts";
import type { InteractionMeasurement } from "../../src/types.ts";

const measured = (value: number): InteractionMeasurement => ({
  duration: { value, below16: false },
  event: "click",
  target: "#menu",
  document: "http://127.0.0.1/",
  parts: { inputDelay: 2, processing: value - 12, presentation: 10 },
  scripts: [],
});
const step = (click: string, value = 120, change: Partial<DiscoveredStep> = {}): DiscoveredStep => ({
  step: { click },
  control: `button "${click}"`,
  label: "",
  measured: measured(value),
  routes: [],
  shift: 0,
  changesPage: false,
  ...change,
});
const discovery = (change: Partial<Discovery> = {}): Discovery => ({
  path: "/",
  url: "http://127.0.0.1/",
  device: "mobile",
  found: 12,
  steps: [],
  tried: [],
  leftOut: [],
  skipped: [],
  ownAttempts: [],
  untried: { count: 0, why: null },
  duplicates: 0,
  durationMs: 61_000,
  ...change,
});
const page = { name: "/" };
function read(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors);
  expect(errors, text).toEqual([]);
  return value;
}

describe("printDiscovery", () => {
  it("is an entry for the budget's pages, with what was measured beside each step", () => {
    const steps = [
      step("#a", 312, { label: "Add" }),
      step("#b", 120, { label: "#b" }),
      step("#c", 400, { changesPage: true }),
    ];
    const text = printDiscovery(discovery({ steps, tried: steps }), { name: "home" });
    expect(read(text)).toEqual({
      name: "home",
      path: "/",
      interactions: [{ name: "Add", click: "#a" }, { click: "#b" }, { click: "#c" }],
    });
    expect(text).toContain("// 312 ms: 2 waiting, 300 in handlers, 10 until painted");
    expect(text).toContain("It changes the page");
    expect(text).not.toContain("Tried too");
  });

  it("proposes limits on what the steps showed, in comments that change nothing when pasted", () => {
    const steps = [
      step("#a", 50, { shift: 0.02, routes: [{ path: "/cart", LCP: 151 }] }),
      step("#b", 50, {
        shift: 0.21,
        routes: [
          { path: "/cart", LCP: 2100 },
          { path: "/\n\u2028", LCP: null },
        ],
      }),
    ];
    const text = printDiscovery(discovery({ steps, tried: steps }), page);
    expect(read(text)).toEqual({ path: "/", interactions: [{ click: "#a" }, { click: "#b" }] });
    expect(text).toContain(`
  //   "interaction-CLS": 0.32 (now 0.210)
  //   "route-LCP:/cart": "3200 ms" (now 2.10 s)
  //   "route-LCP:/\\n\\u2028": "2500 ms" (no paint was seen)
}
`);
    expect(printDiscovery(discovery({ steps: [step("#a")] }), page)).toContain('"interaction-CLS": 0.1 (now');
  });

  it("says plainly that there is none", () => {
    const text = printDiscovery(discovery({ skipped: [{ control: 'link "Away"', why: "a link" }] }), page);
    expect(text).toContain("No safe controls found");
    expect(text).toContain("1 link");
    expect(
      text
        .trim()
        .split("\n")
        .every((line) => line.startsWith("//")),
    ).toBe(true);
  });

  it("says what was left out and why, and that time or limit left some untried", () => {
    const leftOut = [
      { control: 'button "Save"', selector: "#save", why: "tried to send POST http://127.0.0.1/save" },
    ];
    const text = printDiscovery(
      discovery({ leftOut, untried: { count: 5, why: "limit" }, duplicates: 98 }),
      page,
    );
    expect(text).toContain('button "Save": tried to send POST');
    expect(text).toContain("5 more controls; --limit");
    expect(text).toContain("98 controls that look like others");
  });

  it("stays JSON with comments whatever the page says", () => {
    const hostile = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom("\n}", "*/", "\u2028]", "\u001b[2J", "//", '"', "::error::x"),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (selector, label, why) => {
        const steps = [
          step(selector, 50, { label, control: label }),
          { ...step("#x"), step: { type: [selector, "abc"] as const } },
        ];
        const skipped = [{ control: label, why }];
        const leftOut = [{ control: label, selector, why }];
        const text = printDiscovery(
          discovery({
            path: `/${label}`,
            steps,
            tried: [...steps, step(why)],
            skipped,
            leftOut,
            ownAttempts: [why],
          }),
          page,
        );
        expect(read(text)).toMatchObject({
          interactions: [{ click: selector }, { type: [selector, "abc"] }],
        });
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
