import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  markdown,
  mostCommentCharacters,
  mostSummaryBytes,
  renderComment,
  renderFailure,
  renderSummary
} from "./chunk-NRLIIOLW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-WVWDAXK4.js";
export {
  markdown,
  mostCommentCharacters,
  mostSummaryBytes,
  renderComment,
  renderFailure,
  renderSummary
};
