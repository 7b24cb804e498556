import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addEntry, readEntries } from "../../src/history/lines.ts";
import { withHistory } from "../../src/stages/keep-history.ts";
import type { Budget, Report } from "../../src/types.ts";
import { folderOf, today } from "../config/budget-folder.ts";
import { loadBudget } from "../../src/config/load.ts";
import { asset, bundle, environment, report, samples, verdict } from "../fixtures/reports/build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const sha = "98ab00d41c5e7f2a6b3d8e9f0a1b2c3d4e5f6071";
const run = (startedAt = "2026-11-20T09:14:03.512Z", more: Partial<Report> = {}): Report =>
  report(
    {
      verdicts: [
        verdict({
          metric: "LCP",
          page: "/",
          device: "mobile",
          status: "pass",
          head: samples(2010, 2000, 2020),
          limit: { value: 2500, unit: "ms" },
        }),
        verdict({
          metric: "user-timing:ready",
          page: "/",
          device: "mobile",
          status: "pass",
          head: samples(400),
          limit: { value: 500, unit: "ms" },
        }),
      ],
      bundle: { head: bundle(asset("a-12345678.js", 1000)), base: null },
      environment: { ...environment, startedAt },
      ...more,
    },
    [
      {
        metric: "user-timing:other",
        page: "/",
        device: "mobile",
        unit: "ms",
        basis: "observed",
        head: samples(1),
      },
      { metric: "TBT", page: "/", device: "mobile", unit: "ms", basis: "cpu", head: samples(90) },
      {
        metric: "INP",
        page: "/",
        device: "mobile",
        unit: "ms",
        basis: "observed",
        missing: "no interactions",
      },
    ],
  );

async function inFolder(
  act: (budget: Budget, file: string) => Promise<void>,
  history: unknown = { directory: "kept" },
): Promise<void> {
  await using folder = await folderOf({ "budget.json": JSON.stringify({ history }) });
  const budget = await loadBudget({ cwd: folder.path, now: today });
  await act(budget, join(folder.path, "kept", "history.jsonl"));
}
const { signal } = new AbortController();
const asked = { env: {}, add: true, signal };
const notAsked = { env: {}, add: false, signal };

it("adds a run where it is asked to: what is judged, what gates by default, and the bundle", async () => {
  await inFolder(async (budget, file) => {
    const kept = await withHistory(run(), budget, asked);
    const [entry] = readEntries(await readFile(file, "utf8"));
    expect(entry).toMatchObject({ date: "2026-11-20T09:14:03.512Z", sha });
    expect(entry?.values.map(({ metric, value }) => [metric, value])).toEqual([
      ["initial:js", 1000],
      ["initial:css", 0],
      ["lazy:js", 0],
      ["total", 1000],
      ["LCP", 2010],
      ["user-timing:ready", 400],
      ["TBT", 90],
    ]);
    expect(kept.history).toMatchObject({ source: "folder kept", recorded: true, runs: [{ sha }] });
    expect(kept.notes).toEqual([]);
    expect(kept.outcome).toBe("pass");
  });
});

it("only looks back where nobody asked, with the present run at the end", async () => {
  await inFolder(async (budget, file) => {
    expect(await withHistory(run(), budget, notAsked)).not.toHaveProperty("history");
    await withHistory(run("2026-11-20T09:00:00.000Z"), budget, asked);
    const text = await readFile(file, "utf8");
    const seen = await withHistory(run("2026-11-21T09:00:00.000Z"), budget, notAsked);
    expect(seen.history).toMatchObject({ recorded: false, runs: [{}, { date: "2026-11-21T09:00:00.000Z" }] });
    expect(seen.history?.series.find(({ metric }) => metric === "LCP")?.values).toEqual([2010, 2010]);
    expect(await readFile(file, "utf8")).toBe(text);
  });
});

it("begins a new series where values are simulated on one graph, by what head's own visits need", async () => {
  await inFolder(async (budget, file) => {
    await withHistory(run("2026-11-20T09:00:00.000Z"), budget, asked);
    const later = run("2026-11-21T09:00:00.000Z");
    const shared = (one: Report["measurements"][number]) =>
      one.metric === "LCP" && one.head
        ? { ...one, graph: { looks: [] }, head: { ...one.head, alone: [1500, 1502] } }
        : one;
    const kept = await withHistory({ ...later, measurements: later.measurements.map(shared) }, budget, asked);
    const series = (metric: string) => kept.history?.series.find((one) => one.metric === metric)?.values;
    expect(series("LCP")).toEqual([null, 1501]);
    expect(series("TBT")).toEqual([90, 90]);
    expect(readEntries(await readFile(file, "utf8"))[1]?.values).toContainEqual(
      expect.objectContaining({ metric: "LCP", value: 1501, graph: "shared" }),
    );
  });
});

it("adds what a push to the default branch has measured, and nothing of a pull request or another branch", async () => {
  await using events = await temporaryFolder({ "event.json": { repository: { default_branch: "main" } } });
  const github = {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: join(events.path, "event.json"),
    GITHUB_EVENT_NAME: "push",
    GITHUB_REF: "refs/heads/main",
  };
  const gitlab = {
    GITLAB_CI: "true",
    CI_PIPELINE_SOURCE: "push",
    CI_COMMIT_BRANCH: "main",
    CI_DEFAULT_BRANCH: "main",
  };
  const cases: [Record<string, string>, boolean][] = [
    [github, true],
    [{ ...github, GITHUB_REF: "refs/heads/topic" }, false],
    [{ ...github, GITHUB_REF: "refs/tags/main" }, false],
    [{ ...github, GITHUB_EVENT_NAME: "pull_request" }, false],
    [{ ...github, GITHUB_EVENT_PATH: "/nonexistent" }, false],
    [gitlab, true],
    [{ ...gitlab, CI_COMMIT_BRANCH: "topic" }, false],
    [{ ...gitlab, CI_PIPELINE_SOURCE: "merge_request_event" }, false],
    [{ CI_COMMIT_BRANCH: "", CI_DEFAULT_BRANCH: "" }, false],
  ];
  for (const [env, added] of cases)
    await inFolder(async (budget) => {
      const kept = await withHistory(run(), budget, { env, add: false, signal });
      expect(kept.history?.recorded ?? false, JSON.stringify(env)).toBe(added);
    });
});

