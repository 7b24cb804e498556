import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  assembleReport,
  describeHead
} from "./chunk-YYO224YC.js";
import {
  startRun
} from "./chunk-ARZI7BWS.js";
import {
  pageJudge
} from "./chunk-YQE2FPXT.js";

// src/stages/nothing-failed.ts
async function nothingFailed(budget, options) {
  const state = startRun(budget, options);
  const { signal } = options;
  state.revisions.head = await describeHead({ cwd: budget.directory, signal });
  state.whyNoBundle = "nothing was measured";
  const report = assembleReport(state, pageJudge(state), options);
  return { ...report, summary: "no limit had failed, so there was nothing to check again" };
}

export {
  nothingFailed
};
