/** What one run without a base says of the app. */
import { printQuantity } from "../quantity.ts";
import type { Bundle, Report } from "../types.ts";

/** One page with what a visit of it showed. */
export interface MeasuredPage {
  path: string;
  /** As people read them: `LCP 1.20 s`. What was not measured is left out. */
  values: readonly string[];
}

export interface Measured {
  /** Pages that could be visited, in the order of the run. */
  pages: readonly MeasuredPage[];
  /** Pages that could not, each with why. */
  failed: readonly { path: string; why: string }[];
  bundle: Bundle | null;
  whyNoBundle: string | null;
  /** `2026-11-30 from commit 1a2b3c4`. */
  at: string;
}

const shown = ["LCP", "INP", "CLS"] as const;

/** Reads what is needed of a report. */
export function readMeasured(report: Report): Measured {
  const { pages, givenUp = [], bundle, revisions, environment } = report;
  const failed = pages.flatMap(({ name, path }) => {
    const reason = givenUp.find(({ page }) => page === name)?.message;
    return reason === undefined ? [] : [{ path, why: reason }];
  });
  const broken = new Set(failed.map(({ path }) => path));
  const { sha, dirty } = revisions.head;
  const commit = sha === null ? "" : ` from commit ${sha.slice(0, 7)}${dirty ? " with changes" : ""}`;
  return {
    pages: pages
      .filter(({ path }) => !broken.has(path))
      .map(({ name, path }) => ({ path, values: valuesOf(report, name) })),
    failed,
    bundle: bundle.head,
    whyNoBundle: bundle.head === null ? "its files are not known" : null,
    at: `${environment.startedAt.slice(0, 10)}${commit}`,
  };
}

function valuesOf({ measurements, devices }: Report, page: string): string[] {
  return shown.flatMap((metric) => {
    const found = measurements.find(
      (one) => one.metric === metric && one.page === page && one.device === devices[0],
    );
    const median = found?.head?.median;
    return found && median !== undefined ? [`${metric} ${printQuantity(median, found.unit)}`] : [];
  });
}
