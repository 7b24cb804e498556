import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { profileLoad } from "../../../src/collect/profile/profile-load.ts";
import { profilePage } from "../../../src/collect/profile/profile-page.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import { readNode, rowsOf } from "../../../src/explain/audit.ts";
import { explain } from "../../../src/explain/index.ts";
import { pageDetails } from "../../../src/stages/page-details.ts";
import type {
  InteractionProfile,
  LoadProfile,
  Revision,
  Step,
  Verdict,
  Visit,
  VisitData,
} from "../../../src/types.ts";
import { desktop } from "../devices.ts";
import { serveOddPages } from "./odd-pages.ts";
import type { OddPages } from "./odd-pages.ts";

let server: OddPages;
let browser: BrowserHandle;
let hasVisited = false;
let data: VisitData;
const steps: readonly Step[] = [{ name: "enlarge", click: "#hero" }];

beforeAll(async () => {
  server = await serveOddPages();
  browser = await launchBrowser({ path: (await findBrowser()).path });
});

// All tests look at one visit. Where a test fails and is tried again, so is the visit.
beforeEach(async ({ onTestFailed }) => {
  onTestFailed(() => {
    hasVisited = false;
  });
  if (hasVisited) return;
  const url = `${server.origin}/hero`;
  ({ data } = await visitPage({ browser, url, device: desktop, clock: "wall", interactions: steps }));
  hasVisited = true;
});

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
});

const visitOf = (revision: Revision): Visit => ({
  page: "/hero",
  device: desktop.name,
  revision,
  index: 1,
  warmUp: false,
  startedAt: "2026-01-01T00:00:00.000Z",
  durationMs: 3000,
  data,
});

test("an element has one name, whoever reports it", () => {
  const [detail] = pageDetails([visitOf("head")], desktop, "wall");
  const moved = data.layoutShifts?.flatMap((shift) => shift.moved.map(({ selector }) => selector));
  const names = {
    fault: data.imageFaults?.[0]?.selector,
    shift: moved?.find((name) => name.includes("hero")),
    shiftByLighthouse: rowsOf(data, "layout-shifts")
      .map((row) => readNode(row["node"])?.selector)
      .find((name) => name?.includes("hero")),
    largestPaint: detail?.largestPaint?.element,
    interaction: data.interactions?.steps[0]?.slowest?.target,
  };
  const name = "img#hero";
  expect(names).toEqual({
    fault: name,
    shift: name,
    shiftByLighthouse: name,
    largestPaint: name,
    interaction: name,
  });
});

test("a script has one name, whoever reports it, and no title has the server's port", async () => {
  const [url, signal] = [`${server.origin}/hero`, AbortSignal.timeout(180_000)];
  const options = { browser, url, device: desktop, blockedUrls: [], signal };
  const load = await profileLoad({ ...options, warm: false });
  const [interaction] = await profilePage({ ...options, steps });
  const owners = load.owners.map(({ kind, name }) => `${kind} ${name}`);
  expect(owners).toContain("script assets/gallery-*.js");
  expect(owners).toContain("script inline script of /hero");
  expect(interaction?.hottest).toMatchObject({
    script: "assets/gallery-*.js",
    url: `${server.origin}/assets/gallery-D26K0KKW.js`,
  });
  const [detail] = pageDetails([visitOf("head")], desktop, "wall");
  expect(detail?.scripts.map(({ name }) => name)).toContain("assets/gallery-*.js");

  const where = { page: "/hero", device: desktop.name };
  const loadProfiles: LoadProfile[] = [
    { ...where, revision: "head", ...load },
    { ...where, revision: "base", owners: [], calls: [] },
  ];
  const profiles = interaction ? [{ ...where, revision: "head" as const, ...interaction }] : [];
  const titles = titlesOf(loadProfiles, profiles);
  // What the browser says of the interaction, and what the profiler does.
  expect(titlesOf(loadProfiles, []).join("\n")).toMatch(
    /“enlarge” takes .*: onHero in assets\/gallery-\*\.js:\d+/,
  );
  expect(titles.join("\n")).toMatch(/“enlarge” takes .*: (?:onHero|work) in assets\/gallery-\*\.js:\d+, /);
  expect(titles.join("\n")).toMatch(/^assets\/gallery-\*\.js takes \d+ ms of the main thread/m);
  expect(titles.join("\n")).toMatch(/^Inline script of \/hero takes \d+ ms of the main thread/m);
  expect(titles.join("\n")).toMatch(/^The largest element, img#hero, /m);
  expect(titles.filter((title) => title.includes(new URL(server.origin).port))).toEqual([]);
});

/** The titles of findings on a page whose INP, TBT, LCP and CLS got worse and exceed their limits. */
function titlesOf(loadProfiles: readonly LoadProfile[], profiles: readonly InteractionProfile[]): string[] {
  const verdicts = ["INP", "TBT", "LCP", "CLS"].map(
    (metric) =>
      ({
        metric,
        page: "/hero",
        device: desktop.name,
        status: "fail",
        limit: { level: "fail" },
        delta: { verdict: "regressed", value: 1 },
      }) as Verdict,
  );
  return explain({
    verdicts,
    visits: [visitOf("base"), visitOf("head")],
    bundle: { head: null, base: null },
    devices: [desktop],
    ownServer: true,
    loadProfiles,
    profiles,
  }).map(({ title }) => title);
}
