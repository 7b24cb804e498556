import { execFileSync } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { apps, budgetCheck } from "./command.ts";
import type { CommandResult } from "./command.ts";

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd });

/** Base is the example app; head has the given changes of its server. */
async function check(
  changes: readonly (readonly [string, string])[],
  ...args: string[]
): Promise<CommandResult & { report: Report; files: Record<"md" | "html" | "xml", string> }> {
  await using folder = await temporaryFolder({ ".gitignore": ".budget-check\n" });
  await cp(join(apps, "api"), folder.path, { recursive: true });
  git(folder.path, "init", "--quiet");
  git(folder.path, "add", ".");
  git(folder.path, "commit", "--quiet", "-m", "base");
  const file = join(folder.path, "server.js");
  let server = await readFile(file, "utf8");
  for (const [before, after] of changes) {
    expect(server).toContain(before);
    server = server.replace(before, after);
  }
  await writeFile(file, server);
  const files = ["--markdown", "r.md", "--html", "r.html", "--junit", "r.xml"];
  const result = await budgetCheck(folder.path, ["--base", "HEAD", ...files, ...args]);
  const read = (name: string) => readFile(join(folder.path, name), "utf8");
  return {
    ...result,
    report: parseReport(await read(".budget-check/report.json")),
    files: { md: await read("r.md"), html: await read("r.html"), xml: await read("r.xml") },
  };
}

const statusOf = ({ verdicts }: Report, metric: string, kind: string) =>
  verdicts.find((verdict) => verdict.metric === metric && verdict.limit.kind === kind)?.status;

/** One query more for each product: the mistake that a count of queries is for. */
const oneByOne = [
  "  release();",
  '  for (const { id } of found) all("SELECT stars FROM reviews WHERE product = ?", id);\n  release();',
] as const;

it("a server that is 30 % slower under load fails, and so do queries one by one", async () => {
  const changes = [["roundTripMs = 300", "roundTripMs = 390"], oneByOne] as const;
  const { code, report, stdout, stderr, files } = await check(changes, "--runs", "5");
  expect(code, stdout + stderr).toBe(1);
  expect(statusOf(report, "command:api:p97.5", "maxIncrease")).toBe("fail");
  expect(statusOf(report, "command:api:errors", "max")).toBe("pass");
  const queries = report.verdicts.filter(({ metric }) => metric === "command:queries");
  expect(queries.map(({ status, actual, basis }) => [status, actual, basis])).toEqual([
    ["fail", 41, "exact"],
    ["fail", 40, "exact"],
  ]);
  // Nothing was visited, and every report has the rows.
  expect(report.environment).toMatchObject({ runs: 0, browser: null });
  expect(stderr).toMatch(/^Command api: decided after \d+ runs of each revision$/m);
  expect(stdout).toMatch(/^ {2}✗ api \(p97\.5\): \+\d/m);
  expect(stdout).toMatch(/^ {2}commands$/m);
  expect(files.md).toContain("**api (p97.5)**");
  expect(files.html).toContain("api (p97.5)");
  expect(files.xml).toContain('classname="commands" name="api (p97.5) ');
});

it("a twin passes", async () => {
  const { report, stdout, stderr } = await check([], "--runs", "4");
  expect(report.outcome, stdout + stderr).not.toBe("fail");
  expect(statusOf(report, "command:queries", "maxIncrease")).toBe("pass");
  expect(statusOf(report, "command:queries", "max")).toBe("pass");
});
