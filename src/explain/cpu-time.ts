import { printChange, printQuantity } from "../quantity.ts";
import type { CpuOwner } from "../types.ts";
import type { Clue } from "./locate.ts";
import { at, idOf, troubleOf, worstMetric, type Found, type PageSubject } from "./subject.ts";

const metrics = ["TBT", "FID", "TTI", "main-thread"];
/** On the device's CPU; less differs from load to load by chance. */
const leastGrowthMs = 40;
/** Of what it took in base: the same code is not as fast in every load. */
const leastShare = 0.25;
const mostOwners = 3;

/**
 * Whose code takes the main thread's time while the page loads, by the app's module that it is for, else by package: what is
 * new or takes longer than in base. Of loads under the profiler, so that nothing is said where there were none.
 */
export function explainCpuTime(subject: PageSubject): Found[] {
  const { base, loadProfiles = [] } = subject;
  if (troubleOf(subject, metrics) !== "regressed" || !base) return [];
  const [now, was] = (["head", "base"] as const).map((revision) =>
    loadProfiles.find((load) => load.revision === revision),
  );
  if (!now || !was) return [];
  const before = new Map(was.owners.map((owner) => [keyOf(owner, subject), owner.ms]));
  return now.owners
    .map((owner) => ({ owner, before: before.get(keyOf(owner, subject)) ?? null }))
    .map((one) => ({ ...one, by: one.owner.ms - (one.before ?? 0) }))
    .filter(({ by, before: ms }) => by >= Math.max(leastGrowthMs, (ms ?? 0) * leastShare))
    .toSorted((a, b) => Number(isCaller(b)) - Number(isCaller(a)) || b.by - a.by)
    .slice(0, mostOwners)
    .map((grown) => toFound(grown, subject));
}

interface Grown {
  owner: CpuOwner;
  /** Null where base does not run it. */
  before: number | null;
  by: number;
}

/** The app's own modules, and what base does not run, are where something was changed; a library of both only does what it is told. */
function isCaller({ owner, before }: Grown): boolean {
  return owner.kind === "module" || before === null;
}

function keyOf({ kind, name }: CpuOwner, { nameOf }: PageSubject): string {
  return `${kind} ${kind === "script" ? nameOf(name) : name}`;
}

function toFound(grown: Grown, subject: PageSubject): Found {
  const { owner, before, by } = grown;
  const { kind, hottest, called = [] } = owner;
  const name = kind === "script" ? subject.nameOf(owner.name) || "the document" : owner.name;
  const place = hottest
    ? `${name}:${hottest.line}${hottest.function === "" ? "" : ` (${hottest.function})`}`
    : name;
  const against = before === null ? "and does not run in base" : `${printChange(by, "ms")} against base`;
  return {
    ...at(subject),
    id: idOf("cpu-time", subject, name),
    metric: worstMetric(subject, metrics),
    title: `${place} takes ${printQuantity(owner.ms, "ms")} of the main thread while the page loads, ${against}${
      isCaller(grown) ? "" : ": it is given more to do"
    }`,
    evidence: [
      ...(called.length > 0
        ? [
            `of it ${called.map((one) => `${one.name} ${printQuantity(one.ms, "ms")}`).join(", ")}, called from there`,
          ]
        : []),
      "the lesser of two loads of each revision under the CPU profiler, on the device's CPU",
    ],
    fix: "Load it when it is needed, do less at the start, or split the work into tasks under 50 ms.",
    certainty: "together",
    standing: false,
    saving: { value: by, unit: "ms" },
    // What a library does for others is their doing.
    effect: isCaller(grown) ? by : 0,
    clues: cluesOf(owner),
    link: "https://web.dev/articles/optimize-long-tasks",
  };
}

function cluesOf({ kind, name, hottest }: CpuOwner): Clue[] {
  if (kind === "package") return [{ package: name }];
  if (kind === "script") return [];
  return [...(hottest?.function ? [{ text: hottest.function, file: name }] : []), { file: name }];
}
