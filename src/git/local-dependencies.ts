/** Whether an install takes anything from the repository's own sources: then head's modules are not base's. */
import path from "node:path";
import { lockfiles, readIfThere } from "./install-inputs.ts";

/** Specifiers that point to a folder or archive on this disk. */
const localSpecifier = /^(?:file|link|portal|workspace|exec):|^(?:\.{0,2}|~)\//;

/** How a lockfile says so, where the manifest may not (overrides, a catalog, a transitive dependency). */
const localInLockfile: Readonly<Record<(typeof lockfiles)[number], RegExp>> = {
  "package-lock.json": /"link": true|"(?:resolved|version)": "file:/,
  "npm-shrinkwrap.json": /"link": true|"(?:resolved|version)": "file:/,
  "pnpm-lock.yaml": /\b(?:link|file):[^\s'"]/,
  // The berry lockfile lists the project itself as `name@workspace:.`.
  "yarn.lock": /@(?:file|link|portal|exec):|@\.{1,2}\/|@workspace:(?!\.[",\s])/,
  "bun.lock": /@(?:file|link|workspace):|"(?:file|link|workspace):/,
  "bun.lockb": /(?:file|link|workspace):[./\w]/,
};

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
  if (text === undefined) return "there is no package.json beside node_modules";
  let manifest: Record<string, unknown>;
  try {
    manifest = record(JSON.parse(text));
  } catch {
    return "package.json is not valid JSON";
  }
  if (manifest["workspaces"] !== undefined)
    return "package.json declares workspaces, which are linked to head's sources";
  const pnpm = (await readIfThere(path.join(folder, "pnpm-workspace.yaml")))?.toString("utf8");
  if (pnpm !== undefined && /^["']?packages["']?\s*:/m.test(pnpm)) {
    return "pnpm-workspace.yaml declares packages, which are linked to head's sources";
  }
  return localSpecifierOf(manifest) ?? generatingScript(manifest) ?? (await localLock(folder));
}

function localSpecifierOf(manifest: Record<string, unknown>): string | undefined {
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

/** Names and strings at any depth: overrides nest. */
function stringsIn(value: unknown, depth = 0): (readonly [string, string])[] {
  if (depth > 10) return [];
  return Object.entries(record(value)).flatMap(([name, inner]) =>
    typeof inner === "string" ? [[name, inner] as const] : stringsIn(inner, depth + 1),
  );
}

function generatingScript(manifest: Record<string, unknown>): string | undefined {
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
  for (const name of lockfiles) {
    const bytes = await readIfThere(path.join(folder, name));
    if (bytes === undefined) continue;
    any = true;
    if (localInLockfile[name].test(bytes.toString("latin1")))
      return `${name} has a package from the repository itself`;
  }
  return any ? undefined : "there is no lockfile beside node_modules";
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
