import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { readUrlPattern } from "../../src/preview/url-pattern.ts";
import { lintWorkflow, published } from "./lint-workflow.ts";

const { validateAction } = await import("@actions/languageservice/validate-action");

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

const files = ["workflows", "examples"].flatMap((folder) =>
  // Those of other CI systems are in folders.
  readdirSync(join(root, ".github", folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => join(".github", folder, name)),
);

test.each(files)("%s has no mistake by GitHub's language service and actionlint", async (path) => {
  expect(await lintWorkflow(path, read(path))).toEqual([]);
});

test("action.yml has no mistake by GitHub's language service", async () => {
  const document = TextDocument.create("file:///action.yml", "yaml", 1, read("action.yml"));
  expect(await validateAction(document, {})).toEqual([]);
});

/** YAML of a page: whole workflows as they are, steps within a job around them. */
function snippets(markdown: string): string[] {
  return [...markdown.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(([, text = ""]) => {
    const data: unknown = parse(text);
    if (typeof data === "object" && data !== null && "jobs" in data) return text;
    const [inner, indent] = Array.isArray(data) ? [text, 6] : [text, 4];
    const body = inner.replaceAll(/^(?=.)/gm, " ".repeat(indent));
    const steps = Array.isArray(data) ? "    steps:\n" : "";
    return `name: snippet\non: pull_request\njobs:\n  job:\n    runs-on: ubuntu-latest\n${steps}${body}`;
  });
}

test.each(["README.md", "CONTRIBUTING.md"])("no snippet of %s has a mistake", async (path) => {
  for (const [index, text] of snippets(read(path)).entries())
    expect(await lintWorkflow(`${path}-${index + 1}.yml`, text)).toEqual([]);
});

test("mistakes are seen: an input that there is not, and a title that is run as a command", async () => {
  const workflow = (step: string) =>
    `name: x\non: pull_request\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  expect(
    await lintWorkflow("a.yml", workflow(`uses: ${published}\n        with:\n          bugdet: x`)),
  ).toEqual([expect.stringContaining("bugdet")]);
  expect(await lintWorkflow("b.yml", workflow('run: echo "${{ github.event.pull_request.title }}"'))).toEqual(
    [expect.stringContaining("untrusted")],
  );
  expect(snippets("```yaml\n- run: a\n```\n")).toEqual([expect.stringContaining("      - run: a")]);
});

test("the changelog has a section of this version, which becomes its release notes", () => {
  const { version, repository } = JSON.parse(read("package.json")) as {
    version: string;
    repository: { url: string };
  };
  expect(read("CHANGELOG.md").split("\n")).toContain(`## ${version}`);
  // npm signs a provenance only for the repository that the package names.
  expect(repository.url).toContain(`github.com/${published.split("@")[0]}.git`);
});

test("GitHub's Marketplace takes the description of action.yml", () => {
  const { description } = parse(read("action.yml")) as { description: string };
  expect(description.length).toBeLessThanOrEqual(125);
});

interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string }[] }>;
}

test("what builds a fork's code has no rights, and what has rights checks nothing out", () => {
  const measure = parse(read(".github/examples/performance.yml")) as Workflow;
  expect(measure).toMatchObject({ on: "pull_request", permissions: { contents: "read" } });
  expect(Object.keys(measure.permissions)).toEqual(["contents"]);
  const report = parse(read(".github/examples/performance-report.yml")) as Workflow;
  expect(report.on).toEqual({ workflow_run: { workflows: ["performance"], types: ["completed"] } });
  const used = Object.values(report.jobs).flatMap(({ steps }) => steps.map(({ uses }) => uses));
  expect(used).toEqual([published]);
});

test("the workflow for previews trusts nothing of the change, and names the hosts that may get the secret", () => {
  interface Step {
    uses?: string;
    with?: Record<string, string>;
  }
  const preview = parse(read(".github/examples/preview.yml")) as {
    on: unknown;
    permissions: unknown;
    jobs: { preview: { steps: Step[] } };
  };
  expect(preview).toMatchObject({
    on: "deployment_status",
    permissions: { contents: "read", "pull-requests": "write" },
  });
  const [checkout, budget] = preview.jobs.preview.steps;
  expect(checkout?.with).toMatchObject({ ref: "${{ github.event.repository.default_branch }}" });
  const inputs = budget?.with ?? {};
  expect(inputs["url"]).toBe("${{ github.event.deployment_status.environment_url }}");
  const pattern = readUrlPattern(inputs["url-pattern"] ?? "", "Input url-pattern");
  expect(pattern.matches("https://shop-git-feature-acme.vercel.app")).toBe(true);
  expect(inputs["bypass-headers"]).toMatch(/^x-vercel-protection-bypass: \$\{\{ secrets\./);
});
