import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { BisectResult } from "../../src/run/bisect/result.ts";
import { runInProcess } from "../cli/run-in-process.ts";
import { budgetCheck } from "../e2e/command.ts";
import { TemporaryFolder, isolated } from "../git/temporary-repository.ts";
import { grownFrom, tinyHistory } from "./tiny-history.ts";
import type { TinyHistory } from "./tiny-history.ts";

// Each starts the command several times, and each start builds several commits.
vi.setConfig({ testTimeout: 240_000 });

async function bisect(
  { repository }: Pick<TinyHistory, "repository">,
  args: readonly string[],
  onStart?: (kill: (signal: NodeJS.Signals) => void) => void,
) {
  // A temporary folder of its own, in which nothing may be left.
  const env = { ...isolated, PATH: process.env["PATH"], TMPDIR: temporaryOf(repository) };
  mkdirSync(env.TMPDIR, { recursive: true });
  const run = await budgetCheck(repository.path, ["bisect", ...args], { env, ...(onStart && { onStart }) });
  // What was killed may have printed a part.
  const isWhole = run.code !== null && run.stdout.startsWith("{");
  return { ...run, result: isWhole ? (JSON.parse(run.stdout) as BisectResult) : null };
}

function temporaryOf({ path }: TinyHistory["repository"]): string {
  return `${path}-temporary`;
}

/** What is left in the temporary folder, but for what Node keeps there itself. */
function leftovers(repository: TinyHistory["repository"]): string[] {
  return readdirSync(temporaryOf(repository)).filter((name) => name !== "node-compile-cache");
}

const limit = ["--limit", "initial:js", "--json", "-"];

test("the first commit over a limit on bytes is named with its cause, and the user's tree is left alone", async () => {
  using folder = new TemporaryFolder();
  const history = tinyHistory(folder, grownFrom(11, 17));
  const { repository, commits } = history;
  repository.write("src/main.js", "an edit that is not committed");
  repository.write("staged.js", "staged");
  repository.git("add", "staged.js");
  const before = repository.state();
  const { code, stderr, result } = await bisect(history, ["--good", commits[0] ?? "", ...limit]);
  expect(code, stderr).toBe(0);
  expect(result).toMatchObject({
    outcome: "found",
    sure: 1,
    commits: 16,
    visits: 0,
    first: [{ sha: commits[11], subject: "Change 11", author: "Author" }],
    change: { reason: expect.stringContaining("more than base is over 5 kB") },
  });
  expect(result?.builds).toBeLessThanOrEqual(6);
  expect(result?.diffStat.join("\n")).toContain("src/main.js");
  expect(result?.change?.causes.map(({ title }) => title).join("\n")).toContain("main.js");
  expect(repository.state()).toBe(before);
  const report = JSON.parse(
    await readFile(join(repository.path, ".budget-check/bisect/report.json"), "utf8"),
  );
  expect(report.revisions).toMatchObject({ head: { sha: commits[11] }, base: { sha: commits[10] } });
});

