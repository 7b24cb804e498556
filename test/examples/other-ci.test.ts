import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseCommandLine } from "../../src/cli/parse-command-line.ts";
import { examples, startJob } from "./job.ts";

const folder = join(examples, "other-ci");
const source = (name: string) => readFile(join(folder, name), "utf8");

/** Writes down what it is called with, and what comes in. */
const recorder = (name: string) => `#!/bin/sh
{ printf '%s' "${name}"; for word in "$@"; do printf ' [%s]' "$word"; done; echo; } >> "$HOME/calls"
case "$*" in *--data-binary*) for word in "$@"; do case "$word" in @*) cat "\${word#@}" >> "$HOME/sent"; echo >> "$HOME/sent" ;; esac; done ;;
*annotate*) cat > "$HOME/annotation" ;; esac
`;
const home = (job: { folder: string }, name: string) => readFile(join(job.folder, "..", name), "utf8");

test("every option that an example gives to budget-check is one that it takes", async () => {
  const names = [
    ...(await readdir(folder)).map((name) => `other-ci/${name}`),
    "gitlab/templates/budget-check.yml",
  ];
  for (const name of names) {
    const lines = (await readFile(join(examples, name), "utf8"))
      .replaceAll(/\n\s+(?=--)/g, " ")
      .replaceAll(/\$\{\w+:\+([^}]*)\}/g, "$1");
    const commands = [
      ...lines.matchAll(/npx --yes budget-check@(?:1|\$\[\[ inputs\.version \]\])((?: [^|;\n']+)?)/g),
    ];
    expect(commands.length, name).toBeGreaterThan(0);
    for (const [, words = ""] of commands) {
      // Where a shell puts a value, any will do.
      const argv = words
        .replaceAll(/"?\$\w+"?/g, "value")
        .trim()
        .split(/\s+/)
        .filter(Boolean);
      const { command, options } = await parseCommandLine(argv);
      expect(command, name).toBe("check");
      expect(Object.keys(options).length, name).toBeGreaterThan(0);
    }
  }
});

interface Bitbucket {
  pipelines: { "pull-requests": Record<string, { step: { script: string[] } }[]> };
}

test("Bitbucket gets a report and an annotation for each problem, through the proxy", async () => {
  const { pipelines } = parse(await source("bitbucket-pipelines.yml")) as Bitbucket;
  const script = pipelines["pull-requests"]["**"]?.[0]?.step.script ?? [];
  await using job = await startJob({ curl: recorder("curl") });
  const env = { BITBUCKET_REPO_FULL_NAME: "acme/shop", BITBUCKET_COMMIT: "a".repeat(40) };
  const { code, output } = await job.run(script, { env });
  expect(code, output).toBe(1);
  const address = `http://api.bitbucket.org/2.0/repositories/acme/shop/commit/${"a".repeat(40)}/reports/budget-check`;
  const calls = (await home(job, "calls")).trim().split("\n");
  expect(calls).toEqual([
    expect.stringMatching(/^curl .*\[--proxy\] \[http:\/\/localhost:29418\].*\[--request\] \[PUT\]/),
    expect.stringMatching(/\[--request\] \[POST\]/),
  ]);
  expect(calls.map((line) => / \[([^\]]*)\]$/.exec(line)?.[1])).toEqual([address, `${address}/annotations`]);
  const [report, annotations] = (await home(job, "sent"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  // https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/
  expect(report).toMatchObject({
    title: "budget-check",
    report_type: "TEST",
    result: "FAILED",
    details: expect.stringContaining("LCP"),
  });
  expect(annotations).toHaveLength(5);
  for (const one of annotations as Record<string, unknown>[])
    expect(one).toEqual({
      external_id: expect.stringMatching(/^budget-check\|/),
      annotation_type: "CODE_SMELL",
      summary: expect.any(String),
      severity: expect.stringMatching(/^(?:CRITICAL|HIGH|MEDIUM|LOW)$/),
      path: expect.any(String),
      line: expect.any(Number),
    });
});

test("on Bitbucket a report that cannot be sent changes nothing of the verdict", async () => {
  const { pipelines } = parse(await source("bitbucket-pipelines.yml")) as Bitbucket;
  const script = pipelines["pull-requests"]["**"]?.[0]?.step.script ?? [];
  await using job = await startJob({ curl: "#!/bin/sh\nexit 22\n" });
  const { code, output } = await job.run(script, { report: "pass" });
  expect(code, output).toBe(0);
  expect(output).toContain("The report could not be sent");
});

interface AzureStep {
  script?: string;
  bash?: string;
  displayName?: string;
  env?: Record<string, string>;
}

test("Azure gets a summary, and one comment that later runs update", async () => {
  const threads: { id: number; isDeleted: boolean; comments: { id: number; content: string }[] }[] = [
    { id: 1, isDeleted: false, comments: [{ id: 1, content: "looks good" }] },
  ];
  const wrong: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const path = "/acme/project-id/_apis/git/repositories/repository-id/pullRequests/7/threads";
    const [, rest] = new RegExp(`^${path}(.*)\\?api-version=7\\.1$`).exec(request.url ?? "") ?? [];
    if (rest === undefined || request.headers.authorization !== "Bearer azure-token")
      wrong.push(request.url ?? "");
    if (request.method === "POST" && rest === "") {
      const { comments, status } = JSON.parse(body) as { comments: { content: string }[]; status: string };
      if (status !== "closed" || comments.length !== 1) wrong.push(body);
      threads.push({
        id: threads.length + 1,
        isDeleted: false,
        comments: [{ id: 1, content: comments[0]?.content ?? "" }],
      });
    } else if (request.method === "PATCH" && rest === "/2/comments/1") {
      const [first] = threads[1]?.comments ?? [];
      if (first) first.content = (JSON.parse(body) as { content: string }).content;
    } else if (request.method !== "GET") wrong.push(`${request.method} ${rest}`);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ value: threads }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  try {
    const { steps } = parse(await source("azure-pipelines.yml")) as { steps: AzureStep[] };
    const [check, summary, comment] = ["budget-check", "Summary", "Comment"].map((name) =>
      steps.find(({ displayName }) => displayName === name),
    );
    const { port } = server.address() as AddressInfo;
    const values: Record<string, string> = {
      "System.AccessToken": "azure-token",
      "System.CollectionUri": `http://127.0.0.1:${port}/acme/`,
      "System.TeamProjectId": "project-id",
      "Build.Repository.ID": "repository-id",
      "System.PullRequest.PullRequestId": "7",
    };
    const env = Object.fromEntries(
      Object.entries(comment?.env ?? {}).map(([name, macro]) => [
        name,
        values[macro.slice(2, -1)] ?? `? ${macro}`,
      ]),
    );
    for (const report of ["regressed", "pass"]) {
      await using job = await startJob();
      const checked = await job.run([check?.script ?? ""], { report });
      expect(checked.code, checked.output).toBe(report === "pass" ? 0 : 1);
      const told = await job.run([summary?.script ?? "", comment?.bash ?? ""], { report, env });
      expect(told.code, told.output).toBe(0);
      expect(told.output).toContain(`##vso[task.uploadsummary]${job.folder}/.budget-check/report.md`);
      expect(told.output).not.toContain("could not be written");
    }
    expect(wrong).toEqual([]);
    expect(threads.map(({ comments }) => comments[0]?.content)).toEqual([
      "looks good",
      expect.stringContaining("Passed"),
    ]);
    // The step that builds gets no token.
    expect(check?.env).toBeUndefined();
  } finally {
    server.close();
  }
});

test("CircleCI gets the limits as tests", async () => {
  const { jobs } = parse(await source("circleci.yml")) as {
    jobs: {
      budget: { steps: (string | { run?: { command: string }; store_test_results?: { path: string } })[] };
    };
  };
  const steps = jobs.budget.steps.flatMap((step) => (typeof step === "string" ? [] : [step]));
  await using job = await startJob();
  const { code, output } = await job.run(steps.flatMap(({ run }) => (run ? [run.command] : [])));
  expect(code, output).toBe(1);
  const path = steps.find((step) => step.store_test_results)?.store_test_results?.path ?? "";
  expect(await readFile(join(job.folder, path, "budget-check/results.xml"), "utf8")).toContain("<testsuites");
});

test("Jenkins finds the files that its plugins read", async () => {
  const jenkinsfile = await source("Jenkinsfile");
  const commands = [...jenkinsfile.matchAll(/^\s*sh '([^'\n]+)'$/gm)].map(([, command = ""]) => command);
  expect(commands).toHaveLength(2);
  await using job = await startJob();
  const { code, output } = await job.run(commands);
  expect(code, output).toBe(1);
  const named = (pattern: RegExp) => pattern.exec(jenkinsfile)?.[1] ?? "";
  expect(await readFile(join(job.folder, named(/testResults: '([^']+)'/)), "utf8")).toContain("<testsuites");
  expect(JSON.parse(await readFile(join(job.folder, named(/pattern: '([^']+)'/)), "utf8"))).toHaveLength(5);
  await readFile(join(job.folder, named(/reportDir: '([^']+)'/), named(/reportFiles: '([^']+)'/)));
  // Brackets are balanced: there is no Groovy here to say so.
  for (const [open, closed] of ["{}", "[]", "()"])
    expect(jenkinsfile.split(open ?? "").length).toBe(jenkinsfile.split(closed ?? "").length);
});

test.each([
  ["regressed", 1, "error"],
  ["pass", 0, "success"],
])("Buildkite annotates the build: %s", async (report, exitCode, style) => {
  const { steps } = parse(await source("buildkite.yml")) as { steps: { command: string }[] };
  const command = steps[0]?.command ?? "";
  // A single dollar would be replaced when the pipeline is uploaded.
  expect(command.replaceAll("$$", "")).not.toContain("$");
  await using job = await startJob({ "buildkite-agent": recorder("buildkite-agent") });
  const { code, output } = await job.run([command.replaceAll("$$", "$")], { report });
  expect(code, output).toBe(exitCode);
  expect(await home(job, "calls")).toContain(`[annotate] [--context] [budget-check] [--style] [${style}]`);
  expect(await home(job, "annotation")).toMatch(/^### /);
});
