import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  withHistory
} from "./chunk-E5VM5FDB.js";
import "./chunk-CIEW33V3.js";
import "./chunk-RE6BQX6N.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-BMWWFPZ6.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-WVWDAXK4.js";
export {
  withHistory
};
