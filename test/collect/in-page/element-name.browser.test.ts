import type { Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { inPage } from "../../../src/collect/in-page.ts";

let browser: BrowserHandle;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser({ path: (await findBrowser()).path });
  page = await browser.puppeteer.newPage();
  await page.setContent(`<!doctype html><body class="dark">
    <main><section class="offers wide"><ul><li><b data-it="deep">A</b></li></ul></section></main>
    <div id="shop:1"><p class="md:flex" data-it="escaped">B</p></div>
    <form class="search"><input name="id" data-it="field"></form>
    <shop-card><template shadowrootmode="open"><em data-it="shadow">C</em></template></shop-card>
    <i class="${"x".repeat(300)}" data-it="long">D</i>
    <h1><u class="${"y".repeat(150)}"><s class="${"z".repeat(100)}" data-it="bounded">E</s></u></h1></body>`);
});

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
});

test.each([
  ["html", "html"],
  ["body", "body.dark"],
  [".offers", "body.dark > main > section.offers"],
  ["[data-it=deep]", "section.offers > ul > li > b"],
  ["[data-it=escaped]", "div#shop\\:1 > p.md\\:flex"],
  ["form", "body.dark > form.search"],
  ["shop-card >>> [data-it=shadow]", "body.dark > shop-card > em"],
  ["[data-it=bounded]", `s.${"z".repeat(100)}`],
  ["[data-it=long]", `i.${"x".repeat(198)}`],
])("%s is called %s", async (selector, name) => {
  using handle = await page.$(selector);
  expect(await handle?.evaluate(inPage.nameElement)).toBe(name);
});

test("a name matches its element, as a selector does", async () => {
  using handle = await page.$("[data-it=escaped]");
  const name = (await handle?.evaluate(inPage.nameElement)) ?? "";
  expect(await page.$$eval(name, (found) => found.map((one) => one.textContent))).toEqual(["B"]);
});
