import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isHidden
} from "./chunk-H3BLON6W.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/stages/output-place.ts
import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
async function refuseOutputInside(output, served) {
  const inside = relative(await realpathOf(served), await realpathOf(output));
  const names = inside.split(sep);
  if (names[0] === ".." || isAbsolute(inside) || names.some(isHidden)) return;
  throw new CheckError("USAGE", `The output folder ${output} lies in ${served}, which is served`, {
    advice: "Name a folder outside of it with --output DIR, or one whose name begins with a dot"
  });
}
async function realpathOf(path) {
  const absolute = resolve(path);
  const parent = dirname(absolute);
  return realpath(absolute).catch(
    async () => parent === absolute ? absolute : join(await realpathOf(parent), basename(absolute))
  );
}

export {
  refuseOutputInside,
  realpathOf
};
