import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/cli/write-target.ts
async function writeTarget(file, text) {
  try {
    await writeWholeFile(file, text);
    return null;
  } catch (error) {
    return new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write ${file}: ${messageOf(error)}`);
  }
}

export {
  writeTarget
};
