import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { main } from "../../src/cli.ts";
import { budgetCheck } from "../e2e/command.ts";
import type { Report } from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess as run } from "./run-in-process.ts";

it("refuses a report that cannot be delivered before anything is measured", async () => {
  await using folder = await temporaryFolder({ "index.html": "<h1>Hi</h1>" });
  const twice = await run(folder.path, "--json", "-", "--markdown", "-");
  expect(twice).toMatchObject({ code: 2, stdout: "" });
  expect(twice.stderr).toMatch(/Only one report can go to stdout, and --markdown - is the second/);
  const nowhere = await run(folder.path, "--json", "no/such/folder/out.json");
  expect(nowhere).toMatchObject({ code: 2, stdout: "" });
  expect(nowhere.stderr).toMatch(/cannot be written/);
});

it("refuses a wrong budget, page, device and number in one line", async () => {
  await using folder = await temporaryFolder({ "budget.json": '{ "limits": { "LPC": "2 s" } }' });
  expect((await run(folder.path)).stderr).toMatch(/^budget-check: budget\.json:1:\d+: .*LPC.*LCP/);
  await folder.write({ "budget.json": "{}" });
  for (const [argv, message] of [
    [["--page", "cart"], /neither a page of the budget nor a path/],
    [["--device", "mobil"], /Unknown device "mobil"; did you mean "mobile"\?/],
    [["--device", "watch"], /Unknown device "watch"\nUse one of --device mobile, desktop/],
    [["--runs", "0"], /--runs "0" is not valid: use auto, or a whole number from 1 to 50/],
    [["--seed", "x"], /--seed "x" is not valid: use a whole number from 0 to/],
    [["--concurrency", "7"], /--concurrency "7" is not valid: use a whole number from 1 to 6/],
    [["--shard", "3/2"], /use I\/N, with I from 1 to N/],
    [["--shard", "0/2"], /use I\/N/],
    [["--shard", "1"], /use I\/N/],
    [["merge", "nowhere"], /There is no file or folder "nowhere"/],
    [["check", "extra"], /one word too many/],
    [["doctor", "extra"], /one word too many/],
  ] as const) {
    const refused = await run(folder.path, ...argv);
    expect(refused.code, argv.join(" ")).toBe(2);
    expect(refused.stderr).toMatch(message);
    expect(refused.stderr).not.toMatch(/\n\s+at /);
  }
});

it("renders a saved report again with the exit code that it stands for", async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "saved.json"), JSON.stringify({ ...complete, outcome: "fail" }));
  const again = await run(folder.path, "report", "saved.json", "--html", "again.html");
  expect(again.code, again.stderr).toBe(1);
  expect(await readFile(join(folder.path, "again.html"), "utf8")).toContain("<html");
  const missing = await run(folder.path, "report", "none.json");
  expect(missing.code).toBe(2);
  expect(missing.stderr).toBe(
    'budget-check: Cannot read "none.json": there is no such file\n' +
      "Name the report.json that a run of budget-check wrote\n",
  );
});

it("names the report in a folder that was given for a file", async () => {
  await using folder = await temporaryFolder({
    "out/report.json": "{}",
    "app/.budget-check/report.json": "{}",
    "other/report.json/x": "",
    "1/shard-1-of-2.json/report.json": "{}",
  });
  const isFolder = (name: string) => `Cannot read "${name}": it is a folder, not a file`;
  const other = "Name the report.json that a run of budget-check wrote";
  for (const [argv, message, advice] of [
    [["report", "out"], isFolder("out"), "Name the report in it: out/report.json"],
    [["report", "app/"], isFolder("app/"), "Name the report in it: app/.budget-check/report.json"],
    [["report", "other"], isFolder("other"), other],
    [["report", "other/report.json"], isFolder("other/report.json"), other],
    [
      ["merge", "1"],
      isFolder("1/shard-1-of-2.json"),
      "Name the report in it: 1/shard-1-of-2.json/report.json",
    ],
  ] as const) {
    const refused = await run(folder.path, ...argv);
    expect(refused).toEqual({ code: 2, stdout: "", stderr: `budget-check: ${message}\n${advice}\n` });
  }
});

it("joins the shards that lie in a folder, in whatever folders their artifacts were unpacked to", async () => {
  const part = (index: number) =>
    JSON.stringify({
      ...complete,
      outcome: "warn",
      incomplete: null,
      shard: { ...complete.shard, index, count: 2 },
      partial: undefined,
    });
  await using folder = await temporaryFolder({
    "all/one/shard-1-of-2-abc-17-1.json": part(1),
    "all/two/shard-2-of-2-abc-17-1.json": part(2),
    "all/two/report.json": "not looked at",
  });
  const merged = await run(folder.path, "merge", "all", "--json", "-");
  expect(merged.code, merged.stderr).toBe(0);
  expect(JSON.parse(merged.stdout)).toMatchObject({ outcome: "warn" });
  expect(await readFile(join(folder.path, ".budget-check/report.md"), "utf8")).toContain("#");
  await folder.write({ "whole/report.json": "{}" });
  const whole = await run(folder.path, "merge", "whole");
  expect(whole.code).toBe(3);
  expect(whole.stderr).toMatch(/: The folder "whole" holds no report of a shard\nName the shard-\*-of-\*/);
  const half = await run(folder.path, "merge", "all/one");
  expect(half.code).toBe(3);
  expect(half.stderr).toMatch(/1 of 2 shards is missing: 2/);
  await folder.write({ "whole.json": JSON.stringify({ ...complete, shard: undefined, partial: undefined }) });
  expect((await run(folder.path, "merge", "whole.json")).stderr).toMatch(/whole run, not of a shard/);
});

