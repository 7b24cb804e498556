import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { launch } from "puppeteer";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../src/collect/browser/find-browser.ts";
import { html } from "../../src/report/html.ts";
import { reportInHtml } from "../../src/report/html/embed.ts";
import { junit } from "../../src/report/junit.ts";
import { json } from "../../src/report/json.ts";
import type { Report } from "../../src/types.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";
import { largeReport } from "../fixtures/reports/large.ts";
import { rich } from "../fixtures/reports/rich.ts";

let browser: Browser;
let page: Page;
let folder: string;
const seen: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
  const { path } = await findBrowser({});
  // Only pages of our own making are opened here.
  browser = await launch({ executablePath: path, args: ["--no-sandbox"], timeout: 120_000 });
  page = await browser.newPage();
  page.on("console", (message) => seen.push(message.text()));
  page.on("pageerror", (error) => seen.push(String(error)));
  page.on("dialog", (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(?:file:|data:image\/jpeg;base64,)/.test(request.url())) seen.push(request.url());
  });
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function show(source: string, waits = true): Promise<void> {
  const file = join(folder, "report.html");
  await writeFile(file, source);
  await page.goto(pathToFileURL(file).href);
  // The page's script unpacks a long report after it was loaded.
  if (waits) await page.waitForSelector(".active");
}

const texts = (selector: string) =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent?.trim().replace(/\s+/g, " ") ?? ""));
const isShown = (selector: string) =>
  page.$eval(selector, (one) => one.getBoundingClientRect().height > 0 && one.checkVisibility());
const panelName = () => page.$eval(".panel:not([hidden])", (one) => one.getAttribute("data-name"));
const focused = () =>
  page.evaluate(() => document.activeElement?.querySelector(":scope > title")?.textContent ?? "");

it("stays within 360 to 1600 pixels, asks the network for nothing, and breaks no policy of its own", async () => {
  for (const report of [...Object.values(reports), rich, hostileReport("x".repeat(5_000))]) {
    await show(html(report));
    await page.$$eval("details", (all) => all.forEach((one) => (one.open = true)));
    for (const width of [360, 800, 1600]) {
      await page.setViewport({ width, height: 900 });
      await afterFrames();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await misplaced(), `${width} px`).toEqual([]);
    }
  }
  expect(seen).toEqual([]);
});

/** Names in drawings are fitted to their cells by an observer, which the next frame calls. */
const afterFrames = () =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Elements beyond the viewport, texts beyond their box or cell, and boxes that scroll and no key reaches. */
const misplaced = () =>
  page.evaluate(() => {
    const isScrolled = (one: Element | null) =>
      one !== null && /auto|scroll/.test(getComputedStyle(one).overflowX);
    const inScrolled = (one: Element): boolean =>
      one.parentElement !== null && (isScrolled(one.parentElement) || inScrolled(one.parentElement));
    const isReached = (one: Element) =>
      one.matches("[tabindex='0']") ||
      one.querySelector("a, button, input, summary, [tabindex='0']") !== null;
    const wrong = (one: Element): string | false => {
      if (one.matches("svg text")) {
        const room = one.parentElement?.querySelector(":scope > rect")?.getBoundingClientRect().right;
        const isHidden = getComputedStyle(one).visibility === "hidden";
        return (
          !isHidden &&
          room !== undefined &&
          one.getBoundingClientRect().right > room + 1 &&
          "text beyond its cell"
        );
      }
      if (one.closest("svg svg")) return false;
      const { left, right, width } = one.getBoundingClientRect();
      if (isScrolled(one) && one.scrollWidth > one.clientWidth && !isReached(one)) return "no key scrolls it";
      if (inScrolled(one) || width === 0) return false;
      if (left < -0.5 || right > innerWidth + 0.5) return "beyond the viewport";
      const isBox =
        one instanceof HTMLElement && getComputedStyle(one).display !== "inline" && !isScrolled(one);
      return isBox && one.scrollWidth > one.clientWidth + 1 && "wider than its box";
    };
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.checkVisibility() && !one.closest(".hidden"))
      .flatMap((one) => {
        const what = wrong(one);
        return what === false ? [] : [`${what}: ${one.outerHTML.slice(0, 120)}`];
      })
      .slice(0, 5);
  });

