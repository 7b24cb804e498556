import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  withHistory
} from "./chunk-GS5C3OWC.js";
import "./chunk-EVFUEG2W.js";
import "./chunk-B3T2UNID.js";
import "./chunk-GP6L2GQP.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-5OJVB62Z.js";
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
