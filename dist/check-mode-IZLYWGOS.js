import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-625WZKEN.js";
import "./chunk-ACNJB447.js";
import {
  runGate
} from "./chunk-PYJW5MSY.js";
import "./chunk-OTDKOW7D.js";
import "./chunk-JUBN5FEQ.js";
import "./chunk-5STMACBR.js";
import "./chunk-4N3NNVPR.js";
import "./chunk-WNUNGWQ4.js";
import "./chunk-QG3NK3TM.js";
import "./chunk-XTDXH3EM.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-M62QI7NY.js";
import "./chunk-SHE3LJTK.js";
import "./chunk-XRUAAMON.js";
import "./chunk-IAJKRHTJ.js";
import "./chunk-OYDRFUBR.js";
import "./chunk-MEEFBXG3.js";
import "./chunk-3R26CBYD.js";
import "./chunk-MFXAFYDC.js";
import "./chunk-NHNZ27ZH.js";
import "./chunk-MM4FOKAR.js";
import "./chunk-LNW2TNUN.js";
import "./chunk-QZBU2RM5.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-EQQSELHF.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-XJMBPUHJ.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-AHKRQHLN.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-JTOZXBSX.js";
import "./chunk-OHMOQSJ6.js";
import "./chunk-25KBAACP.js";
import "./chunk-ZIENVQWU.js";
import "./chunk-DTMH334S.js";
import "./chunk-WVCS5WEO.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-MJSSFKUL.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-O7SZHESP.js";
import "./chunk-ZT34OKLH.js";
import "./chunk-WVWDAXK4.js";

// src/action/check-mode.ts
async function runCheckMode(job) {
  const { inputs, env, directory, log, cancelled } = job;
  const watch = async () => log.progress;
  const asker = { cwd: directory, env, cancelled, watch };
  const result = await runGate(inputs.request, asker).finally(log.close);
  return conclude(job, result);
}
export {
  runCheckMode
};