it("runs and requests nothing of what texts try, and gives the data back", async () => {
  for (const attack of attacks) {
    const report = hostileReport(attack);
    await show(html(report));
    const source = html(report);
    const found = await page.evaluate(() => ({
      scripts: document.scripts.length,
      foreign: document.querySelectorAll(
        "img:not([data-frame]), img[src], a:not([href^='#']), iframe, object, form, link, base, style:not(head > style)",
      ).length,
      headings: document.querySelectorAll("h1").length,
    }));
    const scripts = source.includes('id="packed"') ? 4 : 3;
    expect(found).toMatchObject({ scripts, foreign: 0, headings: 1 });
    expect(JSON.parse(reportInHtml(source) ?? "")).toEqual(JSON.parse(json(report)));
  }
  expect(seen).toEqual([]);
});

it("keeps a script that texts might bring from running, by its policy alone", async () => {
  const source = html(rich);
  const injected = source.replace(
    "</main>",
    "<script>console.log('ran')</script><img src=x onerror=alert(1)></main>",
  );
  expect(injected).not.toBe(source);
  await show(injected);
  // What the browser says of it on the console is the proof; nothing ran.
  expect(seen.filter((text) => /ran$|^dialog/.test(text))).toEqual([]);
  expect(seen.join("\n")).toMatch(/Content Security Policy/);
  seen.length = 0;
});

