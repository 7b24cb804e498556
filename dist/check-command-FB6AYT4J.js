import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  runGate
} from "./chunk-KQQJ2VPN.js";
import "./chunk-IV2QJOPG.js";
import "./chunk-76UYRIUY.js";
import "./chunk-2MQPROGK.js";
import "./chunk-EP3XW3OA.js";
import {
  readTargets
} from "./chunk-MJO3DW4Z.js";
import "./chunk-2PZTTCFX.js";
import "./chunk-CW26DSIU.js";
import "./chunk-MPRAHGVD.js";
import "./chunk-H3BLON6W.js";
import "./chunk-AEWMIOOR.js";
import {
  printError
} from "./chunk-CRXANUGA.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-EZ3B4JUH.js";
import "./chunk-5GFXPJJ2.js";
import {
  CheckError
} from "./chunk-BMWWFPZ6.js";
import "./chunk-VSMGPQ24.js";
import "./chunk-WVWDAXK4.js";

// src/cli/check-command.ts
async function runCheck({ values, positionals }, io) {
  if (positionals.length > 0)
    throw new CheckError("USAGE", `"${positionals[0]}" is one word too many`, {
      advice: "Pages are named with --page"
    });
  const targets = await readTargets(values, io.cwd());
  const verbose = values["verbose"] === true;
  let printer;
  const watch = async () => {
    const { progressPrinter } = await import("./progress-NF25MQQV.js");
    printer = progressPrinter(io.stderr, { quiet: values["quiet"] === true, verbose });
    return printer;
  };
  const asker = { cwd: io.cwd(), env: io.env, watch };
  let well = false;
  const gate = runGate(values, asker).then((result) => {
    well = result.failure === null && result.exitCode !== 130;
    return result;
  });
  const { report, folder, failure, exitCode } = await gate.finally(() => printer?.stop(well));
  const { deliver } = await import("./deliver-OCJHYORH.js");
  await deliver(report, folder, targets, io);
  if (failure !== null && exitCode !== 130) printError(io.stderr, failure, verbose);
  return exitCode;
}
export {
  runCheck
};
