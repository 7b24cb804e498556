import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  convertPuppeteerChannelToBrowsersChannel
} from "./chunk-232YBOOF.js";
import "./chunk-NXL6ZA7J.js";
import "./chunk-WVWDAXK4.js";
export {
  convertPuppeteerChannelToBrowsersChannel
};
