import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { detectProject } from "../project/detect.ts";
import type { Imported } from "./imported.ts";
import type { Importer } from "./importer.ts";
import { joinImports } from "./join-imports.ts";
import { readTool } from "./read-tool.ts";
import type { Surroundings } from "./read-tool.ts";
import { Item } from "./source/item.ts";
import { dependenciesOf } from "./source/dependencies.ts";
import { readManifest } from "./source/manifest.ts";
import { readSource } from "./source/read-source.ts";
import { importers } from "./tools/index.ts";

/** Files of a folder that are looked at for pages. */
const mostEntries = 20_000;

/**
 * Reads the configuration of another tool as a part of a budget.
 * @param path relative to `directory`, or absolute; `package.json#size-limit` is one key of package.json, and `package.json` alone
 * means all keys there that belong to a known tool.
 * @param directory the project's folder, absolute.
 * @throws CheckError IMPORT for a file that is not there, cannot be read, or is of no tool that is known.
 */
export async function importFile(path: string, directory: string): Promise<Imported> {
  const [file = "", key] = path.split("#");
  const absolute = resolve(directory, file);
  const name = (relative(directory, absolute) || basename(absolute)).split(sep).join("/");
  const source = await readSource(absolute, name, directory);
  const root = new Item(source);
  const around = await surroundings(directory, absolute);
  if (basename(absolute) === "package.json") return importPackage(root, key, around);
  const importer = chooseImporter(root, basename(absolute));
  return (await readTool(importer, root, around)).imported;
}

/** The importer of a file: by its name, otherwise by what is in it. */
function chooseImporter(root: Item, name: string): Importer {
  const byName = importers.filter(({ files }) => files.includes(name));
  const found =
    byName.find((one) => one.recognises?.(root) ?? true) ??
    importers.find((one) => one.recognises?.(root) ?? false);
  if (found) return found;
  throw new CheckError("IMPORT", `${root.source.name} is not a configuration of a known tool`, {
    advice: `Known are ${importers.map(({ tool }) => tool).join(", ")}.`,
  });
}

async function importPackage(root: Item, key: string | undefined, around: Surroundings): Promise<Imported> {
  const keys = importers.flatMap((importer) => {
    const { packageKey } = importer;
    const item = packageKey === undefined ? undefined : root.get(packageKey);
    return item && (key === undefined || key === packageKey) ? [{ importer, item }] : [];
  });
  if (keys.length === 0) {
    const known = importers.flatMap(({ packageKey }) => packageKey ?? []).join(", ");
    const what = key === undefined ? "no key of a known tool" : `no key "${key}" of a known tool`;
    throw new CheckError("IMPORT", `${root.source.name} has ${what}`, { advice: `Known are ${known}.` });
  }
  const all: Imported[] = [];
  for (const { importer, item } of keys) all.push((await readTool(importer, item, around)).imported);
  const [only] = all;
  return all.length === 1 && only ? only : joinImports(all);
}

/** What importers may know of the project. */
async function surroundings(directory: string, configuration: string): Promise<Surroundings> {
  const project = await detectProject(directory);
  const manifest = await readManifest(join(directory, "package.json"));
  return {
    output: project.output,
    manifest,
    dependencies: dependenciesOf(manifest),
    async pagesIn(folder) {
      const within = resolve(directory, folder);
      const entries = await readdir(within, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .slice(0, mostEntries)
        .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
        .map((entry) => relative(within, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .sort();
    },
    async also(file, base) {
      const path = resolve(base === "project" ? directory : dirname(configuration), file);
      try {
        const name = relative(directory, path).split(sep).join("/");
        return new Item(await readSource(path, name, directory));
      } catch (error) {
        if (error instanceof CheckError) return { problem: messageOf(error) };
        throw error;
      }
    },
  };
}
