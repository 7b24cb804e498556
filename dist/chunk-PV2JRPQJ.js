import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  assetType,
  listFiles,
  nextReader,
  outputFiles,
  svelteKitReader
} from "./chunk-4IR2F77W.js";

// src/bundle/client-folder.ts
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
var layouts = [
  // React Router, Remix 2, SvelteKit
  "build/client",
  // Astro, TanStack Start, Vite SSR
  "dist/client",
  // Nuxt, SolidStart and others on Nitro
  ".output/public",
  // Angular SSR
  "dist/browser",
  "dist/*/browser"
];
var clientFolder = /(?:^|\/)(?:browser|client|public)\/?$/;
async function findClientFolders(directory, candidates) {
  for (const candidate of candidates) {
    const folder = resolve(directory, candidate);
    if (clientFolder.test(candidate) && await holdsCode(folder)) return [folder];
  }
  const found = [];
  for (const layout of layouts)
    for (const folder of await expand(directory, layout)) if (await holdsCode(folder)) found.push(folder);
  return found;
}
async function expand(directory, layout) {
  const [before, after] = layout.split("*");
  if (before === void 0 || after === void 0) return [join(directory, layout)];
  const names = await foldersIn(join(directory, before));
  return names.map((name) => join(directory, before, name, after));
}
async function foldersIn(directory) {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => entry.isDirectory() ? [entry.name] : []).sort();
}
async function holdsCode(folder) {
  if (await readdir(folder).catch(() => null) === null) return false;
  const { files } = await listFiles(folder, {});
  return files.some((file) => ["js", "css"].includes(assetType(file)));
}

// src/bundle/server-bundle.ts
import { stat } from "node:fs/promises";
import { join as join2, resolve as resolve2 } from "node:path";
var readers = [
  { reader: nextReader, written: "BUILD_ID" },
  { reader: svelteKitReader, written: "../server/manifest-full.js" }
];
var clockSlackMs = 50;
async function findServerBundle(directory, candidates, startedAt) {
  for (const candidate of candidates) {
    const folder = resolve2(directory, candidate);
    for (const { reader, written } of readers) {
      if (!await reader.detects(outputFiles(folder, []))) continue;
      const { mtimeMs } = await stat(join2(folder, written));
      return { directory: folder, old: startedAt !== void 0 && mtimeMs < startedAt - clockSlackMs };
    }
  }
  return null;
}

export {
  findClientFolders,
  holdsCode,
  findServerBundle
};
