import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, launch, type Page } from "puppeteer";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrowser } from "../../src/collect/find-browser.ts";
import { html } from "../../src/report/html.ts";
import { junit } from "../../src/report/junit.ts";
import { json } from "../../src/report/json.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";

let browser: Browser;
let page: Page;
let folder: string;
const seen: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
  const { path } = await findBrowser({});
  // Only pages of our own making are opened here.
  browser = await launch({ executablePath: path, args: ["--no-sandbox"] });
  page = await browser.newPage();
  page.on("console", (message) => seen.push(message.text()));
  page.on("dialog", (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) seen.push(request.url());
  });
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function show(source: string): Promise<void> {
  const file = join(folder, "report.html");
  await writeFile(file, source);
  await page.goto(pathToFileURL(file).href);
}

it("stays within 400 and 1400 pixels, asks the network for nothing, and breaks no policy of its own", async () => {
  for (const report of [...Object.values(reports), hostileReport("x".repeat(5_000))]) {
    await show(html(report));
    for (const width of [400, 1400]) {
      await page.setViewport({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }
  expect(seen).toEqual([]);
});

it("runs and requests nothing of what texts try, and gives the data back", async () => {
  for (const attack of attacks) {
    const report = hostileReport(attack);
    await show(html(report));
    const found = await page.evaluate(() => ({
      data: document.querySelector("#report")?.textContent ?? "",
      scripts: document.scripts.length,
      foreign: document.querySelectorAll("img, a, iframe, object, form, link, base, style:not(head > style)")
        .length,
      headings: document.querySelectorAll("h1").length,
    }));
    expect(found).toMatchObject({ scripts: 1, foreign: 0, headings: 1 });
    expect(JSON.parse(found.data)).toEqual(JSON.parse(json(report)));
  }
  expect(seen).toEqual([]);
});

it("writes JUnit XML that a real parser takes, for any text", async () => {
  await page.goto("about:blank");
  for (const report of [...Object.values(reports), ...attacks.map(hostileReport)]) {
    const error = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, "text/xml").querySelector("parsererror")?.textContent,
      junit(report),
    );
    expect(error).toBeUndefined();
  }
});