it("says of a bug that it is one, with exit code 3", async () => {
  const io = {
    argv: ["report"],
    stdout: process.stdout,
    stderr: { write: () => true } as unknown as NodeJS.WriteStream,
    cwd: () => {
      throw new TypeError("broken");
    },
    env: {},
    takeCancellation: () => new AbortController().signal,
  };
  expect(await main(io)).toBe(3);
});

const bin = join(import.meta.dirname, "../../src/bin.js");
/** A process of its own, with a pipe or a file for its output; `code` is null if it was ended by a signal. */
async function spawned(
  cwd: string,
  {
    argv = ["bundle", "dist"],
    stdout = "pipe",
    env,
    closed,
  }: { argv?: string[]; stdout?: "pipe" | number; env?: object; closed?: "stdout" | "stderr" },
) {
  const child = spawn(process.execPath, [bin, ...argv, ...(closed === "stderr" ? [] : ["--quiet"])], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", stdout, "pipe"],
    timeout: 50_000,
    killSignal: "SIGKILL",
  });
  if (closed) child[closed]?.destroy();
  let stderr = "";
  if (closed !== "stderr") child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // When it has exited, not all of its output may have been read.
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stderr };
}
const built = { "dist/index.html": "<h1>Hi</h1>", "budget.json": { extends: [] } };

it.each(["stdout", "stderr"] as const)(
  "goes on to its end where nobody reads %s any more",
  async (closed) => {
    await using folder = await temporaryFolder(built);
    expect(await spawned(folder.path, { closed })).toEqual({ code: 0, stderr: "" });
    expect(await readFile(join(folder.path, ".budget-check/bundle/report.json"), "utf8")).toContain(
      '"outcome": "pass"',
    );
  },
);

it.runIf(existsSync("/dev/full"))("says that its result could not be printed", async () => {
  await using folder = await temporaryFolder(built);
  await using full = await open("/dev/full", "w");
  const { code, stderr } = await spawned(folder.path, { stdout: full.fd });
  expect(stderr).toMatch(/^budget-check: Cannot write to stdout: .*ENOSPC/);
  expect(code).toBe(2);
});

const buildBreaks = { "budget.json": { build: "exit 4", serve: "dist", extends: [] }, "package.json": {} };

it.runIf(existsSync("/dev/full"))(
  "says why the run failed before it says that its result could not be printed",
  async () => {
    await using folder = await temporaryFolder(buildBreaks);
    await using full = await open("/dev/full", "w");
    const { code, stderr } = await spawned(folder.path, { argv: ["--no-base"], stdout: full.fd });
    expect(stderr).toMatch(
      /^budget-check: The build "exit 4" exited with code 4[^]*^budget-check: Cannot write to stdout: .*ENOSPC/m,
    );
    expect(code).toBe(3);
  },
);

it("says why the run failed before it says which file could not be written", async () => {
  await using folder = await temporaryFolder({ ...buildBreaks, ".budget-check/report.md/x": "" });
  const { code, stdout, stderr } = await run(folder.path, "--no-base", "--quiet");
  expect(stdout).toContain('Could not be measured: The build "exit 4" exited with code 4');
  expect(stderr).toMatch(
    /^budget-check: The build "exit 4" exited with code 4[^]*^budget-check: Cannot write \.budget-check\/report\.md/m,
  );
  expect(code).toBe(3);
});

it("prints what was merged where the folder of the report cannot be opened", async () => {
  const part = (outcome: Report["outcome"], error: Report["error"] = null) =>
    JSON.stringify({
      ...complete,
      outcome,
      error,
      incomplete: null,
      shard: { ...complete.shard, index: 1, count: 1 },
      partial: undefined,
    });
  await using folder = await temporaryFolder({
    "budget.json": { extends: [] },
    file: "",
    "shard-1-of-1-a.json": part("fail"),
    "broken/shard-1-of-1-a.json": part("error", { code: "BUILD_FAILED", message: "The build failed" }),
  });
  const unwritable =
    /^budget-check: Cannot write to .*file\/out: .*\nName another folder with --output DIR\n$/;
  const merged = await run(folder.path, "merge", "shard-1-of-1-a.json", "--output", "file/out");
  expect(merged).toMatchObject({ code: 2, stderr: expect.stringMatching(unwritable) });
  expect(merged.stdout).toMatch(/^✗ Could not be reported: Cannot write to [^]*Exceeded/);
  const broken = await run(folder.path, "merge", "broken", "--output", "file/out");
  expect(broken).toMatchObject({ code: 3, stderr: expect.stringMatching(unwritable) });
  expect(broken.stdout).toMatch(/^✗ Not finished: shard 1\/1/);
});

it("says in one message what broke, with exit code 3", async () => {
  await using folder = await temporaryFolder({
    ...built,
    "break.mjs": `
      import { promises } from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      const { stat } = promises;
      promises.stat = (path, ...more) => {
        if (String(path).endsWith("dist")) setImmediate(() => { throw new Error("stray one"); });
        return stat(path, ...more);
      };
      syncBuiltinESMExports();`,
  });
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(join(folder.path, "break.mjs")).href}` };
  const { code, stderr } = await spawned(folder.path, { env });
  expect(stderr).toMatch(/^budget-check: internal error: stray one\nThis is a bug of budget-check/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(code).toBe(3);
});

it("starts where the temporary folder is one that can never be made", async ({ skip }) => {
  skip(process.platform !== "linux");
  await using folder = await temporaryFolder();
  for (const TMPDIR of ["/proc/nowhere", "/proc", "/dev/null"]) {
    const { code, stdout } = await budgetCheck(folder.path, ["--version"], { env: { TMPDIR } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  }
});
