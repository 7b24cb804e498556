import picomatch from "picomatch";
import type { BundleAsset } from "../types.ts";
import { listed } from "./listed.ts";

/** The glob of a pattern, whose paths begin in the output folder with or without a slash. */
export function globOf(pattern: string): string {
  return pattern.replace(/^\.?\//, "");
}

/** The files that a pattern matches, by their name as it is, with `*` for the hash, or without the hash. */
export function filesMatching(assets: readonly BundleAsset[], pattern: string): BundleAsset[] {
  const glob = globOf(pattern);
  if (glob === "") return [];
  // Without a slash in the pattern, files of that name count wherever they are; `/main.js` is the one at the top alone.
  const matches = picomatch(glob, { dot: true, basename: !pattern.includes("/"), windows: false });
  return assets.filter((asset) => spellings(asset).some((spelling) => matches(spelling)));
}

/** Why a pattern has no value: it is empty, or no file matches it. */
export function whyNoFile(
  assets: readonly BundleAsset[],
  kind: "file" | "each",
  pattern: string,
): { missing: string; because: "notMeasurable" | "noFile" } {
  const glob = globOf(pattern);
  if (glob === "") return { missing: "the file pattern is empty", because: "notMeasurable" };
  return { missing: `no file matches "${pattern}"${namesLike(assets, kind, glob)}`, because: "noFile" };
}

/**
 * Names of files that a pattern may have meant: with the build folder in front (`dist/x.js`), or with a bundler's
 * placeholder for the hash (`main-[hash].js`); otherwise some of the same type.
 */
function namesLike(assets: readonly BundleAsset[], kind: string, glob: string): string {
  const starred = glob.replace(/\[(?:content|chunk|full)?hash(?::[^\]]*)?\]/gi, "*").replace(/\[\w+\]/g, "*");
  const folders = starred.split("/");
  for (let dropped = 0; dropped < folders.length; dropped++) {
    const shorter = folders.slice(dropped).join("/");
    const matches = picomatch(shorter, { dot: true, windows: false });
    if (assets.some((asset) => spellings(asset).some((spelling) => matches(spelling))))
      return `: write "${kind}:${shorter}", paths begin in the output folder`;
  }
  const extension = /\.\w+$/.exec(glob)?.[0] ?? "";
  const alike = assets.filter(({ file }) => file.endsWith(extension)).map(({ name }) => name);
  const names = [...new Set(alike.length > 0 ? alike : assets.map(({ name }) => name))];
  return names.length === 0 ? "" : `: such files are called ${listed(names.slice(0, 3))}, with * for a hash`;
}

/** As it is, with `*` for the hash, and without the hash: `a-B3x_9kQ2.js`, `a-*.js`, `a.js`. */
function spellings(asset: BundleAsset): string[] {
  return [asset.file, asset.name, asset.name.replace(/[-._~]+\*/g, "")];
}
