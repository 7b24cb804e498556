import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  narrowBudget
} from "./chunk-N4PMC6BJ.js";
import {
  baseAgain,
  partialFolder,
  ratchetBudget,
  readFailed,
  refuseIdleUpdate
} from "./chunk-DYDMW6MW.js";
import {
  endedBy
} from "./chunk-7QSLEPFH.js";
import {
  openOutputFolder
} from "./chunk-FUDPNZ6I.js";
import {
  interruptible
} from "./chunk-AB7I6RXE.js";
import {
  refuseOutputInside
} from "./chunk-LOOUS4FO.js";
import {
  membersOf
} from "./chunk-OXEOFCXR.js";
import {
  redactError,
  redactProgress
} from "./chunk-6JDCCXHE.js";
import {
  loadBudget,
  readVariables
} from "./chunk-LORLHF2Q.js";
import {
  buildScriptOf,
  detectProject,
  workspacePatterns
} from "./chunk-FCFFAJ4M.js";
import {
  Secrets
} from "./chunk-4S2PNNY3.js";
import {
  readManifest
} from "./chunk-UVEV6JYO.js";
import {
  mostConcurrency
} from "./chunk-W4MNM4SM.js";
import {
  exitCodeOf
} from "./chunk-MZFDMTDF.js";
import {
  nameLimit
} from "./chunk-QNLGKQNY.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/init/find-apps.ts
import { access } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var usualPlaces = ["*", "*/*"];
async function findApps(directory) {
  const project = await detectProject(directory);
  const patterns = await workspacePatterns(project.directory);
  const isWorkspace = patterns !== null && patterns.length > 0;
  if (await isApp(project)) return [];
  const members = await membersOf(project.directory, isWorkspace ? patterns : usualPlaces);
  const apps = [];
  for (const member of members) {
    const found = await detectProject(member.directory).catch(() => null);
    if (!found || !await isApp(found)) continue;
    const folder = relative(project.directory, found.directory).split(sep).join("/");
    apps.push({
      folder,
      label: found.found[0]?.split(", ")[0] ?? "",
      isStorybook: found.framework === "storybook"
    });
  }
  const sites = apps.filter(({ isStorybook }) => !isStorybook);
  return (sites.length > 0 ? sites : apps).map(({ folder, label }) => ({ folder, label }));
}
var bundlers = /* @__PURE__ */ new Set(["vite", "webpack", "parcel"]);
async function isApp({ framework, directory, previewCommand, serverScripts }) {
  if (framework !== "unknown" && !bundlers.has(framework)) return true;
  const pages = ["index.html", "src/index.html", "public/index.html", "src/index.ejs"];
  const found = await Promise.all(pages.map((page) => isThere(join(directory, page))));
  if (found.includes(true)) return true;
  const patterns = await workspacePatterns(directory);
  return (patterns ?? []).length === 0 && (previewCommand !== null || serverScripts.length > 0);
}
function isThere(file) {
  return access(file).then(
    () => true,
    () => false
  );
}

// src/run/no-app-here.ts
function noAppHere(apps, command, otherwise = "") {
  return new CheckError("USAGE", "There is no app in this folder, but in folders below it", {
    detail: apps.map(({ folder, label }) => `cd ${folder} && npx ${command} # ${plain(label)}`).join("\n"),
    advice: `Run ${command} in the folder of the app; in a workflow, set working-directory to it${otherwise}`
  });
}
var delegates = /(?:^|\s)(?:-r|--recursive|-ws|--workspaces?|--filter|-F)(?:[=\s]|$)|\b(?:workspaces|turbo|nx|lerna|wsrun|moon|lage)\b/;
async function refuseWithoutApp({ file, directory }, command) {
  if (file !== void 0) return;
  const manifest = await readManifest(directory);
  const script = manifest && buildScriptOf(manifest.scripts);
  const patterns = await workspacePatterns(directory) ?? [];
  if (script && (patterns.length === 0 || !delegates.test(script.text))) return;
  const apps = await findApps(directory);
  if (apps.length === 0) return;
  const otherwise = '; if this folder builds a site itself, say where in budget.json: { "serve": "dist" }';
  throw noAppHere(apps, command, otherwise);
}

// src/run/gate.ts
import { availableParallelism } from "node:os";
import { join as join2, resolve } from "node:path";

