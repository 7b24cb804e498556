import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { startFakeGitlab } from "../gitlab/fake-gitlab.ts";
import { variables } from "../gitlab/variables.ts";
import { examples, startJob } from "./job.ts";

interface Component {
  spec: { inputs: Record<string, { description: string; default: string }> };
}

interface GitlabJob {
  variables: Record<string, string>;
  before_script: string[];
  script: string[];
  artifacts: { paths: string[]; reports: Record<string, string> };
}

/** The component with values in place of its inputs, as GitLab includes it. */
async function include(given: Readonly<Record<string, string>> = {}) {
  const source = await readFile(join(examples, "gitlab/templates/budget-check.yml"), "utf8");
  const [head] = parseAllDocuments(source);
  const inputs = (head?.toJS() as Component | undefined)?.spec.inputs ?? {};
  const used = new Set<string>();
  const filled = source.replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
    const value = given[name] ?? inputs[name]?.default;
    if (value === undefined) throw new Error(`there is no input ${name}`);
    used.add(name);
    return value;
  });
  expect([...used].toSorted()).toEqual(Object.keys(inputs).toSorted());
  const documents = parseAllDocuments(filled);
  expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  const [[name, job] = ["", undefined]] = Object.entries(documents[1]?.toJS() as Record<string, GitlabJob>);
  if (!job) throw new Error("the component has no job");
  return { name, job };
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
    const { name, job } = await include(inputs);
    expect(name).toBe("job" in inputs ? inputs.job : "budget-check");
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

test("a job without a token passes and fails all the same", async () => {
  await using ci = await startJob();
  const { job } = await include();
  const env = { ...variables, ...job.variables };
  const { code, output } = await ci.run(job.script, { env, report: "pass" });
  expect(code, output).toBe(0);
  expect(output).toContain("No note: BUDGET_CHECK_GITLAB_TOKEN is not set");
});
