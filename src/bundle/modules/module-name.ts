import { join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What a source of a map is to people: the same on every machine and in every build. */
export interface ModuleName {
  /** Path from the app's folder (`src/cart.tsx`, `../ui/button.tsx`), or from `node_modules/` on. */
  name: string;
  /** Package that it comes from; null for the app's own. */
  package: string | null;
  /** Absolute folder of the package, where its source had a path. */
  folder: string | null;
}

/** Where the sources of a map are. */
export interface NamePlaces {
  /** The app's folder, absolute. */
  root: string;
  /** What relative sources are relative to, absolute. */
  relativeTo: string;
}

/**
 * Names a source as a map has it. Bundlers spell them in many ways: relative to the map, as an absolute path, or by an address
 * with a scheme of their own, which is relative to the app's folder.
 */
export function moduleName(source: string, places: NamePlaces): ModuleName {
  const path = pathOf(clean(source), places);
  if (path === null) return { name: clean(source), package: null, folder: null };
  const spelled = path.split("\\").join("/");
  const inside = spelled.indexOf("/node_modules/");
  if (inside < 0) return { name: fromRoot(path, places.root), package: null, folder: null };
  const last = spelled.lastIndexOf("/node_modules/") + "/node_modules/".length;
  const owner = packageName(spelled.slice(last));
  // pnpm's and Yarn's stores have versions in their paths: with every update each module would be another one.
  const name = spelled
    .slice(inside + 1)
    .replace(/node_modules\/(\.pnpm|\.store)\/[^/]+\/(node_modules|package)\//g, "node_modules/");
  return { name, package: owner, folder: owner === null ? null : spelled.slice(0, last) + owner };
}

/** The first segment after `node_modules/`, two of a scope. */
export function packageName(path: string): string | null {
  const [first = "", second] = path.split("/");
  if (!first.startsWith("@")) return first === "" || first.startsWith(".") ? null : first;
  return second === undefined || second === "" ? null : `${first}/${second}`;
}

/** Without the marks of plugins: Rollup's virtual modules begin with a zero character, a query says how a file was read. */
function clean(source: string): string {
  return source.replaceAll("\0", "").replace(/\?[^/]*$/, "");
}

/** Absolute; null for what is no path, such as `webpack/runtime/chunk loading`. */
function pathOf(source: string, { root, relativeTo }: NamePlaces): string | null {
  if (/^file:\/\//i.test(source)) return fromFileUrl(source);
  const address = /^([a-z][a-z\d+.-]+):\/\/([^/]*)\/(.*)$/i.exec(source);
  if (address) {
    // `turbopack:///[project]/src/a.ts`
    const path = (address[3] ?? "").replace(/^\[project\]\//, "");
    if (/^(webpack|\(webpack\)|\[turbopack\])\//.test(path)) return join(root, path);
    return path.startsWith("/") ? path : resolve(root, path);
  }
  if (/^[a-z]:[\\/]/i.test(source)) return source;
  return resolve(relativeTo, source);
}

function fromFileUrl(url: string): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

function fromRoot(path: string, root: string): string {
  const name = relative(root, path).split("\\").join("/");
  return name === "" ? posix.basename(path) : name;
}
