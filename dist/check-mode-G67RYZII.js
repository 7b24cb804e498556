import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-UQM72ZAB.js";
import "./chunk-WEHJR2P3.js";
import {
  runGate
} from "./chunk-3QWHV2HL.js";
import "./chunk-ECVNMWXA.js";
import "./chunk-XSISOHIS.js";
import "./chunk-KGADNSCU.js";
import "./chunk-B2Y57B2V.js";
import "./chunk-2PZTTCFX.js";
import "./chunk-CQ5MB2DL.js";
import "./chunk-DVIW7OXL.js";
import "./chunk-H3BLON6W.js";
import "./chunk-RTT6JOK2.js";
import "./chunk-HWR3Q77T.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-EQQSELHF.js";
import "./chunk-OJFOFIK6.js";
import "./chunk-GJZVKEMW.js";
import "./chunk-LS3CULCV.js";
import "./chunk-H5BQNDGT.js";
import "./chunk-SN65VS3F.js";
import "./chunk-F3LQEIWQ.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-NNVCIB4W.js";
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
