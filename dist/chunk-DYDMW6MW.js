import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  packageKey
} from "./chunk-LORLHF2Q.js";
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import {
  readReport
} from "./chunk-FWTKOFZK.js";
import {
  applyEdits,
  findNodeAtLocation,
  modify,
  parseTree
} from "./chunk-2JIQINC5.js";
import {
  kindsOf
} from "./chunk-IUCHXE2W.js";
import {
  findBundleLimit
} from "./chunk-KYDVW7W3.js";
import {
  boundsChange
} from "./chunk-XVD6XLRC.js";
import {
  checksOf,
  commandChecks
} from "./chunk-SW7JJYVB.js";
import {
  failsGate,
  verdictId
} from "./chunk-5TB5MAYV.js";
import {
  isAutomatic,
  isOfSteps,
  placeId
} from "./chunk-GYIBVR4L.js";
import {
  findMetric,
  nameOf
} from "./chunk-AVPF4UN6.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";
import {
  mostConfigBytes,
  readRegularText
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/run/only-failed.ts
import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";

// src/judge/narrow-to-failed.ts
function narrowToFailed(whole, report, of, { visits }) {
  refuseUnfinished(report, of);
  const budget = visits ? withFoundPages(whole, report) : bundleAlone(whole);
  const failed = report.verdicts.filter((verdict) => failsGate(verdict, report.onInconclusive ?? "warn"));
  if (failed.length === 0) {
    if (report.outcome !== "fail") return null;
    throw new CheckError("USAGE", `${named(of)} failed without a limit that failed: ${report.summary}`, {
      advice: "Run budget-check check, which compares with base again"
    });
  }
  const known = idsOf(budget);
  const checked = failed.filter(({ id }) => known.has(id));
  const unchecked = failed.filter((verdict) => !checked.includes(verdict)).map((verdict) => `${limitInWords(verdict)}: ${whyUnchecked(verdict, visits)}`);
  if (checked.length === 0)
    throw new CheckError("USAGE", `No limit that failed in ${named(of)} can be checked here`, {
      detail: unchecked.join("\n"),
      advice: visits ? "Run budget-check check, which checks the budget as it is now" : `Run budget-check check --only-failed ${of}, which visits pages`
    });
  const isBundle = ({ page, metric }) => page === null && isOfBundle(budget, metric);
  const metrics = new Set(checked.map(({ metric }) => metric));
  const weighs = checked.some(isBundle);
  const pages = budget.pages.filter(({ name }) => weighs || checked.some(({ page }) => page === name));
  const devices = budget.devices.filter(
    ({ name }) => weighs || checked.some(({ device }) => device === name)
  );
  const places = weighs ? pages.flatMap((page) => devices.map((device) => placeId(page.name, device.name))) : checked.flatMap(
    ({ page, device }) => page !== null && device !== null ? [placeId(page, device)] : []
  );
  const { arePagesAssumed: _, ...rest } = budget;
  return {
    ...rest,
    pages: pages.map((page) => withFailed(page, checked)),
    devices,
    bundle: budget.bundle.filter(({ metric }) => metrics.has(metric)),
    commands: (budget.commands ?? []).map((one) => ({ ...one, limits: one.limits.filter(({ metric }) => metrics.has(metric)) })).filter(({ limits }) => limits.length > 0),
    narrowedFrom: budget.narrowedFrom ?? budget,
    onlyFailed: {
      ids: new Set(checked.map(({ id }) => id)),
      places: new Set(places),
      comparisons: report.environment.comparisons,
      needsBase: weighs || budget.alreadyOver === "warn" || checked.some(({ limit }) => boundsChange(limit.kind)),
      described: {
        of,
        startedAt: report.environment.startedAt,
        failed: countLimits(failed),
        notMeasured: countLimits(report.verdicts) - countLimits(failed),
        unchecked
      }
    }
  };
}
function withFailed(page, checked) {
  const metrics = new Set(checked.flatMap((one) => one.page === page.name ? [one.metric] : []));
  const limits = page.limits.filter(({ metric }) => metrics.has(metric));
  const hasSteps = [...metrics].some((metric) => {
    const definition = findMetric(metric);
    return definition !== void 0 && isOfSteps({ definition });
  });
  if (!isAutomatic(page) || hasSteps) return { ...page, limits };
  const { automatic: _, ...rest } = page;
  return { ...rest, limits, interactions: [] };
}
function withFoundPages(whole, report) {
  const { autoPages, ...budget } = whole;
  const [first] = budget.pages;
  if (!autoPages || !first) return whole;
  return { ...budget, pages: report.pages.map(({ name, path }) => ({ ...first, name, path })) };
}
function bundleAlone(budget) {
  const bundle = budget.bundle.filter(({ metric }) => !findBundleLimit(metric).limit?.loadsPages);
  return { ...budget, pages: [], devices: [], commands: [], bundle };
}
function refuseUnfinished({ outcome, incomplete, error, partial }, of) {
  if (partial)
    throw new CheckError("USAGE", `${named(of)} is itself the report of a partial check`, {
      advice: `Name the report of the whole run: --only-failed ${partial.of}`
    });
  if (outcome !== "error") return;
  const why = error?.message ?? incomplete ?? "it was not finished";
  throw new CheckError("USAGE", `${named(of)} does not say which limits failed: ${why}`, {
    advice: "Run budget-check check first"
  });
}
function countLimits(verdicts) {
  return new Set(verdicts.map(({ metric, page, device }) => JSON.stringify([metric, page, device]))).size;
}
function idsOf({ pages, devices, bundle, commands = [] }) {
  const ofPages = pages.flatMap(
    ({ name, limits }) => checksOf(limits, true).flatMap(
      ({ metric, kind }) => devices.map((device) => verdictId(metric, name, device.name, kind))
    )
  );
  const ofBundle = bundle.flatMap(
    (limit) => kindsOf(limit, true).map((kind) => verdictId(limit.metric, null, null, kind))
  );
  const ofCommands = commands.flatMap(
    (command) => commandChecks(command, true).map(({ metric, kind }) => verdictId(metric, null, null, kind))
  );
  return /* @__PURE__ */ new Set([...ofPages, ...ofBundle, ...ofCommands]);
}
function isOfBundle({ bundle }, metric) {
  return bundle.some((limit) => limit.metric === metric);
}
function whyUnchecked({ page, metric }, visits) {
  const needsVisits = page !== null || !findBundleLimit(metric).limit || findBundleLimit(metric).limit?.loadsPages;
  return !visits && needsVisits ? "it needs visits, which bundle does not make" : "the budget no longer has this limit, or not for this page and device";
}
function limitInWords(verdict) {
  const { page, device, limit } = verdict;
  const place = page === null ? "" : ` on ${page}${device === null ? "" : `, ${device}`}`;
  return `${nameOf(verdict)}${place} (${limit.kind} ${limit.text})`;
}
function named(of) {
  return JSON.stringify(of);
}

// src/run/only-failed.ts
var partialFolder = "only-failed";
async function readFailed(budget, of, { cwd, visits }) {
  const file = resolve(cwd, of);
  const name = relative(cwd, file) || of;
  const first = await readReport(file, of);
  const narrowed = narrowToFailed(budget, first, name, { visits });
  if (narrowed) return { first, budget: narrowed, isAny: true };
  const { comparisons, startedAt } = first.environment;
  const notMeasured = countLimits(first.verdicts);
  const nothing = { ...budget, pages: [], devices: [], bundle: [], commands: [], allow: [] };
  return {
    first,
    isAny: false,
    budget: {
      ...nothing,
      onlyFailed: {
        ids: /* @__PURE__ */ new Set(),
        places: /* @__PURE__ */ new Set(),
        comparisons,
        needsBase: false,
        described: { of: name, startedAt, failed: 0, notMeasured, unchecked: [] }
      }
    }
  };
}
async function baseAgain({ first, budget }, cwd) {
  const { base, noBase } = first.revisions;
  if (base === null)
    return { base: null, whyNoBase: `the earlier run had none${noBase === null ? "" : `: ${noBase}`}` };
  if (!budget.onlyFailed?.needsBase)
    return { base: null, whyNoBase: "no limit that failed compares with it" };
  const isReport = first.environment.baseElsewhere === true && ((await stat(resolve(cwd, base.ref)).catch(() => null))?.isFile() ?? false);
  return { base: base.sha === null || isReport ? base.ref : base.sha, whyNoBase: "" };
}
function keepReport(of, targets, cwd) {
  if (of === void 0) return;
  const target = targets.find(({ file }) => file === resolve(cwd, of));
  if (target)
    throw new CheckError("USAGE", `--${target.name} would replace ${of} by a partial report`, {
      advice: "Name another file"
    });
}

// src/stages/ratchet.ts
import { relative as relative2 } from "node:path";

// src/config/write-maxima.ts
import { basename } from "node:path";
async function writeMaxima(file, maxima) {
  try {
    const before = await readRegularText(file, mostConfigBytes);
    const after = maxima.reduce((text, maximum) => setMaximum(text, file, maximum), before);
    await writeWholeFile(file, after);
  } catch (cause) {
    throw new CheckError("BUDGET", `${file} cannot be tightened: ${messageOf(cause)}`, {
      advice: "Check that you may write it, or leave --update out",
      cause
    });
  }
}
function setMaximum(text, file, { metric, value, text: spelled }) {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const json = text.slice(mark.length);
  const limit = [...basename(file) === "package.json" ? [packageKey] : [], "bundle", metric];
  const root = parseTree(json, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, limit);
  const path = node && node.type !== "object" ? limit : [...limit, "max"];
  const known = root && findNodeAtLocation(root, path);
  const edits = modify(json, path, known?.type === "number" ? value : spelled, {
    formattingOptions: {
      insertSpaces: !/^\t/m.test(json),
      tabSize: 2,
      eol: json.includes("\r\n") ? "\r\n" : "\n"
    }
  });
  return mark + applyEdits(json, edits);
}

// src/judge/tightenings.ts
var room = 50;
var much = { share: 0.1, bytes: 500 };
var steps = {
  kB: { size: 1e3, digits: 1 },
  KiB: { size: 1024, digits: 1 },
  MB: { size: 1e6, digits: 4 },
  MiB: { size: 1024 * 1024, digits: 4 }
};
function tightenings(budget, verdicts) {
  return budget.bundle.flatMap(({ metric, max, ratchet }) => {
    const verdict = verdicts.find(
      (one) => one.metric === metric && one.page === null && one.limit.kind === "max"
    );
    if (!ratchet || !max || verdict?.status !== "pass" || verdict.actual === null) return [];
    const after = tightened(max, verdict.actual);
    return after.value < max.value ? [{ metric, label: verdict.label, before: max, after, ships: verdict.actual }] : [];
  });
}
function leavesMuchRoom({ before, ships }) {
  return before.unit !== "B" || before.value - ships > Math.max(ships * much.share, much.bytes);
}
function tightened({ unit, text }, actual) {
  if (unit !== "B" || actual === 0)
    return { unit, value: actual, text: unit === "B" ? "0 B" : String(actual) };
  const spelled = /[a-z]+$/i.exec(text)?.[0] ?? "B";
  const step = steps[spelled];
  const hundreds = Math.ceil((actual + room) / 100) * 100;
  if (!step) return { unit, value: hundreds, text: `${hundreds} B` };
  const scale = 10 ** step.digits;
  const number = Math.ceil((actual + room) / step.size * scale) / scale;
  return { unit, value: number * step.size, text: `${number} ${spelled}` };
}

// src/stages/ratchet.ts
function refuseIdleUpdate(budget, sharded = false) {
  if (sharded)
    throw new CheckError("USAGE", "--update does not go with --shard: each part would write the budget", {
      advice: "Run budget-check bundle --update on its own"
    });
  if (budget.bundle.some(({ ratchet }) => ratchet)) return;
  throw new CheckError(
    "USAGE",
    "--update has nothing to write: no limit of the budget's bundle is a ratchet",
    {
      advice: 'Give the limit that is to follow what ships: { "max": "170 kB", "ratchet": true }'
    }
  );
}
async function ratchetBudget(report, budget, { cwd, update }) {
  const found = report.outcome === "error" || report.shard ? [] : tightenings(budget, report.verdicts);
  const { file } = budget;
  if (found.length === 0 || file === void 0)
    return update && report.outcome !== "error" ? withNote(report, "--update wrote nothing: no limit that is a ratchet leaves room over what ships") : report;
  const name = relative2(cwd, file) || file;
  if (!update) {
    const much2 = found.filter(leavesMuchRoom);
    if (much2.length === 0) return report;
    const command = report.bundle.head?.initialBy === "visits" ? "budget-check" : "budget-check bundle";
    return withNote(
      report,
      `Limits can follow what ships (${command} --update writes ${name}): ${listed(much2)}`
    );
  }
  try {
    await writeMaxima(
      file,
      found.map(({ metric, after }) => ({ metric, value: after.value, text: after.text }))
    );
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    return withNote(report, `${error.message}: ${listed(found)}`, "warn");
  }
  return withNote(report, `${name} was tightened to what ships; commit it: ${listed(found)}`);
}
function listed(found) {
  return found.map(
    ({ label, before, after, ships }) => `${label} from ${before.text} to ${after.text} (${printQuantity(ships, before.unit)} ships)`
  ).join(", ");
}
function withNote(report, text, level = "info") {
  return { ...report, notes: [...report.notes, { level, text }] };
}

export {
  refuseIdleUpdate,
  ratchetBudget,
  partialFolder,
  readFailed,
  baseAgain,
  keepReport
};
