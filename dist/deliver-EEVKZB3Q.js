import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  deliver
} from "./chunk-C5L2XSZT.js";
import "./chunk-7C5GWUJC.js";
import "./chunk-EC3CNJW7.js";
import "./chunk-WKZBWFUY.js";
import "./chunk-FK622QPL.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-6JRHU5T4.js";
import "./chunk-WVWDAXK4.js";
export {
  deliver
};
