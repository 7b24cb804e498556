import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * Hosts serve 200.html for paths without a file: next to care.html, index.html alone would not show that the shop has a
 * router.
 */
const fallbackPage: Plugin = {
  name: "fallback-page",
  apply: "build",
  writeBundle: async ({ dir = "dist" }) => copyFile(join(dir, "index.html"), join(dir, "200.html")),
};

// Two documents: the shop itself, and the care page, which needs neither React nor the router.
export default defineConfig({
  plugins: [react(), fallbackPage],
  build: {
    // Maps next to the files, which do not name them: slow code is reported by module and line, and visitors load no
    // map.
    sourcemap: "hidden",
    // Every browser the shop supports knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { main: "index.html", care: "care.html" },
      // React rarely changes: a file of its own stays in the cache while the shop changes.
      output: {
        codeSplitting: {
          groups: [{ name: "vendor-react", test: /node_modules\/(react|react-dom|scheduler)\// }],
        },
      },
    },
  },
});
