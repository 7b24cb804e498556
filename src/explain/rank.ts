import type { ChangedLine, Finding, Verdict } from "../types.ts";
import { holds } from "./subject.ts";
import type { Clue, Found } from "./subject.ts";

/** The first lines that a clue is found in are shown. */
const mostLines = 2;
/** A clue that is found in more files says nothing of where to look. */
const mostFiles = 3;
/** What a server is made of, and configured with: where a word of its answer may stand. */
const serverFile =
  /\.(?:[cm]?[jt]sx?|py|rb|go|php|java|kt|cs|rs|ex|exs|sql|conf|toml|ya?ml|json|htaccess)$|(?:^|\/)(?:_headers|Caddyfile|nginx[^/]*)$/;
/** What alone may be blamed for what a server does without any word of it. */
const serverCode = /\.(?:[cm]?[jt]sx?|py|rb|go|php|java|kt|cs|rs|exs?|sql)$/;
const noServerCode =
  /(?:^|\/)(?:tests?|__tests__|\.github|configs?)\/|\.(?:test|spec|config)\.\w+$|(?:^|\/)(?:\.[^/]+|(?:config|settings|budget)\.\w+)$/;
/** Lists and words: what brings a package in is the line that imports it. */
const noCode = /(?:^|\/)package\.json$|\.(?:md|txt)$/;

/** More a report is not read for; the numbers themselves are all there. */
const mostFindings = 60;

/**
 * Puts the line of this change that names the cause before a finding's evidence: a fact of the change, where one of its clues
 * is found in it. The most telling clue that is found decides; what holds for base as well is not of this change.
 * @param shipped modules that browsers load.
 */
export function locate(
  found: readonly Found[],
  changes: readonly ChangedLine[],
  shipped: ReadonlySet<string>,
): Found[] {
  return found.map((finding) => {
    if (finding.standing) return finding;
    for (const clue of finding.clues ?? []) {
      const lines = changes.filter((line) => fits(line, clue, shipped));
      if (lines.length === 0) continue;
      if (new Set(lines.map(({ file }) => file)).size > mostFiles) continue;
      return { ...finding, evidence: [...lines.slice(0, mostLines).map(describe), ...finding.evidence] };
    }
    return finding;
  });
}

function fits({ file, text, removed }: ChangedLine, clue: Clue, shipped: ReadonlySet<string>): boolean {
  if (clue.removed !== removed) return false;
  if (clue.file !== undefined && clue.file !== file) return false;
  if (clue.server && (shipped.has(file) || !serverFile.test(file))) return false;
  if (clue.shipped && !shipped.has(file)) return false;
  if (noCode.test(file)) return false;
  if (clue.package !== undefined) return imports(text, clue.package);
  // Which code is the server's is known by what browsers load alone.
  if (clue.server && clue.text === undefined)
    return shipped.size > 0 && serverCode.test(file) && !noServerCode.test(file) && isTelling(text);
  return clue.text === undefined ? isTelling(text) : holds(text, clue.text);
}

