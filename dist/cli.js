#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/bin.js
import { enableCompileCache } from "node:module";
enableCompileCache?.();
var { run } = await import("./cli-STWH3KQ4.js");
await run(process);
