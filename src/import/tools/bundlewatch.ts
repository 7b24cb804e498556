import type { Importer } from "../importer.ts";
import { readFileEntry } from "./each-file.ts";

/*
 * bundlewatch 0.4: `files` with `path`, `maxSize` and `compression`. Each file that a path matches is judged alone.
 * https://bundlewatch.io/reference/configuration
 */
export const bundlewatch: Importer = {
  tool: "bundlewatch",
  packageKey: "bundlewatch",
  files: [
    ".bundlewatch.config.json",
    ".bundlewatch.config.js",
    ".bundlewatch.config.cjs",
    ".bundlewatch.config.mjs",
    "bundlewatch.config.json",
    "bundlewatch.config.js",
    "bundlewatch.config.cjs",
    "bundlewatch.config.mjs",
  ],
  read(root, importing) {
    const { ledger } = importing;
    const files = root.isArray ? root : root.get("files");
    const defaultCompression = root.get("defaultCompression");
    for (const item of files?.items() ?? [])
      readFileEntry({ tool: "bundlewatch", item, defaultCompression }, importing);
    if ((files?.items().length ?? 0) > 1)
      importing.draft.note(
        "bundle",
        [],
        "bundlewatch judges a file by the last path that matches it, here each path counts",
      );
    const skip = (key: string, reason: string): void => {
      const item = root.get(key);
      if (item) ledger.skip(item, reason);
    };
    skip("defaultCompression", "every file says its own compression");
    skip("normalizeFilenames", "budget-check recognises content hashes in names itself");
    skip("ci", "budget-check finds base and the pull request itself");
    skip("bundlewatchServiceHost", "budget-check builds base and needs no service");
  },
};
