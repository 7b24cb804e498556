import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  runGate
} from "./chunk-JVSNBPRO.js";
import "./chunk-O4QO4FQ3.js";
import "./chunk-6YFK76GE.js";
import "./chunk-SUBMHS6L.js";
import {
  readTargets
} from "./chunk-TQA3MKFE.js";
import "./chunk-V4R5EKQJ.js";
import "./chunk-CQ5MB2DL.js";
import "./chunk-JKWXGBHL.js";
import "./chunk-H3BLON6W.js";
import "./chunk-XHCJDK3Z.js";
import {
  printError
} from "./chunk-GJZVKEMW.js";
import "./chunk-WKZBWFUY.js";
import "./chunk-5GFXPJJ2.js";
import {
  CheckError
} from "./chunk-6JRHU5T4.js";
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
    const { progressPrinter } = await import("./progress-D5KWEKF5.js");
    printer = progressPrinter(io.stderr, { quiet: values["quiet"] === true, verbose });
    return printer;
  };
  const asker = { cwd: io.cwd(), env: io.env, watch };
  const { report, folder, failure, exitCode } = await runGate(values, asker).finally(() => printer?.stop());
  const { deliver } = await import("./deliver-EEVKZB3Q.js");
  await deliver(report, folder, targets, io);
  if (failure !== null && exitCode !== 130) printError(io.stderr, failure, verbose);
  return exitCode;
}
export {
  runCheck
};
