import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { discoverControls } from "../../../src/collect/discover/discover-controls.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import { desktop } from "../devices.ts";
import { serveOddPages } from "./odd-pages.ts";
import type { OddPages } from "./odd-pages.ts";

let server: OddPages;
let browser: BrowserHandle;

beforeAll(async () => {
  server = await serveOddPages();
  browser = await launchBrowser({ path: (await findBrowser()).path });
});

afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

describe.each([
  ["/strict", "a page that allows no script but its own files, and no text as a script"],
  ["/replaced", "a page that replaced parts of the language"],
])("%s, %s", (path) => {
  test("is measured like any other", async () => {
    const { data } = await visitPage({
      browser,
      url: server.origin + path,
      device: desktop,
      clock: "wall",
      interactions: [
        { name: "save", click: "#save" },
        { name: "name", type: ["#name", "abc"] },
        { name: "size", select: ["#size", "m"] },
      ],
    });
    expect(data.warnings).toEqual([]);
    expect(data.asksForPassword).toBe(true);
    expect(data.layoutShifts?.[0]?.moved).toContainEqual(
      expect.objectContaining({
        selector: "body > section.offers",
        pushedBy: { selector: "body > div.strip", height: 150, lacksSize: false },
      }),
    );
    // The strict page may load no image.
    expect(data.imageFaults?.map(({ selector }) => selector)).toEqual(
      path === "/strict" ? [] : ["body > section.offers > img.big"],
    );
    const steps = data.interactions?.steps.map(({ count, slowest }) => [count, slowest?.target]);
    expect(steps).toEqual([
      [1, "button#save"],
      [3, "input#name"],
      [1, "select#size"],
    ]);
    expect(data.interactions?.steps[0]?.slowest?.scripts[0]).toMatchObject({ function: "onSave" });
  });

  test("shows its controls to discover", async () => {
    const { found, steps } = await discoverControls({
      browserPath: browser.path,
      path,
      url: server.origin + path,
      device: desktop,
      limit: 5,
      maxTimeMs: 200_000,
      signal: AbortSignal.timeout(220_000),
      onProgress: () => undefined,
    });
    expect(found).toBe(4);
    expect(steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining([{ type: ["#name", "abc"] }, { select: ["#size", "m"] }]),
    );
  });
});
