import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-ELQZEDW3.js";
import "./chunk-FQLC7EUW.js";
import "./chunk-EW62HIFV.js";
import "./chunk-Y4QQHEFS.js";
import "./chunk-YT24TLKF.js";
import "./chunk-ACPFTJF6.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-EIAL3DBK.js";
import {
  runGate
} from "./chunk-EKWDXMHA.js";
import "./chunk-POQSJJS5.js";
import "./chunk-VYJUVZQD.js";
import "./chunk-UVL4HPUQ.js";
import "./chunk-7QSLEPFH.js";
import "./chunk-LGUPMZYH.js";
import "./chunk-J7FIZHPL.js";
import "./chunk-2Y6FSFWW.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-SN65VS3F.js";
import "./chunk-WREDEZJX.js";
import "./chunk-QYN77N4E.js";
import "./chunk-PL76N6FC.js";
import "./chunk-6JDCCXHE.js";
import "./chunk-XHS5CSLH.js";
import "./chunk-YMUDKNIH.js";
import "./chunk-AWC2UJYV.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-7NDGHDES.js";
import "./chunk-GL6DTGI4.js";
import "./chunk-Q22W6YCJ.js";
import "./chunk-36JGYZK5.js";
import "./chunk-SCUI4QYO.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-KYJHNWVM.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-3R26CBYD.js";
import "./chunk-UEOVX7AE.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-BJ2X5M25.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-DT4VZPOM.js";
import "./chunk-25KBAACP.js";
import "./chunk-GPRCJI2S.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-QLJU6TMA.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/action/check-mode.ts
async function runCheckMode(job) {
  const { inputs, env, directory, log, cancelled } = job;
  const watch = async () => log.progress;
  const { bypassHeaders } = inputs;
  const nameOf = (input) => `Input ${input}`;
  const asker = { cwd: directory, env, cancelled, watch, bypassHeaders, nameOf };
  const result = await runGate(inputs.request, asker).finally(log.close);
  return conclude(job, result);
}
export {
  runCheckMode
};
