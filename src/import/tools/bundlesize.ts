import type { Importer } from "../importer.ts";
import { readFileEntry } from "./each-file.ts";

/*
 * bundlesize 0.18: a list in package.json, or `files` in a file of its own. Each file that a path matches is judged alone.
 * https://github.com/siddharthkp/bundlesize#configuration
 */
export const bundlesize: Importer = {
  tool: "bundlesize",
  packageKey: "bundlesize",
  files: ["bundlesize.config.json"],
  read(root, importing) {
    const files = root.isArray ? root : root.get("files");
    for (const item of files?.items() ?? []) readFileEntry({ tool: "bundlesize", item }, importing);
  },
};
