import type { Budget, Measurement, Note, Report, Revision } from "../types.ts";
import { headOn, withOtherBase } from "./measure.ts";
import { withStoredValues } from "./measure-commands.ts";
import { judgeAgain } from "./judge-again.ts";

/** What the runs were called by their user. */
export interface RunNames {
  base: string;
  head: string;
}

/**
 * Judges two saved runs by a budget, in one report: head's values are those of one run, and base's values are those
 * that the other run measured for its own head. Bytes and counts are judged as usual. Timings of two runs come from two
 * machines, or from one machine at two times, so they can only warn. If both reports are of the same run (the same
 * report twice, or judged twice), they come from one machine and time. Findings are dropped, because they explained
 * another comparison; the caller makes those of the bundle again.
 */
export function compareReports(base: Report, head: Report, budget: Budget, names: RunNames): Report {
  const isSameRun = sameRun(base, head);
  const {
    history: _history,
    shard: _shard,
    profiles: _profiles,
    onInconclusive: _level,
    unchanged,
    ...rest
  } = head;
  const [details, films, loadProfiles] = [
    [...asBase(base.details), ...ofHead(head.details)],
    [...asBase(base.films), ...ofHead(head.films)],
    [...asBase(base.loadProfiles), ...ofHead(head.loadProfiles)],
  ];
  const joined: Report = {
    ...rest,
    // What head was compared with in another run is not what it is compared with here.
    ...(isSameRun && unchanged && { unchanged }),
    revisions: {
      head: head.revisions.head,
      base: { ...base.revisions.head, ref: `${base.revisions.head.ref} (${names.base})` },
      noBase: null,
    },
    measurements: head.measurements.map((measurement) => withBase(measurement, base)),
    ...(head.commands && { commands: head.commands.map((one) => withStoredValues(one, base)) }),
    bundle: { head: head.bundle.head, base: base.bundle.head },
    environment: environmentOf(head, isSameRun),
    findings: [],
    details,
    films,
    loadProfiles,
    notes: [...head.notes.filter(({ about }) => about !== "base"), ...notesOf(base, head, isSameRun, names)],
  };
  return judgeAgain(joined, budget, isSameRun ? {} : { storedBase: base });
}

function environmentOf({ environment }: Report, isSameRun: boolean) {
  const { baseElsewhere: _, ...rest } = environment;
  return isSameRun ? rest : { ...rest, baseElsewhere: true as const };
}

/** Two reports of different runs differ in their start time (milliseconds) and seed. */
function sameRun({ environment: a }: Report, { environment: b }: Report): boolean {
  return a.startedAt === b.startedAt && a.seed === b.seed && a.platform === b.platform;
}

/** What was seen of a run's own head; of what that was compared with then, nothing is left. */
function ofHead<T extends { revision: Revision }>(all: readonly T[] = []): T[] {
  return all.filter(({ revision }) => revision === "head");
}

function asBase<T extends { revision: Revision }>(all: readonly T[] | undefined): T[] {
  return ofHead(all).map((one) => ({ ...one, revision: "base" as const }));
}

/** Values on two clocks, or simulated here and observed there, are two metrics. */
function withBase(of: Measurement, other: Report): Measurement {
  const { base: _, graph: __, ...measurement } = of;
  const { metric, page, device, basis, unit } = measurement;
  const found = other.measurements.find(
    (one) => one.metric === metric && one.page === page && one.device === device,
  );
  const old = found?.unit === unit ? headOn(found, basis) : undefined;
  return old ? withOtherBase(measurement, old) : measurement;
}

function notesOf(base: Report, head: Report, isSameRun: boolean, names: RunNames): Note[] {
  const notes: Note[] = [];
  const say = (level: Note["level"], text: string) => notes.push({ level, text });
  if (!isSameRun) say("warn", "base and head are two runs: their timings can only warn");
  for (const [name, report] of [
    [names.base, base],
    [names.head, head],
  ] as const)
    if (report.error !== null || report.incomplete !== null)
      say("warn", `${name} is not complete: ${report.error?.message ?? report.incomplete}`);
  const facts = [
    ["clock", base.environment.clock, head.environment.clock],
    ["throttling", base.environment.throttling ?? "simulate", head.environment.throttling ?? "simulate"],
    ["Lighthouse", base.environment.lighthouse, head.environment.lighthouse],
    ["browser", base.environment.browser, head.environment.browser],
    ["machine", machineOf(base), machineOf(head)],
  ] as const;
  const unlike = facts.filter(([, one, other]) => one !== null && other !== null && one !== other);
  if (unlike.length > 0)
    say(
      "info",
      `not the same in base and head: ${unlike.map(([what, one, other]) => `${what} (${one}, ${other})`).join(", ")}`,
    );
  const bases = head.measurements.filter((measurement) => {
    const found = base.measurements.find(
      (one) =>
        one.metric === measurement.metric &&
        one.page === measurement.page &&
        one.device === measurement.device,
    );
    return found?.head && measurement.head && !headOn(found, measurement.basis);
  });
  if (bases.length > 0)
    say("info", `${bases.length} metrics are not compared: the two runs measured them on different clocks`);
  return notes;
}

function machineOf({ environment: { platform, cpus } }: Report): string {
  return `${platform}, ${cpus} CPUs`;
}
