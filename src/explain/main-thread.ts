import { printChange, printQuantity } from "../quantity.ts";
import type { VisitData } from "../types.ts";
import { number, rowsOf, text } from "./audit.ts";
import { at, idOf, troubleOf, worstMetric, type Found, type PageSubject } from "./subject.ts";

const audit = "bootup-time";
const metrics = ["TBT", "FID", "TTI", "main-thread"];
/** On the simulated device; less differs from visit to visit by chance. */
const leastGrowthMs = 40;
/** https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/audits/bootup-time.js */
const leastListedMs = 50;

/** Scripts by the time that they take of the main thread, on the simulated device: which one is new, which one grew. */
export function explainMainThread(subject: PageSubject): Found[] {
  const { head, base, nameOf } = subject;
  if (!base || troubleOf(subject, metrics) !== "regressed") return [];
  const [now, was] = [timesOf(head, nameOf), timesOf(base, nameOf)];
  // Lighthouse lists files from 50 ms on: one that is not listed may have been there and taken less.
  const unlisted = (name: string) =>
    base.requests.some(({ url }) => nameOf(url) === name) ? leastListedMs : 0;
  const grown = [...now]
    .map(([name, ms]) => ({ name, ms, before: was.get(name), by: ms - (was.get(name) ?? unlisted(name)) }))
    .filter(({ by }) => by >= leastGrowthMs)
    .toSorted((a, b) => b.by - a.by)
    .slice(0, 3);
  return grown.map(({ name, ms, before, by }) => ({
    ...at(subject),
    id: idOf("main-thread", subject, name),
    metric: worstMetric(subject, metrics),
    title: `${name === "/" ? "The document itself" : name} takes ${printQuantity(ms, "ms")} of the main thread, ${
      before === undefined
        ? unlisted(name) > 0
          ? `in base less than ${leastListedMs} ms`
          : "and base does not load it"
        : `${printChange(by, "ms")} against base`
    }`,
    evidence: [...longTasks(subject, name), "times are those of the simulated device"],
    fix: "Load it when it is needed, do less at the start, or split the work into tasks under 50 ms.",
    certainty: "together",
    standing: false,
    saving: { value: by, unit: "ms" },
    effect: by,
    link: "https://web.dev/articles/optimize-long-tasks",
  }));
}

/** Milliseconds by file; what belongs to no script is the browser's own work, and explains nothing. */
function timesOf(visit: VisitData, nameOf: (url: string) => string): Map<string, number> {
  const times = new Map<string, number>();
  for (const row of rowsOf(visit, audit)) {
    const [url, total] = [text(row["url"]), number(row["total"])];
    if (!url || total === null || !URL.canParse(url)) continue;
    times.set(nameOf(url), (times.get(nameOf(url)) ?? 0) + total);
  }
  return times;
}

function longTasks({ head, nameOf }: PageSubject, name: string): string[] {
  return rowsOf(head, "long-tasks")
    .filter((row) => nameOf(text(row["url"]) ?? "") === name)
    .slice(0, 3)
    .flatMap((row) => {
      const [duration, start] = [number(row["duration"]), number(row["startTime"])];
      return duration === null || start === null
        ? []
        : [`task of ${printQuantity(duration, "ms")} at ${printQuantity(start, "ms")}`];
    });
}
