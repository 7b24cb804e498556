import { execFile } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { startFakeGitlab } from "../gitlab/fake-gitlab.ts";
import { variables } from "../gitlab/variables.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { examples, startJob } from "./job.ts";

const run = promisify(execFile);

interface GitlabJob {
  variables: Record<string, string>;
  before_script: string[];
  script: string[];
  artifacts: { paths: string[]; reports: Record<string, string> };
}

const require = createRequire(import.meta.url);
const gitlabCiLocal = require.resolve("gitlab-ci-local/dist/index.js");

/** The jobs of a pipeline that includes the component, once with each of the inputs. It is checked by GitLab's own schema. */
async function include(
  ...inputs: readonly Readonly<Record<string, string>>[]
): Promise<Record<string, GitlabJob>> {
  const component = await readFile(join(examples, "gitlab/templates/budget-check.yml"), "utf8");
  const pipeline = { include: inputs.map((given) => ({ local: "budget-check.yml", inputs: given })) };
  await using folder = await temporaryFolder({
    "budget-check.yml": component,
    // JSON is YAML.
    ".gitlab-ci.yml": pipeline,
  });
  const git = (...args: string[]) => run("git", args, { cwd: folder.path });
  await git("init", "--quiet", "--initial-branch", "main");
  await git("remote", "add", "origin", "git@gitlab.example.com:acme/shop.git");
  await git("add", ".");
  await git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "a");
  const { stdout, stderr } = await run(process.execPath, [gitlabCiLocal, "--preview"], { cwd: folder.path });
  expect(stderr).toContain("json schema validated");
  const { stages: _, ...jobs } = parse(stdout) as Record<string, GitlabJob> & { stages: unknown };
  return jobs as Record<string, GitlabJob>;
}

test.each([
  ["an app at the top", {}, "."],
  ["an app of a monorepo", { directory: "apps/shop", key: "shop", job: "shop-budget" }, "apps/shop"],
])(
  "the component runs %s, and leaves a note and the files that GitLab reads",
  async (_, inputs, directory) => {
    await using gitlab = await startFakeGitlab();
    await using ci = await startJob();
    await mkdir(join(ci.folder, directory), { recursive: true });
    const [[name, job] = ["", undefined]] = Object.entries(await include(inputs));
    expect(name).toBe("job" in inputs ? inputs.job : "budget-check");
    if (!job) throw new Error("there is no job");
    const env = {
      ...variables,
      ...job.variables,
      CI_API_V4_URL: gitlab.url,
      BUDGET_CHECK_GITLAB_TOKEN: "glpat-test",
    };
    const { code, output } = await ci.run([...job.before_script, ...job.script], { env });
    expect(code, output).toBe(1);
    expect(output).toContain("Note created: ");
    expect(gitlab.violations).toEqual([]);
    const key = "key" in inputs ? inputs.key : "";
    expect(gitlab.notes.map(({ body }) => body)).toEqual([
      expect.stringContaining(`budget-check key=${key} run=`),
    ]);
    const { codequality = "", junit = "" } = job.artifacts.reports;
    expect(JSON.parse(await readFile(join(ci.folder, codequality), "utf8"))).not.toEqual([]);
    expect(await readFile(join(ci.folder, junit), "utf8")).toContain("<testsuites");
    await readFile(join(ci.folder, job.artifacts.paths[0] ?? "", "report.html"));
  },
);

test("two apps have two jobs, and one without a token passes and fails all the same", async () => {
  await using ci = await startJob();
  const jobs = await include({}, { job: "admin", directory: "apps/admin", key: "admin" });
  expect(Object.keys(jobs)).toEqual(["budget-check", "admin"]);
  const { script = [], variables: own } = jobs["budget-check"] ?? {};
  const env = { ...variables, ...own };
  const { code, output } = await ci.run(script, { env, report: "pass" });
  expect(code, output).toBe(0);
  expect(output).toContain("No note: BUDGET_CHECK_GITLAB_TOKEN is not set");
});
