import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  commentOptions,
  openGithub,
  tellPullRequest
} from "./chunk-SZU6HFGS.js";
import {
  failsGate
} from "./chunk-KZGG6VJ5.js";
import {
  renderError
} from "./chunk-L5CLQYPT.js";
import {
  deliver
} from "./chunk-EEDR6PQ7.js";
import {
  describeLoosening,
  expectationOf,
  headlineOf,
  kindOf,
  renderSummary,
  sectionOrder,
  withoutEchoes
} from "./chunk-5MCGDQI2.js";
import {
  nameOf
} from "./chunk-FA6DUD2V.js";
import {
  error,
  notice,
  setOutput,
  summary,
  warning
} from "./chunk-KRZITKNA.js";
import {
  plain
} from "./chunk-5GFXPJJ2.js";
import {
  messageOf
} from "./chunk-NA6I7OJ4.js";

// src/action/publish.ts
import { relative } from "node:path";

// src/report/annotations.ts
var mostPerLevel = 10;
var mostCharacters = 4096;
var mostLines = 30;
function annotationsOf(whole, options = {}) {
  const report = withoutEchoes(whole);
  const all = [...broken(report), ...atLimits(report, options), ...ofLoosened(report, options)];
  return ["error", "warning", "notice"].flatMap(
    (level) => bounded(all.filter((one) => one.level === level))
  );
}
function broken(report) {
  if (report.error === null && report.incomplete === null) return [];
  const message = report.error?.message ?? report.incomplete ?? "";
  return [annotation("error", report.error ? "Could not be measured" : headlineOf(report), [message])];
}
function atLimits(report, options) {
  const lines = /* @__PURE__ */ new Map();
  for (const verdict of report.verdicts) {
    const kind = kindOf(verdict);
    if (kind === "passed") continue;
    const { metric, limit } = verdict;
    const key = JSON.stringify([
      levelOf(verdict, report),
      limit.preset ? null : limit.position ?? null,
      metric
    ]);
    lines.set(key, [...lines.get(key) ?? [], verdict]);
  }
  const rank = (verdicts) => Math.min(...verdicts.map((verdict) => sectionOrder.indexOf(kindOf(verdict))));
  return [...lines.values()].toSorted((a, b) => rank(a) - rank(b)).flatMap((verdicts) => {
    const [first] = verdicts;
    if (!first) return [];
    const position = first.limit.preset ? void 0 : first.limit.position;
    const title = `${nameOf(first)}: ${titles[kindOf(first)]}`;
    return [annotation(levelOf(first, report), title, verdicts.map(describe), place(position, options))];
  });
}
var titles = {
  exceeded: "limit exceeded",
  missing: "limit without data",
  inconclusive: "undecided",
  warned: "warning",
  passed: "kept"
};
function levelOf(verdict, { onInconclusive }) {
  const kind = kindOf(verdict);
  if (kind === "exceeded" || kind === "missing") return "error";
  if (kind !== "inconclusive" || verdict.allowed) return "warning";
  return onInconclusive === "fail" && verdict.limit.level === "fail" ? "error" : "notice";
}
function describe(verdict) {
  const { page, device, reason } = verdict;
  const { actual, expected } = expectationOf(verdict);
  const where = [page, device].filter((word) => word !== null).join(", ");
  return `${where === "" ? "" : `${where}: `}${actual ?? "no data"}, expected ${expected}${reason === "" ? "" : `; ${reason}`}`;
}
function ofLoosened({ loosened }, options) {
  return (loosened ?? []).map(
    (one) => annotation(
      "warning",
      "This change loosens its own budget",
      [describeLoosening(one)],
      place(one.position, options)
    )
  );
}
function place(position, { directory = "" }) {
  if (!position) return {};
  const parts = `${directory}/${position.file}`.split("/").filter((part) => part !== "" && part !== ".");
  const file = [];
  for (const part of parts) {
    if (part !== "..") file.push(part);
    else if (file.pop() === void 0) return {};
  }
  if (file.length === 0 || position.file.startsWith("/")) return {};
  return { file: plain(file.join("/")), line: position.line, column: position.column };
}
function annotation(level, title, lines, where = {}) {
  const shown = [...new Set(lines)].slice(0, mostLines).map((line) => plain(line));
  const left = new Set(lines).size - shown.length;
  if (left > 0) shown.push(`and ${left} more`);
  return { level, title: plain(title, 200), message: cut(shown.join("\n")), ...where };
}
function cut(text) {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1).toWellFormed()}…` : text;
}
function bounded(annotations) {
  if (annotations.length <= mostPerLevel) return [...annotations];
  const kept = annotations.slice(0, mostPerLevel - 1);
  const [first] = annotations;
  if (!first) return [];
  const left = annotations.length - kept.length;
  const words = { error: "errors", warning: "warnings", notice: "notices" }[first.level];
  return [
    ...kept,
    annotation(first.level, `${left} more ${words}`, ["They are in the report and in the job summary."])
  ];
}

// src/action/publish.ts
import { join } from "node:path";
function annotate(report, { workspace, directory }) {
  const seen = relative(workspace, directory).replaceAll("\\", "/");
  for (const annotation2 of annotationsOf(report, { directory: seen })) print(annotation2);
}
var printers = { error, warning, notice };
function print({ level, title, message, file, line, column }) {
  printers[level](message, {
    title,
    ...file !== void 0 && { file },
    ...line !== void 0 && { startLine: line },
    ...column !== void 0 && { startColumn: column }
  });
}
async function summarize(report, options, env) {
  if (!env["GITHUB_STEP_SUMMARY"]) return;
  await summary.addRaw(renderSummary(report, options)).write();
}
function setOutputs(report, folder) {
  const { verdicts, onInconclusive = "warn" } = report;
  const failed = verdicts.filter((verdict) => failsGate(verdict, onInconclusive));
  const inconclusive = verdicts.filter(({ status }) => status === "inconclusive");
  setOutput("outcome", report.outcome);
  setOutput("failed", failed.length);
  setOutput("inconclusive", inconclusive.length);
  for (const [name, file] of [
    ["report", "report.json"],
    ["html", "report.html"],
    ["markdown", "report.md"]
  ])
    setOutput(name, folder ? join(folder.directory, file) : "");
}

// src/action/conclude.ts
async function conclude(job, { report, folder, failure, exitCode }) {
  const { env, inputs } = job;
  const unwritten = await writeReport(job, report, folder, failure);
  const github = await whereWeAre(job);
  const options = github ? commentOptions(job, github) : {};
  await summarize(report, options, env);
  annotate(report, job);
  if (github && !report.shard) await tellPullRequest(report, inputs, github, options);
  setOutputs(report, folder);
  if (unwritten !== null) throw unwritten;
  return exitCode;
}
var logWidth = 120;
async function writeReport({ log, directory, env }, report, folder, failure) {
  const reader = { cwd: directory, color: true, width: logWidth };
  const { text, failure: unwritten } = await deliver(report, folder, [], reader);
  log.text(failure === null ? text : text + renderError(failure, env["RUNNER_DEBUG"] === "1"));
  return unwritten;
}
async function whereWeAre(job) {
  try {
    return await openGithub(job);
  } catch (error2) {
    notice(`There is no comment: ${plain(messageOf(error2))}`, { title: "budget-check" });
    return null;
  }
}

export {
  summarize,
  setOutputs,
  conclude,
  writeReport
};
