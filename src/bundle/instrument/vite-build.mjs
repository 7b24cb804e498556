/** Vite's `build` and `createBuilder` with our plugins in the configuration that a framework calls them with. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { hasOurs, vitePlugins } from "./vite-plugins.mjs";

export function withRecord(start, major) {
  const record = process.env.BUDGET_CHECK_RECORD;
  return (config = {}, ...more) => {
    if (!record || hasOurs(config.plugins)) return start(config, ...more);
    appendFileSync(join(record, "used"), "vite\n");
    return start({ ...config, plugins: [config.plugins, vitePlugins(record, major)] }, ...more);
  };
}
