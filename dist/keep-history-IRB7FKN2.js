import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  withHistory
} from "./chunk-BYB3G7YA.js";
import "./chunk-MEEFBXG3.js";
import "./chunk-D57OJ2BZ.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-7JMPIGJ5.js";
import "./chunk-BP33VHLA.js";
import "./chunk-KYHOI67L.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-5GPFQSZW.js";
import "./chunk-MJSSFKUL.js";
import "./chunk-JJCAIYD5.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-BCC4NA55.js";
import "./chunk-ZT34OKLH.js";
import "./chunk-WVWDAXK4.js";
export {
  withHistory
};
