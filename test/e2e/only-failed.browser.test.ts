import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const page = (head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body><h1>Hello</h1></body></html>`;

it("visits the page that failed alone, and leaves the whole report as it is", async () => {
  await using folder = await temporaryFolder();
  const { path } = folder;
  const write = (file: string, text: string) => writeFile(join(path, file), text);
  await mkdir(join(path, "dist"));
  await write("dist/index.html", page('<script src="/app.js"></script>'));
  await write("dist/about.html", page());
  await write("dist/app.js", "document.title = 'shop';");
  await write(
    "budget.json",
    JSON.stringify({
      extends: [],
      serve: { directory: "dist" },
      pages: ["/", "/about.html"],
      devices: ["mobile"],
      limits: { "requests:script": { max: 0 }, LCP: { max: "20 s" } },
    }),
  );
  const first = ".budget-check/report.json";
  const whole = await budgetCheck(path, ["--no-base", "--runs", "1"]);
  expect(whole.code, whole.stdout + whole.stderr).toBe(1);
  const before = await readFile(join(path, first), "utf8");

  await write("dist/index.html", page());
  const again = await budgetCheck(path, ["--only-failed", first, "--runs", "1"]);
  expect(again.code, again.stdout + again.stderr).toBe(0);
  expect(again.stdout).toContain("Partial check passed");
  expect(await readFile(join(path, first), "utf8")).toBe(before);
  const partial = parseReport(await readFile(join(path, ".budget-check/only-failed/report.json"), "utf8"));
  expect(partial.verdicts.map(({ id, status }) => [id, status])).toEqual([
    ["requests:script|/|mobile|max", "pass"],
  ]);
  expect(partial.pages.map(({ path: visited }) => visited)).toEqual(["/"]);
  expect(partial.environment.runs).toBe(1);
  expect(partial.environment.comparisons).toBe(parseReport(before).environment.comparisons);
  expect(partial.partial).toMatchObject({ of: first, failed: 1, notMeasured: 3 });
  expect(partial.revisions.noBase).toContain("the earlier run had none");
});
