import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mergeFiles,
  mergedHistory
} from "./chunk-CCQFHGH2.js";
import "./chunk-6I45S35A.js";
import "./chunk-N4PMC6BJ.js";
import "./chunk-DYDMW6MW.js";
import "./chunk-7QSLEPFH.js";
import {
  tryOutputFolder
} from "./chunk-FUDPNZ6I.js";
import "./chunk-AB7I6RXE.js";
import {
  printReport
} from "./chunk-7COIPL2T.js";
import "./chunk-4ENGYRYD.js";
import "./chunk-RVRLAKT2.js";
import "./chunk-I4PZWNLP.js";
import "./chunk-DPYGGNMX.js";
import {
  takeNote,
  tellingFailure
} from "./chunk-DAYBQTRN.js";
import {
  resultFormat
} from "./chunk-36IGH5LM.js";
import {
  readTargets
} from "./chunk-6IVMEBXZ.js";
import "./chunk-LEWYM5HX.js";
import "./chunk-LOOUS4FO.js";
import "./chunk-OXEOFCXR.js";
import "./chunk-6JDCCXHE.js";
import "./chunk-LORLHF2Q.js";
import "./chunk-FCFFAJ4M.js";
import "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-IAHQJIA6.js";
import "./chunk-B5TX6R3M.js";
import "./chunk-XIQ4XV7V.js";
import "./chunk-VGAVLHXW.js";
import "./chunk-XCIN2Y2R.js";
import "./chunk-3R26CBYD.js";
import "./chunk-UVEV6JYO.js";
import "./chunk-FWTKOFZK.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import "./chunk-QQ77SWSN.js";
import "./chunk-IUCHXE2W.js";
import "./chunk-SN65VS3F.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-NRLIIOLW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-GYIBVR4L.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-OQLKX7MX.js";
import "./chunk-W4MNM4SM.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-IYRPPH64.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-ERX43POQ.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/cli/merge-command.ts
async function runMerge({ options, general, words }, io) {
  const {
    json,
    markdown,
    html,
    junit,
    codequality,
    format: asked,
    comment,
    key,
    budget: file,
    history: add = false,
    output = ".budget-check",
    ...rest
  } = options;
  rest;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const note = takeNote({ comment, key }, io, cancelled);
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  const report = await tellingFailure(note, io, async () => {
    const merged = await mergeFiles(words.length > 0 ? words : [".budget-check"], io.cwd());
    return mergedHistory(merged, { cwd: io.cwd(), env: io.env, file, add, cancelled });
  });
  return printReport(
    { report, folder: await tryOutputFolder(io.cwd(), output), verbose, format, saved: true, note },
    targets,
    io,
    cancelled
  );
}
export {
  runMerge
};
