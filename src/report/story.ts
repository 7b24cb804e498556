/** What is reported about causes, and in which order: the same in the terminal, the comment and the page. */
import { isOfCommand } from "../command-metric.ts";
import { leadOf } from "../lead-verdict.ts";
import { printQuantity } from "../quantity.ts";
import type { Finding, Report, Verdict } from "../types.ts";
import { effectsLine, isCause, titleOf } from "./findings.ts";
import { nameOfMetric, sectionsOf } from "./sections.ts";
import type { Row } from "./sections.ts";

/** A cause with what it does, in words. */
export interface Cause {
  finding: Finding;
  /** The finding's title, with the line of this change that names the cause where one does. */
  title: string;
  /** `initial JS +66.1 kB; likely LCP +300 ms on /`; empty in reports of 1.0, whose finding names its metric alone. */
  effects: string;
  /** Whether it explains a row, in part or in full. */
  explains(row: Place): boolean;
}

/** The place of a row. `null` for the bundle, and for everything that does not belong to a device. */
interface Place {
  metric: string;
  page: string | null;
  device: string | null;
}

export interface Story {
  /**
   * What to fix before anything else, said above all figures: the first cause of the limit that the headline names; if it has
   * none, that of another one that decided the outcome, which it then names. Null where nothing is known, or nothing is wrong.
   */
  first: string | null;
  /** Causes of everything that did not simply pass; the first is the one to fix, where there is one. */
  causes: readonly Cause[];
  /** What holds for base as well, or for metrics that passed. */
  advice: readonly Finding[];
  /** Failures of which the causes explain only a part: `LCP on /: 310 ms of 904 ms explained`. */
  partly: readonly string[];
  /** Exceeded limits without a cause, those of one metric together: each is said once. */
  unexplained: readonly (readonly Row[])[];
}

/** Estimates are not more exact than this: above this share, nothing is reported as unexplained. */
const mostlyExplained = 0.8;

/** The story of a report. The order of its findings is kept, after the cause of the limit that the headline names. */
export function storyOf(report: Report): Story {
  const { findings, outcome, verdicts } = report;
  const found = findings.filter((finding) => isCause(finding, report));
  const decisive =
    outcome === "fail" || outcome === "warn" ? verdicts.filter((one) => one.status === outcome) : [];
  const lead = leadOf(decisive);
  const all = found.map((finding): Cause => ({
    finding,
    title: titleOf(finding),
    effects: effectsLine(finding, report),
    explains: (row: Place) => placesOf(finding).some((place) => holds(place, row)),
  }));
  const [main] = lead ? all.toSorted((a, b) => shareOf(b, lead) - shareOf(a, lead)) : [];
  // The others stay by weight: a second limit that fails has its cause next.
  const causes = main ? [main, ...all.filter((one) => one !== main)] : all;
  return {
    first: firstOf(causes, lead, decisive, report),
    causes,
    advice: findings.filter((finding) => !found.includes(finding)),
    partly: partlyExplained(found, report),
    unexplained: unexplainedOf(causes, report),
  };
}

/** Below this share of a change, a cause is one of several, and probably not the one to fix. */
const minorShare = 0.2;

/** Whether a cause explains the limit that the headline names: 2 much of it, or nobody knows how much; 1 little; 0 nothing. */
function shareOf({ finding, explains }: Cause, lead: Verdict): 0 | 1 | 2 {
  if (!explains(lead)) return 0;
  const change = lead.delta?.value ?? 0;
  const known = (finding.effects ?? []).filter(
    (effect) => holds(effect, lead) && effect.unit === lead.limit.unit && effect.value !== null,
  );
  const most = Math.max(...known.map(({ value }) => value ?? 0));
  return known.length > 0 && change > 0 && most < change * minorShare ? 1 : 2;
}

