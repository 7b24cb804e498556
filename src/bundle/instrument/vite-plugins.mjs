/**
 * The plugins that record what Vite builds for browsers: one turns on what the user's configuration has off, one takes it down.
 * Plain JavaScript: it runs in the user's build, under the user's Node and with the user's Vite.
 */
import { recordPlugin } from "./record-plugin.mjs";

/** Before version 5 the manifest was `manifest.json` at the top, where a web app may have one of its own. */
const firstWithOwnFolder = 5;
/** From here on, one build may be of several environments, each with settings of its own. */
const firstWithEnvironments = 6;

const nothing = { maps: false, manifest: false };

const settingsName = "budget-check:settings";

/** @param major of the Vite that builds. */
export function vitePlugins(record, major) {
  /** By environment; Vite before environments has one without a name. */
  const ours = new Map();
  const turnOn = (name, { build = {} }) => {
    if (build.watch) return undefined;
    // Vite may ask again for each environment that it builds, with our answer already in the configuration.
    if (!ours.has(name))
      ours.set(name, { maps: !build.sourcemap, manifest: !build.manifest && major >= firstWithOwnFolder });
    const { maps, manifest } = ours.get(name);
    return { build: { ...(maps && { sourcemap: "hidden" }), ...(manifest && { manifest: true }) } };
  };
  const hasEnvironments = major >= firstWithEnvironments;
  const settings = hasEnvironments
    ? { configEnvironment: (name, config) => (isClient(name, config) ? turnOn(name, config) : undefined) }
    : { config: (config) => (config.build?.ssr ? undefined : turnOn(undefined, config)) };
  return [
    { name: settingsName, enforce: "post", ...settings },
    {
      ...recordPlugin(record, (name) => ours.get(name) ?? nothing),
      enforce: "post",
      ...(hasEnvironments
        ? { applyToEnvironment: ({ name, config }) => isClient(name, config) }
        : { apply: ({ build }) => !build?.ssr }),
    },
  ];
}

/** Whether a list of plugins, which may be nested or promised, has ours: one build may be begun from within another. */
export function hasOurs(plugins) {
  return [plugins].flat(Infinity).some((plugin) => plugin?.name === settingsName);
}

/** Visitors never download the server's half. */
function isClient(name, { consumer }) {
  return (consumer ?? (name === "client" ? "client" : "server")) === "client";
}
