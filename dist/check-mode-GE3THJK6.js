import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  conclude
} from "./chunk-YJTWILA7.js";
import "./chunk-4VL356D3.js";
import {
  runGate
} from "./chunk-N5JMQXZG.js";
import "./chunk-RD5AZWMS.js";
import "./chunk-CZGWRMLV.js";
import "./chunk-4JNH4JHR.js";
import "./chunk-INKGECBU.js";
import "./chunk-VU4R35KF.js";
import "./chunk-EP3XW3OA.js";
import "./chunk-2PZTTCFX.js";
import "./chunk-2JPLETNB.js";
import "./chunk-CW26DSIU.js";
import "./chunk-MYSRLFPL.js";
import "./chunk-GTDXA4X7.js";
import "./chunk-H3BLON6W.js";
import "./chunk-KZGG6VJ5.js";
import "./chunk-NW2HNNUZ.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-B3T2UNID.js";
import "./chunk-3R4ESEQD.js";
import "./chunk-UVHQ5XJR.js";
import "./chunk-CXPSF2TS.js";
import "./chunk-EQQSELHF.js";
import "./chunk-NIY723NJ.js";
import "./chunk-5MB7VNBT.js";
import "./chunk-G5I2TT2W.js";
import "./chunk-SN65VS3F.js";
import "./chunk-74ZD6LLO.js";
import "./chunk-A3TVVE67.js";
import "./chunk-7LVXXPLU.js";
import "./chunk-FA6DUD2V.js";
import "./chunk-5T5JULFF.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-KRZITKNA.js";
import "./chunk-DLP45OHQ.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-LQUHFMLJ.js";
import {
  CheckError
} from "./chunk-BMWWFPZ6.js";
import "./chunk-EPYXC5UB.js";
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
  const result = await runGate(inputs.request, { cwd: directory, env, watch }).finally(log.close);
  return conclude(job, result);
}
export {
  runCheckMode
};
