import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-7NZOD26E.js";
import "./chunk-E5OKOVPX.js";
import {
  runGate
} from "./chunk-AAJG2VX2.js";
import "./chunk-XDYCUE4F.js";
import "./chunk-CLTFCUYB.js";
import "./chunk-5STMACBR.js";
import "./chunk-4N3NNVPR.js";
import "./chunk-YKN7JT3P.js";
import "./chunk-M62QI7NY.js";
import "./chunk-TYSMEP5Y.js";
import "./chunk-SHE3LJTK.js";
import "./chunk-MEEFBXG3.js";
import "./chunk-4V4FHJYT.js";
import "./chunk-I3V4LG54.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-EQQSELHF.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-ZMEQR3XE.js";
import "./chunk-JTLYKUOS.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-SVHUMNQO.js";
import "./chunk-MYWW2PER.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-MM4FOKAR.js";
import "./chunk-UKCE54RU.js";
import "./chunk-QZBU2RM5.js";
import "./chunk-5GPFQSZW.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-OHMOQSJ6.js";
import "./chunk-25KBAACP.js";
import "./chunk-EJ6RMD2A.js";
import "./chunk-WVCS5WEO.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-MJSSFKUL.js";
import "./chunk-DTMH334S.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-ITHR2472.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-BCC4NA55.js";
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
