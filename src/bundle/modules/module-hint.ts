import { dirname, join } from "node:path";
import { mostConfigBytes, readRegularText } from "../../read-file.ts";

/**
 * How to make a tool write enough to know the modules of its build, by a dependency of its projects. Tools that build
 * on another one come first.
 */
const hints: readonly (readonly [dependency: string, hint: string])[] = [
  ["@angular/core", "build with ng build --stats-json"],
  ["next", "set productionBrowserSourceMaps: true in next.config"],
  ["nuxt", 'set sourcemap: { client: "hidden" } in nuxt.config'],
  ["astro", 'set vite: { build: { sourcemap: "hidden" } } in astro.config'],
  ["vitepress", 'set vite: { build: { sourcemap: "hidden" } } in .vitepress/config'],
  ["gatsby", 'set devtool: "hidden-source-map" with setWebpackConfig in gatsby-node'],
  ["@docusaurus/core", 'return { devtool: "hidden-source-map" } from a plugin\'s configureWebpack'],
  ["react-scripts", "build with GENERATE_SOURCEMAP=true"],
  ["@vue/cli-service", "set productionSourceMap: true in vue.config"],
  ["@rsbuild/core", 'set output: { sourceMap: { js: "hidden-source-map" } } in rsbuild.config'],
  ["parcel", "build without --no-source-maps"],
  ["vite", 'set build: { sourcemap: "hidden" } in vite.config'],
  ["rolldown-vite", 'set build: { sourcemap: "hidden" } in vite.config'],
  ["@rspack/core", 'set devtool: "hidden-source-map" in rspack.config'],
  ["webpack", 'set devtool: "hidden-source-map" in webpack.config'],
  ["rollup", 'set output.sourcemap: "hidden" in rollup.config'],
  ["rolldown", 'set output.sourcemap: "hidden" in rolldown.config'],
  ["esbuild", "build with esbuild --metafile=meta.json"],
];

/** In a workspace, the tools may be dependencies of its root. */
const mostFolders = 4;

/**
 * The one option or flag of the tool that builds an app which would make its modules known; null if the tool is not
 * known.
 * @param root the app's folder, absolute.
 */
export async function moduleHint(root: string): Promise<string | null> {
  let folder = root;
  for (let left = mostFolders; left > 0; left--) {
    const dependencies = await dependenciesOf(folder);
    const found = hints.find(([dependency]) => dependencies.has(dependency));
    if (found) return found[1];
    if (dirname(folder) === folder) return null;
    folder = dirname(folder);
  }
  return null;
}

async function dependenciesOf(folder: string): Promise<ReadonlySet<string>> {
  try {
    const manifest: unknown = JSON.parse(
      await readRegularText(join(folder, "package.json"), mostConfigBytes),
    );
    const fields = new Map(Object.entries(manifest ?? {}));
    return new Set(
      ["dependencies", "devDependencies"].flatMap((field) => Object.keys(fields.get(field) ?? {})),
    );
  } catch {
    // None is there, or its package manager will say what is wrong with it.
    return new Set();
  }
}
