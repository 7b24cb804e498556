import { nameOf } from "../metrics/index.ts";
import type { Position, Report, Verdict } from "../types.ts";
import { expectationOf, headlineOf } from "./in-words.ts";
import { plain } from "./escape/terminal.ts";
import { describeLoosening } from "./loosenings.ts";
import { pathFromTop } from "./repository-path.ts";
import { kindOf, sectionOrder, withoutEchoes } from "./sections.ts";
import type { SectionKind } from "./sections.ts";

/** One message of a run, at a line of a file where it has one. Its texts are inert in a log and on a terminal. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  title: string;
  /** Lines, separated by `\n`. */
  message: string;
  /** Relative to the repository's root, `/` between folders. */
  file?: string;
  /** 1-based. */
  line?: number;
  /** 1-based. */
  column?: number;
}

export interface AnnotationOptions {
  /** Folder that the budget's file names are relative to, seen from the repository's root: `working-directory`. */
  directory?: string;
}

/**
 * GitHub shows 10 annotations of a level for each step, and cuts a message at 4,096 characters; what is beyond is
 * dropped without a word.
 * https://github.com/orgs/community/discussions/26680
 */
const mostPerLevel = 10;
const mostCharacters = 4_096;
/** Lines of one message: a limit may fail on 300 pages. */
const mostLines = 30;

/**
 * What a reader should see at the budget's lines: errors first, then warnings, then notices, the verdicts of one line of
 * the budget together. What exceeds GitHub's bounds is counted in the last of its level.
 */
export function annotationsOf(whole: Report, options: AnnotationOptions = {}): Annotation[] {
  const report = withoutEchoes(whole);
  const all = [
    ...broken(report),
    ...ofMissingBase(report),
    ...atLimits(report, options),
    ...ofLoosened(report, options),
  ];
  return (["error", "warning", "notice"] as const).flatMap((level) =>
    bounded(all.filter((one) => one.level === level)),
  );
}

function broken(report: Report): Annotation[] {
  if (report.error === null && report.incomplete === null) return [];
  const message = report.error?.message ?? report.incomplete ?? "";
  // The headline of a failure ends with its message.
  const hasBrokenOff = report.error !== null && report.incomplete !== null;
  return [annotation("error", hasBrokenOff ? "Could not be measured" : headlineOf(report), [message])];
}

/** The note that comes first in every report. */
function ofMissingBase({ revisions, notes, onInconclusive }: Report): Annotation[] {
  if (!revisions.missingBase) return [];
  const note = notes.find(({ prominent, about }) => prominent && about === "base");
  const level = onInconclusive === "fail" ? "error" : "warning";
  return [annotation(level, "Nothing was compared with base", [note?.text ?? revisions.noBase ?? ""])];
}

function atLimits(report: Report, options: AnnotationOptions): Annotation[] {
  const lines = new Map<string, Verdict[]>();
  for (const verdict of report.verdicts) {
    const kind = kindOf(verdict);
    if (kind === "passed") continue;
    const { metric, limit } = verdict;
    const key = JSON.stringify([
      levelOf(verdict, report),
      limit.preset ? null : (limit.position ?? null),
      metric,
    ]);
    lines.set(key, [...(lines.get(key) ?? []), verdict]);
  }
  const rank = (verdicts: readonly Verdict[]) =>
    Math.min(...verdicts.map((verdict) => sectionOrder.indexOf(kindOf(verdict))));
  return [...lines.values()]
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((verdicts) => {
      const [first] = verdicts;
      if (!first) return [];
      // A preset's line is not in a file of the repository.
      const position = first.limit.preset ? undefined : first.limit.position;
      const title = `${nameOf(first)}: ${titles[kindOf(first)]}`;
      return [annotation(levelOf(first, report), title, verdicts.map(describe), place(position, options))];
    });
}

const titles: Record<SectionKind, string> = {
  exceeded: "limit exceeded",
  missing: "limit without data",
  inconclusive: "undecided",
  warned: "warning",
  passed: "kept",
};

/** An error fails the gate, a warning does not; what could not be decided is a notice unless it fails. */
export function levelOf(
  verdict: Verdict,
  { onInconclusive }: Pick<Report, "onInconclusive">,
): Annotation["level"] {
  const kind = kindOf(verdict);
  if (kind === "exceeded" || kind === "missing") return "error";
  if (kind !== "inconclusive" || verdict.allowed) return "warning";
  return onInconclusive === "fail" && verdict.limit.level === "fail" ? "error" : "notice";
}

/** `cart, mobile: 3.02 s, expected <= 2.5 s; 9 of 9 visits over 2.50 s`. */
function describe(verdict: Verdict): string {
  const { page, device, reason } = verdict;
  const { actual, expected } = expectationOf(verdict);
  const where = [page, device].filter((word) => word !== null).join(", ");
  return `${where === "" ? "" : `${where}: `}${actual ?? "no data"}, expected ${expected}${reason === "" ? "" : `; ${reason}`}`;
}

function ofLoosened({ loosened }: Report, options: AnnotationOptions): Annotation[] {
  return (loosened ?? []).map((one) =>
    annotation(
      "warning",
      "This change loosens its own budget",
      [describeLoosening(one)],
      place(one.position, options),
    ),
  );
}

type Place = Pick<Annotation, "file" | "line" | "column">;

/** Only a path inside of the repository can be annotated. */
function place(position: Position | undefined, { directory = "" }: AnnotationOptions): Place {
  if (!position) return {};
  const file = pathFromTop(position.file, directory);
  return file === null ? {} : { file: plain(file), line: position.line, column: position.column };
}

function annotation(
  level: Annotation["level"],
  title: string,
  lines: readonly string[],
  where: Place = {},
): Annotation {
  const shown = [...new Set(lines)].slice(0, mostLines).map((line) => plain(line));
  const left = new Set(lines).size - shown.length;
  if (left > 0) shown.push(`and ${left} more`);
  return { level, title: plain(title, 200), message: cut(shown.join("\n")), ...where };
}

function cut(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1).toWellFormed()}…` : text;
}

/** The first of a level, and how many more there are. */
function bounded(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= mostPerLevel) return [...annotations];
  const kept = annotations.slice(0, mostPerLevel - 1);
  const [first] = annotations;
  if (!first) return [];
  const left = annotations.length - kept.length;
  const words = { error: "errors", warning: "warnings", notice: "notices" }[first.level];
  return [
    ...kept,
    annotation(first.level, `${left} more ${words}`, ["They are in the report and in the job summary."]),
  ];
}
