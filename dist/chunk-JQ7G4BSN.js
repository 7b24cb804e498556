import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  unlessStray
} from "./chunk-MEDA2B3W.js";
import {
  interruptible
} from "./chunk-HSJ2SGYI.js";
import {
  withHistory
} from "./chunk-QSEPFPTM.js";
import {
  loadBudget
} from "./chunk-4KUCOJJP.js";
import {
  CheckError,
  messageOf
} from "./chunk-NA6I7OJ4.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/run/merged-history.ts
async function mergedHistory(report, { cwd, env, file, add, cancelled }) {
  var _stack = [];
  try {
    const interruption = __using(_stack, interruptible(cancelled));
    const isAsked = file !== void 0 || add;
    let budget;
    try {
      budget = await loadBudget({ cwd, ...file !== void 0 && { file } });
    } catch (error) {
      if (isAsked) throw error;
      const text = `there is no history: the budget cannot be read (${messageOf(error)})`;
      return { ...report, notes: [...report.notes, { level: "info", text }] };
    }
    if (add && !budget.history) throw noHistory();
    try {
      return unlessStray(
        await withHistory(report, budget, { env, add, signal: interruption.signal }),
        interruption
      );
    } catch (error) {
      if (interruption.signal.aborted) return unlessStray(report, interruption);
      throw error;
    }
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

export {
  mergedHistory,
  noHistory
};
