import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-76W4SMUC.js";
import "./chunk-CF2ATSS5.js";
import "./chunk-EVFUEG2W.js";
import "./chunk-JBZFQQJN.js";
import "./chunk-SZNBJ4IU.js";
import "./chunk-EQQSELHF.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-T2UVWANM.js";
import "./chunk-2YCJBMOX.js";
import "./chunk-SN65VS3F.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-A3TVVE67.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-L5CLQYPT.js";
import {
  runGate
} from "./chunk-J2CKYKGV.js";
import "./chunk-KJVU5VPN.js";
import "./chunk-MEDA2B3W.js";
import "./chunk-UTOUE4Q3.js";
import "./chunk-4WL3EN67.js";
import "./chunk-HSJ2SGYI.js";
import "./chunk-VDPPITOT.js";
import "./chunk-H3BLON6W.js";
import "./chunk-P2FLTGKP.js";
import "./chunk-3U2O2VXK.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-BCC4NA55.js";
import "./chunk-25KBAACP.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-IZLFHAWG.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-DY2FMLVY.js";
import "./chunk-XKUOALVI.js";
import "./chunk-YGNNYPXP.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-NA6I7OJ4.js";
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
