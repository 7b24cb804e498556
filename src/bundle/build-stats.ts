import { messageOf } from "../errors.ts";
import type { Note } from "../types.ts";
import type { OutputFiles } from "./output-files.ts";
import { BrokenJson } from "./stream-json.ts";
import type { Shape } from "./stream-json.ts";

/** What the documentation of webpack and Rspack, Angular (`--stats-json`) and esbuild calls them, and what many call them. */
const names = ["stats.json", "browser-stats.json", "meta.json", "metafile.json", "webpack-stats.json"];
/** Next to the output folder, which does not ship, or inside it. */
const folders = ["../", ""];

const statsModule: { keys: Record<string, Shape> } = {
  keys: {
    name: true,
    reasons: { each: { keys: { moduleName: true, type: true } } },
    filteredReasons: true,
    usedExports: true,
    providedExports: true,
    optimizationBailout: true,
  },
};
// In a concatenated module these are the modules that it was made of; in a group (`modules by path`), the modules of
// the group.
statsModule.keys["modules"] = statsModule.keys["children"] = { each: statsModule };

const compilation = {
  name: true,
  version: true,
  outputPath: true,
  entrypoints: { each: { keys: { name: true, assets: true, chunks: true } } },
  chunks: {
    each: {
      keys: {
        id: true,
        initial: true,
        files: true,
        parents: true,
        origins: { each: { keys: { moduleName: true, loc: true } } },
      },
    },
  },
  modules: { each: statsModule },
  filteredModules: true,
} satisfies Record<string, Shape>;

/**
 * The parts that are read of webpack's stats (https://webpack.js.org/api/stats/) and of esbuild's metafile
 * (https://esbuild.github.io/api/#metafile).
 */
const shape: Shape = {
  keys: {
    ...compilation,
    children: { each: { keys: compilation } },
    inputs: {
      each: {
        keys: {
          bytes: true,
          format: true,
          imports: { each: { keys: { path: true, kind: true, external: true } } },
        },
      },
    },
    outputs: {
      each: {
        keys: {
          bytes: true,
          entryPoint: true,
          cssBundle: true,
          imports: { each: { keys: { path: true, kind: true, external: true } } },
          inputs: { each: { keys: { bytesInOutput: true } } },
        },
      },
    },
  },
};

/** What a bundler wrote of its own build, of which the readers take what they know. */
export interface BuildStats {
  /** As the output folder sees it. */
  file: string;
  /** Whose it looks like, even where it is cut off. */
  of: "webpack" | "esbuild";
  content: Record<string, unknown>;
  /** Why `content` is not to be used. */
  problem: string | null;
}

/** The first stats file in the output folder or next to it; null if there is none. */
export async function findStats(output: OutputFiles): Promise<BuildStats | null> {
  for (const folder of folders) {
    for (const name of names) {
      const stats = await readStats(output, folder + name);
      if (stats) return stats;
    }
  }
  return null;
}

/** Whether a file of the output folder is surely such stats, and not the app's own data of that name. */
export async function isStats(output: OutputFiles, file: string): Promise<boolean> {
  const stats = names.includes(file) ? await readStats(output, file) : null;
  if (!stats || stats.problem !== null) return false;
  const { inputs, outputs, version, entrypoints } = stats.content;
  return stats.of === "esbuild"
    ? isRecord(inputs) && isRecord(outputs)
    : typeof version === "string" || isRecord(entrypoints) || webpackChildren(stats.content);
}

async function readStats(output: OutputFiles, file: string): Promise<BuildStats | null> {
  const { content, problem } = await read(output, file);
  if (!isRecord(content)) return null;
  if ("outputs" in content || "inputs" in content) return { file, of: "esbuild", content, problem };
  const isWebpack =
    "entrypoints" in content || "modules" in content || ("version" in content && "outputPath" in content);
  return isWebpack || webpackChildren(content) ? { file, of: "webpack", content, problem } : null;
}

async function read(
  output: OutputFiles,
  file: string,
): Promise<{ content: unknown; problem: string | null }> {
  try {
    return { content: await output.json(file, shape), problem: null };
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    return { content: error.kept, problem: messageOf(error) };
  }
}

/** Several compilations are one file, each with its own entry points. */
function webpackChildren(content: Record<string, unknown>): boolean {
  const { children } = content;
  return Array.isArray(children) && children.some((child) => isRecord(child) && "entrypoints" in child);
}

/** The note that a file of stats was left unread, and why. */
export function notUsed(file: string, why: string): Note {
  return { level: "warn", text: `${file} is not used: ${why}` };
}

/** Notes about files that stats name and that are not in the output folder. */
export function noteMissing(file: string, missing: ReadonlySet<string>): Note[] {
  return [...missing].slice(0, mostMissingNamed).map((name, index) => ({
    level: "warn",
    text:
      `${file} names ${name}, which is not in the output folder` +
      (index === mostMissingNamed - 1 && missing.size > mostMissingNamed
        ? `, nor are ${missing.size - mostMissingNamed} more`
        : ""),
  }));
}

const mostMissingNamed = 5;

/** Whether it is a plain object of JSON, and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The items of a list, or of an object's values, that are objects. */
export function records(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).filter(isRecord);
}
