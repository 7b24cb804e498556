/**
 * The configuration that Vite is given in place of the user's: the user's, read by Vite itself, and the record. Runs in the user's
 * build, under the user's Node and with the user's Vite.
 */
import { vitePlugins } from "./vite-plugins.mjs";

export default async function config(env) {
  const { address, major, config: named, root } = JSON.parse(process.env.BUDGET_CHECK_VITE);
  const { loadConfigFromFile, mergeConfig } = await import(address);
  const loaded = await loadConfigFromFile(env, named, root);
  const own = loaded?.config ?? {};
  if (env.isSsrBuild || env.ssrBuild) return own;
  return mergeConfig(own, { plugins: vitePlugins(process.env.BUDGET_CHECK_RECORD, major) });
}
