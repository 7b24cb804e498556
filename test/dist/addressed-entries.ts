import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

/** Sources that find their package from their own place, in the bundle as well. */
const mayKnowWhereTheyLie = new Set(["src/config/layers/presets.ts", "src/process/child-environment.ts"]);

/** A file of ours that is started by its address: a worker, a script for another process. */
const addressed = /new URL\("(\.{1,2}\/[^"]+)\.(?:ts|js|mjs)", import\.meta\.url\)/g;

/** Names of the entries for files that sources start by their address, with the file of each. */
export function addressedEntries(root: string, files: Iterable<string>): Map<string, string> {
  const entries = new Map<string, string>();
  for (const file of files) {
    const path = resolve(root, file);
    for (const [whole, name = ""] of readFileSync(path, "utf8").matchAll(addressed)) {
      const extension = /\.(ts|js|mjs)"/.exec(whole)?.[0].slice(0, -1) ?? "";
      const target = resolve(dirname(path), name + extension);
      entries.set(entryName(root, target), target);
    }
  }
  return entries;
}

/**
 * Points addresses of our files at their entries, which are in the same folder as every chunk.
 * @throws Error if a source uses `import.meta` in another way: in the bundle it would be another place.
 */
export function rewriteAddresses(root: string, code: string, file: string): string {
  const text = code.replaceAll(addressed, (_, name: string) => {
    const target = resolve(dirname(resolve(root, file)), `${name}.ts`);
    return `new URL("./${entryName(root, target)}.js", import.meta.url)`;
  });
  const other = text.replaceAll(/new URL\("\.\/[\w-]+\.js", import\.meta\.url\)/g, "");
  if (other.includes("import.meta") && !mayKnowWhereTheyLie.has(file))
    throw new Error(`${file} uses import.meta, which is another place in the bundle`);
  return text;
}

/** `src/bundle/attribute/worker.ts` is `bundle-attribute-worker`. */
function entryName(root: string, file: string): string {
  return relative(resolve(root, "src"), file)
    .replace(/\.\w+$/, "")
    .split(sep)
    .join("-");
}
