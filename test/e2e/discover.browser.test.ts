import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";
import { openApiDocument } from "./openapi-document.ts";

let folder: string;
let remove: () => PromiseLike<void>;
beforeAll(async () => {
  const made = await temporaryFolder();
  folder = made.path;
  remove = () => made[Symbol.asyncDispose]();
});
afterAll(() => remove());

/** Swagger UI as it is shipped, with a document of its own. */
async function swagger(): Promise<string> {
  const site = join(folder, "site");
  // A second try finds what the first one made.
  await mkdir(site, { recursive: true });
  const shipped = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));
  const files = [
    "index.html",
    "index.css",
    "swagger-ui.css",
    "swagger-ui-bundle.js",
    "swagger-ui-standalone-preset.js",
  ];
  for (const file of files) await copyFile(join(shipped, file), join(site, file));
  const start = await readFile(join(shipped, "swagger-initializer.js"), "utf8");
  await writeFile(join(site, "swagger-initializer.js"), start.replace(/url: "[^"]*"/, 'url: "openapi.json"'));
  await writeFile(join(site, "openapi.json"), JSON.stringify(openApiDocument()));
  return site;
}

describe("discover", () => {
  it("prints steps for Swagger UI with 120 operations, which run as pasted", async () => {
    await swagger();
    await writeFile(join(folder, "budget.json"), JSON.stringify({ build: false, serve: "site" }));
    const out = join(folder, "discovery.json");
    const found = await budgetCheck(folder, ["discover", "/", "--limit", "5", "--json", out]);
    expect(found.code, found.stderr).toBe(0);
    const discovery = JSON.parse(await readFile(out, "utf8")) as {
      steps: unknown[];
      skipped: { why: string }[];
      found: number;
    };
    expect(discovery.steps.length).toBeGreaterThan(1);
    expect(discovery.found).toBeGreaterThan(200);
    expect(discovery.skipped.map(({ why }) => why)).toContain('says "delete"');

    const budget = `{ "build": false, "serve": "site", "limits": { "INP": { "max": "20 s" } }, "pages": [\n${found.stdout}\n] }`;
    await writeFile(join(folder, "pasted.json"), budget);
    const report = join(folder, "report.json");
    const run = await budgetCheck(folder, [
      "--budget",
      "pasted.json",
      "--no-base",
      "--runs",
      "1",
      "--json",
      report,
    ]);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const { measurements } = parseReport(await readFile(report, "utf8"));
    expect(measurements.find(({ metric }) => metric === "INP")?.head?.median).toBeGreaterThan(16);
    // Our own server answers: what it decides is not measured, unlike what the page does.
    const metrics = new Set(measurements.map(({ metric }) => metric));
    expect(["redirects", "requests:blocking"].filter((metric) => metrics.has(metric))).toEqual([
      "requests:blocking",
    ]);
  });

  it("says plainly that there is nothing to try, and what is wrong with the command line", async () => {
    await writeFile(
      join(folder, "index.html"),
      "<!doctype html><title>Bare</title><h1>Bare</h1><a href='/x'>Away</a>",
    );
    await writeFile(join(folder, "bare.json"), JSON.stringify({ build: false, serve: "." }));
    const none = await budgetCheck(folder, ["discover", "--budget", "bare.json", "--quiet"]);
    expect(none, none.stderr).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("No safe controls found"),
    });
    for (const wrong of [["/", "/two"], ["--limit", "0"], ["nowhere"], ["/", "--device", "fridge"]])
      expect(
        (await budgetCheck(folder, ["discover", "--budget", "bare.json", ...wrong])).code,
        wrong.join(" "),
      ).toBe(2);
  });
});
