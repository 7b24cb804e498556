#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/bin.js
import { enableCompileCache } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
var { mkdirSync } = process.getBuiltinModule("node:fs");
if (process.env.NODE_COMPILE_CACHE || canMakeCache()) enableCompileCache?.();
var { run } = await import("./cli-CHO27HXP.js").catch(endUnloaded);
await run(process);
function endUnloaded(error) {
  process.stderr.write(`budget-check: Cannot load its own files: ${error.message}
`);
  process.exit(3);
}
function canMakeCache() {
  try {
    mkdirSync(join(tmpdir(), "node-compile-cache"));
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EEXIST";
  }
}
