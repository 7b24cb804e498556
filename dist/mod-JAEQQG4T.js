import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  closest,
  distance
} from "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";
export {
  closest,
  distance
};
