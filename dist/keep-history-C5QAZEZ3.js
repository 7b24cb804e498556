import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  withHistory
} from "./chunk-XHUWXCF4.js";
import "./chunk-CSAVFH7I.js";
import "./chunk-DJ6U5UD3.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-XKHQDOB5.js";
import "./chunk-KYHOI67L.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-OIZDCXYA.js";
import "./chunk-KJLDMCOG.js";
import "./chunk-CDR3NJRJ.js";
import "./chunk-JJCAIYD5.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-BCC4NA55.js";
import "./chunk-B7DIM3V6.js";
import "./chunk-WVWDAXK4.js";
export {
  withHistory
};
