import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  replayGraph
} from "./chunk-J2YHRRZL.js";
import "./chunk-PWP2G5MI.js";
import "./chunk-WVWDAXK4.js";
export {
  replayGraph
};
