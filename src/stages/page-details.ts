import { field, nodeOf, number, rowsOf, scriptTimes, text } from "../explain/audit.ts";
import { middleInteractions, middleVisit } from "../explain/middle-visit.ts";
import { fileNames } from "../explain/file-names.ts";
import type { FileNames } from "../explain/file-names.ts";
import type { Clock, Device, LargestPaintPart, PageDetail, Revision, Visit, VisitData } from "../types.ts";

const most = { shifts: 5, moved: 5, interactions: 20, scripts: 8 };

/** Lighthouse's names of the four parts, in `lcp-breakdown-insight`. */
const partNames: Readonly<Record<string, LargestPaintPart>> = {
  timeToFirstByte: "TTFB",
  resourceLoadDelay: "load delay",
  resourceLoadDuration: "load duration",
  elementRenderDelay: "render delay",
};

/**
 * What stood behind the numbers of a page on a device: the middle visit of each revision that has one, interactions by INP.
 * @param clock that INP is judged on.
 */
export function pageDetails(visits: readonly Visit[], device: Device, clock: Clock): PageDetail[] {
  const loadOf = (revision: Revision) =>
    [middleVisit(visits, revision)?.data].filter((data) => data !== undefined);
  const names = fileNames({ head: null, base: null }, { base: loadOf("base"), head: loadOf("head") });
  return (["base", "head"] as const).flatMap((revision) => {
    const middle = middleVisit(visits, revision);
    const interactions = middleInteractions(visits, revision, clock);
    return middle?.data
      ? [detailOf(middle, { ...middle.data, ...(interactions && { interactions }) }, device, names)]
      : [];
  });
}

function detailOf(
  { page, revision, index }: Visit,
  data: VisitData,
  device: Device,
  names: FileNames,
): PageDetail {
  const { width, height } = device.viewport;
  return {
    page,
    device: device.name,
    revision,
    visit: index,
    viewport: { width, height },
    largestPaint: largestPaintOf(data),
    layoutShifts: (data.layoutShifts ?? [])
      .slice(0, most.shifts)
      .map((shift) => ({ ...shift, moved: shift.moved.slice(0, most.moved) })),
    ...(data.interactions?.automatic && { automatic: true as const }),
    interactions: (data.interactions?.steps ?? [])
      .flatMap(({ name, slowest }) =>
        slowest?.parts ? [{ step: name, duration: slowest.duration, parts: slowest.parts }] : [],
      )
      .slice(0, most.interactions),
    scripts: scriptsOf(data, names),
  };
}

function largestPaintOf(data: VisitData): PageDetail["largestPaint"] {
  const audit = "lcp-breakdown-insight";
  const parts = rowsOf(data, audit).flatMap((row) => {
    const name = partNames[text(field(row, "subpart")) ?? ""];
    const ms = number(field(row, "duration"));
    return name !== undefined && ms !== null ? [{ name, ms: Math.max(0, ms) }] : [];
  });
  return parts.length === 0 ? null : { element: nodeOf(data, audit)?.selector ?? null, parts };
}

/** Lighthouse's `bootup-time`, which counts what each script set off too: style, layout, garbage collection. */
function scriptsOf(data: VisitData, { ofUrl }: FileNames): PageDetail["scripts"] {
  return scriptTimes(data)
    .map(({ url, ...times }) => ({ name: ofUrl(url, data.finalUrl), ...times }))
    .slice(0, most.scripts);
}
