/** Where a package manager installed the package of a module, read from the module's path alone. */
export interface InstalledPlace {
  /** The package, by the name that it is installed under, which may be an alias. */
  name: string;
  /** Folder of the package. */
  folder: string;
  /** Version in the name of the store's folder, and that name; null where there is none. */
  store: { version: string; folder: string } | null;
}

/** `.pnpm`, `.bun`, `.deno`, and npm's and Yarn's `.store`: each package in a folder named by its version. */
const storeEntry = /node_modules\/\.[a-z]+\/((?:@[^/]+\/)?[^/]+)\/(?:node_modules|package)\//g;

/** Yarn's `nodeLinker: pnpm` has no `node_modules` below the entry. */
const yarnStore = /^(.*\/node_modules\/\.store\/([^/]+)\/package)\/(?!.*\/node_modules\/)/;

/** cnpm: `_lodash@4.17.21@lodash`, `_@babel_runtime@7.0.0@@babel/runtime`. */
const cnpmEntry = /^(_[^/]*?@(\d[^/@]*)@((?:@[^/]+\/)?[^/]+))\//;

/**
 * The package of a path; null where it is in none. Read by the last `node_modules/` in it, so that every layout with that folder is
 * understood: hoisted and nested ones, stores, and Yarn's zip files.
 * @param path absolute, `/` between folders.
 */
export function installedPlace(path: string): InstalledPlace | null {
  const linked = yarnStore.exec(path);
  if (linked?.[1] && linked[2]) {
    const name = nameInSlug(linked[2]);
    return name === null ? null : { name, folder: linked[1], store: storeOf(linked[2], name) };
  }
  const last = path.lastIndexOf("/node_modules/");
  if (last < 0) return null;
  const inside = last + "/node_modules/".length;
  const rest = path.slice(inside);
  const cnpm = cnpmEntry.exec(rest);
  if (cnpm?.[1] && cnpm[2] && cnpm[3])
    return {
      name: cnpm[3],
      folder: path.slice(0, inside) + cnpm[1],
      store: { version: cnpm[2], folder: cnpm[1] },
    };
  const name = packageName(rest);
  if (name === null) return null;
  return {
    name,
    folder: path.slice(0, inside) + name,
    store: storeOf(entryAround(path.slice(0, last)), name),
  };
}

/**
 * A module's path from the first `node_modules/` on, without folders of stores, which have versions in their names: with every
 * update each module would be another one. Null where it is in no package.
 */
export function installedName(path: string): string | null {
  const place = installedPlace(path);
  if (place && yarnStore.test(path)) return `node_modules/${place.name}${path.slice(place.folder.length)}`;
  const first = path.indexOf("/node_modules/");
  if (first < 0) return null;
  const name = path.slice(first + 1).replace(storeEntry, "node_modules/");
  const cnpm = place?.store?.folder.startsWith("_") === true ? place.store.folder : null;
  return cnpm === null || place === null
    ? name
    : name.replace(`node_modules/${cnpm}/`, `node_modules/${place.name}/`);
}

/** The first segment after `node_modules/`, two of a scope. */
export function packageName(path: string): string | null {
  const [first = "", second] = path.split("/");
  if (!first.startsWith("@")) return first === "" || first.startsWith(".") ? null : first;
  return second === undefined || second === "" ? null : `${first}/${second}`;
}

/** The store's entry that a `node_modules` folder is in: two segments where npm's `.store` has a scope. */
function entryAround(folder: string): string {
  return /\/\.store\/(@[^/]+\/[^/]+)$/.exec(folder)?.[1] ?? folder.slice(folder.lastIndexOf("/") + 1);
}

/** What follows a name in an entry of a store, by package manager: npm, with a hash; pnpm, Bun and Deno, with peers. */
const afterAt = [
  /^@(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+?)?)-[\w-]{22}$/,
  /^@(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+?)?)(?:[_(+].*)?$/,
];
/** Yarn's zip files, and its folders. */
const afterSlug = [
  /^-npm-(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+?)?)-[\da-f]{10}-\w+\.zip$/,
  /^-npm-(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+?)?)-[\da-f]{10}$/,
];

/**
 * The version in an entry's name: `@babel+runtime@7.2.0_react@18.0.0` (pnpm), `@babel/runtime@7.2.0-HASH` (npm),
 * `@babel-runtime-npm-7.2.0-HASH`, as a zip file `…-HASH-CHECKSUM.zip` (Yarn).
 */
function storeOf(entry: string, name: string): InstalledPlace["store"] {
  const spellings = [
    { name, after: afterAt },
    { name: name.replace("/", "+"), after: afterAt },
    { name: name.replace("/", "-"), after: afterSlug },
  ];
  for (const { name: spelled, after } of spellings) {
    if (!entry.startsWith(spelled)) continue;
    const rest = entry.slice(spelled.length);
    for (const form of after) {
      const version = form.exec(rest)?.[1];
      if (version !== undefined) return { version, folder: entry };
    }
  }
  return null;
}

/** `@babel-runtime-npm-7.2.0-1a2b3c4d5e`: a scope ends at the first dash, as far as the text alone says. */
function nameInSlug(slug: string): string | null {
  const name = /^(@?[^@]+?)-(?:npm|virtual|patch|file|portal|link|https?|workspace)-/.exec(slug)?.[1];
  if (name === undefined) return null;
  return name.startsWith("@") ? name.replace("-", "/") : name;
}
