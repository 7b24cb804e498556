import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  writeTarget
} from "./chunk-2VUELDCM.js";
import {
  shareOf
} from "./chunk-3MT7Y6FZ.js";
import {
  defaultConcurrency,
  noHistory,
  refuseWithoutApp
} from "./chunk-6I45S35A.js";
import {
  narrowBudget
} from "./chunk-N4PMC6BJ.js";
import "./chunk-DYDMW6MW.js";
import "./chunk-7QSLEPFH.js";
import "./chunk-FUDPNZ6I.js";
import {
  interruptible
} from "./chunk-AB7I6RXE.js";
import {
  readTargets
} from "./chunk-6IVMEBXZ.js";
import "./chunk-LOOUS4FO.js";
import "./chunk-OXEOFCXR.js";
import {
  redactProgress
} from "./chunk-6JDCCXHE.js";
import {
  loadBudget,
  readVariables
} from "./chunk-LORLHF2Q.js";
import "./chunk-FCFFAJ4M.js";
import {
  Secrets
} from "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import {
  nameOfHistory,
  openHistory
} from "./chunk-B5TX6R3M.js";
import "./chunk-XIQ4XV7V.js";
import "./chunk-VGAVLHXW.js";
import "./chunk-XCIN2Y2R.js";
import "./chunk-3R26CBYD.js";
import "./chunk-UVEV6JYO.js";
import "./chunk-FWTKOFZK.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import "./chunk-IUCHXE2W.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-TRTBGYMW.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import {
  scheduledLooks
} from "./chunk-GYIBVR4L.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import {
  version
} from "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-W4MNM4SM.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-IYRPPH64.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-ERX43POQ.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/run/calibrate.ts
import { arch, cpus, platform, release, totalmem } from "node:os";
import { setImmediate as turn } from "node:timers/promises";

// src/calibrate/past.ts
var mostLines = 500;
var longestLine = 2e3;
var longestName = 300;
function lineOf(calibration) {
  const { date, version: version2, page, device, settings, machine, pairs, contention, seen, redrawn } = calibration;
  return {
    date,
    version: version2,
    page,
    device,
    clock: settings.clock,
    cpu: machine.cpu,
    cpus: machine.cpus,
    pairs: pairs.made,
    contention,
    seen: {
      decisions: seen?.decisions ?? 0,
      failed: seen?.failed.count ?? 0,
      undecided: seen?.undecided.count ?? 0
    },
    visits: redrawn?.visits.median ?? null
  };
}
function addLine(text, line) {
  return [...readLines(text), line].toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)).slice(-mostLines).map((each) => `${JSON.stringify(each)}
`).join("");
}
function readLines(text) {
  return text.slice(-mostLines * longestLine).split("\n").flatMap((line) => readLine(line) ?? []);
}
function pastOf(source, lines) {
  const [first] = lines;
  const sum = (of) => lines.reduce((total, { seen }) => total + seen[of], 0);
  const decisions = sum("decisions");
  if (!first || decisions === 0) return null;
  return {
    source,
    calibrations: lines.length,
    since: first.date,
    failed: shareOf(sum("failed"), decisions),
    undecided: shareOf(sum("undecided"), decisions)
  };
}
function readLine(line) {
  if (line.trim() === "" || line.length > longestLine) return null;
  let data;
  try {
    data = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof data !== "object" || data === null) return null;
  const { date, version: version2, page, device, clock, cpu, cpus: cpus2, pairs, contention, seen, visits } = data;
  if (!isText(date) || Number.isNaN(Date.parse(date))) return null;
  if (!isText(version2) || !isText(page) || !isText(device) || !isText(cpu)) return null;
  if (clock !== "cpu" && clock !== "wall") return null;
  if (!isCount(cpus2) || !isCount(pairs) || !isAmount(contention) || !isAmount(visits)) return null;
  if (typeof seen !== "object" || seen === null) return null;
  const { decisions, failed, undecided } = seen;
  if (!isCount(decisions) || !isCount(failed) || !isCount(undecided) || failed + undecided > decisions)
    return null;
  const counted = { decisions, failed, undecided };
  return { date, version: version2, page, device, clock, cpu, cpus: cpus2, pairs, contention, seen: counted, visits };
}
function isText(value) {
  return typeof value === "string" && value !== "" && value.length <= longestName;
}
function isCount(value) {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1e9;
}
function isAmount(value) {
  return value === null || typeof value === "number" && Number.isFinite(value) && value >= 0;
}

