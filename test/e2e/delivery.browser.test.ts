import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { deliveryMetrics } from "../../src/delivery/offenders.ts";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/types.ts";
import { noisePng } from "../noise-png.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const code = `globalThis.numbers = [${Array.from({ length: 2000 }, (_, at) => at).join(",")}];`;
const html = (body: string) => `<!doctype html><html lang="en"><title>Page</title>${body}</html>`;

/** One page with every fault once, and one without any, from one server; the scripts of another have every fault, too. */
const app: RequestListener = (request, response) => {
  const url = request.url ?? "/";
  const send = (type: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    response.writeHead(200, { "content-type": type, ...headers }).end(body);
  const other = `<script async src="${urlOf(elsewhere)}/assets/other-D46C9Rgl.js"></script>`;
  const pages: Record<string, () => unknown> = {
    "/bad": () => response.writeHead(302, { location: "/bad/" }).end(),
    "/bad/": () =>
      send(
        "text/html",
        html(`<script src="/assets/app-C35B8Qfk.js"></script>${other}
          <script>${leaver}</script>
          <h1>Bad</h1><img id="photo" src="/photo.png" alt="" style="width: 100px">`),
      ),
    "/good": () =>
      send(
        "text/html",
        html(`<script defer src="/assets/kept-E57D1Shm.js"></script>${other}
          <h1>Good</h1><img src="/small.png" alt="" width="100" height="75">`),
      ),
    "/assets/app-C35B8Qfk.js": () => send("text/javascript", code, { "cache-control": "no-cache" }),
    "/assets/kept-E57D1Shm.js": () =>
      send("text/javascript", gzipSync(code), {
        "content-encoding": "gzip",
        "cache-control": "public, max-age=31536000, immutable",
      }),
    "/photo.png": () => send("image/png", noisePng(400, 300)),
    "/small.png": () => send("image/png", noisePng(8, 6)),
  };
  const answer = pages[url] ?? (() => response.writeHead(404).end());
  answer();
};
/** Keeps its page out of the back/forward cache. */
const leaver = `addEventListener("unload", () => {});`;

const server = createServer(app);
const elsewhere = createServer((_, response) =>
  response.writeHead(200, { "content-type": "text/javascript" }).end(code),
);
const urlOf = (of: Server) => `http://localhost:${(of.address() as AddressInfo).port}`;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let hasRun = false;
let report: Report;
let stdout: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  for (const one of [server, elsewhere]) await new Promise<void>((done) => one.listen(0, done));
  const limits = Object.fromEntries(deliveryMetrics.map((metric) => [metric, 0]));
  const budget = { interactions: [], serve: urlOf(server), pages: ["/bad", "/good"], limits };
  await writeFile(join(folder.path, "budget.json"), JSON.stringify(budget));
});
// All tests look at one run. Where a test fails and is tried again, so is the run.
beforeEach(async ({ onTestFailed }) => {
  onTestFailed(() => {
    hasRun = false;
  });
  if (hasRun) return;
  const json = join(folder.path, "report.json");
  const run = await budgetCheck(folder.path, ["--no-base", "--runs", "1", "--json", json]);
  expect(run.code, run.stdout + run.stderr).toBe(1);
  ({ stdout } = run);
  report = parseReport(await readFile(json, "utf8"));
  hasRun = true;
});
afterAll(async () => {
  for (const one of [server, elsewhere]) one.close();
  await folder[Symbol.asyncDispose]();
});

const counts = (page: string) =>
  Object.fromEntries(
    report.verdicts
      .filter((one) => one.page === page)
      .map(({ metric, status, actual }) => [metric, [status, actual]]),
  );

it("fails a page with one fault for each limit on delivery", () => {
  expect(counts("/bad")).toEqual(Object.fromEntries(deliveryMetrics.map((metric) => [metric, ["fail", 1]])));
});

it("passes a page without them", () => {
  expect(counts("/good")).toEqual(Object.fromEntries(deliveryMetrics.map((metric) => [metric, ["pass", 0]])));
});

it("names each fault, in every output", async () => {
  const causes = report.findings.filter(({ standing }) => !standing);
  const titles = new Map(
    causes.map(({ metric, title, evidence }) => [metric, `${title}: ${evidence.join("; ")}`]),
  );
  const named: Record<(typeof deliveryMetrics)[number], RegExp> = {
    "cache:immutable":
      /^assets\/app-\*\.js has a hash in the name.*\/app-C35B8Qfk\.js: [\d.]+ kB, cache-control: no-cache/,
    "compression:text": /^assets\/app-\*\.js is sent without compression.*content-encoding: none/,
    redirects: /^The server redirects \/bad to \/bad\/: .*\/bad: 302 to .*\/bad\/$/,
    "requests:blocking": /^assets\/app-\*\.js blocks the first paint.*, [\d.]+ kB/,
    "images:oversized":
      /^photo\.png has more pixels than are shown.*400x300 pixels, shown at \d+x\d+, [\d.]+ kB/,
    "images:legacy-format": /^photo\.png would be smaller in a modern image format.*[\d.]+ kB could be saved/,
    "images:unsized": /photo.* has no width and height.*photo\.png, [\d.]+ kB/,
    bfcache: /^The page cannot be restored from the back\/forward cache: Unload.*unload/,
  };
  const outputs = [
    stdout,
    await readFile(join(folder.path, ".budget-check/report.md"), "utf8"),
    await readFile(join(folder.path, ".budget-check/report.html"), "utf8"),
  ].map((text) => text.replaceAll(/<[^>]*>|&#?\w+;|[^\p{L}\p{N}]/gu, ""));
  for (const metric of deliveryMetrics) {
    expect(titles.get(metric), metric).toMatch(named[metric]);
    const title = causes.find((cause) => cause.metric === metric)?.title ?? "";
    for (const output of outputs) expect(output).toContain(title.replaceAll(/[^\p{L}\p{N}]/gu, ""));
  }
});
