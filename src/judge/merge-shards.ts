import { CheckError } from "../errors.ts";
import { isOfCommand } from "../command-metric.ts";
import { findBundleLimit } from "../bundle-limits/index.ts";
import { median } from "../statistics/quantile.ts";
import type { Bundle, Environment, Note, Outcome, Report, Shard, Status, Verdict } from "../types.ts";
import { summarise } from "./summary.ts";

/** A report of one part of the pages. */
export type ShardReport = Report & { shard: Shard };

const severity: readonly Outcome[] = ["pass", "warn", "fail", "error"];

/**
 * One report of all shards of a run. The bundle is that of the first; every shard weighed the same one. The bound on
 * false failures holds for the whole: each shard shared it out over all comparisons of the budget, its own or not.
 * @throws CheckError SHARDS where a shard is missing, or parts come from different runs, commits or budgets.
 */
export function mergeShards(reports: readonly ShardReport[]): Report {
  const [first, ...rest] = newestOfEach(reports);
  if (!first) throw mismatch("There is no report of a shard");
  for (const other of rest) assertSameRun(first, other);
  const all = [first, ...rest];
  assertComplete(all);

  const { shard: _, ...whole } = first;
  const verdicts = [
    ...all.flatMap((report) => report.verdicts.filter((verdict) => !isOfBundle(verdict))),
    ...first.verdicts.filter(isOfBundle).map((verdict) => worstOf(verdict, rest)),
  ];
  const broken = all.filter(({ outcome }) => outcome === "error");
  const incomplete = broken.map((report) => `shard ${name(report)}: ${report.incomplete ?? report.summary}`);
  const givenUp = all.flatMap((report) => report.givenUp ?? []);
  const unchanged = all.flatMap((report) => report.unchanged ?? []);
  const automatic = all.flatMap((report) => report.automatic ?? []);
  const commands = all.flatMap((report) => report.commands ?? []);
  const pageLoads = all.flatMap((report) => report.pageLoads ?? []);
  const work = all.flatMap((report) => report.work ?? []);
  const queries = all.flatMap((report) => report.queries ?? []);
  const [profiles, loadProfiles, details, films] = [
    all.flatMap((report) => report.profiles ?? []),
    all.flatMap((report) => report.loadProfiles ?? []),
    all.flatMap((report) => report.details ?? []),
    all.flatMap((report) => report.films ?? []),
  ];
  const worst = all.reduce((a, b) => (severity.indexOf(b.outcome) > severity.indexOf(a.outcome) ? b : a));
  return {
    ...whole,
    outcome: worst.outcome,
    summary:
      broken.length > 0
        ? `Not finished: ${incomplete.join("; ")}`
        : summarise(verdicts, first.onInconclusive ?? "warn", first.revisions),
    incomplete: incomplete.length > 0 ? incomplete.join("; ") : null,
    error: broken.find(({ error }) => error)?.error ?? null,
    verdicts,
    bundle: {
      ...first.bundle,
      head: withAllPages(
        first.bundle.head,
        all.map(({ bundle }) => bundle.head),
      ),
      base: withAllPages(
        first.bundle.base,
        all.map(({ bundle }) => bundle.base),
      ),
    },
    measurements: all.flatMap(({ measurements }) => measurements),
    ...(automatic.length > 0 && { automatic }),
    ...(commands.length > 0 && { commands }),
    findings: unique(all.flatMap(({ findings }) => findings)),
    ...(profiles.length > 0 && { profiles }),
    ...(loadProfiles.length > 0 && { loadProfiles }),
    ...(work.length > 0 && { work }),
    ...(queries.length > 0 && { queries }),
    ...(details.length > 0 && { details }),
    ...(pageLoads.length > 0 && { pageLoads }),
    ...(films.length > 0 && { films }),
    failedVisits: all.flatMap(({ failedVisits }) => failedVisits),
    ...(givenUp.length > 0 && { givenUp }),
    ...(unchanged.length > 0 && { unchanged }),
    notes: unique([...all.flatMap(({ notes }) => notes), ...bundleNotes(all)]),
    environment: mergeEnvironments(all),
  };
}

/** Every shard weighs the bundle; pages and commands are of one shard each. */
function isOfBundle({ page, metric }: Verdict): boolean {
  return page === null && !isOfCommand(metric);
}

/** A job that is run again writes a second report of its shard. */
function newestOfEach(reports: readonly ShardReport[]): ShardReport[] {
  const newest = new Map<number, ShardReport>();
  for (const report of reports) {
    const known = newest.get(report.shard.index);
    if (!known || isNewer(report, known)) newest.set(report.shard.index, report);
  }
  return [...newest.values()].toSorted((a, b) => a.shard.index - b.shard.index);
}

function isNewer(one: ShardReport, other: ShardReport): boolean {
  if (one.shard.attempt !== other.shard.attempt) return one.shard.attempt > other.shard.attempt;
  return one.environment.startedAt > other.environment.startedAt;
}

