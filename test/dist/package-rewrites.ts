import type { Rewrite } from "./lighthouse-rewrites.ts";
import { replaceOnce } from "./replace.ts";

const noBidi = `const refuse = () => { throw new Error("WebDriver BiDi is not part of this bundle"); };\n`;

/** Keeps what decodes traces of the code for OTLP's messages: four fifths of it are for something else. */
function onlyDecodeTraces(code: string, file: string): string {
  const withoutMetrics = ["proto.metrics", "collector.metrics"].reduce(
    (rest, name) =>
      replaceOnce(
        rest,
        new RegExp(
          `^( *)${name.replace(".", String.raw`\.`)} = \\(function[\\s\\S]*?^\\1\\}\\)\\(\\);$`,
          "m",
        ),
        "",
        file,
      ),
    code,
  );
  const unused =
    /^( *)\w+\.(?:encode|encodeDelimited|decodeDelimited|verify|fromObject|getTypeUrl) = function[\s\S]*?^\1\};$/gm;
  if (!unused.test(withoutMetrics)) throw new Error(`${file}: nothing of it is left out`);
  return withoutMetrics.replaceAll(unused, "");
}

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
  "@opentelemetry/otlp-transformer/build/src/generated/root.js": onlyDecodeTraces,
  "@puppeteer/browsers/lib/CLI.js": () => "export const CLI = undefined;",
};
