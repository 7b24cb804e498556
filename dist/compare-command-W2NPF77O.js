import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  judgeAgain
} from "./chunk-7IPGTXRR.js";
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
import "./chunk-G72DQYWM.js";
import "./chunk-H3BLON6W.js";
import {
  bundlesForReport,
  explain
} from "./chunk-KHACGAB6.js";
import {
  headOn
} from "./chunk-UON55O5P.js";
import "./chunk-RTT6JOK2.js";
import {
  readReport
} from "./chunk-CESWOJ7B.js";
import "./chunk-WZO3MI6Y.js";
import {
  assetName
} from "./chunk-L57HWESI.js";
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

// src/cli/compare-command.ts
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";

// src/judge/compare-reports.ts
function compareReports(base, head, budget, names) {
  const isSameRun = sameRun(base, head);
  const { history: _history, shard: _shard, profiles: _profiles, onInconclusive: _level, ...rest } = head;
  const [details, films, loadProfiles] = [
    [...asBase(base.details), ...ofHead(head.details)],
    [...asBase(base.films), ...ofHead(head.films)],
    [...asBase(base.loadProfiles), ...ofHead(head.loadProfiles)]
  ];
  const joined = {
    ...rest,
    revisions: {
      head: head.revisions.head,
      base: { ...base.revisions.head, ref: `${base.revisions.head.ref} (${names.base})` },
      noBase: null
    },
    measurements: head.measurements.map((measurement) => withBase(measurement, base)),
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
  const { base: _, ...measurement } = of;
  const { metric, page, device, basis, unit } = measurement;
  const found = other.measurements.find(
    (one) => one.metric === metric && one.page === page && one.device === device
  );
  const old = found?.unit === unit ? headOn(found, basis) : void 0;
  return old ? { ...measurement, base: old } : measurement;
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
      `not alike in base and head: ${unlike.map(([what, one, other]) => `${what} (${one}, ${other})`).join(", ")}`
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

// src/cli/compare-command.ts
async function runCompare({ values, positionals }, io) {
  const [baseName, headName, third] = positionals;
  if (baseName === void 0 || headName === void 0 || third !== void 0)
    throw new CheckError("USAGE", `compare takes two reports or two folders, not ${positionals.length}`, {
      advice: "The first is base, the second is head: budget-check compare before.json after.json"
    });
  const cwd = io.cwd();
  const text = (name) => typeof values[name] === "string" ? values[name] : void 0;
  const targets = await readTargets(values, cwd);
  const [base, head] = [sideAt(cwd, baseName), sideAt(cwd, headName)];
  const kinds = [await kindOf(base), await kindOf(head)];
  if (kinds[0] !== kinds[1])
    throw new CheckError("USAGE", `${baseName} is a ${kinds[0]}, and ${headName} a ${kinds[1]}`, {
      advice: "Compare two saved reports, or two folders of built files"
    });
  const file = text("budget");
  const budget = await loadBudget({ cwd, ...file && { file } });
  const report = kinds[0] === "report" ? await compareRuns(base, head, budget) : await compareFolders(base, head, budget, values, io);
  if (report === null) return 130;
  const output = text("output");
  await deliver(report, output === void 0 ? null : await openOutputFolder(cwd, output), targets, io);
  return exitCodeOf(report);
}
function sideAt(cwd, name) {
  return { name, path: resolve(cwd, name) };
}
async function kindOf(side) {
  const found = await stat(side.path).catch(() => null);
  if (!found)
    throw new CheckError("USAGE", `there is no file or folder ${side.name}`, {
      advice: "Name the report.json of a run, or a folder of built files"
    });
  if (!found.isDirectory()) return "report";
  const inside = join(side.path, "report.json");
  const isOutput = (await stat(inside).catch(() => null))?.isFile() ?? false;
  if (isOutput) side.path = inside;
  return isOutput ? "report" : "folder";
}
async function compareRuns(base, head, budget) {
  const [before, after] = [await readReport(base.path), await readReport(head.path)];
  const names = { base: base.name, head: head.name };
  const report = compareReports(before, after, budget, names);
  const bundle = bundlesForReport(report.bundle);
  const evidence = { verdicts: report.verdicts, visits: [], devices: budget.devices, ownServer: false };
  return { ...report, bundle, findings: explain({ ...evidence, bundle, fileName: assetName }) };
}
async function compareFolders(base, head, budget, values, io) {
  var _stack = [];
  try {
    const printer = progressPrinter(io.stderr, {
      quiet: values["quiet"] === true,
      verbose: values["verbose"] === true
    });
    const interruption = __using(_stack, interruptible());
    const { signal } = interruption;
    try {
      const task = { directory: head.path, base: { ref: base.name, directory: base.path } };
      const settings = { cwd: io.cwd(), maxTimeMs: 0, build: false, seed: 0, sideBySide: false };
      const report = await checkBundle(budget, task, { ...settings, signal, onProgress: printer });
      printer.stop(true);
      const named = { ref: head.name, sha: null, dirty: false };
      return { ...report, revisions: { ...report.revisions, head: named } };
    } catch (error) {
      if (interruption.interrupted) return null;
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
export {
  runCompare
};
