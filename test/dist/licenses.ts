import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const licenceFile = /^(?:licen[cs]e|copying|notice)/i;

/** Licences that let their code be shipped inside ours, as long as their text goes with it. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
]);

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  repository?: string | { url: string };
}

/**
 * The licences of all packages in a bundle, then the comments in their code that mention licences.
 * @param directories folders of the packages, in node_modules.
 * @param comments what esbuild has collected.
 * @throws Error for a package whose licence is not one of those that we know to be permissive.
 */
export function licenseTexts(
  root: string,
  directories: Iterable<string>,
  comments: Iterable<string>,
): string {
  const packages = [...directories].map((directory) => licenceOf(join(root, directory)));
  return [...packages.sort(), ...[...comments].sort()].join(`\n${"-".repeat(80)}\n\n`);
}

function licenceOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license = "none", author, repository } = manifest;
  if (!permissive.has(license)) throw new Error(`${name} has the licence ${license}: may it be bundled?`);
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r", "").trim());
  const by = typeof author === "string" ? author : author?.name;
  const from = typeof repository === "string" ? repository : repository?.url;
  const stated = `The package holds no licence text. It states: ${[license, by, from].filter(Boolean).join(", ")}.`;
  return `${name} ${version} (${license})\n\n${texts.join("\n\n") || stated}\n`;
}
