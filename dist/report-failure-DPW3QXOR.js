import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  commentOptions,
  inHurry,
  openGithub,
  setErrorOutput,
  summarize,
  tellFailure,
  undeliveredLines
} from "./chunk-HWOAK4VK.js";
import "./chunk-3ENCNXND.js";
import "./chunk-RVRLAKT2.js";
import "./chunk-XCIN2Y2R.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EW62HIFV.js";
import "./chunk-ZHPJEABA.js";
import {
  prose
} from "./chunk-NRLIIOLW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-AHVW22R3.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EQQSELHF.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import {
  renderError
} from "./chunk-OQLKX7MX.js";
import {
  error,
  isDebug,
  notice
} from "./chunk-25KBAACP.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/action/report-failure.ts
import { relative, resolve } from "node:path";
var mostCharacters = 1e3;
var positioned = /^(?<file>[^:]+):(?<line>\d+):(?<column>\d+): (?<message>.+)$/s;
async function reportFailure(error2, job, { env, stdout, cwd }) {
  const text = renderError(error2, isDebug());
  if (job) job.log.text(text);
  else stdout.write(text);
  const message = plain(messageOf(error2), mostCharacters);
  const { file, line, column, message: rest } = positioned.exec(message)?.groups ?? {};
  const workspace = job?.workspace ?? cwd();
  const place = file && {
    file: relative(workspace, resolve(job?.directory ?? workspace, file)).replaceAll("\\", "/"),
    startLine: Number(line),
    startColumn: Number(column)
  };
  error(rest ?? message, { title: "budget-check", ...place });
  const undelivered = job && isOfTheRun(job) ? await tellOthers({ code: codeOf(error2), message }, job) : [];
  await summarize(
    `**Not measured:** ${prose(message, mostCharacters)}
${undeliveredLines(undelivered)}`,
    env
  );
  await setErrorOutput();
}
function isOfTheRun({ inputs: { mode, request } }) {
  return mode !== "report" && request.shard === void 0;
}
function codeOf(error2) {
  return error2 instanceof CheckError ? error2.code : null;
}
async function tellOthers(failure, job) {
  try {
    const github = await openGithub(job);
    const options = commentOptions(job, github);
    const undelivered = job.cancelled.aborted ? [] : await tellFailure(failure, job.inputs, github, options);
    if (!job.cancelled.aborted) return undelivered;
    return await tellFailure(failure, job.inputs, inHurry(job, github), options);
  } catch (error2) {
    const sentence = `There is no comment: ${plain(messageOf(error2))}`;
    notice(sentence, { title: "budget-check" });
    return [sentence];
  }
}
export {
  reportFailure
};
