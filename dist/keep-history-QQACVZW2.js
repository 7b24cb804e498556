import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  withHistory
} from "./chunk-TRZNREQB.js";
import "./chunk-MEEFBXG3.js";
import "./chunk-D57OJ2BZ.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-6BQ765RD.js";
import "./chunk-ZH3YQV2B.js";
import "./chunk-JTLYKUOS.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-5GPFQSZW.js";
import "./chunk-MJSSFKUL.js";
import "./chunk-ITHR2472.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-BCC4NA55.js";
import "./chunk-ZT34OKLH.js";
import "./chunk-WVWDAXK4.js";
export {
  withHistory
};
