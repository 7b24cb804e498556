import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { markdown } from "../../src/report/comment.ts";
import { unchangedReport } from "../../src/stages/only-changed.ts";
import type { CheckOptions } from "../../src/stages/run-state.ts";
import type { Progress, Report } from "../../src/types.ts";
import { TemporaryFolder } from "../git/temporary-repository.ts";
import type { TemporaryRepository } from "../git/temporary-repository.ts";

// Each step is a process of git's, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

async function ask(
  repository: TemporaryRepository,
  more: Partial<CheckOptions> = {},
): Promise<{ report: Report | null; said: string[] }> {
  const cwd = join(repository.path, "apps/shop");
  const said: string[] = [];
  const onProgress = (event: Progress) => {
    if (event.type === "note") said.push(event.note.text);
  };
  const { signal } = new AbortController();
  const fixed = { cwd, maxTimeMs: 1, build: false, seed: 1, atOnce: 1, signal, onProgress };
  return { report: await unchangedReport(await loadBudget({ cwd }), { ...fixed, ...more }), said };
}

function repositoryIn(folder: TemporaryFolder): TemporaryRepository {
  const repository = folder.init();
  repository.commit("base", {
    "package.json": '{ "workspaces": ["apps/*"] }',
    "apps/shop/package.json": '{ "name": "shop" }',
    "apps/shop/budget.json":
      '{ "limits": { "LCP": "1 s" }, "allow": [{ "limit": "LCP", "reason": "r", "expires": "2090-01-01" }] }',
    "apps/other/package.json": '{ "name": "other" }',
  });
  repository.switchTo("topic", "--create");
  return repository;
}

it("passes at once where another app changed, and says so", async () => {
  using folder = new TemporaryFolder();
  const repository = repositoryIn(folder);
  const sha = repository.commit("other", { "apps/other/a.js": "1" });
  const { report, said } = await ask(repository, { base: "main" });
  expect(said).toEqual([]);
  expect(report).toMatchObject({
    outcome: "pass",
    summary: "nothing that this app is made of changed",
    verdicts: [],
    notes: [],
    revisions: { head: { ref: "topic", sha, dirty: false }, base: { ref: "main" } },
  });
  expect(markdown(report as Report)).toMatch(/^### ✅ Passed: nothing that this app is made of changed\n/);
});

it("measures where this app changed, committed or not, and says what", async () => {
  using folder = new TemporaryFolder();
  const repository = repositoryIn(folder);
  repository.write("apps/shop/main.js", "1");
  const { report, said } = await ask(repository, { base: "main" });
  expect(report).toBeNull();
  expect(said).toEqual(["--only-changed: measured, since apps/shop/main.js changed"]);
});

it("measures where it cannot tell", async () => {
  using folder = new TemporaryFolder();
  const repository = repositoryIn(folder);
  for (const [base, why] of [
    [null, /there is no base/],
    ["https://example.com", /base is not a commit/],
    ["no-such-branch", /it cannot be determined: Base "no-such-branch"/],
  ] as const) {
    const { report, said } = await ask(repository, { base });
    expect(report).toBeNull();
    expect(said.join()).toMatch(why);
  }
});
