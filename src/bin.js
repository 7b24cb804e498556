#!/usr/bin/env node
// Plain JavaScript so that the compile cache is on before anything is parsed: the answer to --help comes at once.
import { enableCompileCache } from "node:module";

enableCompileCache?.();
const { run } = await import("./cli.ts");
await run(process);
