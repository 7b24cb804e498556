import { assetType } from "./asset-type.ts";
import { cssImports } from "./css-imports.ts";
import { moduleImports } from "./module-imports.ts";
import type { OutputFiles } from "./output-files.ts";
import { addressOf, resolveAddress, resolveFile } from "./resolve-url.ts";
import type { VisitedPage } from "./with-visits.ts";

/**
 * Visited pages with what the code that they asked for imports statically: it cannot run without, though a browser may have asked for
 * that only after the load event.
 */
export async function withImports(
  pages: readonly VisitedPage[],
  output: OutputFiles,
): Promise<readonly VisitedPage[]> {
  const imported = new Map<string, Promise<readonly string[]>>();
  return Promise.all(
    pages.map(async (page) => {
      const asked = new Set(page.asked);
      // A set that grows while it is walked is walked to its end.
      for (const file of asked) {
        const found = imported.get(file) ?? importsOf(file, output);
        imported.set(file, found);
        for (const next of await found) asked.add(next);
      }
      return { ...page, asked: [...asked] };
    }),
  );
}

async function importsOf(file: string, output: OutputFiles): Promise<readonly string[]> {
  const code = await output.text(file);
  if (code === null) return [];
  const names = assetType(file) === "css" ? cssImports(code) : ((await moduleImports(code))?.static ?? []);
  return names.flatMap((name) => {
    // What is neither a path nor a URL is a package: a browser takes it from an import map.
    if (assetType(file) === "js" && !/^(\.{0,2}\/|https?:)/.test(name)) return [];
    const address = resolveAddress(name, addressOf(file));
    const found = address === null ? null : resolveFile(address, output);
    return found && "file" in found ? [found.file] : [];
  });
}
