/** What a manifest asks for, as strings. */
import { record } from "./detect-manifest.ts";

/** Deeper than any override nests. */
const mostDepth = 10;

/** Names with their specifiers, at any depth: overrides nest. */
export function stringsIn(value: unknown, depth = 0): (readonly [name: string, specifier: string])[] {
  if (depth > mostDepth) return [];
  return Object.entries(record(value)).flatMap(([name, inner]) =>
    typeof inner === "string" ? [[name, inner] as const] : stringsIn(inner, depth + 1),
  );
}

/**
 * The path of a specifier that is one (`file:../ui`, `link:`, `portal:`, `workspace:packages/ui`, `./ui`); null for a version,
 * a range, an address or an alias.
 */
export function pathIn(specifier: string): string | null {
  const bare = /^(?:file|link|portal|workspace|exec):(.*)$/.exec(specifier)?.[1];
  if (bare !== undefined)
    return /^(?:[~^*]|\d|$)/.test(bare) || !bare.includes("/") ? null : bare.replace(/^\/\//, "");
  return /^\.{1,2}\//.test(specifier) || specifier.startsWith("/") ? specifier : null;
}