describe("a report of a change for the worse", () => {
  beforeAll(async () => {
    await page.setViewport({ width: 1400, height: 900 });
    await show(html(rich));
  });

  it("draws every plot", async () => {
    for (const plot of [
      "svg.dots path.head",
      "svg.dots path.base",
      "svg.dots .interval",
      "svg.dots .bound",
      ".largest-paint svg.bar rect",
      ".interactions svg.bar rect",
      ".main-thread svg.bar rect",
      "svg.screen .from",
      "svg.screen .to",
      ".treemap svg.cell rect",
      ".cpu-time .flame svg.cell rect",
    ])
      expect(
        await page.$$eval(plot, (all) =>
          all.some(
            (one) =>
              one.checkVisibility() &&
              one.getBoundingClientRect().width + one.getBoundingClientRect().height > 0,
          ),
        ),
        plot,
      ).toBe(true);
    const pictures = await page.$$eval(".strip img", (all) =>
      all.map((one) => (one as HTMLImageElement).naturalWidth),
    );
    expect(pictures).toHaveLength(16);
    expect(new Set(pictures)).toEqual(new Set([8]));
    expect(await texts(".strip .lcp strong")).toEqual(["LCP 2.28 s", "LCP 4.39 s"]);
    // On one clock: base's is among the pictures in the middle, head's is the last.
    expect(
      await page.$$eval("ol.strip", (all) =>
        all.map((one) => [...one.children].findIndex((child) => child.matches(".lcp"))),
      ),
    ).toEqual([3, 7]);
    expect(await page.$eval("svg.screen image", (one) => one.getAttribute("href"))).toMatch(
      /^data:image\/jpeg;base64,\/9j\//,
    );
  });

  it("lists causes, links to them from the rows that they explain, and folds standing advice", async () => {
    expect(await texts(".lead strong")).toEqual([
      "Fix first: The load delay of the largest element grew (likely: it changed at the same time)",
    ]);
    expect((await texts("#causes .finding strong"))[0]).toBe("The load delay of the largest element grew");
    expect((await texts("#exceeded tr.why a"))[0]).toBe("The load delay of the largest element grew");
    const target = await page.$eval("#exceeded tr.why a", (one) => one.getAttribute("href"));
    expect(target).toBe("#cause-1");
    expect(await page.$(`#causes ${target ?? ""}`)).not.toBeNull();
    expect(await texts("#advice .finding strong")).toEqual(["Images could be smaller"]);
    expect(await isShown("#advice .finding")).toBe(false);
  });

  it("sorts a table by a column, and says so", async () => {
    const names = "#bundle > table tbody th";
    const before = await texts(names);
    const header = "#bundle > table thead th:nth-of-type(3)";
    await page.click(`${header} button`);
    expect(await page.$eval(header, (one) => one.getAttribute("aria-sort"))).toBe("descending");
    const sizes = () =>
      page.$$eval("#bundle > table tbody td[data-label=Head]", (all) =>
        all.map((one) => Number((one as HTMLElement).dataset["sort"])),
      );
    expect(await sizes()).toEqual((await sizes()).toSorted((a, b) => b - a));
    await page.click(`${header} button`);
    expect(await sizes()).toEqual((await sizes()).toSorted((a, b) => a - b));
    expect((await texts(names)).toSorted()).toEqual(before.toSorted());
  });

  it("keeps a row's reason below it when sorted", async () => {
    const pairs = () =>
      page.$$eval("#exceeded tbody:first-of-type tr.why", (all) =>
        all.map(
          (one) =>
            `${one.previousElementSibling?.querySelector("th")?.firstChild?.textContent}: ${one.textContent?.slice(0, 40)}`,
        ),
      );
    const before = await pairs();
    await page.click("#exceeded thead th:first-child button");
    await page.click("#exceeded thead th:first-child button");
    expect((await pairs()).toSorted()).toEqual(before.toSorted());
    expect(await texts("#exceeded tbody:first-of-type tr:first-child th")).toEqual([
      expect.stringContaining("cart"),
    ]);
  });

  it("filters rows, pages and causes by words, and says how much is left", async () => {
    await page.type("#filter input", "lcp cart");
    const left = await page.$$eval("table.verdicts tbody tr:not(.place, .why)", (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.querySelector("th")?.textContent ?? ""),
    );
    expect(left.length).toBeGreaterThan(0);
    expect(left.every((name) => name.includes("LCP"))).toBe(true);
    expect(await texts("#filter output")).toEqual([expect.stringMatching(/^\d+ of \d+ shown$/)]);
    await page.$eval("#filter input", (one) => {
      (one as HTMLInputElement).value = "";
      one.dispatchEvent(new Event("input"));
    });
    expect(await page.$$eval("main [hidden]:not(.panel)", (all) => all.length)).toBe(0);
  });

  it("unfolds what the filter finds, and folds it again", async () => {
    const type = (words: string) =>
      page.$eval(
        "#filter input",
        (one, text) => {
          (one as HTMLInputElement).value = text;
          one.dispatchEvent(new Event("input"));
        },
        words,
      );
    expect(await isShown("#measured table")).toBe(false);
    await type("si /");
    expect(await isShown("#measured table")).toBe(true);
    await type("");
    expect(await isShown("#measured table")).toBe(false);
  });

  it("drills down into the bundle by keyboard, and comes back", async () => {
    expect(await panelName()).toBe("everything");
    await page.focus(".treemap .search input");
    await page.keyboard.press("Tab");
    expect(await focused()).toMatch(/^initial JS: /);
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toMatch(/^initial CSS|^lazy JS|^other files/);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    expect(await panelName()).toBe("initial JS");
    await page.keyboard.press("Enter");
    expect(await panelName()).toBe("assets/main-*.js");
    expect(await texts(".crumbs")).toEqual(["everything › initial JS › assets/main-*.js"]);
    expect(await focused()).toMatch(/^moment: .*new/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await panelName()).toBe("everything");
  });

  it("finds a module in the bundle, and goes there", async () => {
    await page.type(".treemap .search input", "moment.js");
    expect(await texts(".treemap .search output")).toEqual(["1 found"]);
    await page.click(".treemap .hits button");
    expect(await panelName()).toBe("moment");
    await page.click(".crumbs button");
    expect(await panelName()).toBe("everything");
  });

  it("can be reached by keyboard alone, and shows where the focus is", async () => {
    await show(html(rich));
    const reached: string[] = [];
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate(() => {
          const one = document.activeElement;
          return `${one?.tagName.toLowerCase()} ${one && getComputedStyle(one).outlineStyle}`;
        }),
      );
    }
    for (const kind of ["a", "input", "button", "summary"])
      expect(
        reached.some((one) => one.startsWith(`${kind} `)),
        kind,
      ).toBe(true);
    expect(reached.filter((one) => one.endsWith(" none"))).toEqual([]);
  });

  it.each([
    ["light", 1600],
    ["dark", 1600],
    ["light", 360],
    ["dark", 360],
  ])("breaks no rule of axe-core, %s at %i pixels", async (scheme, width) => {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.setViewport({ width, height: 900 });
    await show(html(rich));
    await page.$$eval("details", (all) => all.forEach((one) => (one.open = true)));
    const violations = await runAxe();
    expect(violations).toEqual([]);
  });

  it("prints all of it: nothing is folded, nothing is cut off", async () => {
    await page.emulateMediaFeatures([]);
    await show(html(rich));
    const open = () => page.$$eval("details", (all) => all.filter((one) => one.open).length);
    const before = await open();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await open()).toBe(await page.$$eval("details", (all) => all.length));
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await open()).toBe(before);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(20_000);
  });

  it("is readable without scripts", async () => {
    await page.setJavaScriptEnabled(false);
    await show(html(rich), false);
    await page.setJavaScriptEnabled(true);
    expect(await texts("h1")).toEqual([expect.stringContaining("Failed")]);
    expect(await isShown(".panel svg.map")).toBe(true);
    expect(await isShown("#filter")).toBe(false);
  });
});

