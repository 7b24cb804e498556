import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  packageKey
} from "./chunk-OYBCK4NT.js";
import {
  applyEdits,
  findNodeAtLocation,
  modify,
  parseTree
} from "./chunk-2JIQINC5.js";
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
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

// src/stages/ratchet.ts
import { relative } from "node:path";

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
  const name = relative(cwd, file) || file;
  if (!update)
    return withNote(
      report,
      `Limits can follow what ships (budget-check bundle --update writes ${name}): ${listed(found)}`
    );
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
  ratchetBudget
};