test("a bad commit that is within the limit ends the search", async () => {
  using folder = new TemporaryFolder();
  const history = tinyHistory(folder, grownFrom(99, 9));
  const { code, stdout } = await bisect(history, ["--good", "HEAD~8", "--limit", "initial:js"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^\w{8} Change 8 is not over the limit on initial:js, so there is no commit to look for/,
  );
  expect(stdout).toContain("2 builds, 1 decision, 0 visits");
});

test("a good commit over the absolute limit ends the search, or leaves it to the increase", async () => {
  using folder = new TemporaryFolder();
  const bytes = [1200, 2500, 2600, 2700].map((size) => ({ bytes: size }));
  const max = { max: "2000 B", compression: "raw" };
  const history = tinyHistory(folder, bytes, { "total:js": max });
  const { repository, commits } = history;
  const total = ["--limit", "total:js"];
  const already = await bisect(history, ["--good", "HEAD~2", ...total]);
  expect(already.code, already.stderr).toBe(0);
  expect(already.stdout).toMatch(
    /^\w{8} Change 1 is over the limit on total:js already, so no later commit is the first/,
  );
  expect(already.stdout).toContain("Name an older commit with --good");
  expect(already.stdout).toContain("2 builds, 1 decision, 0 visits");
  const budget = JSON.parse(repository.git("show", "HEAD:budget.json")) as object;
  const bundle = { "total:js": { ...max, maxIncrease: "150 B" } };
  repository.write("budget.json", JSON.stringify({ ...budget, bundle }));
  const { result } = await bisect(history, ["--good", "HEAD~2", ...total, "--json", "-"]);
  expect(result).toMatchObject({
    outcome: "found",
    first: [{ sha: commits[3] }],
    notes: expect.arrayContaining([expect.stringContaining("only the increase since that commit")]),
  });
});

test("commits that do not build are skipped, and the range that hides the commit is named", async () => {
  using folder = new TemporaryFolder();
  const history = tinyHistory(
    folder,
    grownFrom(6, 12).map((commit, at) => ({ ...commit, broken: [4, 5, 6].includes(at) })),
  );
  const { code, result, stderr } = await bisect(history, ["--good", "HEAD~11", ...limit]);
  expect(code).toBe(0);
  expect(result).toMatchObject({ outcome: "range", sure: 1 });
  const name = (at: number) => `${history.commits[at]?.slice(0, 8)} Change ${at}`;
  expect(stderr).toContain(`Compare ${name(7)} with ${name(3)}, for the causes`);
  expect(result?.first.map(({ sha }) => sha)).toEqual(history.commits.slice(4, 8));
  expect(result?.broken.map(({ reason }) => reason)).toContainEqual(
    expect.stringContaining("this commit does not build"),
  );
});

test("commits that change nothing the app depends on are not built, and none of them is named", async () => {
  using folder = new TemporaryFolder();
  const commits = grownFrom(5, 14).map((commit, at) => ({
    ...commit,
    unrelated: at % 2 === 0 && at > 0 && at < 13,
  }));
  const history = tinyHistory(folder, commits);
  const { result } = await bisect(history, ["--good", "HEAD~13", ...limit]);
  expect(result).toMatchObject({
    outcome: "found",
    first: [{ subject: "Change 5" }],
    commits: 13,
    relevant: 7,
  });
});

test("a later commit that reverts the one that was found is named", async () => {
  using folder = new TemporaryFolder();
  const history = tinyHistory(folder, grownFrom(1, 2));
  const { repository, commits } = history;
  repository.git("revert", "--no-edit", "HEAD");
  repository.commit("Again", { "src/main.js": repository.git("show", `${commits[1]}:src/main.js`) });
  repository.commit("More", { "src/more.js": "" });
  const { result, stderr } = await bisect(history, ["--good", commits[0] ?? "", ...limit]);
  // Both went over the limit, and which of them is found depends on what is built first.
  const found = result?.first[0]?.subject ?? stderr;
  expect(["Change 1", "Again"]).toContain(found);
  expect(result?.revertedBy?.subject).toBe(found === "Again" ? undefined : 'Revert "Change 1"');
});

test("the failed limit and both commits are taken from a report", async () => {
  using folder = new TemporaryFolder();
  const history = tinyHistory(folder, grownFrom(3, 6));
  const first = await bisect(history, [
    "--good",
    "HEAD~3",
    "--bad",
    "HEAD~2",
    "--limit",
    "initial:js",
    "--json",
    "first.json",
  ]);
  expect(first.code, first.stderr).toBe(0);
  const { path } = history.repository;
  const report = await readFile(join(path, ".budget-check/bisect/report.json"), "utf8");
  const wider = JSON.parse(report);
  wider.revisions.base.sha = history.commits[0];
  wider.revisions.head.sha = history.commits[5];
  await writeFile(join(path, "saved.json"), JSON.stringify(wider));
  const { code, result, stderr } = await bisect(history, ["--report", "saved.json", "--json", "-"]);
  expect(code, stderr).toBe(0);
  expect(result).toMatchObject({ limit: "initial:js", first: [{ subject: "Change 3" }] });
});

test("Ctrl-C keeps what is known, and --continue goes on", async () => {
  using folder = new TemporaryFolder();
  const history = tinyHistory(folder, grownFrom(13, 17));
  const { path } = history.repository;
  // Later builds wait: the search must not end before it is interrupted.
  const [builds, go] = [folder.write("builds", ""), join(folder.path, "go")];
  history.repository.write(
    "budget.json",
    JSON.stringify({
      build: `echo >> ${builds}; until test -e ${go} || test "$(wc -l < ${builds})" -lt 5; do sleep 0.1; done; node build.mjs`,
      serve: "dist",
      bundle: { "initial:js": { maxIncrease: "5 kB" } },
    }),
  );
  let ended = false;
  const running = bisect(history, ["--good", "HEAD~16", "--limit", "initial:js"], (kill) => {
    void whenDecided(path, 2, () => ended).then(() => kill("SIGINT"));
  });
  const { code, stdout } = await running;
  ended = true;
  expect(code, stdout).toBe(130);
  expect(stdout).toMatch(/^Interrupted after [1-9]\d* decisions?: what is known is kept/);
  expect(stdout).toContain("Go on with: npx budget-check bisect --continue");
  expect(await bisect(history, ["--good", "HEAD~16", ...limit])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("is not finished"),
  });
  folder.write("go", "");
  const { result } = await bisect(history, ["--continue", "--json", "-"]);
  expect(result).toMatchObject({ outcome: "found", first: [{ subject: "Change 13" }], sure: 1 });
});

