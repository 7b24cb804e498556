import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Target } from "puppeteer";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { runInteractions } from "../../../src/collect/interactions/run-interactions.ts";
import type { InteractionSummary } from "../../../src/collect/interactions/summarize.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import type { VisitOptions } from "../../../src/collect/visit/visit.ts";
import type {
  Clock,
  InteractionMeasurement,
  Step,
  StepAction,
  StepMeasurement,
  VisitData,
  VisitInteractions,
} from "../../../src/types.ts";
import { desktop, mobile } from "../devices.ts";
import { serveInteractionPages } from "./interaction-pages.ts";
import type { InteractionPages } from "./interaction-pages.ts";

let pages: InteractionPages;
let browser: BrowserHandle;
let built: string;
const app = fileURLToPath(new URL("../../fixtures/interactions-app", import.meta.url));

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), "budget-check-interactions-"));
  await cp(app, built, { recursive: true });
  await build({ root: built, configFile: false, logLevel: "silent", build: { sourcemap: true } });
  pages = await serveInteractionPages(join(built, "dist"));
  browser = await launchBrowser({ path: (await findBrowser()).path });
});

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await pages?.[Symbol.asyncDispose]();
  await rm(built, { recursive: true, force: true });
});

const named = (actions: readonly StepAction[]): Step[] =>
  actions.map((action, index) => ({ ...action, name: `step ${index + 1}` }));

async function visit(
  path: string,
  actions: readonly StepAction[],
  more: Partial<VisitOptions> = {},
): Promise<VisitData & { interactions: VisitInteractions }> {
  const { data } = await visitPage({
    browser,
    url: pages.origin + path,
    device: desktop,
    clock: "wall",
    interactions: named(actions),
    ...more,
  });
  if (!data.interactions) throw new Error("the visit has no interactions");
  return { ...data, interactions: data.interactions };
}

/** The same without the rest of a visit: the steps alone, for what only they decide. */
async function doSteps(
  path: string,
  actions: readonly StepAction[],
  clock: Clock = "wall",
): Promise<InteractionSummary> {
  const context = await browser.puppeteer.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(desktop.viewport);
    const url = pages.origin + path;
    await page.goto(url);
    return await runInteractions({
      page,
      url,
      steps: named(actions),
      cpuSlowdown: 1,
      loaded: { Scripts: [], SourceMaps: [] },
      clock,
      signal: AbortSignal.timeout(120_000),
    });
  } finally {
    await context.close();
  }
}

function measured(step: StepMeasurement | undefined): InteractionMeasurement {
  if (!step?.slowest) throw new Error(`nothing was measured in ${step?.name ?? "no step"}`);
  return step.slowest;
}

/** What holds of every measurement, whatever the machine does: at least the truth, and parts that add up to it. */
function expectAtLeast(
  step: StepMeasurement | undefined,
  truth: number,
  target: string,
): InteractionMeasurement {
  const found = measured(step);
  // Event Timing rounds to 8 ms.
  expect(found.duration.value).toBeGreaterThanOrEqual(truth - 8);
  expect(found.target).toBe(target);
  const { inputDelay = 0, processing = 0, presentation = 0 } = found.parts ?? {};
  if (!found.duration.below16) {
    expect(inputDelay + processing + presentation).toBeGreaterThanOrEqual(found.duration.value - 0.01);
    for (const part of [inputDelay, processing, presentation]) expect(part).toBeGreaterThanOrEqual(0);
  }
  return found;
}

