import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

/** A menu and a theme switch; what the menu does takes so long. A busy machine gives it a fourth of that, and INP is of CPU time. */
const page = (busyMs: number, more = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Shop</title><link rel="icon" href="data:,"></head><body><h1>Shop</h1>${more}
<button id="menu" aria-expanded="false" onclick="const end=performance.now()+${busyMs};while(performance.now()<end);panel.hidden=!panel.hidden">Menu</button>
<div id="panel" hidden>Panel</div><button class="theme" onclick="document.body.classList.toggle('dark')">Theme</button></body></html>`;

it("measures INP of a page without interactions by the same two controls of both sides, which can only warn", async () => {
  await using folder = await temporaryFolder({
    "before/index.html": page(0),
    "site/index.html": page(1200, "<details><summary>More</summary>Text</details>"),
    "budget.json": {
      extends: "core-web-vitals",
      build: false,
      serve: "site",
      onInconclusive: "warn",
      limits: { "work:js": { maxIncrease: null } },
    },
  });
  const run = await budgetCheck(folder.path, ["--base", "before", "--runs", "1"]);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  const report = parseReport(await readFile(join(folder.path, ".budget-check/report.json"), "utf8"));
  const names = ["click #menu", "click aria/Theme[role='button']"];
  expect(report.automatic).toMatchObject([
    { page: "/", device: "mobile", steps: names.map((name) => ({ name })), notInBase: ['summary "More"'] },
  ]);
  const [most, increase] = report.verdicts.filter(({ metric }) => metric === "INP");
  // The busy time alone is over the limit of the preset; one pair is too few for a change.
  expect(most).toMatchObject({ status: "warn", limit: { kind: "max", level: "warn" } });
  expect(increase).toMatchObject({ limit: { kind: "maxIncrease", level: "warn" } });
  expect(increase?.delta?.value).toBeGreaterThan(200);
  expect(report.details?.every(({ automatic }) => automatic)).toBe(true);
  const told = run.stdout.replace(/\s+/g, " ");
  expect(told).toContain(
    'INP of / is that of controls chosen automatically, so it only warns unless the budget limits it. To keep these: "interactions": [{ "click": "#menu" }',
  );
  expect(told).toContain('INP of / does not use summary "More": base does not have it');
});

it("fails for a limit on INP that the budget sets, and says why a page has none", async () => {
  await using folder = await temporaryFolder({
    "site/index.html": page(1200),
    "site/bare.html": '<!doctype html><title>Bare</title><h1>Bare</h1><a href="/">Home</a>',
    "budget.json": {
      extends: "core-web-vitals",
      build: false,
      serve: "site",
      pages: [{ path: "/", limits: { INP: { max: "100 ms" } } }, "/bare.html"],
    },
  });
  const run = await budgetCheck(folder.path, ["--no-base", "--runs", "1"]);
  expect(run.code, run.stdout + run.stderr).toBe(1);
  expect(run.stdout.split("\n")[0]).toContain("INP on /");
  expect(run.stdout.replace(/\s+/g, " ")).toContain(
    "INP was not measured on /bare.html: none of its 1 controls is safe to use unasked (a link)",
  );
});
