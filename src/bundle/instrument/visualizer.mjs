/** The one package that runs in the user's build, under an address of its own: there is no node_modules beside dist/. */
export { visualizer } from "rollup-plugin-visualizer";
