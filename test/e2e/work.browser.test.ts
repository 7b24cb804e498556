/** Executed JavaScript, counted through the command: the smallest change fails, a change that executes the same does not. */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const page = `<!doctype html><html lang="en"><head><title>Sales</title><link rel="icon" href="data:,"></head>
<body><h1>Sales</h1><p id="sum"></p><button id="more">More</button><script src="sales.js"></script></body></html>`;
const sales = `function sum(turns) {
  let total = 0;
  for (let turn = 0; turn < turns; turn++) total += turn % 7;
  return total;
}
document.getElementById("sum").textContent = "In all " + sum(10);
document.getElementById("more").addEventListener("click", () => {
  document.getElementById("sum").textContent = "With more " + sum(20);
});
`;
const limits = { "work:js": { maxIncrease: 0 }, "dom-nodes": { max: 100 } };

/** Base is the page above; in head its script has another text for each of some. */
async function check(changes: Readonly<Record<string, string>>, budget: object = { limits }) {
  await using folder = await temporaryFolder({
    ".gitignore": ".budget-check\n",
    "index.html": page,
    "sales.js": sales,
    "budget.json": JSON.stringify({ interactions: [], ...budget }),
  });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
      cwd: folder.path,
    });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "base");
  let text = sales;
  for (const [before, after] of Object.entries(changes)) {
    expect(text).toContain(before);
    text = text.replace(before, after);
  }
  await writeFile(join(folder.path, "sales.js"), text);
  // Committed, since in CI only commits have changed lines.
  git("commit", "--quiet", "--all", "-m", "head");
  const { code, stdout } = await budgetCheck(folder.path, ["--base", "HEAD~1", "--runs", "1"]);
  const report = parseReport(await readFile(join(folder.path, ".budget-check/report.json"), "utf8"));
  return { code, stdout, report };
}

it("a loop with 1,000 more turns fails, with its file and the changed line first", async () => {
  const { code, stdout, report } = await check({ "sum(10)": "sum(1010)" });
  expect(code, stdout).toBe(1);
  const work = report.verdicts.find(({ metric }) => metric === "work:js");
  expect(work).toMatchObject({ status: "fail", actual: 1000, basis: "exact" });
  expect(work?.head?.values).toHaveLength(5);
  expect(work?.base?.values).toHaveLength(5);
  expect(stdout.split("\n")[1]).toContain("Fix first: sales.js:6 now runs 1,0");
});

it("other words that execute the same pass, in two loads of each side", async () => {
  const { code, stdout, report } = await check({ "In all ": "Altogether " });
  expect(code, stdout).toBe(0);
  const work = report.verdicts.find(({ metric }) => metric === "work:js");
  expect(work).toMatchObject({ status: "pass", actual: 0 });
  expect(work?.head?.values).toHaveLength(2);
  expect(report.verdicts.find(({ metric }) => metric === "dom-nodes")).toMatchObject({ status: "pass" });
});

it("a step that executes more fails, and a load that does is a warning by default", async () => {
  const step = { click: "#more", name: "more", limits: { "work:js": { maxIncrease: 0 } } };
  const { code, stdout, report } = await check(
    { "sum(10)": "sum(30_010)", "sum(20)": "sum(320)" },
    { pages: [{ path: "/", interactions: [step] }] },
  );
  expect(code, stdout).toBe(1);
  const [load, ofStep] = ["work:js", "work:js:more"].map((id) =>
    report.verdicts.find(({ metric }) => metric === id),
  );
  expect(load).toMatchObject({ status: "warn", actual: 30_000, basis: "exact" });
  expect(ofStep).toMatchObject({ status: "fail", actual: 300, basis: "exact" });
  expect(ofStep?.head?.values).toHaveLength(5);
  expect(stdout.split("\n")[1]).toMatch(/Fix first: sales\.js:\d+ now runs \d+ blocks in the step “more”/);
});
