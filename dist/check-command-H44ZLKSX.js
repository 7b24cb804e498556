import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  recheckCommand,
  repeatCommand
} from "./chunk-3ENCNXND.js";
import {
  bypassVariable,
  runGate
} from "./chunk-6I45S35A.js";
import "./chunk-N4PMC6BJ.js";
import {
  keepReport
} from "./chunk-DYDMW6MW.js";
import "./chunk-7QSLEPFH.js";
import "./chunk-FUDPNZ6I.js";
import "./chunk-AB7I6RXE.js";
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
import "./chunk-LOOUS4FO.js";
import "./chunk-OXEOFCXR.js";
import "./chunk-6JDCCXHE.js";
import "./chunk-LORLHF2Q.js";
import "./chunk-FCFFAJ4M.js";
import "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import "./chunk-3R26CBYD.js";
import "./chunk-UVEV6JYO.js";
import "./chunk-FWTKOFZK.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import "./chunk-IUCHXE2W.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
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

// src/cli/check-command.ts
import { join } from "node:path";
async function runCheck({ options, general }, io) {
  const {
    json,
    markdown,
    html,
    junit,
    codequality,
    comment,
    key,
    format: asked,
    quiet = false,
    ...request
  } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const note = takeNote({ comment, key }, io, cancelled);
  const bypassHeaders = io.env[bypassVariable];
  delete io.env[bypassVariable];
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  keepReport(request["only-failed"], targets, io.cwd());
  let printer;
  const watch = async () => {
    const { progressPrinter } = await import("./progress-HFCCGG6S.js");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const gate = async () => {
    const result2 = await runGate(request, { cwd: io.cwd(), env: io.env, cancelled, watch, bypassHeaders });
    well = result2.failure === null && result2.exitCode !== 130;
    return result2;
  };
  const result = await tellingFailure(note, io, () => gate().finally(() => printer?.stop(well)));
  const { printReport } = await import("./print-report-QDKLGXZD.js");
  const failure = result.exitCode === 130 ? null : result.failure;
  const command = repeatCommand(request, result.report);
  const recheck = recheckCommand(
    request,
    result.report,
    join(request.output ?? ".budget-check", "report.json")
  );
  return printReport({ ...result, failure, verbose, format, command, recheck, note }, targets, io, cancelled);
}
export {
  runCheck
};
