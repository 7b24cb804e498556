import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  judgeAgain
} from "./chunk-BXKGAMKX.js";
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
  unlessStray
} from "./chunk-7QSLEPFH.js";
import {
  tryOutputFolder
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
  resultFormat
} from "./chunk-36IGH5LM.js";
import {
  readTargets
} from "./chunk-6IVMEBXZ.js";
import "./chunk-LEWYM5HX.js";
import "./chunk-XYHRE3QC.js";
import "./chunk-JF32GLH7.js";
import "./chunk-4IR2F77W.js";
import {
  loadBudget
} from "./chunk-LORLHF2Q.js";
import "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import "./chunk-OTD7M3SZ.js";
import "./chunk-3R26CBYD.js";
import {
  readReport,
  refusePartial
} from "./chunk-FWTKOFZK.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import {
  bundlesForReport,
  explain
} from "./chunk-YYO224YC.js";
import {
  withStoredValues
} from "./chunk-PKP4CFHW.js";
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
import {
  headOn,
  withOtherBase
} from "./chunk-YQE2FPXT.js";
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

// src/run/compare.ts
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";

// src/judge/compare-reports.ts
function compareReports(base, head, budget, names) {
  const isSameRun = sameRun(base, head);
  const {
    history: _history,
    shard: _shard,
    profiles: _profiles,
    onInconclusive: _level,
    unchanged,
    ...rest
  } = head;
  const [details, films, loadProfiles] = [
    [...asBase(base.details), ...ofHead(head.details)],
    [...asBase(base.films), ...ofHead(head.films)],
    [...asBase(base.loadProfiles), ...ofHead(head.loadProfiles)]
  ];
  const joined = {
    ...rest,
    // What head was compared with in another run is not what it is compared with here.
    ...isSameRun && unchanged && { unchanged },
    revisions: {
      head: head.revisions.head,
      base: { ...base.revisions.head, ref: `${base.revisions.head.ref} (${names.base})` },
      noBase: null
    },
    measurements: head.measurements.map((measurement) => withBase(measurement, base)),
    ...head.commands && { commands: head.commands.map((one) => withStoredValues(one, base)) },
    bundle: { head: head.bundle.head, base: base.bundle.head },
    environment: environmentOf(head, isSameRun),
    findings: [],
    details,
    films,
    loadProfiles,
    notes: [...head.notes.filter(({ about }) => about !== "base"), ...notesOf(base, head, isSameRun, names)]
  };
  return judgeAgain(joined, budget, isSameRun ? {} : { storedBase: base });
}
function environmentOf({ environment }, isSameRun) {
  const { baseElsewhere: _, ...rest } = environment;
  return isSameRun ? rest : { ...rest, baseElsewhere: true };
}
function sameRun({ environment: a }, { environment: b }) {
  return a.startedAt === b.startedAt && a.seed === b.seed && a.platform === b.platform;
}
function ofHead(all = []) {
  return all.filter(({ revision }) => revision === "head");
}
function asBase(all) {
  return ofHead(all).map((one) => ({ ...one, revision: "base" }));
}
function withBase(of, other) {
  const { base: _, graph: __, ...measurement } = of;
  const { metric, page, device, basis, unit } = measurement;
  const found = other.measurements.find(
    (one) => one.metric === metric && one.page === page && one.device === device
  );
  const old = found?.unit === unit ? headOn(found, basis) : void 0;
  return old ? withOtherBase(measurement, old) : measurement;
}
function notesOf(base, head, isSameRun, names) {
  const notes = [];
  const say = (level, text) => notes.push({ level, text });
  if (!isSameRun) say("warn", "base and head are two runs: their timings can only warn");
  for (const [name, report] of [
    [names.base, base],
    [names.head, head]
  ])
    if (report.error !== null || report.incomplete !== null)
      say("warn", `${name} is not complete: ${report.error?.message ?? report.incomplete}`);
  const facts = [
    ["clock", base.environment.clock, head.environment.clock],
    ["throttling", base.environment.throttling ?? "simulate", head.environment.throttling ?? "simulate"],
    ["Lighthouse", base.environment.lighthouse, head.environment.lighthouse],
    ["browser", base.environment.browser, head.environment.browser],
    ["machine", machineOf(base), machineOf(head)]
  ];
  const unlike = facts.filter(([, one, other]) => one !== null && other !== null && one !== other);
  if (unlike.length > 0)
    say(
      "info",
      `not the same in base and head: ${unlike.map(([what, one, other]) => `${what} (${one}, ${other})`).join(", ")}`
    );
  const bases = head.measurements.filter((measurement) => {
    const found = base.measurements.find(
      (one) => one.metric === measurement.metric && one.page === measurement.page && one.device === measurement.device
    );
    return found?.head && measurement.head && !headOn(found, measurement.basis);
  });
  if (bases.length > 0)
    say("info", `${bases.length} metrics are not compared: the two runs measured them on different clocks`);
  return notes;
}
function machineOf({ environment: { platform, cpus } }) {
  return `${platform}, ${cpus} CPUs`;
}

