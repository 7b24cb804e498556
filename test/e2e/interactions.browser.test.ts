import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildApp } from "../../src/build/build.ts";
import { installDependencies } from "../../src/build/install.ts";
import { detectProject } from "../../src/project/detect.ts";
import { parseReport } from "../../src/report/parse.ts";
import { apps, budgetCheck } from "./command.ts";

const shop = join(apps, "storefront");
const after = join(apps, "storefront-head");

async function buildShop(): Promise<void> {
  const output = { signal: new AbortController().signal, onOutput: () => undefined };
  await installDependencies(await detectProject(shop), output);
  await buildApp({ command: "npm run build", directory: shop, env: undefined, ...output });
}

it("finds the slow handler of the bad pull request, and names step, target, function, module and line", async () => {
  await buildShop();
  const run = await budgetCheck(after, [
    "--base",
    "../storefront/dist",
    "--page",
    "/product/1",
    "--runs",
    "4",
    "--budget",
    "only-inp.json",
  ]);
  expect(run.code, run.stdout + run.stderr).toBe(1);
  const report = parseReport(await readFile(join(after, ".budget-check/report.json"), "utf8"));
  const regression = report.verdicts.find(({ id }) => id === "INP|/product/1|mobile|maxIncrease");
  expect(regression).toMatchObject({ status: "fail", delta: { verdict: "regressed" } });

  const source = await readFile(join(after, "src/sales.ts"), "utf8");
  const line = source.split("\n").findIndex((text) => text.includes("function rankOfSeason")) + 1;
  const head = report.profiles?.find(({ revision }) => revision === "head");
  expect(head).toMatchObject({
    step: "add to cart",
    hottest: { function: "rankOfSeason", source: { module: "src/sales.ts", line } },
  });
  const base = report.profiles?.find(({ revision }) => revision === "base");
  expect(base?.hottest?.function).not.toBe("rankOfSeason");

  const finding = report.findings.find(({ metric }) => metric === "INP");
  expect(finding?.title).toMatch(
    /^“add to cart” takes .* \(.* in base\): rankOfSeason in src\/sales\.ts:\d+, /,
  );
  expect(finding?.evidence).toContain("target button#add, event click");
  for (const text of [run.stdout, await readFile(join(after, ".budget-check/report.md"), "utf8")])
    expect(text.replaceAll("\\", "").replace(/\s+/g, " ")).toContain(`rankOfSeason in src/sales.ts:${line}`);
});