describe("handlers of known length", () => {
  test("each step has its duration, event, target and script", async () => {
    const { interactions, warnings } = await visit("/handlers", [
      { click: "#w50" },
      { click: "text/w150" },
      { click: "aria/w300" },
      { type: ["#field", "abc"] },
      { tap: "#touch" },
      { hover: "#w50" },
      { scroll: { y: 50 } },
      { waitFor: { ms: 20 } },
    ]);
    const [w50, w150, w300, typed, tapped, ...others] = interactions.steps;
    expect(expectAtLeast(w50, 50, "button#w50")).toMatchObject({ event: "click" });
    expect(expectAtLeast(w150, 150, "button#w150")).toMatchObject({ event: "click" });
    expect(expectAtLeast(w300, 300, "button#w300").scripts[0]).toMatchObject({
      url: `${pages.origin}/handlers`,
      function: "onclick",
      invoker: "BUTTON#w300.onclick",
      invokerType: "event-listener",
    });
    expect(measured(w300).parts?.processing).toBeGreaterThanOrEqual(299);
    expect(expectAtLeast(typed, 80, "input#field")).toMatchObject({ event: "keydown" });
    expect(typed?.count).toBe(3);
    expect(expectAtLeast(tapped, 150, "button#touch")).toMatchObject({ event: "click" });
    expect(others.map(({ kind, count, slowest }) => [kind, count, slowest])).toEqual([
      ["hover", 0, null],
      ["scroll", 0, null],
      ["waitFor", 0, null],
    ]);
    expect(interactions.count).toBe(7);
    const durations = interactions.steps.map(({ slowest }) => slowest?.duration.value ?? 0);
    expect(interactions.inp).toEqual({ value: Math.max(...durations), below16: false });
    expect(Math.abs((interactions.webVitalsInp ?? 0) - (interactions.inp?.value ?? 0))).toBeLessThanOrEqual(
      8,
    );
    expect(warnings).toEqual([]);
  });

  test("a quick one counts as 16 ms, or as what the browser says", async () => {
    const { interactions } = await doSteps("/handlers", [{ click: "#fast" }]);
    expectAtLeast(interactions.steps[0], 16, "button#fast");
    expect(interactions.count).toBe(1);
    expect(interactions).not.toHaveProperty("unobserved");
  });

  test("the device's slowdown makes work longer, and waiting not", async () => {
    // The quickest of some clicks: other programs on this machine make single ones several times as long.
    const quickest = async (device: typeof desktop) => {
      const { interactions } = await visit(
        "/throttled",
        Array.from({ length: 6 }, () => ({ click: "#count" })),
        { device },
      );
      return Math.min(...interactions.steps.map((step) => measured(step).parts?.processing ?? Number.NaN));
    };
    expect(await quickest({ ...desktop, cpuSlowdown: 16 })).toBeGreaterThan(6 * (await quickest(desktop)));
  });

  test("on a phone", async () => {
    const { interactions } = await visit("/handlers", [{ click: "#w150" }, { tap: "#touch" }], {
      device: mobile,
    });
    expectAtLeast(interactions.steps[0], 150, "button#w150");
    expectAtLeast(interactions.steps[1], 150, "button#touch");
  });
});

