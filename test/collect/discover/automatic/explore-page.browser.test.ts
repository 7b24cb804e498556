import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrowserPool } from "../../../../src/collect/browser/browser-pool.ts";
import { findBrowser } from "../../../../src/collect/browser/browser.ts";
import { explorePage, rehearsePage } from "../../../../src/collect/discover/automatic/explore-page.ts";
import type { ExploreOptions } from "../../../../src/collect/discover/automatic/explore-page.ts";
import { rankControls } from "../../../../src/collect/discover/automatic/rank-controls.ts";
import { mapConcurrently } from "../../../../src/map-concurrently.ts";
import { desktop } from "../../../../src/config/keys/devices.ts";
import { hostile, serveTraps } from "../trap-server.ts";
import type { TrapServer } from "../trap-server.ts";

let server: TrapServer;
let pool: BrowserPool;
beforeAll(async () => {
  server = await serveTraps();
  pool = new BrowserPool((await findBrowser()).path, new AbortController().signal);
});
afterAll(async () => {
  await pool[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

async function optionsFor(path: string, slot = 0): Promise<ExploreOptions> {
  return {
    browser: await pool.get(slot),
    url: server.origin + path,
    device: { ...desktop, cpuSlowdown: 1 },
    blockedUrls: [],
    enter: undefined,
    signal: new AbortController().signal,
  };
}

describe("explorePage", () => {
  it("uses no control that sends, deletes, navigates, opens, downloads or asks, and lets none of it out", async () => {
    server.forget();
    const { survey } = await explorePage(await optionsFor("/hostile"));
    const ranked = rankControls([survey.candidates]);
    const harmful = Object.keys(hostile).map((label) => `button "${label}"`);
    const tried = ranked.filter(({ control }) => harmful.includes(control));
    expect(tried.map(({ control }) => control).toSorted()).toEqual(harmful.toSorted());
    // Each on a page of its own: a choice of two would end with the first that can be used.
    const free = [0, 1, 2];
    const outcomes = await mapConcurrently(tried, free.length, async ({ control, step }) => {
      const slot = free.pop() ?? 0;
      const { why } = await rehearsePage(await optionsFor("/hostile", slot), [step]);
      free.push(slot);
      return [control, why] as const;
    });
    expect(outcomes.filter(([, why]) => why === null)).toEqual([]);
    expect([...new Set(server.received)]).toEqual(["GET /hostile"]);
  });

  it("uses the harmless ones among them", async () => {
    const { rehearsed } = await explorePage(await optionsFor("/hostile"));
    expect(rehearsed?.steps.map(({ name }) => name)).toEqual([
      "click aria/Menu[role='button']",
      "click aria/Theme[role='button']",
    ]);
    expect(rehearsed?.outcome).toEqual({ done: 2, why: null });
  });

  it("lets the page read what it reads anyway, files, and pages in advance, and leaves frames alone", async () => {
    server.forget();
    const { survey, rehearsed } = await explorePage(await optionsFor("/reads"));
    expect(survey.found).toBe(2);
    expect(rehearsed?.outcome).toEqual({ done: 2, why: null });
    expect(new Set(server.received)).toEqual(
      new Set(["GET /reads", "GET /list", "GET /data.json", "GET /next-page"]),
    );
  });
});
