import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printError
} from "./chunk-GJZVKEMW.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-6JRHU5T4.js";
import "./chunk-WVWDAXK4.js";
export {
  printError
};
