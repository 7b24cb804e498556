import { join } from "node:path";
import { routeOf } from "../route-of.ts";
import { requestedFile } from "../../requested-file.ts";
import type { BundleAsset, CodeRange, CodeSize, CoveredLoad, PageUnused, ReadBundle } from "../../types.ts";
import { attributeFile } from "../attribute/attribute-file.ts";
import { outside, unite } from "../attribute/ranges.ts";
import type { ReadOptions } from "../index.ts";
import { unusedInline } from "./unused-inline.ts";
import { unusedOwners } from "./unused-owners.ts";
import type { UnusedFile } from "./unused-owners.ts";

/**
 * The initial JS of a page that no load of it executed. What any load executed counts as used, so that code which runs only in some
 * of them moves no limit.
 *
 * A compressed size is the file's, times the share of its bytes that was not executed: compressed alone, those bytes would be
 * another number, which no other limit's figure contains. Shares add up to the files, as those of modules and packages do.
 *
 * @param bundle as it was read, on the folder that still holds its files.
 * @param loads of one page, at least one.
 * @throws where a file cannot be read.
 */
export async function unusedCode(
  bundle: ReadBundle,
  loads: readonly CoveredLoad[],
  reading: Pick<ReadOptions, "root" | "record" | "otherInstall">,
): Promise<Omit<PageUnused, "page" | "device">> {
  const scripts = coveredFiles(bundle, loads);
  const route = routeOf(loads[0]?.pageUrl ?? "", bundle.groups ?? []);
  const mine = route && new Set(route.files);
  const initial = bundle.assets.filter(
    ({ type, file, loading }) => type === "js" && (mine ? mine.has(file) : loading === "initial"),
  );
  const loaded = initial.filter(({ file }) => scripts.has(file));
  if (initial.length > 0 && loaded.length === 0)
    return unknown(`it requested none of the initial JS files, such as ${initial[0]?.name ?? ""}`);
  const files: UnusedFile[] = [];
  for (const asset of loaded) {
    const ranges = unusedRanges(asset, scripts.get(asset.file) ?? []);
    if (!ranges) return unknown(`${asset.name} was not served as it was weighed`);
    const map = reading.record === undefined ? undefined : join(reading.record, `${asset.file}.map`);
    const { file } = asset;
    files.push({ asset, ...(await attributeFile({ file, directory: bundle.directory, map, only: ranges })) });
  }
  const sizes = files.map(({ asset, sources, unmapped }) =>
    share(asset, sources.reduce((sum, { bytes }) => sum + bytes, unmapped) / Math.max(1, asset.raw)),
  );
  const inline = route ? route.inline : bundle.inline;
  if (inline) sizes.push(share(inline, unusedInline(loads) ?? 1));
  return {
    unused: sizes.reduce(add, { raw: 0, gzip: 0, brotli: 0 }),
    owners: await unusedOwners(bundle, files, reading),
  };
}

type Script = CoveredLoad["scripts"][number];

/** The scripts of each file of the bundle that a load requested; none where it was requested and never executed, as by a preload. */
function coveredFiles({ assets }: ReadBundle, loads: readonly CoveredLoad[]): Map<string, Script[]> {
  const fileOf = requestedFile(assets);
  const found = new Map<string, Script[]>();
  for (const { pageUrl, requested, scripts } of loads) {
    const { host } = new URL(pageUrl);
    const named = (url: string) =>
      fileOf({ url, thirdParty: URL.canParse(url) && new URL(url).host !== host });
    for (const url of requested) {
      const file = named(url);
      if (file !== null && !found.has(file)) found.set(file, []);
    }
    for (const script of scripts) {
      const file = named(script.url);
      if (file !== null) found.set(file, [...(found.get(file) ?? []), script]);
    }
  }
  return found;
}

/** Null where what ran is not the file: a server that changes what it serves has other code than was weighed. */
function unusedRanges({ raw }: BundleAsset, scripts: readonly Script[]): CodeRange[] | null {
  // No text has more units than its file has bytes.
  const [first] = scripts;
  if (!first) return [{ start: 0, end: raw }];
  const bytes = Buffer.byteLength(first.text);
  // Browsers hide a byte order mark from the code.
  const mark = raw - bytes === 3 ? 1 : 0;
  const isFile = mark === 1 || bytes === raw || first.text.length === raw;
  if (!isFile || scripts.some(({ text }) => text.length !== first.text.length)) return null;
  const used = unite(...scripts.map((script) => script.used));
  const inFile = used.map(({ start, end }) => ({ start: start + mark, end: end + mark }));
  return outside(unite(inFile, [{ start: 0, end: mark }]), first.text.length + mark);
}

function share(size: CodeSize, part: number): CodeSize {
  const of = (bytes: number) => Math.round(bytes * Math.min(1, part));
  return {
    raw: of(size.raw),
    gzip: of(size.gzip),
    ...(size.brotli !== undefined && { brotli: of(size.brotli) }),
  };
}

/** Without brotli as soon as one of them is not weighed with it. */
function add(a: CodeSize, b: CodeSize): CodeSize {
  return {
    raw: a.raw + b.raw,
    gzip: a.gzip + b.gzip,
    ...(a.brotli !== undefined && b.brotli !== undefined && { brotli: a.brotli + b.brotli }),
  };
}

function unknown(missing: string): Omit<PageUnused, "page" | "device"> {
  return { unused: null, missing, owners: [] };
}
