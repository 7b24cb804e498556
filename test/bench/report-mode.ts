/**
 * What `mode: report` takes of memory and time for artifacts of a fork, at most 10 MB each, through the built action and a local
 * GitHub: one line each, with how it ended.
 *
 *     node test/bench/report-mode.ts
 */
import { randomBytes } from "node:crypto";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { strToU8, zipSync } from "fflate";
import type { Report } from "../../src/types.ts";
import { runStep } from "../action/runner.ts";
import { buildDist, root } from "../dist/build.ts";
import { complete } from "../fixtures/reports/complete.ts";
import { repositoryId, startFakeGithub } from "../github/fake-github.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const sha = "1".repeat(40);
const mostKilobytes = 500 * 1024;
const mostMs = 30_000;

const text = (report: unknown) => JSON.stringify(report);
const { shard: _shard, partial: _partial, ...whole } = complete;
const zipped = (json: string) => zipSync({ "report.json": strToU8(json) });
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

/** The largest report that is read: 500 pages on one device, with everything that a report has of each. */
function largest(pages: number, devices = 1, visits = 20): Report {
  const names = times(pages, (at) => `/page-${at}`);
  const deviceNames = times(devices, (at) => (at === 0 ? "mobile" : `device-${at}`));
  const each = names.flatMap((page) => deviceNames.map((device) => ({ page, device })));
  const [verdict] = complete.verdicts;
  const measurement = complete.measurements.find(({ base }) => base !== null);
  const values = times(visits, (at) => 1000 + ((at * 37) % 100));
  return {
    ...whole,
    pages: names.map((name) => ({ name, path: name })),
    devices: deviceNames,
    verdicts: each.flatMap((cell) => times(6, () => ({ ...verdict, ...cell }))) as never,
    measurements: each.flatMap((cell) =>
      times(12, () => ({
        ...measurement,
        ...cell,
        head: { ...measurement?.head, values },
        base: { ...measurement?.base, values },
      })),
    ) as never,
  };
}

const artifacts: Readonly<Record<string, () => Uint8Array>> = {
  "an ordinary report": () => zipped(text(whole)),
  "500 pages": () => zipped(text(largest(500))),
  "50 pages on 10 devices": () => zipped(text(largest(50, 10))),
  "30 MB of samples": () => zipped(text(largest(500, 1, 480))),
  "1,600,000 samples": () => zipped(text(largest(500, 1, 130))),
  "5,000 pages on 5,000 devices": () => zipped(text({ ...largest(5000), devices: times(5000, String) })),
  "500,000 objects": () => zipped(text({ ...whole, notes: times(499_000, () => ({})) })),
  "a million objects": () => zipped(text({ ...whole, notes: times(1_000_000, () => ({})) })),
  "60 MB of notes": () =>
    zipped(text({ ...whole, notes: times(60_000, () => ({ level: "info", text: "n".repeat(1000) })) })),
  "one note of 60 MB": () => zipped(text({ ...whole, notes: [{ level: "warn", text: "n".repeat(60e6) }] })),
  "3 GB of zeros": () => zipSync({ "report.json": new Uint8Array(1_500_000_000) }, { level: 9 }),
  "lists 1,000,000 deep": () => zipped("[".repeat(1_000_000)),
  "10 MB that are not a zip": () => new Uint8Array(randomBytes(10 * 1024 * 1024)),
  "65,000 files": () => zipSync(Object.fromEntries(times(65_000, (at) => [`${at}`, new Uint8Array()]))),
  "numbers without end": () => zipped(text(whole).replaceAll(/(\d+\.\d+)([,}\]])/g, "1e308$2")),
};

await using folder = await temporaryFolder({ "workspace/.keep": "" });
const action = join(folder.path, "action");
await buildDist(join(action, "dist"));
await cp(join(root, "action.yml"), join(action, "action.yml"));
let isBad = false;
console.log("artifact                          zip        memory     time   exit  what was said");
for (const [name, make] of Object.entries(artifacts)) {
  await using github = await startFakeGithub();
  const base = { label: "octo:main", sha: "2".repeat(40), repositoryId };
  github.state.pulls.push({
    number: 10,
    state: "open",
    head: { label: "guest:change", sha, repositoryId: 77 },
    base,
  });
  github.state.files.set("refs/heads/main:budget.json", JSON.stringify({ limits: { LCP: "2 s", CLS: 0.1 } }));
  const zip = make();
  github.state.addArtifact({ name: "budget-check", zip, run: { id: 5, headSha: sha, headRepositoryId: 77 } });
  const workflowRun = {
    id: 5,
    run_attempt: 1,
    event: "pull_request",
    conclusion: "failure",
    head_sha: sha,
    head_branch: "change",
    head_repository: { id: 77, owner: { login: "guest" } },
    repository: { id: repositoryId },
  };
  let kilobytes = 0;
  const start = performance.now();
  const { code, log } = await runStep({
    action,
    workspace: join(folder.path, "workspace"),
    temporary: join(folder.path, "runner"),
    event: { name: "workflow_run", payload: { workflow_run: workflowRun } },
    inputs: { mode: "report" },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: github.state.repository,
      GITHUB_RUN_ID: "1",
      GITHUB_SHA: sha,
    },
    onStart(child) {
      const timer = setInterval(async () => {
        const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
        kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
      }, 20);
      child.once("exit", () => clearInterval(timer));
    },
  });
  const ms = performance.now() - start;
  const bad = kilobytes > mostKilobytes || ms > mostMs || code === null || /^ {4}at /m.test(log);
  isBad ||= bad;
  const comments = github.state.comments.length;
  const said = /::(?:error|notice) [^:]*::(.*)/.exec(log)?.[1] ?? log.trim().split("\n").at(-1) ?? "";
  console.log(
    [
      name.padEnd(30),
      `${(zip.length / 2 ** 20).toFixed(2)} MB`.padStart(8),
      `${Math.round(kilobytes / 1024)} MB`.padStart(10),
      `${(ms / 1000).toFixed(1)} s`.padStart(8),
      String(code).padStart(5),
      ` ${comments} comment${bad ? ", TOO MUCH" : ""}: ${said.slice(0, 110)}`,
    ].join(" "),
  );
}
process.exitCode = isBad ? 1 : 0;
