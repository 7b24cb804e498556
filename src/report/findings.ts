/** What every reporter shows of a finding, and whether it is listed among the causes. */
import { boundsChange } from "../limit-kind.ts";
import { printChange, printQuantity } from "../quantity.ts";
import type { Effect, Finding, Report, Verdict } from "../types.ts";
import { nameOfMetric } from "./sections.ts";

/** New with this change, and about a metric that did not simply pass. */
export function isCause(
  { standing, metric, page, device, effects = [] }: Finding,
  { verdicts }: Pick<Report, "verdicts">,
): boolean {
  if (standing || metric === null) return false;
  if (effects.some((effect) => isWorse(effect, verdicts))) return true;
  return verdicts.some(
    (verdict) =>
      verdict.metric === metric &&
      (page === null || verdict.page === null || verdict.page === page) &&
      (device === null || verdict.device === device) &&
      (verdict.status !== "pass" || verdict.delta?.verdict === "regressed"),
  );
}

/** A line of this change, as evidence names it. */
interface LineOfChange {
  file: string;
  line: string;
  how: "changed" | "removed";
  /** What the evidence says after the place: `changed since base: import "chart.js"`. */
  rest: string;
}

/** Evidence that names a line of this change: `src/main.ts:1, changed since base: import "chart.js"`; otherwise null. */
export function readLineOfChange(evidence: string): LineOfChange | null {
  const [, file, line, rest = "", how] =
    /^(\S+):(\d+), ((changed|removed) since base\b.*)$/s.exec(evidence) ?? [];
  if (file === undefined || line === undefined) return null;
  return { file, line, rest, how: how === "removed" ? "removed" : "changed" };
}

/** The title with the line of this change that the evidence names: `chart.js is new, imported by src/main.ts:1`. */
export function titleOf({ title, evidence }: Pick<Finding, "title" | "evidence">): string {
  const found = readLineOfChange(evidence[0] ?? "");
  if (found === null || title.includes(`${found.file}:`)) return title;
  const { file, line, how } = found;
  if (how === "removed") return `${title} (removed: ${file}:${line})`;
  const at = title.indexOf(file);
  const end = at + file.length;
  // A name that goes on is another file: `src/a.ts` in `src/a.tsx`.
  if (at < 0 || /[\w/-]/.test(title[at - 1] ?? "") || /\w/.test(title[end] ?? ""))
    return `${title} (${file}:${line})`;
  return `${title.slice(0, end)}:${line}${title.slice(end)}`;
}

/** A line of evidence under a title, without the place that the title names already. */
export function underTitle(evidence: string, title: string): string {
  const found = readLineOfChange(evidence);
  return found && title.includes(`${found.file}:${found.line}`) ? found.rest : evidence;
}

/** Our own server's address means nothing to a reader, and its port is another in each run: a path says it all. */
const ownServer = /\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?=\/)/g;

/** Lines of evidence as they are shown, at most `most`. Outside text: escape it. */
export function evidenceOf({ evidence }: Pick<Finding, "evidence">, most: number): string[] {
  return evidence.slice(0, most).map((line) => line.replaceAll(ownServer, ""));
}

/** What fixing the cause may bring, `could save up to 61.2 kB`; empty where the title says how much, or nothing does. */
export function savingOf({ saving, title }: Pick<Finding, "saving" | "title">): string {
  if (saving === null) return "";
  const quantity = printQuantity(saving.value, saving.unit);
  return title.includes(quantity) ? "" : `could save up to ${quantity}`;
}

/** What a cause does, in words, most telling first; empty where the report does not say, or for advice. */
export interface EffectWords {
  /** `initial JS +66.1 kB`. */
  certain: readonly string[];
  /** What changed together with it: `LCP +300 ms on /`. */
  likely: readonly string[];
}

/** Most pages named of one metric. */
const mostPages = 3;

/** Outside text: escape it. */
export function effectsInWords(
  { effects = [] }: Pick<Finding, "effects">,
  { verdicts, devices }: Pick<Report, "verdicts" | "devices">,
): EffectWords {
  const told = effects.filter((effect) => isWorse(effect, verdicts));
  const words = (certainty: Effect["certainty"]) => {
    const mine = told.filter((effect) => effect.certainty === certainty);
    return [...Map.groupBy(mine, ({ metric }) => metric)].map(([metric, alike]) =>
      nameEffects(metric, alike, verdicts, devices.length > 1),
    );
  };
  return { certain: words("certain"), likely: words("together") };
}

function nameEffects(
  metric: string,
  alike: readonly Effect[],
  verdicts: readonly Verdict[],
  withDevice: boolean,
): string {
  const [first] = alike;
  const name = nameOfMetric(metric, verdicts);
  if (!first) return name;
  const value = alike.length === 1 ? amountOf(first, verdicts) : null;
  const places = alike.flatMap(({ page, device }) =>
    page === null ? [] : [withDevice && device !== null ? `${page} (${device})` : page],
  );
  const more = places.length - mostPages;
  const named = [...places.slice(0, mostPages), ...(more > 0 ? [`${more} more`] : [])];
  return [name, value, named.length > 0 ? `on ${named.join(", ")}` : null]
    .filter((part) => part !== null)
    .join(" ");
}

/** The estimate, but never more than the change of the metric; of a metric that did not change, its part of the value. */
function amountOf(effect: Effect, verdicts: readonly Verdict[]): string | null {
  if (effect.value === null || effect.value === 0) return null;
  const mine = verdictsOf(effect, verdicts);
  const over = mine.find(
    ({ status, limit }) => status === "fail" && !boundsChange(limit.kind) && limit.unit === effect.unit,
  );
  const isSame = mine.every(({ delta }) => delta === null || /^(?:unchanged|improved)$/.test(delta.verdict));
  if (over && over.actual !== null && isSame) {
    const [part, whole] = [Math.min(effect.value, over.actual), over.actual];
    return `${printQuantity(part, effect.unit)} of ${printQuantity(whole, effect.unit)}`;
  }
  const changes = mine.flatMap(({ delta }) => (delta ? [delta.value] : []));
  const most = changes.length > 0 ? Math.max(...changes) : effect.value;
  return printChange(Math.min(effect.value, most), effect.unit);
}

/** By metric and page: a report from elsewhere may hold tens of thousands of both verdicts and effects. */
const indexes = new WeakMap<readonly Verdict[], Map<string, Verdict[]>>();

function verdictsOf({ metric, page, device }: Effect, verdicts: readonly Verdict[]): Verdict[] {
  const index = indexes.get(verdicts) ?? Map.groupBy(verdicts, keyOfPage);
  indexes.set(verdicts, index);
  const there = index.get(keyOfPage({ metric, page })) ?? [];
  return device === null ? there : there.filter((one) => one.device === device);
}

function keyOfPage({ metric, page }: { metric: string; page: string | null }): string {
  return JSON.stringify([metric, page]);
}

function isWorse(effect: Effect, verdicts: readonly Verdict[]): boolean {
  return verdictsOf(effect, verdicts).some(
    ({ status, delta }) => status !== "pass" || delta?.verdict === "regressed",
  );
}

/** Both in one line, `initial JS +66.1 kB; likely LCP +300 ms on /`; empty where there are none. */
export function effectsLine(finding: Finding, report: Pick<Report, "verdicts" | "devices">): string {
  const { certain, likely } = effectsInWords(finding, report);
  return [certain.join(", "), likely.length > 0 ? `likely ${likely.join(", ")}` : ""]
    .filter(Boolean)
    .join("; ");
}
