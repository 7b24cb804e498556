import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../../src/collect/browser/browser.ts";
import { discoverControls } from "../../../src/collect/discover/discover-controls.ts";
import type { Discovery } from "../../../src/collect/discover/discovery.ts";
import { desktop } from "../../../src/config/keys/devices.ts";
import { serveTraps, traps } from "./trap-server.ts";
import type { TrapServer } from "./trap-server.ts";

let server: TrapServer;
let browserPath: string;
beforeAll(async () => {
  server = await serveTraps();
  browserPath = (await findBrowser()).path;
});
afterAll(() => server[Symbol.asyncDispose]());

function discover(path: string, change: { limit?: number; maxTimeMs?: number } = {}): Promise<Discovery> {
  server.forget();
  return discoverControls({
    browserPath,
    path,
    url: server.origin + path,
    // Its CPU is not slowed down: what is under test is what is done, not how long it takes.
    device: { ...desktop, cpuSlowdown: 1 },
    limit: 60,
    maxTimeMs: 400_000,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...change,
  });
}

describe("discoverControls", () => {
  it("lets nothing unsafe leave the page, whatever its controls try, and says which one tried", async () => {
    const found = await discover("/traps");
    // Loads of the page for the survey, the trials and the rehearsal: nothing else reached the server.
    expect([...new Set(server.received)]).toEqual(["GET /traps"]);
    const why = new Map(found.leftOut.map(({ control, why: reason }) => [control, reason]));
    for (const label of Object.keys(traps))
      expect(why.get(`button "${label}"`), label).toMatch(/tried to|asked a question/);
    expect(why.get('button "Fetches"')).toContain(`DELETE ${server.origin}/items/1`);
    expect(why.get('button "Leave by script"')).toContain(`${server.origin}/elsewhere`);
    expect(found.skipped.map((skipped) => skipped.why)).toEqual(
      expect.arrayContaining(["a link", "submits a form", 'says "delete"', 'says "kaufen"', 'says "trash"']),
    );
    expect(found.steps.map(({ step }) => step)).toEqual([{ type: ["input[name='q']", "abc"] }]);
  });

  it("tries what is safe, two of a hundred equal rows, and proposes steps that run one after another", async () => {
    const found = await discover("/mixed");
    expect([...new Set(server.received)]).toEqual(["GET /mixed"]);
    expect(found.tried.map(({ step }) => step)).toEqual(
      expect.arrayContaining([
        { click: "#slow" },
        { click: "aria/Menu[role='button']" },
        { click: "#gone" },
        { click: "#whole" },
        { click: "summary" },
        { click: "#tile" },
        { click: "input[name='agree']" },
        { select: ["select[name='size']", "M"] },
        { type: ["input[name='words']", "abc"] },
      ]),
    );
    const steps = found.steps.map(({ step }) => step);
    // The slowest of them, of which this page's busiest are sure to be some.
    expect(steps).toHaveLength(10);
    expect(steps).toEqual(expect.arrayContaining([{ click: "#slow" }, { click: "#tile" }]));
    // It takes all others away, so that it can only be the last.
    expect(steps.at(-1)).toEqual({ click: "#whole" });
    expect(found.steps.at(-1)?.routes).toEqual([{ path: "/view", LCP: expect.any(Number) }]);
    const slow = found.tried.find(({ label }) => label === "Slow")?.measured?.duration.value;
    expect(slow).toBeGreaterThanOrEqual(150);
    expect(found.tried.filter(({ label }) => label === "Details")).toHaveLength(2);
    expect(found.duplicates).toBe(98);
    expect(found.leftOut.find(({ selector }) => selector === "#covered")?.why).toContain(
      "covered by body > div > div.overlay",
    );
    // The page's own beacons are not caused by a control.
    expect(found.ownAttempts.join()).toContain("/heartbeat");
  });

  it("keeps to its bounds, and finds nothing where there is nothing", async () => {
    const few = await discover("/mixed", { limit: 1 });
    expect(few.tried).toHaveLength(1);
    expect(few.untried).toMatchObject({ why: "limit" });
    const none = await discover("/bare");
    expect(none).toMatchObject({ steps: [], tried: [], leftOut: [] });
    const late = await discover("/mixed", { maxTimeMs: 1 });
    expect(late).toMatchObject({ steps: [], untried: { why: "time" } });
  });
});
