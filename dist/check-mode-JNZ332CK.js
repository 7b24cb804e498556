import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-LLUZZW2V.js";
import "./chunk-IGSWEHPL.js";
import {
  runGate
} from "./chunk-3SJLYKQ4.js";
import "./chunk-PM62FBAW.js";
import "./chunk-FNRZB3BJ.js";
import "./chunk-5JAURFEC.js";
import "./chunk-UULVRRSN.js";
import "./chunk-RDCXGT7Z.js";
import "./chunk-FPAPKM64.js";
import "./chunk-YVNO37VI.js";
import "./chunk-L3VGDTLB.js";
import "./chunk-CSAVFH7I.js";
import "./chunk-TMWJQPKG.js";
import "./chunk-TG3K54NC.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-EQQSELHF.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-KYHOI67L.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-CVFSIPWZ.js";
import "./chunk-TUHLCH25.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-MM4FOKAR.js";
import "./chunk-TZITOOBI.js";
import "./chunk-QZBU2RM5.js";
import "./chunk-OIZDCXYA.js";
import "./chunk-KJLDMCOG.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-44XZLNAP.js";
import "./chunk-25KBAACP.js";
import "./chunk-MDKRDW3K.js";
import "./chunk-5Z3JCEB6.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-CDR3NJRJ.js";
import "./chunk-D6BCLOE6.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-JJCAIYD5.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-BCC4NA55.js";
import "./chunk-B7DIM3V6.js";
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
