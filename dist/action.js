import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  definitionOf,
  outliveReaders,
  parseInput,
  printFailure,
  takeCancellation
} from "./chunk-BDT35PHQ.js";
import {
  getBooleanInput,
  getInput,
  getMultilineInput,
  warning
} from "./chunk-25KBAACP.js";
import {
  progressLine,
  roomIn
} from "./chunk-CWWDCA5Q.js";
import {
  listOf,
  oneOf,
  parseValue
} from "./chunk-W4MNM4SM.js";
import {
  exitCodeOfError
} from "./chunk-MZFDMTDF.js";
import "./chunk-S2ZXC6W7.js";
import {
  takeStrayFailures
} from "./chunk-IYRPPH64.js";
import "./chunk-XKUOALVI.js";
import {
  nameLimit
} from "./chunk-QNLGKQNY.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/action/run.ts
import { statSync } from "node:fs";

// src/action/environment.ts
var ours = /^(?:INPUT_|ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN_REQUEST)_|GITHUB_TOKEN$)/i;
function forgetSecrets(env) {
  for (const name of Object.keys(env)) if (ours.test(name)) delete env[name];
}

// src/action/inputs.ts
var modes = ["check", "merge", "report"];
var commentRules = ["always", "on-change", "on-failure", "never"];
var optionInputs = [
  "budget",
  "base",
  "url",
  "url-pattern",
  "max-time",
  "runs",
  "shard",
  "chrome-path",
  "only-changed"
];
var defaults = {
  "working-directory": ".",
  "only-changed": "false",
  mode: "check",
  comment: "always",
  "max-time": "10m",
  runs: "auto",
  reports: ".budget-check",
  artifact: "budget-check",
  "comment-author": "github-actions[bot]"
};
var keyPattern = /^[\w./@ -]{0,100}$/;
function readInputs() {
  const key = getInput("key");
  if (!keyPattern.test(key))
    throw new CheckError("USAGE", `Input key: ${JSON.stringify(key)} is not a plain name`, {
      advice: "Use letters, digits, spaces and . / @ - _, at most 100 of them"
    });
  return {
    mode: wordOf("mode", modes, defaults.mode),
    workingDirectory: getInput("working-directory") || defaults["working-directory"],
    comment: wordOf("comment", commentRules, defaults.comment),
    key,
    commitStatus: getInput("commit-status") || void 0,
    token: getInput("github-token"),
    commentAuthor: getInput("comment-author") || defaults["comment-author"],
    artifact: getInput("artifact") || defaults.artifact,
    bypassHeaders: getInput("bypass-headers") || void 0,
    reports: orElse(getMultilineInput("reports"), [defaults.reports]),
    request: {
      ...asOption("budget"),
      ...getInput("base") === "none" ? { "no-base": true } : asOption("base"),
      ...asOption("url"),
      ...asOption("url-pattern"),
      ...asOption("max-time"),
      ...asOption("runs"),
      ...asOption("shard"),
      ...asOption("chrome-path"),
      ...readSwitch("only-changed") && { "only-changed": true }
    }
  };
}
function asOption(name) {
  const given = getInput(name);
  return given === "" ? {} : { [name]: parseInput(name, given) };
}
function readSwitch(name) {
  const given = getInput(name);
  if (given === "") return false;
  try {
    return getBooleanInput(name);
  } catch {
    return parseValue(oneOf("true", "false"), given, `Input ${name}:`) === "true";
  }
}
function wordOf(name, words, fallback) {
  const given = getInput(name);
  return given === "" ? fallback : parseValue(oneOf(...words), given, `Input ${name}:`);
}
function orElse(list, fallback) {
  return list.length > 0 ? list : fallback;
}

// src/action/ignored-inputs.ts
var readers = new Map([
  ...optionInputs.map((name) => [name, modes.filter((mode) => readsOption(mode, name))]),
  ["bypass-headers", ["check"]],
  ["reports", ["merge"]],
  ["artifact", ["report"]]
]);
function readsOption(mode, name) {
  const { commands } = definitionOf(name);
  return mode === "report" ? name === "budget" : commands.includes(mode);
}
function warnOfIgnored(mode) {
  const ignored = [...readers].filter(([name, by]) => !by.includes(mode) && isSet(name));
  if (ignored.length === 0) return;
  const names = ignored.map(([name, by]) => `${name} (for mode ${listOf(by, "and")})`);
  warning(
    `Mode ${mode} ignores ${ignored.length === 1 ? "an input" : "inputs"} that this step sets: ${listOf(names, "and")}`,
    {
      title: "budget-check"
    }
  );
}
function isSet(name) {
  const given = getInput(name);
  const unset = defaults;
  return given !== "" && given.toLowerCase() !== unset[name];
}