/** A brace or a comment alone says nothing. */
function isTelling(text: string): boolean {
  return /\w{2}/.test(text) && !/^(?:\/\/|\/\*|\*|#)/.test(text);
}

/** As a module specifier: `"lodash"`, or `'lodash/fp'`. */
function imports(text: string, name: string): boolean {
  return ['"', "'", "`"].some((quote) => [quote, "/"].some((end) => text.includes(quote + name + end)));
}

function describe({ file, line, text, removed }: ChangedLine): string {
  const what = removed ? "removed since base" : "changed since base";
  return `${file}:${line}, ${what}: ${withoutSecrets(text).slice(0, 120)}`;
}

/** Addresses without who asks, query and fragment, which may hold a key. */
function withoutSecrets(text: string): string {
  return text
    .replace(/(:\/\/)[^\s/"'`@]+@/g, "$1")
    .replace(/((?:\w:\/\/|["'`(=]\.{0,2}\/)[^\s"'`?#<>)]*)[?#][^\s"'`<>)]*/g, "$1");
}

/**
 * Causes of what fails first, then of what warns or regressed, standing advice last. Among causes of the same weight the
 * one that may explain the largest part of a metric's change comes first, and the certain before those that only
 * changed together with it. One cause on several pages is one finding.
 */
export function rankFindings(found: readonly Found[], verdicts: readonly Verdict[]): Finding[] {
  const unique = [...new Map(found.map((finding) => [finding.id, finding])).values()];
  const scored = unique.map((finding) => ({ finding, score: scoreOf(finding, verdicts) }));
  const sorted = scored.toSorted((a, b) => compare(b.score, a.score)).map(({ finding }) => finding);
  return mergePages(sorted).slice(0, mostFindings);
}

/** Weight, part explained, certainty: compared in this order. */
type Score = readonly [number, number, number];

function compare(a: Score, b: Score): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** By the effect that explains most; of what only got worse together with it, where an estimate says how much. */
function scoreOf(
  { effects = [], metric, page, device, effect, certainty, standing }: Found,
  all: readonly Verdict[],
): Score {
  const sure = certainty === "certain" ? 1 : 0;
  if (standing) return [0, 0, sure];
  const own = { metric, page, device, certainty, value: effect?.value ?? null, unit: effect?.unit };
  const told = effects.filter((one) => one.value !== null || isSame(one, own));
  return (
    [own, ...told]
      .map((one): Score => {
        const verdicts = all.filter(
          (verdict) =>
            verdict.metric === one.metric &&
            verdict.page === one.page &&
            (one.device === null || verdict.device === one.device),
        );
        const known =
          one.value === null || one.unit === undefined ? undefined : { value: one.value, unit: one.unit };
        return [weightOf(verdicts), partOf(known, verdicts), one.certainty === "certain" ? 1 : 0];
      })
      .toSorted((a, b) => compare(b, a))[0] ?? [0, 0, sure]
  );
}

type Place = Pick<Finding, "metric" | "page" | "device">;

function isSame(one: Place, other: Place): boolean {
  return one.metric === other.metric && one.page === other.page && one.device === other.device;
}

/** 3 a failing limit, 2 a warning, 1 a regression that no limit names. */
export function weightOf(verdicts: readonly Verdict[]): number {
  if (verdicts.some(({ status, limit }) => status === "fail" && limit.level === "fail")) return 3;
  if (verdicts.some(({ status }) => status === "fail" || status === "warn")) return 2;
  return verdicts.some(({ delta }) => delta?.verdict === "regressed") ? 1 : 0;
}

/**
 * The part of the change (without base: of the value) that the cause may explain, in tenths; a guess beyond a half needs an
 * estimate in the metric's own unit: bytes are not compared with milliseconds.
 */
export function partOf(effect: Found["effect"], verdicts: readonly Verdict[]): number {
  if (effect === undefined || effect.value === null) return 0.5;
  if (verdicts.some(({ limit }) => limit.unit !== effect.unit)) return 0.5;
  const change = Math.max(0, ...verdicts.map(({ delta, actual }) => delta?.value ?? actual ?? 0));
  return change > 0 ? Math.round(Math.min(1, effect.value / change) * 10) / 10 : 0.5;
}

/** The same thing said of several pages is said once, of the first, with what it does to the others. */
function mergePages(findings: readonly Found[]): Finding[] {
  const groups = Map.groupBy(findings, ({ kind, key, title, metric, standing, ofSite }) =>
    JSON.stringify(ofSite ? [kind, key, standing] : [kind, key, title, metric, standing]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    const effects = group.flatMap((one) => one.effects ?? []);
    const also = others.map(({ page, device }) => `${page} (${device})`);
    const evidence = also.length === 0 ? first.evidence : [...first.evidence, `also on ${also.join(", ")}`];
    const { id, title, metric, page, device, fix, certainty, standing, saving, link } = first;
    const finding = { id, title, metric, page, device, evidence, fix, certainty, standing, saving, link };
    return [first.effects ? { ...finding, effects } : finding];
  });
}
