import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mergeFiles,
  runMerge
} from "./chunk-42VKTWWF.js";
import "./chunk-6YFK76GE.js";
import "./chunk-SUBMHS6L.js";
import "./chunk-TQA3MKFE.js";
import "./chunk-V4R5EKQJ.js";
import "./chunk-GBQ7TMYO.js";
import "./chunk-5VDELN3C.js";
import "./chunk-WWVIMTGU.js";
import "./chunk-KBO556V6.js";
import "./chunk-4SC2GLUH.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-CIEW33V3.js";
import "./chunk-DT4LRP5M.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-6AJLYFP7.js";
import "./chunk-WZZYTKEX.js";
import "./chunk-SN65VS3F.js";
import "./chunk-5KSYAZPE.js";
import "./chunk-7QSH5JPU.js";
import "./chunk-5T5JULFF.js";
import "./chunk-NNVCIB4W.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-6JRHU5T4.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";
export {
  mergeFiles,
  runMerge
};
