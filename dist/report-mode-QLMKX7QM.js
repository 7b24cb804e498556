import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  deliverAndTell,
  logReport
} from "./chunk-BLBWABB6.js";
import {
  commentOptions,
  openGithub,
  placeBudget,
  setOutputs,
  summarize,
  takeInReport,
  undeliveredLines
} from "./chunk-HWOAK4VK.js";
import {
  judgeAgain
} from "./chunk-BXKGAMKX.js";
import "./chunk-3ENCNXND.js";
import {
  openOutputFolder
} from "./chunk-FUDPNZ6I.js";
import "./chunk-4ENGYRYD.js";
import "./chunk-RVRLAKT2.js";
import "./chunk-I4PZWNLP.js";
import "./chunk-DPYGGNMX.js";
import "./chunk-LEWYM5HX.js";
import {
  loadBudget
} from "./chunk-LORLHF2Q.js";
import "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-XCIN2Y2R.js";
import "./chunk-3R26CBYD.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-PKP4CFHW.js";
import "./chunk-QQ77SWSN.js";
import "./chunk-IUCHXE2W.js";
import "./chunk-SN65VS3F.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-EW62HIFV.js";
import "./chunk-ZHPJEABA.js";
import {
  renderSummary
} from "./chunk-NRLIIOLW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-YQE2FPXT.js";
import "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-GYIBVR4L.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-OQLKX7MX.js";
import {
  error,
  info
} from "./chunk-25KBAACP.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/action/report-mode.ts
async function runReportMode(job) {
  const { inputs, env } = job;
  const github = await openGithub(job);
  const { client } = github;
  if (!client) throw new CheckError("USAGE", "Mode report needs the input github-token");
  const { budget } = inputs.request;
  const intake = await takeInReport(client, github.context, {
    artifactName: inputs.artifact,
    workingDirectory: inputs.workingDirectory,
    ...budget && { budget }
  }).catch((error2) => {
    if (job.cancelled.aborted) return null;
    throw error2;
  });
  if (intake === null || job.cancelled.aborted) {
    info("Cancelled before anything was reported");
    return 130;
  }
  if (intake.kind === "skipped") {
    info(`Nothing to report: ${plain(intake.reason)}`);
    return 0;
  }
  if (intake.kind === "refused" || intake.report.shard) {
    const shard = "the artifact holds one part of a sharded run: upload the report of mode merge";
    const reason = intake.kind === "refused" ? intake.reason : shard;
    error(`Not reported: ${plain(reason)}`, { title: "budget-check" });
    return 3;
  }
  const report = await judge(intake);
  const { context, artifactUrl } = intake;
  const options = { ...commentOptions(job, { context, client }, report), htmlUrl: artifactUrl };
  const folder = await openOutputFolder(job.directory, ".budget-check");
  const told = await deliverAndTell(job, {
    report,
    folder,
    exitCode: 0,
    github: { context, client },
    options
  });
  logReport(job, told, null);
  await summarize(renderSummary(told.report, options) + undeliveredLines(told.undelivered), env);
  await setOutputs(told.report, folder, told.files);
  return told.exitCode;
}
async function judge({ report, budget: files }) {
  var _stack = [];
  try {
    const placed = __using(_stack, await placeBudget(files), true);
    const { folder, file } = placed;
    return judgeAgain(report, await loadBudget({ cwd: folder, ...file !== null && { file } }));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  runReportMode
};
