import { stat } from "node:fs/promises";
import { join, posix } from "node:path";
import type { NamedBytes, SharedFile } from "./assemble-modules.ts";
import type { SourceEvidence } from "./confirm-versions.ts";
import { confirmedFolders } from "./confirm-versions.ts";
import { findPlaces } from "./find-places.ts";
import { moduleName } from "./module-name.ts";
import type { ModuleName } from "./module-name.ts";
import { packageManifests } from "./package-manifests.ts";
import type { PackageManifests } from "./package-manifests.ts";
import { isBelow, pathFrom, slashed } from "./slashed.ts";

/** A file whose bytes are shared out among sources as they are spelled. */
export interface SharedSources {
  file: string;
  sources: readonly (SourceEvidence & { source: string; bytes: number })[];
  unmapped: number;
  /** Folder that sources are relative to, absolute. */
  relativeTo: string;
}

export interface NameOptions {
  /** The app's folder, absolute. */
  root: string;
  /**
   * The folder was built from other installed packages than those that are here now, or may have been: a version is then read from
   * a package.json only where the package's code is the same as in the build.
   */
  otherInstall?: boolean | undefined;
}

/** Names the sources of files, and says of which package, version and place each is. */
export async function nameSources(
  files: readonly SharedSources[],
  { root, otherInstall = false }: NameOptions,
): Promise<SharedFile[]> {
  const spelled = files.flatMap(({ sources, relativeTo }) =>
    sources.map(({ source }) => ({ source, relativeTo })),
  );
  const places = await findPlaces(spelled, root);
  const nameOf = (source: string, relativeTo: string) => moduleName(source, relativeTo, places);
  const confirmed = otherInstall
    ? await confirmedFolders(
        files.flatMap(({ sources, relativeTo }) =>
          sources.map((one) => ({ ...one, ...nameOf(one.source, relativeTo) })),
        ),
      )
    : null;
  const owners = new Owners(slashed(root), confirmed);
  const shared: SharedFile[] = [];
  // One after the other: several hundred thousand sources at the same time, each waiting for its manifest, would fill
  // the memory.
  for (const { file, sources, unmapped, relativeTo } of files) {
    const modules: NamedBytes[] = [];
    for (const { source, bytes } of sources) {
      const owned = await owners.of(nameOf(source, relativeTo));
      modules.push({ ...owned, bytes });
    }
    shared.push({ file, unmapped, modules });
  }
  return shared;
}

type Owned = Omit<NamedBytes, "bytes">;

/** Whose modules are: of an installed package, of a workspace's, or the app's own. */
class Owners {
  readonly #root: string;
  readonly #confirmed: ReadonlySet<string> | null;
  readonly #manifests: PackageManifests = packageManifests();
  readonly #exists = new Map<string, Promise<boolean>>();

  constructor(root: string, confirmed: ReadonlySet<string> | null) {
    this.#root = root;
    this.#confirmed = confirmed;
  }

  async of({ name, installed, path, virtual }: ModuleName): Promise<Owned> {
    if (installed) {
      const owned = await this.#installed(name, path, installed);
      // A virtual module is not a file and has no place: the path of some does not exist.
      return virtual && owned.version === undefined ? { ...owned, place: undefined } : owned;
    }
    // A package that has no name, such as `node_modules/.prisma/client`.
    if (virtual || path.includes("/node_modules/")) return { name, package: null };
    return this.#ofWorkspace(name, path);
  }

  async #installed(name: string, path: string, { name: as, folder, store }: InstalledOf): Promise<Owned> {
    const manifest = await this.#manifests.in(folder);
    const real = manifest?.name ?? (await this.#appAliases()).get(as) ?? as;
    const place = pathFrom(this.#root, folder);
    const read =
      store ??
      (manifest?.version != null && (this.#confirmed?.has(folder) ?? true)
        ? { version: manifest.version, folder: `${place}/package.json` }
        : null);
    return {
      name,
      package: real,
      ...(as !== real && { alias: as }),
      place,
      spelled: pathFrom(this.#root, path),
      ...(read && { version: read.version, from: read.folder }),
    };
  }

  /** Packages of a workspace are linked, so that their modules have the paths of their sources. */
  async #ofWorkspace(name: string, path: string): Promise<Owned> {
    const found = await this.#manifests.above(path);
    const isApps = !found || found.folder === this.#root || isBelow(found.folder, this.#root);
    if (isApps) {
      const known = isBelow(this.#root, path) || (await this.#isThere(posix.dirname(path)));
      return { name, package: null, ...(!known && { ownerUnknown: true }) };
    }
    const { name: workspace, version } = found.manifest;
    const place = pathFrom(this.#root, found.folder);
    return {
      name,
      package: null,
      ...(workspace !== null && { workspace }),
      place,
      ...(version !== null && { version, from: `${place}/package.json` }),
    };
  }

  async #appAliases(): Promise<ReadonlyMap<string, string>> {
    return (await this.#manifests.in(this.#root))?.aliases ?? new Map<string, string>();
  }

  #isThere(folder: string): Promise<boolean> {
    const known =
      this.#exists.get(folder) ??
      stat(join(folder)).then(
        () => true,
        () => false,
      );
    this.#exists.set(folder, known);
    return known;
  }
}

type InstalledOf = NonNullable<ModuleName["installed"]>;
