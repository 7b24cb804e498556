import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  renderError
} from "./chunk-OQLKX7MX.js";
import "./chunk-ERX43POQ.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";
export {
  renderError
};
