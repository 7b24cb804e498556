/** Reads of a project what its CI job has to know. Nothing of the project is run. */
import { access } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { askGit } from "../../git/run-git.ts";
import { record } from "../../project/detect-manifest.ts";
import type { Project } from "../../project/detect.ts";
import { readIfThere } from "../../project/read-if-there.ts";
import type { Surroundings } from "../surroundings.ts";
import { inFolder, keyOf } from "./facts.ts";
import type { BuildCache, CiFacts, ManagerFacts } from "./facts.ts";
import { findNodeVersion } from "./node-version.ts";

/** @param running the version of this Node. */
export async function readFacts(project: Project, around: Surroundings, running: string): Promise<CiFacts> {
  const { top, folder, defaultBranch } = around;
  return {
    folder,
    defaultBranch,
    node: await findNodeVersion(top, folder, running),
    manager: await managerFacts(project, around),
    buildCaches: await buildCaches(project, around),
    lfs: /^[^#\n]*\bfilter=lfs\b/m.test((await textIn(top, ".gitattributes")) ?? ""),
    key: keyOf(folder),
  };
}

async function managerFacts(
  project: Project,
  { top, folder, git }: Surroundings,
): Promise<ManagerFacts | null> {
  const { packageManager: name, managerVersion, lockfile } = project;
  if (name === null) return null;
  const pinnedIn = await whoPins(top, folder, project.workspaceRoot);
  const isShared = lockfile !== null && (git === null || !(await isIgnored(git, lockfile)));
  const [major = null] = managerVersion.majors ?? [];
  return {
    name,
    lockfile: isShared ? relative(top, lockfile).split(sep).join("/") : null,
    pinnedIn,
    major,
    // The Yarn of the runner hands over to one that the repository brings along; to no other.
    needsCorepack: name === "yarn" && major !== null && major >= 2 && pinnedIn !== null,
  };
}

/** The package.json whose `packageManager` pins the version: that of the workspace, or the app's own. */
async function whoPins(top: string, folder: string, workspaceRoot: string | null): Promise<string | null> {
  const root = workspaceRoot === null ? folder : relative(top, workspaceRoot).split(sep).join("/");
  for (const place of new Set([root, folder])) {
    const path = inFolder(place, "package.json");
    const { packageManager } = parsed(await textIn(top, path));
    if (typeof packageManager === "string" && /^\w+@\d/.test(packageManager)) return path;
  }
  return null;
}

/** Tools that keep results between builds, with where. */
async function buildCaches(project: Project, { top, folder }: Surroundings): Promise<BuildCache[]> {
  const root =
    project.workspaceRoot === null ? folder : relative(top, project.workspaceRoot).split(sep).join("/");
  const caches: BuildCache[] = [];
  const isAtRoot = async (...names: string[]) =>
    (await Promise.all(names.map((name) => isThere(join(top, root, name))))).includes(true);
  // https://nextjs.org/docs/app/guides/ci-build-caching
  if (project.framework === "next" || project.framework === "next-export")
    caches.push({ name: "next", path: inFolder(folder, ".next/cache") });
  if (await isAtRoot("turbo.json", "turbo.jsonc"))
    caches.push({ name: "turbo", path: inFolder(root, ".turbo") });
  if (await isAtRoot("nx.json")) caches.push({ name: "nx", path: inFolder(root, ".nx/cache") });
  return caches;
}

async function isIgnored(git: NonNullable<Surroundings["git"]>, file: string): Promise<boolean> {
  return (await askGit(git, ["check-ignore", "--quiet", file])) !== undefined;
}

async function textIn(top: string, path: string): Promise<string | undefined> {
  return (await readIfThere(join(top, path)))?.toString("utf8");
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse((text ?? "{}").replace(/^\uFEFF/, "")));
  } catch {
    return {};
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