test("kill -9 at random moments leaves the documented folder alone, --continue finishes, --reset removes it", async () => {
  using folder = new TemporaryFolder();
  const history = tinyHistory(folder, grownFrom(21, 33));
  const { repository, commits } = history;
  const before = repository.state();
  let args = ["--good", commits[0] ?? "", "--limit", "initial:js", "--json", "-"];
  let result: BisectResult | null = null;
  for (let kills = 0; kills < 10 && result === null; kills++) {
    const after = 400 + ((kills * 7919) % 2600);
    let timer: NodeJS.Timeout | undefined;
    const run = await bisect(history, args, (kill) => {
      timer = setTimeout(() => kill("SIGKILL"), after);
    });
    clearTimeout(timer);
    result = run.result;
    if (existsSync(join(repository.path, ".budget-check/bisect/state.json")))
      args = ["--continue", "--json", "-"];
  }
  result ??= (await bisect(history, args)).result;
  expect(result).toMatchObject({ outcome: "found", first: [{ subject: "Change 21" }], sure: 1 });
  // Guards of killed processes remove their folders a moment later.
  await expect.poll(() => leftovers(repository), { timeout: 40_000 }).toEqual([]);
  // They tell git about it after that.
  await expect.poll(() => repository.state(), { timeout: 40_000 }).toBe(before);
  expect(readdirSync(join(repository.path, ".budget-check"))).toEqual(["bisect"]);
  expect((await bisect(history, ["--reset"])).stdout).toBe("Removed the state and the builds of bisect\n");
  expect(existsSync(join(repository.path, ".budget-check/bisect"))).toBe(false);
});

test("a second bisect in the folder says that one is running, and leaves it alone", async () => {
  using folder = new TemporaryFolder();
  const history = tinyHistory(folder, grownFrom(2, 4));
  const { path } = history.repository;
  const running = join(path, ".budget-check/bisect/running.json");
  // Builds wait for it.
  const go = join(folder.path, "go");
  history.repository.write(
    "budget.json",
    JSON.stringify({
      build: `until test -e ${JSON.stringify(go)}; do sleep 0.1; done; node build.mjs`,
      serve: "dist",
      bundle: { "initial:js": { maxIncrease: "5 kB" } },
    }),
  );
  const first = bisect(history, ["--good", "HEAD~3", ...limit]);
  // Made first and written then.
  const text = () => readFile(running, "utf8").catch(() => "");
  await expect.poll(text, { timeout: 90_000 }).toMatch(/\n$/);
  const { id } = JSON.parse(await readFile(running, "utf8"));
  for (const one of [["--good", "HEAD~2", "--limit", "initial:js"], ["--continue"], ["--reset"]]) {
    const { code, stderr } = await runInProcess(path, "bisect", ...one);
    expect(code, stderr).toBe(2);
    expect(stderr).toContain(`A bisect is running in this folder already (process ${id})`);
  }
  folder.write("go", "");
  expect((await first).result).toMatchObject({ outcome: "found", first: [{ subject: "Change 2" }] });
  expect(existsSync(running)).toBe(false);
}, 240_000);

test("wrong use ends with what to write instead", async () => {
  using folder = new TemporaryFolder();
  const { path } = tinyHistory(folder, grownFrom(1, 3)).repository;
  const wrong = [
    [["--good", "HEAD", "--limit", "initial:js"], "are the same"],
    [["--good", "HEAD~2", "--limit", "initial:jss"], 'did you mean "initial:js"'],
    [["--good", "HEAD~2", "--limit", "LPC on /"], 'did you mean "LCP"'],
    [["--good", "HEAD~2", "--limit", "LCP on /chart"], "not in the budget"],
    [["--good", "HEAD~2", "--limit", "LCP on / (mobil)"], 'did you mean "mobile"'],
    [["--good", "HEAD~2", "--limit", "initial:js on /"], "not on a page"],
    [["--good", "HEAD~2", "--limit", "total"], 'no limit on "total"'],
    [["--good", "HEAD", "--bad", "HEAD~1", "--limit", "initial:js"], "the other way round"],
    [["--good", "HEAD~2"], "--limit"],
    [["--limit", "initial:js"], "--good"],
    [["--good", "no-such-branch", "--limit", "initial:js"], "--good: "],
    [["--continue"], "no bisect to continue"],
    [["--continue", "--reset"], "exclude each other"],
  ] as const;
  for (const [args, said] of wrong) {
    const { code, stderr } = await runInProcess(path, "bisect", ...args);
    expect(code, stderr).toBe(2);
    expect(stderr).toContain(said);
  }
  expect(existsSync(join(path, ".budget-check/bisect/running.json"))).toBe(false);
});

/** Waits until the state has so many decisions. */
async function whenDecided(path: string, count: number, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const text = await readFile(join(path, ".budget-check/bisect/state.json"), "utf8").catch(() => "{}");
    if (((JSON.parse(text).decisions as unknown[] | undefined) ?? []).length >= count) return;
    await sleep(20);
  }
}
