import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import type { Report, Verdict } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const html = (script = "", head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head><body><h1>Hello</h1><p>Text</p>${script}</body></html>`;

/** Work enough to show on any machine. */
const heavy = "for (const end = performance.now() + 400; performance.now() < end; );";

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd,
    encoding: "utf8",
  });

/** A repository whose first commit holds the given files. */
async function repository(files: Record<string, string>): Promise<TemporaryFolder> {
  const folder = await temporaryFolder({ ".gitignore": ".budget-check\n", ...files });
  git(folder.path, "init", "-q", "-b", "main");
  git(folder.path, "add", "-A");
  git(folder.path, "commit", "-qm", "first");
  return folder;
}

const report = async (folder: TemporaryFolder): Promise<Report> =>
  parseReport(await readFile(join(folder.path, ".budget-check/report.json"), "utf8"));

const verdict = ({ verdicts }: Report, id: string): Verdict | undefined => verdicts.find((v) => v.id === id);

const worktrees = (folder: TemporaryFolder) => git(folder.path, "worktree", "list").trim().split("\n").length;

it("finds base in git and fails a real regression, and leaves no worktree", async () => {
  // Two metrics can fail, so that four pairs can decide; nobody asks which code made the main thread busy.
  const ignored = ["LCP", "TBT", "FID", "main-thread", "work:js"].map((id) => [id, { maxIncrease: null }]);
  await using folder = await repository({
    "index.html": html(),
    "budget.json": JSON.stringify({ interactions: [], limits: Object.fromEntries(ignored) }),
  });
  // In the head and with a file of its own: a browser may paint before it comes to a script within the page.
  await folder.write({ "index.html": html("", '<script src="heavy.js"></script>'), "heavy.js": heavy });
  const run = await budgetCheck(folder.path, ["--runs", "4"]);
  expect(run.code, run.stdout + run.stderr).toBe(1);
  const found = await report(folder);
  expect(found.revisions).toMatchObject({ base: { ref: "HEAD" }, head: { ref: "main", dirty: true } });
  expect(verdict(found, "FCP|/|mobile|maxIncrease")).toMatchObject({
    status: "fail",
    delta: { verdict: "regressed" },
  });
  expect(verdict(found, "CLS|/|mobile|maxIncrease")).toMatchObject({
    status: "pass",
    delta: { verdict: "unchanged" },
  });
  expect(found.environment.pairs).toBe(4);
  expect(worktrees(folder)).toBe(1);
});

it("knows the same bytes as unchanged without comparing visits", async () => {
  await using folder = await repository({
    "public/index.html": html(),
    "budget.json": '{ "serve": "public", "interactions": [] }',
  });
  await folder.write({ "notes.md": "nothing that is served" });
  const run = await budgetCheck(folder.path, ["--runs", "1"]);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  const found = await report(folder);
  expect(found.environment.pairs).toBe(0);
  expect(verdict(found, "LCP|/|mobile|maxIncrease")).toMatchObject({
    status: "pass",
    delta: { value: 0, verdict: "unchanged" },
  });
});

it("warns where base does not build, and gates on absolute limits", async () => {
  await using folder = await repository({
    "index.html": html(),
    "budget.json": JSON.stringify({
      interactions: [],
      build: "test -e built && mkdir -p out && cp index.html out",
      serve: "out",
      limits: { requests: 9 },
    }),
  });
  await folder.write({ built: "" });
  const run = await budgetCheck(folder.path, ["--runs", "1"]);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  const found = await report(folder);
  expect(found.revisions.base).toBeNull();
  expect(found.outcome).toBe("warn");
  expect(run.stdout).toMatch(/^! Passed, but nothing was compared with base/);
  expect(found.revisions).toMatchObject({ missingBase: true });
  expect(found.revisions.noBase).toMatch(/could not be built: The build "test -e built/);
  // Base's folder is gone by now: advice that sent people there would be none.
  expect(found.notes.map(({ text }) => text).join()).toMatch(/in a checkout of [0-9a-f]{8} and fix/);
  expect(verdict(found, "requests|/|mobile|max")?.status).toBe("pass");
  expect(worktrees(folder)).toBe(1);
});

it("a named base that does not build is exit 3, and what head ships is still in the report", async () => {
  await using folder = await repository({
    "index.html": html(),
    "budget.json": JSON.stringify({
      interactions: [],
      build: "test -e built && mkdir -p out && cp index.html out",
      serve: "out",
      bundle: { total: "9 kB" },
    }),
  });
  await folder.write({ built: "" });
  const run = await budgetCheck(folder.path, ["--base", "main"]);
  expect(run.code, run.stdout + run.stderr).toBe(3);
  const found = await report(folder);
  expect(found.error).toMatchObject({ code: "BASE_FAILED", message: expect.stringContaining("Base main (") });
  expect(found.bundle.head?.assets.map(({ file }) => file)).toEqual(["index.html"]);
  expect(found.verdicts.find(({ metric }) => metric === "total")?.status).toBe("pass");
  expect(worktrees(folder)).toBe(1);
});

it("goes on without a delta for a page that base does not have", async () => {
  await using folder = await repository({
    "site/index.html": html(),
    "site/404.html": html("<h1>Not found</h1>"),
    "budget.json": JSON.stringify({
      interactions: [],
      serve: "site",
      pages: ["/", "/new"],
      limits: { requests: { max: 9, maxIncrease: 1 } },
    }),
  });
  await folder.write({ "site/new.html": html() });
  const run = await budgetCheck(folder.path, ["--runs", "1"]);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  const found = await report(folder);
  expect(verdict(found, "requests|/new|mobile|max")?.status).toBe("pass");
  expect(verdict(found, "requests|/new|mobile|maxIncrease")?.status).toBe("inconclusive");
  const told = expect.stringMatching(
    /^\/new \(mobile\) is not compared, since base could not show it: .*404/,
  );
  expect(found.notes).toContainEqual({ level: "warn", text: told, prominent: true, about: "base" });
  expect(verdict(found, "requests|/|mobile|maxIncrease")?.status).toBe("pass");
});

it("judges bytes against a saved report, whose timings only warn", async () => {
  await using folder = await temporaryFolder({
    "index.html": html(),
    "budget.json": JSON.stringify({ interactions: [], limits: { transfer: { maxIncrease: "50 B" } } }),
  });
  const saved = join(folder.path, "saved.json");
  expect((await budgetCheck(folder.path, ["--runs", "4", "--json", saved])).code).toBe(0);
  await folder.write({
    "index.html": html(`<script>${heavy}</script><!-- ${"x7".repeat(40)} ${Math.PI} -->`),
  });
  const run = await budgetCheck(folder.path, ["--runs", "4", "--base", saved]);
  expect(run.code, run.stdout + run.stderr).toBe(1);
  const found = await report(folder);
  expect(verdict(found, "transfer|/|mobile|maxIncrease")?.status).toBe("fail");
  expect(found.verdicts.filter(({ status }) => status === "fail")).toHaveLength(1);
  expect(verdict(found, "TBT|/|mobile|maxIncrease")?.limit.level).toBe("warn");
});

it("leaves no worktree and no process when it is ended in the middle of base's build", async () => {
  // By its number, the program of this run is known from that of another run on the same machine.
  const sleep = `sleep 77.${process.pid}`;
  await using folder = await repository({
    "index.html": html(),
    "budget.json": JSON.stringify({
      interactions: [],
      build: `case "$PWD" in *budget-check-base-*) touch "$MARK"; ${sleep};; esac; mkdir -p out; cp index.html out`,
      serve: "out",
    }),
  });
  await folder.write({ "index.html": html("<p>more</p>") });
  const mark = join(folder.path, ".budget-check/mark");
  const run = await budgetCheck(folder.path, [], {
    env: { MARK: mark },
    onStart: (kill) => {
      const watch = setInterval(() => {
        if (!existsSync(mark)) return;
        clearInterval(watch);
        kill("SIGTERM");
      }, 50);
    },
  });
  expect(run.code).toBe(130);
  expect(worktrees(folder)).toBe(1);
  const processes = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
  expect(processes).not.toContain(sleep);
});
