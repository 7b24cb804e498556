import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  hasOurs,
  vitePlugins
} from "./chunk-YGO4ONGE.js";
import "./chunk-Z2DNZSWB.js";
import "./chunk-WVWDAXK4.js";

// src/bundle/instrument/vite-build.mjs
import { appendFileSync } from "node:fs";
import { join } from "node:path";
function withRecord(start, major) {
  const record = process.env.BUDGET_CHECK_RECORD;
  return (config = {}, ...more) => {
    if (!record || hasOurs(config.plugins)) return start(config, ...more);
    appendFileSync(join(record, "used"), "vite\n");
    return start({ ...config, plugins: [config.plugins, vitePlugins(record, major)] }, ...more);
  };
}
export {
  withRecord
};