// src/run/compare.ts
async function runComparison(request) {
  const { cwd, budget: file } = request;
  const [base, head] = [await sideAt(cwd, request.base), await sideAt(cwd, request.head)];
  if (base.kind !== head.kind)
    throw new CheckError("USAGE", `${described(base)}, and ${described(head)}`, {
      advice: "Name two reports, or two folders of built files"
    });
  const budget = await loadBudget({ cwd, ...file && { file } });
  if (base.kind === "report") return compareRuns(base, head, budget);
  return compareFolders(base, head, budget, request);
}
function described({ name, kind }) {
  return `${JSON.stringify(name)} is a ${kind === "report" ? "report" : "folder without a report.json"}`;
}
async function sideAt(cwd, name) {
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new CheckError("USAGE", `There is no file or folder ${JSON.stringify(name)}`, {
      advice: "Name the report.json of a run, or a folder of built files"
    });
  if (!found.isDirectory()) return { name, file: name, path, kind: "report" };
  const inside = join(path, "report.json");
  const isOutput = (await stat(inside).catch(() => null))?.isFile() ?? false;
  return isOutput ? { name, file: join(name, "report.json"), path: inside, kind: "report" } : { name, file: name, path, kind: "folder" };
}
async function compareRuns(base, head, budget) {
  const [before, after] = [await readReport(base.path, base.file), await readReport(head.path, head.file)];
  refusePartial(before, base.file);
  refusePartial(after, head.file);
  const names = { base: base.name, head: head.name };
  const report = compareReports(before, after, budget, names);
  const bundle = bundlesForReport(report.bundle);
  const evidence = { verdicts: report.verdicts, visits: [], devices: budget.devices, ownServer: false };
  return { ...report, bundle, findings: explain({ ...evidence, bundle }) };
}
async function compareFolders(base, head, budget, { cwd, cancelled, watch }) {
  var _stack = [];
  try {
    const onProgress = watch();
    const interruption = __using(_stack, interruptible(cancelled));
    const { signal } = interruption;
    try {
      const task = { directory: head.path, base: { ref: base.name, directory: base.path } };
      const settings = { cwd, maxTimeMs: 0, build: false, seed: 0, atOnce: 1 };
      const report = await checkBundle(budget, task, { ...settings, signal, onProgress });
      const named = { ref: head.name, sha: null, dirty: false };
      return unlessStray({ ...report, revisions: { ...report.revisions, head: named } }, interruption);
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

// src/cli/compare-command.ts
async function runCompare({ options, general, words }, io) {
  keepYoungGenerationSmall();
  const {
    json,
    markdown,
    html,
    junit,
    codequality,
    format: asked,
    budget,
    output,
    quiet = false,
    ...rest
  } = options;
  rest;
  const { verbose = false } = general;
  const [base = "", head = ""] = words;
  const cancelled = io.takeCancellation();
  const targets = await readTargets({ json, markdown, html, junit, codequality }, io.cwd());
  const format = resultFormat(asked, targets, io);
  let printer;
  const watch = () => printer = progressPrinter(io.stderr, { quiet, verbose });
  let report = null;
  try {
    report = await runComparison({ cwd: io.cwd(), budget, base, head, cancelled, watch });
  } finally {
    printer?.stop(report !== null);
  }
  if (report === null) return 130;
  const folder = output === void 0 ? null : await tryOutputFolder(io.cwd(), output);
  const command = commandLine(["compare", base, head], [["budget", budget]]);
  return printReport({ report, folder, verbose, format, command }, targets, io, cancelled);
}
export {
  runCompare
};
