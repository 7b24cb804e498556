import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  vitePlugins
} from "./chunk-YGO4ONGE.js";
import "./chunk-Z2DNZSWB.js";
import "./chunk-WVWDAXK4.js";

// src/bundle/instrument/vite-config.mjs
async function config(env) {
  const { address, major, config: named, root } = JSON.parse(process.env.BUDGET_CHECK_VITE);
  const { loadConfigFromFile, mergeConfig } = await import(address);
  const loaded = await loadConfigFromFile(env, named, root);
  const own = loaded?.config ?? {};
  if (env.isSsrBuild || env.ssrBuild) return own;
  return mergeConfig(own, { plugins: vitePlugins(process.env.BUDGET_CHECK_RECORD, major) });
}
export {
  config as default
};
