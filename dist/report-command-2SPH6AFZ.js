import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readTargets
} from "./chunk-MJO3DW4Z.js";
import {
  exitCodeOf
} from "./chunk-2PZTTCFX.js";
import {
  readReport
} from "./chunk-CESWOJ7B.js";
import "./chunk-WZO3MI6Y.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-RE6BQX6N.js";
import "./chunk-OJFOFIK6.js";
import {
  deliver
} from "./chunk-CUHKLPJH.js";
import "./chunk-H5BQNDGT.js";
import "./chunk-SN65VS3F.js";
import "./chunk-F3LQEIWQ.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-NNVCIB4W.js";
import "./chunk-5GFXPJJ2.js";
import {
  CheckError
} from "./chunk-BMWWFPZ6.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/cli/report-command.ts
import { resolve } from "node:path";
async function runReport({ values, positionals }, io) {
  const [file = ".budget-check/report.json", second] = positionals;
  if (second !== void 0) throw new CheckError("USAGE", `report takes one file, "${second}" is the second`);
  const report = await readReport(resolve(io.cwd(), file));
  await deliver(report, null, await readTargets(values, io.cwd()), io);
  return exitCodeOf(report);
}
export {
  runReport
};