// src/action/job.ts
import { resolve } from "node:path";

// src/action/log.ts
import { randomUUID } from "node:crypto";
var mostCharacters = 1e3;
function openLog(stream) {
  const write = (text) => stream.write(text);
  let token = null;
  let group = false;
  let rest = "";
  const stop = () => {
    if (token !== null) return;
    token = randomUUID();
    write(`::stop-commands::${token}
`);
  };
  const resume = () => {
    if (rest !== "") line(rest);
    rest = "";
    if (token !== null) write(`::${token}::
`);
    token = null;
  };
  const print = (lines) => {
    stop();
    write(lines.map((text) => `${plain(text, mostCharacters)}
`).join(""));
  };
  const line = (text) => print([text]);
  const endGroup = () => {
    resume();
    if (group) write("::endgroup::\n");
    group = false;
  };
  return {
    progress(event) {
      if (event.type === "output") {
        const lines = (rest + event.text).split(/\r?\n|\r/);
        rest = (lines.pop() ?? "").slice(0, mostCharacters * 8);
        if (lines.length > 0) print(lines);
        const room = roomIn(stream);
        if (room) event.waitUntil?.(room);
        return;
      }
      if (event.type === "stage") {
        endGroup();
        write(`::group::${plain(event.text).replaceAll("%", "%25")}
`);
        group = true;
        return;
      }
      const said = progressLine(event);
      if (said !== null) line(said);
    },
    text(text) {
      endGroup();
      stop();
      write(text.endsWith("\n") ? text : `${text}
`);
      resume();
    },
    close: endGroup
  };
}

// src/action/job.ts
function startJob(inputs, runner, cancelled) {
  const { env, stdout } = runner;
  const workspace = resolve(env["GITHUB_WORKSPACE"] || runner.cwd());
  return {
    inputs,
    env,
    log: openLog(stdout),
    cancelled,
    workspace,
    directory: resolve(workspace, inputs.workingDirectory)
  };
}

// src/action/run.ts
var modes2 = {
  check: async (job) => (await import("./check-mode-2HKP3ANI.js")).runCheckMode(job),
  merge: async (job) => (await import("./merge-mode-KBTN3IXO.js")).runMergeMode(job),
  report: async (job) => (await import("./report-mode-QLMKX7QM.js")).runReportMode(job)
};
async function runAction(runner) {
  const cancelled = takeCancellation();
  let job;
  let stray;
  let ended = false;
  takeStrayFailures(async (thrown) => {
    const error = nameLimit(thrown);
    runner.exitCode = 3;
    stray ??= { error };
    if (!ended) return;
    await printFailure(runner.stdout, error, false);
  });
  outliveReaders(runner, () => void 0);
  try {
    const inputs = readInputs();
    warnOfIgnored(inputs.mode);
    forgetSecrets(runner.env);
    job = startJob(inputs, runner, cancelled);
    refuseForkSecrets(job);
    refuseMissing(job);
    const exitCode = await modes2[inputs.mode](job);
    if (stray) throw stray.error;
    runner.exitCode = exitCode;
  } catch (thrown) {
    const error = nameLimit(thrown);
    const { reportFailure } = await import("./report-failure-DPW3QXOR.js");
    await reportFailure(error, job, runner);
    runner.exitCode = exitCodeOfError(error);
  } finally {
    job?.log.close();
    ended = true;
    if (cancelled.aborted) runner.exit();
  }
}
function refuseForkSecrets({ env, inputs: { mode } }) {
  if (env["GITHUB_EVENT_NAME"] !== "pull_request_target") return;
  const instead = {
    check: "Measure on pull_request; for forks, comment from a second workflow on workflow_run with mode: report.",
    merge: "Merge on pull_request, in the workflow that measured the shards.",
    report: "Use workflow_run with types: [completed], which starts after the workflow that measured."
  };
  throw new CheckError(
    "USAGE",
    "The event pull_request_target gives the pull request of a fork the repository's secrets",
    { advice: instead[mode] }
  );
}
function refuseMissing({ directory, inputs: { mode, workingDirectory } }) {
  if (mode !== "check") return;
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new CheckError(
    "USAGE",
    `Input working-directory: there is no folder ${JSON.stringify(workingDirectory)}`,
    {
      advice: "Name it as it lies in the repository; does actions/checkout come before this step?"
    }
  );
}

// src/action.ts
await runAction(process);
