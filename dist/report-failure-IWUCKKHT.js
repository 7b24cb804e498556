import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  commentOptions,
  openGithub,
  tellFailure
} from "./chunk-SZU6HFGS.js";
import "./chunk-EVFUEG2W.js";
import "./chunk-673CWH4Y.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-EQQSELHF.js";
import {
  renderError
} from "./chunk-L5CLQYPT.js";
import {
  prose
} from "./chunk-5MCGDQI2.js";
import "./chunk-A3TVVE67.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-BCC4NA55.js";
import {
  error,
  isDebug,
  notice,
  setOutput,
  summary
} from "./chunk-KRZITKNA.js";
import {
  plain
} from "./chunk-5GFXPJJ2.js";
import "./chunk-LQUHFMLJ.js";
import {
  CheckError,
  messageOf
} from "./chunk-NA6I7OJ4.js";
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
  if (env["GITHUB_STEP_SUMMARY"])
    await summary.addRaw(`**Not measured:** ${prose(message, mostCharacters)}
`).write();
  if (job && isOfTheRun(error2, job)) await tellOthers({ code: codeOf(error2), message }, job);
  setOutput("outcome", "error");
}
function isOfTheRun(error2, { inputs }) {
  const isPart = inputs.request.shard !== void 0;
  return codeOf(error2) !== "OUTPUT_NOT_WRITABLE" && inputs.mode !== "report" && !isPart;
}
function codeOf(error2) {
  return error2 instanceof CheckError ? error2.code : null;
}
async function tellOthers(failure, job) {
  try {
    const github = await openGithub(job);
    await tellFailure(failure, job.inputs, github, commentOptions(job, github));
  } catch (error2) {
    notice(`There is no comment: ${plain(messageOf(error2))}`, { title: "budget-check" });
  }
}
export {
  reportFailure
};
