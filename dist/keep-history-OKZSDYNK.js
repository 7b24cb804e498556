import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  withHistory
} from "./chunk-RJZJEY6E.js";
import "./chunk-EVFUEG2W.js";
import "./chunk-B3T2UNID.js";
import "./chunk-2B7RVRY7.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-CXPSF2TS.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-BCC4NA55.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-NA6I7OJ4.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-WVWDAXK4.js";
export {
  withHistory
};