// src/preview/bypass.ts
async function previewOf(budget, { url, pattern, bypassHeaders = "" }, names) {
  const headers = readHeaders(bypassHeaders, names.headers);
  const isSecret = Object.keys(headers).length > 0;
  if (url === void 0) {
    if (pattern === void 0 && !isSecret) return { budget, bypass: null };
    throw new CheckError(
      "USAGE",
      `${pattern === void 0 ? names.headers : names.pattern} needs ${names.url}`,
      {
        advice: "Is the deployment's address empty? Start the job only where the deployment succeeded"
      }
    );
  }
  if (pattern === void 0) {
    if (isSecret)
      throw new CheckError(
        "USAGE",
        `${names.headers} needs ${names.pattern}: which hosts may get the secret`,
        {
          advice: `Write the address of your previews, with * for what differs: https://shop-*-acme.vercel.app`
        }
      );
    return { budget: deployed(budget, url), bypass: null };
  }
  const { originOf, readUrlPattern } = await import("./url-pattern-A34ZVGSB.js");
  const allowed = readUrlPattern(pattern, names.pattern);
  const head = originOf(url, allowed, names.url);
  if (!isSecret) return { budget: deployed(budget, head), bypass: null };
  refuseDiversions(budget, names.headers);
  return {
    budget: deployed(budget, head),
    bypass: { headers, isFor: (origin) => allowed.matches(origin) }
  };
}
var token = /^[\w!#$%&'*+.^`|~-]+$/;
var notHeaders = /* @__PURE__ */ new Set(["cookie", "host", "content-length"]);
function readHeaders(text, name) {
  const headers = {};
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const at = line.indexOf(":");
    const [header, value] = [line.slice(0, Math.max(0, at)).trim().toLowerCase(), line.slice(at + 1).trim()];
    if (!token.test(header) || notHeaders.has(header) || !/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value))
      throw new CheckError("USAGE", `Line ${index + 1} of ${name} is not a header with a value`, {
        advice: "Write name: value, and check that the secret is set"
      });
    headers[header] = value;
  }
  return headers;
}
function refuseDiversions({ conditions, pages, setup }, name) {
  const hasModule = (login) => login?.kind === "module";
  const withModule = pages.find(
    (page) => hasModule(page.setup?.login) || (page.interactions ?? []).some((step) => "module" in step)
  );
  const what = Object.keys(conditions?.hosts ?? {}).length > 0 ? '"hosts", which could send the secret to another server' : conditions?.insecure ? '"insecure", which accepts any server as the deployment' : withModule || hasModule(setup?.login) ? `a module${withModule ? ` on page ${withModule.name}` : ""}, whose code could read the secret` : null;
  if (what === null) return;
  throw new CheckError("USAGE", `${name} cannot be used with a budget that has ${what}`, {
    advice: "Measure previews by a budget of their own, without that key: name it with --budget"
  });
}
function deployed(budget, url) {
  const { commands = [], build: _, bundleDirectory: __, ...rest } = budget;
  const own = budget.bundle.filter(({ preset }) => !preset).length;
  const isOfServer = ({ metric }) => metric === "queries";
  const queries = budget.pages.some(({ limits }) => limits.some(isOfServer));
  const without = (page) => ({ ...page, limits: page.limits.filter((one) => !isOfServer(one)) });
  const left = [
    ...own > 0 ? [`${own} bundle ${own === 1 ? "limit" : "limits"}`] : [],
    ...commands.length > 0 ? [`${commands.length} ${commands.length === 1 ? "command" : "commands"}`] : [],
    ...queries ? ["database queries"] : []
  ];
  const note = {
    level: "info",
    text: `not checked, since head is a deployed site: ${left.join(", ")}; the workflow that builds the app checks them`
  };
  return {
    ...rest,
    serve: { kind: "url", url },
    bundle: [],
    limits: budget.limits.filter((one) => !isOfServer(one)),
    pages: budget.pages.map(without),
    notes: left.length > 0 ? [...budget.notes, note] : budget.notes
  };
}

