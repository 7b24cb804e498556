import { isBuilt, limitBuiltFiles } from "../draft/built-files.ts";
import type { Importer, Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import { majorOf } from "../source/dependencies.ts";
import type { Compression } from "../../types.ts";

/*
 * size-limit 14.3: a list of checks. What each option means is in its get-config.js, bytes.js and the step of its plugin `file`.
 * https://github.com/ai/size-limit#config
 */

/** Settings of its own output and of plugins that do not change what a limit on a file means here. */
const unneeded: Readonly<Record<string, string>> = {
  running: "it is about the time that the file takes to execute",
  time: "it is about the time that the file takes to load",
  highlightLess: "it changes what size-limit prints",
  hidePassed: "it changes what size-limit prints",
  uiReports: "it names a report of size-limit's bundler",
  module: "it names the kind of module for size-limit's bundler",
};

/** Options with which size-limit does not weigh the file itself, but a bundle that it makes of it. */
const bundles: Readonly<Record<string, string>> = {
  import: "it weighs what a bundler keeps of one import; budget-check weighs built files",
  entry: 'it names an entry of size-limit\'s bundler; write the built file as "file:…"',
  ignore: "it keeps packages out of size-limit's bundle; budget-check weighs built files",
  config: "it is the configuration of size-limit's bundler",
  webpack: "it switches size-limit's bundler; budget-check weighs built files",
  rolldown: "it switches size-limit's bundler; budget-check weighs built files",
  modifyWebpackConfig: "it changes size-limit's bundler",
  modifyEsbuildConfig: "it changes size-limit's bundler",
  modifyRolldownConfig: "it changes size-limit's bundler",
  disableModuleConcatenation: "it changes size-limit's bundler",
  disablePlugins: "budget-check has no such plugins",
  compareWith: "budget-check compares with base itself",
};

/** Plugins and presets that bundle a file before it is weighed. */
const bundlers = [
  "@size-limit/webpack",
  "@size-limit/esbuild",
  "@size-limit/rolldown",
  "@size-limit/preset-small-lib",
  "@size-limit/preset-big-lib",
];

export const sizeLimit: Importer = {
  tool: "size-limit",
  packageKey: "size-limit",
  files: [
    ".size-limit.json",
    ".size-limit.jsonc",
    ".size-limit",
    ".size-limit.js",
    ".size-limit.mjs",
    ".size-limit.cjs",
    ".size-limit.ts",
    ".size-limit.mts",
    ".size-limit.cts",
  ],
  read(root, importing) {
    for (const check of root.items()) readCheck(check, importing);
  },
};

function readCheck(check: Item, importing: Importing): void {
  const { ledger } = importing;
  for (const [key, reason] of Object.entries(unneeded)) {
    const item = check.get(key);
    if (item) ledger.skip(item, reason);
  }
  const isBundled =
    bundlers.some((name) => importing.dependencies.has(name)) && check.get("webpack")?.value !== false;
  if (!isBundled)
    for (const key of ["webpack", "disablePlugins"]) {
      const item = check.get(key);
      if (item) ledger.skip(item, "budget-check weighs built files as they are");
    }
  const [path, limit, gzip, brotli] = ["path", "limit", "gzip", "brotli"].map((key) => check.get(key));
  const made = ["import", "entry"].map((key) => check.get(key)).filter((item) => item !== undefined);
  const labels = ["name", "message"].map((key) => check.get(key)).filter((item) => item !== undefined);
  if (!limit) {
    ledger.skip(check, "it has no limit: size-limit only prints the size");
    return;
  }
  const first = made.find((item) => item.value !== false);
  if (first) {
    ledger.leave(check, `its "${first.key}": ${bundles[first.key] ?? ""}`);
    return;
  }
  if (!path) {
    ledger.leave(check, 'it has no path and means "main" of package.json; write the built file as "file:…"');
    return;
  }
  const most = bytesOf(limit.value);
  if (most === null) {
    const time = isTime(limit.value);
    const reason = time
      ? "it limits the time in which a file loads and runs on a slow phone: limit LCP or TBT of a page instead"
      : "it is not a size that size-limit reads";
    ledger.leave(check, reason);
    return;
  }
  for (const [key, reason] of Object.entries(bundles)) {
    const item = check.get(key);
    if (item && !ledger.isSettled(item)) ledger.leave(item, reason);
  }
  if (gzip?.value === true && brotli) ledger.skip(brotli, "gzip decides");
  const { compression, by } = compressionOf(
    gzip?.value,
    brotli?.value,
    majorOf(importing.manifest, "size-limit"),
  );
  const from = [path, limit, gzip, gzip?.value === true ? undefined : brotli, ...labels].filter(
    (item) => item !== undefined,
  );
  const remarks = [
    ...labels.map((item) => `size-limit ${item.key}: ${item.text ?? item.excerpt()}`),
    ...(by === null ? [] : [by]),
    ...(isBundled
      ? ["size-limit bundles this file with what it imports before it weighs it; here the built file counts"]
      : []),
  ];
  const paths = path.oneOrMore().flatMap(({ text }) => (text === undefined ? [] : [withFolder(text)]));
  if (isBundled && !paths.every((one) => isBuilt(one, importing))) {
    ledger.leave(check, "size-limit bundles this source before it weighs it: limit the built file instead");
    return;
  }
  limitBuiltFiles(importing, "file", paths, { fail: most, compression }, from, ...remarks);
}

/** Version 11 made brotli the default, where it was gzip. */
function compressionOf(
  gzip: unknown,
  brotli: unknown,
  major: number | null,
): { compression: Compression; by: string | null } {
  if (major !== null && major < 11) {
    if (brotli === true) return { compression: "brotli", by: null };
    if (gzip === false) return { compression: "raw", by: null };
    return { compression: "gzip", by: `gzip, the default of size-limit ${major}` };
  }
  if (gzip === true) return { compression: "gzip", by: null };
  if (brotli === false) return { compression: "raw", by: null };
  return {
    compression: "brotli",
    by: brotli === true ? null : "brotli, the default of size-limit since version 11",
  };
}

/** A folder means all files in it. */
function withFolder(path: string): string {
  const name = path.split("/").at(-1) ?? "";
  return /[.*?{[(]/.test(name) ? path : `${path.replace(/\/$/, "")}/**`;
}

/** As its own `get-config.js` decides, by an `s` in the text. */
function isTime(limit: unknown): boolean {
  return typeof limit === "string" && / ?m?s/i.test(limit);
}

/** As its own `parseBytes` reads sizes: kB is 1000 bytes, KiB 1024. */
function bytesOf(limit: unknown): number | null {
  if (typeof limit === "number") return limit;
  if (typeof limit !== "string" || isTime(limit)) return null;
  const match = /^([+-]?\d+(?:\.\d+)?) *(?:([kmgtpezy])?(i)?b)?$/i.exec(limit);
  if (!match) return null;
  const [, number = "", prefix = "", iec] = match;
  const power = prefix === "" ? 0 : "kmgtpezy".indexOf(prefix.toLowerCase()) + 1;
  return Math.floor(Number.parseFloat(number) * (iec ? 1024 : 1000) ** power);
}
