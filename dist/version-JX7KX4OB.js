import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  version
} from "./chunk-EQQSELHF.js";
import "./chunk-WVWDAXK4.js";
export {
  version
};
