import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { assetType } from "./asset-type.ts";
import { listFiles } from "./list-files.ts";

/** Where frameworks that render on a server write what browsers load. `*` is the name of one folder. */
const layouts = [
  // React Router, Remix 2, SvelteKit
  "build/client",
  // Astro, TanStack Start, Vite SSR
  "dist/client",
  // Nuxt, SolidStart and others on Nitro
  ".output/public",
  // Angular SSR
  "dist/browser",
  "dist/*/browser",
];

/** A folder of this name holds the browser's half even where the app's configuration moved its parent. */
const clientFolder = /(?:^|\/)(?:browser|client|public)\/?$/;

/**
 * The folders that may hold the client output of an app whose server renders its pages, absolute: the one that its framework
 * names, else every conventional folder that holds JS or CSS. Several mean that convention cannot decide.
 *
 * @param directory the app's folder.
 * @param candidates folders that its framework builds into, likeliest first, relative to it.
 * @throws CheckError BUNDLE_UNREADABLE where a folder cannot be read.
 */
export async function findClientFolders(
  directory: string,
  candidates: readonly string[],
): Promise<readonly string[]> {
  for (const candidate of candidates) {
    const folder = resolve(directory, candidate);
    if (clientFolder.test(candidate) && (await holdsCode(folder))) return [folder];
  }
  const found: string[] = [];
  for (const layout of layouts)
    for (const folder of await expand(directory, layout)) if (await holdsCode(folder)) found.push(folder);
  return found;
}

async function expand(directory: string, layout: string): Promise<string[]> {
  const [before, after] = layout.split("*");
  if (before === undefined || after === undefined) return [join(directory, layout)];
  const names = await foldersIn(join(directory, before));
  return names.map((name) => join(directory, before, name, after));
}

async function foldersIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** Whether it is a folder with JS or CSS. Pictures alone are what `public` was copied to, not a build. */
export async function holdsCode(folder: string): Promise<boolean> {
  if ((await readdir(folder).catch(() => null)) === null) return false;
  const { files } = await listFiles(folder, {});
  return files.some((file) => ["js", "css"].includes(assetType(file)));
}
