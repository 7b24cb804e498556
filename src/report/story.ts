/** What is reported about causes, and in which order: the same in the terminal, the comment and the page. */
import { printQuantity } from "../quantity.ts";
import type { Finding, Report } from "../types.ts";
import { effectsLine, isCause, titleOf } from "./findings.ts";
import { nameOfMetric } from "./sections.ts";

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
   * What to fix before anything else, said above all figures: the first cause, where it explains what decided the outcome.
   * Null where nothing is known, or nothing is wrong.
   */
  first: string | null;
  /** Causes of everything that did not simply pass; the first is the one to fix. */
  causes: readonly Cause[];
  /** What holds for base as well, or for metrics that passed. */
  advice: readonly Finding[];
  /** Failures of which the causes explain only a part: `LCP on /: 310 ms of 904 ms explained`. */
  partly: readonly string[];
}

/** Estimates are not more exact than this: above this share, nothing is reported as unexplained. */
const mostlyExplained = 0.8;

/** The story of a report; the order of its findings is kept. */
export function storyOf(report: Report): Story {
  const { findings } = report;
  const found = findings.filter((finding) => isCause(finding, report));
  const causes = found.map((finding) => ({
    finding,
    title: titleOf(finding),
    effects: effectsLine(finding, report),
    explains: (row: Place) => placesOf(finding).some((place) => holds(place, row)),
  }));
  return {
    first: firstOf(causes, report),
    causes,
    advice: findings.filter((finding) => !found.includes(finding)),
    partly: partlyExplained(found, report),
  };
}

function firstOf(causes: readonly Cause[], { outcome, verdicts }: Report): string | null {
  if (outcome !== "fail" && outcome !== "warn") return null;
  const decisive = verdicts.filter(({ status }) => status === outcome);
  const cause = causes.find((one) => decisive.some((verdict) => one.explains(verdict)));
  if (!cause) return null;
  const likely = cause.finding.certainty === "together" ? " (likely: it changed at the same time)" : "";
  return `${outcome === "fail" ? "Fix first" : "Look at first"}: ${cause.title}${likely}`;
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
