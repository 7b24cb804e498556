import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  describeLoosening,
  expectationOf,
  headlineOf,
  kindOf,
  pathFromTop,
  sectionOrder,
  withoutEchoes
} from "./chunk-NRLIIOLW.js";
import {
  nameOf
} from "./chunk-AVPF4UN6.js";
import {
  plain
} from "./chunk-ERX43POQ.js";

// src/report/annotations.ts
var mostPerLevel = 10;
var mostCharacters = 4096;
var mostLines = 30;
function annotationsOf(whole, options = {}) {
  const report = withoutEchoes(whole);
  const all = [
    ...broken(report),
    ...ofMissingBase(report),
    ...atLimits(report, options),
    ...ofLoosened(report, options)
  ];
  return ["error", "warning", "notice"].flatMap(
    (level) => bounded(all.filter((one) => one.level === level))
  );
}
function broken(report) {
  if (report.error === null && report.incomplete === null) return [];
  const message = report.error?.message ?? report.incomplete ?? "";
  const hasBrokenOff = report.error !== null && report.incomplete !== null;
  return [annotation("error", hasBrokenOff ? "Could not be measured" : headlineOf(report), [message])];
}
function ofMissingBase({ revisions, notes, onInconclusive }) {
  if (!revisions.missingBase) return [];
  const note = notes.find(({ prominent, about }) => prominent && about === "base");
  const level = onInconclusive === "fail" ? "error" : "warning";
  return [annotation(level, "Nothing was compared with base", [note?.text ?? revisions.noBase ?? ""])];
}
function atLimits(report, options) {
  const lines = /* @__PURE__ */ new Map();
  for (const verdict of report.verdicts) {
    const kind = kindOf(verdict);
    if (kind === "passed") continue;
    const { metric, limit } = verdict;
    const key = JSON.stringify([
      levelOf(verdict, report),
      limit.preset ? null : limit.position ?? null,
      metric
    ]);
    lines.set(key, [...lines.get(key) ?? [], verdict]);
  }
  const rank = (verdicts) => Math.min(...verdicts.map((verdict) => sectionOrder.indexOf(kindOf(verdict))));
  return [...lines.values()].toSorted((a, b) => rank(a) - rank(b)).flatMap((verdicts) => {
    const [first] = verdicts;
    if (!first) return [];
    const position = first.limit.preset ? void 0 : first.limit.position;
    const title = `${nameOf(first)}: ${titles[kindOf(first)]}`;
    return [annotation(levelOf(first, report), title, verdicts.map(describe), place(position, options))];
  });
}
var titles = {
  exceeded: "limit exceeded",
  missing: "limit without data",
  inconclusive: "undecided",
  warned: "warning",
  passed: "kept"
};
function levelOf(verdict, { onInconclusive }) {
  const kind = kindOf(verdict);
  if (kind === "exceeded" || kind === "missing") return "error";
  if (kind !== "inconclusive" || verdict.allowed) return "warning";
  return onInconclusive === "fail" && verdict.limit.level === "fail" ? "error" : "notice";
}
function describe(verdict) {
  const { page, device, reason } = verdict;
  const { actual, expected } = expectationOf(verdict);
  const where = [page, device].filter((word) => word !== null).join(", ");
  return `${where === "" ? "" : `${where}: `}${actual ?? "no data"}, expected ${expected}${reason === "" ? "" : `; ${reason}`}`;
}
function ofLoosened({ loosened }, options) {
  return (loosened ?? []).map(
    (one) => annotation(
      "warning",
      "This change loosens its own budget",
      [describeLoosening(one)],
      place(one.position, options)
    )
  );
}
function place(position, { directory = "" }) {
  if (!position) return {};
  const file = pathFromTop(position.file, directory);
  return file === null ? {} : { file: plain(file), line: position.line, column: position.column };
}
function annotation(level, title, lines, where = {}) {
  const shown = [...new Set(lines)].slice(0, mostLines).map((line) => plain(line));
  const left = new Set(lines).size - shown.length;
  if (left > 0) shown.push(`and ${left} more`);
  return { level, title: plain(title, 200), message: cut(shown.join("\n")), ...where };
}
function cut(text) {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1).toWellFormed()}…` : text;
}
function bounded(annotations) {
  if (annotations.length <= mostPerLevel) return [...annotations];
  const kept = annotations.slice(0, mostPerLevel - 1);
  const [first] = annotations;
  if (!first) return [];
  const left = annotations.length - kept.length;
  const words = { error: "errors", warning: "warnings", notice: "notices" }[first.level];
  return [
    ...kept,
    annotation(first.level, `${left} more ${words}`, ["They are in the report and in the job summary."])
  ];
}

export {
  annotationsOf,
  levelOf
};
