// Brings the tables of the action's inputs and outputs in README.md in step with action.yml, between the comments
// `<!-- inputs -->` and `<!-- /inputs -->`, and the same for outputs. With --check only says whether they are.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { isSameText, replaceParts } from "./generated-parts.ts";

const root = resolve(import.meta.dirname, "../..");
const readme = join(root, "README.md");

interface Metadata {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}
const { inputs, outputs } = parse(readFileSync(join(root, "action.yml"), "utf8")) as Metadata;

const tables = {
  inputs: [
    "| Input | Default | |",
    "| --- | --- | --- |",
    ...Object.entries(inputs).map(([name, { description, default: value }]) => {
      const fallback = value === undefined ? "" : `\`${value}\``;
      return `| \`${name}\` | ${fallback} | ${description} |`;
    }),
  ].join("\n"),
  outputs: [
    "| Output | |",
    "| --- | --- |",
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
  ].join("\n"),
};

const before = readFileSync(readme, "utf8");
const after = replaceParts(before, tables);
if (!process.argv.includes("--check")) writeFileSync(readme, after);
else if (!isSameText(after, before)) {
  console.error("README.md's tables of inputs and outputs are not in step with action.yml: npm run inputs");
  process.exitCode = 1;
}
