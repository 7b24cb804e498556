/** How the packages of a workspace are built that an app needs first. */
import { access } from "node:fs/promises";
import path from "node:path";
import { readManifest } from "../detect-manifest.ts";
import { programRunners } from "../detect-project-files.ts";
import type { PackageManager } from "../lockfiles.ts";
import { unbuiltPackages } from "./unbuilt.ts";
import type { UnbuiltPackage } from "./unbuilt.ts";

/** A command and where it is run, absolute. */
export interface BuildStep {
  command: string;
  directory: string;
}

export interface PackageBuilds {
  /** Names of the packages, in the order of their building. */
  packages: readonly string[];
  /** Tried one after the other until one succeeds; each is run step by step. The workspace's own runner first. */
  ways: readonly (readonly BuildStep[])[];
  /** Packages whose entry is missing and that have no build script: nothing here can build them. */
  notBuildable: readonly UnbuiltPackage[];
}

export interface WorkspaceApp {
  directory: string;
  packageManager: PackageManager | null;
  /** Null where the app is the root itself. */
  workspaceRoot: string | null;
  managerVersion: { majors: readonly number[] | null };
}

/**
 * Finds the workspace packages that the app depends on and whose entry is missing or older than their sources, and the commands that
 * build them.
 * @throws CheckError PROJECT_NOT_FOUND where a manifest or pnpm-workspace.yaml on the way cannot be read.
 */
export async function packageBuilds(app: WorkspaceApp): Promise<PackageBuilds> {
  const { packageManager: manager, directory } = app;
  const root = app.workspaceRoot ?? directory;
  const unbuilt = manager === null ? [] : await unbuiltPackages(root, directory);
  const buildable = unbuilt.filter(({ hasBuild }) => hasBuild);
  const notBuildable = unbuilt.filter(({ hasBuild, missing }) => !hasBuild && missing !== null);
  if (manager === null || buildable.length === 0) return { packages: [], ways: [], notBuildable };
  const runner = await runnerOf(app, manager, root, buildable);
  const each = buildable.map((one) => ({ command: `${manager} run build`, directory: one.directory }));
  return {
    packages: buildable.map(({ name }) => name),
    ways: runner === null ? [each] : [[{ command: runner, directory: root }], each],
    notBuildable,
  };
}

/** The command of the workspace's own runner; null where it has none that builds an app's dependencies in order. */
async function runnerOf(
  app: WorkspaceApp,
  manager: PackageManager,
  root: string,
  packages: readonly UnbuiltPackage[],
): Promise<string | null> {
  const name = (await readManifest(app.directory))?.name ?? null;
  const tools = (await readManifest(root))?.dependencies;
  const has = async (...files: string[]) =>
    (await Promise.all(files.map((file) => isThere(path.join(root, file))))).includes(true);
  const run = (command: string) => `${programRunners[manager]} ${command}`;
  const folder = path.relative(root, app.directory).split(path.sep).join("/");
  // https://turborepo.com/docs/reference/run#advanced-filtering-examples
  if (name !== null && tools?.has("turbo") && (await has("turbo.json", "turbo.jsonc")))
    return run(`turbo run build --filter=${name}^...`);
  if (tools?.has("nx") && (await has("nx.json")))
    return run(`nx run-many -t build -p ${packages.map((one) => one.name).join(",")}`);
  switch (manager) {
    case "pnpm":
      // https://pnpm.io/filtering
      return `pnpm --filter "${name ?? `{./${folder}}`}^..." run --if-present build`;
    case "npm":
      // In the order in which they are named: https://docs.npmjs.com/cli/using-npm/workspaces
      return `npm run build --if-present ${packages.map((one) => `-w ${quoted(one.name)}`).join(" ")}`;
    case "yarn": {
      const berry = (app.managerVersion.majors?.[0] ?? 1) >= 4;
      // https://yarnpkg.com/cli/workspaces/foreach
      return berry && name !== null
        ? `yarn workspaces foreach -Rt --from ${quoted(name)} --exclude ${quoted(name)} run build`
        : null;
    }
    case "bun":
      return null;
  }
}

/** A package's name in a shell. */
function quoted(name: string): string {
  return `"${name.replace(/["$`\\]/g, "")}"`;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
