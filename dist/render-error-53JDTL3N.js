import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  renderError
} from "./chunk-L5CLQYPT.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-NA6I7OJ4.js";
import "./chunk-WVWDAXK4.js";
export {
  renderError
};
