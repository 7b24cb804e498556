import { printChange, printQuantity } from "../../quantity.ts";
import type { CpuOwner } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { troubleOf } from "../subject.ts";
import type { Clue, PageSubject, Thing } from "../subject.ts";

const metrics = ["TBT", "FID", "TTI", "main-thread"];
/** On the device's CPU; less differs from load to load by chance. */
const leastGrowthMs = 40;
/** Share of the time that it took in base: the same code is not equally fast in every load. */
const leastShare = 0.25;
const mostOwners = 3;

/**
 * Whose code takes the main thread's time while the page loads, by the app's module that it works for, otherwise by
 * package: code that is new or takes longer than in base. The times come from loads under the profiler, so nothing is
 * reported if there were none.
 */
export const cpuTime = defineFinding({
  kind: "cpu-time",
  metrics,
  link: "https://web.dev/articles/optimize-long-tasks",
  find: explainCpuTime,
});

function explainCpuTime(subject: PageSubject): Draft[] {
  const { base, loadProfiles = [] } = subject;
  if (troubleOf(subject, metrics) !== "regressed" || !base) return [];
  const [now, was] = (["head", "base"] as const).map((revision) =>
    loadProfiles.find((load) => load.revision === revision),
  );
  if (!now || !was) return [];
  const before = new Map(was.owners.map((owner) => [keyOf(owner), owner]));
  // What is not listed took at most what the last one did.
  const unlisted = was.cut ? Math.min(...was.owners.map(({ ms }) => ms)) : 0;
  return now.owners
    .map((owner) => ({ owner, before: before.get(keyOf(owner))?.ms ?? null, unlisted }))
    .map((one) => ({ ...one, by: one.owner.ms - (one.before ?? unlisted) }))
    .filter(({ by, before: ms }) => by >= Math.max(leastGrowthMs, (ms ?? unlisted) * leastShare))
    .toSorted((a, b) => Number(isCaller(b)) - Number(isCaller(a)) || b.by - a.by)
    .slice(0, mostOwners)
    .map((grown) => toDraft(grown));
}

interface Grown {
  owner: CpuOwner;
  /** Null where base's list has it not. */
  before: number | null;
  /** What base may spend on it all the same. */
  unlisted: number;
  by: number;
}

/**
 * Changes are made in the app's own modules, and in code that base does not run; a library that both have only does
 * what its caller asks for.
 */
function isCaller({ owner, before }: Grown): boolean {
  return owner.kind === "module" || before === null;
}

function keyOf({ kind, name }: CpuOwner): string {
  return `${kind} ${name}`;
}

/** A label that is not a file's name begins with a capital, like any sentence. */
function atStart({ kind, name }: CpuOwner): string {
  const isName = kind !== "script" || !/^(?:inline script|code) /.test(name);
  return isName ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function toDraft(grown: Grown): Draft {
  const { owner, before, unlisted, by } = grown;
  const { name, hottest, called = [] } = owner;
  const notListed =
    unlisted > 0 ? ` (at most ${printQuantity(unlisted, "ms")} in base)` : " (does not run in base)";
  const against = before === null ? notListed : `, ${printChange(by, "ms")} against base`;
  return {
    key: name,
    title: `${atStart(owner)} takes ${printQuantity(owner.ms, "ms")} of the main thread while the page loads${against}${
      isCaller(grown) ? "" : ": it is given more to do"
    }`,
    evidence: [
      // Its time is the whole module's: of one function nothing tells how much.
      ...(hottest
        ? [`mostly in ${hottest.function === "" ? "" : `${hottest.function}, `}line ${hottest.line}`]
        : []),
      ...(called.length > 0
        ? [`including ${called.map((one) => `${printQuantity(one.ms, "ms")} in ${one.name}`).join(", ")}`]
        : []),
      "CPU profile, best of two loads per revision, simulated device",
    ],
    fix: "Load it when it is needed, do less at the start, or split the work into tasks under 50 ms.",
    certainty: "together",
    standing: false,
    saving: { value: by, unit: "ms" },
    // What a library does for others is their doing.
    effect: { value: isCaller(grown) ? by : 0, unit: "ms" },
    thing: thingOf(owner),
    // A script whose modules are not known is busy with whatever came into it.
    ...(owner.kind === "script" && { ofContent: true as const }),
    behind: called.flatMap((one) => (one.ms >= owner.ms / 2 ? [{ kind: "package", name: one.name }] : [])),
    clues: cluesOf(owner),
  };
}

function thingOf({ kind, name }: CpuOwner): Thing {
  return { kind: kind === "script" ? "file" : kind, name };
}

function cluesOf({ kind, name, hottest }: CpuOwner): Clue[] {
  if (kind === "package") return [{ package: name }];
  if (kind === "script") return [];
  return [...(hottest?.function ? [{ text: hottest.function, file: name }] : []), { file: name }];
}
