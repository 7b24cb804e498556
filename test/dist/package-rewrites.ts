import type { Rewrite } from "./lighthouse-rewrites.ts";

const noBidi = `const refuse = () => { throw new Error("WebDriver BiDi is not part of this bundle"); };\n`;

/** Parts of other packages that budget-check never calls and that would double the bundle, by path in node_modules. */
export const packageRewrites: Readonly<Record<string, Rewrite>> = {
  "puppeteer-core/lib/puppeteer/bidi/BrowserConnector.js": () =>
    `${noBidi}export const _connectToBiDiBrowser = refuse;`,
  "puppeteer-core/lib/puppeteer/bidi/bidi.js": () =>
    `${noBidi}export { refuse as connectBidiOverCdp, refuse as BidiConnection }; export const BidiBrowser = { create: refuse };`,
  "@actions/core/lib/oidc-utils.js": () =>
    `export const OidcClient = { getIDToken() { throw new Error("OIDC is not part of this bundle"); } };`,
  // It reads a file from its own folder to parse maps, but the visualizer is never asked for sizes by source map.
  "source-map/lib/read-wasm.js": () =>
    `module.exports = async () => { throw new Error("source-map is not part of this bundle"); };`,
  "@puppeteer/browsers/lib/CLI.js": () => "export const CLI = undefined;",
};
