#!/usr/bin/env node
// Plain JavaScript so that the compile cache is on before anything is parsed: the answer to --help comes immediately. Its imports
// are those of any Node, so that an older one gets to say what is wrong.
import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** As in package.json's `engines`. */
const oldestNode = 24;
if (Number.parseInt(process.versions.node, 10) < oldestNode) endOutdated();

// Importing it takes 2 ms: a module's names include all that Node loads only when it is asked for.
const { mkdirSync } = process.getBuiltinModule("node:fs");
if (process.env.NODE_COMPILE_CACHE || canMakeCache()) module.enableCompileCache?.();
const { run } = await import("./cli.ts").catch(endUnloaded);
await run(process);

function endOutdated() {
  process.stderr.write(
    `budget-check: Node ${oldestNode} or later is needed, and this is Node ${process.versions.node}\n` +
      `Install it, or run: npx -p node@${oldestNode} -p budget-check budget-check\n`,
  );
  process.exit(3);
}

/** Exit code 1, which Node would choose, says that a limit of the budget is exceeded. */
function endUnloaded(error) {
  process.stderr.write(`budget-check: Cannot load its own files: ${error.message}\n`);
  process.exit(3);
}

/**
 * Node makes the cache's folder together with its parents, which never ends where the system says of a parent that is there that
 * it is not, as /proc does.
 */
function canMakeCache() {
  try {
    mkdirSync(join(tmpdir(), "node-compile-cache"));
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EEXIST";
  }
}