// src/stages/keep-calibration.ts
async function keepCalibration(calibration, budget, { add, ...place }) {
  const { history: settings } = budget;
  if (!settings || place.signal.aborted) return { past: null, problem: null };
  const source = nameOfHistory(settings, budget);
  try {
    const store = await openHistory(settings, budget, "calibrations", place);
    let written = "";
    const line = lineOf(calibration);
    const added = (text) => written = addLine(text, line);
    if (add) await store.update(`calibration of ${line.date.slice(0, 10)}`, added);
    const lines = readLines(add ? written : await store.read());
    return { past: pastOf(source, lines), problem: null };
  } catch (error) {
    const problem = `The history (${source}) could not be ${add ? "kept" : "read"}: ${messageOf(error)}`;
    return { past: null, problem };
  }
}

// src/run/calibrate.ts
var defaultPairs = 40;
var defaultMaxTimeMs = 30 * 6e4;
var pairsPerSlowed = 4;
var redrawnDecisions = 1e3;
var decisionsPerSize = 40;
var endsAfterMs = { redraw: 9e4, smallest: 24e4, widen: 3e5 };
var interruptedMs = { redraw: 1e4, smallest: 0, widen: 0 };
async function runCalibrate(request, { cwd, env, cancelled, watch }) {
  var _stack = [];
  try {
    const {
      budget: file,
      page: pages = [],
      device: devices = [],
      pairs = defaultPairs,
      concurrency,
      seed,
      "max-time": maxTimeMs = defaultMaxTimeMs,
      "no-build": noBuild = false,
      "chrome-path": chromePath,
      history = false,
      ...rest
    } = request;
    rest;
    for (const [what, given] of [
      ["page", pages],
      ["device", devices]
    ])
      if (given.length > 1)
        throw new CheckError("USAGE", `Command calibrate takes one ${what}, and "${given[1]}" is the second`, {
          advice: `Run it once for each ${what}`
        });
    const budget = await loadBudget({ cwd, ...file && { file } });
    if (!noBuild) await refuseWithoutApp(budget, "budget-check calibrate");
    if (history && !budget.history) throw noHistory();
    const narrowed = narrowBudget(budget, {
      ...pages.length > 0 && { pages },
      ...devices.length > 0 && { devices }
    });
    const [page] = narrowed.pages;
    const [device] = narrowed.devices;
    if (!page || !device)
      throw new CheckError("USAGE", "The budget has no page to calibrate with", {
        advice: "Name one: budget-check calibrate --page /"
      });
    const one = { ...narrowed, pages: [page], devices: [device] };
    const isKnown = budget.pages.some(({ name }) => name === page.name);
    const whole = isKnown ? budget : { ...budget, pages: [...budget.pages, page] };
    const secrets = new Secrets(readVariables(one, env));
    const used = seed ?? Math.floor(Math.random() * 2 ** 31);
    const date = /* @__PURE__ */ new Date();
    const [{ visitTwins }, { analyse }, { pageJudge }, { replayGraph }, tell] = await Promise.all([
      import("./calibrate-visits-LAUMHRKR.js"),
      import("./analyse-6ZAZH73Z.js"),
      import("./judge-pages-6OGFAITR.js"),
      import("./replay-graph-KXSVIALB.js"),
      watch()
    ]);
    const interruption = __using(_stack, interruptible(cancelled));
    const { signal } = interruption;
    const onProgress = redactProgress(secrets, tell);
    const atOnce = concurrency ?? defaultConcurrency();
    const judge = pageJudge({ budget: whole, compare: true, looks: scheduledLooks, replay: replayGraph });
    const plan = { pairs, slowedPairs: Math.ceil(pairs / pairsPerSlowed) };
    const made = await visitTwins(one, plan, judge, {
      cwd,
      maxTimeMs,
      build: !noBuild,
      ...chromePath && { chromePath },
      seed: used,
      atOnce,
      secrets,
      signal,
      onProgress
    }).catch((error) => {
      throw interruption.failure(error);
    });
    const wasInterrupted = signal.aborted;
    const endedAt = performance.now();
    const isOver = async (phase) => {
      await turn();
      const after = (wasInterrupted ? interruptedMs : endsAfterMs)[phase];
      return performance.now() > endedAt + after || signal.aborted && !wasInterrupted;
    };
    const calibration = await analyse(
      {
        budget: whole,
        page,
        device,
        visits: made.visits,
        run: {
          version,
          date: date.toISOString(),
          machine: {
            platform: `${platform()} ${release()} ${arch()}`,
            cpu: cpus()[0]?.model.trim() ?? "unknown",
            cpus: cpus().length,
            memoryBytes: totalmem()
          },
          settings: { clock: budget.clock, concurrency: atOnce },
          incomplete: made.incomplete,
          secondsPerVisit: made.visits.length === 0 ? 0 : made.seconds / made.visits.length,
          pairsAsked: pairs
        }
      },
      {
        decisions: redrawnDecisions,
        perSize: decisionsPerSize,
        seed: used,
        replay: replayGraph,
        isOver,
        onStep: (text) => onProgress({ type: "stage", stage: "visit", text })
      }
    );
    if (interruption.stray) throw interruption.stray.cause;
    const sealed = secrets.seal(calibration);
    const isComplete = sealed.incomplete === null;
    if (history && !isComplete)
      onProgress({
        type: "note",
        note: {
          level: "warn",
          text: `Not added to the history, because it is incomplete: ${sealed.incomplete}`
        }
      });
    const kept = await keepCalibration(sealed, budget, { env, add: history && isComplete, signal });
    if (kept.problem !== null) onProgress({ type: "note", note: { level: "warn", text: kept.problem } });
    return { calibration: sealed, past: kept.past, interrupted: interruption.interrupted };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

// src/cli/calibrate-command.ts
async function runCalibrateCommand({ options, general }, io) {
  const { json, html, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const targets = await readTargets({ json, html }, io.cwd());
  let printer;
  const watch = async () => {
    const { progressPrinter } = await import("./progress-HFCCGG6S.js");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const asker = { cwd: io.cwd(), env: io.env, cancelled: io.takeCancellation(), watch };
  const { calibration, interrupted, past } = await runCalibrate(request, asker).then((result) => {
    well = !result.interrupted;
    return result;
  }).finally(() => printer?.stop(well));
  const [{ calibrationText }, { calibrationHtml }] = await Promise.all([
    import("./text-XHLXNEUB.js"),
    import("./html-I4HX6APJ.js")
  ]);
  const isTerminal = io.stdout.isTTY && !io.env["NO_COLOR"];
  const color = Boolean(isTerminal || io.env["FORCE_COLOR"]);
  const rendered = {
    json: () => `${JSON.stringify(calibration, null, 2)}
`,
    html: () => calibrationHtml(calibration, past)
  };
  let isPrinted = false;
  let failure = null;
  for (const { name, file } of targets) {
    const text = rendered[name === "html" ? "html" : "json"]();
    if (file === null) {
      io.stdout.write(text);
      isPrinted = true;
    } else failure = await writeTarget(file, text) ?? failure;
  }
  if (!isPrinted)
    io.stdout.write(calibrationText(calibration, past, { color, width: io.stdout.columns ?? 120 }));
  if (failure) throw failure;
  return interrupted ? 130 : 0;
}
export {
  runCalibrateCommand
};
