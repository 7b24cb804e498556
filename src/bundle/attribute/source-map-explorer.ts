import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mapConcurrently } from "../../map-concurrently.ts";
import { CheckError, messageOf } from "../../errors.ts";
import type { AttributionTask, FileAttribution } from "./attribute-file.ts";
import { findMap } from "./attribute-file.ts";
import { UnusableMap } from "./parse-map.ts";

/** As much of https://www.npmjs.com/package/source-map-explorer as is used. */
interface Explorer {
  explore(
    bundles: { code: Buffer; map: Buffer },
    options: { noRoot: true; noBorderChecks: true },
  ): Promise<{ bundles: readonly { files: Readonly<Record<string, { size: number }>> }[] }>;
}

/** Its names for bytes of no source; line ends are with no source there, and with the source of their line here. */
const nobodys = new Set(["[unmapped]", "[sourceMappingURL]", "[no source]", "[EOLs]"]);

/** A package that the user installs for a second opinion: it is in no bundle of ours. */
const packageName = "source-map-explorer";

/**
 * Shares files out by source-map-explorer, a second and independent engine. Slower, and it does not survive every map: a file
 * that it fails on has no modules, and the problem says why.
 *
 * @param root folder of the app, where it may be installed.
 * @throws CheckError USAGE where it is not installed.
 */
export async function attributeByExplorer(
  tasks: readonly AttributionTask[],
  { root, signal }: { root: string; signal?: AbortSignal | undefined },
): Promise<FileAttribution[]> {
  const explorer = await loadExplorer(root);
  return mapConcurrently(tasks, 1, async (task) => {
    signal?.throwIfAborted();
    return attributeFile(task, explorer);
  });
}

async function attributeFile(task: AttributionTask, explorer: Explorer): Promise<FileAttribution> {
  const { file, directory } = task;
  const code = await readFile(join(directory, file));
  const nothing: FileAttribution = {
    file,
    raw: code.length,
    sources: [],
    unmapped: code.length,
    relativeTo: null,
    problem: null,
    inlineMap: 0,
  };
  try {
    const found = await findMap(task, code);
    if (found === null) return nothing;
    const { bundles } = await explorer
      .explore({ code, map: Buffer.from(found.text) }, { noRoot: true, noBorderChecks: true })
      .catch((error: unknown) => {
        throw new UnusableMap(`${packageName} cannot read it: ${reasonOf(error)}`);
      });
    const files = Object.entries(bundles[0]?.files ?? {});
    const sources = files
      .filter(([source, { size }]) => !nobodys.has(source) && size > 0)
      .map(([source, { size }]) => ({ source, bytes: size, ignored: false }));
    const unmapped = code.length - sources.reduce((sum, { bytes }) => sum + bytes, 0);
    if (unmapped < 0) throw new UnusableMap(`${packageName} counts more bytes than the file has`);
    return { ...nothing, sources, unmapped, relativeTo: found.relativeTo, inlineMap: found.inline };
  } catch (error) {
    if (error instanceof UnusableMap) return { ...nothing, problem: error.message };
    throw error;
  }
}

/** Where all bundles fail it rejects with its result, which holds the errors. */
function reasonOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "errors" in error && Array.isArray(error.errors)) {
    const [first]: unknown[] = error.errors;
    if (typeof first === "object" && first !== null && "message" in first) return messageOf(first.message);
  }
  return messageOf(error);
}

async function loadExplorer(root: string): Promise<Explorer> {
  for (const address of [fromApp(root), packageName]) {
    if (address === null) continue;
    try {
      const loaded: unknown = await import(address);
      if (isExplorer(loaded)) return loaded;
    } catch {
      // Looked for in the next place.
    }
  }
  throw new CheckError("USAGE", `--engine ${packageName}: it is not installed`, {
    advice: `Install it next to the app: npm install --save-dev ${packageName}`,
  });
}

function fromApp(root: string): string | null {
  try {
    return pathToFileURL(createRequire(join(root, "package.json")).resolve(packageName)).href;
  } catch {
    return null;
  }
}

function isExplorer(loaded: unknown): loaded is Explorer {
  return (
    typeof loaded === "object" &&
    loaded !== null &&
    "explore" in loaded &&
    typeof loaded.explore === "function"
  );
}
