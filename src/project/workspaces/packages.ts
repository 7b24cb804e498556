/** The packages of a repository, and which of them another is made of. */
import path from "node:path";
import { record } from "../detect-manifest.ts";
import { readIfThere } from "../read-if-there.ts";
import { pathIn, stringsIn } from "../specifiers.ts";

/** A folder with a package.json. */
export interface WorkspacePackage {
  /** From the repository's top, `/` between folders; empty for the top itself. */
  folder: string;
  name: string | null;
  /** Names of what it depends on, with what they ask for. */
  dependencies: readonly (readonly [name: string, specifier: string])[];
}

/** It is not known what a package is made of. `message` says why. */
export class DoubtError extends Error {}

const mostPackages = 2000;
const mostManifestBytes = 1024 * 1024;

const fields = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;
/** What may put another package in the place of one, at any depth. */
const replacing = ["overrides", "resolutions", "pnpm"] as const;

/**
 * The packages of a repository, whether a workspace lists them or not.
 * @param root absolute.
 * @param manifests every package.json that belongs to it, from the root.
 * @param read the bytes of one of them; default: of the file on disk.
 * @throws DoubtError where one cannot be read.
 */
export async function workspacePackages(
  root: string,
  manifests: readonly string[],
  read: (file: string) => Promise<Buffer | undefined> = (file) => readIfThere(path.join(root, file)),
): Promise<WorkspacePackage[]> {
  const files = manifests.filter((file) => !/(?:^|\/)node_modules\//.test(file));
  if (files.length > mostPackages)
    throw new DoubtError(`the repository has more than ${mostPackages} packages`);
  const packages: WorkspacePackage[] = [];
  for (const file of files) {
    const bytes = await read(file);
    // Removed, and not yet committed so: its files have changed with it.
    if (bytes === undefined) continue;
    if (bytes.length > mostManifestBytes) throw new DoubtError(`${file} is too large to be read`);
    packages.push({
      folder: file.replace(/\/?package\.json$/, ""),
      ...readManifest(file, bytes.toString("utf8")),
    });
  }
  return packages;
}

function readManifest(file: string, text: string): Omit<WorkspacePackage, "folder"> {
  let manifest: Readonly<Record<string, unknown>>;
  try {
    manifest = record(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    throw new DoubtError(`${file} is not valid JSON`);
  }
  const name = manifest["name"];
  return {
    name: typeof name === "string" && name !== "" ? name : null,
    dependencies: [...fields, ...replacing].flatMap((field) => stringsIn(manifest[field])),
  };
}

/**
 * The folders of all packages that these are made of, they themselves included: by name, whatever version or alias they ask for,
 * and by path (`file:`, `link:`, `portal:`, `workspace:`).
 * @throws DoubtError for a path that leads out of the repository.
 */
export function dependencyFolders(
  packages: readonly WorkspacePackage[],
  from: readonly WorkspacePackage[],
): Set<string> {
  const named = Map.groupBy(packages, ({ name }) => name);
  const folders = new Set<string>();
  const open = [...from];
  for (let next = open.pop(); next; next = open.pop()) {
    if (folders.has(next.folder)) continue;
    folders.add(next.folder);
    for (const [name, specifier] of next.dependencies) {
      // `workspace:other@*` and `npm:other@1` are called otherwise than they are.
      const alias = /^(?:workspace|npm):((?:@[^/@]+\/)?[^@/*^~]+)@/.exec(specifier)?.[1];
      open.push(...(named.get(name) ?? []), ...(alias === undefined ? [] : (named.get(alias) ?? [])));
      const target = pathIn(specifier);
      if (target === null) continue;
      const folder = path.posix.normalize(path.posix.join(next.folder, target)).replace(/^\.?\/?$|\/$/, "");
      if (folder === ".." || folder.startsWith("../") || path.isAbsolute(target))
        throw new DoubtError(
          `${next.folder || "the repository"} depends on ${target}, outside of the repository`,
        );
      const owner = ownerOf(packages, folder);
      if (owner && owner.folder === folder) open.push(owner);
      else folders.add(folder);
    }
  }
  return folders;
}

/** The package that a file or folder belongs to, the innermost; undefined where there is none around it. */
export function ownerOf(packages: readonly WorkspacePackage[], file: string): WorkspacePackage | undefined {
  return packages
    .filter(({ folder }) => isInside(file, folder))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

/** Whether a path is a folder or is inside it; everything is inside the top folder, whose path is empty. */
export function isInside(file: string, folder: string): boolean {
  return folder === "" || file === folder || file.startsWith(`${folder}/`);
}
