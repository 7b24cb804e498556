import { readFile, realpath, rm } from "node:fs/promises";
import { join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { makeTemporary } from "../../make-temporary.ts";
import { guardFolder } from "../../process/guard-folder.ts";

/** A folder for what a build knows and does not ship, and the environment that makes a build write to it. */
export interface BuildRecord extends AsyncDisposable {
  /** Environment variables for the build. */
  environment(own: NodeJS.ProcessEnv | Readonly<Record<string, string>>): Record<string, string>;
  /** Whether a tool that we know took part: only then can a failure be of our making. */
  wasUsed(): Promise<boolean>;
  /** Where what belongs to an output folder is, at the path that it would have there. */
  folderFor(directory: string): Promise<string>;
}

/**
 * Makes ready to record a build by Vite or Rollup. Nothing of the user's is changed, and what is built is the same to the byte:
 * source maps are hidden ones, and they are moved out of the output as soon as they are written.
 */
export async function recordBuild(): Promise<BuildRecord> {
  const folder = await realpath(await makeTemporary("budget-check-record-"));
  // Also where this process is killed in the middle of the build.
  const guard = guardFolder(folder);
  const preload = new URL("./preload.mjs", import.meta.url);
  return {
    environment(own) {
      const options = `--import=${preload.href}`;
      return {
        BUDGET_CHECK_RECORD: folder,
        BUDGET_CHECK_VITE_CONFIG: new URL("./vite-config.mjs", import.meta.url).href,
        BUDGET_CHECK_ROLLUP_PLUGIN: fileURLToPath(new URL("./rollup-plugin.mjs", import.meta.url)),
        BUDGET_CHECK_VISUALIZER: new URL("./visualizer.mjs", import.meta.url).href,
        NODE_OPTIONS: own["NODE_OPTIONS"] ? `${own["NODE_OPTIONS"]} ${options}` : options,
      };
    },
    wasUsed: async () => (await readFile(join(folder, "used"), "utf8").catch(() => "")) !== "",
    async folderFor(directory) {
      const real = await realpath(directory);
      return join(folder, "files", real.slice(parse(real).root.length));
    },
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
      guard.release();
    },
  };
}
