import type { Attribution, BundleAsset, BundleModule, BundlePackage, Note } from "../../types.ts";
import { attributeFiles } from "../attribute/attribute-files.ts";
import type { AttributionTask, FileAttribution } from "../attribute/attribute-file.ts";
import { assembleModules } from "./assemble-modules.ts";
import type { NamedBytes, SharedFile } from "./assemble-modules.ts";
import { assemblePackages } from "./assemble-packages.ts";
import { moduleName } from "./module-name.ts";
import { packageVersions } from "./package-versions.ts";

/** More than this is one mistake many times over. */
const mostNamed = 3;

export interface ModuleSources {
  /** Absolute path of the output folder. */
  directory: string;
  /** Absolute path of the app's folder. */
  root: string;
  assets: readonly BundleAsset[];
  /** Absolute path of a map that was put aside for a file. */
  mapOf?: ((file: string) => string | undefined) | undefined;
  /** Files whose modules are known from elsewhere, as exactly. */
  known?: ReadonlyMap<string, SharedFile> | undefined;
  engine: Attribution["engine"];
  /** Shares files out by their maps. */
  attribute?: typeof attributeFiles;
  signal?: AbortSignal | undefined;
}

export interface ReadModules {
  /** Null where nothing at all tells. */
  known: {
    modules: readonly BundleModule[];
    packages: readonly BundlePackage[];
    attribution: Attribution;
  } | null;
  /** Of maps that are not used, too: that they tell nothing is no reason to say nothing of them. */
  notes: readonly Note[];
}

/**
 * Whose the bytes of the code are: all JS, and CSS where it has a map.
 * @throws CheckError BUNDLE_UNREADABLE where a file cannot be read.
 */
export async function readModules(sources: ModuleSources): Promise<ReadModules> {
  const { directory, assets, mapOf, known, signal, attribute = attributeFiles } = sources;
  const code = assets.filter(({ type, file }) => (type === "js" || type === "css") && !known?.has(file));
  const tasks = code.map(({ file }): AttributionTask => ({ file, directory, map: mapOf?.(file) }));
  const attributed = await attribute(tasks, { signal });
  const notes = noteProblems(attributed);
  const types = new Map(assets.map(({ file, type }) => [file, type]));
  // Few builds write maps of their CSS: that it has none says nothing of what is known of the JS.
  const counted = attributed.filter(
    ({ file, relativeTo }) => types.get(file) === "js" || relativeTo !== null,
  );
  if (!known?.size && !counted.some(({ relativeTo }) => relativeTo !== null)) return { known: null, notes };
  const files = [...(await nameAll(counted, sources.root)), ...(known?.values() ?? [])];
  const modules = assembleModules(files, assets);
  // What only old browsers load has no maps in most builds, and is none of what is asked of packages.
  const old = new Set(assets.filter(({ loading }) => loading === "nomodule").map(({ file }) => file));
  const weighed = files.filter(({ file }) => !old.has(file));
  const raw = sum(weighed.map((file) => file.unmapped + sum(file.modules.map(({ bytes }) => bytes))));
  return {
    known: {
      modules,
      packages: assemblePackages(modules, assets),
      attribution: {
        engine: sources.engine,
        raw,
        attributed: raw - sum(weighed.map(({ unmapped }) => unmapped)),
      },
    },
    notes,
  };
}

async function nameAll(files: readonly FileAttribution[], root: string): Promise<SharedFile[]> {
  const versions = packageVersions(root);
  return Promise.all(
    files.map(async ({ file, sources, unmapped, relativeTo }) => ({
      file,
      unmapped,
      modules: await Promise.all(
        sources.map(async ({ source, bytes }): Promise<NamedBytes> => {
          const {
            name,
            package: owner,
            folder,
          } = moduleName(source, { root, relativeTo: relativeTo ?? root });
          const version = owner && folder ? await versions.of(owner, folder) : undefined;
          return { name, package: owner, version, bytes };
        }),
      ),
    })),
  );
}

function noteProblems(files: readonly FileAttribution[]): Note[] {
  const broken = files.flatMap(({ file, problem }) => (problem === null ? [] : [`${file}: ${problem}`]));
  const inline = files.filter(({ inlineMap }) => inlineMap > 0);
  const notes: Note[] = [];
  if (broken.length > 0)
    notes.push({ level: "warn", text: `Source maps that are not used: ${few(broken, "; ")}` });
  if (inline.length > 0) {
    const bytes = sum(inline.map(({ inlineMap }) => inlineMap));
    const named = few(
      inline.map(({ file }) => file),
      ", ",
    );
    notes.push({ level: "warn", text: `${bytes} bytes of source maps are shipped inside ${named}` });
  }
  return notes;
}

function few(items: readonly string[], separator: string): string {
  const more = items.length > mostNamed ? ` and ${items.length - mostNamed} more` : "";
  return items.slice(0, mostNamed).join(separator) + more;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