describe("what hides an interaction, or its target", () => {
  test("a click into a long task waits for its end", async () => {
    const before = pages.truths.length;
    const clicks = [{ click: "#go" }, { click: "#go" }, { click: "#go" }];
    const { interactions } = await visit("/busy", [
      { click: "#start" },
      { waitFor: { ms: 2000 } },
      ...clicks,
    ]);
    const truths = pages.truths.slice(before);
    expect(truths).toHaveLength(clicks.length);
    const all = truths.map((truth, at) => expectAtLeast(interactions.steps[2 + at], truth, "button#go"));
    // On a busy machine one of them may come when its task is nearly over.
    const most = Math.max(...truths);
    expect(most).toBeGreaterThan(100);
    const found = all[truths.indexOf(most)];
    expect(found?.parts?.inputDelay).toBeGreaterThan(100);
    expect(found?.scripts[0]?.function).toBe("turn");
  });

  test("a target that its handler removes", async () => {
    const { interactions } = await doSteps("/removed", [{ click: "#gone" }]);
    expectAtLeast(interactions.steps[0], 60, "button#gone");
  });

  test("a frame of another origin, scaled, with a process of its own", async () => {
    const { interactions } = await doSteps("/frame", [{ click: "#inside" }]);
    const found = expectAtLeast(interactions.steps[0], 150, "button#inside");
    expect(found.document).toBe(`${pages.otherOrigin}/framed`);
    expect(found.scripts[0]).toMatchObject({ function: "onclick", url: `${pages.otherOrigin}/framed` });
  });

  test("workers and frames that never answer are waited for once", async () => {
    const { interactions, warnings } = await visit("/silent", [{ click: "#open" }, { click: "#next" }], {
      timeoutMs: 60_000,
    });
    expectAtLeast(interactions.steps[1], 50, "button#next");
    expect(warnings).toEqual([]);
  });

  test.each([
    ["/leave", "a#link"],
    ["/leave-at-once", "button#leave"],
    ["/leave-site", "a#link"],
  ])("a step that leaves the page: %s", async (path, target) => {
    const { interactions, warnings } = await doSteps(path, [{ click: target }, { click: "#there" }]);
    const [left, arrived] = interactions.steps;
    expect(expectAtLeast(left, 100, target).document).toBe(pages.origin + path);
    expect(expectAtLeast(arrived, 50, "button#there").document).toMatch(/\/arrived$/);
    expect(interactions.count).toBe(2);
    expect(warnings).toEqual([]);
  });

  test("a change of route: the work after the next paint is its LCP, not INP", async () => {
    const { interactions } = await doSteps("/routes", [{ click: "#next" }]);
    expect(measured(interactions.steps[0]).target).toBe("button#next");
    expect(interactions.routes).toEqual([
      { url: `${pages.origin}/routes/two`, step: "step 1", LCP: expect.any(Number) },
    ]);
    expect(interactions.routes[0]?.LCP).toBeGreaterThanOrEqual(120);
  });

  test("an element in a shadow tree, also in one that is closed", async () => {
    const { interactions } = await doSteps("/shadow", [
      { click: "#host >>> #within" },
      { click: "aria/Behind closed doors" },
    ]);
    expectAtLeast(interactions.steps[0], 60, "button#within");
    // The document only gets to see the host of the element.
    expectAtLeast(interactions.steps[1], 60, "div#closed");
  });

  test("an element that comes late, and is free and enabled later still", async () => {
    const { interactions } = await doSteps("/late", [{ click: "#open" }, { click: "text/Add to cart" }]);
    expectAtLeast(interactions.steps[1], 50, "button#late");
  });

  test("an option is chosen by the keyboard", async () => {
    const { interactions } = await doSteps("/form", [
      { select: ["#size", "l"] },
      { waitFor: { text: "size l true" } },
      { select: ["#size", "Small"] },
      { waitFor: { text: "size s true" } },
    ]);
    for (const step of [0, 2])
      expect(expectAtLeast(interactions.steps[step], 80, "select#size")).toMatchObject({ event: "keydown" });
  });

  test("a dialog is accepted, and a new tab does not take over", async () => {
    // Open for longer than Event Timing's threshold: the browser then reports no duration.
    const holdDialogs = async (target: Target) =>
      (await target.page())?.on("dialog", () => {
        for (const end = performance.now() + 100; performance.now() < end;);
      });
    browser.puppeteer.on("targetcreated", holdDialogs);
    await visit("/dialog", [{ click: "#ask" }, { waitFor: { text: "confirmed" } }]);
    browser.puppeteer.off("targetcreated", holdDialogs);
    const { interactions } = await doSteps("/popup", [{ click: "#link" }, { click: "#next" }]);
    expectAtLeast(interactions.steps[1], 50, "button#next");
  });
});

test("a page that took PerformanceObserver away has no INP, and says why", async () => {
  const { interactions } = await doSteps("/unobservable", [{ click: "#go" }]);
  expect(interactions).toMatchObject({
    inp: null,
    unobserved: expect.stringMatching(/^the page has no PerformanceObserver/),
  });
});

