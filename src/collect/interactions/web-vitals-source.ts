import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * Text of the web-vitals library for a page: the build for script tags, which lies beside the one that can be imported.
 * A bundle has the text in the place of this module.
 */
export function webVitalsSource(): Promise<string> {
  const module = import.meta.resolve("web-vitals/attribution");
  return readFile(fileURLToPath(new URL("web-vitals.attribution.iife.js", module)), "utf8");
}
