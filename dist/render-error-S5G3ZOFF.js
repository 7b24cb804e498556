import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  renderError
} from "./chunk-44XZLNAP.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-B7DIM3V6.js";
import "./chunk-WVWDAXK4.js";
export {
  renderError
};
