/**
 * The only package that runs in the user's build. It has an address of its own, because there is no node_modules next
 * to dist/.
 */
export { visualizer } from "rollup-plugin-visualizer";
