import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  recordPlugin
} from "./chunk-Z2DNZSWB.js";

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
  const settings = hasEnvironments ? { configEnvironment: (name, config) => isClient(name, config) ? turnOn(name, config) : void 0 } : { config: (config) => config.build?.ssr ? void 0 : turnOn(void 0, config) };
  return [
    { name: settingsName, enforce: "post", ...settings },
    {
      ...recordPlugin(record, (name) => ours.get(name) ?? nothing),
      enforce: "post",
      ...hasEnvironments ? { applyToEnvironment: ({ name, config }) => isClient(name, config) } : { apply: ({ build }) => !build?.ssr }
    }
  ];
}
function hasOurs(plugins) {
  return [plugins].flat(Infinity).some((plugin) => plugin?.name === settingsName);
}
function isClient(name, { consumer }) {
  return (consumer ?? (name === "client" ? "client" : "server")) === "client";
}

export {
  vitePlugins,
  hasOurs
};
