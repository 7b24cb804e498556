import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  annotate,
  commentOptions,
  openGithub,
  setOutputs,
  summarize,
  tellPullRequest
} from "./chunk-RGETMPEH.js";
import {
  deliver
} from "./chunk-WJ2FKAJU.js";
import {
  renderSummary
} from "./chunk-5U5N2XKM.js";
import {
  renderError
} from "./chunk-L5CLQYPT.js";
import {
  notice
} from "./chunk-25KBAACP.js";
import {
  plain
} from "./chunk-5GFXPJJ2.js";
import {
  messageOf
} from "./chunk-NA6I7OJ4.js";

// src/action/conclude.ts
async function conclude(job, { report, folder, failure, exitCode }) {
  const { env, inputs } = job;
  const delivered = await writeReport(job, report, folder, failure);
  const { report: told, files } = delivered;
  const github = await whereWeAre(job);
  const options = github ? commentOptions(job, github) : {};
  if (github && !told.shard) await tellPullRequest(told, inputs, github, options);
  await summarize(renderSummary(told, options), env);
  annotate(told, job);
  await setOutputs(told, folder, files);
  return exitCodeOf(delivered, report, exitCode);
}
var logWidth = 120;
async function writeReport({ log, directory, env }, report, folder, failure) {
  const reader = { cwd: directory, color: true, width: logWidth };
  const delivered = await deliver(report, folder, [], reader);
  const failures = [failure, delivered.failure].filter((one) => one !== null);
  log.text(
    [delivered.text, ...failures.map((one) => renderError(one, env["RUNNER_DEBUG"] === "1"))].join("")
  );
  return delivered;
}
function exitCodeOf({ failure }, report, exitCode) {
  return failure !== null && report.outcome !== "error" ? failure.exitCode : exitCode;
}
async function whereWeAre(job) {
  try {
    return await openGithub(job);
  } catch (error) {
    notice(`There is no comment: ${plain(messageOf(error))}`, { title: "budget-check" });
    return null;
  }
}

export {
  conclude,
  writeReport,
  exitCodeOf
};
