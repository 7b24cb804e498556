import { expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

/** A menu and a theme switch; what the menu does is busy for so long. */
const page = (busyMs: number) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Shop</title><link rel="icon" href="data:,"></head><body><h1>Shop</h1>
<button id="menu" aria-expanded="false" onclick="const end=performance.now()+${busyMs};while(performance.now()<end);panel.hidden=!panel.hidden">Menu</button>
<div id="panel" hidden>Panel</div><button class="theme" onclick="document.body.classList.toggle('dark')">Theme</button></body></html>`;

it("fails for a limit on INP that the budget sets, and says why a page has none", async () => {
  await using folder = await temporaryFolder({
    "site/index.html": page(400),
    "site/bare.html": '<!doctype html><title>Bare</title><h1>Bare</h1><a href="/">Home</a>',
    "budget.json": {
      extends: "core-web-vitals",
      build: false,
      serve: "site",
      pages: [{ path: "/", limits: { INP: { max: "100 ms" } } }, "/bare.html"],
    },
  });
  const run = await budgetCheck(folder.path, ["--no-base", "--runs", "4"]);
  expect(run.code, run.stdout + run.stderr).toBe(1);
  expect(run.stdout.split("\n")[0]).toContain("INP on /");
  expect(run.stdout.replace(/\s+/g, " ")).toContain(
    "INP was not measured on /bare.html: none of its 1 controls is safe to use unasked (a link)",
  );
});
