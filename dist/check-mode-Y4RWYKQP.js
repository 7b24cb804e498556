import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-7PVGVCDU.js";
import "./chunk-QAYHLXWT.js";
import {
  runGate
} from "./chunk-JVSNBPRO.js";
import "./chunk-O4QO4FQ3.js";
import "./chunk-6YFK76GE.js";
import "./chunk-SUBMHS6L.js";
import "./chunk-V4R5EKQJ.js";
import "./chunk-CQ5MB2DL.js";
import "./chunk-JKWXGBHL.js";
import "./chunk-H3BLON6W.js";
import "./chunk-NPDY2HKC.js";
import "./chunk-26KHBXIH.js";
import "./chunk-XHCJDK3Z.js";
import "./chunk-62DO4A2W.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-GJZVKEMW.js";
import "./chunk-C5L2XSZT.js";
import "./chunk-7C5GWUJC.js";
import "./chunk-EC3CNJW7.js";
import "./chunk-WKZBWFUY.js";
import "./chunk-FK622QPL.js";
import "./chunk-KRZITKNA.js";
import "./chunk-5GFXPJJ2.js";
import {
  CheckError
} from "./chunk-6JRHU5T4.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/action/check-mode.ts
async function runCheckMode(job) {
  const { inputs, env, directory, log } = job;
  if (env["GITHUB_EVENT_NAME"] === "pull_request_target")
    throw new CheckError(
      "USAGE",
      "pull_request_target gives a pull request's code the repository's secrets",
      {
        advice: "Measure on pull_request; for forks, comment from a second workflow on workflow_run with mode: report"
      }
    );
  const watch = async () => log.progress;
  const result = await runGate(inputs.options, { cwd: directory, env, watch }).finally(log.close);
  return conclude(job, result);
}
export {
  runCheckMode
};
