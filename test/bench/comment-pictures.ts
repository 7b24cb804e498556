/**
 * Pictures of every comment as GitHub shows it, light and dark, on a phone and on a desk, to be looked at:
 * `node test/bench/comment-pictures.ts [folder] [name or report.json]`. Prints where they are, and how far a table is wider than its phone.
 * With `--readme report.json` it makes the two pictures of the README instead, of a real run.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { launch } from "puppeteer";
import type { Page } from "puppeteer";
import { findBrowser } from "../../src/collect/browser/find-browser.ts";
import { renderComment } from "../../src/report/comment.ts";
import { parseReport } from "../../src/report/parse.ts";
import { kinds } from "../fixtures/reports/kinds.ts";
import { pullRequests } from "../fixtures/reports/pull-requests.ts";

/** After github-markdown-css: what decides widths, spaces and colours of a comment. */
const style = (dark: boolean) => {
  const [ink, paper, line, soft, stripe, blue, codeInk] = dark
    ? ["#f0f6fc", "#0d1117", "#3d444d", "#9198a1", "#151b23", "#4493f8", "rgba(101,108,118,.2)"]
    : ["#1f2328", "#ffffff", "#d1d9e0", "#59636e", "#f6f8fa", "#0969da", "rgba(129,139,152,.12)"];
  return `body { margin: 0; padding: 16px; background: ${paper}; color: ${ink}; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, "Liberation Sans", Arial, "DejaVu Sans Condensed", sans-serif; overflow-wrap: break-word; }
.comment { border: 1px solid ${line}; border-radius: 6px; padding: 16px; max-width: 900px; }
h3 { font-size: 1.25em; margin: 0 0 16px; line-height: 1.25; font-weight: 600; }
p, table, ul, details { margin: 0 0 16px; } ul { padding-left: 2em; } li + li { margin-top: .25em; }
a { color: ${blue}; } sub { font-size: 75%; line-height: 1.4; color: ${ink}; position: relative; vertical-align: baseline; bottom: -.25em; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; font-variant: tabular-nums; }
th, td { padding: 6px 13px; border: 1px solid ${line}; } th { font-weight: 600; } tr { background: ${paper}; border-top: 1px solid ${line}; } tr:nth-child(2n) { background: ${stripe}; }
code { padding: .2em .4em; font: 85% ui-monospace, "Liberation Mono", monospace; white-space: break-spaces; background: ${codeInk}; border-radius: 6px; }
summary { color: ${ink}; cursor: pointer; } blockquote { color: ${soft}; border-left: .25em solid ${line}; margin: 0 0 16px; padding: 0 1em; }`;
};

/* A machine without a font of emoji shows boxes: signs of the same width and colour stand in for them. */
const signs: readonly (readonly [sign: string, stand: string, color: string])[] = [
  ["❌", "✖", "#d1242f"],
  ["✅", "✔", "#1a7f37"],
  ["⚠️", "⚠", "#bf8700"],
  ["❔", "?", "#8250df"],
  ["🟡", "●", "#d4a72c"],
  ["🔴", "●", "#d1242f"],
];

function withSigns(markup: string): string {
  return signs.reduce(
    (text, [sign, stand, color]) =>
      text.replaceAll(
        sign,
        `<b style="display:inline-block;width:1.25em;text-align:center;color:${color}">${stand}</b>`,
      ),
    markup,
  );
}

const { values, positionals } = parseArgs({
  options: { readme: { type: "string" } },
  allowPositionals: true,
});
const [folder = "/tmp/comment-pictures", only] = positionals;
await mkdir(folder, { recursive: true });
const { path } = await findBrowser({});
const browser = await launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
const options = {
  repositoryUrl: "https://github.com/acme/shop",
  runUrl: "https://github.com/acme/shop/actions/runs/1",
};
const bodyOf = (source: string): string =>
  micromark(source, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const show = (on: Page, body: string, dark: boolean): Promise<void> =>
  on.setContent(
    `<!doctype html><meta charset="utf-8"><style>${style(dark)}</style><div class="comment">${withSigns(body)}</div>`,
  );

if (values.readme !== undefined) {
  const body = bodyOf(renderComment(parseReport(await readFile(values.readme, "utf8")), options));
  for (const dark of [false, true]) {
    await page.setViewport({ width: 860, height: 400, deviceScaleFactor: 2 });
    await show(page, body, dark);
    // What a reader sees first; the folds below say the rest.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("div.comment > details")) fold.remove();
    });
    const picture = resolve(import.meta.dirname, `../../.github/comment${dark ? "-dark" : ""}.png`);
    await page.screenshot({ path: picture as `${string}.png`, fullPage: true });
    process.stdout.write(`${picture}\n`);
  }
  await browser.close();
  process.exit();
}

const comments = only?.endsWith(".json")
  ? { "a real run": { report: parseReport(await readFile(only, "utf8")), options } }
  : { ...pullRequests, ...kinds };
for (const [name, { report, options: own }] of Object.entries(comments)) {
  if (only !== undefined && only in comments && only !== name) continue;
  const source = renderComment(report, own);
  const slug = name.replaceAll(" ", "-");
  await writeFile(join(folder, `${slug}.md`), source);
  const body = bodyOf(source);
  for (const [width, dark, open] of [
    [360, false, false],
    [360, true, true],
    [1000, false, false],
    [1000, true, true],
  ] as const) {
    await page.setViewport({ width, height: 400, deviceScaleFactor: width === 360 ? 2 : 1 });
    await show(page, body, dark);
    if (open)
      await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    const file = join(folder, `${slug}-${width}-${dark ? "dark-open" : "light"}.png`);
    await page.screenshot({ path: file as `${string}.png`, fullPage: true });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("table")].map((table) => table.scrollWidth - table.clientWidth),
    );
    process.stdout.write(
      `${file}  ${source.length} characters, tables wider than the comment by ${wide.join(", ") || "nothing"} px\n`,
    );
  }
}
await browser.close();
