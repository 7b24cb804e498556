import { isAbsolutePath, slashed } from "./slashed.ts";

/** A source as a bundler spells it, and what that path is relative to. */
export interface SourcePath {
  /**
   * `map`: the folder of the map. `project`: the folder that the bundler ran in, which no map says; of Turbopack it is the
   * workspace's. `above`: the same for what is not below it. `root`: nothing, the path is absolute.
   */
  base: "map" | "project" | "above" | "root";
  /** `/` between folders. */
  path: string;
  /** Made by a plugin or the bundler, such as Rollup's helpers: there is no such file. */
  virtual: boolean;
}

/**
 * Takes a source of a map apart. Bundlers spell them relative to the map, as an absolute path, as a `file:` URL, or by an address
 * with a scheme of their own: `webpack://shop/./src/a.js`, `turbopack:///[project]/src/a.ts`.
 */
export function sourcePath(source: string): SourcePath {
  const virtual = source.includes("\0");
  // Rollup's virtual modules begin with a zero character, a query says how a file was read.
  const plain = slashed(withoutLoaders(source.replaceAll("\0", "")));
  if (/^file:\/\//i.test(plain)) return { base: "root", path: fromFileUrl(plain), virtual };
  const address = /^[a-z][a-z\d+.-]+:\/\/([^/]*)\/(.*)$/i.exec(plain);
  if (!address) return { base: isAbsolutePath(plain) ? "root" : "map", path: plain, virtual };
  const [, authority = "", rest = ""] = address;
  const path = withoutName(authority, rest).replace(/^\[project\]\//, "");
  // `…/locale|sync|/^\.\/.*$/` are all files of a folder, of which webpack makes one module.
  const own = /^(webpack|\(webpack\)|\[turbopack\])\/|\|(sync|lazy|eager|weak|async-weak|lazy-once)\|/.test(
    path,
  );
  const base = isAbsolutePath(path) ? "root" : path.startsWith("../") ? "above" : "project";
  return { base, path, virtual: virtual || own };
}

/**
 * Without what webpack's loaders did to a file: `a.vue?./node_modules/vue-loader/index.js??ref--0` and
 * `./node_modules/raw-loader/index.js!./a.txt` are of no loader's package.
 */
function withoutLoaders(source: string): string {
  const at = source.lastIndexOf("!");
  const [scheme = ""] = /^[a-z][a-z\d+.-]+:\/\/[^/]*\//i.exec(source) ?? [];
  const isLoaded = at >= 0 && /loader|node_modules/.test(source.slice(0, at));
  const file = isLoaded ? scheme + source.slice(at + 1) : source;
  return file.replace(/(\.\w+)\?.*$/s, "$1").replace(/\?[^/]*$/, "");
}

/** `webpack://@acme/shop/./src/a.js`: a scope makes two segments of the app's name. */
function withoutName(authority: string, rest: string): string {
  if (!authority.startsWith("@")) return rest;
  return rest.replace(/^(?!\.{1,2}\/|node_modules\/|webpack\/)[^/]+\//, "");
}

function fromFileUrl(url: string): string {
  const path = url.replace(/^file:\/\/[^/]*/i, "");
  // `file:///C:/app/a.ts`
  const plain = /^\/[a-z]:\//i.test(path) ? path.slice(1) : path;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
