import { fewNames } from "../few-names.ts";
import type { Attribution, BundleAsset, BundleModule, BundlePackage, Note } from "../../types.ts";
import { attributeFiles } from "../attribute/attribute-files.ts";
import type { AttributionTask, FileAttribution } from "../attribute/attribute-file.ts";
import { assembleModules, plainModule } from "./assemble-modules.ts";
import type { SharedFile } from "./assemble-modules.ts";
import { assemblePackages } from "./assemble-packages.ts";
import { nameSources } from "./name-sources.ts";
import type { NameOptions, SharedSources } from "./name-sources.ts";
import { packageManifests } from "./package-manifests.ts";

/** More than this is one mistake many times over. */
const mostNamed = 3;

export interface ModuleSources extends NameOptions {
  /** Absolute path of the output folder. */
  directory: string;
  assets: readonly BundleAsset[];
  /** Absolute path of a map that was put aside for a file. */
  mapOf?: ((file: string) => string | undefined) | undefined;
  /** Absolute path of the output folder that these maps were written for. Default: `directory`. */
  mapsWrittenFor?: string | undefined;
  /** Files whose modules are known from elsewhere, as exactly. */
  known?: ReadonlyMap<string, SharedSources> | undefined;
  engine: Attribution["engine"];
  /** Shares files out by their maps. */
  attribute?: typeof attributeFiles;
  signal?: AbortSignal | undefined;
}

export interface ReadModules {
  /** Null if nothing is known about modules. */
  known: {
    modules: readonly BundleModule[];
    packages: readonly BundlePackage[];
    attribution: Attribution;
  } | null;
  /** Includes notes about maps that were not used, so that an unusable map does not go unmentioned. */
  notes: readonly Note[];
}

/**
 * Whose the bytes of the code are: all JS, and CSS where it has a map.
 * @throws CheckError BUNDLE_UNREADABLE where a file cannot be read.
 */
export async function readModules(sources: ModuleSources): Promise<ReadModules> {
  const {
    directory,
    root,
    assets,
    mapOf,
    mapsWrittenFor,
    known,
    otherInstall,
    signal,
    attribute = attributeFiles,
  } = sources;
  const code = assets.filter(({ type, file }) => (type === "js" || type === "css") && !known?.has(file));
  const tasks = code.map(({ file }): AttributionTask => ({
    file,
    directory,
    map: mapOf?.(file),
    mapWrittenFor: mapsWrittenFor,
    digests: otherInstall,
  }));
  const attributed = await attribute(tasks, { signal });
  const notes = noteProblems(attributed);
  const types = new Map(assets.map(({ file, type }) => [file, type]));
  // Few builds write maps of their CSS: that it has none says nothing of what is known of the JS.
  const counted = attributed.filter(
    ({ file, relativeTo }) => types.get(file) === "js" || relativeTo !== null,
  );
  if (!known?.size && !counted.some(({ relativeTo }) => relativeTo !== null)) return { known: null, notes };
  const shared = counted.map(({ file, sources: spelled, unmapped, relativeTo }) => ({
    file,
    sources: spelled,
    unmapped,
    relativeTo: relativeTo ?? root,
  }));
  const files = await nameSources([...shared, ...(known?.values() ?? [])], sources);
  const modules = assembleModules(files, assets);
  const aliases = (await packageManifests().in(root))?.aliases;
  return {
    known: {
      modules: modules.map(plainModule),
      packages: assemblePackages(modules, assets, aliases),
      attribution: attributionOf(sources, files),
    },
    notes,
  };
}

/** What no modern browser downloads does not count: that its modules are not known hides nothing. */
function attributionOf({ engine, assets }: ModuleSources, files: readonly SharedFile[]): Attribution {
  const downloaded = new Set(
    assets.filter(({ loading }) => loading === "initial" || loading === "lazy").map(({ file }) => file),
  );
  const counted = files.filter(({ file }) => downloaded.has(file));
  const bytes = ({ modules }: SharedFile): number => sum(modules.map((module) => module.bytes));
  const attributed = sum(counted.map(bytes));
  const [gap] = counted.toSorted((a, b) => b.unmapped - a.unmapped);
  const unknown = counted.flatMap(({ modules }) => modules.filter(({ ownerUnknown }) => ownerUnknown));
  return {
    engine,
    raw: attributed + sum(counted.map(({ unmapped }) => unmapped)),
    attributed,
    ...(unknown[0] && {
      ownerUnknown: { raw: sum(unknown.map((module) => module.bytes)), module: unknown[0].name },
    }),
    ...(gap && gap.unmapped > 0 && { largestGap: { file: gap.file, raw: gap.unmapped } }),
  };
}

function noteProblems(files: readonly FileAttribution[]): Note[] {
  const broken = files.flatMap(({ file, problem }) => (problem === null ? [] : [`${file}: ${problem}`]));
  const inline = files.filter(({ inlineMap }) => inlineMap > 0);
  const notes: Note[] = [];
  if (broken.length > 0)
    notes.push({
      level: "warn",
      text: `Source maps that are not used: ${fewNames(broken, mostNamed, "; ")}`,
    });
  if (inline.length > 0) {
    const bytes = sum(inline.map(({ inlineMap }) => inlineMap));
    const named = fewNames(
      inline.map(({ file }) => file),
      mostNamed,
    );
    notes.push({ level: "warn", text: `${bytes} bytes of source maps are shipped inside ${named}` });
  }
  return notes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
