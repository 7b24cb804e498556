// Brings the tables of the action's inputs and outputs in README.md in step with action.yml, between the comments
// `<!-- inputs -->` and `<!-- /inputs -->`, and the same for outputs. With --check only says whether they are.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

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
  ],
  outputs: [
    "| Output | |",
    "| --- | --- |",
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
  ],
};

const before = readFileSync(readme, "utf8");
let after = before;
for (const [name, lines] of Object.entries(tables)) {
  const between = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  if (!between.test(after))
    throw new Error(`README.md has no place for ${name}: <!-- ${name} --> … <!-- /${name} -->`);
  after = after.replace(
    between,
    (_, open: string, close: string) => `${open}\n${lines.join("\n")}\n${close}`,
  );
}
if (!process.argv.includes("--check")) writeFileSync(readme, after);
else if (squeeze(after) !== squeeze(before)) {
  console.error("README.md's tables of inputs and outputs are not in step with action.yml: npm run inputs");
  process.exitCode = 1;
}

/** The formatter aligns tables with blanks and dashes, which say nothing. */
function squeeze(text: string): string {
  return text.replaceAll(/ {2,}/g, " ").replaceAll(/-{3,}/g, "---");
}
