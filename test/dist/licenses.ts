import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const licenceFile = /^(?:licen[cs]e|copying|notice)/i;

/** The licences of all packages in a bundle, as text. `directories`: their folders, in node_modules. */
export function licenseTexts(root: string, directories: Iterable<string>): string {
  const packages = [...directories].map((directory) => {
    const folder = join(root, directory);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      name: string;
      version: string;
      license?: unknown;
    };
    const kind = typeof license === "string" ? license : JSON.stringify(license ?? "no licence named");
    const texts = readdirSync(folder)
      .filter((file) => licenceFile.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r", "").trim());
    return { title: `${name} ${version} (${kind})`, text: texts.join("\n\n") };
  });
  return packages
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, text }) => `${title}\n\n${text || "The package holds no licence file."}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}
