import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  checkBundle,
  keepYoungGenerationSmall
} from "./chunk-LWAZR4NY.js";
import {
  commandLine
} from "./chunk-3ENCNXND.js";
import {
  progressPrinter
} from "./chunk-WNXAYPA7.js";
import {
  keepReport,
  partialFolder,
  ratchetBudget,
  readFailed,
  refuseIdleUpdate
} from "./chunk-DYDMW6MW.js";
import {
  unlessStray
} from "./chunk-7QSLEPFH.js";
import {
  openOutputFolder
} from "./chunk-FUDPNZ6I.js";
import {
  interruptible
} from "./chunk-AB7I6RXE.js";
import {
  printReport
} from "./chunk-7COIPL2T.js";
import "./chunk-4ENGYRYD.js";
import "./chunk-RVRLAKT2.js";
import "./chunk-I4PZWNLP.js";
import "./chunk-DPYGGNMX.js";
import {
  takeNote,
  tellingFailure
} from "./chunk-DAYBQTRN.js";
import {
  resultFormat
} from "./chunk-36IGH5LM.js";
import {
  readTargets
} from "./chunk-6IVMEBXZ.js";
import "./chunk-LEWYM5HX.js";
import "./chunk-XYHRE3QC.js";
import "./chunk-JF32GLH7.js";
import {
  findClientFolders,
  findServerBundle,
  holdsCode
} from "./chunk-PV2JRPQJ.js";
import {
  findOutput
} from "./chunk-Q4ZFV53E.js";
import "./chunk-4IR2F77W.js";
import {
  loadBudget
} from "./chunk-LORLHF2Q.js";
import {
  detectProject
} from "./chunk-FCFFAJ4M.js";
import "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-3R26CBYD.js";
import "./chunk-UVEV6JYO.js";
import {
  readBaseReport
} from "./chunk-FWTKOFZK.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import {
  nothingFailed
} from "./chunk-3ECZEV6H.js";
import "./chunk-YYO224YC.js";
import "./chunk-PKP4CFHW.js";
import "./chunk-ARZI7BWS.js";
import "./chunk-4JLRSGJH.js";
import "./chunk-QQ77SWSN.js";
import "./chunk-IUCHXE2W.js";
import "./chunk-SN65VS3F.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-NRLIIOLW.js";
import "./chunk-YXJOWZFH.js";
import "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-YQE2FPXT.js";
import "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-GYIBVR4L.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-OQLKX7MX.js";
import "./chunk-CWWDCA5Q.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-IYRPPH64.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-ERX43POQ.js";
import "./chunk-RE2Y7J46.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/cli/bundle-command.ts
import { join as join2 } from "node:path";

