/**
 * The configuration that Vite is given in place of the user's: the user's, read by Vite itself, and the record. Runs in the user's
 * build, under the user's Node and with the user's Vite.
 */
import { recordPlugin } from "./record-plugin.mjs";

/** Before version 5 the manifest was `manifest.json` at the top, where a web app's own may lie. */
const firstWithOwnFolder = 5;

export default async function config(env) {
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
      if (build.ssr || build.watch) return undefined;
      ours.maps = !build.sourcemap;
      ours.manifest = !build.manifest && major >= firstWithOwnFolder;
      return {
        build: {
          ...(ours.maps && { sourcemap: "hidden" }),
          ...(ours.manifest && { manifest: true }),
        },
      };
    },
  };
  const record = { ...recordPlugin(process.env.BUDGET_CHECK_RECORD, ours), enforce: "post" };
  return mergeConfig(own, { plugins: [settings, record] });
}
