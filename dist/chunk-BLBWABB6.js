import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  annotate,
  commentOptions,
  inHurry,
  openGithub,
  setOutputs,
  summarize,
  tellPullRequest,
  undeliveredLines
} from "./chunk-HWOAK4VK.js";
import {
  asCancelled,
  deliver
} from "./chunk-4ENGYRYD.js";
import {
  renderSummary
} from "./chunk-NRLIIOLW.js";
import {
  renderError
} from "./chunk-OQLKX7MX.js";
import {
  notice
} from "./chunk-25KBAACP.js";
import {
  mostSevere
} from "./chunk-MZFDMTDF.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";

// src/action/deliver-and-tell.ts
var logWidth = 120;
async function deliverAndTell(job, telling) {
  const { cancelled, directory, inputs } = job;
  const { report, folder, exitCode, github, options } = telling;
  const { command } = options;
  const write = (one) => deliver(one, folder, [], { cwd: directory, color: true, width: logWidth, command });
  const tell = async (one, where) => where && !one.shard ? tellPullRequest(one, inputs, where, options) : [];
  const wasWrong = report.outcome === "error";
  if (!cancelled.aborted) {
    const delivered = await write(report);
    const undelivered2 = cancelled.aborted ? [] : await tell(delivered.report, github);
    const { failure } = delivered;
    const code = mostSevere(exitCode, failure?.exitCode ?? 0);
    if (!cancelled.aborted) return { ...delivered, exitCode: code, undelivered: undelivered2 };
  }
  const told = asCancelled(report);
  const undelivered = await tell(told, github && inHurry(job, github));
  return { ...await write(told), exitCode: wasWrong ? exitCode : 130, undelivered };
}

// src/action/conclude.ts
async function conclude(job, result) {
  const { report, folder, failure, exitCode } = result;
  const { github, undelivered } = await whereWeAre(job);
  const options = github ? commentOptions(job, github, report) : {};
  const told = await deliverAndTell(job, { report, folder, exitCode, github, options }).catch(
    (error) => {
      if (failure !== null) job.log.text(renderError(failure, job.env["RUNNER_DEBUG"] === "1"));
      throw error;
    }
  );
  logReport(job, told, failure);
  const missing = [...undelivered, ...told.undelivered];
  await summarize(renderSummary(told.report, options) + undeliveredLines(missing), job.env);
  annotate(told.report, job);
  await setOutputs(told.report, folder, told.files);
  return told.exitCode;
}
function logReport({ log, env }, { text, failure: unwritten }, failure) {
  const failures = [failure, unwritten].filter((one) => one !== null);
  log.text([text, ...failures.map((one) => renderError(one, env["RUNNER_DEBUG"] === "1"))].join(""));
}
async function whereWeAre(job) {
  try {
    return { github: await openGithub(job), undelivered: [] };
  } catch (error) {
    const sentence = `There is no comment: ${plain(messageOf(error))}`;
    notice(sentence, { title: "budget-check" });
    return { github: null, undelivered: [sentence] };
  }
}

export {
  deliverAndTell,
  conclude,
  logReport
};
