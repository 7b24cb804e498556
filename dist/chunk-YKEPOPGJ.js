import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  narrowBudget
} from "./chunk-PXCJF5IN.js";
import {
  ratchetBudget,
  refuseIdleUpdate
} from "./chunk-KVX5NQSN.js";
import {
  endedBy
} from "./chunk-7QSLEPFH.js";
import {
  interruptible
} from "./chunk-LGUPMZYH.js";
import {
  openOutputFolder
} from "./chunk-J7FIZHPL.js";
import {
  refuseOutputInside
} from "./chunk-QYN77N4E.js";
import {
  Secrets,
  loadBudget,
  readVariables
} from "./chunk-WO6KBRSR.js";
import {
  redactError,
  redactProgress
} from "./chunk-6JDCCXHE.js";
import {
  mostConcurrency
} from "./chunk-MHSYDSST.js";
import {
  exitCodeOf
} from "./chunk-MZFDMTDF.js";
import {
  nameLimit
} from "./chunk-QNLGKQNY.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/run/gate.ts
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
var defaultMaxTimeMs = 10 * 6e4;
async function runGate(request, asker) {
  var _stack = [];
  try {
    const { cwd, env } = asker;
    const {
      budget: file,
      base: baseName,
      "no-base": noBase,
      page: pages,
      device: devices,
      runs,
      "max-time": maxTimeMs = defaultMaxTimeMs,
      concurrency,
      shard,
      seed,
      update = false,
      "only-changed": onlyChanged,
      history = false,
      "no-build": noBuild,
      "no-instrument": noInstrument,
      output = ".budget-check",
      "chrome-path": chromePath,
      ...rest
    } = request;
    rest;
    const loaded = await loadBudget({ cwd, ...file && { file } });
    if (history && !loaded.history) throw noHistory();
    const budget = narrowBudget(loaded, { pages, devices });
    if (update) refuseIdleUpdate(budget, shard !== void 0);
    const secrets = new Secrets(readVariables(budget, env));
    const base = noBase ? null : baseName;
    const settings = {
      cwd,
      ...base !== void 0 && { base },
      ...runs !== void 0 && runs !== "auto" && { runs },
      ...chromePath && { chromePath },
      maxTimeMs,
      build: !noBuild,
      instrument: !noInstrument,
      seed: seed ?? Math.floor(Math.random() * 2 ** 31),
      atOnce: concurrency ?? defaultConcurrency(),
      ...shard && { shard: shardOf(shard, env) }
    };
    if (budget.serve?.kind === "directory")
      await refuseOutputInside(resolve(cwd, output), budget.serve.directory);
    const folder = await openOutputFolder(cwd, output);
    const [{ check }, { withHistory }, { unchangedReport }, tell] = await Promise.all([
      import("./check-KSNFWZZS.js"),
      import("./keep-history-JPQDPZR2.js"),
      import("./only-changed-UTNUEVP2.js"),
      asker.watch()
    ]);
    const interruption = __using(_stack, interruptible(asker.cancelled));
    const { signal } = interruption;
    let failure = null;
    const onFailure = (error) => {
      failure = error;
    };
    const onProgress = redactProgress(secrets, tell);
    const run = { ...settings, visitsDirectory: folder.visits, secrets, signal, onProgress, onFailure };
    const unchanged = onlyChanged ? await unchangedReport(budget, run) : null;
    const ratcheted = (judged) => ratchetBudget(judged, budget, { cwd, update });
    const past = { env, add: history, signal };
    let report = unchanged ?? await ratcheted(await withHistory(await check(budget, run), budget, past));
    const stray = interruption.stray;
    if (stray && failure === null) {
      failure = redactError(nameLimit(stray.cause), secrets);
      report = endedBy(failure, report);
    }
    report = secrets.seal(report);
    const failed = failure instanceof CheckError ? failure.exitCode : 3;
    const exitCode = interruption.interrupted ? 130 : failure === null ? exitCodeOf(report) : failed;
    return { report, folder, failure, exitCode };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function noHistory() {
  return new CheckError("USAGE", "--history has nowhere to add this run: the budget keeps no history", {
    advice: 'Say in the budget where: "history": { "directory": ".budget-check-history" }'
  });
}
function defaultConcurrency() {
  return Math.min(mostConcurrency, availableParallelism() + 2);
}
function shardOf(part, env) {
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? 1);
  return {
    ...part,
    run: env["GITHUB_RUN_ID"] ?? null,
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1
  };
}

export {
  runGate,
  noHistory,
  defaultConcurrency
};