function assertSameRun(one: ShardReport, other: ShardReport): void {
  const facts = [
    ["number of shards", one.shard.count, other.shard.count],
    ["run", one.shard.run, other.shard.run],
    ["list of pages", pagesOf(one), pagesOf(other)],
    ["budget", one.shard.budget, other.shard.budget],
    ["commit of head", one.revisions.head.sha, other.revisions.head.sha],
    ["commit of base", one.revisions.base?.sha ?? null, other.revisions.base?.sha ?? null],
    ["budget-check", one.environment.budgetCheck, other.environment.budgetCheck],
  ] as const;
  for (const [what, mine, theirs] of facts)
    if (mine !== theirs)
      throw mismatch(
        `Shards ${name(one)} and ${name(other)} do not belong together: the ${what} of one is ${mine ?? "unknown"}, of the other ${theirs ?? "unknown"}`,
      );
}

/** Pages that are found on the site are the same in every shard, unless the site answers differently. */
function pagesOf({ pages }: Report): string {
  return pages.map((page) => page.name).join(", ");
}

function assertComplete(all: readonly ShardReport[]): void {
  const count = all[0]?.shard.count ?? 0;
  const here = new Set(all.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !here.has(index));
  if (missing.length > 0)
    throw mismatch(
      `${missing.length} of ${count} shards ${missing.length === 1 ? "is" : "are"} missing: ${missing.join(", ")}`,
    );
}

/** Bytes are exact: where two machines ship different ones, a build depends on its machine. */
function bundleNotes(all: readonly ShardReport[]): Note[] {
  const sizeOf = ({ bundle }: Report) =>
    bundle.head?.assets.reduce((sum, asset) => sum + asset.gzip, 0) ?? null;
  const [first] = all;
  const other = all.find((report) => first && sizeOf(report) !== sizeOf(first));
  if (!first || !other) return [];
  const text = `the build of shard ${name(other)} ships other bytes than that of shard ${name(first)}, which is reported`;
  return [{ level: "warn", text }];
}

/** What was measured on pages: each shard has loaded its own. */
function withAllPages(bundle: Bundle | null, all: readonly (Bundle | null)[]): Bundle | null {
  const unused = all.flatMap((one) => one?.unused ?? []);
  if (!bundle || unused.length === 0) return bundle;
  const complete = all.every((one) => one?.unused?.complete);
  return { ...bundle, unused: { complete, pages: unused.flatMap(({ pages }) => pages) } };
}

/** Statuses of a verdict, the worst first. */
const worstFirst: readonly Status[] = ["fail", "missing", "inconclusive", "warn", "pass"];

/** A limit whose value is that of the worst page: every shard has judged it by its own pages. */
function worstOf(verdict: Verdict, others: readonly ShardReport[]): Verdict {
  if (!findBundleLimit(verdict.metric).limit?.loadsPages) return verdict;
  const rank = ({ status }: Verdict) => worstFirst.indexOf(status);
  return others
    .flatMap(({ verdicts }) => verdicts.filter(({ id }) => id === verdict.id))
    .reduce(
      (worst, one) =>
        rank(one) - rank(worst) < 0 || (rank(one) === rank(worst) && (one.actual ?? 0) > (worst.actual ?? 0))
          ? one
          : worst,
      verdict,
    );
}

function mergeEnvironments(all: readonly ShardReport[]): Environment {
  const environments = all.map(({ environment }) => environment);
  const [first] = environments;
  if (!first) throw mismatch("There is no report of a shard");
  const contentions = environments.flatMap(({ contention }) => (contention === null ? [] : [contention]));
  return {
    ...first,
    lighthouse: environments.find(({ lighthouse }) => lighthouse)?.lighthouse ?? null,
    browser: environments.find(({ browser }) => browser)?.browser ?? null,
    contention: contentions.length > 0 ? median(contentions) : null,
    comparisons: Math.max(...environments.map(({ comparisons }) => comparisons)),
    pairs: Math.max(...environments.map(({ pairs }) => pairs)),
    runs: environments.reduce((sum, { runs }) => sum + runs, 0),
    ...(environments.some(({ timeIsUp }) => timeIsUp) && { timeIsUp: true as const }),
    ...(environments.some(({ baseElsewhere }) => baseElsewhere) && { baseElsewhere: true as const }),
    startedAt: environments.map(({ startedAt }) => startedAt).toSorted()[0] ?? first.startedAt,
    durationMs: Math.max(...environments.map(({ durationMs }) => durationMs)),
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function name({ shard }: ShardReport): string {
  return `${shard.index}/${shard.count}`;
}

function mismatch(message: string): CheckError {
  return new CheckError("SHARDS", message, {
    advice:
      "Every shard of one run writes its file into .budget-check; give all of them, and only them, to merge",
  });
}
