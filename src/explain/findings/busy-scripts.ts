import { printChange, printQuantity } from "../../quantity.ts";
import type { VisitData } from "../../types.ts";
import { leastListedMs, number, rowsOf, scriptTimes, text } from "../audit.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { troubleOf } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const metrics = ["TBT", "FID", "TTI", "main-thread"];
/** On the simulated device; less differs from visit to visit by chance. */
const leastGrowthMs = 40;
/** Share of the time that it took in base: the same script does not take equally long in every load. */
const leastShare = 0.25;

/**
 * Scripts by the time that they take of the main thread, on the simulated device: which one is new, which one grew. Where a
 * profile shows whose code in them it was, that is reported instead. The document, which stands for parsing, style and layout, is
 * reported as well where it grew by more than that code explains: scripts and styles cause that time.
 */
export const busyScripts = defineFinding({
  kind: "main-thread",
  metrics,
  link: "https://web.dev/articles/optimize-long-tasks",
  most: 3,
  find: explainBusyScripts,
});

function explainBusyScripts(subject: PageSubject): Draft[] {
  const { head, base, nameOf } = subject;
  if (!base || troubleOf(subject, metrics) !== "regressed") return [];
  const page = nameOf(head.finalUrl);
  const [now, was] = [timesOf(head, nameOf), timesOf(base, nameOf)];
  // Lighthouse lists files from 50 ms on: one that is not listed may have been there and taken less.
  const unlisted = (name: string) =>
    base.requests.some(({ url }) => nameOf(url) === name) ? leastListedMs : 0;
  const grown = [...now]
    .map(([name, ms]) => ({ name, ms, before: was.get(name), by: ms - (was.get(name) ?? unlisted(name)) }))
    .filter(({ by, before = 0 }) => by >= Math.max(leastGrowthMs, before * leastShare))
    .toSorted((a, b) => b.by - a.by);
  return grown.map(({ name, ms, before, by }) => ({
    key: name,
    title: `${name === page ? "The document itself" : name} takes ${printQuantity(ms, "ms")} of the main thread${
      before === undefined
        ? unlisted(name) > 0
          ? ` (less than ${leastListedMs} ms in base)`
          : " (not loaded in base)"
        : `, ${printChange(by, "ms")} against base`
    }`,
    evidence: [...longTasks(subject, name), "times are those of the simulated device"],
    fix: "Load it when it is needed, do less at the start, or split the work into tasks under 50 ms.",
    certainty: "together",
    standing: false,
    saving: { value: by, unit: "ms" },
    effect: { value: name === page ? 0 : by, unit: "ms" },
    ...(name !== page && { thing: { kind: "file", name }, ofContent: true }),
    lessSpecificThan: [{ kinds: ["cpu-time"], where: name === page ? "asMuch" : "any" }],
  }));
}

/** Milliseconds by file; what belongs to no script is the browser's own work, and explains nothing. */
function timesOf(visit: VisitData, nameOf: (url: string) => string): Map<string, number> {
  const times = new Map<string, number>();
  for (const { url, totalMs } of scriptTimes(visit))
    if (URL.canParse(url)) times.set(nameOf(url), (times.get(nameOf(url)) ?? 0) + totalMs);
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
