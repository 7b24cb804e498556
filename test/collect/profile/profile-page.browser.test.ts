import { readFileSync } from "node:fs";
import { appendFile, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { profileLoad } from "../../../src/collect/profile/profile-load.ts";
import { profilePage } from "../../../src/collect/profile/profile-page.ts";
import type { StepProfile } from "../../../src/collect/profile/profile-page.ts";
import { servedMaps } from "../../../src/stages/served-maps.ts";
import type { Step, StepAction } from "../../../src/types.ts";
import { desktop } from "../devices.ts";
import { serveInteractionPages } from "../interactions/interaction-pages.ts";
import type { InteractionPages } from "../interactions/interaction-pages.ts";

let pages: InteractionPages;
let browser: BrowserHandle;
let built: string;
const app = fileURLToPath(new URL("../../fixtures/interactions-app", import.meta.url));

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), "budget-check-profile-"));
  await cp(app, built, { recursive: true });
  // Work of the load itself, for its profile.
  await writeFile(
    join(built, "src/stock.ts"),
    `export function restock(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
Object.assign(globalThis, { restock });
restock(40);
restock(41);
`,
  );
  await appendFile(join(built, "src/main.ts"), '\nimport "./stock.ts";\n');
  await build({ root: built, configFile: false, logLevel: "silent", build: { sourcemap: "hidden" } });
  pages = await serveInteractionPages(join(built, "dist"));
  browser = await launchBrowser({ path: (await findBrowser()).path });
});

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await pages?.[Symbol.asyncDispose]();
  await rm(built, { recursive: true, force: true });
});

const profile = (path: string, actions: readonly StepAction[], more: object = {}): Promise<StepProfile[]> =>
  profilePage({
    browser,
    url: pages.origin + path,
    device: desktop,
    steps: actions.map((action, index): Step => ({ ...action, name: `step ${index + 1}` })),
    blockedUrls: [],
    signal: AbortSignal.timeout(180_000),
    ...more,
  });

test("a handler is named by module and line, through a map that its script does not name", async () => {
  const readMap = servedMaps({ url: pages.origin, basePath: "/" }, join(built, "dist"));
  const [add, leave, again, ...more] = await profile(
    "/",
    [{ click: "#add" }, { waitFor: { ms: 10 } }, { click: "#leave" }, { click: "#add" }],
    { readMap },
  );
  expect(more).toEqual([]);
  expect([add?.step, leave?.step, again?.step]).toEqual(["step 1", "step 3", "step 4"]);
  const line =
    readFileSync(join(app, "src/work.ts"), "utf8")
      .split("\n")
      .findIndex((text) => text.includes("function work")) + 1;
  // Nothing is known about the step that leaves the page if the next document came with a new process.
  for (const found of [add, again])
    expect(found?.hottest).toMatchObject({ function: "work", source: { module: "src/work.ts", line } });
  const { durationMs = 0, hottest } = add ?? {};
  expect(hottest?.totalMs).toBeGreaterThan(durationMs / 2);
  expect(hottest?.totalMs).toBeLessThanOrEqual(durationMs + 1);
  const callers = add?.functions.map((one) => one.source?.module);
  expect(callers).toContain("src/cart.ts");
  expect(browser.puppeteer.browserContexts()).toHaveLength(1);
});

test("without a map it has its script's own name, line and column, also in a frame of another origin", async () => {
  const [found] = await profile("/frame", [{ click: "#inside" }]);
  expect(found?.hottest).toMatchObject({ function: "work", url: `${pages.otherOrigin}/framed` });
  expect(found?.hottest).not.toHaveProperty("source");
  expect(found?.hottest?.column).toBeGreaterThan(1);
});

test("what ran while the page loaded is told by module, from before its first script on", async () => {
  const { owners, calls } = await profileLoad({
    browser,
    url: `${pages.origin}/`,
    device: desktop,
    blockedUrls: [],
    warm: false,
    readMap: servedMaps({ url: pages.origin, basePath: "/" }, join(built, "dist")),
    signal: AbortSignal.timeout(180_000),
  });
  expect(owners[0]).toMatchObject({ kind: "module", name: "src/stock.ts", hottest: { function: "restock" } });
  expect(calls.find(({ place }) => place?.startsWith("src/stock.ts:"))).toMatchObject({ package: null });
  expect(browser.puppeteer.browserContexts()).toHaveLength(1);
});

test("an abort ends it at once, with its reason", async () => {
  const abort = new AbortController();
  const reason = new Error("stop");
  const profiled = profile("/handlers", [{ waitFor: { ms: 30_000 } }], { signal: abort.signal });
  setTimeout(() => abort.abort(reason), 500);
  await expect(profiled).rejects.toBe(reason);
});
