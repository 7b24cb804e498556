import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  renderError
} from "./chunk-OHMOQSJ6.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-ZT34OKLH.js";
import "./chunk-WVWDAXK4.js";
export {
  renderError
};
