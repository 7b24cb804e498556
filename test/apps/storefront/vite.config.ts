import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Hosts answer with 200.html where no file is: beside care.html, an index.html alone would not say that a router waits. */
const fallbackPage: Plugin = {
  name: "fallback-page",
  apply: "build",
  writeBundle: async ({ dir = "dist" }) => copyFile(join(dir, "index.html"), join(dir, "200.html")),
};

// Two documents: the shop itself, and the care page, which needs neither React nor the router.
export default defineConfig({
  plugins: [react(), fallbackPage],
  build: {
    // Beside the files, and named by none of them: what is slow is told by module and line, and visitors load no map.
    sourcemap: "hidden",
    // Every browser the shop supports knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { main: "index.html", care: "care.html" },
      // React changes seldom: a file of its own stays in the cache while the shop changes.
      output: {
        codeSplitting: {
          groups: [{ name: "vendor-react", test: /node_modules\/(react|react-dom|scheduler)\// }],
        },
      },
    },
  },
});
