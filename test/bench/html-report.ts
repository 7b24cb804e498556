// How large the HTML report of a large run is, and how long a browser takes to open it: 10 pages on 2 devices with 20 visits
// of each revision, and a bundle of 300 modules. `npm run bench:html-report`.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "puppeteer";
import { findBrowser } from "../../src/collect/browser/find-browser.ts";
import { html } from "../../src/report/html.ts";
import { embedReport } from "../../src/report/html/embed.ts";
import { largeReport } from "../fixtures/reports/large.ts";

const report = largeReport();
const startedAt = performance.now();
const source = html(report);
const rendered = performance.now() - startedAt;
const pictures = (report.films ?? []).reduce(
  (sum, { frames }) => sum + frames.reduce((bytes, { jpeg }) => bytes + jpeg.length, 0),
  0,
);
const bytes = Buffer.byteLength(source);
const data = Buffer.byteLength(embedReport(report).markup);
console.log(`size       ${(bytes / 1e6).toFixed(2)} MB, of it pictures ${(pictures / 1e6).toFixed(2)} MB`);
console.log(
  `without    ${((bytes - pictures) / 1e6).toFixed(2)} MB (at most 0.60), of it data ${((data - pictures) / 1e6).toFixed(2)} MB`,
);
console.log(`rendering  ${rendered.toFixed(0)} ms`);

const folder = mkdtempSync(join(tmpdir(), "report-bench-"));
const { path } = await findBrowser({});
const browser = await launch({ executablePath: path, args: ["--no-sandbox"] });
try {
  const file = join(folder, "report.html");
  writeFileSync(file, source);
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 900 });
    const from = performance.now();
    await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
    await page.waitForSelector(".active");
    // Two frames: the second begins when the first is on the screen.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    times.push(performance.now() - from);
    await page.close();
  }
  const sorted = times.toSorted((a, b) => a - b).map((time) => time.toFixed(0));
  console.log(
    `opening    ${sorted[2]} ms until it is drawn, median of ${times.length} (${sorted[0]} to ${sorted.at(-1)}); aim: under 2000`,
  );
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
