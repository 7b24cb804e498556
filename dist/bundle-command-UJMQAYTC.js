import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  ratchetBudget,
  refuseIdleUpdate
} from "./chunk-FNRZB3BJ.js";
import {
  checkBundle
} from "./chunk-AAWVGU5E.js";
import {
  unlessStray
} from "./chunk-5JAURFEC.js";
import {
  interruptible
} from "./chunk-UULVRRSN.js";
import {
  openOutputFolder
} from "./chunk-RDCXGT7Z.js";
import {
  readTargets
} from "./chunk-RFMEZIMZ.js";
import "./chunk-ASSQXOKG.js";
import {
  loadBudget
} from "./chunk-YVNO37VI.js";
import {
  findServerBundle
} from "./chunk-YIDQETC5.js";
import {
  detectProject,
  findOutput
} from "./chunk-A3RFNGMC.js";
import "./chunk-VFBEUTBD.js";
import "./chunk-S5BD7BHC.js";
import "./chunk-BT3K2Q2T.js";
import "./chunk-TMWJQPKG.js";
import {
  readReport
} from "./chunk-ZJABFOV4.js";
import "./chunk-TG3K54NC.js";
import "./chunk-ILCOJKED.js";
import "./chunk-AEWMIOOR.js";
import "./chunk-EQQSELHF.js";
import "./chunk-DJ6U5UD3.js";
import "./chunk-UZ5KHJKM.js";
import "./chunk-XKHQDOB5.js";
import "./chunk-KYHOI67L.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import {
  progressPrinter
} from "./chunk-O6VTYIZ4.js";
import {
  printReport
} from "./chunk-VQW2NZH6.js";
import "./chunk-CVFSIPWZ.js";
import "./chunk-TUHLCH25.js";
import "./chunk-QWN7FGYF.js";
import "./chunk-MM4FOKAR.js";
import "./chunk-TZITOOBI.js";
import "./chunk-QZBU2RM5.js";
import "./chunk-OIZDCXYA.js";
import "./chunk-KJLDMCOG.js";
import "./chunk-D5XGDFXJ.js";
import "./chunk-44XZLNAP.js";
import "./chunk-5Z3JCEB6.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-CDR3NJRJ.js";
import "./chunk-MIBGNTHH.js";
import "./chunk-D6BCLOE6.js";
import "./chunk-5GFXPJJ2.js";
import "./chunk-VI3SVMU6.js";
import "./chunk-JJCAIYD5.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-BCC4NA55.js";
import {
  CheckError
} from "./chunk-B7DIM3V6.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/run/bundle.ts
import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
async function runBundleCheck(request) {
  var _stack = [];
  try {
    const {
      cwd,
      directory: named,
      cancelled,
      watch,
      budget: file,
      base: baseName,
      "no-base": noBase,
      engine,
      update = false,
      output = ".budget-check",
      ...rest
    } = request;
    rest;
    const budget = await loadBudget({ cwd, ...file && { file } });
    if (update) refuseIdleUpdate(budget);
    const directory = named === void 0 ? await findBuilt(budget) : await folderAt(cwd, named);
    const base = noBase ? null : await readBase(cwd, baseName);
    const folder = await openOutputFolder(cwd, output);
    const onProgress = watch();
    const interruption = __using(_stack, interruptible(cancelled));
    const { signal } = interruption;
    const settings = { cwd, maxTimeMs: 0, build: false, seed: 0, atOnce: 1 };
    try {
      const task = { directory, base, ...engine === "source-map-explorer" && { engine } };
      const judged = await checkBundle(budget, task, { ...settings, signal, onProgress });
      const report = await ratchetBudget(judged, budget, { cwd, update });
      return { report: unlessStray(report, interruption), folder };
    } catch (error) {
      if (interruption.interrupted) return null;
      throw interruption.failure(error);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
async function folderAt(cwd, name) {
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return path;
  throw new CheckError("USAGE", `${JSON.stringify(name)} is ${found ? "not a folder" : "not there"}`, {
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
  if (found?.isFile()) return { ref: name, report: await readReport(path, name) };
  throw new CheckError("USAGE", `--base ${name} is neither a folder nor a report`, {
    advice: "bundle builds nothing: name a folder of built files. To compare with a commit, use budget-check check"
  });
}

// src/cli/bundle-command.ts
async function runBundle({ options, general, words }, io) {
  const { json, markdown, html, junit, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit }, io.cwd());
  let printer;
  const watch = () => printer = progressPrinter(io.stderr, { quiet, verbose });
  let well = false;
  try {
    const result = await runBundleCheck({ ...request, cwd: io.cwd(), directory: words[0], cancelled, watch });
    well = result !== null;
    printer?.stop(well);
    if (result === null) return 130;
    return await printReport({ ...result, verbose }, targets, io, cancelled);
  } finally {
    printer?.stop(well);
  }
}
export {
  runBundle
};
