import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  ratchetBudget,
  refuseIdleUpdate
} from "./chunk-76UYRIUY.js";
import {
  checkBundle
} from "./chunk-MDYXPDSF.js";
import {
  interruptible
} from "./chunk-2MQPROGK.js";
import {
  openOutputFolder
} from "./chunk-EP3XW3OA.js";
import {
  readTargets
} from "./chunk-MJO3DW4Z.js";
import {
  exitCodeOf
} from "./chunk-2PZTTCFX.js";
import "./chunk-G75GVVLP.js";
import {
  loadBudget
} from "./chunk-MPRAHGVD.js";
import {
  findServerBundle
} from "./chunk-FPCUCTG6.js";
import {
  detectProject,
  findOutput
} from "./chunk-PJVYRCLE.js";
import "./chunk-G72DQYWM.js";
import "./chunk-H3BLON6W.js";
import "./chunk-KHACGAB6.js";
import "./chunk-UON55O5P.js";
import "./chunk-RTT6JOK2.js";
import {
  readReport
} from "./chunk-CESWOJ7B.js";
import "./chunk-WZO3MI6Y.js";
import "./chunk-L57HWESI.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-EQQSELHF.js";
import "./chunk-CIEW33V3.js";
import "./chunk-RE6BQX6N.js";
import "./chunk-OJFOFIK6.js";
import {
  progressPrinter
} from "./chunk-6TLJTFDI.js";
import {
  deliver
} from "./chunk-CUHKLPJH.js";
import "./chunk-H5BQNDGT.js";
import "./chunk-SN65VS3F.js";
import "./chunk-F3LQEIWQ.js";
import "./chunk-AAGYIXET.js";
import "./chunk-5T5JULFF.js";
import "./chunk-NNVCIB4W.js";
import "./chunk-EZ3B4JUH.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-4T3TFZQO.js";
import {
  CheckError
} from "./chunk-BMWWFPZ6.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-VSMGPQ24.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/cli/bundle-command.ts
import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
async function runBundle({ values, positionals }, io) {
  var _stack = [];
  try {
    const [named, second] = positionals;
    if (second !== void 0)
      throw new CheckError("USAGE", `bundle takes one folder, "${second}" is the second`, {
        advice: "The folder to compare with is named with --base DIR"
      });
    const cwd = io.cwd();
    const text = (name) => typeof values[name] === "string" ? values[name] : void 0;
    const targets = await readTargets(values, cwd);
    const engine = parseEngine(text("engine"));
    const file = text("budget");
    const budget = await loadBudget({ cwd, ...file && { file } });
    const update = values["update"] === true;
    if (update) refuseIdleUpdate(budget);
    const directory = named === void 0 ? await findBuilt(budget) : await folderAt(cwd, named);
    const base = values["no-base"] === true ? null : await readBase(cwd, text("base"));
    const folder = await openOutputFolder(cwd, text("output") ?? ".budget-check");
    const printer = progressPrinter(io.stderr, {
      quiet: values["quiet"] === true,
      verbose: values["verbose"] === true
    });
    const interruption = __using(_stack, interruptible());
    const { signal } = interruption;
    const settings = { cwd, maxTimeMs: 0, build: false, seed: 0, sideBySide: false };
    try {
      const task = { directory, base, ...engine && { engine } };
      const judged = await checkBundle(budget, task, { ...settings, signal, onProgress: printer });
      const report = await ratchetBudget(judged, budget, { cwd, update });
      printer.stop(true);
      await deliver(report, folder, targets, io);
      return exitCodeOf(report);
    } catch (error) {
      if (interruption.interrupted) return 130;
      throw interruption.failure(error);
    } finally {
      printer.stop(false);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function parseEngine(text) {
  if (text === void 0 || text === "source-maps") return void 0;
  if (text === "source-map-explorer") return "source-map-explorer";
  throw new CheckError("USAGE", `--engine ${text} is neither source-maps nor source-map-explorer`);
}
async function folderAt(cwd, name) {
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return path;
  throw new CheckError("USAGE", `${name} is ${found ? "no folder" : "not there"}`, {
    advice: "Name the folder that the build writes, or build first"
  });
}
async function findBuilt({ directory, serve }) {
  const project = await detectProject(directory);
  const server = serve?.kind === "directory" ? null : await findServerBundle(project.directory, project.output);
  if (server) return server.directory;
  const candidates = serve?.kind === "directory" ? [relative(directory, serve.directory) || "."] : project.output;
  const output = await findOutput({ directory, candidates, workspaceRoot: project.workspaceRoot });
  return output.directory;
}
async function readBase(cwd, name) {
  if (name === void 0) return null;
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return { ref: name, directory: path };
  if (found?.isFile()) return { ref: name, report: await readReport(path) };
  throw new CheckError("USAGE", `--base ${name} is neither a folder nor a report`, {
    advice: "bundle builds nothing: name a folder of built files. A commit is compared with by budget-check check"
  });
}
export {
  runBundle
};
