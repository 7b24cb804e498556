import type { BundleAsset, BundleModule, ModulePart } from "../../types.ts";
import { languageFolder } from "../localised.ts";

/** The parts of modules that one visitor downloads. */
export type OneVisitor = <Module extends Pick<BundleModule, "parts">>(modules: readonly Module[]) => Module[];

/**
 * What one visitor downloads of some modules: without code that only browsers without ES modules load, and, if the app
 * was built for several languages, in the language that has most of them. Modules without any downloaded code are left
 * out.
 */
export function oneVisitor(modules: readonly BundleModule[], assets: readonly BundleAsset[]): OneVisitor {
  const old = new Set(assets.filter(({ loading }) => loading === "nomodule").map(({ file }) => file));
  const appOf = languages(modules, assets);
  return (some) => {
    const downloaded = some.flatMap(({ parts }) => parts).filter(({ file }) => !old.has(file));
    const left = new Set<string | null>(smallerLanguages(downloaded, appOf));
    return some.flatMap((module) => {
      const parts = module.parts.filter(({ file }) => !old.has(file) && !left.has(languageOf(file, appOf)));
      return parts.length > 0 ? [{ ...module, parts }] : [];
    });
  };
}

interface Languages {
  folderOf(file: string): string;
  /** The app that a folder is a language of. */
  apps: ReadonlyMap<string, string>;
}

/** Folders of languages that hold the same modules of the app's own are one app; two apps may use the same packages. */
function languages(modules: readonly BundleModule[], assets: readonly BundleAsset[]): Languages {
  const files = new Set(assets.map(({ file }) => file));
  const folderOf = (file: string) => languageFolder(file, (other) => files.has(other)) ?? "";
  const own = new Map<string, string[]>();
  for (const { name, package: owner, workspace, parts } of modules) {
    // A name in brackets does not stand for a module.
    if (owner !== null || workspace !== undefined || name.startsWith("[")) continue;
    for (const folder of new Set(parts.map(({ file }) => folderOf(file)))) {
      const names = own.get(folder) ?? [];
      names.push(name);
      own.set(folder, names);
    }
  }
  const apps = Map.groupBy(own.keys(), (folder) => (own.get(folder) ?? []).toSorted().join("\n"));
  return {
    folderOf,
    apps: new Map(
      [...apps].flatMap(([app, folders]) =>
        folders.length > 1 ? folders.map((folder) => [folder, app] as const) : [],
      ),
    ),
  };
}

/** Null for a file that is of no language. */
function languageOf(file: string, { folderOf, apps }: Languages): string | null {
  const folder = folderOf(file);
  return apps.has(folder) ? folder : null;
}

function smallerLanguages(parts: readonly ModulePart[], languagesOf: Languages): string[] {
  const bytes = new Map<string, number>();
  for (const { file, raw } of parts) {
    const language = languageOf(file, languagesOf);
    if (language !== null) bytes.set(language, (bytes.get(language) ?? 0) + raw);
  }
  const ofApp = Map.groupBy(bytes, ([language]) => languagesOf.apps.get(language));
  return [...ofApp.values()].flatMap((found) =>
    found
      .toSorted(([, a], [, b]) => b - a)
      .slice(1)
      .map(([language]) => language),
  );
}
