/** `bisect` with a browser: by executed code, which is exact, so that nothing depends on the machine. */
import { expect, it } from "vitest";
import type { BisectResult } from "../../src/run/bisect/result.ts";
import { TemporaryFolder } from "../git/temporary-repository.ts";
import { budgetCheck } from "./command.ts";

const page = `<!doctype html><html lang="en"><head><title>Sales</title><link rel="icon" href="data:,"></head>
<body><h1>Sales</h1><p id="sum"></p><script src="sales.js"></script></body></html>`;

function sales(title: string, turns: number): string {
  return `function sum(turns) {
  let total = 0;
  for (let turn = 0; turn < turns; turn++) total += turn % 7;
  return total;
}
document.getElementById("sum").textContent = "${title} " + sum(${turns});
`;
}

it("finds the commit that executes more, and the line", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const good = repository.commit("Sum up", {
    ".gitignore": ".budget-check\n",
    "index.html": page,
    "sales.js": sales("In all", 10),
    "budget.json": JSON.stringify({ interactions: [], limits: { "work:js": { maxIncrease: 0 } } }),
  });
  repository.commit("Say it in other words", { "sales.js": sales("Altogether", 10) });
  const planted = repository.commit("Sum up more", { "sales.js": sales("Altogether", 1010) });
  repository.commit("Say it shorter", { "sales.js": sales("All", 1010) });
  repository.commit("Explain it", { "README.md": "# Sales" });
  const args = ["bisect", "--good", good, "--limit", "work:js on /", "--json", "-"];
  const { code, stdout, stderr } = await budgetCheck(repository.path, args);
  expect(code, stderr).toBe(0);
  const result = JSON.parse(stdout) as BisectResult;
  expect(result).toMatchObject({ outcome: "found", sure: 1, relevant: 3, builds: 4, visits: 0 });
  expect(result.first).toMatchObject([{ sha: planted }]);
  expect(result.change?.causes[0]?.title).toMatch(/^sales\.js:6 now runs 1,0\d\d blocks/);
  expect(repository.git("status", "--porcelain")).toBe("");
});
