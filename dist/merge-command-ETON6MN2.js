import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mergeFiles,
  mergedHistory
} from "./chunk-O3SA53FW.js";
import "./chunk-GS5C3OWC.js";
import "./chunk-EVFUEG2W.js";
import "./chunk-JBZFQQJN.js";
import "./chunk-6NZ2Z4HU.js";
import "./chunk-SZNBJ4IU.js";
import "./chunk-B3T2UNID.js";
import "./chunk-GP6L2GQP.js";
import "./chunk-UVHQ5XJR.js";
import {
  printReport
} from "./chunk-DUYP6L2H.js";
import "./chunk-T2UVWANM.js";
import "./chunk-2YCJBMOX.js";
import "./chunk-SN65VS3F.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-A3TVVE67.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-L5CLQYPT.js";
import "./chunk-J2CKYKGV.js";
import "./chunk-KJVU5VPN.js";
import "./chunk-MEDA2B3W.js";
import {
  tryOutputFolder
} from "./chunk-UTOUE4Q3.js";
import "./chunk-4WL3EN67.js";
import "./chunk-HSJ2SGYI.js";
import {
  readTargets
} from "./chunk-DRS5H3QR.js";
import "./chunk-VDPPITOT.js";
import "./chunk-H3BLON6W.js";
import "./chunk-P2FLTGKP.js";
import "./chunk-3U2O2VXK.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-BCC4NA55.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-IZLFHAWG.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-DY2FMLVY.js";
import "./chunk-XKUOALVI.js";
import "./chunk-YGNNYPXP.js";
import "./chunk-LQUHFMLJ.js";
import "./chunk-NA6I7OJ4.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-WVWDAXK4.js";

// src/cli/merge-command.ts
async function runMerge({ options, general, words }, io) {
  const {
    json,
    markdown,
    html,
    junit,
    budget: file,
    history: add = false,
    output = ".budget-check",
    ...rest
  } = options;
  rest;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  const merged = await mergeFiles(words.length > 0 ? words : [".budget-check"], io.cwd());
  const report = await mergedHistory(merged, { cwd: io.cwd(), env: io.env, file, add, cancelled });
  return printReport(
    { report, folder: await tryOutputFolder(io.cwd(), output), verbose },
    targets,
    io,
    cancelled
  );
}
export {
  runMerge
};
