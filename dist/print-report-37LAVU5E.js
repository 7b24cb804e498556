import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printReport
} from "./chunk-MB7VBESM.js";
import "./chunk-IUHBPD7E.js";
import "./chunk-H5BQNDGT.js";
import "./chunk-SN65VS3F.js";
import "./chunk-G4SHS2YI.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-NNVCIB4W.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-BMWWFPZ6.js";
import "./chunk-WVWDAXK4.js";
export {
  printReport
};
