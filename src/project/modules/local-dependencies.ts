/** Whether an install takes anything from the repository's own sources: then head's modules are not base's. */
import path from "node:path";
import { record } from "../detect-manifest.ts";
import { hasLocalPackage, lockfileNames } from "../lockfiles.ts";
import { readIfThere } from "../read-if-there.ts";
import { stringsIn } from "../specifiers.ts";
import { pnpmPackages } from "../workspaces/patterns.ts";

/** Specifiers that point to a folder or archive on this disk. */
const localSpecifier = /^(?:file|link|portal|workspace|exec):|^(?:\.{0,2}|~)\//;

/** What runs at install in the project itself, and may write into node_modules what it reads from the sources. */
const installScripts = [
  "preinstall",
  "install",
  "postinstall",
  "preprepare",
  "prepare",
  "postprepare",
  "prepublish",
];

/** Commands of those scripts that write no module: git hooks, and patches (compared as files). */
const harmless =
  /^(?:npx |pnpm exec |yarn |bunx )?(?:husky(?: install)?|is-ci|simple-git-hooks|lefthook install|patch-package)$|^(?:true|:|exit 0)$/;

/** Why the modules of this folder belong to its sources; undefined where they are all from a registry. */
export async function localDependency(folder: string): Promise<string | undefined> {
  const text = (await readIfThere(path.join(folder, "package.json")))?.toString("utf8");
  if (text === undefined) return "there is no package.json next to node_modules";
  let manifest: Readonly<Record<string, unknown>>;
  try {
    manifest = record(JSON.parse(text));
  } catch {
    return "package.json is not valid JSON";
  }
  if (manifest["workspaces"] !== undefined)
    return "package.json declares workspaces, which are linked to head's sources";
  if (((await pnpmPackages(folder)) ?? []).length > 0)
    return "pnpm-workspace.yaml declares packages, which are linked to head's sources";
  return localSpecifierOf(manifest) ?? generatingScript(manifest) ?? (await localLock(folder));
}

function localSpecifierOf(manifest: Readonly<Record<string, unknown>>): string | undefined {
  const fields = [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "overrides",
    "resolutions",
    "pnpm",
  ];
  for (const field of fields) {
    const found = stringsIn(manifest[field]).find(([, specifier]) => localSpecifier.test(specifier));
    if (found !== undefined) return `${found[0]} is installed from ${found[1]}, which may differ in base`;
  }
  return undefined;
}

function generatingScript(manifest: Readonly<Record<string, unknown>>): string | undefined {
  const scripts = record(manifest["scripts"]);
  for (const name of installScripts) {
    const script = scripts[name];
    if (typeof script !== "string") continue;
    const commands = script.split(/&&|\|\||;/).map((command) => command.trim());
    if (!commands.every((command) => harmless.test(command)))
      return `its ${name} script may depend on the sources`;
  }
  return undefined;
}

async function localLock(folder: string): Promise<string | undefined> {
  let any = false;
  for (const name of lockfileNames) {
    const bytes = await readIfThere(path.join(folder, name));
    if (bytes === undefined) continue;
    any = true;
    try {
      if (hasLocalPackage(name, bytes)) return `${name} has a package from the repository itself`;
    } catch {
      return `${name} cannot be read`;
    }
  }
  return any ? undefined : "there is no lockfile next to node_modules";
}
