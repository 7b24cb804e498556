import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  noHistory
} from "./chunk-6I45S35A.js";
import {
  unlessStray
} from "./chunk-7QSLEPFH.js";
import {
  interruptible
} from "./chunk-AB7I6RXE.js";
import {
  loadBudget
} from "./chunk-LORLHF2Q.js";
import {
  withHistory
} from "./chunk-IAHQJIA6.js";
import {
  readReport,
  refusePartial
} from "./chunk-FWTKOFZK.js";
import {
  summarise
} from "./chunk-QQ77SWSN.js";
import {
  findBundleLimit
} from "./chunk-KYDVW7W3.js";
import {
  median
} from "./chunk-AHVW22R3.js";
import {
  isOfCommand
} from "./chunk-AVPF4UN6.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/run/merge.ts
import { glob, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";

// src/judge/merge-shards.ts
var severity = ["pass", "warn", "fail", "error"];
function mergeShards(reports) {
  const [first, ...rest] = newestOfEach(reports);
  if (!first) throw mismatch("There is no report of a shard");
  for (const other of rest) assertSameRun(first, other);
  const all = [first, ...rest];
  assertComplete(all);
  const { shard: _, ...whole } = first;
  const verdicts = [
    ...all.flatMap((report) => report.verdicts.filter((verdict) => !isOfBundle(verdict))),
    ...first.verdicts.filter(isOfBundle).map((verdict) => worstOf(verdict, rest))
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
    all.flatMap((report) => report.films ?? [])
  ];
  const worst = all.reduce((a, b) => severity.indexOf(b.outcome) > severity.indexOf(a.outcome) ? b : a);
  return {
    ...whole,
    outcome: worst.outcome,
    summary: broken.length > 0 ? `Not finished: ${incomplete.join("; ")}` : summarise(verdicts, first.onInconclusive ?? "warn", first.revisions),
    incomplete: incomplete.length > 0 ? incomplete.join("; ") : null,
    error: broken.find(({ error }) => error)?.error ?? null,
    verdicts,
    bundle: {
      ...first.bundle,
      head: withAllPages(
        first.bundle.head,
        all.map(({ bundle }) => bundle.head)
      ),
      base: withAllPages(
        first.bundle.base,
        all.map(({ bundle }) => bundle.base)
      )
    },
    measurements: all.flatMap(({ measurements }) => measurements),
    ...automatic.length > 0 && { automatic },
    ...commands.length > 0 && { commands },
    findings: unique(all.flatMap(({ findings }) => findings)),
    ...profiles.length > 0 && { profiles },
    ...loadProfiles.length > 0 && { loadProfiles },
    ...work.length > 0 && { work },
    ...queries.length > 0 && { queries },
    ...details.length > 0 && { details },
    ...pageLoads.length > 0 && { pageLoads },
    ...films.length > 0 && { films },
    failedVisits: all.flatMap(({ failedVisits }) => failedVisits),
    ...givenUp.length > 0 && { givenUp },
    ...unchanged.length > 0 && { unchanged },
    notes: unique([...all.flatMap(({ notes }) => notes), ...bundleNotes(all)]),
    environment: mergeEnvironments(all)
  };
}
function isOfBundle({ page, metric }) {
  return page === null && !isOfCommand(metric);
}
function newestOfEach(reports) {
  const newest = /* @__PURE__ */ new Map();
  for (const report of reports) {
    const known = newest.get(report.shard.index);
    if (!known || isNewer(report, known)) newest.set(report.shard.index, report);
  }
  return [...newest.values()].toSorted((a, b) => a.shard.index - b.shard.index);
}
function isNewer(one, other) {
  if (one.shard.attempt !== other.shard.attempt) return one.shard.attempt > other.shard.attempt;
  return one.environment.startedAt > other.environment.startedAt;
}
function assertSameRun(one, other) {
  const facts = [
    ["number of shards", one.shard.count, other.shard.count],
    ["run", one.shard.run, other.shard.run],
    ["list of pages", pagesOf(one), pagesOf(other)],
    ["budget", one.shard.budget, other.shard.budget],
    ["commit of head", one.revisions.head.sha, other.revisions.head.sha],
    ["commit of base", one.revisions.base?.sha ?? null, other.revisions.base?.sha ?? null],
    ["budget-check", one.environment.budgetCheck, other.environment.budgetCheck]
  ];
  for (const [what, mine, theirs] of facts)
    if (mine !== theirs)
      throw mismatch(
        `Shards ${name(one)} and ${name(other)} do not belong together: the ${what} of one is ${mine ?? "unknown"}, of the other ${theirs ?? "unknown"}`
      );
}
function pagesOf({ pages }) {
  return pages.map((page) => page.name).join(", ");
}
function assertComplete(all) {
  const count = all[0]?.shard.count ?? 0;
  const here = new Set(all.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !here.has(index));
  if (missing.length > 0)
    throw mismatch(
      `${missing.length} of ${count} shards ${missing.length === 1 ? "is" : "are"} missing: ${missing.join(", ")}`
    );
}
function bundleNotes(all) {
  const sizeOf = ({ bundle }) => bundle.head?.assets.reduce((sum, asset) => sum + asset.gzip, 0) ?? null;
  const [first] = all;
  const other = all.find((report) => first && sizeOf(report) !== sizeOf(first));
  if (!first || !other) return [];
  const text = `the build of shard ${name(other)} ships other bytes than that of shard ${name(first)}, which is reported`;
  return [{ level: "warn", text }];
}
function withAllPages(bundle, all) {
  const unused = all.flatMap((one) => one?.unused ?? []);
  if (!bundle || unused.length === 0) return bundle;
  const complete = all.every((one) => one?.unused?.complete);
  return { ...bundle, unused: { complete, pages: unused.flatMap(({ pages }) => pages) } };
}
var worstFirst = ["fail", "missing", "inconclusive", "warn", "pass"];
function worstOf(verdict, others) {
  if (!findBundleLimit(verdict.metric).limit?.loadsPages) return verdict;
  const rank = ({ status }) => worstFirst.indexOf(status);
  return others.flatMap(({ verdicts }) => verdicts.filter(({ id }) => id === verdict.id)).reduce(
    (worst, one) => rank(one) - rank(worst) < 0 || rank(one) === rank(worst) && (one.actual ?? 0) > (worst.actual ?? 0) ? one : worst,
    verdict
  );
}
function mergeEnvironments(all) {
  const environments = all.map(({ environment }) => environment);
  const [first] = environments;
  if (!first) throw mismatch("There is no report of a shard");
  const contentions = environments.flatMap(({ contention }) => contention === null ? [] : [contention]);
  return {
    ...first,
    lighthouse: environments.find(({ lighthouse }) => lighthouse)?.lighthouse ?? null,
    browser: environments.find(({ browser }) => browser)?.browser ?? null,
    contention: contentions.length > 0 ? median(contentions) : null,
    comparisons: Math.max(...environments.map(({ comparisons }) => comparisons)),
    pairs: Math.max(...environments.map(({ pairs }) => pairs)),
    runs: environments.reduce((sum, { runs }) => sum + runs, 0),
    ...environments.some(({ timeIsUp }) => timeIsUp) && { timeIsUp: true },
    ...environments.some(({ baseElsewhere }) => baseElsewhere) && { baseElsewhere: true },
    startedAt: environments.map(({ startedAt }) => startedAt).toSorted()[0] ?? first.startedAt,
    durationMs: Math.max(...environments.map(({ durationMs }) => durationMs))
  };
}
function unique(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
function name({ shard }) {
  return `${shard.index}/${shard.count}`;
}
function mismatch(message) {
  return new CheckError("SHARDS", message, {
    advice: "Every shard of one run writes its file into .budget-check; give all of them, and only them, to merge"
  });
}

// src/run/merge.ts
var mostFiles = 1024;
var shardFiles = "**/shard-*-of-*.json";
async function mergeFiles(paths, cwd) {
  const files = (await Promise.all(paths.map((path) => filesAt(resolve(cwd, path), path)))).flat();
  return mergeShards(await readShards([...new Set(files)], cwd));
}
async function filesAt(path, name2) {
  const found = await stat(path).catch(() => null);
  if (!found) throw new CheckError("USAGE", `There is no file or folder ${JSON.stringify(name2)}`);
  if (!found.isDirectory()) return [path];
  const files = [];
  for await (const file of glob(shardFiles, { cwd: path, exclude: (one) => one === "node_modules" })) {
    if (files.length === mostFiles)
      throw new CheckError("USAGE", `The folder ${JSON.stringify(name2)} holds more than ${mostFiles} shards`);
    files.push(join(path, file));
  }
  if (files.length === 0)
    throw new CheckError("SHARDS", `The folder ${JSON.stringify(name2)} holds no report of a shard`, {
      advice: "Name the shard-*-of-*.json files that budget-check --shard I/N writes to .budget-check, or their folder"
    });
  return files;
}
async function readShards(files, cwd) {
  const reports = [];
  for (const file of files) {
    const report = await readReport(file, relative(cwd, file));
    refusePartial(report, relative(cwd, file));
    if (!isShard(report))
      throw new CheckError("SHARDS", `${basename(file)} is the report of a whole run, not of a shard`, {
        advice: "Name the shard-*-of-*.json files that budget-check --shard I/N writes"
      });
    reports.push(report);
  }
  return reports;
}
function isShard(report) {
  return report.shard !== void 0;
}

// src/run/merged-history.ts
async function mergedHistory(report, { cwd, env, file, add, cancelled }) {
  var _stack = [];
  try {
    const interruption = __using(_stack, interruptible(cancelled));
    const isAsked = file !== void 0 || add;
    let budget;
    try {
      budget = await loadBudget({ cwd, ...file !== void 0 && { file } });
    } catch (error) {
      if (isAsked) throw error;
      const text = `there is no history: the budget cannot be read (${messageOf(error)})`;
      return { ...report, notes: [...report.notes, { level: "info", text }] };
    }
    if (add && !budget.history) throw noHistory();
    try {
      return unlessStray(
        await withHistory(report, budget, { env, add, signal: interruption.signal }),
        interruption
      );
    } catch (error) {
      if (interruption.signal.aborted) return unlessStray(report, interruption);
      throw error;
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

export {
  mergeFiles,
  mergedHistory
};
