import { readFile, realpath, stat } from "node:fs/promises";
import { join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { makeGuardedFolder } from "../../guarded-folder.ts";

/** The chunks of an output, below the folder that is kept for it. */
const chunksFile = ".budget-check/chunks.json";

/** A folder for what a build knows and does not ship, and the environment that makes a build write to it. */
export interface BuildRecord extends AsyncDisposable {
  /** Environment variables for the build. */
  environment(own: NodeJS.ProcessEnv | Readonly<Record<string, string>>): Record<string, string>;
  /** Whether a tool that we know took part. */
  wasUsed(): Promise<boolean>;
  /** Whether we changed anything in a process of the build, even if no tool took part then: only then can a failure be of our making. */
  tookPart(): Promise<boolean>;
  /**
   * Where what belongs to an output folder is, at the path that it would have there. The folder may be a copy of the one that the
   * build wrote: adapters and servers put the files for browsers into folders of their own.
   */
  folderFor(directory: string): Promise<string>;
}

/**
 * Makes ready to record a build by Vite or Rollup. Nothing of the user's is changed, and what is built is the same to the byte:
 * source maps are hidden ones, and they are moved out of the output as soon as they are written.
 */
export async function recordBuild(): Promise<BuildRecord> {
  const made = await makeGuardedFolder("budget-check-record-");
  const folder = made.path;
  const preload = new URL("./preload.mjs", import.meta.url);
  return {
    environment(own) {
      const options = `--import=${preload.href}`;
      return {
        BUDGET_CHECK_RECORD: folder,
        BUDGET_CHECK_VITE_CONFIG: new URL("./vite-config.mjs", import.meta.url).href,
        BUDGET_CHECK_VITE_HOOK: new URL("./vite-hook.mjs", import.meta.url).href,
        BUDGET_CHECK_VITE_BUILD: new URL("./vite-build.mjs", import.meta.url).href,
        BUDGET_CHECK_ROLLUP_PLUGIN: fileURLToPath(new URL("./rollup-plugin.mjs", import.meta.url)),
        BUDGET_CHECK_VISUALIZER: new URL("./visualizer.mjs", import.meta.url).href,
        NODE_OPTIONS: own["NODE_OPTIONS"] ? `${own["NODE_OPTIONS"]} ${options}` : options,
      };
    },
    wasUsed: () => isFile(join(folder, "used")),
    tookPart: async () => (await isFile(join(folder, "used"))) || isFile(join(folder, "hooked")),
    async folderFor(directory) {
      const real = await realpath(directory).catch(() => directory);
      const written = await writtenFolders(folder);
      const own = written.has(real) ? real : await copiedFrom(real, written, folder);
      return keptFor(folder, own ?? real);
    },
    [Symbol.asyncDispose]: () => made[Symbol.asyncDispose](),
  };
}

function keptFor(record: string, folder: string): string {
  return join(record, "files", folder.slice(parse(folder).root.length));
}

/** Real paths of the folders that the build wrote code for browsers to. */
async function writtenFolders(record: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(record, "outputs.jsonl"), "utf8").catch(() => "");
  return new Set(text.split("\n").flatMap((line) => (line === "" ? [] : [String(JSON.parse(line))])));
}

/** The folder with the most chunks of those whose every chunk is in `directory` under the same path; null where there is none. */
async function copiedFrom(
  directory: string,
  written: ReadonlySet<string>,
  record: string,
): Promise<string | null> {
  let found: { folder: string; chunks: number } | null = null;
  for (const folder of written) {
    const files = await chunkFiles(join(keptFor(record, folder), chunksFile));
    if (files.length <= (found?.chunks ?? 0)) continue;
    const there = await Promise.all(files.map((file) => isFile(join(directory, file))));
    if (there.every(Boolean)) found = { folder, chunks: files.length };
  }
  return found?.folder ?? null;
}

async function chunkFiles(path: string): Promise<string[]> {
  const chunks: { file: string }[] = JSON.parse(await readFile(path, "utf8").catch(() => "[]"));
  return chunks.map(({ file }) => file);
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
