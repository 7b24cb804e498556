import { serveDirectory } from "../../src/serve/static.ts";
import type { Site } from "../../src/serve/site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

/** A folder of files, served by our own server. */
export interface ServedFolder extends Site {
  directory: string;
}

export async function serve(tree: Tree): Promise<ServedFolder> {
  const folder = await temporaryFolder(tree);
  const site = await serveDirectory(folder.path);
  return {
    ...site,
    directory: folder.path,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
