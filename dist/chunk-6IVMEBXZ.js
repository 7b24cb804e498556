import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/run/targets.ts
import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
var targetNames = ["json", "markdown", "html", "junit", "codequality"];
async function readTargets(values, cwd) {
  const targets = targetNames.flatMap((name) => {
    const target = values[name];
    return target === void 0 ? [] : [{ name, file: target === "-" ? null : resolve(cwd, target) }];
  });
  const [, second] = targets.filter(({ file }) => file === null);
  if (second)
    throw new CheckError("USAGE", `Only one report can go to stdout, and --${second.name} - is the second`);
  for (const { name, file } of targets) {
    if (file === null) continue;
    const isFolder = (await stat(file).catch(() => null))?.isDirectory();
    const writable = await access(dirname(file), constants.W_OK).then(
      () => true,
      () => false
    );
    if (isFolder || !writable)
      throw new CheckError("OUTPUT_NOT_WRITABLE", `--${name} ${file} cannot be written`, {
        advice: isFolder ? "It is a folder: name a file" : "Its folder must exist and be writable"
      });
  }
  return targets;
}

export {
  readTargets
};
