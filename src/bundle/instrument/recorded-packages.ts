import type { BundleAsset, BundlePackage } from "../../types.ts";
import { moduleName } from "../modules/module-name.ts";
import { isBelow, pathFrom, slashed } from "../modules/slashed.ts";
import type { OutputFiles } from "../output-files.ts";

/**
 * Whether `packages` has every package of a recorded build, wherever it is installed. The build lists its modules,
 * including those whose bytes no source map covers: in a small app, the bundler's own helpers are a large part of the
 * code.
 *
 * @param root the app's folder, absolute.
 * @returns false also if nothing was recorded, or not all JS.
 */
export async function knowsAllPackages(
  output: OutputFiles,
  root: string,
  { assets, packages }: { assets: readonly BundleAsset[]; packages: readonly BundlePackage[] },
): Promise<boolean> {
  const chunks = parseChunks(await output.text(".budget-check/chunks.json"));
  if (chunks === null) return false;
  const recorded = new Set(chunks.map(({ file }) => file));
  if (
    assets.some(({ type, loading, file }) => type === "js" && loading !== "nomodule" && !recorded.has(file))
  )
    return false;
  const places = new Set(packages.flatMap(({ copies = [] }) => copies.flatMap((copy) => copy.places)));
  const app = slashed(root);
  return chunks.every(({ modules }) =>
    modules.every((id) => {
      const { installed, path, virtual } = moduleName(id, root, { root });
      if (virtual) return true;
      // One of the workspace's own may be behind any other path.
      return installed ? places.has(pathFrom(app, installed.folder)) : isBelow(app, path);
    }),
  );
}

/** Null if the text is not such a list. */
function parseChunks(text: string | null): { file: string; modules: string[] }[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  if (!Array.isArray(data) || !data.every(isChunk)) return null;
  return data;
}

function isChunk(value: unknown): value is { file: string; modules: string[] } {
  if (typeof value !== "object" || value === null) return false;
  const { file, modules } = value as Record<string, unknown>;
  return typeof file === "string" && Array.isArray(modules) && modules.every((id) => typeof id === "string");
}
