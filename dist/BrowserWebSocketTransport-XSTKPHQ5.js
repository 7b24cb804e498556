import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  BrowserWebSocketTransport
} from "./chunk-U26VCFL3.js";
import "./chunk-HXI5SEGM.js";
import "./chunk-WVWDAXK4.js";
export {
  BrowserWebSocketTransport
};
