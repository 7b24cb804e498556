import { randomUUID } from "node:crypto";
import { cp, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { findBrowser } from "../../src/collect/browser/find-browser.ts";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/types.ts";
import * as certificates from "../fixtures/self-signed.ts";
import { buildDist, root } from "../dist/build.ts";
import { startFakeGithub, repositoryId } from "../github/fake-github.ts";
import type { FakeGithub } from "../github/fake-github.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { copyShop, shopRepository } from "./pull-request-clone.ts";
import { runStep } from "./runner.ts";
import type { Step, StepResult } from "./runner.ts";

let folder: TemporaryFolder;
let action: string;
let github: FakeGithub;
// Only dist/ and action.yml, in a folder without node_modules in any folder above it.
beforeAll(async () => {
  folder = await temporaryFolder();
  action = join(folder.path, "action");
  await buildDist(join(action, "dist"));
  await cp(join(root, "action.yml"), join(action, "action.yml"));
  github = await startFakeGithub();
});
// A second try finds nothing of the first.
beforeEach(() => {
  const { comments, statuses, pulls, artifacts } = github.state;
  for (const list of [comments, statuses, pulls, artifacts]) list.splice(0);
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const sha = "1".repeat(40);
const pullEvent = (number: number, headSha = sha, baseSha = sha) => {
  const repo = { id: repositoryId };
  const pull = { number, head: { sha: headSha, repo }, base: { sha: baseSha, ref: "main", repo } };
  return { name: "pull_request", payload: { pull_request: pull } };
};

function step(workspace: string, { env, ...more }: Pick<Step, "event"> & Partial<Step>): Promise<StepResult> {
  return runStep({
    action,
    workspace,
    temporary: join(folder.path, "runner"),
    ...more,
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: github.state.repository,
      GITHUB_RUN_ID: "1",
      GITHUB_SHA: sha,
      ...env,
    },
  });
}

/** A folder with a site of one page. */
async function site(name: string, budget: object): Promise<string> {
  await folder.write({
    [`${name}/index.html`]: "<!doctype html><title>Plain</title><h1>Plain HTML</h1>",
    [`${name}/budget.json`]: { extends: [], interactions: [], pages: ["/"], ...budget },
  });
  return join(folder.path, name);
}

const commentsOn = (pull: number) =>
  github.state.comments.filter(({ issue_url: issue }) => String(issue).endsWith(`/${pull}`));
const savedReport = async ({ outputs }: StepResult): Promise<Report> =>
  parseReport(await readFile(outputs["report"] ?? "", "utf8"));

it("fails a bad pull request of the shop in one comment, which turns green after a fix", async () => {
  const shop = await shopRepository(join(folder.path, randomUUID()));
  const inputs = { "commit-status": "performance" };
  const bad = await shop.pullRequest(7, (directory) => copyShop("storefront-head", directory));
  const event = pullEvent(7, bad.headSha, bad.baseSha);
  const failed = await step(bad.directory, {
    event,
    // Bytes alone fail it.
    inputs: { ...inputs, runs: "1" },
    env: { GITHUB_SHA: bad.mergeSha },
  });
  expect(failed.code, failed.log).toBe(1);
  expect(failed.outputs).toMatchObject({ outcome: "fail", failed: expect.stringMatching(/^[1-9]/) });
  expect(failed.log).toMatch(/^::error title=[^:]*,file=budget\.json,line=\d+,col=\d+::/m);
  expect(failed.summary).toMatch(/^### .*Failed: .* \(limit .*\)/m);
  const report = await savedReport(failed);
  expect(report.revisions).toMatchObject({ base: { sha: bad.baseSha }, head: { sha: bad.mergeSha } });
  // The code that runs in the user's own build was found next to the bundle.
  expect(report.bundle.head?.packages?.map(({ name }) => name)).toContain("react-dom");
  const [red, ...others] = commentsOn(7);
  expect(others).toEqual([]);
  expect(red?.body).toMatch(/^<!-- .* sha=.* -->\n### .*Failed: .* \(limit .*\)/);
  expect(red?.body).toMatch(/initial JS/);
  expect(red?.body).toContain(bad.baseSha.slice(0, 12));
  expect(github.state.statuses.at(-1)).toMatchObject({
    sha: bad.headSha,
    state: "failure",
    context: "performance",
  });

  const fixed = await shop.pullRequest(7, (directory) => writeFile(join(directory, "NEWS.md"), "Fixed.\n"));
  const passed = await step(fixed.directory, {
    event: pullEvent(7, fixed.headSha, fixed.baseSha),
    // Base and head ship the same bytes: nothing is compared.
    inputs: { ...inputs, runs: "1" },
    env: { GITHUB_SHA: fixed.mergeSha, GITHUB_RUN_ID: "2" },
  });
  expect(passed.code, passed.log).toBe(0);
  const [green, ...more] = commentsOn(7);
  expect(more).toEqual([]);
  expect(green?.id).toBe(red?.id);
  expect(green?.body).toMatch(/### .*Passed/);
  expect(green?.body).not.toContain("exceeded");
  expect(github.state.statuses.at(-1)).toMatchObject({ sha: fixed.headSha, state: "success" });
}, 600_000);

it("gives the build no secret and no say in the log, and passes no gate for a comment that is refused", async () => {
  const build = [
    "env",
    "echo '::set-output name=outcome::pass'",
    "echo '##[error]forged'",
    "echo '::add-mask::e'",
    'echo "outcome=pass" >> "${GITHUB_OUTPUT:-/dev/null}"',
    "mkdir -p out && cp index.html out",
  ].join("\n");
  const limits = { transfer: { max: "1 B", maxIncrease: null } };
  const workspace = await site("refused", { build, serve: "out", limits });
  await writeFile(join(workspace, "package.json"), '{ "name": "refused", "private": true }');
  github.accounts.set("ghs_reader", { login: "github-actions[bot]", permissions: { pull_requests: "read" } });
  const { code, log, outputs, summary } = await step(workspace, {
    event: pullEvent(8),
    inputs: { base: "none", runs: "1", "github-token": "ghs_reader", "commit-status": "performance" },
    env: { GITHUB_TOKEN: "ghs_reader" },
  });
  expect(code, log).toBe(1);
  expect(outputs).toMatchObject({ outcome: "fail", failed: "1" });
  expect(commentsOn(8)).toEqual([]);
  expect(log).toMatch(
    /::notice title=budget-check::The comment could not be written: .*pull-requests: write/,
  );
  expect(log).toMatch(/::notice title=budget-check::The commit status could not be set: .*statuses: write/);
  expect(summary).toMatch(/### ❌ Failed: .* \(limit .*\)$/m);
  expect(log).toContain("CI=true");
  for (const secret of ["ghs_reader", "runtime-secret", "INPUT_", "results.example"])
    expect(log).not.toContain(secret);
  for (const command of ["::set-output", "##[error]", "::add-mask"]) expect(log).not.toContain(command);

  // What a sharded run has left is joined by another job.
  const whole = await savedReport({ code, log, outputs, summary });
  const shard = { index: 1, count: 1, budget: "b", run: "1", attempt: 1 };
  await folder.write({ "merged/reports/shard-1-of-1-1111111-1-1.json": { ...whole, shard } });
  const merged = await step(join(folder.path, "merged"), {
    event: pullEvent(9),
    inputs: { mode: "merge", reports: "reports", comment: "on-failure", key: "shop" },
  });
  expect(merged.code, merged.log).toBe(1);
  expect(merged.outputs["outcome"]).toBe("fail");
  expect(commentsOn(9)).toMatchObject([{ body: expect.stringMatching(/key=shop .*\n### .*shop.*Failed/) }]);

  // A fork's run has measured: base's budget judges, whatever the report says of itself.
  const base = { label: "octo:main", sha: "2".repeat(40), repositoryId };
  github.state.pulls.push({
    number: 10,
    state: "open",
    head: { label: "guest:change", sha, repositoryId: 77 },
    base,
  });
  github.state.files.set("refs/heads/main:budget.json", JSON.stringify({ extends: [], limits }));
  const claim = { ...whole, outcome: "pass", summary: "All limits kept", verdicts: [] };
  const zip = zipSync({ "report.json": strToU8(JSON.stringify(claim)) });
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
  const reported = await step(join(folder.path, "merged"), {
    event: { name: "workflow_run", payload: { workflow_run: workflowRun } },
    inputs: { mode: "report" },
  });
  expect(reported.code, reported.log).toBe(0);
  expect(commentsOn(10)).toMatchObject([{ body: expect.stringMatching(/### ❌ Failed: .* \(limit .*\)$/m) }]);
  expect(commentsOn(10)[0]?.body).toMatch(/fork/);
  const silent = await step(join(folder.path, "merged"), {
    event: { name: "workflow_run", payload: { workflow_run: { ...workflowRun, head_sha: "3".repeat(40) } } },
    inputs: { mode: "report" },
  });
  expect(silent.code, silent.log).toBe(0);
  expect(silent.log).toMatch(/^Nothing to report: /m);
  expect(commentsOn(10)).toHaveLength(1);
});

/** A protected deployment: a page with a script of so many bytes for those who know the secret. */
async function deployment(secret: string | null, size: number) {
  const asked: string[] = [];
  const server = createServer(certificates.one, ({ url = "", headers }, response) => {
    asked.push(url);
    if (secret !== null && headers["x-vercel-protection-bypass"] !== secret) response.writeHead(401).end();
    else if (url === "/app.js")
      response.writeHead(200, { "content-type": "text/javascript" }).end(`//${"x".repeat(size)}`);
    else
      response
        .writeHead(200, { "content-type": "text/html" })
        .end('<!doctype html><link rel="icon" href="data:,"><script src="/app.js"></script><h1>Shop</h1>');
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

it("measures a deployment against production, and comments at the deployed commit", async () => {
  const [secret, deployed] = ["byp4ss-s3cret-value-0123456789", "d".repeat(40)];
  await using preview = await deployment(secret, 9_000);
  await using production = await deployment(null, 1_000);
  await using hostile = await deployment(null, 1_000);
  const side = { label: "octo:main", sha, repositoryId };
  github.state.pulls.push({ number: 14, state: "open", head: { ...side, sha: deployed }, base: side });
  const workspace = await site("deployed", { limits: { "transfer:script": "4 kB" } });
  // Browsers do not accept the certificate of a test.
  const chrome = join(folder.path, "chrome");
  const { path } = await findBrowser();
  await writeFile(chrome, `#!/bin/sh\nexec "${path}" --ignore-certificate-errors "$@"\n`, { mode: 0o755 });
  const report = (environment_url: string) =>
    step(workspace, {
      event: {
        name: "deployment_status",
        payload: {
          deployment: { id: 1, sha: deployed, ref: deployed, environment: "Preview" },
          deployment_status: { state: "success", environment_url },
        },
      },
      inputs: {
        key: "preview",
        url: environment_url,
        "url-pattern": preview.origin,
        base: production.origin,
        "bypass-headers": `x-vercel-protection-bypass: ${secret}`,
        "chrome-path": chrome,
        runs: "1",
      },
    });
  const refused = await report(hostile.origin);
  expect(refused.code, refused.log).toBe(2);
  expect(hostile.asked).toEqual([]);
  const larger = await report(preview.origin);
  expect(larger.code, larger.log).toBe(1);
  expect(larger.log).not.toContain(secret);
  const { verdicts } = await savedReport(larger);
  const script = verdicts.filter(({ metric }) => metric === "transfer:script");
  expect(script).toMatchObject([{ status: "fail" }]);
  // Both were measured, each from its own server; the length of the chunk has a digit more.
  expect((script[0]?.head?.median ?? 0) - (script[0]?.base?.median ?? 0)).toBe(8_001);
  const [comment, ...others] = commentsOn(14);
  expect(others).toEqual([]);
  expect(comment?.body).toContain(`key=preview run=1 attempt=1 sha=${deployed} `);
  expect(comment?.body).toMatch(/Failed: transferred bytes \(script\) on `\/` is 9\.\d kB \(limit 4 kB\)/);
  expect(comment?.body).toContain(`Head \`${preview.origin}/\` against base \`${production.origin}/\``);
});

it("ends with a report where the page does not stay", async () => {
  const workspace = await site("leaving", { build: false, serve: ".", limits: { LCP: { max: "9 s" } } });
  await folder.write({
    "leaving/index.html": '<!doctype html><meta http-equiv="refresh" content="1"><h1>Back soon</h1>',
  });
  const result = await step(workspace, { event: pullEvent(13), inputs: { base: "none", runs: "1" } });
  expect(result.code, result.log).toBe(3);
  expect(result.outputs["outcome"]).toBe("error");
  expect(result.log).not.toMatch(/^ {4}at /m);
  const report = await savedReport(result);
  expect(report.error).toMatchObject({
    code: "NOTHING_MEASURED",
    message: expect.stringMatching(/left itself/),
  });
  expect(commentsOn(13)).toMatchObject([{ body: expect.stringMatching(/left itself/) }]);
});

it("says at once what is wrong with input, budget and event", async () => {
  const workspace = await site("wrong", { limts: {} });
  const marker = `<!-- budget-check key= run=0 attempt=1 sha=${sha} -->`;
  const author = "github-actions[bot]";
  const stale = github.state.addComment({ pull: 12, author, body: `${marker}\n### ✅ Passed` });
  const wrongBudget = await step(workspace, { event: pullEvent(12) });
  expect(stale.body).toMatch(
    /\n### ❌ Not measured: the budget is wrong\n\n`budget\.json:7:\d+: unknown key/,
  );
  expect(wrongBudget).toMatchObject({ code: 2, outputs: { outcome: "error" } });
  expect(wrongBudget.log).toMatch(
    /^::error title=budget-check,file=budget\.json,line=7,col=\d+::unknown key/m,
  );
  expect(wrongBudget.summary).toContain("**Not measured:**");
  const wrongInput = await step(workspace, { event: pullEvent(11), inputs: { comment: "loudly" } });
  expect(wrongInput.code).toBe(2);
  expect(wrongInput.log).toMatch(
    /::error .*"loudly" is not valid: use always, on-change, on-failure or never/,
  );
  const wrongFolder = await step(workspace, {
    event: pullEvent(11),
    inputs: { "working-directory": "ap" },
  });
  expect(wrongFolder.code).toBe(2);
  expect(wrongFolder.log).toMatch(/::error .*working-directory: there is no folder "ap"$/m);
  await expect(stat(join(workspace, "ap"))).rejects.toThrow(/ENOENT/);
  const event = { ...pullEvent(11), name: "pull_request_target" };
  for (const [mode, instead] of [
    ["check", "Measure on pull_request"],
    ["merge", "Merge on pull_request"],
    ["report", "Use workflow_run"],
  ] as const) {
    const target = await step(workspace, { event, inputs: { mode } });
    expect(target.code, mode).toBe(2);
    expect(target.log, mode).toMatch(/::error .*pull_request_target/);
    expect(target.log, mode).toContain(instead);
  }
  expect(commentsOn(11)).toEqual([]);
});
