import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  progressPrinter
} from "./chunk-XL5GRRZ6.js";
import "./chunk-LEWYM5HX.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-JRY6GCC2.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-WVWDAXK4.js";
export {
  progressPrinter
};
