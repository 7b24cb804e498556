import type { Bundle, BundleDiff, Compression, Unit } from "../types.ts";
import { count } from "./count.ts";
import type { BundleLimitDefinition, BundleValue } from "./definition.ts";
import { duplicates } from "./duplicates.ts";
import { eachFile } from "./each.ts";
import { entry } from "./entry.ts";
import { fileBytes } from "./file.ts";
import { initial } from "./initial.ts";
import { lazy } from "./lazy.ts";
import { packageBytes } from "./package.ts";
import { reload } from "./reload.ts";
import { route } from "./route.ts";
import { total } from "./total.ts";
import { unused } from "./unused.ts";

/** Every kind of limit that `bundle` may hold. */
export const bundleLimits: readonly BundleLimitDefinition[] = [
  initial,
  lazy,
  total,
  count,
  fileBytes,
  eachFile,
  entry,
  route,
  packageBytes,
  duplicates,
  reload,
  unused,
];

/** The definition of a key's kind, whatever its parameter, with what follows the colon (null without a colon). */
export function findBundleLimit(key: string): {
  limit: BundleLimitDefinition | undefined;
  parameter: string | null;
} {
  const colon = key.indexOf(":");
  const name = colon < 0 ? key : key.slice(0, colon);
  return {
    limit: bundleLimits.find((known) => known.name === name),
    parameter: colon < 0 ? null : key.slice(colon + 1),
  };
}

/** What a bundle limit counts, or undefined for a key that is none. */
export function bundleUnit(key: string): Unit | undefined {
  const { limit, parameter } = findBundleLimit(key);
  if (!limit) return undefined;
  if (parameter === null) return limit.parameterRequired ? undefined : limit.unit;
  const known = limit.parameter === "any" ? parameter.trim() !== "" : limit.parameter.includes(parameter);
  return known ? limit.unit : undefined;
}

/** All keys that can be spelt out, for suggestions and for the schema: `initial`, `initial:js`, … */
export function spelledBundleKeys(): string[] {
  return bundleLimits.flatMap((limit) => [
    ...(limit.parameterRequired ? [] : [limit.name]),
    ...(limit.parameter === "any" ? [] : limit.parameter.map((parameter) => `${limit.name}:${parameter}`)),
  ]);
}

/**
 * What a bundle limit counts, for its key: `initial:js`, `file:GLOB`, `route:/PATH:js`, `package:NAME`, …
 *
 * If there is no file of a kind, or no such package, the value is exactly zero. If a pattern matches no file, or a
 * route is unknown, the value is missing, because a misspelt one would always pass.
 */
export function bundleValue(
  bundle: Bundle,
  key: string,
  compression: Compression,
  diff?: BundleDiff,
): BundleValue {
  const { limit, parameter } = findBundleLimit(key);
  if (limit) return limit.measure(bundle, parameter, compression, diff);
  return { missing: `"${key}" is nothing that a bundle is measured by`, because: "notMeasurable" };
}

/**
 * The files that a limit on a part of the bundle counts: an entry, a route, a pattern of files; empty where there is no such part.
 * Null for a limit on the whole bundle.
 */
export function filesOfLimit(bundle: Bundle, key: string): ReadonlySet<string> | null {
  const { limit, parameter } = findBundleLimit(key);
  const files = limit?.files?.(bundle, parameter ?? "");
  return files ? new Set(files.map(({ file }) => file)) : null;
}

/** `initial JS`, `total bundle, brotli`, `files matching vendor-*.js`. */
export function bundleLabel(key: string, compression: Compression): string {
  const { limit, parameter } = findBundleLimit(key);
  if (!limit) return key;
  const suffix = compression === "gzip" || limit.unit === "count" ? "" : `, ${compression}`;
  return `${limit.label(parameter ?? "")}${suffix}`;
}
