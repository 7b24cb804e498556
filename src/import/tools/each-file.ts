import type { Compression } from "../../types.ts";
import { limitBuiltFiles } from "../draft/built-files.ts";
import type { Bounds } from "../draft/limit-draft.ts";
import type { Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import { bytesOf, sayUnit } from "./size-text.ts";

const compressions: ReadonlyMap<unknown, Compression> = new Map([
  ["gzip", "gzip"],
  ["brotli", "brotli"],
  ["none", "raw"],
]);

/** One entry of a tool that judges files by a pattern: bundlesize, bundlewatch, bundlemon. */
export interface FileEntry {
  tool: string;
  item: Item;
  /** The setting for entries that say nothing; absent: gzip. */
  defaultCompression?: Item | undefined;
  /** What stands before each path: the folder that paths begin in. */
  folder?: string;
  /** All files that match together; otherwise each alone. */
  together?: boolean;
  /** Rewrites the pattern, with a remark about what that changes. */
  translate?(path: string): { path: string; remark?: string };
}

/**
 * `path`, `maxSize`, `compression`, `friendlyName` and `maxPercentIncrease` of an entry, as far as its tool has them.
 * @returns whether the budget has its limit now.
 */
export function readFileEntry(entry: FileEntry, importing: Importing): boolean {
  const { tool, item, defaultCompression } = entry;
  const { ledger } = importing;
  const leave = (at: Item, reason: string): false => {
    ledger.leave(at, reason);
    return false;
  };
  const [path, maxSize, own, label, growth] = [
    "path",
    "maxSize",
    "compression",
    "friendlyName",
    "maxPercentIncrease",
  ].map((key) => item.get(key));
  if (!maxSize && !growth) {
    ledger.skip(item, `it has no limit: ${tool} only prints the size`);
    return false;
  }
  if (path?.text === undefined) return leave(item, "it has no path");
  const compression = own ?? defaultCompression;
  const known = compressions.get(compression?.value ?? "gzip");
  if (!known) return leave(item, `${compression?.excerpt() ?? ""} is not a compression of ${tool}`);
  const bounds: Bounds = { compression: known };
  if (maxSize) {
    const bytes = bytesOf(maxSize.value);
    // Its tools take 0, and what is not a size, for no limit.
    if (bytes === null || bytes === 0) ledger.leave(maxSize, `${tool} reads it as no limit`);
    else bounds.fail = bytes;
  }
  if (growth?.number !== undefined) bounds.failIncrease = { relative: growth.number / 100 };
  const isPattern = /[*?[\]{}()!+@<]/.test(path.text);
  const translated = entry.translate?.(path.text) ?? { path: path.text };
  const remarks = [
    ...(label?.text === undefined ? [] : [`${tool} friendlyName: ${label.text}`]),
    ...(maxSize ? sayUnit(tool, maxSize.value) : []),
    ...(translated.remark === undefined ? [] : [translated.remark]),
    ...(growth ? [growthRemark(tool, isPattern && !entry.together)] : []),
  ];
  const from = [path, maxSize, own, label, growth].filter((one) => one !== undefined);
  const kind = isPattern && !entry.together ? "each" : "file";
  const full = entry.folder === undefined ? translated.path : `${entry.folder}/${translated.path}`;
  const isIn = limitBuiltFiles(importing, kind, [full], bounds, from, ...remarks);
  if (isIn && defaultCompression && !own) ledger.map([defaultCompression]);
  return isIn;
}

function growthRemark(tool: string, each: boolean): string {
  const against = `${tool} compares with the size it stored for the base branch, here base is built`;
  return each ? `${against}, and the largest file is compared with base's largest` : against;
}
