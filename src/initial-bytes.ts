import type { AssetType, Bundle, BundleGroup, Compression } from "./types.ts";

const tellByPage = new Set<Bundle["initialBy"]>(["pages", "pages-and-rest", "visits"]);

/** The code that is loaded initially. */
export interface InitialBytes {
  /** Undefined where a file was not weighed in that way. */
  bytes: number | undefined;
  /** The page that loads this much, the largest of all; null if it is not known which page loads what. */
  page: string | null;
  /** How many pages there are. */
  pages: number;
  files: ReadonlySet<string>;
}

/**
 * What one visitor waits for: the JS and CSS that a page loads initially and its inline scripts, of the page with the
 * most. If it is not known which page loads what, all code that may be initial counts.
 * @param type if absent: JS and CSS.
 */
export function initialBytes(bundle: Bundle, type: AssetType | null, compression: Compression): InitialBytes {
  const routes = (bundle.groups ?? []).filter(({ kind }) => kind === "route");
  const byPage = bundle.initialBy !== undefined && tellByPage.has(bundle.initialBy);
  if (!byPage || routes.length === 0) {
    const files = new Set(
      bundle.assets.filter(({ loading }) => loading === "initial").map(({ file }) => file),
    );
    return { ...weigh({ files, inline: bundle.inline }), page: null, pages: 0 };
  }
  const pages = routes.length + (bundle.routesLeftOut ?? 0);
  const sizes = new Map(bundle.assets.map((asset) => [asset.file, asset]));
  let most: InitialBytes | null = null;
  for (const { name, files, inline } of routes) {
    const found = { ...weigh({ files: new Set(files), inline }, sizes), page: name, pages };
    if (found.bytes === undefined) return found;
    if (most === null || found.bytes > (most.bytes ?? 0)) most = found;
  }
  return most ?? { bytes: 0, page: null, pages: 0, files: new Set() };

  function weigh(
    { files, inline }: { files: ReadonlySet<string>; inline?: BundleGroup["inline"] },
    known = new Map(bundle.assets.map((asset) => [asset.file, asset])),
  ): Pick<InitialBytes, "bytes" | "files"> {
    let bytes: number | undefined = 0;
    if (inline && type !== "css") bytes = inline[compression];
    for (const file of files) {
      const asset = known.get(file);
      if (!asset || (type !== null && asset.type !== type)) continue;
      const size = asset[compression];
      bytes = bytes === undefined || size === undefined ? undefined : bytes + size;
    }
    return { bytes, files };
  }
}

/**
 * Whether the initial code of both was determined in the same way, so that a difference comes from the builds. Reports
 * of older versions do not say how, and count the union of all pages.
 */
export function sameLoading(base: Bundle, head: Bundle): boolean {
  return base.initialBy === head.initialBy;
}
