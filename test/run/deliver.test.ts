import { execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, readdir, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { renderComment } from "../../src/report/comment.ts";
import { deliver } from "../../src/run/deliver.ts";
import { openOutputFolder } from "../../src/run/output-folder.ts";
import type { Report } from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";
import { passWithoutBase as passed } from "../fixtures/reports/single-revision.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const broken: Report = {
  ...passed,
  outcome: "error",
  error: { code: "BUILD_FAILED", message: "the build failed" },
  incomplete: "the build failed",
};
const failed: Report = { ...complete, outcome: "fail", error: null, incomplete: null };

/** What keeps a file from being written. */
const obstacles = {
  "a folder": (file: string) => mkdir(file),
  "a full disk": (file: string) => symlink("/dev/full", file),
  "a named pipe": async (file: string) => execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", file]),
};
const cases = Object.keys(obstacles).flatMap((name) =>
  ["report.json", "report.md", "report.html"].map((file) => [name as keyof typeof obstacles, file] as const),
);

async function deliverTo(cwd: string, report: Report, targets: Parameters<typeof deliver>[2] = []) {
  const folder = await openOutputFolder(cwd, ".budget-check");
  return deliver(report, folder, targets, { cwd, color: false, width: 100 });
}

test.each(cases)("%s in the place of %s is an error in everything that is written", async (name, file) => {
  await using folder = await temporaryFolder();
  const output = join(folder.path, "run/.budget-check");
  await mkdir(output, { recursive: true });
  await obstacles[name](join(output, file));
  const junit = { name: "junit" as const, file: join(folder.path, "junit.xml") };
  const { report, text, files, failure } = await deliverTo(join(folder.path, "run"), passed, [junit]);
  expect(failure).toMatchObject({ code: "OUTPUT_NOT_WRITABLE", exitCode: 2 });
  const said = `Cannot write .budget-check/${file}: `;
  expect(report).toMatchObject({ outcome: "error", incomplete: null, verdicts: passed.verdicts });
  expect(report.error?.message).toContain(said);
  expect(text).toContain(`Could not be reported: ${said}`);
  expect(await readFile(junit.file, "utf8")).toContain(said);
  for (const one of ["report.json", "report.md", "report.html"].filter((other) => other !== file))
    expect((await readFile(join(output, one), "utf8")).replaceAll("\\", "")).toContain(said);
  if (file !== "report.json")
    expect(parseReport(await readFile(join(output, "report.json"), "utf8"))).toEqual(report);
  expect(files.map((path) => path.slice(folder.path.length + 1)).toSorted()).toEqual(
    [
      "junit.xml",
      ...["report.html", "report.json", "report.md"]
        .filter((other) => other !== file)
        .map((other) => `run/.budget-check/${other}`),
    ].toSorted(),
  );
  expect((await readdir(output)).toSorted()).toEqual([
    ".budget-check.11tydata.json",
    ".gitignore",
    "report.html",
    "report.json",
    "report.md",
    "visits",
  ]);
});

test("a file that somebody asked for counts as much, and what ended the run before stays the error", async () => {
  await using folder = await temporaryFolder();
  const target = { name: "json" as const, file: "/dev/full" };
  const first = await deliverTo(folder.path, failed, [target]);
  expect(first.report).toMatchObject({ outcome: "error", error: { code: "OUTPUT_NOT_WRITABLE" } });
  const second = await deliverTo(folder.path, broken, [target]);
  expect(second.report).toMatchObject({ outcome: "error", error: broken.error, summary: broken.summary });
  expect(second.report.notes.at(-1)).toMatchObject({
    level: "warn",
    text: expect.stringContaining("/dev/full: ENOSPC"),
  });
  expect(second.failure?.message).toMatch(/^Cannot write .*\/dev\/full: ENOSPC: no space left on device$/);
});

test("names every file, and nothing is written that says otherwise", async () => {
  await using folder = await temporaryFolder();
  await openOutputFolder(folder.path, ".budget-check");
  for (const file of ["report.md", "report.html"]) await mkdir(join(folder.path, ".budget-check", file));
  const { report } = await deliverTo(folder.path, passed);
  const saved = parseReport(await readFile(join(folder.path, ".budget-check/report.json"), "utf8"));
  expect(saved).toEqual(report);
  expect(saved.error?.message).toContain("report.md");
  expect(saved.notes.at(-1)?.text).toContain("report.html");
});

test("the report of an earlier run does not stay in the place of one that cannot be written", async ({
  skip,
}) => {
  // Root may write whatever it wants.
  skip(process.getuid?.() === 0);
  await using folder = await temporaryFolder({ ".budget-check/report.json": "{}" });
  const file = join(folder.path, ".budget-check/report.json");
  await chmod(file, 0o444);
  expect((await deliverTo(folder.path, passed)).report.outcome).toBe("error");
  await expect(stat(file)).rejects.toThrow(/ENOENT/);
});

test("the comment says that it was measured and could not be reported", async () => {
  await using folder = await temporaryFolder();
  await openOutputFolder(folder.path, ".budget-check");
  await mkdir(join(folder.path, ".budget-check/report.html"));
  const comment = renderComment((await deliverTo(folder.path, passed)).report);
  expect(comment).toMatch(/^### ❌ Could not be reported: Cannot write .*report\.html/);
  expect(comment).toContain("Everything was measured");
  expect(comment).not.toMatch(/Not measured: |it is not all/);
});
