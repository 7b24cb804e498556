import { hashesIn } from "../../asset-name.ts";
import { distinctNames } from "../../distinct-names.ts";
import type { BundleAsset, FileContent, ReadBundle, Reload } from "../../types.ts";

/**
 * What a visitor who has all of base downloads again from head: every file of head that base did not have under this name with this
 * content, although more than half of what it holds was in base's files of its type that head no longer has. A new file holds
 * nothing of those, and a file that base's visitor still has explains no download. Whole files count, since browsers cache
 * whole files. The same rule with base and head exchanged gives what a revert would cost. Documents are left out: browsers
 * ask for them at each visit in any case.
 *
 * Undefined if the contents of one side are not known (a saved report).
 */
export function diffReload(base: ReadBundle, head: ReadBundle): Reload | undefined {
  if (!base.contents || !head.contents) return undefined;
  const gone = heldBy(base, head.contents);
  const pieces = new Map<string, Set<number>>();
  const plain = new Set<string>();
  for (const { asset, content } of gone) {
    const known = pieces.get(asset.type) ?? new Set();
    for (const piece of content.pieces) known.add(piece);
    pieces.set(asset.type, known);
    plain.add(`${asset.type} ${content.plain}`);
  }
  const again = heldBy(head, base.contents).filter(({ asset, content }) =>
    isMostlyIn(content, pieces.get(asset.type)),
  );
  const renamed = again.filter(({ asset, content }) => plain.has(`${asset.type} ${content.plain}`));
  const before = new Set(base.assets.flatMap(({ file }) => hashesIn(file)));
  const assets = again.map(({ asset }) => asset);
  const nameOf = distinctNames(head.assets);
  const brotli = assets.reduce<number | undefined>(
    (sum, asset) => (sum === undefined || asset.brotli === undefined ? undefined : sum + asset.brotli),
    0,
  );
  return {
    files: assets.map(({ file }) => file).toSorted(),
    raw: assets.reduce((sum, { raw }) => sum + raw, 0),
    gzip: assets.reduce((sum, { gzip }) => sum + gzip, 0),
    ...(brotli !== undefined && { brotli }),
    renamed: renamed
      .toSorted((a, b) => b.asset.gzip - a.asset.gzip || (a.asset.file < b.asset.file ? -1 : 1))
      .map(({ asset, content }) => ({
        file: asset.file,
        name: nameOf(asset.file),
        because: whoseNames(asset, content, head.assets, before).map(nameOf).toSorted(),
      })),
  };
}

function heldBy({ assets, contents }: ReadBundle, other: ReadonlyMap<string, FileContent>) {
  return assets.flatMap((asset) => {
    const content = contents?.get(asset.file);
    const isHeld = asset.type === "html" || other.get(asset.file)?.digest === content?.digest;
    return content && !isHeld ? [{ asset, content }] : [];
  });
}

function isMostlyIn({ pieces, lengths }: FileContent, known: ReadonlySet<number> | undefined): boolean {
  let [shared, all] = [0, 0];
  for (const [at, piece] of pieces.entries()) {
    const length = lengths[at] ?? 0;
    all += length;
    if (known?.has(piece)) shared += length;
  }
  return 2 * shared > all;
}

/** The files whose new names are all that is new in a file. */
function whoseNames(
  own: BundleAsset,
  { names }: FileContent,
  assets: readonly BundleAsset[],
  before: ReadonlySet<string>,
): string[] {
  const fresh = new Set(names.filter((hash) => !before.has(hash)));
  return assets
    .map(({ file }) => file)
    .filter((file) => file !== own.file && hashesIn(file).some((hash) => fresh.has(hash)));
}