describe("layout shifts", () => {
  test("after an interaction are apart from those of the load, right to six digits, and name the node", async () => {
    const { CLS, interactions } = await visit("/shift", [{ click: "#add" }, { waitFor: { ms: 2000 } }]);
    const { width, height } = desktop.viewport;
    // The block covers the area between its first and its last place, and moves by a part of the longer side.
    expect(CLS).toBeCloseTo((500 / height) * (100 / Math.max(width, height)), 6);
    const after = (600 / height) * (200 / Math.max(width, height));
    expect(interactions.cls.value).toBeCloseTo(after, 6);
    expect(interactions.cls.largest?.node).toBe("div#block");
  });
});

describe("a bundled app with source maps", () => {
  const lineOf = (file: string, text: string) =>
    readFileSync(join(app, file), "utf8")
      .split("\n")
      .findIndex((line) => line.includes(text)) + 1;

  test("scripts are named by module and line: of the entry, of a chunk loaded by a step, of a page that was left", async () => {
    const { interactions } = await visit("/", [
      { click: "#add" },
      { hover: "#review" },
      { waitFor: { text: "Ready to review" } },
      { click: "#review" },
      { click: "#leave" },
      { click: "#add" },
    ]);
    const [add, , , review, leave, again] = interactions.steps.map(
      (step) => step.slowest?.scripts[0]?.source,
    );
    const cart = { module: "src/cart.ts", line: lineOf("src/cart.ts", "export function addToCart") };
    expect(add).toEqual(cart);
    expect(review).toEqual({
      module: "src/review.ts",
      line: lineOf("src/review.ts", "export function writeReview"),
    });
    expect(leave).toEqual({ module: "src/main.ts", line: lineOf("src/main.ts", 'by("leave")') });
    expect(again).toEqual(cart);
  });
});

describe("a step that cannot be done ends the steps, and says why", () => {
  test.each<[string, StepAction, string, string]>([
    ["/handlers", { click: "#none" }, "(click #none) found no element after 5 s.", "Correct the selector"],
    [
      "/covered",
      { click: "#under" },
      "(click #under) cannot be done: the element is covered by div#cover after 5 s.",
      "in the way",
    ],
    ["/handlers", { click: "#(" }, "(click #() has a selector that cannot be read.", "CSS selector"],
    [
      "/handlers",
      { type: ["#w50 + script", "a"] },
      "(type #w50 + script) found no element after 5 s.",
      "selector",
    ],
    [
      "/form",
      { select: ["#size", "XL"] },
      '(select #size) cannot be done: the <select> has no option "XL", but s, m, l.',
      "option",
    ],
    ["/handlers", { press: "Foo" }, "(press) names a key that no keyboard has: Foo.", "KeyboardEvent.key"],
  ])("%s %j", async (path, action, message, advice) => {
    const { interactions, warnings } = await doSteps(path, [{ waitFor: { ms: 1 } }, action]);
    const said = `${pages.origin}${path}: step 2 "step 2" ${message} `;
    expect(interactions.incomplete?.slice(0, said.length)).toBe(said);
    expect(interactions.incomplete?.slice(said.length)).toContain(advice);
    expect(warnings).toEqual([interactions.incomplete]);
  });

  test("and what was measured before it is kept, the load and its steps", async () => {
    const steps: StepAction[] = [{ click: "#w50" }, { click: "#sold-out" }, { click: "#w150" }];
    const { interactions, warnings, wall } = await visit("/handlers", steps);
    expectAtLeast(interactions.steps[0], 50, "button#w50");
    expect(interactions.steps).toHaveLength(1);
    expect(interactions.incomplete).toContain(
      'step 2 "step 2" (click #sold-out) cannot be done: the element is disabled after 5 s. Add the step that enables it',
    );
    expect(warnings).toEqual([interactions.incomplete]);
    expect(wall.FCP).toBeGreaterThan(0);
    expect(browser.puppeteer.browserContexts()).toHaveLength(1);
  });

  test("a handler that never ends", async () => {
    const { interactions } = await visit("/loops", [{ click: "#loop" }]);
    expect(interactions.incomplete).toContain(
      `${pages.origin}/loops: step 1 "step 1" (click #loop) was not dealt with within 30 s.`,
    );
  });

  test("an abort ends the steps with its reason", async () => {
    const abort = new AbortController();
    const reason = new Error("stop");
    // The page reports its first step.
    const reported = pages.truths.length;
    const watch = setInterval(() => {
      if (pages.truths.length > reported) abort.abort(reason);
    }, 50);
    const steps: StepAction[] = [{ click: "#next" }, { waitFor: { ms: 60_000 } }];
    const aborted = visit("/routes", steps, { signal: abort.signal }).finally(() => clearInterval(watch));
    await expect(aborted).rejects.toBe(reason);
    expect(browser.puppeteer.browserContexts()).toHaveLength(1);
  });
});

