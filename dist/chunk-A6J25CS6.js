import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  nextReader,
  outputFiles,
  svelteKitReader
} from "./chunk-RTYE6BHR.js";

// src/bundle/server-bundle.ts
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
var readers = [
  { reader: nextReader, written: "BUILD_ID" },
  { reader: svelteKitReader, written: "../server/manifest-full.js" }
];
var clockSlackMs = 50;
async function findServerBundle(directory, candidates, startedAt) {
  for (const candidate of candidates) {
    const folder = resolve(directory, candidate);
    for (const { reader, written } of readers) {
      if (!await reader.detects(outputFiles(folder, []))) continue;
      const { mtimeMs } = await stat(join(folder, written));
      return { directory: folder, old: startedAt !== void 0 && mtimeMs < startedAt - clockSlackMs };
    }
  }
  return null;
}

export {
  findServerBundle
};
