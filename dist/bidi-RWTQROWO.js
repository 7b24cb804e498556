import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import "./chunk-WVWDAXK4.js";

// node_modules/puppeteer-core/lib/puppeteer/bidi/bidi.js
var refuse = () => {
  throw new Error("WebDriver BiDi is not part of this bundle");
};
var BidiBrowser = { create: refuse };
export {
  BidiBrowser,
  refuse as BidiConnection,
  refuse as connectBidiOverCdp
};
