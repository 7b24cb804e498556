import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  recordPlugin
} from "./chunk-Z2DNZSWB.js";
import "./chunk-WVWDAXK4.js";

// src/bundle/instrument/rollup-plugin.mjs
function budgetCheck() {
  const ours = { maps: false, manifest: false };
  return {
    ...recordPlugin(process.env.BUDGET_CHECK_RECORD, () => ours),
    outputOptions(options) {
      if (options.sourcemap) return null;
      ours.maps = true;
      return { ...options, sourcemap: "hidden" };
    }
  };
}
export {
  budgetCheck as default
};
