import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  progressPrinter
} from "./chunk-6TLJTFDI.js";
import "./chunk-NNVCIB4W.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-WVWDAXK4.js";
export {
  progressPrinter
};
