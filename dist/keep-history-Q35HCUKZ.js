import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  withHistory
} from "./chunk-BABPUN2G.js";
import "./chunk-CIEW33V3.js";
import "./chunk-DT4LRP5M.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-6JRHU5T4.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-WVWDAXK4.js";
export {
  withHistory
};