describe("a long report, most of which is packed", () => {
  const source = html(largeReport());

  it("has every part in its place, and lets all of it be searched", async () => {
    await page.setViewport({ width: 1400, height: 900 });
    await show(source);
    expect(await page.$$("[data-packed]")).toHaveLength(0);
    expect(await page.$$("#pages details.place")).toHaveLength(20);
    expect(await page.$$("#passed svg.dots")).toHaveLength(120);
    expect(await panelName()).toBe("everything");
    expect(await page.$$eval(".strip img", (all) => all.every((one) => one.hasAttribute("src")))).toBe(true);
    await page.type("#filter input", "category/page-7 mobile SI");
    expect(await texts("#filter output")).toEqual([expect.stringMatching(/^\d+ of \d+ shown$/)]);
    expect(await isShown("#passed table")).toBe(true);
    const violations = await runAxe();
    expect(violations).toEqual([]);
  });

  it.each(["without scripts", "in a browser that cannot unpack it"])(
    "says what is missing %s, and shows the failures and their causes",
    async (where) => {
      const hasScripts = where !== "without scripts";
      await page.setJavaScriptEnabled(hasScripts);
      const { identifier } = await page.evaluateOnNewDocument(() =>
        Reflect.deleteProperty(globalThis, "DecompressionStream"),
      );
      await show(source, hasScripts);
      await page.removeScriptToEvaluateOnNewDocument(identifier);
      await page.setJavaScriptEnabled(true);
      expect(await isShown("#exceeded table tbody tr:last-child")).toBe(true);
      expect(await isShown("#causes .finding")).toBe(true);
      expect(await texts("#passed p")).toEqual([expect.stringMatching(/^This part is packed/)]);
      expect(await isShown("#filter")).toBe(hasScripts);
    },
  );
});

/** What axe-core finds, in a world of its own, where the page's policy does not reach. */
async function runAxe(): Promise<string[]> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  const run = (expression: string) =>
    session.send("Runtime.evaluate", { contextId, expression, awaitPromise: true, returnByValue: true });
  await run(axe.source);
  const { result, exceptionDetails } = await run(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => id + ": " + html.slice(0, 200) + " " + failureSummary)))`,
  );
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value as string[];
}

it("writes JUnit XML that a real parser takes, for any text", async () => {
  await page.goto("about:blank");
  for (const report of [...Object.values(reports), ...attacks.map(hostileReport)] as Report[]) {
    const error = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, "text/xml").querySelector("parsererror")?.textContent,
      junit(report),
    );
    expect(error).toBeUndefined();
  }
});
