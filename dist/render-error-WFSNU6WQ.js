import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  renderError
} from "./chunk-DT4VZPOM.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";
export {
  renderError
};
