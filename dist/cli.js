#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/bin.js
import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
var oldestNode = 24;
if (Number.parseInt(process.versions.node, 10) < oldestNode) endOutdated();
var { mkdirSync } = process.getBuiltinModule("node:fs");
if (process.env.NODE_COMPILE_CACHE || canMakeCache()) module.enableCompileCache?.();
var { run } = await import("./cli-VFRXMZW4.js").catch(endUnloaded);
await run(process);
function endOutdated() {
  process.stderr.write(
    `budget-check: Node ${oldestNode} or later is needed, and this is Node ${process.versions.node}
Install it, or run: npx -p node@${oldestNode} -p budget-check budget-check
`
  );
  process.exit(3);
}
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