// src/run/gate.ts
var bypassVariable = "BUDGET_CHECK_BYPASS_HEADERS";
var defaultMaxTimeMs = 10 * 6e4;
async function runGate(request, asker) {
  var _stack = [];
  try {
    const { cwd, env, bypassHeaders, nameOf = optionName } = asker;
    const {
      budget: file,
      base: baseName,
      "no-base": noBase,
      url,
      "url-pattern": pattern,
      page: pages,
      device: devices,
      runs,
      "max-time": maxTimeMs = defaultMaxTimeMs,
      concurrency,
      shard,
      seed,
      update = false,
      "only-changed": onlyChanged,
      "only-failed": onlyFailed,
      history = false,
      "no-build": noBuild,
      "no-instrument": noInstrument,
      output = ".budget-check",
      "chrome-path": chromePath,
      ...rest
    } = request;
    rest;
    const { budget: loaded, bypass } = await previewOf(
      await loadBudget({ cwd, ...file && { file } }),
      { url, pattern, bypassHeaders },
      { url: nameOf("url"), pattern: nameOf("url-pattern"), headers: nameOf("bypass-headers") }
    );
    if (url === void 0 && !noBuild) await refuseWithoutApp(loaded, "budget-check");
    if (history && !loaded.history) throw noHistory();
    const narrowed = narrowBudget(loaded, { pages, devices });
    const again = onlyFailed === void 0 ? null : await readFailed(narrowed, onlyFailed, { cwd, visits: true });
    const budget = again?.budget ?? narrowed;
    if (update) refuseIdleUpdate(budget, shard !== void 0);
    const secrets = new Secrets(readVariables(budget, env));
    for (const value of Object.values(bypass?.headers ?? {})) secrets.hide(value);
    const base = again ? await baseAgain(again, cwd) : { base: noBase ? null : baseName };
    const settings = {
      cwd,
      ...base.base !== void 0 && { ...base, base: base.base },
      ...runs !== void 0 && runs !== "auto" && { runs },
      ...chromePath && { chromePath },
      maxTimeMs,
      build: !noBuild,
      instrument: !noInstrument,
      seed: seed ?? Math.floor(Math.random() * 2 ** 31),
      atOnce: concurrency ?? defaultConcurrency(),
      ...shard && { shard: shardOf(shard, env) },
      ...bypass && { bypass }
    };
    if (budget.serve?.kind === "directory")
      await refuseOutputInside(resolve(cwd, output), budget.serve.directory);
    const folder = await openOutputFolder(cwd, again ? join2(output, partialFolder) : output);
    const [{ check }, { withHistory }, { unchangedReport }, tell] = await Promise.all([
      import("./check-RQCFRSWJ.js"),
      import("./keep-history-VFXJNQBB.js"),
      import("./only-changed-DMSOHLLQ.js"),
      asker.watch()
    ]);
    const interruption = __using(_stack, interruptible(asker.cancelled));
    const { signal } = interruption;
    let failure = null;
    const onFailure = (error) => {
      failure = error;
    };
    const onProgress = redactProgress(secrets, tell);
    const run = { ...settings, visitsDirectory: folder.visits, secrets, signal, onProgress, onFailure };
    const unchanged = again?.isAny === false ? await (await import("./nothing-failed-BUPEDBFT.js")).nothingFailed(budget, run) : onlyChanged ? await unchangedReport(budget, run) : null;
    const ratcheted = (judged) => ratchetBudget(judged, budget, { cwd, update });
    const past = { env, add: history, signal };
    let report = unchanged ?? await ratcheted(await withHistory(await check(budget, run), budget, past));
    const stray = interruption.stray;
    if (stray && failure === null) {
      failure = redactError(nameLimit(stray.cause), secrets);
      report = endedBy(failure, report);
    }
    report = secrets.seal(report);
    const failed = failure instanceof CheckError ? failure.exitCode : 3;
    const exitCode = interruption.interrupted ? 130 : failure === null ? exitCodeOf(report) : failed;
    return { report, folder, failure, exitCode };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function optionName(option) {
  return option === "bypass-headers" ? bypassVariable : `--${option}`;
}
function noHistory() {
  return new CheckError("USAGE", "--history has nowhere to add this run: the budget keeps no history", {
    advice: 'Say in the budget where: "history": { "directory": ".budget-check-history" }'
  });
}
function defaultConcurrency() {
  return Math.min(mostConcurrency, availableParallelism() + 2);
}
function shardOf(part, env) {
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? 1);
  return {
    ...part,
    run: env["GITHUB_RUN_ID"] ?? null,
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1
  };
}

export {
  findApps,
  noAppHere,
  refuseWithoutApp,
  bypassVariable,
  runGate,
  noHistory,
  defaultConcurrency
};
