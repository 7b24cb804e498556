import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  recordPlugin
} from "./chunk-T4MVZ6NP.js";
import "./chunk-WVWDAXK4.js";

// src/bundle/instrument/vite-config.mjs
var firstWithOwnFolder = 5;
async function config(env) {
  const { address, major, config: named, root } = JSON.parse(process.env.BUDGET_CHECK_VITE);
  const { loadConfigFromFile, mergeConfig } = await import(address);
  const loaded = await loadConfigFromFile(env, named, root);
  const own = loaded?.config ?? {};
  if (env.isSsrBuild || env.ssrBuild) return own;
  const ours = { maps: false, manifest: false };
  const settings = {
    name: "budget-check:settings",
    enforce: "post",
    config({ build = {} }) {
      if (build.ssr || build.watch) return void 0;
      ours.maps = !build.sourcemap;
      ours.manifest = !build.manifest && major >= firstWithOwnFolder;
      return {
        build: {
          ...ours.maps && { sourcemap: "hidden" },
          ...ours.manifest && { manifest: true }
        }
      };
    }
  };
  const record = { ...recordPlugin(process.env.BUDGET_CHECK_RECORD, ours), enforce: "post" };
  return mergeConfig(own, { plugins: [settings, record] });
}
export {
  config as default
};
