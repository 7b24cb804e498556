import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  narrowBudget,
  parseDuration
} from "./chunk-IV2QJOPG.js";
import {
  ratchetBudget,
  refuseIdleUpdate
} from "./chunk-76UYRIUY.js";
import {
  interruptible
} from "./chunk-2MQPROGK.js";
import {
  openOutputFolder
} from "./chunk-EP3XW3OA.js";
import {
  exitCodeOf
} from "./chunk-2PZTTCFX.js";
import {
  refuseOutputInside
} from "./chunk-CW26DSIU.js";
import {
  Secrets,
  loadBudget,
  readVariables
} from "./chunk-MPRAHGVD.js";
import {
  CheckError
} from "./chunk-BMWWFPZ6.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/run/gate.ts
import { availableParallelism } from "node:os";
import { resolve } from "node:path";

// src/cli/parse-shard.ts
var mostShards = 256;
function parseShard(text, env) {
  if (text === void 0) return void 0;
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!index || !count || index > count || count > mostShards)
    throw new CheckError(
      "USAGE",
      `--shard ${text} is not I/N, with I from 1 to N and N at most ${mostShards}`
    );
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? 1);
  return {
    index,
    count,
    run: env["GITHUB_RUN_ID"] ?? null,
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1
  };
}

// src/run/gate.ts
var defaultMaxTimeMs = 10 * 6e4;
async function runGate(values, asker) {
  var _stack = [];
  try {
    const { cwd, env } = asker;
    const text = (name) => typeof values[name] === "string" ? values[name] : void 0;
    const list = (name) => values[name];
    const file = text("budget");
    const loaded = await loadBudget({ cwd, ...file && { file } });
    if (values["history"] === true && !loaded.history)
      throw new CheckError("USAGE", "--history has nowhere to add this run: the budget keeps no history", {
        advice: 'Say in the budget where: "history": { "directory": ".budget-check-history" }'
      });
    const budget = narrowBudget(loaded, { pages: list("page"), devices: list("device") });
    const update = values["update"] === true;
    if (update) refuseIdleUpdate(budget, text("shard"));
    const secrets = new Secrets(readVariables(budget, env));
    const base = values["no-base"] === true ? null : text("base");
    const [chromePath, maxTime, runs] = [text("chrome-path"), text("max-time"), parseRuns(text("runs"))];
    const shard = parseShard(text("shard"), env);
    const settings = {
      cwd,
      ...base !== void 0 && { base },
      ...runs && { runs },
      ...chromePath && { chromePath },
      maxTimeMs: maxTime ? parseDuration(maxTime, "--max-time") : defaultMaxTimeMs,
      build: values["no-build"] !== true,
      instrument: values["no-instrument"] !== true,
      seed: parseSeed(text("seed")),
      sideBySide: parseConcurrency(text("concurrency")) === 2,
      ...shard && { shard }
    };
    const output = text("output") ?? ".budget-check";
    if (budget.serve?.kind === "directory")
      await refuseOutputInside(resolve(cwd, output), budget.serve.directory);
    const folder = await openOutputFolder(cwd, output);
    const [{ check }, { withHistory }, { unchangedReport }, tell] = await Promise.all([
      import("./check-D7UNTO7T.js"),
      import("./keep-history-V3Z6VMNS.js"),
      import("./only-changed-RIHXZAX6.js"),
      asker.watch()
    ]);
    const interruption = __using(_stack, interruptible());
    const { signal } = interruption;
    let failure = null;
    const onFailure = (error) => {
      failure = error;
    };
    const onProgress = (event) => tell(event.type === "output" ? { ...event, text: secrets.redact(event.text) } : event);
    const run = { ...settings, visitsDirectory: folder.visits, secrets, signal, onProgress, onFailure };
    const unchanged = values["only-changed"] === true ? await unchangedReport(budget, run) : null;
    const ratcheted = (judged) => ratchetBudget(judged, budget, { cwd, update });
    const past = { env, add: values["history"] === true, signal };
    const report = unchanged ?? await ratcheted(await withHistory(await check(budget, run), budget, past));
    const failed = failure instanceof CheckError ? failure.exitCode : 3;
    const exitCode = interruption.interrupted ? 130 : failure === null ? exitCodeOf(report) : failed;
    return { report, folder, failure, exitCode };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function parseRuns(text) {
  if (text === void 0 || text === "auto") return void 0;
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 1 && runs <= 50) return runs;
  throw new CheckError("USAGE", `--runs ${text} is neither auto nor a whole number from 1 to 50`);
}
function parseConcurrency(text) {
  if (text === void 0) return availableParallelism() > 1 ? 2 : 1;
  if (text === "1") return 1;
  if (text === "2") return 2;
  throw new CheckError("USAGE", `--concurrency ${text} is neither 1 nor 2: a pair has two visits`);
}
function parseSeed(text) {
  if (text === void 0) return Math.floor(Math.random() * 2 ** 31);
  const seed = Number(text);
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31) return seed;
  throw new CheckError("USAGE", `--seed ${text} is no whole number from 0 to ${2 ** 31 - 1}`);
}

export {
  runGate
};