describe("on the CPU clock", () => {
  test("every step has its duration, which is no longer than the wall's", async () => {
    const { interactions } = await visit("/handlers", [{ click: "#w150" }, { click: "#fast" }], {
      clock: "cpu",
    });
    expect(interactions.noCpuClock).toBeUndefined();
    for (const { slowest, cpuMs } of interactions.steps) {
      expect(cpuMs).toBeGreaterThanOrEqual(16);
      // Event Timing rounds to 8 ms.
      expect(cpuMs).toBeLessThanOrEqual((slowest?.duration.value ?? 0) + 8);
    }
    expect(interactions.cpuInp).toBe(interactions.steps[0]?.cpuMs);
  });

  test("a frame in another process, and a page that a step leads to, are traced too", async () => {
    const framed = await doSteps("/frame", [{ click: "#inside" }], "cpu");
    expect(framed.interactions).toMatchObject({ cpuInp: expect.any(Number) });
    const left = await visit("/leave-site", [{ click: "#link" }, { click: "#there" }], { clock: "cpu" });
    expect(left.interactions.steps.map(({ cpuMs }) => typeof cpuMs)).toEqual(["number", "number"]);
  });

  test("a step that cannot be done ends the trace, and the next visit has one again", async () => {
    const failed = await doSteps("/nothing", [{ click: "#none" }], "cpu");
    expect(failed.interactions.incomplete).toBeDefined();
    expect(failed.interactions.cpuInp).toBeUndefined();
    const next = await visit("/handlers", [{ click: "#w50" }], { clock: "cpu" });
    expect(next.interactions.cpuInp).toBeGreaterThanOrEqual(16);
  });

  test("a browser that is being traced already measures the steps without, and says so", async () => {
    const session = await browser.puppeteer.target().createCDPSession();
    const context = await browser.puppeteer.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(`${pages.origin}/handlers`);
      await session.send("Tracing.start", { transferMode: "ReturnAsStream" });
      const { interactions } = await runInteractions({
        page,
        url: `${pages.origin}/handlers`,
        steps: named([{ click: "#w50" }]),
        cpuSlowdown: 1,
        loaded: { Scripts: [], SourceMaps: [] },
        clock: "cpu",
        signal: AbortSignal.timeout(30_000),
      });
      expect(interactions.inp?.value).toBeGreaterThanOrEqual(48);
      expect(interactions.cpuInp).toBeUndefined();
      expect(interactions.noCpuClock).toBe("the browser would not trace the steps");
    } finally {
      await session.send("Tracing.end");
      await session.detach();
      await context.close();
    }
  });

  test("is not asked for by the wall clock", async () => {
    const { interactions } = await doSteps("/handlers", [{ click: "#w50" }]);
    expect(interactions).not.toHaveProperty("cpuInp");
    expect(interactions).not.toHaveProperty("noCpuClock");
  });
});
