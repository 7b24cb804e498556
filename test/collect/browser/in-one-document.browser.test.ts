import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { filmPage } from "../../../src/collect/film/film-page.ts";
import { profileLoad } from "../../../src/collect/profile/profile-load.ts";
import { serve } from "../page-server.ts";
import type { Served } from "../page-server.ts";
import { desktop } from "../devices.ts";

const page = (script: string) => `<!doctype html><title>Page</title><h1>Hello</h1><script>${script}</script>`;
let server: Served;
let browser: BrowserHandle;
beforeAll(async () => {
  server = await serve({
    "/loop": page('addEventListener("load", () => setTimeout(() => location.reload(), 300))'),
    "/moves": page('location.replace("/stays")'),
    "/stays": page(""),
  });
  browser = await launchBrowser({ path: (await findBrowser()).path });
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
});

const load = (path: string) => ({
  browser,
  url: server.origin + path,
  device: desktop,
  blockedUrls: [],
  warm: false,
  signal: AbortSignal.timeout(180_000),
});

test.each([
  ["a film", filmPage],
  ["a profile of a load", profileLoad],
] as const)("%s of a page that goes on reloading itself is of no use", async (_, record) => {
  await expect(record(load("/loop"))).rejects.toThrow(/^it left itself \d+ times meanwhile$/);
  await expect(record(load("/moves"))).resolves.toBeDefined();
});