// src/run/bundle.ts
import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
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
      output = join(".budget-check", "bundle"),
      "only-failed": onlyFailed,
      ...rest
    } = request;
    rest;
    const loaded = await loadBudget({ cwd, ...file && { file } });
    if (update) refuseIdleUpdate(loaded);
    const again = onlyFailed === void 0 ? null : await readFailed(loaded, onlyFailed, { cwd, visits: false });
    const budget = again?.budget ?? loaded;
    const built = named === void 0 ? await findBuilt(budget) : { directory: await folderAt(cwd, named) };
    const base = again ? storedBase(again.first) : noBase ? null : await readBase(cwd, baseName);
    const folder = await openOutputFolder(cwd, again ? join(output, partialFolder) : output);
    const onProgress = watch();
    const interruption = __using(_stack, interruptible(cancelled));
    const { signal } = interruption;
    const settings = { cwd, maxTimeMs: 0, build: false, seed: 0, atOnce: 1 };
    try {
      const whyNoBase = again && "the earlier run had weighed none";
      const task = {
        ...built,
        base,
        ...whyNoBase && { whyNoBase },
        ...engine === "source-map-explorer" && { engine }
      };
      const run = { ...settings, signal, onProgress };
      const judged = again?.isAny === false ? await nothingFailed(budget, run) : await checkBundle(budget, task, run);
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
function storedBase({ revisions: { base }, bundle }) {
  return base && bundle.base && { ref: base.ref, sha: base.sha, bundle: bundle.base };
}
async function folderAt(cwd, name) {
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return path;
  throw new CheckError("USAGE", `${JSON.stringify(name)} is ${found ? "not a folder" : "not there"}`, {
    advice: "Name the folder that the build writes, or build first"
  });
}
async function findBuilt({
  directory,
  serve,
  bundleDirectory
}) {
  const project = await detectProject(directory);
  const isServed = serve?.kind === "command" || !serve && project.previewCommand !== null;
  if (bundleDirectory !== void 0) return { directory: bundleDirectory, serverRendered: isServed };
  const server = serve?.kind === "directory" ? null : await findServerBundle(project.directory, project.output);
  if (server) return { directory: server.directory };
  const client = isServed ? await findClient(directory, project) : null;
  if (client) return client;
  const candidates = serve?.kind === "directory" ? [relative(directory, serve.directory) || "."] : project.output;
  try {
    const output = await findOutput({ directory, candidates, workspaceRoot: project.workspaceRoot });
    return { directory: output.directory };
  } catch (error) {
    const found = serve ? null : await findClient(directory, project);
    if (found) return found;
    if (serve?.kind === "directory") throw error;
    const own = serve?.kind === "command" ? serve.command : project.previewCommand;
    const command = own ?? project.serverScripts[0];
    throw command === void 0 ? error : await unknownFolder(command, project, error);
  }
}
async function findClient(directory, project) {
  const clients = await findClientFolders(project.directory, project.output);
  const [client] = clients;
  if (clients.length > 1)
    throw new CheckError(
      "USAGE",
      `Several folders may hold the client files: ${clients.map((path) => relative(directory, path)).join(", ")}`,
      { advice: "Name the one to weigh: budget-check bundle <folder>" }
    );
  return client === void 0 ? null : { directory: client, serverRendered: true };
}
async function unknownFolder(command, { directory, output }, cause) {
  const folders = [];
  for (const name of output) if (await holdsCode(resolve(directory, name))) folders.push(name);
  const [first = "build/client"] = folders;
  const held = folders.length === 0 ? "" : `, and ${folders.join(", ")} may hold code of the server too`;
  return new CheckError(
    "BUILD_EMPTY",
    `Cannot tell which folder holds the files for browsers: "${command}" makes the pages${held}`,
    {
      advice: `Name the folder: budget-check bundle ${first}, or in the budget "bundle": { "directory": "${first}" }. budget-check check finds it by what pages load`,
      cause
    }
  );
}
async function readBase(cwd, name) {
  if (name === void 0) return null;
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return { ref: name, directory: path };
  if (found?.isFile()) return { ref: name, bundle: (await readBaseReport(path, name)).bundle.head };
  throw new CheckError(
    "BASE_NOT_FOUND",
    `Base ${JSON.stringify(name)} is neither a folder nor a saved report`,
    {
      advice: "Name a folder of built files. To compare with a commit, which must be built, use budget-check check"
    }
  );
}

// src/cli/bundle-command.ts
async function runBundle({ options, general, words }, io) {
  keepYoungGenerationSmall();
  const {
    json,
    markdown,
    html,
    junit,
    codequality,
    comment,
    key,
    format: asked,
    quiet = false,
    ...request
  } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const note = takeNote({ comment, key }, io, cancelled);
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  keepReport(request["only-failed"], targets, io.cwd());
  let printer;
  const watch = () => printer = progressPrinter(io.stderr, { quiet, verbose });
  let well = false;
  try {
    const task = { ...request, cwd: io.cwd(), directory: words[0], cancelled, watch };
    const result = await tellingFailure(note, io, () => runBundleCheck(task));
    well = result !== null;
    printer?.stop(well);
    if (result === null) return 130;
    const { budget, base, "no-base": noBase, engine, "only-failed": onlyFailed } = request;
    const { output = join2(".budget-check", "bundle") } = request;
    const line = (...more) => commandLine(["bundle", ...words], [["budget", budget], ["engine", engine], ...more]);
    const command = line(["base", base], ["no-base", noBase], ["only-failed", onlyFailed]);
    const recheck = line(
      ["only-failed", onlyFailed ?? join2(output, "report.json")],
      ["output", request.output]
    );
    return await printReport({ ...result, verbose, format, command, recheck, note }, targets, io, cancelled);
  } finally {
    printer?.stop(well);
  }
}
export {
  runBundle
};
