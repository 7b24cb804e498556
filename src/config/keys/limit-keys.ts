import { metrics } from "../../metrics/index.ts";
import { bundleLimits, spelledBundleKeys } from "../../bundle-limits/index.ts";
import type { BundleLimitDefinition } from "../../bundle-limits/definition.ts";
import { didYouMean, nearest } from "../../nearest.ts";
import { quote } from "../text/quote.ts";

/** All metric ids that can be listed: `LCP`, `requests`, `requests:image`, … */
export function spelledMetrics(): string[] {
  return metrics.flatMap((metric) => [
    ...(metric.parameterRequired ? [] : [metric.id]),
    ...(Array.isArray(metric.parameter) ? metric.parameter.map((name) => `${metric.id}:${name}`) : []),
  ]);
}

/** The error for a key of `limits` that is not a metric. */
export function unknownMetric(key: string): string {
  if (spelledBundleKeys().includes(key) || openBundleKey(key))
    return `${quote(key)} is a bundle limit: it belongs in "bundle"`;
  return `unknown metric ${quote(key)}${hintMetric(key) || `: use ${listed(metrics.map((metric) => metric.id))}`}`;
}

/** The kind of limit that takes any name, if a key starts with one. */
function openBundleKey(key: string): BundleLimitDefinition | undefined {
  const [name] = key.split(":");
  return bundleLimits.find((kind) => kind.parameter === "any" && kind.name === name);
}

/** The error for a key of `bundle` that is not a bundle limit. */
export function unknownBundleKey(key: string): string {
  if (spelledMetrics().includes(key)) return `${quote(key)} is a metric of pages: it belongs in "limits"`;
  const open = openBundleKey(key);
  if (open) return `${quote(key)} names no ${open.name}: write "${open.name}:${open.example ?? "NAME"}"`;
  return `unknown bundle limit ${quote(key)}${didYouMean(key, spelledBundleKeys()) || `: use ${listed(bundleLimits.map((kind) => kind.name))}`}`;
}

/** The error for a name that is neither a metric nor a bundle limit. */
export function unknownLimit(key: string): string {
  const words = [...spelledMetrics(), ...spelledBundleKeys()];
  return `no limit is called ${quote(key)}${nearest(key, words) === undefined ? hintMetric(key) : didYouMean(key, words)}`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

/** The nearest metric, by id or by its long name ("largest-contentful-paint" is LCP). */
function hintMetric(key: string): string {
  const family = metrics.find(
    (metric) => metric.parameterRequired && (key === metric.id || key === `${metric.id}:`),
  );
  if (family) return `: a name follows the colon, such as "${family.id}:my-name"`;
  const byId = didYouMean(key, spelledMetrics());
  if (byId !== "") return byId;
  const label = nearest(
    key,
    metrics.map((metric) => metric.label),
  );
  const named = label === undefined ? undefined : metrics.find((metric) => metric.label === label);
  return named && !named.parameterRequired ? `; did you mean "${named.id}"?` : "";
}