function firstOf(
  causes: readonly Cause[],
  lead: Verdict | undefined,
  decisive: readonly Verdict[],
  { outcome, verdicts }: Report,
): string | null {
  const explained = (cause: Cause) =>
    lead && cause.explains(lead) ? lead : decisive.find((verdict) => cause.explains(verdict));
  const cause = causes.find((one) => explained(one) !== undefined);
  const of = cause && explained(cause);
  if (!cause || !of) return null;
  const likely = cause.finding.certainty === "together" ? " (likely: it changed at the same time)" : "";
  // Under a headline about another limit, a cause alone would be taken for that of the headline.
  const about =
    of === lead
      ? ""
      : `, for ${nameOfMetric(of.metric, verdicts)}${of.page === null ? "" : ` on ${of.page}`}`;
  return `${outcome === "fail" ? "Fix first" : "Look at first"}${about}: ${cause.title}${likely}`;
}

/** Limits of the bundle are not among them: the files that grew say why. */
function unexplainedOf(causes: readonly Cause[], report: Report): Row[][] {
  const rows = sectionsOf(report).find(({ kind }) => kind === "exceeded")?.rows ?? [];
  const unknown = rows.filter(
    (row) => (row.page !== null || isOfCommand(row.metric)) && !causes.some((cause) => cause.explains(row)),
  );
  return [...Map.groupBy(unknown, ({ metric }) => metric).values()];
}

/** `LCP on cart, checkout (mobile): no cause found`; outside text. */
export function withoutCause(rows: readonly Row[], { devices, verdicts }: Report): string {
  const places = rows.flatMap(({ page, device }) =>
    page === null ? [] : [devices.length > 1 && device !== null ? `${page} (${device})` : page],
  );
  const name = nameOfMetric(rows[0]?.metric ?? "", verdicts);
  return `${name}${places.length === 0 ? "" : ` on ${places.join(", ")}`}: no cause found`;
}

/** What to do about limits without a cause. */
export function nextStep(
  { unexplained, advice }: Pick<Story, "unexplained" | "advice">,
  { revisions }: Report,
): string {
  const ofPages = unexplained.some((rows) => rows.some(({ page }) => page !== null));
  if (!ofPages) return "What to do next: run the command on base and on head, and compare what it prints.";
  if (revisions.base !== null)
    return "What to do next: compare base and head in the HTML report (film, main-thread time, files that changed), or undo one part of the change and run again.";
  const suggestions = advice.length > 0 ? ", and see the other suggestions" : "";
  return `What to do next: look in the HTML report for where the time goes (film, main-thread time)${suggestions}.`;
}

function placesOf({ metric, page, device, effects }: Finding): Place[] {
  return [...(effects ?? []), ...(metric === null ? [] : [{ metric, page, device }])];
}

/** A finding that names no device is about all of them. */
function holds({ metric, page, device }: Place, row: Place): boolean {
  return metric === row.metric && page === row.page && (device === null || device === row.device);
}

/** Failures for which causes have estimates, where these add up to clearly less than the change. */
function partlyExplained(found: readonly Finding[], { devices, verdicts }: Report): string[] {
  const known = Map.groupBy(
    // 0 is what a cause has whose part nobody could estimate: it is not that it explains nothing.
    found.flatMap(({ effects = [] }) => effects).filter(({ value }) => value !== null && value !== 0),
    ({ metric, page }) => JSON.stringify([metric, page]),
  );
  return verdicts.flatMap((verdict) => {
    const { metric, page, device, status, delta, limit } = verdict;
    if (status !== "fail" || delta?.verdict !== "regressed" || limit.kind !== "maxIncrease") return [];
    const mine = (known.get(JSON.stringify([metric, page])) ?? []).filter(
      (effect) => holds(effect, verdict) && effect.unit === limit.unit,
    );
    const explained = mine.reduce((sum, { value }) => sum + (value ?? 0), 0);
    if (mine.length === 0 || explained >= delta.value * mostlyExplained) return [];
    const where = page === null ? "" : ` on ${page}`;
    const on = devices.length > 1 && device !== null ? ` (${device})` : "";
    const [part, whole] = [explained, delta.value].map((value) => printQuantity(value, limit.unit));
    return [`${nameOfMetric(metric, verdicts)}${where}${on}: ${part} of ${whole} explained`];
  });
}
