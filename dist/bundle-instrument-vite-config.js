import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  recordPlugin
} from "./chunk-Z2DNZSWB.js";
import "./chunk-WVWDAXK4.js";

// src/bundle/instrument/vite-plugins.mjs
var firstWithOwnFolder = 5;
var firstWithEnvironments = 6;
var nothing = { maps: false, manifest: false };
var settingsName = "budget-check:settings";
function vitePlugins(record, major) {
  const ours = /* @__PURE__ */ new Map();
  const turnOn = (name, { build = {} }) => {
    if (build.watch) return void 0;
    if (!ours.has(name))
      ours.set(name, { maps: !build.sourcemap, manifest: !build.manifest && major >= firstWithOwnFolder });
    const { maps, manifest } = ours.get(name);
    return { build: { ...maps && { sourcemap: "hidden" }, ...manifest && { manifest: true } } };
  };
  const hasEnvironments = major >= firstWithEnvironments;
  const settings = hasEnvironments ? { configEnvironment: (name, config2) => isClient(name, config2) ? turnOn(name, config2) : void 0 } : { config: (config2) => config2.build?.ssr ? void 0 : turnOn(void 0, config2) };
  return [
    { name: settingsName, enforce: "post", ...settings },
    {
      ...recordPlugin(record, (name) => ours.get(name) ?? nothing),
      enforce: "post",
      ...hasEnvironments ? { applyToEnvironment: ({ name, config: config2 }) => isClient(name, config2) } : { apply: ({ build }) => !build?.ssr }
    }
  ];
}
function isClient(name, { consumer }) {
  return (consumer ?? (name === "client" ? "client" : "server")) === "client";
}

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