it("keeps out what is no whole run of a commit, and says why", async () => {
  await inFolder(async (budget) => {
    const env = {
      GITLAB_CI: "true",
      CI_PIPELINE_SOURCE: "push",
      CI_COMMIT_BRANCH: "m",
      CI_DEFAULT_BRANCH: "m",
    };
    const push = { env, add: false, signal };
    const dirty = { head: { ref: "main", sha, dirty: true }, base: null, noBase: null };
    for (const [more, why] of [
      [{ incomplete: "out of time" }, /it is not complete/],
      [{ revisions: dirty }, /uncommitted changes/],
      [{ verdicts: [], measurements: [], bundle: { head: null, base: null } }, /measured nothing/],
    ] as const) {
      const kept = await withHistory(run(undefined, more), budget, push);
      expect(kept.notes.at(-1)?.text).toMatch(why);
      expect(kept).not.toHaveProperty("history");
    }
    const shard = { index: 1, count: 2, budget: "x", run: null, attempt: 1 };
    const part = run(undefined, { shard });
    expect(await withHistory(part, budget, asked)).toBe(part);
    // Asked for it is added, but not under the name of a commit that it is not.
    expect(
      (await withHistory(run(undefined, { revisions: dirty }), budget, asked)).history?.runs,
    ).toMatchObject([{ sha: null }]);
  });
});

it("never fails for its history", async () => {
  await inFolder(async (budget, file) => {
    await using blocked = await temporaryFolder({ kept: "a file, no folder" });
    const elsewhere = {
      ...budget,
      history: { kind: "directory", directory: join(blocked.path, "kept") },
    } as const;
    const kept = await withHistory(run(), elsewhere, asked);
    expect(kept.outcome).toBe("pass");
    expect(kept.notes.at(-1)).toMatchObject({
      level: "warn",
      text: expect.stringMatching(/history .* could not be kept/) as string,
    });
    const branch = { ...budget, history: { kind: "branch", branch: "x" } } as const;
    expect((await withHistory(run(), branch, asked)).notes.at(-1)?.text).toMatch(
      /branch x.*not in a git repository/,
    );
    const none = { ...budget };
    delete none.history;
    const same = run();
    expect(await withHistory(same, none, asked)).toBe(same);
    await expect(readFile(file)).rejects.toThrow(/ENOENT/);
  });
});

it("finds what jumped, and what crept up since", async () => {
  await inFolder(async (budget, file) => {
    await withHistory(run("2026-01-01T00:00:00.000Z"), budget, asked);
    const value = { metric: "LCP", page: "/", device: "mobile", unit: "ms", basis: "cpu" } as const;
    let text = "";
    for (let at = 0; at < 40; at++) {
      const date = new Date(Date.UTC(2026, 1, 1, at)).toISOString();
      const level = at < 20 ? 1500 : 2000 + 10 * (at - 20);
      const values = [{ ...value, value: level + (at % 3) }];
      text = addEntry(text, { date, sha: `${at}`.padEnd(40, "d"), values });
    }
    await writeFile(file, text);
    const kept = await withHistory(run(), budget, notAsked);
    const lcp = kept.history?.series.find(({ metric }) => metric === "LCP");
    expect(lcp?.jumps).toMatchObject([{ at: 20, runs: 20 }]);
    expect(lcp?.creep).toMatchObject({ runs: 20 });
    expect(kept.findings.map(({ id }) => id)).toEqual(["jump|/|mobile|LCP|20", "creep|/|mobile|LCP"]);
    expect(kept.findings[0]?.fix).toMatch(/--good 18d{10} --bad 21d{10} --limit "LCP on \/"$/);
    expect(kept.findings[1]?.fix).toMatch(/--good 20d{10} --bad 39d{10} --limit "LCP on \/"$/);
    expect(kept.outcome).toBe("pass");
  });
});

it("finds what crept up, and shows the newest hundred runs", async () => {
  await inFolder(async (budget, file) => {
    await withHistory(run("2026-01-01T00:00:00.000Z"), budget, asked);
    const value = { metric: "LCP", page: "/", device: "mobile", unit: "ms", basis: "cpu" } as const;
    let text = "";
    for (let at = 0; at < 130; at++) {
      const date = new Date(Date.UTC(2026, 1, 1, at)).toISOString();
      const other = { ...value, metric: "TBT", basis: "wall", value: 5 } as const;
      text = addEntry(text, { date, sha, values: [{ ...value, value: 1500 + at * 5 }, other] });
    }
    await writeFile(file, text);
    const kept = await withHistory(run(), budget, notAsked);
    expect(kept.history?.runs).toHaveLength(100);
    const lcp = kept.history?.series.find(({ metric }) => metric === "LCP");
    expect(lcp?.creep).toMatchObject({ runs: 30 });
    // Another clock is another metric.
    expect(
      kept.history?.series.find(({ metric }) => metric === "TBT")?.values.filter((one) => one !== null),
    ).toEqual([90]);
    expect(kept.findings).toMatchObject([{ id: "creep|/|mobile|LCP", standing: true }]);
    expect(kept.outcome).toBe("pass");
  });
});
