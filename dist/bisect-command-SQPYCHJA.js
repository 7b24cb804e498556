import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  writeTarget
} from "./chunk-2VUELDCM.js";
import {
  commandLine,
  timeOption
} from "./chunk-3ENCNXND.js";
import {
  defaultConcurrency,
  refuseWithoutApp
} from "./chunk-6I45S35A.js";
import {
  narrowBudget
} from "./chunk-N4PMC6BJ.js";
import "./chunk-DYDMW6MW.js";
import "./chunk-7QSLEPFH.js";
import {
  makeFolder,
  openOutputFolder
} from "./chunk-FUDPNZ6I.js";
import {
  interruptible
} from "./chunk-AB7I6RXE.js";
import {
  deliver
} from "./chunk-4ENGYRYD.js";
import "./chunk-RVRLAKT2.js";
import "./chunk-I4PZWNLP.js";
import "./chunk-DPYGGNMX.js";
import {
  readTargets
} from "./chunk-6IVMEBXZ.js";
import {
  paintFor,
  wrap
} from "./chunk-LEWYM5HX.js";
import {
  Closures,
  budgetAt,
  buildNames,
  changedLines,
  checkoutBase,
  chooseInteractions,
  copy,
  countInteractions,
  countPages,
  countQueries,
  differs,
  filesDigest,
  filmPages,
  fingerprint,
  followUp,
  isTooLarge,
  isWithin,
  moveOut,
  profileInteractions,
  profileLoads,
  pruneStale,
  reuseModules,
  siteDigest,
  startOf,
  weighByVisits
} from "./chunk-WTV364NU.js";
import "./chunk-GZJVOO7M.js";
import {
  Turns,
  Visitor,
  planTurns,
  visitPages
} from "./chunk-XLIEY7YN.js";
import {
  buildCommandOf,
  decisiveLine,
  makeGuardedFolder,
  prepareRevision
} from "./chunk-XFTSAXXQ.js";
import {
  findBrowser
} from "./chunk-NXCWJNMM.js";
import "./chunk-TA545M6U.js";
import {
  weigh
} from "./chunk-XYHRE3QC.js";
import "./chunk-JF32GLH7.js";
import "./chunk-PV2JRPQJ.js";
import "./chunk-Q4ZFV53E.js";
import "./chunk-4IR2F77W.js";
import {
  realpathOf
} from "./chunk-LOOUS4FO.js";
import "./chunk-OXEOFCXR.js";
import {
  redactError,
  redactProgress
} from "./chunk-6JDCCXHE.js";
import {
  loadBudget,
  readVariables,
  unknownLimit
} from "./chunk-LORLHF2Q.js";
import {
  detectProject
} from "./chunk-FCFFAJ4M.js";
import {
  Secrets
} from "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import "./chunk-OTD7M3SZ.js";
import {
  claimOf,
  removeAsOne
} from "./chunk-XIQ4XV7V.js";
import "./chunk-XCIN2Y2R.js";
import {
  unfinishedFile,
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import {
  pathsInside,
  pathsOf,
  relevantInCommit
} from "./chunk-7OC2CDP3.js";
import "./chunk-AOM6QUCA.js";
import "./chunk-UVEV6JYO.js";
import {
  readReport,
  resolveRef
} from "./chunk-FWTKOFZK.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import {
  assembleReport
} from "./chunk-YYO224YC.js";
import "./chunk-PKP4CFHW.js";
import {
  startRun
} from "./chunk-ARZI7BWS.js";
import "./chunk-4JLRSGJH.js";
import "./chunk-QQ77SWSN.js";
import {
  judgeBundle
} from "./chunk-IUCHXE2W.js";
import "./chunk-SN65VS3F.js";
import {
  bundleUnit
} from "./chunk-KYDVW7W3.js";
import {
  GitError,
  askGit,
  openRepository,
  runGit
} from "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import {
  storyOf
} from "./chunk-NRLIIOLW.js";
import "./chunk-YXJOWZFH.js";
import {
  leadOf
} from "./chunk-FUNOG5ZC.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-6J4GLBNE.js";
import "./chunk-CP4IPP54.js";
import "./chunk-T64ZWC4P.js";
import "./chunk-2OZHE5PH.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-OVJZZXR3.js";
import {
  pageJudge
} from "./chunk-YQE2FPXT.js";
import {
  isCounted
} from "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import {
  isAutomatic,
  isOfSteps
} from "./chunk-GYIBVR4L.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import {
  findMetric,
  metrics
} from "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import {
  replayGraph
} from "./chunk-J2YHRRZL.js";
import "./chunk-PWP2G5MI.js";
import {
  version
} from "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-CV3KSHLR.js";
import "./chunk-SDZVXACJ.js";
import "./chunk-KB6LCHWX.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";
import "./chunk-U26VCFL3.js";
import "./chunk-JQYIQIVA.js";
import "./chunk-HXI5SEGM.js";
import "./chunk-232YBOOF.js";
import "./chunk-NXL6ZA7J.js";
import "./chunk-W4MNM4SM.js";
import "./chunk-MZFDMTDF.js";
import {
  didYouMean
} from "./chunk-S2ZXC6W7.js";
import "./chunk-IYRPPH64.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import "./chunk-RE2Y7J46.js";
import {
  openFile
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  StrayFailure,
  isOfTheMachine,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/cli/bisect-command.ts
import { relative as relative4 } from "node:path";

// src/run/bisect.ts
import { join as join7 } from "node:path";

// src/stages/bisect/browser-version.ts
async function browserVersion(chromePath) {
  return (await findBrowser({ chromePath })).version;
}

// src/bisect/limit-name.ts
function readLimitName(text, pages, mayAdd = false) {
  const whole = text.trim();
  const isKnown = ({ page }) => pages.includes(page);
  const withDevice = cutsOf(whole).some(isKnown) ? null : /^(.*\S)\s+\(([^()]+)\)$/s.exec(whole);
  const [, rest = whole, device = null] = withDevice ?? [];
  const cuts = cutsOf(rest);
  const cut = cuts.find(isKnown) ?? cuts.at(-1);
  const metric = cut?.metric ?? rest;
  if (metric === "")
    throw new CheckError("USAGE", `--limit ${JSON.stringify(text)} names no metric`, {
      advice: 'Write it as reports do: --limit "LCP on /", or --limit initial:js'
    });
  if (cut !== void 0 && !isKnown(cut) && !(mayAdd && cut.page.startsWith("/")))
    throw new CheckError(
      "USAGE",
      `--limit names the page ${JSON.stringify(cut.page)}, which is not in the budget${didYouMean(cut.page, pages)}`,
      { advice: `Pages of the budget: ${pages.join(", ")}` }
    );
  return { metric, page: cut?.page ?? null, device };
}
function cutsOf(text) {
  return [...text.matchAll(/(?:^|\s+)on\s+/g)].map(({ index, 0: { length } }) => ({
    metric: text.slice(0, index),
    page: text.slice(index + length)
  }));
}
function printLimitName({ metric, page, device }) {
  return `${metric}${page === null ? "" : ` on ${page}`}${device === null ? "" : ` (${device})`}`;
}

// src/stages/bisect/narrow-to-limit.ts
function narrowToLimit(budget, text, increaseOf) {
  const known = [...new Set(budget.pages.flatMap(({ name: called, path }) => [called, path]))];
  const name = readLimitName(text, known, budget.autoPages !== void 0);
  const alone = { ...budget, allow: [], commands: [], onInconclusive: "warn", alreadyOver: "warn" };
  if (bundleUnit(name.metric) !== void 0) {
    if (name.page !== null || name.device !== null)
      throw new CheckError("USAGE", `--limit ${name.metric} is a limit on the built files, not on a page`, {
        advice: `Write it alone: --limit ${name.metric}`
      });
    const bundle = budget.bundle.filter(({ metric }) => metric === name.metric).map(asGate).flatMap((limit) => increaseOf ? withoutMax(limit) : [limit]);
    if (bundle.length === 0) throw notInBudget(name.metric, budget.bundle);
    return { name, budget: { ...alone, pages: [], devices: [], bundle }, by: "files", isOfSteps: false };
  }
  const definition = findMetric(name.metric);
  if (!definition) throw new CheckError("USAGE", `--limit: ${unknownLimit(name.metric)}`);
  if (name.page === null && budget.autoPages)
    throw new CheckError("USAGE", `--limit ${name.metric} names no page, and each run finds its pages anew`, {
      advice: `Name one: --limit ${JSON.stringify(`${name.metric} on ${budget.pages[0]?.name ?? "/"}`)}`
    });
  const narrowed2 = narrowBudget(alone, {
    pages: name.page === null ? void 0 : [name.page],
    devices: name.device === null ? void 0 : [name.device]
  });
  const pages = narrowed2.pages.flatMap(
    (page) => withOneLimit(page, name.metric, definition, increaseOf?.includes(page.name) ?? false)
  );
  if (pages.length === 0)
    throw notInBudget(
      name.metric,
      narrowed2.pages.flatMap(({ limits }) => limits)
    );
  const by = definition.readCounted !== void 0 ? "counts" : "visits";
  const isOfSteps2 = isOfSteps({ definition });
  return { name, budget: { ...narrowed2, pages, bundle: [], commands: [] }, by, isOfSteps: isOfSteps2 };
}
function withOneLimit(page, metric, definition, increaseOnly) {
  const own = page.limits.find((limit2) => limit2.metric === metric);
  if (!own && isCounted(definition)) return [];
  const limit = asGate(own ?? { metric, level: "fail", preset: false });
  const others = metrics.filter(({ id, gates }) => id !== metric && gates !== "limited").map(({ id }) => ({ metric: id, maxIncrease: null, level: "warn", preset: false }));
  const increase = limit.maxIncrease === void 0 ? usualIncrease(definition) : limit.maxIncrease;
  const whole = { ...limit, ...increase !== void 0 && { maxIncrease: increase } };
  const asked = isAutomatic(page) && isOfSteps({ definition }) && { automatic: "asked" };
  return (increaseOnly ? withoutMax(whole) : [whole]).map((one) => ({
    ...page,
    ...asked,
    limits: [one, ...others]
  }));
}
function withoutMax(limit) {
  const left = { ...limit };
  delete left.max;
  return left.maxIncrease ? [left] : [];
}
function asGate({ warn, warnIncrease, ...limit }) {
  return {
    ...limit,
    ...limit.max === void 0 && warn && { max: warn },
    ...limit.maxIncrease === void 0 && warnIncrease && { maxIncrease: warnIncrease },
    level: "fail"
  };
}
function usualIncrease({ tolerance, unit }) {
  if (tolerance === "counted") return void 0;
  const { relative: relative5, floor } = tolerance;
  const parts = [
    ...relative5 > 0 ? [`${Math.round(relative5 * 100)} %`] : [],
    ...floor > 0 ? [printQuantity(floor, unit)] : []
  ];
  return {
    text: `the default tolerance (${parts.join(", at least ")})`,
    ...relative5 > 0 && { relative: relative5 },
    ...floor > 0 && { absolute: floor }
  };
}
function notInBudget(metric, limits) {
  const known = [...new Set(limits.map((limit) => limit.metric))];
  return new CheckError("USAGE", `The budget has no limit on ${JSON.stringify(metric)}`, {
    advice: known.length === 0 ? "Add it to the budget first" : `Use one of ${known.join(", ")}, or add it to the budget`
  });
}

// src/stages/bisect/own-output.ts
import { mkdir, readdir, realpath, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
var advice = "Let the build write to a relative path inside the project, such as `dist`.";
var settings = ["*.config.*", "package.json", "angular.json", ".env*", "build.*", "Makefile", "*.sh"];
var leastFolders = 2;
async function refuseAbsolutePaths(place, sha, root, { build, serve }) {
  if (serve?.kind === "directory" && !isWithin(await realpathOf(serve.directory), await realpathOf(root)))
    throw new CheckError(
      "USAGE",
      `The builds of all commits would share one folder outside of the repository, ${serve.directory}`,
      { advice }
    );
  const inside = `${root.replaceAll("\\", "/")}/`;
  if (inside.split("/").length - 2 < leastFolders) return;
  const named = pathPattern(inside);
  const command = [build?.command, ...Object.values(build?.env ?? {})].find(
    (text) => new RegExp(named).test(String(text).replaceAll("\\", "/"))
  );
  if (command !== void 0)
    throw new CheckError(
      "USAGE",
      `The build of each commit would write into your working tree: the budget names ${inside} for it`,
      { advice }
    );
  const files = settings.map((name) => `:(top,glob)**/${name}`);
  const found = await askGit(place, ["grep", "-I", "-n", "-E", "-e", named, sha, "--", ...files]);
  const [, file, line] = /^[^:]+:(.*?):(\d+):/.exec(found ?? "") ?? [];
  if (file !== void 0)
    throw new CheckError(
      "BUILD_FAILED",
      `It may write into your working tree: ${file}:${line} names ${inside}`,
      { advice }
    );
}
function pathPattern(path) {
  const escaped = path.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `(^|file://|[^A-Za-z0-9_.~@$}*/-])${escaped}`;
}
var ofAside = ".budget-check-";
async function foldersAside(budget) {
  const folder = await outputOf(budget);
  if (folder === null) return [];
  const prefix = `${basename(folder)}${ofAside}`;
  const isAside = (name) => name.startsWith(prefix) && /^\d{8}T\d{9}Z$/.test(name.slice(prefix.length));
  const names = await readdir(dirname(folder)).catch(() => []);
  return names.filter(isAside).toSorted().map((name) => join(dirname(folder), name));
}
var OwnOutput = class _OwnOutput {
  #folder;
  /** Null where there was no such folder. */
  #before;
  #stack = new AsyncDisposableStack();
  #copy = null;
  constructor(folder, before) {
    this.#folder = folder;
    this.#before = before;
  }
  /** Call it before a build. */
  static async of(budget) {
    const folder = await outputOf(budget);
    const isThere = folder !== null && await stat(folder).catch(() => null) !== null;
    const own = new _OwnOutput(folder, isThere ? await fingerprint(folder, false) : null);
    if (isThere) await own.#keepCopy(folder);
    return own;
  }
  /**
   * Call it where a build has left nothing in its own checkout. What is here now is moved aside first, because it may
   * come from another build, such as the user's own.
   * @throws CheckError BUILD_FAILED if something was written here meanwhile.
   */
  async putBack() {
    const folder = this.#folder;
    if (folder === null) return;
    const now = await stat(folder).catch(() => null) === null ? null : await fingerprint(folder, false);
    if (now === null ? this.#before === null : this.#before !== null && !differs(this.#before, now)) return;
    const done = await this.#restore(folder, now !== null);
    throw new CheckError(
      "BUILD_FAILED",
      `The build left nothing in its own checkout, and something wrote to ${folder} during this build; ${done}`,
      { advice }
    );
  }
  /** @returns what was done, in words. */
  async #restore(folder, isThere) {
    if (this.#before !== null && this.#copy === null)
      return "what was there before was too large to be copied, so nothing is put back";
    const done = [];
    if (isThere) {
      const aside = `${folder}${ofAside}${(/* @__PURE__ */ new Date()).toISOString().replaceAll(/[-:.]/g, "")}`;
      try {
        await moveOut(folder, aside);
      } catch (error) {
        return `nothing is put back, because that could not be moved to ${aside}: ${messageOf(error)}`;
      }
      done.push(`what it wrote is in ${aside}`);
    }
    if (this.#copy === null) await rmdir(folder).catch(() => void 0);
    else {
      await mkdir(folder, { recursive: true });
      await copy(this.#copy, folder);
      done.push("what was there before is put back");
    }
    return done.join(", and ");
  }
  [Symbol.asyncDispose]() {
    return this.#stack.disposeAsync();
  }
  async #keepCopy(folder) {
    if (this.#before === null || isTooLarge(this.#before)) return;
    const aside = this.#stack.use(await makeGuardedFolder("budget-check-own-output-")).path;
    await copy(folder, aside);
    this.#copy = aside;
  }
};
async function outputOf(budget) {
  const { directory, serve } = budget;
  const project = await detectProject(directory);
  if ((buildCommandOf(project, budget) ?? false) === false) return null;
  const candidates = serve?.kind === "directory" ? [serve.directory] : project.output.map((one) => resolve(directory, one));
  const real = await Promise.all(candidates.map((one) => realpath(one).catch(() => null)));
  const folder = real.find((one) => one !== null) ?? candidates[0] ?? null;
  return folder === null || isWithin(await realpath(directory), folder) ? null : folder;
}

// src/run/bisect/only-one.ts
import { randomUUID } from "node:crypto";
import { readFile, rm, rmdir as rmdir2 } from "node:fs/promises";
import { hostname } from "node:os";
import { join as join2 } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
var runningName = "running.json";
var writtenWithinMs = 2e3;
var pollMs = 50;
async function onlyOne(folder) {
  const file = join2(folder, runningName);
  const started = await startOf(process.pid) ?? "";
  const me = { token: randomUUID(), id: process.pid, started, host: hostname() };
  const made = [];
  try {
    made.push(...await makeFolder(folder));
    while (!await create(file, me)) {
      const left = await readLeft(file);
      const runner = runnerOf(left);
      if (runner !== null && await isAlive(runner)) throw refusal(file, runner);
      if (left !== null) await removeAsOne(file, async () => await readLeft(file) === left);
    }
  } catch (error) {
    if (error instanceof CheckError) throw error;
    throw new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write to ${folder}: ${messageOf(error)}`, {
      advice: "Name another folder with --output DIR"
    });
  }
  return {
    async [Symbol.asyncDispose]() {
      const left = await readLeft(file).catch(() => null);
      if (left !== null && runnerOf(left)?.token !== me.token) return;
      await rm(claimOf(file), { force: true });
      await rm(file, { force: true });
      for (const empty of made.toReversed()) await rmdir2(empty).catch(() => {
      });
    }
  };
}
async function create(file, runner) {
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await openFile(file, "wx"), true);
      await handle.writeFile(`${JSON.stringify(runner)}
`);
      return true;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
async function readLeft(file) {
  const deadline = performance.now() + writtenWithinMs;
  for (; ; ) {
    const text = await readFile(file, "utf8").catch(nullIfAbsent);
    if (text === null || text.endsWith("\n") || performance.now() > deadline) return text;
    await pause(pollMs);
  }
}
function nullIfAbsent(error) {
  if (error.code === "ENOENT") return null;
  throw error;
}
function runnerOf(text) {
  try {
    const { token, id, started, host } = JSON.parse(text ?? "");
    const isWhole = token !== void 0 && id !== void 0 && started !== void 0 && host !== void 0;
    return isWhole ? { token, id, started, host } : null;
  } catch {
    return null;
  }
}
async function isAlive({ id, started, host }) {
  if (host !== hostname()) return true;
  const now = await startOf(id);
  return now !== null && (now === started || now === "" || started === "");
}
function refusal(file, { id, host }) {
  const isHere = host === hostname();
  const where = isHere ? "" : ` on ${host}`;
  return new CheckError("USAGE", `A bisect is running in this folder already (process ${id}${where})`, {
    advice: isHere ? "Wait until it ends, or stop it with Ctrl-C. Another one can run next to it with --output DIR." : `Wait until it ends. If it does not run any more, remove ${file}.`
  });
}

// src/run/bisect/search-commits.ts
import { join as join6 } from "node:path";

// src/bisect/evidence.ts
var creep = 0.25;
var errors = { wrong: 1, right: 19 };
var disorder = 0.1;
function likelihood(wrong, right, isExact) {
  if (isExact) return wrong > 0 ? 0 : 1;
  let product = 1;
  for (let k = 0; k < wrong; k++) product *= errors.wrong + k;
  for (let k = 0; k < right; k++) product *= errors.right + k;
  for (let k = 0; k < wrong + right; k++) product /= errors.wrong + errors.right + k;
  return product;
}
function likelihoodWith(confirmations, first, { wrong, all, isExact }) {
  let factor = 1;
  let [mistaken, count] = [wrong, all];
  let either = 0;
  for (const { from, at, answer } of confirmations) {
    if (answer === "unknown") continue;
    count++;
    const isThere = from < first && first <= at;
    if (isThere && from > 0) {
      if (answer === "over") factor *= 1 - creep;
      else either++;
    } else if (isThere !== (answer === "over")) mistaken++;
  }
  let sum = 0;
  let ways = 1;
  for (let k = 0; k <= either; k++) {
    const share = ways * (1 - creep) ** k * creep ** (either - k);
    sum += share * likelihood(mistaken + k, count - mistaken - k, isExact);
    ways = ways * (either - k) / (k + 1);
  }
  return factor * sum;
}
function tally(decisions) {
  const counts = /* @__PURE__ */ new Map();
  for (const { at, answer } of decisions) {
    if (answer === "unknown") continue;
    const count = counts.get(at) ?? { over: 0, within: 0 };
    count[answer]++;
    counts.set(at, count);
  }
  return counts;
}
function posteriorOf(last, decisions, {
  isExact,
  excluded,
  confirmations = []
}) {
  const counts = tally(decisions);
  const all = [...counts.values()].reduce((sum, { over, within }) => sum + over + within, 0);
  const weights = Array.from({ length: last + 1 }, (_, index) => {
    if (excluded.has(index)) return 0;
    const first = index === 0 ? last + 1 : index;
    let wrong = 0;
    for (const [at, { over, within }] of counts) wrong += at >= first ? within : over;
    return likelihoodWith(confirmations, first, { wrong, all, isExact });
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? weights : weights.map((weight) => weight / total);
}
function disorderOf(last, decisions, isExact) {
  const counts = [...tally(decisions).values()];
  const all = counts.reduce((sum, { over, within }) => sum + over + within, 0);
  let chances = [1];
  for (const { over, within } of counts) {
    const next = Array.from({ length: chances.length + Math.max(over, within) }, () => 0);
    for (const [wrong, chance] of chances.entries()) {
      next[wrong + over] = (next[wrong + over] ?? 0) + chance / 2;
      next[wrong + within] = (next[wrong + within] ?? 0) + chance / 2;
    }
    chances = next;
  }
  const free = chances.reduce(
    (sum, chance, wrong) => sum + (chance === 0 ? 0 : chance * likelihood(wrong, all - wrong, isExact)),
    0
  );
  let ordered = 0;
  const places = tally(decisions);
  for (let first = 1; first <= last + 1; first++) {
    let wrong = 0;
    for (const [at, { over, within }] of places) wrong += at >= first ? within : over;
    ordered += likelihood(wrong, all - wrong, isExact) / (last + 1);
  }
  const evidence = disorder * free + (1 - disorder) * ordered;
  return evidence === 0 ? 0 : disorder * free / evidence;
}

// src/bisect/search.ts
var sureEnough = 0.98;
var leastGain = 2e-3;
var mostUnknown = 2;
var mostRepeats = 7;
var mostDisorder = 0.5;
var usualError = 0.05;
var buildCost = 1;
function nextStep(known) {
  const { last, decisions, confirmations = [], isExact } = known;
  const disorder2 = disorderOf(last, decisions, isExact);
  const border = disorder2 > mostDisorder ? firstOver(known) : null;
  if (border !== null && border < last) {
    const before = decisions.filter(({ at }) => at <= border);
    const step = nextStep({
      ...known,
      last: border,
      decisions: before,
      confirmations: confirmations.filter(({ at }) => at <= border)
    });
    const later = [...tally(decisions)].filter(([at, { over, within }]) => at > border && within > over);
    const laterWithin = [...step.laterWithin, ...later.map(([at]) => at)].toSorted((a, b) => a - b);
    return { ...step, disorder: disorder2, laterWithin };
  }
  const posterior = posteriorOf(last, decisions, {
    isExact,
    excluded: known.same ?? /* @__PURE__ */ new Set(),
    confirmations
  });
  const groups = groupsOf(known, posterior);
  const best = groups.reduce((a, b) => b.weight > a.weight ? b : a);
  const finding = {
    first: best.places,
    sure: best.weight,
    posterior,
    disorder: disorder2,
    laterWithin: [],
    before: placeBefore(best, known)
  };
  if (best.weight >= sureEnough) return { ...finding, next: null, confirms: false };
  return { ...finding, ...choose(known, groups, finding) };
}
function placeBefore({ places }, { broken }) {
  if (places[0] === void 0) return null;
  let before = places[0] - 1;
  while (before > 0 && broken.has(before)) before--;
  return before;
}
function firstOver({ decisions }) {
  const sure2 = [...tally(decisions)].filter(([, { over, within }]) => over >= within + 2);
  return sure2.length === 0 ? null : Math.min(...sure2.map(([at]) => at));
}
function groupsOf(known, posterior) {
  const groups = [{ places: [], weight: posterior[0] ?? 0 }];
  let places = [];
  let weight = 0;
  for (let at = 1; at <= known.last; at++) {
    if (!known.same?.has(at)) {
      places.push(at);
      weight += posterior[at] ?? 0;
    }
    if (!separates(at, known)) continue;
    if (places.length > 0) groups.push({ places, weight });
    [places, weight] = [[], 0];
  }
  return places.length > 0 ? [...groups, { places, weight }] : groups;
}
function separates(at, known) {
  if (at === known.last) return true;
  if (known.broken.has(at)) return false;
  return isSettled(at, known) || isAskable(at, known);
}
function isAskable(at, known) {
  if (known.broken.has(at)) return false;
  const mine = known.decisions.filter((one) => one.at === at);
  if (known.isExact && isSettled(at, known)) return false;
  const unknown = mine.filter(({ answer }) => answer === "unknown").length;
  return unknown < mostUnknown && mine.length < mostRepeats;
}
function choose(known, groups, { first, before }) {
  const asked = known.decisions.at(-1);
  if (asked?.answer === "unknown" && !isSettled(asked.at, known) && isAskable(asked.at, known))
    return { next: asked.at, confirms: false };
  const middle = split(known, groups);
  if (middle !== null) return { next: middle, confirms: false };
  const end = first.at(-1);
  if (end !== void 0 && before !== null && isToConfirm({ at: end, from: before }, known))
    return { next: end, confirms: true };
  return { next: mostTelling(known, groups), confirms: false };
}
function isToConfirm({ at, from }, known) {
  const { confirmations = [], isExact, same } = known;
  if (isExact || !isSettled(at, known)) return false;
  if (from > 0 && !isSettled(from, known) && !same?.has(from)) return false;
  return !confirmations.some((one) => one.at === at && one.from === from);
}
function isSettled(at, { decisions }) {
  return decisions.some((one) => one.at === at && one.answer !== "unknown");
}
function split(known, groups) {
  const perPlace = (group) => group.weight / Math.max(1, group.places.length);
  const most = Math.max(...groups.map(perPlace));
  const leading = groups.filter((group) => perPlace(group) > most * 0.999);
  const isOpen = (at2) => isAskable(at2, known) && !isSettled(at2, known);
  const total = leading.reduce((sum, { weight }) => sum + weight, 0);
  let [at, before] = [null, 0];
  let nearest = Infinity;
  for (const { places, weight } of leading.filter(({ places: { length } }) => length > 0)) {
    before += weight;
    const end = places.at(-1) ?? 0;
    const away = Math.abs(before - total / 2);
    if (end >= known.last || !isOpen(end) || before >= total * 0.999 || away >= nearest - total * 1e-9)
      continue;
    [at, nearest] = [end, away];
  }
  return at;
}
function mostTelling(known, groups) {
  let best = null;
  let over = 0;
  for (const { places, weight } of groups) {
    const at = places.at(-1);
    if (at === void 0) continue;
    over += weight;
    if (!isAskable(at, known)) continue;
    const isBuilt = at === known.last || known.decisions.some((one) => one.at === at);
    const gain = gainOf(over);
    if (gain < leastGain) continue;
    const value = gain / (isBuilt ? 1 : 1 + buildCost);
    if (best === null || value > best.value) best = { at, value };
  }
  return best?.at ?? null;
}
function gainOf(over) {
  const said = over * (1 - usualError) + (1 - over) * usualError;
  return entropy(said) - entropy(usualError);
}
function entropy(p) {
  return [p, 1 - p].reduce((sum, one) => one <= 0 ? sum : sum - one * Math.log2(one), 0);
}

// src/bisect/known.ts
function knownOf({ decisions, broken, served }, places, isExact) {
  const placeOf = new Map(places.map((sha, at) => [sha, at]));
  return {
    last: places.length - 1,
    decisions: decisions.flatMap(({ sha, answer, against }) => {
      const at = placeOf.get(sha);
      return at === void 0 || against !== void 0 ? [] : [{ at, answer }];
    }),
    confirmations: decisions.flatMap(({ sha, answer, against = "" }) => {
      const [at, from] = [placeOf.get(sha), placeOf.get(against)];
      return at === void 0 || from === void 0 ? [] : [{ at, from, answer }];
    }),
    broken: new Set(broken.flatMap(({ sha }) => placeOf.get(sha) ?? [])),
    same: sameAsBefore(served, places),
    isExact
  };
}
function sameAsBefore(served, places) {
  const same = /* @__PURE__ */ new Set();
  const known = places.flatMap((sha, at) => {
    const digest = served[sha];
    return digest === void 0 ? [] : [{ at, digest }];
  });
  for (const [index, { at, digest }] of known.entries()) {
    const next = known[index + 1];
    if (next?.digest !== digest) continue;
    for (let between = at + 1; between <= next.at; between++) same.add(between);
  }
  return same;
}
function twinOf(sha, { decisions, served, good }) {
  const digest = served[sha];
  if (digest === void 0) return null;
  const isKnown = (other) => other === good || decisions.some((one) => one.sha === other && one.against === void 0 && one.answer !== "unknown");
  return Object.keys(served).find((other) => other !== sha && served[other] === digest && isKnown(other)) ?? null;
}

// src/git/commit-range.ts
var mostCommits = 5e3;
var separator = "";
var format = `--format=${separator}%H%x00%s%x00%an%x00%aI%x00%b%x00`;
async function commitsBetween(place, good, bad) {
  const short = (sha) => sha.slice(0, 8);
  if (good === bad)
    throw new CheckError("USAGE", `The good and the bad commit are the same, ${short(good)}`, {
      advice: "Name an older commit with --good"
    });
  if (!await isAncestor(place, good, bad)) {
    const isTurned = await isAncestor(place, bad, good);
    throw new CheckError(
      "USAGE",
      `The good commit ${short(good)} is not an ancestor of the bad one, ${short(bad)}`,
      {
        advice: isTurned ? `It is the other way round: --good ${short(bad)} --bad ${short(good)}` : `Name a commit that both share: git merge-base ${short(good)} ${short(bad)}`
      }
    );
  }
  const settings2 = ["--first-parent", "-m", "--reverse", "--no-renames", "--name-only", "--no-ext-diff"];
  const listed = await runGit(place, ["log", ...settings2, "-z", format, `${good}..${bad}`], {
    maxBytes: 64 * 1024 * 1024
  });
  const commits = listed.split(separator).slice(1).map(readCommit);
  if (commits.length > mostCommits)
    throw new CheckError(
      "USAGE",
      `There are ${commits.length} commits between good and bad, more than ${mostCommits}`,
      {
        advice: "Name a later commit with --good"
      }
    );
  return commits;
}
async function describeCommit(place, sha) {
  const { files: _, ...commit } = readCommit(
    (await runGit(place, ["log", "-1", format, sha, "--"])).slice(1)
  );
  return commit;
}
async function diffStat(place, from, to, mostFiles) {
  const settings2 = [`--stat=100,70`, `--stat-count=${mostFiles}`, "--no-color", "--no-ext-diff"];
  const text = await runGit(place, ["diff", ...settings2, from, to, "--"]);
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function readCommit(text) {
  const [sha = "", subject = "", author = "", date = "", body = "", ...rest] = text.split("\0");
  const reverts = /This reverts commit ([\da-f]{7,64})\b/.exec(body)?.[1];
  const files = rest.map((name) => name.replace(/^\n+/, "")).filter((name) => name !== "");
  return { sha, subject, author, date, ...reverts !== void 0 && { reverts }, files };
}
async function isAncestor(place, older, newer) {
  try {
    return await askGit(place, ["merge-base", "--is-ancestor", older, newer]) !== void 0;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

// src/stages/bisect/build-cache.ts
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { cp, lstat, mkdir as mkdir2, readFile as readFile2, readdir as readdir2, rename, rm as rm2, stat as stat2, utimes, writeFile } from "node:fs/promises";
import { basename as basename2, dirname as dirname2, join as join3 } from "node:path";
var mostBytes = 2 * 1024 ** 3;
var leftOut = /* @__PURE__ */ new Set(["node_modules", ".git", ".cache", ".turbo", ".parcel-cache", ".yarn"]);
var cacheOfNext = /(?:^|\/)\.next\/cache$/;
var factsFormat = 2;
var ownRecords = ".budget-check";
var BuildCache = class {
  #folder;
  constructor(folder) {
    this.#folder = folder;
  }
  /** The build, and its files put into a checkout of its commit; null where it is not cached. */
  async restore(key, checkout) {
    const folder = join3(this.#folder, key);
    const text = await readFile2(join3(folder, "build.json"), "utf8").catch(() => null);
    if (text === null) return null;
    const { byOwnBudget, served, ...facts } = JSON.parse(text);
    for (const name of facts.removed) await rm2(join3(checkout, name), { force: true });
    await copyAll(join3(folder, "files"), checkout);
    const now = /* @__PURE__ */ new Date();
    await utimes(folder, now, now);
    if (!facts.hasRecord) return { byOwnBudget, served, record: null };
    const record = join3(folder, "moved-record");
    await rm2(record, { recursive: true, force: true });
    await copyOne(join3(folder, "record"), record);
    await movePaths(join3(record, ownRecords), facts.checkout, checkout);
    return { byOwnBudget, served, record };
  }
  /**
   * Keeps what a build has written into a checkout. The folder appears whole or not at all.
   * @param record of a build: the folder of what the tool recorded.
   */
  async keep(key, place, { record, byOwnBudget, served }) {
    const next = join3(this.#folder, `unfinished-${key}`);
    await rm2(next, { recursive: true, force: true });
    await mkdir2(join3(next, "files"), { recursive: true });
    for (const name of await writtenFiles(place)) {
      await mkdir2(dirname2(join3(next, "files", name)), { recursive: true });
      await copyOne(join3(place.cwd, name), join3(next, "files", name));
    }
    const hasRecord = record !== null && await stat2(record).catch(() => null) !== null;
    if (hasRecord) await copyOne(record, join3(next, "record"));
    await writeWholeFile(
      join3(next, "build.json"),
      JSON.stringify({
        byOwnBudget,
        served,
        removed: await changedFiles(place, "D"),
        hasRecord,
        checkout: place.cwd
      })
    );
    await this.#remove(key);
    await rename(next, join3(this.#folder, key));
    await this.#makeRoom(key);
  }
  /** Removes what a killed process has left half done. */
  async tidy() {
    for (const name of await readdir2(this.#folder).catch(() => []))
      if (name.startsWith("unfinished-"))
        await rm2(join3(this.#folder, name), { recursive: true, force: true });
  }
  /** The builds that were used last stay. */
  async #makeRoom(inUse) {
    const names = await readdir2(this.#folder);
    const all = await Promise.all(
      names.map(async (name) => {
        const path = join3(this.#folder, name);
        return { name, bytes: await bytesIn(path), usedMs: (await stat2(path)).mtimeMs };
      })
    );
    let total = 0;
    for (const { name, bytes } of all.toSorted((a, b) => b.usedMs - a.usedMs)) {
      total += bytes;
      if (total > mostBytes && name !== inUse) await this.#remove(name);
    }
  }
  /** Under another name first: a process that is killed in the middle leaves no build that is only half there. */
  async #remove(key) {
    const old = join3(this.#folder, `unfinished-old-${key}`);
    try {
      await rename(join3(this.#folder, key), old);
    } catch {
      return;
    }
    await rm2(old, { recursive: true, force: true });
  }
};
function buildKey(sha, { budget, place, instrument, version: version2 }) {
  const { build, serve, bundleDirectory } = budget;
  const of = [place.folder, place.file, build, serve, bundleDirectory];
  const all = [factsFormat, ...of, instrument, version2, process.version];
  const digest = createHash("sha256").update(JSON.stringify(all)).digest("hex");
  return `${sha.slice(0, 16)}-${digest.slice(0, 8)}`;
}
async function writtenFiles(place) {
  const others = await runGit(place, ["ls-files", "--others", "--directory", "-z"]);
  return [...namesIn(others), ...await changedFiles(place, "d")].map((name) => name.replace(/\/$/, "")).filter((name) => !name.split("/").some((part) => leftOut.has(part)));
}
async function changedFiles(place, filter) {
  const settings2 = ["--name-only", `--diff-filter=${filter}`, "--no-relative", "-z"];
  return namesIn(await runGit(place, ["diff", ...settings2]));
}
function namesIn(listed) {
  return listed.split("\0").filter((name) => name !== "");
}
async function copyAll(from, to) {
  for (const name of await readdir2(from)) await copyOne(join3(from, name), join3(to, name));
}
async function copyOne(from, to) {
  await cp(from, to, {
    recursive: true,
    force: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => source === from || !(leftOut.has(basename2(source)) || cacheOfNext.test(source))
  });
}
async function movePaths(folder, from, to) {
  const inJson = (text) => JSON.stringify(text).slice(1, -1);
  for (const entry of await readdir2(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join3(folder, entry.name);
    if (!entry.isFile()) continue;
    const text = await readFile2(path, "utf8");
    await writeFile(path, text.replaceAll(inJson(from), inJson(to)).replaceAll(from, to));
  }
}
async function bytesIn(folder) {
  let bytes = 0;
  const folders2 = [folder];
  for (let one = folders2.pop(); one !== void 0; one = folders2.pop())
    for (const entry of await readdir2(one, { withFileTypes: true }).catch(() => [])) {
      const path = join3(one, entry.name);
      if (entry.isDirectory()) folders2.push(path);
      else bytes += (await lstat(path).catch(() => null))?.size ?? 0;
    }
  return bytes;
}

// src/bisect/unread-files.ts
var prose = /^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|CODE_OF_CONDUCT|SECURITY|AUTHORS|CODEOWNERS)(?:\.(?:md|txt))?$/i;
var folders = /^(?:\.github|\.gitlab|\.circleci|\.vscode|\.idea)\//;
function isUnread(file) {
  return prose.test(file) || folders.test(file);
}
var readersOfProse = [
  "@11ty/eleventy",
  "@docusaurus/core",
  "@nuxt/content",
  "astro",
  "gatsby",
  "hexo",
  "metalsmith",
  "nextra",
  "vitepress"
];

// src/stages/bisect/relevant-commits.ts
async function relevantCommits(place, root, paths, commits) {
  const own = await pathsInside(place, root, paths).catch(() => [""]);
  const here = { ...place, cwd: root };
  const relevant = [];
  const contents = /* @__PURE__ */ new Map();
  for (const commit of commits) {
    const [last] = relevant.slice(-1);
    if (await isRelevant(here, own, commit, contents)) relevant.push({ ...commit, followers: 0 });
    else if (last) last.followers++;
  }
  return relevant;
}
async function isRelevant(place, own, { sha, files }, contents) {
  if (files.length === 0) return false;
  const unread = files.filter(isUnread);
  if (unread.some((file) => !file.includes("/")) && await readsProse(place, sha, unread)) return true;
  const changed = files.filter((file) => !isUnread(file));
  if (changed.length === 0) return false;
  if (own.includes("")) return true;
  return await relevantInCommit(place, { own, sha, changed }, contents) !== null;
}
async function readsProse(place, sha, files) {
  const patterns = [
    ...files.map((file) => file.split("/").at(-1) ?? file),
    ...readersOfProse.map((name) => `"${name}"`)
  ].flatMap((word) => ["-e", word]);
  const found = await askGit(place, [
    "grep",
    "-I",
    "-l",
    "-F",
    ...patterns,
    sha,
    "--",
    ":(top)",
    ":(top,exclude,glob)**/*.md",
    ":(top,exclude,glob)**/package-lock.json",
    ":(top,exclude,glob)**/*.lock",
    ":(top,exclude,glob)**/pnpm-lock.yaml",
    ":(top,exclude,glob).github/**"
  ]);
  return found !== void 0 && found !== "";
}

// src/run/bisect/assemble-result.ts
var leastSuspicion = 5e-3;
var mostSuspects = 4;
function resultOf({ state, question, by, ends, commits, relevant }, step) {
  const commitAt = (at) => {
    if (at === 0) return ends.good;
    const {
      files: _,
      followers: __,
      ...commit
    } = relevant[at - 1] ?? { ...ends.bad, files: [], followers: 0 };
    return commit;
  };
  const first = (step?.first ?? []).map(commitAt);
  const last = state.decisions.findLast(
    ({ sha, against }) => against === void 0 && sha === relevant.at(-1)?.sha
  );
  const named = new Set(step?.first);
  const suspects = (step?.posterior ?? []).flatMap(
    (probability, at) => at === 0 || named.has(at) || probability < leastSuspicion ? [] : [{ ...commitAt(at), probability }]
  ).toSorted((a, b) => b.probability - a.probability).slice(0, mostSuspects);
  const [only] = first.length === 1 ? first : [];
  const revertedBy = only && commits.find(({ reverts }) => reverts !== void 0 && only.sha.startsWith(reverts));
  const isDisordered = step !== null && step.laterWithin.length > 0;
  return {
    schemaVersion: 1,
    outcome: outcomeOf(step, first.length, relevant.length, last?.answer, state.goodCommit),
    limit: state.limit,
    good: ends.good,
    bad: ends.bad,
    commits: commits.length,
    relevant: relevant.length,
    builds: buildsOf(state),
    visits: state.decisions.reduce((sum, { visits }) => sum + visits, 0),
    first,
    sure: step?.sure ?? 0,
    suspects,
    ...isDisordered && { disorder: { laterWithin: step.laterWithin.map(commitAt) } },
    ...revertedBy && { revertedBy: plainCommit(revertedBy) },
    decisions: state.decisions,
    broken: state.broken,
    diffStat: [],
    change: null,
    others: question.others,
    notes: notesOf({ state, by, commits, relevant }, last ?? null, step),
    command: null
  };
}
function plainCommit({ sha, subject, author, date, reverts }) {
  return { sha, subject, author, date, ...reverts !== void 0 && { reverts } };
}
function outcomeOf(step, first, relevant, last, goodCommit) {
  const isWithin2 = goodCommit?.is === "increase" && last === "within";
  if (step === null && (goodCommit?.is === "over" || isWithin2)) return "over-before";
  if (step === null) return relevant === 0 || last === "within" ? "within" : "undecided";
  if (first === 0) return "none";
  return first === 1 ? "found" : "range";
}
function notesOf({ state, by, commits, relevant }, last, step) {
  const notes = [];
  const left = commits.length - relevant.length;
  if (relevant.length === 0) notes.push("No commit between changed anything that the app depends on");
  else if (left > 0)
    notes.push(
      `${left} of ${commits.length} commits change nothing that the app depends on, so they were not built`
    );
  if (step === null && last !== null)
    notes.push(state.goodCommit ? `The bad commit: ${last.reason}` : last.reason);
  if (state.goodCommit) notes.push(...goodNotes(state.goodCommit, step));
  const isOpen = by === "visits" && last?.answer === "unknown" && last.visits > 0;
  if (step === null && isOpen && state.goodCommit?.is !== "over")
    notes.push("Start it again when the machine is less busy, or with --concurrency 1");
  return notes;
}
function asideNote(folders2) {
  return `What builds wrote into your working tree is in ${folders2.join(" and ")}. Remove it if none of it is yours.`;
}
function goodNotes({ is, reason }, step) {
  const said = `The good commit: ${reason}`;
  if (is === "unknown")
    return [
      `It is not certain that the good commit is within the limit: ${reason}. If it is not, name an older one with --good`
    ];
  if (step === null) return [said, "Name an older commit with --good, one that is within the limit"];
  return [
    `${said}. So only the increase since that commit was judged. To find what exceeded the absolute limit, name an older commit with --good`
  ];
}
function buildsOf({ built, broken }) {
  return (/* @__PURE__ */ new Set([...built, ...broken.map(({ sha }) => sha)])).size;
}

// src/judge/base-alone.ts
function judgeBaseAlone(budget, judge, { measurements, bundle }) {
  const swapped = measurements.map(asHead);
  const ofPages = budget.pages.flatMap(
    (page) => budget.devices.flatMap((device) => judge.verdicts(page, device, swapped, null))
  );
  return [...ofPages, ...judgeBundle(budget, bundle, null, null)].filter(({ limit }) => limit.kind === "max");
}
function asHead({ metric, page, device, unit, basis, missing, base }) {
  return { metric, page, device, unit, basis, ...missing && { missing }, ...base && { head: base } };
}

// src/compare-commits.ts
async function compareCommits({ base, head }, { budget, by, isOfSteps: isOfSteps2 }, options, changes) {
  var _stack = [];
  try {
    const { signal } = options;
    const isExplained = changes !== void 0;
    const state = startRun(budget, options);
    const describe = ({ sha }) => ({ ref: sha.slice(0, 12), sha, dirty: false });
    state.revisions = { head: describe(head), base: describe(base), noBase: null };
    state.ownServer = head.prepared.outputDirectory !== null;
    state.identical = head.digest !== null && head.digest === base.digest;
    state.compare = !state.identical;
    state.changes = changes ?? [];
    if (by === "files" || isExplained || budget.serve?.kind !== "command")
      for (const [revision, { prepared }] of [
        ["head", head],
        ["base", base]
      ]) {
        if (prepared.bundleDirectory)
          await weigh(revision, prepared.bundleDirectory, state, options, prepared.reading);
        else if (revision === "head")
          state.whyNoBundle = prepared.whyNotWeighed ?? "there is no folder of built files";
      }
    const compared = (judge2, visits) => {
      const report = assembleReport(state, judge2, options);
      const { measurements } = report;
      const ofBase = judgeBaseAlone(budget, judge2, { measurements, bundle: state.bundles.base });
      return { report, visits, ofBase };
    };
    if (by === "files") return compared(pageJudge(state), 0);
    const stack = __using(_stack, new AsyncDisposableStack(), true);
    const [one, other] = [head.prepared, base.prepared];
    const turns = Turns.of(one.site, other.site);
    const browser = await findBrowser({ chromePath: options.chromePath });
    const visitor = stack.use(new Visitor({ base: other, head: one }, browser, budget, options, turns));
    const closures = state.compare ? await Closures.of(other, one, signal) : null;
    const inTurn = turns && planTurns(turns, state, options);
    if (closures) state.isUnchanged = (page, device) => closures.isUnchanged(page, device);
    const names = buildNames(state.bundles);
    const judge = pageJudge({ ...state, replay: replayGraph, ...names && { buildNames: names } });
    const deadline = performance.now() + options.maxTimeMs;
    state.onlyCounts = by === "counts";
    if (isOfSteps2) await chooseInteractions(visitor, state, options);
    if (by === "visits") {
      await visitPages({ visitor, judge, closures, ...inTurn && { inTurn } }, state, options);
      if (isExplained) await weighByVisits({ base: other, head: one }, state, options);
    }
    const context = { visitor, judge, state, options, deadline };
    const readings = { head: one.reading, base: other.reading };
    if (by === "counts" || isExplained) {
      await countPages(readings, context);
      await countInteractions(readings, context);
    }
    if (isExplained && by === "visits") {
      await followUp(profileInteractions, context);
      await followUp(profileLoads, context);
      await followUp(filmPages, context);
    }
    const sides = { sites: { head: one.site, base: other.site }, turns };
    await countQueries({ ...context, sides, directories: [head.directory, base.directory] });
    signal.throwIfAborted();
    if (signal.reason instanceof StrayFailure) throw signal.reason.cause;
    const failed = state.visits.filter(({ error }) => error);
    if (failed.length === state.visits.length && !state.identical && by === "visits")
      throw new CheckError(
        "PAGE_FAILED",
        messageOf(new Error(failed.at(-1)?.error?.message ?? "no page was visited"))
      );
    return compared(judge, by === "visits" ? state.visits.filter(({ counted }) => !counted).length : 0);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/stages/bisect/open-commit.ts
import { join as join4, relative as relative2 } from "node:path";

// src/stages/bisect/app-place.ts
import { isAbsolute, relative } from "node:path";
function placeOfApp(root, { directory, file }) {
  return { folder: fromTop(root, directory), file: file === void 0 ? null : fromTop(root, file) };
}
function fromTop(root, path) {
  const found = relative(root, path);
  return isAbsolute(found) ? "" : found.split("\\").join("/");
}

// src/stages/bisect/open-commit.ts
async function openCommit(sha, open) {
  var _stack = [];
  try {
    const { budget, root, cache, options, weighOnly, head } = open;
    const { signal, instrument } = options;
    const short = sha.slice(0, 8);
    const stack = __using(_stack, new AsyncDisposableStack(), true);
    const worktree = stack.use(await checkoutBase({ root, sha, signal }));
    const directory = worktree.resolve(budget.directory);
    const inWords = (text) => text.replaceAll(worktree.directory, `a checkout of ${short}`);
    try {
      const own = await budgetAt((path) => worktree.resolve(path), budget).catch(() => null);
      refuseUnknownPages(budget, own);
      const place = placeOfApp(root, budget);
      const { folder } = place;
      const key = buildKey(sha, { budget, place, instrument: instrument ?? true, version });
      const restored = await cache.restore(key, worktree.directory);
      await reuseModules({ headRoot: root, baseRoot: worktree.directory, folder, signal });
      const onProgress = (event) => options.onProgress(
        event.type === "stage" ? { ...event, text: inWords(event.text.replace("(base)", `(${short})`)) } : event
      );
      const prepare = (settings2, from) => prepareRevision({
        revision: "base",
        budget: settings2,
        directory,
        ...from,
        instrument,
        weighOnly,
        ...head && { head },
        signal,
        onProgress
      });
      const settingsOf = (one) => JSON.stringify([one.build, one.serve]).replaceAll(worktree.directory, root);
      const isOther = own?.file !== void 0 && settingsOf(own) !== settingsOf(budget);
      let byOwnBudget = restored?.byOwnBudget ?? false;
      let prepared;
      if (restored) {
        const served = restored.served === null ? null : join4(worktree.directory, restored.served);
        prepared = await prepare(byOwnBudget && own ? own : budget, { build: false, served });
        if (restored.record !== null) prepared = withRecord(prepared, restored.record);
      } else {
        await refuseAbsolutePaths({ cwd: root, env: process.env, signal }, sha, root, budget);
        const build = async (settings2) => {
          var _stack2 = [];
          try {
            const output = __using(_stack2, await OwnOutput.of(budget), true);
            try {
              return await prepare(settings2, { build: true });
            } catch (error) {
              if (!signal.aborted && error instanceof CheckError && error.code === "BUILD_EMPTY")
                await output.putBack();
              throw error;
            }
          } catch (_2) {
            var _error2 = _2, _hasError2 = true;
          } finally {
            var _promise2 = __callDispose(_stack2, _error2, _hasError2);
            _promise2 && await _promise2;
          }
        };
        try {
          prepared = await build(budget);
        } catch (error) {
          if (!(error instanceof CheckError) || !isOther) throw error;
          prepared = await build(own);
          byOwnBudget = true;
        }
      }
      stack.use(prepared);
      const { outputDirectory, reading } = prepared;
      if (!restored) {
        const served = outputDirectory === null ? null : relative2(worktree.directory, outputDirectory);
        const build = { record: reading.record ?? null, byOwnBudget, served };
        await cache.keep(key, { cwd: worktree.directory, signal }, build);
      }
      const digest = weighOnly ? prepared.bundleDirectory && await filesDigest(prepared.bundleDirectory, signal) : outputDirectory && await siteDigest({ served: outputDirectory, project: directory }, signal);
      const kept = stack.move();
      return {
        sha,
        prepared,
        checkout: worktree.directory,
        directory,
        digest,
        wasBuilt: !restored,
        [Symbol.asyncDispose]: () => kept.disposeAsync()
      };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof CheckError)) throw error;
      const { code, message, advice: advice2, detail } = error;
      throw new CheckError(code, inWords(message), {
        advice: advice2 && inWords(advice2),
        detail: detail && inWords(detail),
        cause: error
      });
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function withRecord(prepared, record) {
  return { ...prepared, reading: { ...prepared.reading, record } };
}
function refuseUnknownPages({ pages }, own) {
  if (!own?.file || own.arePagesAssumed || own.autoPages) return;
  const known = new Set(own.pages.map(({ path }) => path));
  const missing = pages.find(({ path }) => !known.has(path));
  if (missing)
    throw new CheckError("PAGE_FAILED", `Page ${missing.name} is not in the budget of this commit`, {
      advice: "Name a later commit with --good."
    });
}

// src/run/bisect/answers.ts
function isOver({ status, limit: { kind, level } }) {
  return status === "fail" || status === "warn" && kind === "max" && level === "fail";
}
function answerOf(verdicts) {
  const lead = leadOf(verdicts);
  const reason = lead?.reason ?? "nothing was judged";
  if (verdicts.some(isOver)) return { answer: "over", reason };
  const isOpen = ({ status, limit }) => status === "inconclusive" || status === "warn" && limit.level === "warn";
  if (verdicts.length === 0 || verdicts.some(isOpen)) return { answer: "unknown", reason };
  return { answer: "within", reason };
}
function confirmationOf(verdicts) {
  const found = answerOf(verdicts.filter(({ limit: { kind } }) => kind === "maxIncrease"));
  const saysNothing = verdicts.some(({ limit: { kind }, status }) => kind === "max" || status === "missing");
  return saysNothing && found.answer === "within" ? { ...found, answer: "unknown" } : found;
}

// src/run/bisect/judge-ends.ts
function judgeEnds(verdicts, ofGood, known = null) {
  const goodOf = ({ id }) => ofGood.find((one) => one.id === id);
  const isBefore = (one) => one.status !== "pass" && goodOf(one)?.status === "fail";
  const rest = verdicts.filter((one) => !isBefore(one));
  const lead = leadOf(rest.filter(isOver)) ?? null;
  const reasonFor2 = (ones) => {
    const [good] = ones.filter(isBefore).map(goodOf);
    return good && reasonOf(good, ofGood);
  };
  if (lead) {
    const said2 = answerOf(rest);
    const ofLead = verdicts.filter((one) => isSamePlace(one, lead));
    const before2 = reasonFor2(ofLead);
    const pages2 = pagesOf([lead]);
    if (before2 !== void 0) return { said: said2, lead, goodCommit: { is: "increase", reason: before2, pages: pages2 } };
    if (known?.is === "increase" && pages2.every((page) => known.pages.includes(page)))
      return { said: said2, lead, goodCommit: known };
    const doubted = ofLead.filter(isOver).map(goodOf).find(isDoubtful);
    return { said: said2, lead, goodCommit: doubted ? { is: "unknown", reason: reasonOf(doubted, ofGood) } : null };
  }
  const said = answerOf(verdicts);
  const before = reasonFor2(verdicts);
  if (before === void 0) return { said, lead, goodCommit: known };
  const ofRest = answerOf(rest);
  if (rest.length === 0 || ofRest.answer !== "unknown") {
    const isExceeded = verdicts.some(({ status }) => status === "fail" || status === "warn");
    const answer = isExceeded ? "over" : "unknown";
    return { said: { ...said, answer }, lead, goodCommit: { is: "over", reason: before } };
  }
  const isOn = (kind, { page }) => (one) => one.page === page && one.limit.kind === kind;
  const left = verdicts.filter(isBefore).filter((one) => rest.some(isOn("maxIncrease", one))).filter((one) => rest.filter(isOn("max", one)).every(({ status }) => status === "pass"));
  if (left.length === 0) return { said: ofRest, lead, goodCommit: known };
  const former = known?.is === "increase" ? known.pages : [];
  const pages = [.../* @__PURE__ */ new Set([...former, ...pagesOf(left)])];
  return { said: ofRest, lead, goodCommit: { is: "increase", reason: before, pages } };
}
function pagesOf(verdicts) {
  return verdicts.flatMap(({ page }) => page ?? []);
}
function limitToDecide(budget, { limit, goodCommit }) {
  return narrowToLimit(budget, limit, goodCommit?.is === "increase" ? goodCommit.pages : void 0);
}
function isDoubtful(good) {
  if (!good || good.status === "pass") return false;
  return good.status !== "missing" || good.page !== null;
}
function isSamePlace(a, b) {
  return a.page === b.page && a.device === b.device;
}
function reasonOf({ page, device, reason }, all) {
  return page === null || all.length === 1 ? reason : `${page} (${device}): ${reason}`;
}

// src/run/bisect/decide-commits.ts
var mostTries = 2;
var everywhere = /* @__PURE__ */ new Set([
  "USAGE",
  "BUDGET",
  "OUTPUT_NOT_WRITABLE",
  "BROWSER_NOT_FOUND",
  "LOGIN_FAILED",
  "MODULE_FAILED",
  "GIT_FAILED"
]);
async function decideCommits(state, deciding) {
  const { places } = deciding;
  const [good, bad] = [places[0] ?? "", places.at(-1) ?? ""];
  const tries = () => state.decisions.filter(({ sha, against }) => sha === bad && against === void 0);
  const isBadOver = () => tries().some(({ answer }) => answer === "over");
  while (state.goodCommit?.is !== "over" && !isBadOver()) {
    const most = state.goodCommit?.is === "increase" ? mostTries + 1 : mostTries;
    if (tries().some(({ answer }) => answer === "within") || tries().length >= most) return null;
    await decide(bad, "ends", state, deciding);
  }
  if (state.goodCommit?.is === "over") return null;
  const { by } = narrowToLimit(deciding.budget, state.limit);
  const twins = /* @__PURE__ */ new Set();
  for (; ; ) {
    const step = nextStep(knownOf(state, places, by !== "visits"));
    const sha = step.next === null ? void 0 : places[step.next];
    if (sha === void 0 || sha === good) return step;
    const before = step.before === null ? void 0 : places[step.before];
    if (step.confirms && before !== void 0) {
      await confirm({ sha, before }, state, deciding);
      continue;
    }
    announce(step, state, deciding);
    const isTwin = await decide(sha, twins.has(sha) ? "measure" : "between", state, deciding);
    if (isTwin) twins.add(sha);
  }
}
async function confirm({ sha, before }, state, { explain, save, ...deciding }) {
  const { metric } = narrowToLimit(deciding.budget, state.limit).name;
  const verdictsOf = ({ verdicts }) => verdicts.filter((verdict) => verdict.metric === metric);
  const explained = await explain({ sha, before });
  const decided = typeof explained === "string" ? { sha, against: before, answer: "unknown", reason: redacted(explained, deciding), visits: 0 } : {
    sha,
    against: before,
    ...confirmationOf(verdictsOf(explained.report)),
    visits: explained.visits
  };
  state.decisions.push(decided);
  await save(state);
  sayDecided(decided, deciding);
}
async function decide(sha, kind, state, deciding) {
  var _stack = [];
  try {
    const { budget, open, options, save, places, nameOf: nameOf3 } = deciding;
    const one = limitToDecide(budget, state);
    const shared = { ...open, budget: one.budget, options, weighOnly: one.by === "files" };
    const { signal } = options;
    const good = places[0] ?? "";
    const stack = __using(_stack, new AsyncDisposableStack(), true);
    let head;
    try {
      head = stack.use(await openCommit(sha, shared));
    } catch (error) {
      signal.throwIfAborted();
      if (!isOfCommit(error)) throw error;
      if (kind === "ends") throw ofEnd(error, "bad", nameOf3(sha));
      await skip(sha, error, state, deciding);
      return false;
    }
    remember(head, state);
    if (kind === "between" && twinOf(sha, state) !== null) {
      await save(state);
      say(deciding, `${nameOf3(sha)} serves the same as a commit that was decided`);
      return true;
    }
    let base;
    try {
      base = stack.use(await openCommit(good, { ...shared, head: head.prepared.site }));
    } catch (error) {
      signal.throwIfAborted();
      if (!isOfCommit(error)) throw error;
      throw ofEnd(error, "good", nameOf3(good));
    }
    remember(base, state);
    await save(state);
    let compared;
    try {
      compared = await compareCommits({ base, head }, one, options);
    } catch (error) {
      signal.throwIfAborted();
      if (!isOfCommit(error)) throw error;
      if (kind === "ends") throw ofEnd(error, "bad", nameOf3(sha));
      await skip(sha, error, state, deciding);
      return false;
    }
    const { report, visits, ofBase } = compared;
    const verdicts = report.verdicts.filter(({ metric }) => metric === one.name.metric);
    const missing = verdicts.find(({ status }) => status === "missing");
    if (missing && !verdicts.some(isOver)) {
      const error = new CheckError("NOTHING_MEASURED", missing.reason);
      if (kind === "ends") throw ofEnd(error, "bad", nameOf3(sha));
      await skip(sha, error, state, deciding, visits);
      return false;
    }
    const ends = kind === "ends" ? judgeEnds(verdicts, ofBase, state.goodCommit) : null;
    const decided = { sha, ...ends?.said ?? answerOf(verdicts), visits };
    state.decisions.push(decided);
    if (ends?.goodCommit) state.goodCommit = ends.goodCommit;
    else if (ends) delete state.goodCommit;
    if (ends?.lead) state.limit = narrowed(state.limit, ends.lead, one);
    await save(state);
    sayDecided(decided, deciding);
    return false;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function narrowed(limit, lead, { by, budget }) {
  if (by === "files") return limit;
  const name = readLimitName(
    limit,
    budget.pages.flatMap((page) => [page.name, page.path])
  );
  const isSeveral = budget.devices.length > 1;
  return printLimitName({
    metric: name.metric,
    page: lead.page ?? name.page,
    device: isSeveral ? lead.device : name.device
  });
}
function remember({ sha, digest, wasBuilt }, state) {
  if (digest !== null) state.served[sha] = digest;
  if (wasBuilt && !state.built.includes(sha)) state.built.push(sha);
}
async function skip(sha, error, state, deciding, visits = 0) {
  const reason = redacted(reasonFor(error), deciding);
  state.broken.push({ sha, reason });
  if (visits > 0) state.decisions.push({ sha, answer: "unknown", reason, visits });
  await deciding.save(state);
  say(deciding, `Skipped ${deciding.nameOf(sha)}: ${reason}`);
}
function redacted(text, { options }) {
  return options.secrets?.redact(text) ?? text;
}
function reasonFor(error) {
  const message = messageOf(error).replace(/\.$/, "");
  const line = error instanceof CheckError && error.detail !== void 0 ? decisiveLine(error.detail) : null;
  return line === null || message.endsWith(line) ? message : `${message}: ${line}`;
}
function isOfCommit(error) {
  return error instanceof CheckError && !isOfTheMachine(error) && !everywhere.has(error.code);
}
function ofEnd(error, end, name) {
  if (!(error instanceof CheckError)) return error;
  return new CheckError(error.code, `The ${end} commit ${name} cannot be measured: ${error.message}`, {
    advice: error.advice ?? `Name another commit with --${end}.`,
    detail: error.detail,
    cause: error
  });
}
function say({ options }, text) {
  options.onProgress({ type: "note", note: { level: "info", text } });
}
function sayDecided({ sha, against, answer, reason, visits }, deciding) {
  const is = { over: "is over the limit", within: "is within the limit", unknown: "could not be decided" }[answer];
  const loads = visits > 0 ? `, ${visits} visits` : "";
  const to = against === void 0 ? "" : ` compared with ${against.slice(0, 8)}`;
  say(deciding, `${deciding.nameOf(sha)} ${is}${to} (${reason}${loads})`);
}
function announce(step, state, { options, nameOf: nameOf3, places }) {
  const sha = places[step.next ?? 0] ?? "";
  const commits = step.posterior.slice(1);
  const open = commits.filter((probability) => probability > Math.max(...commits) / 4).length;
  const isRepeated = state.decisions.some((one) => one.sha === sha);
  const what = isRepeated ? "Decide again" : "Decide";
  const left = open === 1 ? "1 commit" : `${open} commits`;
  options.onProgress({ type: "stage", stage: "build", text: `${what} ${nameOf3(sha)}: ${left} left` });
}

// src/run/bisect/grown-files.ts
function grownFiles(diff, compression = "gzip") {
  const by = compression === "raw" ? "raw" : "gzip";
  return (diff?.chunks ?? []).map((chunk) => ({ name: chunk.name, growth: chunk[by].head - chunk[by].base })).filter(({ growth }) => growth > 0).toSorted((a, b) => b.growth - a.growth).map(({ name, growth }) => ({
    title: `${name} grew by ${printQuantity(growth, "B")} (${by === "raw" ? "uncompressed" : by})`,
    effects: "",
    evidence: []
  }));
}

// src/run/bisect/explain-commit.ts
var mostCauses = 5;
async function explainCommit({ sha, before }, state, { budget, open, options, nameOf: nameOf3 }) {
  const one = limitToDecide(budget, state);
  const shared = { ...open, budget: one.budget, options, weighOnly: one.by === "files" };
  options.onProgress({
    type: "stage",
    stage: "build",
    text: `Compare ${nameOf3(sha)} with ${nameOf3(before)}, for the causes`
  });
  try {
    var _stack = [];
    try {
      const stack = __using(_stack, new AsyncDisposableStack(), true);
      const head = stack.use(await openCommit(sha, shared));
      const base = stack.use(await openCommit(before, { ...shared, head: head.prepared.site }));
      for (const { sha: built, wasBuilt } of [head, base])
        if (wasBuilt && !state.built.includes(built)) state.built.push(built);
      const { folder } = placeOfApp(open.root, budget);
      const place = { cwd: head.checkout, env: process.env, signal: options.signal };
      const changes = await changedLines(place, before, folder).catch(() => {
        options.signal.throwIfAborted();
        return [];
      });
      const { report, visits } = await compareCommits({ base, head }, one, options, changes);
      return { report, visits, reason: reasonOf2(report, one.name.metric), causes: causesOf(report, one) };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    options.signal.throwIfAborted();
    if (!(error instanceof CheckError)) throw error;
    return messageOf(error);
  }
}
function reasonOf2({ verdicts }, metric) {
  return leadOf(verdicts.filter((verdict) => verdict.metric === metric))?.reason ?? "nothing was judged";
}
function causesOf(report, { budget }) {
  const known = storyOf(report).causes.slice(0, mostCauses);
  if (known.length === 0)
    return report.verdicts.some(({ page }) => page !== null) ? [] : grownFiles(report.bundle.diff, budget.bundle[0]?.compression).slice(0, mostCauses);
  return known.map(({ title, effects, finding }) => ({
    title,
    effects,
    evidence: finding.evidence.slice(0, 3)
  }));
}

// src/run/bisect/state-file.ts
import { readFile as readFile3, readdir as readdir3, rm as rm3, rmdir as rmdir3 } from "node:fs/promises";
import { join as join5, resolve as resolve2 } from "node:path";

// src/bisect/state.ts
function readState(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isState(value) ? value : null;
}
function isState(value) {
  if (!isRecord(value) || value["version"] !== 1) return false;
  const { decisions, broken, served, built } = value;
  return ["limit", "asked", "budget", "good", "bad"].every((key) => typeof value[key] === "string") && typeof value["isFinished"] === "boolean" && isMadeWith(value["madeWith"]) && (value["goodCommit"] === void 0 || isGoodCommit(value["goodCommit"])) && areAll(decisions, isDecided) && areAll(
    broken,
    (one) => isRecord(one) && typeof one["sha"] === "string" && typeof one["reason"] === "string"
  ) && isRecord(served) && Object.values(served).every((one) => typeof one === "string") && areAll(built, (one) => typeof one === "string");
}
function isMadeWith(value) {
  return isRecord(value) && typeof value["app"] === "string" && typeof value["tool"] === "string" && (value["browser"] === null || typeof value["browser"] === "string");
}
function isGoodCommit(value) {
  if (!isRecord(value) || typeof value["reason"] !== "string") return false;
  return value["is"] === "increase" ? areAll(value["pages"], (page) => typeof page === "string") : value["is"] === "over" || value["is"] === "unknown";
}
function isDecided(one) {
  return isRecord(one) && typeof one["sha"] === "string" && typeof one["reason"] === "string" && typeof one["visits"] === "number" && (one["against"] === void 0 || typeof one["against"] === "string") && ["over", "within", "unknown"].includes(String(one["answer"]));
}
function areAll(value, is) {
  return Array.isArray(value) && value.every(is);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/run/bisect/state-file.ts
var stateName = "state.json";
var ownNames = /^(?:state\.json|builds|visits|traces|report\.(?:json|md|html)|\.gitignore|bisect\.11tydata\.json|running\.json(?:\.claim)?)$/;
function bisectFolder(cwd, output) {
  return resolve2(cwd, output, "bisect");
}
async function loadState(folder) {
  let text;
  try {
    text = await readFile3(join5(folder, stateName), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return null;
    throw new CheckError("USAGE", `Cannot read ${join5(folder, stateName)}: ${messageOf(error)}`);
  }
  const state = readState(text);
  if (state) return state;
  throw new CheckError("USAGE", `${join5(folder, stateName)} is not the state of a bisect of this version`, {
    advice: "Remove it with budget-check bisect --reset, and start again."
  });
}
async function saveState(folder, state) {
  await writeWholeFile(join5(folder, stateName), `${JSON.stringify(state, void 0, 2)}
`);
}
async function resetBisect(folder) {
  const names = await readdir3(folder).catch(() => []);
  const own = names.filter((name) => ownNames.test(name) || unfinishedFile.test(name));
  for (const name of own) await rm3(join5(folder, name), { recursive: true, force: true });
  await rmdir3(folder).catch(() => {
  });
  return own.some((name) => name !== runningName);
}

// src/run/bisect/search-commits.ts
var mostStatLines = 8;
async function searchCommits({
  state,
  question,
  budget,
  folder,
  options,
  repeat
}) {
  const { signal, secrets } = options;
  const place = { cwd: budget.directory, env: process.env, signal };
  const repository = await openRepository(place);
  if ("none" in repository) throw new CheckError("GIT_FAILED", repository.none, { advice: repository.fix });
  const here = { ...place, cwd: repository.root };
  await pruneStale(here);
  const cache = new BuildCache(join6(folder.directory, "builds"));
  await cache.tidy();
  const commits = await commitsBetween(here, state.good, state.bad);
  const relevant = await relevantCommits(place, repository.root, pathsOf(budget), commits);
  const ends = { good: await describeCommit(here, state.good), bad: await describeCommit(here, state.bad) };
  const places = [state.good, ...relevant.map(({ sha }) => sha)];
  const subjects = new Map([ends.good, ...commits].map((commit) => [commit.sha, commit.subject]));
  const explained = /* @__PURE__ */ new Map();
  const explain = async ({ sha, before }) => {
    const pair = `${before} ${sha}`;
    const found = explained.get(pair) ?? await explainCommit({ sha, before }, state, deciding);
    if (typeof found !== "string") explained.set(pair, found);
    return found;
  };
  const deciding = {
    budget,
    open: { root: repository.root, cache },
    options,
    places,
    save: (now) => saveState(folder.directory, now),
    nameOf: (sha) => `${sha.slice(0, 8)} ${shorten(subjects.get(sha) ?? "")}`.trim(),
    explain
  };
  const save = () => saveState(folder.directory, state);
  const { by } = narrowToLimit(budget, state.limit);
  const searched = { state, question, by, ends, commits, relevant };
  let step = null;
  try {
    if (places.length > 1) {
      await save();
      step = await decideCommits(state, deciding);
    }
    const result = resultOf(searched, step);
    const over = result.first.at(-1);
    const before = step === null || step.before === null ? void 0 : places[step.before];
    if (!over || before === void 0) return await finish(result, null);
    const from = result.first.length === 1 ? `${over.sha}^` : before;
    const stat3 = await diffStat(here, from, over.sha, mostStatLines);
    const isCounted2 = explained.has(`${before} ${over.sha}`);
    const change = await explain({ sha: over.sha, before });
    const withStat = { ...result, diffStat: stat3, builds: buildsOf(state) };
    if (typeof change === "string")
      return await finish(
        { ...withStat, notes: [...result.notes, `The causes are not known: ${change}`] },
        null
      );
    const { reason, causes, report } = change;
    const visits = result.visits + (isCounted2 ? 0 : change.visits);
    return await finish({ ...withStat, visits, change: { reason, causes } }, report);
  } catch (error) {
    if (!signal.aborted) throw error;
    const known = state.decisions.length > 0 && places.length > 1;
    const now = known ? nextStep(knownOf(state, places, by !== "visits")) : null;
    const result = { ...resultOf(searched, now), outcome: "interrupted", command: repeat };
    return { result: secrets?.redactAll(result) ?? result, report: null, folder };
  }
  async function finish(found, report) {
    state.isFinished = true;
    await save();
    const aside = await foldersAside(budget);
    const result = aside.length === 0 ? found : { ...found, notes: [...found.notes, asideNote(aside)] };
    if (!secrets) return { result, report, folder };
    return { result: secrets.redactAll(result), report: report && secrets.seal(report), folder };
  }
}
function shorten(text) {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

// src/run/bisect/question.ts
import { createHash as createHash2 } from "node:crypto";
import { relative as relative3, resolve as resolve3 } from "node:path";
async function readQuestion(asked, state, { repository, ...place }, cwd) {
  const ofReport = asked.report === void 0 ? null : await questionOfReport(asked.report, cwd);
  const shaOf = (name, option) => resolveNamed(place, repository, name, option);
  const limit = asked.limit ?? ofReport?.limit ?? state?.asked;
  const good = asked.good ?? ofReport?.good ?? state?.good;
  const bad = asked.bad ?? ofReport?.bad ?? state?.bad ?? "HEAD";
  if (limit === void 0)
    throw new CheckError("USAGE", "Which limit is looked for is not said", {
      advice: 'Name it with --limit "LCP on /", or a report in which it failed with --report report.json'
    });
  if (good === void 0 || good === null)
    throw new CheckError("USAGE", "Which commit was still within the limit is not said", {
      advice: "Name it with --good, such as --good HEAD~40 or the tag of an earlier release"
    });
  const question = {
    limit,
    good: await shaOf(good, "--good"),
    bad: await shaOf(bad, "--bad"),
    others: ofReport?.others ?? []
  };
  if (state) refuseOther(question, state);
  return question;
}
async function questionOfReport(name, cwd) {
  const file = resolve3(cwd, name);
  const report = await readReport(file, relative3(cwd, file));
  const failed = report.verdicts.filter(
    ({ status, metric }) => status === "fail" && !metric.startsWith("command:")
  );
  const lead = leadOf(failed);
  if (!lead)
    throw new CheckError("USAGE", `No limit failed in ${JSON.stringify(name)}`, {
      advice: "Name the limit with --limit, and the commits with --good and --bad"
    });
  const { base, head } = report.revisions;
  if (base?.sha == null || head.sha === null)
    throw new CheckError("USAGE", `The report ${JSON.stringify(name)} does not compare two commits`, {
      advice: "Name them with --good and --bad, and the limit with --limit"
    });
  const isSeveral = report.devices.length > 1;
  const limit = nameOf(lead, isSeveral);
  const others = new Set(failed.map((one) => nameOf(one, isSeveral)));
  others.delete(limit);
  return { limit, good: base.sha, bad: head.sha, others: [...others] };
}
function nameOf({ metric, page, device }, withDevice) {
  return printLimitName({ metric, page, device: withDevice ? device : null });
}
async function resolveNamed(place, repository, name, option) {
  try {
    return await resolveRef({ ...place, cwd: repository.root }, repository, name);
  } catch (error) {
    if (!(error instanceof CheckError) || error.code !== "BASE_NOT_FOUND") throw error;
    const { message, advice: advice2, detail } = error;
    throw new CheckError("USAGE", `${option}: ${message.replace(/^Base /, "")}`, {
      advice: advice2,
      detail,
      cause: error
    });
  }
}
function refuseOther({ limit, good, bad }, state) {
  const differs2 = [
    ["--limit", limit, state.asked],
    ["--good", good, state.good],
    ["--bad", bad, state.bad]
  ].filter(([, now, then]) => now !== then).map(([option]) => option);
  if (differs2.length === 0) return;
  throw new CheckError("USAGE", `The bisect to continue was started with another ${differs2.join(" and ")}`, {
    advice: "Continue it without these options, or remove it first with budget-check bisect --reset."
  });
}
function digestOfBudget(budget, limit) {
  const { budget: one, by } = narrowToLimit(budget, limit);
  const { build, serve, bundleDirectory, devices, pages, bundle, clock, conditions } = one;
  const plain2 = JSON.stringify(
    [by, build, serve, bundleDirectory, devices, pages, bundle, clock, conditions],
    (key, value) => key === "position" ? void 0 : value
  );
  return createHash2("sha256").update(plain2).digest("hex").slice(0, 16);
}

// src/run/bisect/start.ts
async function startBisect(asked, { cwd, budget, folder, goesOn, browserVersion: browserVersion2 }) {
  if (budget.serve?.kind === "url")
    throw new CheckError("USAGE", "A deployed site has no commits to build, so there is nothing to bisect", {
      advice: 'Say in the budget how to build and serve the app, such as "serve": "dist".'
    });
  const found = await loadState(folder);
  const former = goesOn ? found : null;
  if (goesOn && !former)
    throw new CheckError("USAGE", `There is no bisect to continue in ${folder}`, {
      advice: 'Start one: budget-check bisect --good REF --limit "LCP on /"'
    });
  if (!goesOn && found && !found.isFinished)
    throw new CheckError("USAGE", "A bisect was stopped and is not finished", {
      advice: "Go on with budget-check bisect --continue, or remove it with budget-check bisect --reset."
    });
  const place = { cwd: budget.directory, env: process.env };
  const repository = await openRepository(place);
  if ("none" in repository) throw new CheckError("GIT_FAILED", repository.none, { advice: repository.fix });
  const app = appOf(repository.root, budget);
  if (former) refuseOtherApp(former.madeWith.app, app);
  const question = await readQuestion(asked, former, { ...place, repository }, cwd);
  const { by } = narrowToLimit(budget, question.limit);
  const now = { app, tool: version, browser: by === "files" ? null : await browserVersion2() };
  if (former) refuseOtherTools(former.madeWith, now);
  return { question, state: stateOf(question, former, budget, now) };
}
function appOf(root, budget) {
  const { file, folder } = placeOfApp(root, budget);
  return file ?? folder;
}
function refuseOtherApp(then, now) {
  if (then === now) return;
  const [was, is] = [then, now].map((app) => app || "the app at the top");
  throw new CheckError("USAGE", `The bisect to continue is about ${was}, not about ${is}`, {
    advice: "Continue it with the same --budget, or start anew: remove it first with budget-check bisect --reset. Another bisect can run next to it with --output DIR."
  });
}
function refuseOtherTools(then, now) {
  const differs2 = [
    ...then.tool === now.tool ? [] : [`budget-check ${then.tool}, and this is ${now.tool}`],
    ...then.browser === now.browser ? [] : [`browser ${then.browser ?? "unknown"}, and this is ${now.browser ?? "unknown"}`]
  ];
  if (differs2.length === 0) return;
  throw new CheckError("USAGE", `The bisect to continue was started with ${differs2.join("; with ")}`, {
    advice: "Its decisions do not count with another version: start anew after budget-check bisect --reset, or continue with the same versions."
  });
}
function stateOf({ limit, good, bad }, former, budget, madeWith) {
  const digest = digestOfBudget(budget, limit);
  if (former && former.budget !== digest)
    throw new CheckError("USAGE", "The budget has changed since the bisect was started", {
      advice: "Its decisions no longer count: remove it with budget-check bisect --reset, and start again."
    });
  return former ?? {
    version: 1,
    madeWith,
    limit,
    asked: limit,
    budget: digest,
    good,
    bad,
    decisions: [],
    broken: [],
    served: {},
    built: [],
    isFinished: false
  };
}

// src/run/bisect.ts
var defaultMaxTimeMs = 10 * 6e4;
async function runBisect(request, asker) {
  var _stack2 = [];
  try {
    const { cwd, env } = asker;
    const {
      budget: file,
      good,
      bad,
      limit,
      report,
      continue: goesOn = false,
      reset = false,
      output = ".budget-check",
      "max-time": maxTimeMs = defaultMaxTimeMs,
      concurrency,
      seed,
      "no-instrument": noInstrument,
      "chrome-path": chromePath,
      ...rest
    } = request;
    rest;
    const path = bisectFolder(cwd, output);
    if (reset) {
      var _stack = [];
      try {
        if (good ?? bad ?? limit ?? report)
          throw new CheckError("USAGE", "--reset removes a bisect, and takes no other commits or limits");
        const _4 = __using(_stack, await onlyOne(path), true);
        const removed = await resetBisect(path);
        const known = await loadBudget({ cwd, ...file && { file } }).catch(() => null);
        return { removed, aside: known === null ? [] : await foldersAside(known).catch(() => []) };
      } catch (_2) {
        var _error = _2, _hasError = true;
      } finally {
        var _promise = __callDispose(_stack, _error, _hasError);
        _promise && await _promise;
      }
    }
    const budget = await loadBudget({ cwd, ...file && { file } });
    await refuseWithoutApp(budget, "budget-check bisect");
    const _ = __using(_stack2, await onlyOne(path), true);
    const { question, state } = await startBisect(
      { good, bad, limit, report },
      {
        cwd,
        budget,
        folder: path,
        goesOn,
        browserVersion: () => browserVersion(chromePath)
      }
    );
    const folder = await openOutputFolder(cwd, join7(output, "bisect"));
    const secrets = new Secrets(readVariables(narrowToLimit(budget, state.limit).budget, env));
    const tell = await asker.watch();
    const interruption = __using(_stack2, interruptible(asker.cancelled));
    const { signal } = interruption;
    const options = {
      cwd,
      maxTimeMs,
      build: true,
      instrument: !noInstrument,
      ...chromePath && { chromePath },
      seed: seed ?? Math.floor(Math.random() * 2 ** 31),
      visitsDirectory: folder.visits,
      atOnce: concurrency ?? defaultConcurrency(),
      secrets,
      signal,
      onProgress: redactProgress(secrets, withoutRoutine(tell))
    };
    const repeat = commandLine(
      ["bisect"],
      [
        ["continue", true],
        ["budget", file],
        ["output", request.output],
        // So that the remaining commits are measured in the same way as those that are decided already.
        ["max-time", timeOption(request["max-time"])],
        ["concurrency", concurrency],
        ["no-instrument", noInstrument],
        ["chrome-path", chromePath]
      ]
    );
    try {
      return await searchCommits({ state, question, budget, folder, options, repeat: repeat ?? null });
    } catch (error) {
      if (signal.aborted && interruption.stray) throw redactError(interruption.failure(error), secrets);
      throw redactError(error, secrets);
    }
  } catch (_3) {
    var _error2 = _3, _hasError2 = true;
  } finally {
    var _promise2 = __callDispose(_stack2, _error2, _hasError2);
    _promise2 && await _promise2;
  }
}
function withoutRoutine(tell) {
  return (event) => {
    if (event.type === "stage" && (event.stage === "serve" || event.stage === "bundle")) return;
    tell(event);
  };
}

// src/cli/bisect-text.ts
var sure = 0.95;
var mostListed = 10;
function bisectText(result, { color, width, html }) {
  const paint = paintFor(color);
  const fit = (text, indent = "") => wrap(text, Math.min(120, Math.max(60, width)) - indent.length).map((line) => indent + line);
  const parts = [
    fit(paint.bold(headlineOf(result))),
    ...firstOf(result, paint),
    changeOf(result, fit),
    causesOf2(result, fit, paint),
    certaintyOf(result, fit),
    brokenOf(result, fit),
    [
      ...result.notes.flatMap((text) => fit(plain(text))),
      ...result.others.length > 0 ? fit(
        `Other limits failed in the report, each of which takes a bisect of its own: ${result.others.map((name) => plain(name)).join(", ")}`
      ) : [],
      ...fit(effortOf(result)),
      ...html === void 0 ? [] : [`Report of this comparison: ${html}`],
      ...result.command === null ? [] : [`Go on with: ${result.command}`]
    ]
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function headlineOf({
  outcome,
  limit,
  good,
  bad,
  relevant,
  sure: probability,
  first,
  decisions
}) {
  const name = plain(limit);
  const last = nameOf2(bad);
  switch (outcome) {
    case "found": {
      const how = probability >= sure ? "" : "probably ";
      return `The first commit over the limit on ${name} is ${how}${nameOf2(first[0])} (${percent(probability)} sure)`;
    }
    case "range":
      return `The first commit over the limit on ${name} is one of ${first.length} (${percent(probability)} sure)`;
    case "over-before":
      return `${nameOf2(good)} is over the limit on ${name} already, so no later commit is the first`;
    case "within":
      if (relevant === 0)
        return `No commit after ${nameOf2(good)} changes anything that the app depends on, so there is no commit to look for`;
      return `${last} is not over the limit on ${name}, so there is no commit to look for`;
    case "undecided":
      return `Cannot tell whether ${last} is over the limit on ${name}`;
    case "none":
      return `${last} was over the limit on ${name} at first, but not when it was measured again`;
    case "interrupted":
      return `Interrupted after ${decisions.length} ${decisions.length === 1 ? "decision" : "decisions"}: what is known is kept`;
  }
}
function firstOf({ outcome, first, diffStat: diffStat2, revertedBy, disorder: disorder2 }, paint) {
  if (outcome === "interrupted" || first.length === 0) return [];
  const listed = first.slice(0, mostListed).map((commit) => `  ${lineOf(commit)}`);
  const more = first.length > mostListed ? [`  … and ${first.length - mostListed} more`] : [];
  const [one] = first;
  if (first.length > 1 || !one)
    return [[...listed, ...more, ...diffStat2.map((line) => `    ${plain(line)}`)]];
  return [
    [
      `  ${paint.bold(plain(one.subject))}`,
      `  ${one.sha}`,
      `  ${plain(one.author)}, ${one.date.slice(0, 10)}`,
      ...diffStat2.map((line) => `    ${plain(line)}`)
    ],
    [
      ...revertedBy ? [
        `It was reverted later, by ${nameOf2(revertedBy)}: another commit after that is over the limit too. To find it: --good ${revertedBy.sha.slice(0, 12)}`
      ] : [],
      ...disorder2 ? [
        `Later commits are within the limit again (${disorder2.laterWithin.map(nameOf2).join(", ")}): something else is over it at the end. To find that: --good ${disorder2.laterWithin.at(-1)?.sha.slice(0, 12)}`
      ] : []
    ]
  ];
}
function changeOf({ change, first }, fit) {
  if (change === null) return [];
  const what = first.length === 1 ? "Compared with the commit before it" : "All of them together";
  return fit(`${what}: ${plain(change.reason)}`);
}
function causesOf2({ change }, fit, paint) {
  if (change === null) return [];
  if (change.causes.length === 0)
    return ["No cause was found: look at the report, and at the diff of the commit"];
  return [
    paint.bold("Causes"),
    ...change.causes.flatMap(({ title, effects, evidence }) => [
      ...fit(plain(title), "  "),
      ...effects === "" ? [] : fit(plain(effects), "    "),
      ...evidence.flatMap((text) => fit(plain(text), "    "))
    ])
  ];
}
function certaintyOf({ outcome, suspects, sure: probability }, fit) {
  if (outcome !== "found" && outcome !== "range" || suspects.length === 0 || probability >= sure) return [];
  return [
    ...fit("It is not certain, since decisions contradict each other or could not be made. It may also be:"),
    ...suspects.map(
      ({ probability: mine, ...commit }) => `  ${percent(mine).padStart(5)}  ${lineOf(commit)}`
    )
  ];
}
function brokenOf({ broken }, fit) {
  if (broken.length === 0) return [];
  return [
    `Skipped (${broken.length}), since they could not be built or visited`,
    ...broken.slice(0, mostListed).flatMap(({ sha, reason }) => fit(`${sha.slice(0, 8)}: ${plain(reason)}`, "  "))
  ];
}
function effortOf({ commits, good, bad, builds, visits, decisions }) {
  const between = `${commits} ${commits === 1 ? "commit" : "commits"} from ${nameOf2(good)} to ${nameOf2(bad)}`;
  const of = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
  return `${between}: ${of(builds, "build")}, ${of(decisions.length, "decision")}, ${of(visits, "visit")}. Commits are those of the first parent: a merge counts as one.`;
}
function lineOf(commit) {
  return `${nameOf2(commit)} (${plain(commit.author)}, ${commit.date.slice(0, 10)})`;
}
function nameOf2(commit) {
  return commit ? `${commit.sha.slice(0, 8)} ${plain(commit.subject, 60)}` : "unknown";
}
function percent(probability) {
  const rounded = Math.floor(probability * 1e3) / 10;
  return `${probability >= 0.9995 ? 100 : rounded >= 10 ? Math.floor(rounded) : rounded} %`;
}

// src/cli/bisect-command.ts
async function runBisectCommand({ options, general }, io) {
  const { json, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const [target] = await readTargets({ json }, io.cwd());
  let printer;
  const watch = async () => {
    const { progressPrinter } = await import("./progress-HFCCGG6S.js");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const bisected = await runBisect(request, { cwd: io.cwd(), env: io.env, cancelled, watch }).then((ended) => {
    well = "aside" in ended || ended.result.outcome !== "interrupted";
    return ended;
  }).finally(() => printer?.stop(well));
  if ("aside" in bisected) {
    io.stdout.write(
      bisected.removed ? "Removed the state and the builds of bisect\n" : "There is no state and no build of bisect to remove\n"
    );
    if (bisected.aside.length > 0) io.stdout.write(`${plain(asideNote(bisected.aside))}
`);
    return 0;
  }
  const { result, report, folder } = bisected;
  const reader = { cwd: io.cwd(), color: false, width: 120 };
  const delivered = report === null ? null : await deliver(report, folder, [], reader);
  const html = delivered?.files.find((file) => file.endsWith(".html"));
  const content = `${JSON.stringify(result, void 0, 2)}
`;
  if (target?.file === null) io.stdout.write(content);
  const failure = target?.file ? await writeTarget(target.file, content) : null;
  const isTerminal = io.stdout.isTTY && !io.env["NO_COLOR"];
  if (target?.file !== null)
    io.stdout.write(
      bisectText(result, {
        color: Boolean(isTerminal || io.env["FORCE_COLOR"]),
        width: io.stdout.columns ?? 100,
        ...html !== void 0 && { html: relative4(io.cwd(), html) }
      })
    );
  const unwritten = failure ?? delivered?.failure;
  if (unwritten) throw unwritten;
  return exitCodes[result.outcome];
}
var exitCodes = {
  found: 0,
  range: 0,
  within: 0,
  "over-before": 0,
  undecided: 3,
  none: 3,
  interrupted: 130
};
export {
  runBisectCommand
};
