import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  bringingStep,
  commandsOf,
  fewFiles,
  findFreePort,
  findPackageManager,
  guardFolder,
  isPortTaken,
  launchBrowser,
  packageBuilds,
  refuseUnservedLimits,
  runCommand,
  startCommand
} from "./chunk-NXCWJNMM.js";
import {
  findClientFolders,
  findServerBundle,
  holdsCode
} from "./chunk-PV2JRPQJ.js";
import {
  findOutput
} from "./chunk-Q4ZFV53E.js";
import {
  detectProject
} from "./chunk-FCFFAJ4M.js";
import {
  refuseServerLimits
} from "./chunk-T65WFC4R.js";
import {
  inTemporary
} from "./chunk-XCIN2Y2R.js";
import {
  userAgents
} from "./chunk-T64ZWC4P.js";
import {
  CDPSessionEvent
} from "./chunk-2OZHE5PH.js";
import {
  printAddress
} from "./chunk-5OJVB62Z.js";
import {
  isSameOrigin
} from "./chunk-AVPF4UN6.js";
import {
  require_picomatch
} from "./chunk-EPYXC5UB.js";
import {
  ask,
  insecureAdvice
} from "./chunk-KB6LCHWX.js";
import {
  isLoopback
} from "./chunk-PGYXFNCR.js";
import {
  printDuration,
  printWait
} from "./chunk-5K2H5UK7.js";
import {
  machineLimits
} from "./chunk-QNLGKQNY.js";
import {
  mostConfigBytes,
  readRegularText
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunk-WVWDAXK4.js";

// src/serve/site.ts
function pageUrl(site, path2) {
  if (/^https?:\/\//i.test(path2)) return path2;
  const rooted = path2.startsWith("/") ? path2 : `/${path2}`;
  const folder = site.basePath.replace(/\/$/, "");
  const inside = rooted.startsWith(folder) && (folder === "" || /^(?:[/?#]|$)/.test(rooted.slice(folder.length)));
  return new URL(`${site.url}${inside ? rooted : folder + rooted}`).href;
}
function pathOnSite(site, path2) {
  const url = /^https?:\/\//i.test(path2) ? URL.parse(path2) : null;
  if (!url || !isSameOrigin(path2, site.url)) return path2;
  const folder = site.basePath.replace(/\/$/, "");
  const inside = url.pathname.startsWith(`${folder}/`) ? url.pathname.slice(folder.length) : url.pathname;
  return inside + url.search + url.hash;
}
function normaliseBasePath(text) {
  const path2 = /^https?:\/\//i.test(text) ? new URL(text).pathname : text;
  const names = path2.split("/").filter((name) => name !== "" && name !== ".");
  return names.length === 0 ? "/" : `/${names.join("/")}/`;
}

// src/stages/prepare-revision.ts
import { isAbsolute, relative as relative4, resolve as resolve4, sep } from "node:path";

// src/serve/read-host-rules.ts
import { join } from "node:path";

// src/serve/host-rules.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var hostFiles = {
  _redirects: readRedirects,
  "staticwebapp.config.json": readStaticWebApp,
  "vercel.json": readVercel,
  "firebase.json": readFirebase
};
function readRedirects(text) {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from, to, code = "301", ...conditions] = line.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
    const status = Number(/^(\d{3})!?$/.exec(code)?.[1]);
    if (!from?.startsWith("/") || to === void 0 || !status || conditions.length > 0) return [];
    const pattern = escape(from).replace(/:(\w+)/g, "(?<$1>[^/]+)").replace(/\/\\\*$/, "(?:/(?<splat>.*))?").replace(/\\\*/g, ".*");
    const target = to.replace(
      /:([A-Za-z]\w*)/g,
      (whole, name) => pattern.includes(`(?<${name}>`) ? `$<${name}>` : whole
    );
    return [rule(pattern, isFunction(to) ? null : target, status, line.trim().split(/\s+/).join(" "))];
  });
}
function readVercel(text) {
  const { rewrites, routes } = fieldsOf(JSON.parse(text));
  const rewritten = listOf(rewrites).flatMap(({ source, destination, has, missing }) => {
    if (typeof source !== "string" || typeof destination !== "string" || has || missing) return [];
    const to = destination.replace(
      /:(\w+)[*+?]?/g,
      (whole, name) => source.includes(`:${name}`) ? `$<${name}>` : whole
    );
    return [rule(ofPathPattern(source), localOrNull(destination, to), 200, `${source} ${destination}`)];
  });
  const routed = listOf(routes).flatMap(
    ({ src, dest, has, methods }) => typeof src !== "string" || typeof dest !== "string" || has || methods ? [] : [rule(src.replace(/^\^|\$$/g, ""), localOrNull(dest, dest), 200, `${src} ${dest}`)]
  );
  return [...rewritten, ...routed];
}
function readFirebase(text) {
  const { hosting } = fieldsOf(JSON.parse(text));
  const [site] = Array.isArray(hosting) ? listOf(hosting) : [fieldsOf(hosting)];
  return listOf(site?.["rewrites"]).flatMap(({ source, glob, regex, destination, ...to }) => {
    const path2 = typeof source === "string" ? source : glob;
    const pattern = typeof regex === "string" ? regex : typeof path2 === "string" ? ofGlob(path2) : null;
    if (pattern === null) return [];
    const target = typeof destination === "string" ? destination : null;
    const shown = target ?? (Object.keys(to)[0] === void 0 ? "nowhere" : `a ${Object.keys(to)[0]}`);
    return [rule(pattern, target, 200, `${String(regex ?? path2)} ${shown}`)];
  });
}
function readStaticWebApp(text) {
  const config = fieldsOf(JSON.parse(text));
  const routes = listOf(config["routes"]).flatMap(
    ({ route, rewrite: rewrite2, methods }) => typeof route !== "string" || typeof rewrite2 !== "string" || methods ? [] : [rule(ofGlob(route), localOrNull(rewrite2, rewrite2), 200, `${route} ${rewrite2}`)]
  );
  const { rewrite, exclude } = fieldsOf(config["navigationFallback"]);
  if (typeof rewrite !== "string") return routes;
  const patterns = Array.isArray(exclude) ? exclude.filter((one) => typeof one === "string") : [];
  const but = patterns.length === 0 ? "" : `(?!${patterns.map((one) => `(?:${ofGlob(one)})$`).join("|")})`;
  return [...routes, rule(`${but}.*`, localOrNull(rewrite, rewrite), 200, `navigationFallback ${rewrite}`)];
}
function rule(pattern, to, status, text) {
  return { pattern: new RegExp(`^(?:${pattern})$`).source, to, status, text };
}
function isFunction(to) {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/|\/\.netlify\/)/i.test(to) || !to.startsWith("/");
}
function localOrNull(destination, to) {
  return isFunction(destination) || destination.startsWith("/api/") ? null : to;
}
function ofGlob(glob) {
  const inFolders = glob.replace(/(?<!\*)\*$/, "**");
  return import_picomatch.default.makeRe(inFolders, { dot: true, bash: true }).source.replace(/^\^|\$$/g, "");
}
function ofPathPattern(source) {
  const part = /\/:(\w+)([*+?])|:(\w+)(\((?:[^()\\]|\\.|\([^()]*\))*\))?|(\((?:[^()\\]|\\.|\([^()]*\))*\))/g;
  let pattern = "";
  let end = 0;
  for (const match of source.matchAll(part)) {
    const [whole, many, count, name, custom, group] = match;
    pattern += escape(source.slice(end, match.index));
    end = match.index + whole.length;
    if (many !== void 0) pattern += count === "+" ? `/(?<${many}>.+)` : optional(many, count);
    else if (name !== void 0) pattern += `(?<${name}>${custom?.slice(1, -1) ?? "[^/]+"})`;
    else pattern += group ?? "";
  }
  return pattern + escape(source.slice(end));
}
function optional(name, count) {
  return `(?:/(?<${name}>${count === "?" ? "[^/]+" : ".*"}))?`;
}
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function listOf(value) {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

// src/serve/read-host-rules.ts
var mostBytes = 1024 * 1024;
var mostNamed = 3;
async function readHostRules(folders) {
  const notes = [];
  for (const [name, read] of Object.entries(hostFiles)) {
    for (const folder of new Set(folders)) {
      const text = await readRegularText(join(folder, name), mostBytes).catch(() => null);
      if (text === null) continue;
      let rules = [];
      try {
        rules = read(text.replace(/^\uFEFF/, ""));
      } catch (error) {
        notes.push(`${name} cannot be read, so that its rules do not apply: ${messageOf(error)}`);
      }
      if (rules.length > 0) return { rules, notes: [...notes, ...notAnswered(name, rules)] };
    }
  }
  return { rules: [], notes };
}
function notAnswered(name, rules) {
  const elsewhere = rules.filter(({ to }) => to === null).map(({ text }) => `"${text}"`);
  if (elsewhere.length === 0) return [];
  const more = elsewhere.length > mostNamed ? ` and ${elsewhere.length - mostNamed} more` : "";
  const named = elsewhere.slice(0, mostNamed).join(", ") + more;
  return [`${name} sends paths to another origin or a function, which is not asked here: ${named}`];
}

// src/serve/static.ts
import { realpath, stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";

// src/serve/answer-log.ts
var mostTargets = 2e4;
var AnswerLog = class {
  #answers = /* @__PURE__ */ new Map();
  #settle;
  /** @param settle resolves when all that was answered before is in the log. */
  constructor(settle4) {
    this.#settle = settle4;
  }
  /** Waits until all that was answered before is in the log. */
  async settle() {
    await this.#settle();
  }
  add({ method, target, kind, answer }) {
    const key2 = `${method} ${target}`;
    const known = this.#answers.get(key2) ?? /* @__PURE__ */ new Map();
    const ofKind = `${kind} ${answer.status}`;
    const earlier = known.get(ofKind);
    if (known.size === 0 && this.#answers.size >= mostTargets) return;
    const digest = earlier && earlier.digest !== answer.digest ? null : answer.digest;
    this.#answers.set(key2, known.set(ofKind, { ...answer, digest }));
  }
  /**
   * Answers to a request, by kind and status; none where it was never answered, or there were too many before it.
   * @param request method and target: `GET /about?full`.
   */
  of(request) {
    return this.#answers.get(request) ?? /* @__PURE__ */ new Map();
  }
};

// src/serve/static.ts
async function serveDirectory(directory, options = {}) {
  const { signal } = options;
  const basePath = normaliseBasePath(options.basePath ?? "/");
  const site = { root: await rootOf(directory), basePath, ...given(options) };
  signal?.throwIfAborted();
  const thread = new Worker(new URL("./serve-static-thread.js", import.meta.url), { workerData: site });
  const answers = new AnswerLog(() => settle(thread));
  const listening2 = Promise.withResolvers();
  let failure = null;
  thread.on("message", (message) => {
    if ("port" in message) listening2.resolve(message.port);
    else if ("noPort" in message) listening2.reject(new Error(message.noPort));
    else if ("failed" in message) failure = message.failed;
    else if ("answer" in message) answers.add(message.answer);
  });
  let closing;
  const close = () => closing ??= thread.terminate();
  const onEnd = (why) => {
    if (!closing) failure = `The server of the built files ended: ${why}`;
    listening2.reject(new Error(why));
  };
  thread.on("error", (error) => onEnd(messageOf(error)));
  thread.once("exit", (code) => onEnd(`its thread exited with code ${code}`));
  const onAbort = () => void close();
  signal?.addEventListener("abort", onAbort, { once: true });
  const dispose = async () => {
    signal?.removeEventListener("abort", onAbort);
    await close();
  };
  try {
    const port = await listening2.promise;
    return {
      url: `http://127.0.0.1:${port}`,
      basePath,
      answers,
      problem: () => failure,
      [Symbol.asyncDispose]: dispose
    };
  } catch (thrown) {
    await dispose();
    signal?.throwIfAborted();
    throw new CheckError("SERVER_NOT_READY", `No port of 127.0.0.1 can be opened: ${messageOf(thrown)}.`, {
      advice: "Run budget-check where it may listen on the loopback interface.",
      cause: thrown
    });
  }
}
function given({ rules = [], fallback, headers = {} }) {
  if (fallback === void 0) return { rules, guess: true, headers };
  const to = `/${String(fallback).replace(/^\/+/, "")}`;
  const own = { pattern: ".*", to: encodeURI(to).replace(/\$/g, "%24"), status: 200, text: "serve.fallback" };
  return { rules: fallback === false ? [] : [own], guess: false, headers };
}
async function rootOf(directory) {
  const root = await realpath(directory).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) {
    throw new CheckError("SERVER_NOT_READY", `There is no folder ${directory} to serve.`, {
      advice: `Build the app first, or set "serve" in the budget to the folder that holds the built site.`
    });
  }
  return root;
}
var questions = 0;
async function settle(thread) {
  const question = ++questions;
  const settled = Promise.withResolvers();
  const onMessage = (message) => {
    if ("settled" in message && message.settled === question) settled.resolve();
  };
  const onExit = () => settled.resolve();
  thread.on("message", onMessage).once("exit", onExit);
  try {
    if (thread.threadId < 0) return;
    thread.postMessage(question);
    await settled.promise;
  } finally {
    thread.off("message", onMessage).off("exit", onExit);
  }
}

// src/serve/url.ts
var answerTimeoutMs = 3e4;
async function useDeployed(url, options = {}) {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new CheckError("USAGE", `"${printAddress(url)}" is not the URL of a site`, {
      advice: "Write the full address: https://preview.example.com"
    });
  }
  const shown = printAddress(url);
  const answer = await ask(parsed.href, answerTimeoutMs, options);
  options.signal?.throwIfAborted();
  if ("error" in answer) {
    throw new CheckError("SERVER_NOT_READY", `${shown} does not answer: ${answer.error}.`, {
      advice: answer.isCertificate ? insecureAdvice : "Check the address, and that the deployment is finished and can be reached from this machine."
    });
  }
  if (answer.status >= 500) {
    throw new CheckError("SERVER_NOT_READY", `${shown} answers with status ${answer.status}.`, {
      advice: "Wait for the deployment to finish, or fix it, and run again."
    });
  }
  return {
    url: parsed.origin,
    ...credentialsOf(parsed),
    basePath: normaliseBasePath(parsed.pathname.replace(/[^/]*\.html?$/i, "")),
    problem: () => null,
    async [Symbol.asyncDispose]() {
    }
  };
}
function credentialsOf({ username, password }) {
  if (username === "" && password === "") return {};
  return { credentials: { username: decode(username), password: decode(password) } };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/stages/build-revision.ts
import { relative as relative2, resolve as resolve2 } from "node:path";

// src/process/describe-end.ts
function describeEnd(end) {
  if ("timeoutMs" in end) return `was not done within ${printDuration(end.timeoutMs)}`;
  if ("error" in end) {
    const { message } = end.error;
    const limit = machineLimits.find(({ pattern }) => pattern.test(message));
    return `could not be started (${limit ? `${limit.what}; raise that limit, see ulimit -a` : message})`;
  }
  if ("signal" in end) return `was ended by ${end.signal}`;
  if (end.code === 127) return "exited with code 127 (command not found)";
  if (end.code === 137) return "exited with code 137 (killed, often for want of memory)";
  return `exited with code ${end.code}`;
}

// src/build/install-advice.ts
var adviceForTimeout = `Its last output above says what it waits for, often a registry or a question; one that needs longer gets it by the budget's "build": { "command": …, "timeout": "1800 s" }.`;
var failedScripts = [
  // npm names the folder, then the command.
  /npm (?:error|ERR!) path .*node_modules[\\/]((?:@[^\\/\s]+[\\/])?[^\\/\s]+)\s*\nnpm (?:error|ERR!) command failed/,
  // pnpm: `node_modules/.pnpm/a@1.0.0/node_modules/a postinstall: Failed`
  /node_modules\/((?:@[^/\s]+\/)?[^/\s]+):? (?:pre|post)?install: Failed/,
  // Yarn 1: `error /app/node_modules/a: Command failed.`
  /error .*node_modules[\\/]((?:@[^\\/\s]+[\\/])?[^\\/\s:]+): Command failed/,
  // Yarn 2 and later: `YN0009: │ a@npm:1.0.0 couldn't be built successfully`
  /YN0009: .*?((?:@[\w.-]+\/)?[\w.-]+)@\S+ couldn't be built/,
  /error: (?:pre|post)?install script from "([^"]+)"/
];
var noRegistry = [
  /npm (?:error|ERR!) (?:network|code (?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT))/,
  /ERR_PNPM_META_FETCH_FAIL|\bGET https?:\S+ error \(|ERR_PNPM_(?:FETCH_)?(?:ENOTFOUND|ECONN\w+|ETIMEDOUT|EAI_AGAIN)/,
  /An unexpected error occurred: "https?:[^"]*: (?:getaddrinfo|connect|socket|tunneling)|There appears to be trouble with your network connection/,
  /YN0001: .*RequestError: (?:getaddrinfo|connect|read|Timeout)|YN0035/,
  /(?:ConnectionRefused|FailedToOpenSocket|ConnectionClosed|Timeout) downloading|error: \S+ failed to resolve$/m
];
function installAdvice(log, command, directory) {
  if (log === null) return adviceForTimeout;
  const program = command.split(" ")[0] ?? command;
  if (/EUSAGE|in sync|ERR_PNPM_OUTDATED_LOCKFILE|YN0028|lockfile needs to be updated|lockfile had changes/.test(
    log
  )) {
    return `The lockfile does not fit package.json: run "${program} install" in ${directory} and commit the lockfile.`;
  }
  if (/ERESOLVE/.test(log)) {
    return `Two packages ask for different versions of a third: run "${program} install" in ${directory} and fix the conflict.`;
  }
  if (/not found|is not recognized/.test(log) && log.includes(program) && log.length < 400) {
    return `${stepFor(program)}.`;
  }
  const script = failedScripts.map((pattern) => pattern.exec(log)?.[1]).find((name) => name !== void 0);
  if (script !== void 0) {
    const host = /(?:ENOTFOUND|EAI_AGAIN) ([\w.-]+)/.exec(log)?.[1];
    const from = host === void 0 ? "" : `, which needs ${host}`;
    return `The registry was reached; the install script of ${script.replace("\\", "/")} failed${from}: fix what it reports, or set the variable that makes it skip its download.`;
  }
  if (noRegistry.some((pattern) => pattern.test(log))) {
    return "The package registry cannot be reached from here: install the dependencies beforehand, or check network and proxy.";
  }
  if (/E401|E403|ERR_PNPM_FETCH_40[13]|YN0041/.test(log)) {
    return "The package registry refused the credentials: give the step the token that .npmrc names.";
  }
  return `Run "${command}" in ${directory} and fix what it reports.`;
}
function stepFor(program) {
  const known = Object.entries(bringingStep).find(([name]) => name === program)?.[1];
  return known ?? `Install ${program} before budget-check`;
}

// src/build/build.ts
async function buildApp(options) {
  const startedAt = Date.now();
  const { end, durationMs, tail } = await runCommand(options);
  if ("code" in end && end.code === 0) return { durationMs, startedAt };
  throw new CheckError("BUILD_FAILED", `The build "${options.command}" ${describeEnd(end)}.`, {
    advice: "timeoutMs" in end ? adviceForTimeout2 : adviceFor(tail, options),
    detail: tail === "" ? "(the build printed nothing)" : tail
  });
}
var adviceForTimeout2 = `Its last output above says what it waits for; a build that needs longer gets it by the budget's "build": { "command": …, "timeout": "1800 s" }.`;
function adviceFor(log, { command, directory }) {
  if (/Missing script|ERR_PNPM_NO_SCRIPT|Couldn't find a script named|Script not found "/i.test(log)) {
    return `package.json has no such script: set "build" in the budget to the command that builds the app, or to false.`;
  }
  if (/JavaScript heap out of memory/.test(log)) {
    return `The build ran out of memory: give Node more in the budget's "build": { "command": …, "env": { "NODE_OPTIONS": "--max-old-space-size=4096" } }.`;
  }
  const missing = /(?:^|\s|: )(npm|pnpm|yarn|bun): (?:command )?not found/.exec(log)?.[1];
  if (missing !== void 0) return `${stepFor(missing)}.`;
  if (/(?:command )?not found|is not recognized as an internal or external command/.test(log)) {
    return "A program of the build is missing: install the app's dependencies (development ones too) first.";
  }
  return `Run "${command}" in ${directory} and fix what it reports.`;
}

// src/build/install.ts
import { access } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/build/decisive-line.ts
var around = /^(?:code \S+|errno \S+|syscall \S+|path \/.*|command (?:failed|sh|git).*|workspace .*|location .*|lifecycle script .*|a complete log of this run.*|exit status \d+|failed at the .* script.*|this is probably not a problem with npm.*|\S+@\S+ \S+: `.*`|\d+|)$/i;
var prefix = /^npm (?:error|ERR!)(?:\s+|$)/;
var ofCompilers = [
  /\berror TS\d+: /,
  /^\W*\[ERROR\] /,
  /^\[[A-Z]+(?:_[A-Z]+)+\] /,
  /:\d+:\d+:? (?:fatal )?error\b/,
  /^(?:ERROR in |Module not found: |Type error: )/,
  /^(?:\[!\] )?(?:\(.*?\) )?(?:\w*Error|fatal)\b/
];
var ofManagers = /\bERR_[A-Z]\w+\b|\bYN(?!0000)\d{4}: .*(?:not|fail|error|invalid)/;
var failures = [
  prefix,
  new RegExp([ofManagers, ...ofCompilers].map(({ source }) => source).join("|")),
  /\b(?:error|cannot find|can't resolve|could not (?:find|load|resolve)|not found|no such file|failed)\b/i
];
var summary = /^\W*(?:\[ERROR\] )?(?:\[\w+\] )?\W*(?:\w+ )?(?:(?:error: )?(?:\w+ )*(?:build|compilation|generation) failed\b.*|failed to compile\W*|(?:command|script|process) .*(?:failed|exited) with (?:exit )?code.*|(?:found )?\d+ (?:warnings? and \d+ )?errors?\b.*|elifecycle\b.*)$/i;
var noFailure = /^at .*:\d+|^(?:npm )?warn(?:ing)?\b|\[WARN(?:ING)?\]|^\S+\.\w+\s+[\d.,]+ ?[kM]?i?B\b|\b(?:0|no) (?:errors?|failed|failures?)\b/i;
var outOfSync = /^.*can only install packages when your package\.json and \S+.*? are in sync\./;
var unlocked = /^(?:Missing|Invalid): /;
var mostUnlocked = 3;
var longest = 300;
function decisiveLine(log) {
  const lines = log.split(/\r?\n/).map((line) => line.trim());
  return failureIn(lines, (line) => !summary.test(line) && !noFailure.test(line)) ?? failureIn(lines, (line) => !noFailure.test(line));
}
function failureIn(lines, mayBe) {
  for (const failure of failures) {
    for (const [at, line] of lines.entries()) {
      if (!failure.test(line) || !mayBe(line)) continue;
      const said = line.replace(prefix, "").trim();
      if (around.test(said)) continue;
      const [unsynced] = outOfSync.exec(said) ?? [];
      if (unsynced !== void 0) return `${unsynced} ${listUnlocked(lines)}`.trim().slice(0, longest);
      const introduces = said.endsWith(":") || said.startsWith("ERROR in ");
      const next = lines.slice(at + 1).find((one) => one !== "") ?? "";
      if (introduces && summary.test(next) && !summary.test(said)) continue;
      const whole = introduces ? `${said} ${next}`.trim() : said;
      return whole.slice(0, longest);
    }
  }
  return null;
}
function listUnlocked(lines) {
  const found2 = [...new Set(lines.map((line) => line.replace(prefix, "")))].filter(
    (line) => unlocked.test(line)
  );
  const more = found2.length - mostUnlocked;
  return `${found2.slice(0, mostUnlocked).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

// src/build/installed-modules.ts
import { stat as stat2 } from "node:fs/promises";
import { basename, dirname, join as join2, resolve } from "node:path";
var stamps = {
  npm: ["node_modules/.package-lock.json"],
  pnpm: ["node_modules/.modules.yaml"],
  yarn: ["node_modules/.yarn-state.yml", "node_modules/.yarn-integrity", ".pnp.cjs", ".pnp.js"],
  bun: ["node_modules"]
};
async function staleModules(project, directory) {
  const manager = project.packageManager ?? "npm";
  const installedAt = await newest(directory, [...stamps[manager], "node_modules"]);
  if (installedAt === null) return "nothing is installed yet";
  const { lockfile } = project;
  if (lockfile === null) return null;
  const same = await sameContent(manager, lockfile, directory);
  if (same === true) return null;
  if (same === false) return `the installed modules are not those of ${basename(lockfile)}`;
  const stamped = await newest(directory, stamps[manager]) ?? installedAt;
  const locked = await modifiedAt(lockfile);
  return locked !== null && locked > stamped ? `${basename(lockfile)} is newer than the installed modules` : null;
}
async function resolvesDependencies(directory) {
  const fields = await manifestFields(directory);
  const kinds = ["dependencies", "devDependencies"].map((field) => Object.keys(Object(fields[field])));
  const needed = kinds.find((names) => names.length > 0) ?? [];
  const above = foldersAbove(directory);
  const maps = above.flatMap((folder) => [join2(folder, ".pnp.cjs"), join2(folder, ".pnp.js")]);
  if (await newest(directory, maps) !== null) return true;
  for (const name of needed) {
    const places = above.map((folder) => join2(folder, "node_modules", name));
    if (await newest(directory, places) === null) return false;
  }
  return true;
}
async function manifestFields(directory) {
  const text = await readRegularText(join2(directory, "package.json"), mostConfigBytes).catch(() => "{}");
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}
function foldersAbove(directory) {
  const folders = [directory];
  for (let at = directory; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders;
}
async function sameContent(manager, lockfile, directory) {
  if (manager === "pnpm") {
    const [wanted2, present2] = await Promise.all([
      readRegularText(lockfile, mostConfigBytes).catch(() => null),
      readRegularText(join2(directory, "node_modules/.pnpm/lock.yaml"), mostConfigBytes).catch(() => null)
    ]);
    return wanted2 !== null && wanted2 === present2 ? true : null;
  }
  if (manager !== "npm") return null;
  const wanted = await lockedPackages(lockfile);
  const present = await lockedPackages(join2(directory, "node_modules/.package-lock.json"));
  if (wanted === null || present === null) return null;
  for (const [path2, entry] of wanted) {
    if (!path2.includes("node_modules/")) continue;
    const found2 = present.get(path2);
    if (found2 === void 0) {
      if (entry.optional || entry.devOptional || entry.peer) continue;
      return false;
    }
    if (found2.version !== entry.version || found2.integrity !== entry.integrity) return false;
  }
  return true;
}
async function lockedPackages(file) {
  try {
    const lock = JSON.parse(await readRegularText(file, mostConfigBytes));
    if (typeof lock !== "object" || lock === null || !("packages" in lock)) return null;
    if (typeof lock.packages !== "object" || lock.packages === null) return null;
    return new Map(Object.entries(lock.packages));
  } catch {
    return null;
  }
}
async function newest(directory, names) {
  const times = await Promise.all(names.map((name) => modifiedAt(resolve(directory, name))));
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.max(...known);
}
async function modifiedAt(file) {
  return stat2(file).then(
    (found2) => found2.mtimeMs,
    () => null
  );
}

// src/build/install.ts
async function installDependencies(project, options = {}) {
  const { installCommand: command } = project;
  const directory = project.workspaceRoot ?? project.directory;
  const nothing = (reason) => ({ installed: false, reason, durationMs: 0 });
  if (command === null) return nothing("there is no package.json");
  if (!await hasDependencies(project)) return nothing("package.json names no dependencies");
  const stale = await staleModules(project, directory);
  if (stale === null) {
    const { lockfile } = project;
    return nothing(
      lockfile === null ? "modules are there, and no lockfile" : "the installed modules are those of the lockfile"
    );
  }
  if (options.onlyMissing && await resolvesDependencies(project.directory))
    return nothing("the app's modules are there");
  options.onStart?.(stale);
  const { signal, timeoutMs, onOutput } = options;
  const env = { NODE_ENV: "development", ...options.env };
  const task = { command, directory, env, signal, timeoutMs, onOutput };
  const { end, durationMs, tail } = await runCommand(task);
  if ("code" in end && end.code === 0) return { installed: true, reason: stale, durationMs };
  const said = withoutUsage(tail);
  const why = "timeoutMs" in end ? null : decisiveLine(said);
  throw new CheckError(
    "INSTALL_FAILED",
    `"${command}" ${describeEnd(end)}${why === null ? "." : `: ${why}`}`,
    {
      advice: installAdvice("timeoutMs" in end ? null : tail, command, directory),
      detail: said === "" ? "(it printed nothing)" : said
    }
  );
}
function withoutUsage(log) {
  return log.replace(
    /^npm (?:error|ERR!) Usage:\r?\n(?:npm (?:error|ERR!).*\n)*?(?=npm (?:error|ERR!) A complete log)/m,
    ""
  );
}
async function hasDependencies(project) {
  if (project.workspaceRoot !== null) return true;
  try {
    const manifest = JSON.parse(
      await readRegularText(join3(project.directory, "package.json"), mostConfigBytes)
    );
    if (typeof manifest !== "object" || manifest === null) return false;
    const fields = new Map(Object.entries(manifest));
    if (fields.has("workspaces")) return true;
    return ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].some(
      (field) => Object.keys(fields.get(field) ?? {}).length > 0
    );
  } catch {
    return access(join3(project.directory, "package.json")).then(
      () => true,
      () => false
    );
  }
}

// src/stages/build-packages.ts
import { relative } from "node:path";
async function buildPackages(app, task, say) {
  const { packages, ways } = await packageBuilds(app);
  const root = app.workspaceRoot ?? app.directory;
  let failure = null;
  for (const steps of ways) {
    try {
      for (const { command, directory } of steps) {
        const where = relative(root, directory);
        const place = where === "" ? "" : ` in ${where}`;
        say(`Building ${packages.join(", ")} first, with ${command}${place}`);
        await buildApp({ ...task, command, directory, env: { NX_DAEMON: "false", ...task.env } });
      }
      return null;
    } catch (error) {
      task.signal?.throwIfAborted();
      if (!(error instanceof CheckError)) throw error;
      failure = error;
    }
  }
  return failure;
}

// src/bundle/instrument/build-record.ts
import { readFile, realpath as realpath3, stat as stat3 } from "node:fs/promises";
import { join as join5, parse } from "node:path";
import { fileURLToPath } from "node:url";

// src/guarded-folder.ts
import { randomUUID } from "node:crypto";
import { mkdir, realpath as realpath2, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";
async function makeGuardedFolder(prefix2) {
  const parent = tmpdir();
  const path2 = join4(await realpath2(parent).catch(() => parent), `${prefix2}${randomUUID()}`);
  const guard = guardFolder(path2);
  try {
    await inTemporary(parent, () => mkdir(path2, { mode: 448 }));
  } catch (error) {
    guard.release();
    throw error;
  }
  return {
    path: path2,
    async [Symbol.asyncDispose]() {
      await rm(path2, { recursive: true, force: true });
      guard.release();
    }
  };
}

// src/bundle/instrument/build-record.ts
var chunksFile = ".budget-check/chunks.json";
async function recordBuild() {
  const made = await makeGuardedFolder("budget-check-record-");
  const folder = made.path;
  const preload = new URL("./bundle-instrument-preload.js", import.meta.url);
  return {
    environment(own) {
      const options = `--import=${preload.href}`;
      return {
        BUDGET_CHECK_RECORD: folder,
        BUDGET_CHECK_VITE_CONFIG: new URL("./bundle-instrument-vite-config.js", import.meta.url).href,
        BUDGET_CHECK_VITE_HOOK: new URL("./bundle-instrument-vite-hook.js", import.meta.url).href,
        BUDGET_CHECK_VITE_BUILD: new URL("./bundle-instrument-vite-build.js", import.meta.url).href,
        BUDGET_CHECK_ROLLUP_PLUGIN: fileURLToPath(new URL("./bundle-instrument-rollup-plugin.js", import.meta.url)),
        BUDGET_CHECK_VISUALIZER: new URL("./bundle-instrument-visualizer.js", import.meta.url).href,
        NODE_OPTIONS: own["NODE_OPTIONS"] ? `${own["NODE_OPTIONS"]} ${options}` : options
      };
    },
    wasUsed: () => isFile(join5(folder, "used")),
    tookPart: async () => await isFile(join5(folder, "used")) || isFile(join5(folder, "hooked")),
    async folderFor(directory) {
      const real = await realpath3(directory).catch(() => directory);
      const written = await writtenFolders(folder);
      const own = written.has(real) ? real : await copiedFrom(real, written, folder);
      return keptFor(folder, own ?? real);
    },
    [Symbol.asyncDispose]: () => made[Symbol.asyncDispose]()
  };
}
function keptFor(record, folder) {
  return join5(record, "files", folder.slice(parse(folder).root.length));
}
async function writtenFolders(record) {
  const text = await readFile(join5(record, "outputs.jsonl"), "utf8").catch(() => "");
  return new Set(text.split("\n").flatMap((line) => line === "" ? [] : [String(JSON.parse(line))]));
}
async function copiedFrom(directory, written, record) {
  let found2 = null;
  for (const folder of written) {
    const files = await chunkFiles(join5(keptFor(record, folder), chunksFile));
    if (files.length <= (found2?.chunks ?? 0)) continue;
    const there = await Promise.all(files.map((file) => isFile(join5(directory, file))));
    if (there.every(Boolean)) found2 = { folder, chunks: files.length };
  }
  return found2?.folder ?? null;
}
async function chunkFiles(path2) {
  const chunks = JSON.parse(await readFile(path2, "utf8").catch(() => "[]"));
  return chunks.map(({ file }) => file);
}
var isFile = (path2) => stat3(path2).then(
  (found2) => found2.isFile(),
  () => false
);

// src/stages/build-recorded.ts
async function buildRecorded(options, onNote) {
  const record = await recordBuild();
  try {
    const env = { ...options.env, ...record.environment({ ...process.env, ...options.env }) };
    const { startedAt } = await buildApp({ ...options, env });
    if (await record.wasUsed()) return { startedAt, record };
    await record[Symbol.asyncDispose]();
    return { startedAt, record: null };
  } catch (error) {
    const tookPart = await record.tookPart();
    await record[Symbol.asyncDispose]();
    options.signal?.throwIfAborted();
    if (!tookPart || !(error instanceof CheckError)) throw error;
    const { startedAt } = await buildApp(options);
    onNote(
      `The build failed with module recording on, so it was repeated without it (as with --no-instrument): ${messageOf(error)}`
    );
    return { startedAt, record: null };
  }
}

// src/stages/build-revision.ts
function buildCommandOf(project, budget) {
  return budget.build?.command ?? project.buildCommand;
}
async function managerFor(project, { budget, build: mayBuild, signal }, mayServe) {
  const builds = mayBuild && (buildCommandOf(project, budget) ?? false) !== false;
  if (!builds && !mayServe) return { env: {}, note: null, missing: null };
  try {
    return { ...await findPackageManager(project, signal), missing: null };
  } catch (error) {
    if (builds || !(error instanceof CheckError)) throw error;
    return { env: {}, note: null, missing: error };
  }
}
async function installToServe(project, { budget, env, signal }, say, onOutput) {
  const timeoutMs = budget.build?.timeoutMs;
  const onStart = sayInstall(say);
  try {
    await installDependencies(project, { signal, onOutput, timeoutMs, env, onlyMissing: true, onStart });
    return null;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CheckError) return error;
    throw error;
  }
}
function sayInstall(say) {
  return (reason) => say("install", `Installing dependencies: ${reason}`);
}
async function buildRevision(project, options, say, onOutput) {
  const { budget, signal } = options;
  const command = buildCommandOf(project, budget);
  if (command === false || command === null) return void 0;
  const timeoutMs = budget.build?.timeoutMs;
  const onStart = sayInstall(say);
  await installDependencies(project, { signal, onOutput, timeoutMs, env: options.env, onStart });
  const env = { ...options.env, ...budget.build?.env };
  const shared = { env, timeoutMs, signal, onOutput };
  const packages = budget.build?.command === void 0 ? await buildPackages(project, shared, (text) => say("build", text)) : null;
  say("build", `Building with ${command}`);
  const directory = budget.build?.directory ? resolve2(options.directory, relative2(budget.directory, budget.build.directory)) : options.directory;
  const task = { ...shared, command, directory };
  const onNote = (text) => options.onProgress({ type: "note", note: { level: "warn", text } });
  try {
    if (options.instrument === false) return { ...await buildApp(task), record: null };
    return await buildRecorded(task, onNote);
  } catch (error) {
    signal.throwIfAborted();
    throw packages ?? error;
  }
}

// src/stages/browser-files.ts
import { relative as relative3, resolve as resolve3 } from "node:path";
async function findBrowserFiles(wanted) {
  const { revision, directory, named, project, startedAt } = wanted;
  if (named !== null) {
    const folder = resolve3(directory, named);
    if (await holdsCode(folder)) return { directory: folder, serverRendered: true, why: null };
    const why = `bundle.directory ${JSON.stringify(named)} holds no JS or CSS`;
    if (revision === "base") return { directory: null, serverRendered: true, why };
    throw new CheckError("BUNDLE_UNREADABLE", `The folder of ${why}`, {
      advice: "Name the folder that the build writes for browsers, such as build/client"
    });
  }
  const bundle = await findServerBundle(directory, project.output, startedAt);
  if (bundle) {
    const text = `${relative3(directory, bundle.directory)} is from an earlier build: its files are weighed as they are`;
    return {
      directory: bundle.directory,
      serverRendered: false,
      why: null,
      ...bundle.old && { note: { level: "warn", text } }
    };
  }
  const clients = await findClientFolders(directory, project.output);
  const [client = null] = clients.length === 1 ? clients : [];
  return {
    directory: client,
    serverRendered: true,
    why: client === null ? whyNone(clients, directory) : null
  };
}
function whyNone(clients, directory) {
  const name = 'name it in the budget: "bundle": { "directory": "build/client" }';
  return clients.length === 0 ? `no folder of files for browsers was found next to the server's; ${name}` : `several folders may hold the files for browsers: ${clients.map((path2) => relative3(directory, path2)).join(", ")}; ${name}`;
}

// src/serve/command-site.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/serve/port-of.ts
function portOf(url) {
  const { port, protocol } = new URL(url);
  return Number(port || (protocol === "https:" ? 443 : 80));
}

// src/serve/command-site.ts
var haltGraceMs = 1e4;
var freePortMs = 5e3;
var pollMs = 20;
var CommandSite = class {
  url;
  basePath;
  port;
  readyUrl;
  printedFolder;
  isPortItsOwn;
  #name;
  #signal;
  #start;
  #environment = {};
  #onAbort = () => void this.#stop();
  /** Null while it is halted, and once it is disposed. */
  #command;
  #stopping;
  #isDisposed = false;
  #startMs;
  #haltMs = 0;
  constructor({ url, command, startMs }, address2, { command: name, signal }, start2) {
    const { origin, pathname } = new URL(url);
    const isPrinted = address2.basePath === "/" && url !== address2.expected && pathname.endsWith("/");
    this.printedFolder = isPrinted ? normaliseBasePath(pathname) : "/";
    this.url = origin;
    this.basePath = isPrinted ? this.printedFolder : address2.basePath;
    this.port = portOf(url);
    this.isPortItsOwn = !address2.isOurChoice || this.port !== address2.port;
    this.#startMs = startMs;
    this.#name = name;
    this.readyUrl = url;
    this.#signal = signal;
    this.#start = start2;
    this.#command = command;
    signal?.addEventListener("abort", this.#onAbort, { once: true });
    if (signal?.aborted) this.#onAbort();
  }
  /** Only for an address of this machine can we see that no process listens any more. */
  get server() {
    return isLoopback(new URL(this.url).hostname) ? this : void 0;
  }
  get startMs() {
    return this.#startMs;
  }
  get haltMs() {
    return this.#haltMs;
  }
  problem() {
    const end = this.#command?.end ?? null;
    return end === null || "code" in end && end.code === 0 ? null : `The server ${describeEnd(end)}.`;
  }
  addEnvironment(variables) {
    this.#environment = { ...this.#environment, ...variables };
  }
  isRunning() {
    return this.#command !== null && this.#command.end === null;
  }
  async halt() {
    if (this.#command === null) return this.#stopping;
    const startedAt = performance.now();
    await this.#stop(haltGraceMs);
    await this.#waitForPort();
    this.#haltMs = Math.max(this.#haltMs, performance.now() - startedAt);
  }
  async resume(signal) {
    if (this.#command !== null) return;
    const signals = [this.#signal, signal].filter((one) => one !== void 0);
    const either = AbortSignal.any(signals);
    either.throwIfAborted();
    if (this.#isDisposed) throw new Error(`The site of "${this.#name}" was disposed`);
    await this.#waitForPort(either);
    const { command, startMs } = await this.#start(this.readyUrl, either, this.#environment);
    this.#command = command;
    this.#startMs = Math.max(this.#startMs, startMs);
    if (this.#signal?.aborted || this.#isDisposed) await this.#stop();
  }
  async [Symbol.asyncDispose]() {
    this.#isDisposed = true;
    this.#signal?.removeEventListener("abort", this.#onAbort);
    await this.#stop();
  }
  async #stop(graceMs) {
    if (this.#command !== null) this.#stopping = this.#command.stop(graceMs);
    this.#command = null;
    await this.#stopping;
  }
  /** Waits until no process listens on its port any more. */
  async #waitForPort(signal) {
    const startedAt = performance.now();
    while (await isPortTaken(this.port)) {
      signal?.throwIfAborted();
      if (performance.now() - startedAt >= freePortMs) throw this.#portInUse();
      await sleep(pollMs);
    }
  }
  #portInUse() {
    return new CheckError(
      "SERVER_NOT_READY",
      `Port ${this.port} is in use by another program while the server "${this.#name}" does not run`,
      {
        advice: `Stop what listens on ${this.port}, or pass {port} to the server's port option in serve.command and write serve.url as http://localhost:{port}.`
      }
    );
  }
};

// src/serve/listening-ports.ts
import { readFile as readFile2 } from "node:fs/promises";
var listening = "0A";
async function listeningPorts() {
  const tables = await Promise.all(["/proc/net/tcp", "/proc/net/tcp6"].map(readTable));
  return new Set(tables.flatMap(portsOf));
}
function portsOf(table) {
  return table.split("\n").flatMap((line) => {
    const [, local, , state] = line.trim().split(/\s+/);
    const port = local?.split(":")[1];
    return state === listening && port !== void 0 ? [Number.parseInt(port, 16)] : [];
  });
}
async function readTable(file) {
  return readFile2(file, "utf8").catch(() => "");
}

// src/serve/plan-address.ts
async function planAddress(options) {
  const address2 = await planOwnAddress(options);
  const { insteadOf } = options;
  if (!insteadOf) return address2;
  const basePath = address2.basePath === "/" ? insteadOf.printedFolder : address2.basePath;
  return { ...exactlyAt(address2, insteadOf.url), basePath };
}
function exactlyAt(address2, url) {
  return { ...address2, expected: url, isExact: true, mayBePrinted: false, takenPort: null };
}
async function planOwnAddress(options) {
  const { neighbour } = options;
  const free = await findFreePort();
  const others = new Set(await listeningPorts());
  if (neighbour !== void 0) others.add(portOf(neighbour));
  const fill = (text) => text.replaceAll("{port}", String(free));
  const known = { command: fill(options.command), isExact: false, takenPort: null, othersPorts: others };
  if (options.url === void 0) {
    const basePath2 = normaliseBasePath(options.basePath ?? "/");
    const expected2 = `http://localhost:${free}${basePath2}`;
    return { ...known, port: free, isOurChoice: true, expected: expected2, basePath: basePath2, mayBePrinted: true };
  }
  const url = new URL(fill(options.url));
  const basePath = normaliseBasePath(options.basePath ?? (url.pathname.endsWith("/") ? url.pathname : "/"));
  const named = portOf(url.href);
  const chosen = options.url.includes("{port}");
  const isTaken = url.origin === neighbour || !chosen && isLoopback(url.hostname) && await isTakenOn(named, neighbour);
  if (!isTaken) {
    const port = chosen ? free : named;
    return { ...known, port, isOurChoice: chosen, expected: url.href, basePath, mayBePrinted: false };
  }
  url.port = String(free);
  const mayBePrinted = !options.command.includes("{port}");
  const expected = url.href;
  return { ...known, port: free, isOurChoice: true, expected, basePath, mayBePrinted, takenPort: named };
}
async function isTakenOn(port, neighbour) {
  return neighbour !== void 0 && portOf(neighbour) === port || isPortTaken(port);
}

// src/serve/printed-urls.ts
import { stripVTControlCharacters } from "node:util";
var address = /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::\d{1,5})?(?![.:]?[\w-])(?:\/[^\s"'`<>)\],;]*)?/gi;
var maxUrls = 10;
var besides = /\b(?:api|docs?|documentation|swagger|openapi|graphi?ql|playground|studio|storybook|admin|dashboard|metrics|debugg?er|inspect\w*|dev ?tools|database|db|mail\w*|health\w*|websocket|hmr)\b/i;
var PrintedUrls = class {
  #urls = /* @__PURE__ */ new Set();
  #besides = /* @__PURE__ */ new Set();
  #rest = "";
  push(text) {
    const seen = this.#rest + text;
    const end = seen.lastIndexOf("\n") + 1;
    this.#rest = seen.slice(end).slice(-2e3);
    for (const line of stripVTControlCharacters(seen.slice(0, end)).split("\n")) {
      for (const [found2] of line.matchAll(address)) {
        if (this.#urls.size >= maxUrls) return;
        const url = reachable(found2);
        if (url === null) continue;
        this.#urls.add(url);
        const words = line.replaceAll(address, "") + new URL(url).pathname;
        if (besides.test(words)) this.#besides.add(url);
      }
    }
  }
  /** Likeliest to be the app first: `/` before folders, what is named as something else last. */
  get likeliest() {
    const rank = (url) => (this.isBesides(url) ? 2 : 0) + (new URL(url).pathname === "/" ? 0 : 1);
    return this.all.toSorted((a, b) => rank(a) - rank(b));
  }
  /** Whether a URL was printed as the address of something other than the app. */
  isBesides(url) {
    return this.#besides.has(url);
  }
  get all() {
    return [...this.#urls];
  }
};
function reachable(found2) {
  const url = URL.parse(found2.replace(/[.:]+$/, "").replace(/\/\/(?:0\.0\.0\.0|\[::\])/, "//localhost"));
  return url && url.port !== "0" ? url.origin + url.pathname : null;
}

// src/serve/wait-until-ready.ts
import { setTimeout as sleep2 } from "node:timers/promises";
var pollMs2 = 100;
var answerMs = 3e4;
var patienceMs = 2e3;
var abandonedMs = 5e3;
var lookMs = 1e3;
var nobody = /ECONNREFUSED|EADDRNOTAVAIL|EAFNOSUPPORT|ENETUNREACH/;
var startsElsewhere = /\b(?:docker|podman|nerdctl|pm2|systemctl|service|launchctl|supervisorctl|kubectl|helm|minikube|vagrant|ssh|wsl)\b|compose|container/i;
async function waitUntilReady(options) {
  const { address: address2, command, printed, timeoutMs, isExact, signal, insecure } = options;
  const deadline = performance.now() + timeoutMs;
  let status = null;
  let refusal = "nothing was asked";
  let isCertificate = false;
  let doubtfulSince = null;
  let abandonedSince = null;
  let lookedAt = 0;
  const endedEarly = new AbortController();
  const watchEnd = async () => {
    const end = await command.ended;
    if (!("code" in end && end.code === 0)) endedEarly.abort();
  };
  void watchEnd();
  const stop = signal ? AbortSignal.any([signal, endedEarly.signal]) : endedEarly.signal;
  for (; ; ) {
    let isRefused = true;
    for (const { url, own, printedAs } of candidates(address2, printed)) {
      const left = Math.min(answerMs, deadline - performance.now());
      if (left <= 0) break;
      const answer = await ask(url, left, { signal: stop, insecure });
      isRefused &&= isLoopback(new URL(url).hostname) && "error" in answer && nobody.test(answer.error);
      if (!stop.aborted && isReady(answer, own)) {
        if (own || !printed.isBesides(printedAs)) return { url };
        const root = await rootOf2(url, deadline, { signal: stop, insecure });
        if (root !== null) return { url: root };
        doubtfulSince ??= performance.now();
        if (performance.now() - doubtfulSince >= patienceMs) return { url };
      }
      if (!own) continue;
      if ("error" in answer) ({ error: refusal, isCertificate = false } = answer);
      else status = `status ${answer.status}`;
    }
    signal?.throwIfAborted();
    if (command.end && endedEarly.signal.aborted)
      return { problem: `${describeEnd(command.end)} before it answered` };
    const now = performance.now();
    if (!isRefused) abandonedSince = null;
    else if (command.end && !isExact && abandonedSince === null && now - lookedAt >= lookMs) {
      lookedAt = now;
      const words = `${address2.command}
${command.tail()}`;
      if (!startsElsewhere.test(words) && !command.runsOn()) abandonedSince = now;
    }
    if (abandonedSince !== null && now - abandonedSince >= abandonedMs && command.runsOn())
      abandonedSince = null;
    if (command.end && abandonedSince !== null && now - abandonedSince >= abandonedMs)
      return {
        problem: `${describeEnd(command.end)}, left nothing running, and nothing listens at ${address2.expected}`
      };
    if (now >= deadline) {
      const ended = command.end ? `${describeEnd(command.end)}, and ` : "";
      const waited = `${ended}did not answer within ${printWait(timeoutMs)}`;
      return {
        problem: `${waited} (${address2.expected}: ${status ?? refusal})`,
        isCertificate: status === null && isCertificate
      };
    }
    await sleep2(pollMs2, void 0, { signal: stop }).catch(() => {
    });
  }
}
function candidates(address2, printed) {
  const addresses = address2.isExact ? [address2.expected] : bothFamilies(address2.expected);
  const expected = addresses.map((url) => ({ url, own: true, printedAs: url }));
  if (!address2.mayBePrinted) return expected;
  const others = printed.likeliest.filter(
    (url) => portOf(url) !== address2.takenPort && !address2.othersPorts.has(portOf(url))
  );
  const asked = others.flatMap(
    (printedAs) => bothFamilies(printedAs).map((url) => ({ url, own: false, printedAs }))
  );
  return [...expected, ...asked];
}
async function rootOf2(url, deadline, asked) {
  const root = new URL("/", url).href;
  if (root === url) return null;
  const answer = await ask(root, Math.min(answerMs, deadline - performance.now()), asked);
  return "status" in answer && answer.status === 200 && answer.type.includes("html") ? root : null;
}
function bothFamilies(url) {
  const { hostname } = new URL(url);
  const hosts = ["localhost", "127.0.0.1", "[::1]"];
  if (!hosts.includes(hostname)) return [url];
  return [hostname, ...hosts.filter((host) => host !== hostname)].map((host) => {
    const other = new URL(url);
    other.hostname = host;
    return host === hostname ? url : other.href;
  });
}
function isReady(answer, own) {
  if ("error" in answer || answer.status >= 500) return false;
  return own || answer.type.includes("html") || answer.location !== null;
}

// src/serve/command.ts
var defaultReadyTimeoutMs = 6e4;
async function serveCommand(options) {
  options.signal?.throwIfAborted();
  if (options.url !== void 0 && !/^https?:$/.test(URL.parse(options.url.replaceAll("{port}", "1"))?.protocol ?? "")) {
    throw new CheckError("USAGE", `"${printAddress(options.url)}" is not the URL of a server`, {
      advice: "Write the full address: http://localhost:4173, or http://localhost:{port} where the command takes the port."
    });
  }
  const address2 = await planAddress(options);
  const first = await start(options, address2);
  return new CommandSite(
    first,
    address2,
    options,
    (url, signal, environment) => start({ ...options, signal, env: { ...options.env, ...environment } }, exactlyAt(address2, url))
  );
}
async function start(options, address2) {
  const { signal, timeoutMs = defaultReadyTimeoutMs, insecure } = options;
  signal?.throwIfAborted();
  const printed = new PrintedUrls();
  const startedAt = performance.now();
  const command = startCommand({
    command: address2.command,
    directory: options.cwd,
    // BROWSER=none: development servers like to open a window.
    env: { BROWSER: "none", PORT: String(address2.port), ...options.env },
    onOutput: (text, waitUntil) => {
      printed.push(text);
      options.onOutput?.(text, waitUntil);
    }
  });
  try {
    const ready = await waitUntilReady({
      address: address2,
      command,
      printed,
      timeoutMs,
      isExact: options.timeoutMs !== void 0,
      signal,
      insecure
    });
    if ("url" in ready) return { url: ready.url, command, startMs: performance.now() - startedAt };
    if (command.end) await command.stop();
    throw notReady(options, address2, printed, ready, command);
  } catch (thrown) {
    await command.stop();
    throw thrown;
  }
}
function notReady(options, address2, printed, { problem, isCertificate = false }, command) {
  const log = command.tail();
  const detail = log === "" ? "(the server printed nothing)" : log;
  const held = address2.takenPort ?? heldPort(address2, printed);
  if (held !== null) {
    const isNeighbour = options.neighbour !== void 0 && portOf(options.neighbour) === held;
    const holder = isNeighbour ? "the server of the other revision" : "another program";
    return new CheckError(
      "SERVER_NOT_READY",
      `Port ${held} is in use by ${holder}, and the server "${options.command}" took no other port: it ${problem}.`,
      {
        advice: `Let budget-check choose: pass {port} to the server's port option in serve.command and write serve.url as http://localhost:{port}${isNeighbour ? "" : `; or stop what listens on ${held}`}.`,
        detail
      }
    );
  }
  const message = `The server "${options.command}" ${problem}.`;
  return new CheckError("SERVER_NOT_READY", message, {
    advice: isCertificate ? insecureAdvice : adviceFor2(options, address2, printed, command),
    detail
  });
}
function heldPort({ othersPorts, mayBePrinted }, printed) {
  if (!mayBePrinted) return null;
  const own = printed.all.filter((url) => !printed.isBesides(url)).map(portOf);
  return own.find((port) => othersPorts.has(port)) ?? null;
}
function adviceFor2({ command, url, cwd }, address2, printed, running) {
  const expected = new URL(address2.expected).port;
  const elsewhere = printed.all.find((other) => new URL(other).port !== expected);
  if (running.end !== null && "code" in running.end && running.end.code === 0)
    return `Run "${command}" in ${cwd}: it must run on, or leave the server in the background. Where another program starts the server, say how long that takes: "serve": { "command": …, "timeout": "90 s" }.`;
  if (running.end !== null) return `Run "${command}" in ${cwd} and fix what it reports.`;
  if (url === void 0 && address2.mayBePrinted) {
    return `Tell where it answers: "serve": { "command": "… --port {port}", "url": "http://localhost:{port}" }; PORT is set to the same number.`;
  }
  if (elsewhere !== void 0)
    return `The server printed ${elsewhere}: set serve.url to that, if it is the site.`;
  return `Run "${command}" in ${cwd} and open ${url ?? address2.expected} by hand; a slow start needs a longer serve.timeout.`;
}

// src/stages/serve-beside-head.ts
async function serveBesideHead(head, options, say) {
  try {
    return await serveCommand({ ...options, neighbour: head.url });
  } catch (error) {
    options.signal?.throwIfAborted();
    const { server } = head;
    const isNotReady = error instanceof CheckError && error.code === "SERVER_NOT_READY";
    if (!isNotReady || !server?.isPortItsOwn || !server.isRunning()) throw error;
    say(
      `${options.command} did not answer next to head's server, which listens on port ${server.port}: trying them in turn`
    );
    return serveInstead(head, server, options);
  }
}
async function serveInstead({ basePath }, server, options) {
  try {
    await server.halt();
    const { readyUrl, printedFolder } = server;
    const base = await serveCommand({ ...options, insteadOf: { url: readyUrl, printedFolder } });
    if (base.basePath === basePath) return base;
    await base[Symbol.asyncDispose]();
    throw new CheckError(
      "SERVER_NOT_READY",
      `Base's app is in ${base.basePath} and head's in ${basePath}, and their servers can only take turns on port ${server.port}`,
      {
        advice: "Build both revisions for the same folder, or let the server listen on the port in PORT."
      }
    );
  } catch (error) {
    options.signal?.throwIfAborted();
    await resumeAfter(error, server, options.signal);
    throw error;
  }
}
async function resumeAfter(failure, server, signal) {
  try {
    await server.resume(signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof CheckError)) throw error;
    const { code, message, advice: advice2, detail } = error;
    const ofBase = failure instanceof CheckError ? failure.detail : void 0;
    const details = [
      detail,
      `Before that, base's server was tried on this port: ${messageOf(failure)}`,
      ofBase
    ];
    throw new CheckError(code, message, {
      advice: advice2,
      detail: details.filter((text) => text !== void 0).join("\n"),
      cause: error
    });
  }
}

// src/stages/serve-by-command.ts
async function serveByCommand(commands, options, say, head) {
  const failures2 = [];
  for (const command of commands) {
    const before = failures2.at(-1);
    say(before === void 0 ? `Starting ${command}` : `Starting ${command}, since ${clause(before)}`);
    try {
      const started = { ...options, command };
      const site = await (head ? serveBesideHead(head, started, say) : serveCommand(started));
      say(`${command} answers at ${site.url}${site.basePath}`);
      return site;
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!(error instanceof CheckError) || error.code !== "SERVER_NOT_READY") throw error;
      failures2.push(error);
    }
  }
  const [first, ...others] = failures2;
  if (first === void 0) throw new Error("no command to serve the app");
  if (others.length === 0) throw first;
  throw new CheckError("SERVER_NOT_READY", first.message, {
    advice: `Say in the budget how the app is served: "serve": { "command": "… --port {port}", "url": "http://localhost:{port}" }.`,
    detail: [first.detail ?? "", ...others.map(({ message }) => `Also tried: ${message}`)].join("\n"),
    cause: first
  });
}
function clause({ message }) {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, "");
}

// src/stages/prepare-revision.ts
async function prepareRevision(options) {
  var _stack = [];
  try {
    const { budget, revision, signal, onProgress } = options;
    const { serve } = budget;
    const say = (stage, text) => onProgress({ type: "stage", stage, text: `${text} (${revision})` });
    if (serve?.kind === "url") {
      say("serve", `Using ${printAddress(serve.url)}`);
      const site2 = await useDeployed(serve.url, { signal, insecure: budget.conditions?.insecure });
      return prepared({ site: site2, outputDirectory: null, root: options.directory, hasBuild: false, env: {} });
    }
    const project = await detectProject(options.directory);
    if (revision === "head")
      for (const text of project.found) onProgress({ type: "note", note: { level: "info", text } });
    const onOutput = (text, waitUntil) => onProgress({ type: "output", text, waitUntil });
    const hasBuild = (buildCommandOf(project, budget) ?? false) !== false;
    const commands = commandsOf(project, budget);
    if (revision === "head") refuseUnservedLimits(project, budget);
    const manager = await managerFor(project, options, commands.length > 0);
    if (manager.note !== null) onProgress({ type: "note", note: { level: "info", text: manager.note } });
    const task = { ...options, env: manager.env };
    let built = options.build ? await buildRevision(project, task, say, onOutput) : void 0;
    if (built && await options.apart?.met()) {
      await built.record?.[Symbol.asyncDispose]();
      const text = "the builds of head and base write to one folder: base is built again, apart from head";
      onProgress({ type: "note", note: { level: "info", text } });
      built = await buildRevision(project, task, say, onOutput);
    }
    const stack = __using(_stack, new AsyncDisposableStack(), true);
    if (built?.record) stack.use(built.record);
    const outputDirectory = options.served === void 0 ? await outputOf(project, options, built?.startedAt) : options.served;
    const named = budget.bundleDirectory === void 0 ? null : resolve4(options.directory, relative4(budget.directory, budget.bundleDirectory));
    if (outputDirectory) {
      if (revision === "head") refuseServerLimits(budget.pages);
      const record2 = await built?.record?.folderFor(named ?? outputDirectory) ?? null;
      const own = await options.apart?.take(outputDirectory) ?? outputDirectory;
      say("serve", `Serving ${relative4(options.directory, own) || "."}`);
      const { rules, notes } = await readHostRules([own, options.directory]);
      if (revision === "head")
        for (const text of notes) onProgress({ type: "note", note: { level: "info", text } });
      const site2 = await serveDirectory(own, {
        ...staticSettings(serve),
        basePath: project.basePath,
        rules,
        signal
      });
      const kept = stack.move();
      const parts = { site: site2, outputDirectory: own, weighed: named, root: options.directory, hasBuild, kept };
      return prepared({ ...parts, record: record2, env: manager.env });
    }
    if (commands.length === 0)
      throw new CheckError("PROJECT_NOT_FOUND", `Found nothing to serve in ${options.directory}`, {
        advice: 'Say in the budget what to serve: "serve": "dist", or "serve": { "command": "npm run preview", "url": "http://localhost:4173" }'
      });
    const files = await findBrowserFiles({
      revision,
      directory: options.directory,
      named: named === null ? null : relative4(options.directory, named),
      project,
      startedAt: built?.startedAt
    });
    if (files.note) onProgress({ type: "note", note: files.note });
    const notInstalled = built || options.weighOnly ? null : manager.missing ?? await installToServe(project, task, say, onOutput);
    const given2 = {
      env: manager.env,
      ...serve?.kind === "command" && serve.url && { url: serve.url },
      basePath: project.basePath,
      cwd: options.directory,
      timeoutMs: serve?.kind === "command" ? serve.timeoutMs : void 0,
      signal,
      insecure: budget.conditions?.insecure,
      onOutput
    };
    const tell = (text) => say("serve", text);
    const site = options.weighOnly ? unserved() : await serveByCommand(commands, given2, tell, options.head).catch((error) => {
      signal.throwIfAborted();
      throw notInstalled ?? error;
    });
    const record = files.directory === null ? null : await built?.record?.folderFor(files.directory);
    return prepared({
      site,
      outputDirectory: null,
      weighed: files.directory,
      record: record ?? null,
      kept: stack.move(),
      serverRendered: files.serverRendered,
      whyNotWeighed: files.why,
      root: options.directory,
      hasBuild,
      env: manager.env
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function unserved() {
  return { url: "", basePath: "/", problem: () => null, [Symbol.asyncDispose]: async () => {
  } };
}
function prepared({
  site,
  outputDirectory,
  hasBuild,
  env,
  root,
  record = null,
  weighed = null,
  serverRendered = false,
  whyNotWeighed = null,
  kept
}) {
  return {
    site,
    outputDirectory,
    hasBuild,
    env,
    bundleDirectory: weighed ?? outputDirectory,
    reading: { root, record: record ?? void 0, serverRendered },
    whyNotWeighed,
    [Symbol.asyncDispose]: async () => {
      await site[Symbol.asyncDispose]();
      await kept?.[Symbol.asyncDispose]();
    }
  };
}
function staticSettings(serve) {
  if (serve?.kind !== "directory") return {};
  const { fallback, headers } = serve;
  return { ...fallback !== void 0 && { fallback }, ...headers && { headers } };
}
function foldersNamed(project, folder) {
  const path2 = relative4(project, folder) || ".";
  return path2 === ".." || path2.startsWith(`..${sep}`) || isAbsolute(path2) ? [path2, folder] : [path2];
}
async function outputOf(project, options, startedAt) {
  const { serve, directory: base } = options.budget;
  const { directory, onProgress } = options;
  const named = serve?.kind === "directory" ? foldersNamed(base, serve.directory) : null;
  if (serve?.kind === "command" || !named && project.previewCommand !== null) return null;
  const say = (text) => onProgress({ type: "note", note: { level: "info", text } });
  try {
    const { directory: found2, note } = await findOutput({
      directory,
      candidates: named ?? project.output,
      startedAt,
      workspaceRoot: project.workspaceRoot
    });
    if (note) say(note);
    return found2;
  } catch (error) {
    const [next] = commandsOf(project, options.budget);
    if (!(error instanceof CheckError) || next === void 0) throw error;
    say(`${error.message.replace(/\.$/, "")}: ${next} is tried`);
    return null;
  }
}

// src/collect/login/headers-of.ts
function headersOf({
  headers,
  basicAuth
}) {
  const lines = Object.entries(headers).map(([name, value]) => [name, value.trim()]);
  return {
    ...Object.fromEntries(lines),
    ...basicAuth && {
      authorization: `Basic ${Buffer.from(`${basicAuth.username}:${basicAuth.password}`).toString("base64")}`
    }
  };
}

// src/collect/browser/no-downloads.ts
var noDownloads = { downloadBehavior: { policy: "deny" } };

// src/collect/browser/dialogs.ts
var promptText = "Lighthouse prompt response";
function answerDialogs(tab, answer, onDialog) {
  tab.on("dialog", (dialog) => {
    onDialog?.(dialog);
    const answered = answer === "accept" ? dialog.accept(promptText) : dialog.dismiss();
    answered.catch(() => void 0);
  });
}

// src/collect/browser/within.ts
async function within(ms, work) {
  return inTime(
    ms,
    work.catch(() => void 0)
  );
}
async function inTime(ms, work) {
  let timer;
  const timeout = new Promise((resolve6) => {
    timer = setTimeout(() => resolve6(void 0), ms);
  });
  work.catch(() => void 0);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

// src/collect/browser/window-dialogs.ts
var longestDisposalMs = 1e3;
async function answerWindowDialogs(tab, onDialog = () => void 0) {
  const own = await targetOf(tab);
  const session = await tab.browser().target().createCDPSession();
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo: { targetId, browserContextId } }) => {
    const window = session.connection()?.session(sessionId);
    if (!window) return;
    if (targetId !== own.targetId && browserContextId === own.browserContextId) listen(window, onDialog);
    window.send("Runtime.runIfWaitingForDebugger").catch(() => void 0);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: true,
    filter: [{ type: "page" }]
  });
  return {
    async [Symbol.asyncDispose]() {
      await within(longestDisposalMs, session.detach());
    }
  };
}
function listen(window, onDialog) {
  window.on("Page.javascriptDialogOpening", () => {
    onDialog();
    window.send("Page.handleJavaScriptDialog", { accept: true, promptText }).catch(() => void 0);
  });
  window.send("Page.enable").catch(() => void 0);
}
async function targetOf(tab) {
  const session = await tab.createCDPSession();
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.detach().catch(() => void 0);
  return targetInfo;
}

// src/collect/browser/emulate-device.ts
async function emulateDevice(page, device, browserVersion) {
  const { width, height, mobile } = device.viewport;
  await page.setViewport({ width, height, deviceScaleFactor: 0, isMobile: mobile, hasTouch: mobile });
  const milestone = browserVersion.split(".", 1)[0] ?? "";
  const own = device.userAgent ?? userAgents[mobile ? "mobile" : "desktop"];
  const userAgent = Object.values(userAgents).includes(own) ? own.replace(/(Chrome\/)[\d.]+/, `$1${milestone}.0.0.0`) : own;
  const version = /Chrome\/(\d+)/.exec(userAgent)?.[1];
  await page.setUserAgent({
    userAgent,
    // Only Chrome and its like have client hints.
    ...version !== void 0 && { userAgentMetadata: clientHints(mobile, version) }
  });
  if (device.locale !== void 0) await page.emulateLocale(device.locale);
  const features = mediaFeatures(device);
  if (features.length > 0) await page.emulateMediaFeatures(features);
}
function mediaFeatures({ colorScheme, reducedMotion }) {
  return [
    ...colorScheme === void 0 ? [] : [{ name: "prefers-color-scheme", value: colorScheme }],
    ...reducedMotion === void 0 ? [] : [{ name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" }]
  ];
}
async function setPixelRatio(page, device) {
  const { width, height, mobile, deviceScaleFactor } = device.viewport;
  await page.setViewport({ width, height, deviceScaleFactor, isMobile: mobile, hasTouch: mobile });
}
function clientHints(mobile, milestone) {
  const version = milestone;
  return {
    brands: [
      { brand: "Chromium", version },
      { brand: "Google Chrome", version }
    ],
    fullVersion: `${milestone}.0.0.0`,
    ...mobile ? { platform: "Android", platformVersion: "11.0", architecture: "", model: "moto g power (2022)" } : { platform: "macOS", platformVersion: "10.15.7", architecture: "x86", model: "" },
    mobile
  };
}

// src/collect/browser/browser-crashed.ts
function browserCrashed(during, cause) {
  const limit = fewFiles();
  const why = limit ? `: ${limit.what}` : "";
  return new CheckError("BROWSER_CRASHED", `The browser ended during ${during}${why}.`, {
    advice: limit?.advice ?? "Most often the machine ran out of memory, or something else ended the process: look at both.",
    ...cause === void 0 ? {} : { detail: messageOf(cause), cause }
  });
}

// src/collect/login/login-failure.ts
var advice = "Try the login in a browser with the same values. It is not tried again, so that no account is locked.";
function loginFailed(what, seen, cause) {
  const shown = seen ? `; the page shown is ${describeLook(seen)}` : "";
  return new CheckError("LOGIN_FAILED", `The login failed: ${what}${shown}.`, {
    advice,
    ...cause !== void 0 && { cause }
  });
}
function describeLook({ path: path2, title, alert }) {
  const says = alert === "" ? "" : `, which says "${alert}"`;
  return `${title === "" ? "without a title" : `"${title}"`} (${path2})${says}`;
}

// src/collect/login/load-module.ts
import { pathToFileURL } from "node:url";
async function loadModule(file) {
  printToStderr();
  let loaded;
  try {
    loaded = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new CheckError("MODULE_FAILED", `${file} could not be loaded: ${messageOf(error)}`, {
      advice: "Run it with node to see where it fails.",
      cause: error
    });
  }
  if (typeof loaded.default === "function") return loaded.default;
  throw new CheckError("MODULE_FAILED", `${file} has no function as its default export`, {
    advice: "Write: export default async ({ page, measure }) => { … }"
  });
}
function printToStderr() {
  const print = (...values) => console.error(...values);
  console.log = print;
  console.info = print;
  console.debug = print;
}

// src/collect/in-page-texts.ts
var inPageTexts = {
  aim: '(...args)=>{let result;(()=>{function h(t){return t.parentElement??g(t.getRootNode())}function m(t,n){for(let e=t;e;){if(e===n)return!0;e=(e instanceof Element?e.assignedSlot:null)??e.parentNode??g(e)}return!1}function g(t){return t instanceof ShadowRoot?t.host:null}function c(t){return t.replace(/^-$|^-?\\d|[^\\w\\u0080-\\uffff-]/g,N)}function N(t){let[n,e]=[t.slice(0,-1),t.slice(-1)],r=e.charCodeAt(0);if(r===0)return"\\uFFFD";let i=r<32||r===127||/\\d/.test(e);return`${n}\\\\${i?`${r.toString(16)} `:e}`}var R=4,x=200;function E(t){let[n,e]=[t,b(t).slice(0,x)];for(let r=1;r<R&&w(n)==="";r++){let i=h(n);if(!i||i.localName==="html")break;let o=`${b(i)} > ${e}`;if(o.length>x)break;[n,e]=[i,o]}return e}function b(t){let[n,e]=[w(t),t.classList[0]];return n!==""?`${t.localName}#${c(n)}`:e===void 0?t.localName:`${t.localName}.${c(e)}`}function w(t){return t.getAttribute("id")??""}async function d(t,n,e){let r=f(t);if(!r)return{hidden:!0};(n||!r.isInView)&&t.scrollIntoView({block:"center",inline:"center",behavior:"instant"});let i=f(t);await S();let o=f(t);if(!i||!o)return{hidden:!0};if(Math.abs(i.x-o.x)>.5||Math.abs(i.y-o.y)>.5)return{moving:!0};if(!o.isInView)return{hidden:!0};let a=["button","input","select","textarea","option"].map(y=>`${y}:disabled`);if(e&&t.closest(a.join()))return{disabled:!0};let{x:u,y:s}=o,l=I(u,s,t);if(!l)return{hidden:!0};let p=l.closest("label"),F=getComputedStyle(t).pointerEvents==="none"&&m(t,l);return m(l,t)||F||p&&p.control===t?{x:u,y:s}:{coveredBy:E(l)}}function f(t){let n=[...t.getClientRects()].find(({width:u,height:s})=>u>=1&&s>=1);if(!n)return null;let[e,r]=[Math.max(0,n.left),Math.max(0,n.top)],[i,o]=[Math.min(innerWidth,n.right),Math.min(innerHeight,n.bottom)],a=i-e>=1&&o-r>=1;return{x:(e+i)/2,y:(r+o)/2,isInView:a}}function S(){return new Promise(t=>{setTimeout(t,200),requestAnimationFrame(()=>requestAnimationFrame(()=>t()))})}function I(t,n,e){let r=[];for(let o=e.getRootNode();o instanceof ShadowRoot;o=o.host.getRootNode())r.push(o);let i=document.elementFromPoint(t,n);for(let o=i;o;i=o){let a=o,s=(a.shadowRoot??r.find(l=>l.host===a))?.elementFromPoint(t,n)??null;if(!s||s===o)break;o=s}return i}result=d(...args);})();return result}',
  aimThroughFrame: '(...args)=>{let result;(()=>{function m(t){return t.parentElement??g(t.getRootNode())}function g(t){return t instanceof ShadowRoot?t.host:null}function a(t){return t.replace(/^-$|^-?\\d|[^\\w\\u0080-\\uffff-]/g,x)}function x(t){let[n,e]=[t.slice(0,-1),t.slice(-1)],o=e.charCodeAt(0);if(o===0)return"\\uFFFD";let r=o<32||o===127||/\\d/.test(e);return`${n}\\\\${r?`${o.toString(16)} `:e}`}var b=4,c=200;function d(t){let[n,e]=[t,f(t).slice(0,c)];for(let o=1;o<b&&p(n)==="";o++){let r=m(n);if(!r||r.localName==="html")break;let i=`${f(r)} > ${e}`;if(i.length>c)break;[n,e]=[r,i]}return e}function f(t){let[n,e]=[p(t),t.classList[0]];return n!==""?`${t.localName}#${a(n)}`:e===void 0?t.localName:`${t.localName}.${a(e)}`}function p(t){return t.getAttribute("id")??""}function u(t,n,e){let o=t.getBoundingClientRect(),r=getComputedStyle(t),[i,h]=[o.width/t.offsetWidth,o.height/t.offsetHeight],l={x:o.left+(t.clientLeft+Number.parseFloat(r.paddingLeft)+n)*i,y:o.top+(t.clientTop+Number.parseFloat(r.paddingTop)+e)*h},s=document.elementFromPoint(l.x,l.y);return s?s===t||s.shadowRoot?.contains(t)?l:{coveredBy:d(s)}:{hidden:!0}}result=u(...args);})();return result}',
  armGuard: "(...args)=>{let result;(()=>{function t(o){return globalThis[o]?.arm(),!0}result=t(...args);})();return result}",
  askForFrame: "(...args)=>{let result;(()=>{function r(){requestAnimationFrame(()=>{requestIdleCallback(()=>{})})}result=r(...args);})();return result}",
  asksForPassword: '(...args)=>{let result;(()=>{function n(o){let{width:t,height:r}=o.getBoundingClientRect();return t>=1&&r>=1&&o.checkVisibility({opacityProperty:!0,visibilityProperty:!0})}function e(){let o=new Map;for(let t of s(document)){let r=t.form??t.getRootNode();o.set(r,[...o.get(r)??[],t])}return[...o.values()].some(t=>(t.length===1||t.length>3)&&t.every(({autocomplete:r})=>!r.includes("new-password")))}function s(o){return[...o.querySelectorAll("*")].flatMap(t=>t instanceof HTMLInputElement&&t.type==="password"?n(t)?[t]:[]:t.shadowRoot===null?[]:s(t.shadowRoot))}result=e(...args);})();return result}',
  collectLinks: '(...args)=>{let result;(()=>{function c(t){return t.parentElement??h(t.getRootNode())}function h(t){return t instanceof ShadowRoot?t.host:null}function l(t,e){return t.getAttribute(e)??""}var x=200;function p(t){let{labels:e}=t,r=t.localName==="input"&&/^(?:button|submit|reset|image)$/.test(l(t,"type")),o=/^(?:input|select|textarea)$/.test(t.localName)?"":t.textContent;return m([b(l(t,"aria-labelledby"),t.getRootNode()),l(t,"aria-label"),o,...e?[...e].map(n=>n.textContent.replace(t.textContent," ")):[],r?t.value:"",l(t,"placeholder"),l(t,"title"),...[...t.querySelectorAll("img[alt],svg title,[aria-label]")].map(n=>l(n,"alt")||l(n,"aria-label")||n.textContent)].map(m).filter((n,a,s)=>n!==""&&s.indexOf(n)===a).join(" "))}function m(t){return(t??"").replace(/[\\s\\p{Cc}\\p{Cf}]+/gu," ").trim().slice(0,x)}function b(t,e){return t.split(/\\s+/).filter(Boolean).map(r=>e.getElementById(r)?.textContent??"").join(" ")}var E=200,L=200,S=6;function u(t){let e=[];d(document,t,e);let r=document.querySelector("link[rel~=canonical][href]"),o=[...document.querySelectorAll("link[rel~=alternate][hreflang][href]")];return{links:e,canonical:r?.href??null,versions:o.slice(0,L).map(({href:n})=>n)}}function d(t,e,r){for(let o of t.querySelectorAll("*")){if(r.length>=e)return;o.shadowRoot!==null&&d(o.shadowRoot,e,r),(o instanceof HTMLAnchorElement||o instanceof HTMLAreaElement)&&o.href!==""&&r.push(N(o))}}function N(t){let{levels:e,isMenu:r,isFooter:o}=v(t);return{href:t.href.slice(0,2e3),label:p(t).slice(0,E),isDownload:t.hasAttribute("download"),method:["data-method","data-turbo-method","data-http-method"].map(n=>l(t,n)).join("").slice(0,20),list:e.join(" "),isInline:(t.parentElement?.querySelectorAll(":scope > a[href]").length??0)>1,isMenu:r,isFooter:o}}function v(t){let e=[],[r,o]=[!1,!1],n=!1;for(let a=c(t);a!==null;a=c(a)){let s=a.localName,i=l(a,"role");e.length<S&&e.push(s),(/^(?:article|main|section)$/.test(s)||i==="main")&&(n=!0);let f=i==="contentinfo"||s==="footer"&&!n,g=i==="banner"||s==="header"&&!n;o||=f,r||=f||g||s==="nav"||/^(?:navigation|menu|menubar|tablist)$/.test(i)}return{levels:e,isMenu:r,isFooter:o}}result=u(...args);})();return result}',
  countElements: '(...args)=>{let result;(()=>{function t(){let o=[document],e=0;for(let r=o.pop();r;r=o.pop())for(let m of r.querySelectorAll("*"))e++,m.shadowRoot&&o.push(m.shadowRoot);return e}result=t(...args);})();return result}',
  fillStorage: "(...args)=>{let result;(()=>{function o(t){for(let[e,r]of Object.entries(t.localStorage))localStorage.setItem(e,r);for(let[e,r]of Object.entries(t.sessionStorage))sessionStorage.setItem(e,r)}result=o(...args);})();return result}",
  findControls: '(...args)=>{let result;(()=>{function a(t){return t.parentElement??C(t.getRootNode())}function C(t){return t instanceof ShadowRoot?t.host:null}var u=["data-testid","data-test-id","data-test","data-cy","data-qa"],S=8,y=16;function f(t){let e=[[]],o=t.getRootNode();for(let n=t;n&&n.localName!=="html";n=a(n)){n.getRootNode()!==o&&(o=n.getRootNode(),e.push([]));let l=e.at(-1);l&&l.length<y&&l.push(N(n))}return e}function N(t){let e=u.find(n=>r(t,n)!==""),o=[...t.parentElement?.children??[]].filter(({localName:n})=>n===t.localName);return{tag:t.localName,id:r(t,"id"),classes:[...t.classList].slice(0,S),test:e===void 0?null:{name:e,value:r(t,e)},field:/^(?:input|select|textarea)$/.test(t.localName)?t.getAttribute("name"):null,nth:o.length>1?o.indexOf(t)+1:0}}function r(t,e){return t.getAttribute(e)??""}var w=200,O=400,R=8,L=["id","name","class","href","formaction","data-action","data-icon"];function d(t){let{labels:e}=t,o=t.localName==="input"&&/^(?:button|submit|reset|image)$/.test(r(t,"type")),n=/^(?:input|select|textarea)$/.test(t.localName)?"":t.textContent;return c([$(r(t,"aria-labelledby"),t.getRootNode()),r(t,"aria-label"),n,...e?[...e].map(l=>l.textContent.replace(t.textContent," ")):[],o?t.value:"",r(t,"placeholder"),r(t,"title"),...[...t.querySelectorAll("img[alt],svg title,[aria-label]")].map(l=>r(l,"alt")||r(l,"aria-label")||l.textContent)].map(c).filter((l,s,i)=>l!==""&&i.indexOf(l)===s).join(" "))}function b(t){let e=[t,...[...t.querySelectorAll("svg,use,i,img,span")].slice(0,R)];return c(e.flatMap(o=>[...L,...u].map(n=>r(o,n))).filter(Boolean).join(" ")).slice(0,O)}function c(t){return(t??"").replace(/[\\s\\p{Cc}\\p{Cf}]+/gu," ").trim().slice(0,w)}function $(t,e){return t.split(/\\s+/).filter(Boolean).map(o=>e.getElementById(o)?.textContent??"").join(" ")}function g(t){let{width:e,height:o}=t.getBoundingClientRect();return e>=1&&o>=1&&t.checkVisibility({opacityProperty:!0,visibilityProperty:!0})}var k=/^(?:button|checkbox|combobox|gridcell|menuitem|menuitemcheckbox|menuitemradio|option|radio|searchbox|slider|spinbutton|switch|tab|textbox|treeitem)$/,A="a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=menuitem],[contenteditable]",v=.25,I=6;function p(t,...e){let o=h(document,new Set(e)).filter(s=>M(s)&&!(B(s)&&s.localName!=="option")).slice(0,t),n=new Map,l=s=>{let i=n.get(s)??n.size;return n.set(s,i),i};return{elements:o,seen:o.map(s=>F(s,l))}}function F(t,e){let o=t.localName,n=o==="input"?t.type.toLowerCase():"",l=a(t),s=t.form instanceof HTMLFormElement,i=o==="button"?r(t,"type").toLowerCase()||"submit":"";return{tag:o,type:n,role:r(t,"role"),label:d(t),hints:b(t),href:o==="a"?t.getAttribute("href"):null,opensWindow:!/^(?:|_self|_top|_parent)$/.test(r(t,"target")),submits:n==="submit"||n==="image"||s&&!/^(?:button|reset)$/.test(i)&&o==="button",disabled:t.matches(":disabled")||r(t,"aria-disabled")==="true"||t.closest("[inert]")!==null,discloses:o==="summary"||t.hasAttribute("aria-expanded")||t.hasAttribute("aria-haspopup"),editable:m(t)&&!/^(?:input|textarea|select)$/.test(o),autocomplete:r(t,"autocomplete"),holdsControl:o!=="select"&&x(t),option:P(t),group:_(t),parents:[e(l),e(l&&a(l))],scopes:f(t)}}function h(t,e,o=[]){for(let n of t.querySelectorAll("*"))n.shadowRoot&&h(n.shadowRoot,e,o),(E(n)||H(n,e))&&o.push(n);return o}function E(t){return/^(?:button|input|select|textarea|summary)$/.test(t.localName)||t.localName==="a"&&t.hasAttribute("href")||k.test(r(t,"role"))||m(t)}function m(t){return/^(?:|true|plaintext-only)$/.test(t.getAttribute("contenteditable")??"no")}function H(t,e){if(/^(?:html|body|label)$/.test(t.localName)||!e.has(t)&&!T(t))return!1;let{width:o,height:n}=t.getBoundingClientRect();return o*n<innerWidth*innerHeight*v&&!x(t)}function T(t){return Object.keys(t).some(e=>{let o=Reflect.get(t,e);return e.startsWith("__reactProps$")?typeof o?.onClick=="function":e==="__click"||e==="$$click"})}function x(t){return[...t.querySelectorAll(A)].some(e=>e!==t)}function B(t){for(let e=a(t);e;e=a(e))if(E(e)&&!m(e))return!0;return!1}function M(t){let{right:e,bottom:o}=t.getBoundingClientRect();return g(t)&&e>0&&o+scrollY>0}function P(t){if(t.localName!=="select")return null;let e=t,o=[...e.options].find(n=>!n.disabled&&!n.closest("optgroup[disabled]")&&n.index!==e.selectedIndex&&(n.value||n.label)!=="");return e.multiple||!o?null:o.value||o.label}function _(t){let e=[];for(let o=t;o&&e.length<I;o=a(o))e.push(`${o.localName}.${[...o.classList].sort().join(".")}`);return[r(t,"role"),r(t,"type"),...e].join(" ")}result=p(...args);})();return result}',
  installCollector: '(...args)=>{let result;(()=>{function P(e){return e.parentElement??Y(e.getRootNode())}function vt(e){return e===null||e instanceof Element?e:e.parentElement??Y(e.getRootNode())}function X(e,t){for(let n=e;n;){if(n===t)return!0;n=(n instanceof Element?n.assignedSlot:null)??n.parentNode??Y(n)}return!1}function Y(e){return e instanceof ShadowRoot?e.host:null}function tt(e){return e.replace(/^-$|^-?\\d|[^\\w\\u0080-\\uffff-]/g,Ut)}function Ut(e){let[t,n]=[e.slice(0,-1),e.slice(-1)],r=n.charCodeAt(0);if(r===0)return"\\uFFFD";let o=r<32||r===127||/\\d/.test(n);return`${t}\\\\${o?`${r.toString(16)} `:n}`}var qt=4,Tt=200;function M(e){let[t,n]=[e,yt(e).slice(0,Tt)];for(let r=1;r<qt&&bt(t)==="";r++){let o=P(t);if(!o||o.localName==="html")break;let i=`${yt(o)} > ${n}`;if(i.length>Tt)break;[t,n]=[o,i]}return n}function yt(e){let[t,n]=[bt(e),e.classList[0]];return t!==""?`${e.localName}#${tt(t)}`:n===void 0?e.localName:`${e.localName}.${tt(n)}`}function bt(e){return e.getAttribute("id")??""}function Et({events:e,frames:t,shifts:n,inputs:r}){return{events:e.length,frames:t.length,shifts:n.length,inputs:Math.max(0,r.length-50)}}function D(e,t,n){e.length<n&&e.push(t)}var Kt=16,_t=20;function It({events:e,frames:t,shifts:n},r){let o=0,i=c=>{if(c.interactionId===0&&++o>2e3)return;let f={name:c.name,start:c.startTime,duration:c.duration,processingStart:c.processingStart,processingEnd:c.processingEnd,interaction:c.interactionId,target:r(c.name,c.startTime)??St(c.target)};D(e,f,2e4)},a=c=>{let f=c.scripts.slice(0,_t).map(h=>({url:h.sourceURL,function:h.sourceFunctionName,invoker:h.invoker,invokerType:h.invokerType,position:h.sourceCharPosition,start:h.startTime,duration:h.duration,forcedStyleAndLayout:h.forcedStyleAndLayoutDuration}));D(t,{start:c.startTime,duration:c.duration,scripts:f},2e3)},u=({startTime:c,value:f,hadRecentInput:h,sources:b})=>D(n,{start:c,value:f,hadRecentInput:h,node:St(b[0]?.node??null)},2e3),m=[nt("event",i,{durationThreshold:Kt}),nt("long-animation-frame",a),nt("layout-shift",u)];return()=>{for(let c of m)c()}}function nt(e,t,n={}){let r=i=>{for(let a of i)t(a)},o=new PerformanceObserver(i=>r(i.getEntries()));return o.observe({type:e,buffered:!0,...n}),()=>r(o.takeRecords())}function St(e){let t=vt(e);return t&&M(t)}function wt(e){let t=new Map,n=r=>{if(!r.isTrusted)return;let[o]=r.composedPath(),i=o instanceof Element?M(o):"document";t.set(`${r.type} ${r.timeStamp}`,i),t.size>2e4&&t.delete(t.keys().next().value??"");let a={name:r.type,start:r.timeStamp,target:i,done:performance.now()};D(e,a,2e4),setTimeout(()=>a.done=performance.now(),0)};for(let r of["pointerdown","pointerup","click","keydown","keypress","keyup"])addEventListener(r,n,{capture:!0,passive:!0});return(r,o)=>t.get(`${r} ${o}`)}var Ct=`a[href],button,label,summary,${["button","link","tab","menuitem","option","checkbox","radio","switch"].map(e=>`[role=${e}]`).join()}`,zt=`${Ct},input,select,textarea`;function Lt(){let e=null;return{watch(t,n,r,o){e?.stop(),e={id:n,...Vt(t,r,o)}},read:()=>e&&{id:e.id,problem:e.problem()}}}function Vt(e,t,n){return t==="option"?Zt(e,n):t==="pointer"?xt(e,["pointerdown","click"]):Qt(e)}function xt(e,t,n){let r=Jt(e),o=getComputedStyle(e).pointerEvents==="none",i=!1,a=null,u=m=>{if(!m.isTrusted)return;let c=m.composedPath(),[f]=c,h=b=>r.has(b)||b instanceof HTMLLabelElement&&b.control===e;!e.isConnected||c.some(h)||o&&f instanceof Element&&X(e,f)||m instanceof MouseEvent&&f instanceof Element&&Gt(e,f,m)?(i=!0,n?.(m)):a??=f instanceof Element?M(f):"document"};for(let m of t)addEventListener(m,u,{capture:!0,passive:!0});return{problem:()=>i||a===null?null:{missed:a},stop(){for(let m of t)removeEventListener(m,u,{capture:!0})}}}function Gt(e,t,{clientX:n,clientY:r}){let o=t;for(;o&&!X(e,o);o=P(o))if(o.matches(zt))return!1;let{body:i,documentElement:a}=document;if(!o||o===i||o===a)return!1;let u=v=>getComputedStyle(v).cursor==="pointer";if(u(o)&&!u(i))return!0;let{left:m,right:c,top:f,bottom:h,width:b,height:s}=e.getBoundingClientRect(),l=b===0&&s===0,p=m<=n&&n<=c&&f<=r&&r<=h;return P(t)===o&&P(e)===o&&(l||p)}function Jt(e){let t=new Set([e]);for(let n=e;n;){let r=n.closest(Ct);r&&t.add(r);let o=n.getRootNode();n=o instanceof ShadowRoot?o.host:null,n&&o instanceof ShadowRoot&&o.mode==="closed"&&t.add(n)}return t}function Qt(e){let t=e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement?e:null,n=()=>t!==null&&t.readOnly&&t.isConnected&&!t.matches("[role=combobox],[aria-haspopup],[aria-expanded]"),[r,o]=[n(),t?.value],i=!1,a=[],u=xt(e,["keydown","input"],m=>{m.type==="input"?i=!0:a.length===0&&a.push(m)});return{problem(){let m=i||t?.value!==o||a.some(c=>c.defaultPrevented);return r&&n()&&!m?{readOnly:!0}:u.problem()},stop:u.stop}}function Zt(e,t){if(!(e instanceof HTMLSelectElement))return{problem:()=>null,stop:()=>{}};let n=!1,r=()=>{n=!0},o=["input","change"];for(let i of o)e.addEventListener(i,r,{capture:!0,passive:!0});return{problem(){let i=e.selectedOptions[0],a=i?.value===t||i?.label===t;return n||a||!e.isConnected?null:{left:i?.value??""}},stop(){for(let i of o)e.removeEventListener(i,r,{capture:!0})}}}var V=()=>{let e=performance.getEntriesByType("navigation")[0];if(e&&e.responseStart>0&&e.responseStart<performance.now())return e},kt=e=>{if(document.readyState==="loading")return"loading";let t=V();if(t){if(e<t.domInteractive)return"loading";if(t.domContentLoadedEventStart===0||e<t.domContentLoadedEventStart)return"dom-interactive";if(t.domComplete===0||e<t.domComplete)return"dom-content-loaded"}return"complete"},Xt=e=>{let t=e.nodeName;return e.nodeType===1?t.toLowerCase():t.toUpperCase().replace(/^#/,"")},Ot=e=>{let t="";try{for(;e?.nodeType!==9;){let n=e,r=n.id?"#"+n.id:[Xt(n),...Array.from(n.classList??[]).sort()].join(".");if(t.length+r.length>99)return t||r;if(t=t?r+">"+t:r,n.id)break;e=n.parentNode}}catch{}return t},Rt=new WeakMap;function q(e,t){let n=Rt.get(t);return n||(n=new WeakMap,Rt.set(t,n)),n.get(e)||n.set(e,new t),n.get(e)}var Ft=-1,ut=()=>Ft,dt=e=>{addEventListener("pageshow",t=>{t.persisted&&(Ft=t.timeStamp,e(t))},!0)},N=(e,t,n,r)=>{let o,i;return a=>{t.value>=0&&(a||r)&&(i=t.value-(o??0),(i||o===void 0)&&(o=t.value,t.delta=i,t.rating=((u,m)=>u>m[1]?"poor":u>m[0]?"needs-improvement":"good")(t.value,n),e(t)))}},Yt=e=>{requestAnimationFrame(()=>requestAnimationFrame(()=>e()))},mt=()=>V()?.activationStart??0,R=-1,At=new Set,Pt=()=>document.visibilityState!=="hidden"||document.prerendering?1/0:0,it=e=>{if(document.visibilityState==="hidden"){if(e.type==="visibilitychange")for(let t of At)t();isFinite(R)||(R=e.type==="visibilitychange"?e.timeStamp:0,removeEventListener("prerenderingchange",it,!0))}},at=(e=!1)=>{if(e&&(R=1/0),R<0){let t=mt();R=(document.prerendering?void 0:globalThis.performance.getEntriesByType("visibility-state").find(r=>r.name==="hidden"&&r.startTime>=t)?.startTime)??Pt(),addEventListener("visibilitychange",it,!0),addEventListener("prerenderingchange",it,!0),dt(()=>{setTimeout(()=>{R=Pt()})})}return{get firstHiddenTime(){return R},onHidden(t){At.add(t)}}},K=(e,t=-1,n,r=0,o,i,a)=>{let u=V(),m=u?.navigationId||0,c="navigate";return n?c=n:ut()>=0?c="back-forward-cache":u&&(document.prerendering||mt()>0?c="prerender":document.wasDiscarded?c="restore":u.type&&(c=u.type.replace(/_/g,"-"))),{name:e,value:t,rating:"good",delta:0,entries:[],id:`v6-${Date.now()}-${Math.floor(8999999999999*Math.random())+1e12}`,navigationType:c,navigationId:r||m,navigationInteractionId:o,navigationURL:i||u?.name,navigationStartTime:a||0}},$=(e,t,n={})=>{try{let r=e.filter(o=>PerformanceObserver.supportedEntryTypes.includes(o));if(r.length>0){let o=new PerformanceObserver(i=>{queueMicrotask(()=>{let a=i.getEntries();r.length>1&&a.sort((u,m)=>u.startTime+u.duration-(m.startTime+m.duration)),t(a)})});for(let i of r)o.observe({type:i,buffered:!0,...n});return o}}catch{}},st=e=>globalThis.PerformanceObserver?.supportedEntryTypes?.includes("soft-navigation")&&typeof globalThis.PerformanceSoftNavigation?.prototype?.getLargestInteractionContentfulPaint=="function"&&e&&e.reportSoftNavs,te=(e,t)=>{if(e.set(t.navigationId,t),e.size>2){let n=e.keys().next().value;n!==void 0&&e.delete(n)}},ee=e=>{let t=!1;return()=>{t||(e(),t=!0)}};var Nt=e=>{document.prerendering?addEventListener("prerenderingchange",e,!0):e()};var $t=0,rt=1/0,H=0,ne=e=>{for(let t of e)t.interactionId&&(rt=Math.min(rt,t.interactionId),H=Math.max(H,t.interactionId),$t=H?(H-rt)/7+1:0)},ct,Mt=()=>ct?$t:performance.interactionCount??0,re=()=>{"interactionCount"in performance||ct||(ct=$(["event"],ne,{durationThreshold:0}))},_=class{h=0;v=[];p=new Map;m;M;T(){return Mt()-this.h}D(){this.h=Mt(),this.v.length=0,this.p.clear()}S(t){let n=this.T(),r=Math.min(this.v.length-1,Math.floor(n/50));return!n||r!==-1||t!=="soft-navigation"&&t!=="back-forward-cache"?this.v[r]:{k:8,id:-1,entries:[]}}l(t){if(this.m?.(t),!t.interactionId)return;let n=this.v.at(-1),r=this.p.get(t.interactionId);if(r||this.v.length<10||t.duration>n.k){if(r?t.duration>r.k?(r.entries=[t],r.k=t.duration):t.duration===r.k&&t.startTime===r.entries[0].startTime&&r.entries.push(t):(r={id:t.interactionId,entries:[t],k:t.duration},this.p.set(r.id,r),this.v.push(r)),this.v.sort((o,i)=>i.k-o.k),this.v.length>10){let o=this.v.splice(10);for(let i of o)this.p.delete(i.id)}this.M?.(r)}}},lt=e=>{let t="requestIdleCallback"in globalThis?1e3:0,n=globalThis.requestIdleCallback||setTimeout,r=globalThis.cancelIdleCallback||clearTimeout;if(document.visibilityState==="hidden")e();else{let o=ee(e),i=-1,a=()=>{r(i),o()};addEventListener("visibilitychange",a,{once:!0,capture:!0}),i=n(()=>{removeEventListener("visibilitychange",a,{capture:!0}),o()},{timeout:t})}},Dt=[200,500],Wt=(e,t={})=>{let n=q(t=Object.assign({},t),_),r=[],o=[],i=0,a=new WeakMap,u=new WeakMap,m=!1,c=()=>{m||(m=!0,lt(f))},f=()=>{let s=new Set(n.v.map(d=>a.get(d.entries[0]))),l=o.length-10;o=o.filter((d,g)=>g>=l||s.has(d));let p=new Set;for(let d of o){let g=h(d.startTime,d.processingEnd);for(let y of g)p.add(y)}let v=r.length-10;r=r.filter((d,g)=>p.has(d)||g>=v&&d.startTime>i),m=!1};n.m=s=>{let l=s.startTime+s.duration,p;i=Math.max(i,s.processingEnd);for(let v=o.length-1;v>=0;v--){let d=o[v];if(Math.abs(l-d.renderTime)<=8){p=d,p.startTime=Math.min(s.startTime,p.startTime),p.processingStart=Math.min(s.processingStart,p.processingStart),p.processingEnd=Math.max(s.processingEnd,p.processingEnd),t.includeProcessedEventEntries&&p.entries.push(s);break}}p||(p={startTime:s.startTime,processingStart:s.processingStart,processingEnd:s.processingEnd,renderTime:l,entries:t.includeProcessedEventEntries?[s]:[]},o.push(p)),s.interactionId&&a.set(s,p),c()},n.M=s=>{if(!u.get(s)){let l=s.entries.find(p=>p.target)?.target;if(l){let p=t.generateTarget?.(l)??Ot(l);u.set(s,p)}else{let p=s.entries.find(v=>v.targetSelector)?.targetSelector;p&&u.set(s,p)}}};let h=(s,l)=>{let p=[];for(let v of r)if(!(v.startTime+v.duration<s)){if(v.startTime>l)break;p.push(v)}return p},b=s=>{if(s.entries.length===0){let T=s.navigationStartTime||0,S={processedEventEntries:[],longAnimationFrameEntries:[],inputDelay:0,processingDuration:0,presentationDelay:s.value,loadState:kt(T)};return Object.assign(s,{attribution:S})}let l=s.entries[0],p=a.get(l),v=Math.max(p.processingStart,l.startTime),d=Math.max(l.startTime+l.duration,v),g=Math.min(p.processingEnd,d),y=p.entries.sort((T,S)=>T.processingStart-S.processingStart),I=h(l.startTime,g),C=n.p.get(l.interactionId),w={interactionTarget:u.get(C),interactionType:l.name.startsWith("key")?"keyboard":"pointer",interactionTime:l.startTime,nextPaintTime:d,processedEventEntries:y,longAnimationFrameEntries:I,inputDelay:v-l.startTime,processingDuration:g-v,presentationDelay:d-g,loadState:kt(l.startTime),longestScript:void 0,totalScriptDuration:void 0,totalStyleAndLayoutDuration:void 0,totalPaintDuration:void 0,totalUnattributedDuration:void 0};return(T=>{let S=T.interactionTime,E=T.nextPaintTime;if(!T.longAnimationFrameEntries?.length||!S||!E)return;let k=T.inputDelay,x=T.processingDuration,O,F,G=0,A=0,J=0,Q=0;for(let W of T.longAnimationFrameEntries){A=A+W.startTime+W.duration-W.styleAndLayoutStart;for(let L of W.scripts){let gt=L.startTime+L.duration;if(gt<S)continue;let B=gt-Math.max(S,L.startTime),ht=L.duration?B/L.duration*L.forcedStyleAndLayoutDuration:0;G+=B-ht,A+=ht,B>Q&&(F=L.startTime<S+k?"input-delay":L.startTime>=S+k+x?"presentation-delay":"processing-duration",O=L,Q=B)}}let Z=T.longAnimationFrameEntries.at(-1),pt=Z?Z.startTime+Z.duration:0;pt>=S+k+x&&(J=E-pt),O&&F&&(T.longestScript={entry:O,subpart:F,intersectingDuration:Q}),T.totalScriptDuration=G,T.totalStyleAndLayoutDuration=A,T.totalPaintDuration=J,T.totalUnattributedDuration=E-S-G-A-J})(w),Object.assign(s,{attribution:w})};$(["long-animation-frame"],s=>{r=r.concat(s),c()},t),((s,l={})=>{if(!globalThis.PerformanceEventTiming||!("interactionId"in PerformanceEventTiming.prototype))return;let p=at();Nt(()=>{re();let v,d=K("INP"),g=q(l,_),y=(E,k,x,O,F)=>{g.D(),d=K("INP",-1,E,k,x,O,F),v=N(s,d,Dt,l.reportAllChanges)},I=()=>{let E=g.S(d.navigationType);E&&E.k!==d.value&&(d.value=E.k,d.entries=E.entries,v())},C=E=>{I(),v(!0),y("soft-navigation",E.navigationId,E.interactionId,E.name,E.startTime)},w=(E,k=!1)=>{lt(()=>{for(let x of E)x.entryType!=="soft-navigation"?g.l(x):C(x);I(),k&&v(!0)})},T=["event","first-input"];st(l)&&T.push("soft-navigation");let S=$(T,w,{...l,durationThreshold:l.durationThreshold??40});v=N(s,d,Dt,l.reportAllChanges),S&&(p.onHidden(()=>{w(S.takeRecords(),!0)}),dt(()=>{y("back-forward-cache",d.navigationId,d.navigationInteractionId,d.navigationURL,ut())}))})})(s=>{e(b(s))},t)},z=class{m;u;l(t){this.m?.(t)}},ot=[2500,4e3],Bt=50,U=[];$(["resource"],e=>{for(let t of e)U.push(t),U.length>Bt&&U.shift()});var jt=(e,t={})=>{(t=Object.assign({},t)).resourceBufferSize!=null&&(Bt=t.resourceBufferSize);let n=q(t,z),r=new WeakMap;st(t)&&(n.u=new Map),n.m=o=>{let i=o.element;if(i){let a=t.generateTarget?.(i)??Ot(i);r.set(o,a)}else o.id&&r.set(o,`#${o.id}`)},((o,i={})=>{let a=!1,u=st(i);Nt(()=>{let m,c=at(),f=K("LCP"),h=q(i,z),b=(d,g,y,I,C)=>{f=K("LCP",-1,d,g,y,I,C),m=N(o,f,ot,i.reportAllChanges),a=!1,d==="soft-navigation"&&(c=at(!0))},s=d=>{h.u&&d.navigationId&&te(h.u,d),a||m(!0),b("soft-navigation",d.navigationId,d.interactionId,d.name,d.startTime);let g=d.getLargestInteractionContentfulPaint?.();g&&l([g])},l=d=>{i.reportAllChanges||u||(d=d.slice(-1));for(let g of d){if(!g)continue;if(g.entryType==="soft-navigation"){s(g);continue}let y=0,I=[],C=g.startTime;if(g.entryType==="largest-contentful-paint")y=Math.max(g.startTime-mt(),0),h.l(g),I=[g];else if(g.entryType==="interaction-contentful-paint"){let w=g;if(!f.navigationId||"interactionId"in w&&w.interactionId!=f.navigationInteractionId)continue;C=w.largestContentfulPaint?.renderTime||0,y=Math.max(C-g.startTime,0),w.largestContentfulPaint&&(h.l(w.largestContentfulPaint),I=[w.largestContentfulPaint])}C<c.firstHiddenTime&&(f.value=y,f.entries=I,m())}},p=["largest-contentful-paint"];u&&p.push("interaction-contentful-paint","soft-navigation");let v=$(p,l);if(v){m=N(o,f,ot,i.reportAllChanges);let d=["keydown","click","visibilitychange"],g=y=>{if(y.isTrusted&&!a){let I=f.id;lt(()=>{if(!a){if(!u){v.disconnect();for(let C of d)removeEventListener(C,g,{capture:!0})}I===f.id&&(a=!0,m(!0))}})}};for(let y of d)addEventListener(y,g,{capture:!0});dt(y=>{b("back-forward-cache",f.navigationId,f.navigationInteractionId,f.navigationURL,ut()),m=N(o,f,ot,i.reportAllChanges),Yt(()=>{f.value=performance.now()-y.timeStamp,a=!0,m(!0)})})}})})(o=>{e((i=>{let a={timeToFirstByte:0,resourceLoadDelay:0,resourceLoadDuration:0,elementRenderDelay:i.value};if(i.entries.length){let u=i.entries.at(-1),m=s=>s.name===u.url&&(s.requestStart||s.startTime)<=u.startTime,c=u.url&&(U.findLast(m)||performance.getEntriesByType("resource").findLast(m)),f;a.target=r.get(u),a.lcpEntry=u,u.url&&(a.url=u.url),c&&(a.lcpResourceEntry=c);let h=0,b=0;if(i.navigationType!=="soft-navigation"?(f=V(),h=f?.activationStart??0,b=f?.responseStart??0):(h=i.navigationStartTime||0,f=n.u?.get(i.navigationId)),f){let s=Math.max(0,b-h),l=Math.max(s,c?(c.requestStart||c.startTime)-h:0),p=Math.min(i.value,Math.max(l,c?c.responseEnd-h:0));a={...a,timeToFirstByte:s,resourceLoadDelay:l-s,resourceLoadDuration:p-l,elementRenderDelay:i.value-p,navigationEntry:f}}}return Object.assign(i,{attribution:a})})(o))},t)};var oe=16,ie=100;function Ht(){let e=new Map;Wt(({id:n,value:r})=>e.set(n,r),{reportAllChanges:!0,durationThreshold:oe});let t=new Map;return jt(({navigationType:n,navigationId:r,navigationURL:o,navigationStartTime:i,value:a})=>{if(n!=="soft-navigation"||t.size>=ie)return;let u=String(r);t.set(u,{id:u,url:o??location.href,start:i??0,LCP:a})},{reportAllChanges:!0,reportSoftNavs:!0}),{inps:e,routes:t}}var ae=50,se=300;function ft(e,t){let n=globalThis;if(n[e])return;let{stringify:r}=JSON,o={events:[],frames:[],shifts:[],inputs:[]},i=wt(o.inputs),a=It(o,i),{inps:u,routes:m}=Ht(),c=Lt(),f=`${performance.timeOrigin} ${Math.random()}`,h=(l={events:0,frames:0,shifts:0,inputs:0})=>(a(),{id:f,url:location.href,isTop:window===window.top,hidden:document.visibilityState!=="visible",now:performance.now(),timeOrigin:performance.timeOrigin,interactionCount:performance.interactionCount??0,routes:[...m.values()],webVitalsInp:u.size>0?Math.max(...u.values()):null,watched:c.read(),from:l,events:o.events.slice(l.events),frames:o.frames.slice(l.frames),shifts:o.shifts.slice(l.shifts),inputs:o.inputs.slice(l.inputs)}),b=()=>{let[l,p]=[void 0,0],v=setInterval(()=>{n[t]?.(r({key:e,...h(l)})),l=Et(o),++p===se&&clearInterval(v)},ae)};addEventListener("beforeunload",b,{capture:!0});let s={id:f,read:h,watch:c.watch};Object.defineProperty(n,e,{__proto__:null,value:s})}result=ft(...args);})();return result}',
  installGuard: '(...args)=>{let result;(()=>{function i(e,o){let t=globalThis;if(t[o])return;let n=(l,u)=>{let s=t[e];typeof s=="function"&&s(JSON.stringify({kind:l,what:String(u).slice(0,500)}))};p(n),f(t,n),m(n);let a=d(n);Object.defineProperty(t,o,{__proto__:null,value:{arm:a}})}function p(e){r(globalThis,"open",o=>(e("window",String(o??"")),null));for(let[o,t]of[["alert",void 0],["confirm",!1],["prompt",null]])r(globalThis,o,n=>(e("dialog",`${o}: ${String(n??"")}`),t));r(globalThis,"print",()=>e("print","")),r(Element.prototype,"requestFullscreen",()=>(e("fullscreen",""),Promise.reject(new TypeError("Not allowed"))))}function f(e,o){r(globalThis,"WebTransport",void 0),r(globalThis.WebSocket?.prototype,"send",function(){o("socket",this.url)}),r(e.PaymentRequest?.prototype,"show",()=>(o("payment",""),Promise.reject(new DOMException("Not allowed","AbortError"))))}function m(e){let o=t=>t.getAttribute("action")??location.href;for(let t of["submit","requestSubmit"])r(HTMLFormElement.prototype,t,function(){e("form",o(this))});addEventListener("submit",t=>{t.preventDefault(),t.stopImmediatePropagation(),e("form",t.target instanceof HTMLFormElement?o(t.target):"")},{capture:!0})}function d(e){let o=!1;return window===window.top&&globalThis.navigation?.addEventListener("navigate",t=>{!o||t.destination.sameDocument||!t.cancelable||(t.preventDefault(),e("navigation",t.destination.url))}),()=>{o=!0}}function r(e,o,t){if(!(!e||!(o in e)))try{Object.defineProperty(e,o,{value:t,configurable:!0,writable:!0})}catch{}}result=i(...args);})();return result}',
  isReachable: "(...args)=>{let result;(()=>{function a(o){let{width:t,height:r}=o.getBoundingClientRect();return t>=1&&r>=1&&o.checkVisibility({opacityProperty:!0,visibilityProperty:!0})}function n(o){if(!a(o))return!1;let t=o.getBoundingClientRect(),[r,e]=[t.left+t.width/2,t.top+t.height/2];if(r<0||e<0||r>=innerWidth||e>=innerHeight||o.getRootNode()!==document)return!0;let i=document.elementFromPoint(r,e);return i!==null&&(o.contains(i)||i.contains(o))}result=n(...args);})();return result}",
  listImageFaults: '(...args)=>{let result;(()=>{function i(t){return t.parentElement??g(t.getRootNode())}function g(t){return t instanceof ShadowRoot?t.host:null}function s(t){return t.replace(/^-$|^-?\\d|[^\\w\\u0080-\\uffff-]/g,d)}function d(t){let[o,e]=[t.slice(0,-1),t.slice(-1)],n=e.charCodeAt(0);if(n===0)return"\\uFFFD";let r=n<32||n===127||/\\d/.test(e);return`${o}\\\\${r?`${n.toString(16)} `:e}`}var h=4,u=200;function m(t){let[o,e]=[t,c(t).slice(0,u)];for(let n=1;n<h&&f(o)==="";n++){let r=i(o);if(!r||r.localName==="html")break;let l=`${c(r)} > ${e}`;if(l.length>u)break;[o,e]=[r,l]}return e}function c(t){let[o,e]=[f(t),t.classList[0]];return o!==""?`${t.localName}#${s(o)}`:e===void 0?t.localName:`${t.localName}.${s(e)}`}function f(t){return t.getAttribute("id")??""}var x={unsized:200,eager:10},E=1250;function a(){let t=[...document.images].filter(e=>/^https?:/.test(e.currentSrc)&&e.complete&&e.naturalWidth>0),o=(e,n)=>t.filter(n).slice(0,x[e]).map(r=>({fault:e,url:r.currentSrc,selector:m(r)}));return[...o("unsized",F),...o("eager",b)]}function F(t){let{position:o,aspectRatio:e}=getComputedStyle(t),n=t.hasAttribute("width")&&t.hasAttribute("height"),r=o!=="absolute"&&o!=="fixed",{height:l}=t.getBoundingClientRect(),p=String(t.computedStyleMap().get("height")??"auto")==="auto";return l>0&&r&&!n&&e==="auto"&&p}function b(t){let{top:o,height:e}=t.getBoundingClientRect();return t.loading!=="lazy"&&e>0&&o+scrollY>innerHeight+E}result=a(...args);})();return result}',
  listLayoutShifts: '(...args)=>{let result;(()=>{function c(t){return t.parentElement??p(t.getRootNode())}function h(t){return t===null||t instanceof Element?t:t.parentElement??p(t.getRootNode())}function p(t){return t instanceof ShadowRoot?t.host:null}function u(t){return t.replace(/^-$|^-?\\d|[^\\w\\u0080-\\uffff-]/g,x)}function x(t){let[o,e]=[t.slice(0,-1),t.slice(-1)],r=e.charCodeAt(0);if(r===0)return"\\uFFFD";let n=r<32||r===127||/\\d/.test(e);return`${o}\\\\${n?`${r.toString(16)} `:e}`}var b=4,d=200;function l(t){let[o,e]=[t,g(t).slice(0,d)];for(let r=1;r<b&&y(o)==="";r++){let n=c(o);if(!n||n.localName==="html")break;let i=`${g(n)} > ${e}`;if(i.length>d)break;[o,e]=[n,i]}return e}function g(t){let[o,e]=[y(t),t.classList[0]];return o!==""?`${t.localName}#${u(o)}`:e===void 0?t.localName:`${t.localName}.${u(e)}`}function y(t){return t.getAttribute("id")??""}var v=10,M=300,L=100;async function f(){let t=performance.getEntriesByType("resource").filter(e=>/\\.(?:woff2?|ttf|otf)(?:$|\\?)/i.test(e.name));return(await N()).map(e=>w(e,t)).sort((e,r)=>r.value-e.value).slice(0,v)}function N(){return new Promise(t=>{new PerformanceObserver(e=>t(e.getEntries())).observe({type:"layout-shift",buffered:!0}),setTimeout(t,M,[])})}function w(t,o){let e=o.find(({responseEnd:i})=>i<=t.startTime&&t.startTime-i<L),r=new Set(t.sources.map(({node:i})=>i)),n=t.sources.flatMap(({node:i,previousRect:s,currentRect:m})=>{let a=h(i);return a?[{selector:l(a),from:S(s),to:S(m),lacksSize:E(a),pushedBy:$(a,m.y-s.y,r)}]:[]});return{value:t.value,atMs:Math.round(t.startTime),moved:n,font:e?.name??null}}function $(t,o,e){if(o<=0)return null;for(let r=t;r&&r!==document.body;r=r.parentElement)for(let n=r.previousElementSibling;n;n=n.previousElementSibling){let{height:i}=n.getBoundingClientRect();if(i<1||e.has(n))continue;let s=[n,...n.querySelectorAll("img, video")].find(E);if(s&&s.getBoundingClientRect().height>=o*.5)return{selector:l(s),height:Math.round(i),lacksSize:!0};if(Math.abs(i-o)<=Math.max(8,o*.2))return{selector:l(n),height:Math.round(i),lacksSize:!1}}return null}function E(t){return/^(?:img|video)$/.test(t.localName)&&!(t.hasAttribute("width")&&t.hasAttribute("height"))&&getComputedStyle(t).aspectRatio==="auto"}function S({x:t,y:o,width:e,height:r}){return{x:Math.round(t),y:Math.round(o),width:Math.round(e),height:Math.round(r)}}result=f(...args);})();return result}',
  nameElement: '(...args)=>{let result;(()=>{function i(t){return t.parentElement??c(t.getRootNode())}function c(t){return t instanceof ShadowRoot?t.host:null}function l(t){return t.replace(/^-$|^-?\\d|[^\\w\\u0080-\\uffff-]/g,p)}function p(t){let[r,e]=[t.slice(0,-1),t.slice(-1)],o=e.charCodeAt(0);if(o===0)return"\\uFFFD";let n=o<32||o===127||/\\d/.test(e);return`${r}\\\\${n?`${o.toString(16)} `:e}`}var d=4,f=200;function s(t){let[r,e]=[t,m(t).slice(0,f)];for(let o=1;o<d&&u(r)==="";o++){let n=i(r);if(!n||n.localName==="html")break;let a=`${m(n)} > ${e}`;if(a.length>f)break;[r,e]=[n,a]}return e}function m(t){let[r,e]=[u(t),t.classList[0]];return r!==""?`${t.localName}#${l(r)}`:e===void 0?t.localName:`${t.localName}.${l(e)}`}function u(t){return t.getAttribute("id")??""}result=s(...args);})();return result}',
  prepareOption: '(...args)=>{let result;(()=>{function s(t,n){if(!(t instanceof HTMLSelectElement))return{problem:"the element is not a <select>"};let e=[...t.options].filter(o=>!o.disabled&&!o.closest("optgroup")?.disabled),r=e.findIndex(o=>o.value===n||o.label===n);if(r<0){let o=e.slice(0,10).map(i=>i.value);return{problem:`the <select> has no option "${n}", but ${o.join(", ")}`}}let a=e[r-1]??e[r+1];return a?(t.selectedIndex=a.index,{key:r>0?"ArrowDown":"ArrowUp"}):{problem:"the <select> has but one option"}}result=s(...args);})();return result}',
  readCollector: "(...args)=>{let result;(()=>{function e(o,r){let t=globalThis[o];return t?t.read(r[t.id]):null}result=e(...args);})();return result}",
  readPaintTimes: '(...args)=>{let result;(()=>{async function e(){let r=performance.getEntriesByName("first-contentful-paint")[0],t=r===void 0?void 0:(await s()).at(-1);return{firstMs:r?.startTime??null,largestMs:t?.startTime??null}}function s(){return new Promise(r=>{new PerformanceObserver(o=>r(o.getEntries())).observe({type:"largest-contentful-paint",buffered:!0}),setTimeout(r,300,[])})}result=e(...args);})();return result}',
  readStorage: "(...args)=>{let result;(()=>{function r(e){return{localStorage:t(localStorage,e),sessionStorage:t(sessionStorage,e)}}function t(e,s){let o=Object.entries(e);return o.reduce((a,[n,i])=>a+n.length+i.length,0)>s?{}:Object.fromEntries(o)}result=r(...args);})();return result}",
  sendLogin: '(...args)=>{let result;(()=>{async function e(o){try{let t=await fetch(o.url,{method:o.method,headers:{"content-type":o.contentType},body:o.content,signal:AbortSignal.timeout(o.timeoutMs)}),n=(t.headers.get("content-type")??"").includes("html"),r=n?new DOMParser().parseFromString(await t.text(),"text/html"):null;return{status:t.status,url:t.url,isPage:n,title:r?.title??"",alert:r?.querySelector("[role=alert]")?.textContent??"",asksForPassword:r?.querySelector("input[type=password]")!=null}}catch(t){return{problem:t instanceof Error?t.message:String(t)}}}result=e(...args);})();return result}',
  takeFocus: "(...args)=>{let result;(()=>{function e(o){return o instanceof HTMLElement&&o.focus(),o.getRootNode().activeElement===o}result=e(...args);})();return result}",
  watchInput: "(...args)=>{let result;(()=>{function t(e,o,r,n,s){globalThis[o]?.watch(e,r,n,s)}result=t(...args);})();return result}"
};

// src/collect/in-page.ts
var inPage = Object.fromEntries(
  Object.entries(inPageTexts).map(([name, text]) => [name, sentAs(name, text)])
);
function callOf(pageFunction, ...args) {
  return `(${String(pageFunction)})(${args.map((argument) => JSON.stringify(argument)).join()})`;
}
function sentAs(name, text) {
  const placeholder = () => {
    throw new Error(`${name} runs in a page alone: pass it to evaluate()`);
  };
  placeholder.toString = () => text;
  return placeholder;
}

// src/collect/browser/evaluate-apart.ts
var worldName = "budget-check";
async function evaluateApart(page, pageFunction, ...args) {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName
    });
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: executionContextId,
      expression: callOf(pageFunction, ...args),
      awaitPromise: true,
      returnByValue: true
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach().catch(() => void 0);
  }
}

// src/collect/login/excerpt.ts
var longest2 = 100;
function excerptOf(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest2 ? `${line.slice(0, longest2)}…` : line;
}

// src/collect/login/look-at-page.ts
var longestAnswerMs = 5e3;
async function asksForPassword(page) {
  return await within(longestAnswerMs, evaluateApart(page, inPage.asksForPassword)) ?? false;
}
async function lookAt(page) {
  const [asks, words] = await Promise.all([
    asksForPassword(page),
    within(
      longestAnswerMs,
      page.evaluate(() => ({
        title: document.title,
        alert: document.querySelector("[role=alert]")?.innerText ?? ""
      }))
    )
  ]);
  const path2 = URL.canParse(page.url()) ? new URL(page.url()).pathname : "";
  const { title = "", alert = "" } = words ?? {};
  return {
    path: path2.slice(0, 200),
    title: excerptOf(title),
    alert: excerptOf(alert),
    asksForPassword: asks
  };
}

// src/collect/login/module-surroundings.ts
function surroundingsFor(urlOf, secrets) {
  return {
    url: urlOf,
    env: (name) => {
      const value = readEnvironment(name);
      secrets.hide(value);
      return value;
    }
  };
}
function surroundingsOf(pageUrl2) {
  return { url: (path2) => new URL(path2, pageUrl2).href, env: readEnvironment };
}
function readEnvironment(name) {
  const value = process.env[name];
  if (value !== void 0 && value.trim() !== "") return value;
  throw new Error(`the environment variable ${name} is ${value === void 0 ? "not set" : "empty"}`);
}

// src/collect/login/log-in-by-module.ts
async function logInByModule({ file }, { page, urlOf, secrets, signal }) {
  const run = await loadModule(file);
  const aborted = new Promise(
    (_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true })
  );
  aborted.catch(() => void 0);
  try {
    const work = run({
      page,
      ...surroundingsFor(urlOf, secrets),
      // Nothing of a login is measured: the same module may serve a page's interactions too.
      measure: async (_, interact) => {
        await interact();
      }
    });
    await Promise.race([work, aborted]);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CheckError) throw error;
    throw loginFailed(`its module threw: ${messageOf(error)}`, await lookAt(page), error);
  }
}

// src/collect/login/blank-document.ts
var path = "/budget-check-setup";
var longestMs = 1e4;
async function onBlankDocument(page, origin, work) {
  const session = await page.createCDPSession();
  try {
    session.on("Fetch.requestPaused", ({ requestId }) => {
      const answer = {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: "content-type", value: "text/html" }],
        body: Buffer.from("<!doctype html><link rel=icon href=data:,>").toString("base64")
      };
      void session.send("Fetch.fulfillRequest", answer).catch(() => void 0);
    });
    await session.send("Fetch.enable", { patterns: [{ urlPattern: "*", resourceType: "Document" }] });
    await page.goto(origin + path, { timeout: longestMs });
    return await work();
  } finally {
    await page.goto("about:blank", { timeout: longestMs }).catch(() => void 0);
    await session.detach().catch(() => void 0);
  }
}

// src/collect/login/log-in-by-request.ts
var longestAnswerMs2 = 3e4;
async function logInByRequest({ path: path2, method, body }, { page, urlOf }) {
  const url = urlOf(path2);
  const [contentType, content] = "form" in body ? ["application/x-www-form-urlencoded", new URLSearchParams(body.form).toString()] : ["application/json", JSON.stringify(body.json)];
  const request = { url, method, contentType, content, timeoutMs: longestAnswerMs2 };
  const session = await page.createCDPSession();
  const cookies = async () => JSON.stringify((await session.send("Network.getAllCookies")).cookies);
  const before = await cookies();
  const answer = await onBlankDocument(
    page,
    new URL(url).origin,
    () => page.evaluate(inPage.sendLogin, request).catch((error) => ({ problem: messageOf(error) }))
  );
  const what = `${method} ${new URL(url).pathname}`;
  if ("problem" in answer) throw loginFailed(`${what} could not be sent: ${answer.problem}`);
  const hasCookie = await cookies() !== before;
  await session.detach().catch(() => void 0);
  const shown = {
    path: URL.canParse(answer.url) ? new URL(answer.url).pathname : "",
    title: excerptOf(answer.title),
    alert: excerptOf(answer.alert),
    asksForPassword: answer.asksForPassword
  };
  const seen = answer.isPage ? shown : void 0;
  if (answer.status >= 400) throw loginFailed(`${what} answered ${answer.status}`, seen);
  if (answer.asksForPassword) throw loginFailed(`${what} was answered by asking for a password`, seen);
  if (!hasCookie) throw loginFailed(`${what} answered ${answer.status}, but set no cookie`, seen);
}

// src/collect/login/log-in-by-steps.ts
import { setTimeout as pause4 } from "node:timers/promises";

// src/collect/browser/page-targets.ts
var messageFunction = "__budgetCheckMessage";
var longestDisposalMs2 = 1e3;
var longestThrottlingMs = 1e4;
var PageTargets = class _PageTargets {
  page;
  #tab;
  #sessions = /* @__PURE__ */ new Map();
  #onMessage;
  #cpuSlowdown = 1;
  constructor(tab, page, onMessage) {
    this.#tab = tab;
    this.page = page;
    this.#onMessage = onMessage;
  }
  /** @param onMessage what a document says through the function `messageFunction`. */
  static async attach(page, onMessage) {
    const targets = new _PageTargets(page, await page.createCDPSession(), onMessage);
    await targets.#follow(targets.page);
    return targets;
  }
  /** The documents that are there now. Puppeteer would wait for those of frames that have none yet. */
  get documents() {
    return [...this.#sessions.values()].flatMap((documents) => [...documents.values()]);
  }
  /**
   * Does something in the sessions of the page and of all its frames at the same time.
   * @param longestMs after which a session that does not answer is left out, as is one that fails.
   */
  async inSessions(longestMs3, work) {
    const done = [...this.#sessions.keys()].map((session) => within(longestMs3, work(session)));
    return (await Promise.all(done)).filter((result) => result !== void 0);
  }
  /**
   * Runs a script in all documents that are there, and in those of the page that are to come before any script of theirs.
   * @param longestMs after which a document that does not answer is left out.
   */
  async install(script, longestMs3) {
    await inTime(longestMs3, this.#tab.evaluateOnNewDocument(script));
    await Promise.all(
      this.documents.map(
        ({ session, contextId }) => within(longestMs3, session.send("Runtime.evaluate", { contextId, expression: script }))
      )
    );
  }
  /**
   * A frame that is busy follows when it can; the page must.
   * @param factor how many times slower the main threads run; 1 for as fast as they can.
   */
  async slowDown(factor) {
    this.#cpuSlowdown = factor;
    const frames = [...this.#sessions.keys()].filter((session) => session !== this.page);
    const page = inTime(
      longestThrottlingMs,
      this.#throttle(this.page).then(() => true)
    );
    await Promise.all(frames.map((session) => within(longestDisposalMs2, this.#throttle(session))));
    if (!await page && factor !== 1)
      throw new Error("The page does not answer: its CPU cannot be slowed down.");
  }
  async #follow(session) {
    const documents = /* @__PURE__ */ new Map();
    this.#sessions.set(session, documents);
    session.on("Target.attachedToTarget", ({ sessionId }) => {
      const child = session.connection()?.session(sessionId);
      if (child) void this.#follow(child).catch(() => void 0);
    });
    session.on("Target.detachedFromTarget", ({ sessionId }) => {
      for (const child of this.#sessions.keys()) if (child.id() === sessionId) this.#sessions.delete(child);
    });
    session.on("Runtime.bindingCalled", ({ name, payload }) => {
      if (name === messageFunction) this.#onMessage(payload);
    });
    session.on("Runtime.executionContextCreated", ({ context }) => {
      const { isDefault } = context.auxData ?? {};
      if (isDefault) documents.set(context.id, { session, contextId: context.id });
    });
    session.on(
      "Runtime.executionContextDestroyed",
      ({ executionContextId }) => documents.delete(executionContextId)
    );
    session.on("Runtime.executionContextsCleared", () => documents.clear());
    const throttled = session === this.page ? void 0 : this.#throttle(session);
    await Promise.all([
      throttled,
      session.send("Runtime.enable"),
      session.send("Runtime.addBinding", { name: messageFunction }),
      session.send("Target.setAutoAttach", {
        autoAttach: true,
        flatten: true,
        waitForDebuggerOnStart: false,
        filter: [{ type: "iframe" }]
      })
    ]);
  }
  async #throttle(session) {
    await session.send("Emulation.setCPUThrottlingRate", { rate: this.#cpuSlowdown });
  }
  /** A page that hangs takes no more commands. */
  async [Symbol.asyncDispose]() {
    await within(
      longestDisposalMs2,
      this.slowDown(1).then(() => this.page.detach())
    );
  }
};

// src/collect/steps/perform-step.ts
import { setTimeout as pause3 } from "node:timers/promises";

// src/collect/steps/locate.ts
import { setTimeout as pause } from "node:timers/promises";

// src/collect/browser/open-questions.ts
var OpenQuestions = class {
  #longestMs;
  #open = /* @__PURE__ */ new Map();
  /** @param longestMs after which a question is taken for one that stays open. It still counts if it is answered later. */
  constructor(longestMs3) {
    this.#longestMs = longestMs3;
  }
  /**
   * The answer, or undefined where there is none yet. Asks only where the question before has been answered.
   * @param ask never rejects.
   * @param atMostMs a shorter bound, for once.
   */
  async ask(key2, ask2, atMostMs = this.#longestMs) {
    let question = this.#open.get(key2);
    if (!question) {
      question = { answer: ask2(), askedAt: performance.now() };
      this.#open.set(key2, question);
      void question.answer.finally(() => this.#open.delete(key2)).catch(() => void 0);
    }
    const left = question.askedAt + this.#longestMs - performance.now();
    return within(Math.max(0, Math.min(left, atMostMs)), question.answer);
  }
};

// src/collect/steps/step-action.ts
function shapeOf(step) {
  if ("click" in step) return { kind: "click", selector: step.click, interactions: 1 };
  if ("tap" in step) return { kind: "tap", selector: step.tap, interactions: 1 };
  if ("type" in step) return { kind: "type", selector: step.type[0], interactions: [...step.type[1]].length };
  if ("press" in step) return { kind: "press", selector: null, interactions: 1 };
  if ("hover" in step) return { kind: "hover", selector: step.hover, interactions: 0 };
  if ("select" in step) return { kind: "select", selector: step.select[0], interactions: 1 };
  if ("scroll" in step) {
    const selector = typeof step.scroll === "string" ? step.scroll : null;
    return { kind: "scroll", selector, interactions: 0 };
  }
  if ("module" in step) return { kind: "module", selector: null, interactions: 1 };
  return { kind: "waitFor", selector: awaitedSelector(step.waitFor), interactions: 0 };
}
function awaitedSelector(awaited) {
  if (typeof awaited === "string") return awaited;
  return "text" in awaited ? `text/${awaited.text}` : null;
}

// src/collect/steps/step-failure.ts
var StepProblem = class extends Error {
  advice;
  /** @param message completes "step 2 "add to cart" (click #add) …". */
  constructor(message, advice2) {
    super(message);
    this.name = "StepProblem";
    this.advice = advice2;
  }
};
function stepFailed(url, number, step, problem) {
  const { kind, selector } = shapeOf(step);
  const action = selector === null ? kind : `${kind} ${selector}`;
  const name = step.name === action ? `"${action}"` : `"${step.name}" (${action})`;
  return {
    message: `${printAddress(url)}: step ${number} ${name} ${problem.message}.`,
    problem: problem.message,
    advice: problem.advice
  };
}

// src/collect/steps/locate.ts
var pollMs3 = 100;
var longestAnswerMs3 = 2e3;
async function locate(page, selector, { timeoutMs, signal, use }) {
  const deadline = performance.now() + timeoutMs;
  const questions2 = new OpenQuestions(longestAnswerMs3);
  let obstacle;
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    const found2 = await find(page, selector, questions2);
    if (found2) {
      const aimed = await within(longestAnswerMs3, aim(found2, attempt > 0, use)) ?? {
        hidden: true
      };
      if ("x" in aimed) return { handle: found2.handle, ...aimed };
      if ((use === "keys" || use === "look") && "coveredBy" in aimed)
        return { handle: found2.handle, x: 0, y: 0 };
      obstacle = aimed;
      void found2.handle.dispose().catch(() => void 0);
    }
    if (performance.now() > deadline) throw notReached(obstacle, timeoutMs);
    await pause(pollMs3);
  }
}
function describe(aimed) {
  const advice2 = "wait for it with waitFor, or name the element more exactly.";
  if ("disabled" in aimed) return ["is disabled", `Add the step that enables it, ${advice2}`];
  if ("moving" in aimed) return ["does not come to rest", `Stop the animation, ${advice2}`];
  if ("hidden" in aimed) return ["is not visible", `Add the step that shows it, ${advice2}`];
  return [
    `is covered by ${aimed.coveredBy}`,
    `Add the step that closes or moves what is in the way, ${advice2}`
  ];
}
function notReached(aimed, timeoutMs) {
  const after = `after ${printWait(timeoutMs)}`;
  if (aimed === void 0)
    return new StepProblem(
      `found no element ${after}`,
      "Correct the selector, or put the step before it that makes the element appear."
    );
  const [obstacle, advice2] = describe(aimed);
  return new StepProblem(`cannot be done: the element ${obstacle} ${after}`, advice2);
}
async function find(page, selector, questions2) {
  const asked = page.frames().map((frame) => ({
    frame,
    outcome: questions2.ask(
      frame,
      () => frame.$(selector).then(
        (handle) => ({ handle }),
        (error) => ({ error })
      )
    )
  }));
  for (const { frame, outcome } of asked) {
    const answer = await outcome;
    if (!answer) continue;
    if ("handle" in answer) {
      if (answer.handle) return { handle: answer.handle, frame };
    } else if (isWrongSelector(answer.error)) {
      throw new StepProblem(
        "has a selector that cannot be read",
        "Write a CSS selector, or text/… or aria/… and what it says."
      );
    }
  }
  return null;
}
function isWrongSelector(error) {
  return /not a valid selector|is not a valid|Unknown.*selector|Selectors? .*invalid|SyntaxError/i.test(
    messageOf(error)
  );
}
async function aim({ handle, frame }, scroll, use) {
  try {
    let aimed = await handle.evaluate(inPage.aim, scroll, use === "hit" || use === "keys");
    for (let at = frame; at.parentFrame(); at = at.parentFrame() ?? at) {
      var _stack = [];
      try {
        if (!("x" in aimed)) return aimed;
        const owner = __using(_stack, await at.frameElement());
        if (!owner) return { hidden: true };
        aimed = await owner.evaluate(inPage.aimThroughFrame, aimed.x, aimed.y);
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        __callDispose(_stack, _error, _hasError);
      }
    }
    return aimed;
  } catch {
    return { hidden: true };
  }
}

// src/collect/steps/send-input.ts
import { setTimeout as pause2 } from "node:timers/promises";
var betweenKeysMs = 100;
var keyHeldMs = 50;
async function sendClick(page, x, y) {
  const { mouse } = page;
  await Promise.all([mouse.move(x, y), mouse.down(), mouse.up()]);
}
async function sendTap(session, x, y) {
  const touchPoints = [{ x: Math.round(x), y: Math.round(y) }];
  await Promise.all([
    session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints }),
    session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] })
  ]);
}
async function sendText(page, text) {
  const sent = new Sent();
  for (const [index, character] of [...text].entries()) {
    if (index > 0) await pause2(betweenKeysMs - keyHeldMs);
    const key2 = character === "\n" ? "Enter" : character;
    if (!hasKey(key2)) {
      sent.add(page.keyboard.sendCharacter(character));
      continue;
    }
    sent.add(page.keyboard.down(key2));
    await pause2(keyHeldMs);
    sent.add(page.keyboard.up(key2));
  }
  await sent.done();
}
async function sendKey(page, combination) {
  const keys = splitCombination(combination);
  const sent = new Sent();
  for (const key2 of keys) sent.add(page.keyboard.down(key2));
  await pause2(keyHeldMs);
  for (const key2 of keys.toReversed()) sent.add(page.keyboard.up(key2));
  await sent.done().catch((error) => {
    if (!/unknown key/i.test(messageOf(error))) throw error;
    throw new StepProblem(
      `names a key that no keyboard has: ${combination}`,
      "Write a key as KeyboardEvent.key has it: Enter, ArrowDown, a, Control+a."
    );
  });
}
var Sent = class {
  #inputs = [];
  add(input) {
    input.catch(() => void 0);
    this.#inputs.push(input);
  }
  async done() {
    await Promise.all(this.#inputs);
  }
};
function splitCombination(combination) {
  if (combination !== "+" && !combination.endsWith("++")) return combination.split("+");
  const before = combination.slice(0, -2);
  return [...before === "" ? [] : before.split("+"), "+"];
}
function hasKey(character) {
  return character === "Enter" || /^[ -~]$/.test(character);
}

// src/collect/steps/perform-step.ts
var defaultTimeoutMs = 5e3;
var longestAnswerMs4 = 3e4;
async function prepareStep(step, context) {
  const { page, targets, signal } = context;
  const timeoutMs = step.timeoutMs ?? defaultTimeoutMs;
  const find2 = (selector, use) => locate(page, selector, { timeoutMs, signal, use });
  if ("click" in step) return hit(await find2(step.click, "hit"), ({ x, y }) => sendClick(page, x, y));
  if ("tap" in step) return hit(await find2(step.tap, "hit"), ({ x, y }) => sendTap(targets.page, x, y));
  if ("hover" in step) {
    const { x, y } = await find2(step.hover, "point");
    return { perform: () => page.mouse.move(x, y) };
  }
  if ("press" in step) return { perform: () => sendKey(page, step.press) };
  if ("type" in step) {
    const [selector, text] = step.type;
    const { handle } = await find2(selector, "keys");
    await focus(handle);
    return { perform: () => sendText(page, text), aimedAt: { handle, kind: "keys" } };
  }
  if ("select" in step) {
    const [selector, value] = step.select;
    const { handle } = await find2(selector, "keys");
    await focus(handle);
    return prepareSelect(handle, value, page);
  }
  if ("scroll" in step) {
    const { scroll } = step;
    if (typeof scroll !== "string") return { perform: () => scrollBy(page, scroll) };
    const { handle } = await find2(scroll, "look");
    return {
      perform: () => handle.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }))
    };
  }
  if ("module" in step) throw new Error("a module prepares its steps itself");
  const { waitFor } = step;
  if (typeof waitFor === "string") await find2(waitFor, "look");
  else if ("text" in waitFor) await find2(`text/${waitFor.text}`, "look");
  else await pause3(waitFor.ms, void 0, { signal });
  return { perform: () => Promise.resolve() };
}
function hit(target, perform) {
  return { perform: () => perform(target), aimedAt: { handle: target.handle, kind: "pointer" } };
}
async function answerOf(work) {
  const answer = await inTime(longestAnswerMs4, work);
  if (answer !== void 0) return answer;
  throw new StepProblem(
    `cannot be done: the page did not answer within ${printWait(longestAnswerMs4)}`,
    "Look for a loop that does not end, in a focus handler or in a timer."
  );
}
async function focus(handle) {
  const hasFocus = await answerOf(handle.evaluate(inPage.takeFocus));
  if (!hasFocus)
    throw new StepProblem(
      "cannot be done: the element does not take the focus",
      "Name the input itself, and see that it is not disabled."
    );
}
async function prepareSelect(handle, value, page) {
  const option = await answerOf(handle.evaluate(inPage.prepareOption, value));
  if ("problem" in option)
    throw new StepProblem(
      `cannot be done: ${option.problem}`,
      "Name an option of the <select> by its value or its text."
    );
  return {
    async perform() {
      await sendKey(page, option.key);
    },
    aimedAt: { handle, kind: "option", wanted: value }
  };
}
async function scrollBy(page, { x = 0, y = 0 }) {
  const { width = 800, height = 600 } = page.viewport() ?? {};
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel({ deltaX: x, deltaY: y });
}

// src/collect/login/log-in-by-steps.ts
var longestLoadMs = 3e4;
var longestStepMs = 3e4;
var quietMs = 500;
var longestQuietWaitMs = 5e3;
var longestAnswerMs5 = 15e3;
var longestReactionMs = 3e3;
var pollMs4 = 200;
async function logInBySteps({ page: path2, steps }, { page, urlOf, signal }) {
  var _stack = [];
  try {
    const url = urlOf(path2);
    const response = await page.goto(url, { waitUntil: "load", timeout: longestLoadMs }).catch((error) => {
      throw loginFailed(`${printAddress(url)} could not be loaded: ${messageOf(error)}`, void 0, error);
    });
    if (response && response.status() >= 400)
      throw loginFailed(`${printAddress(url)} answered ${response.status()}`, await lookAt(page));
    await settle2(page);
    await page.bringToFront();
    const targets = __using(_stack, await PageTargets.attach(page, () => void 0), true);
    for (const [index, step] of steps.entries()) {
      signal.throwIfAborted();
      try {
        const prepared2 = await prepareStep(step, { page, targets, signal });
        await inTime(longestStepMs, prepared2.perform());
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof StepProblem)
          throw loginFailed(`step ${index + 1} ${describe2(step)} ${error.message}`, await lookAt(page), error);
        if (!isGone(error)) throw error;
      }
      if (leadsOn(step)) await settle2(page);
    }
    const isQuiet = await settle2(page);
    const deadline = performance.now() + (isQuiet ? longestReactionMs : longestAnswerMs5);
    while (await asksForPassword(page)) {
      signal.throwIfAborted();
      if (performance.now() > deadline)
        throw loginFailed("after its last step a password is still asked for", await lookAt(page));
      await pause4(pollMs4);
    }
    await settle2(page);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function describe2(step) {
  const { kind, selector } = shapeOf(step);
  return `"${selector === null ? step.name : `${kind} ${selector}`}"`;
}
function leadsOn(step) {
  return "click" in step || "tap" in step || "press" in step || "select" in step;
}
function isGone(error) {
  return /context was destroyed|detached|Target closed|Cannot find context|Inspected target navigated/i.test(
    messageOf(error)
  );
}
function settle2(page) {
  return page.waitForNetworkIdle({ idleTime: quietMs, timeout: longestQuietWaitMs }).then(
    () => true,
    () => false
  );
}

// src/collect/conditions/follow-targets.ts
import { setTimeout as sleep3 } from "node:timers/promises";
var longestPreparation = 2e3;
async function followTargets(page, prepare) {
  const follow = async (session) => {
    session.on(CDPSessionEvent.SessionAttached, (child) => void followChild(child));
    await prepare(session);
    await session.send("Target.setAutoAttach", {
      autoAttach: true,
      flatten: true,
      waitForDebuggerOnStart: true
    });
  };
  const followChild = async (child) => {
    const prepared2 = follow(child).catch(() => void 0);
    await Promise.race([prepared2, sleep3(longestPreparation, void 0, { ref: false })]);
    await child.send("Runtime.runIfWaitingForDebugger").catch(() => void 0);
  };
  await follow(await page.createCDPSession());
}

// src/collect/login/origin-headers.ts
async function sendHeaders(page, origin, headers) {
  const added = Object.entries(headers).map(([name, value]) => ({ name: name.toLowerCase(), value }));
  if (added.length === 0) return;
  await followTargets(page, async (session) => {
    session.on("Fetch.requestPaused", ({ requestId, request }) => {
      const isOwn = URL.canParse(request.url) && new URL(request.url).origin === origin;
      const kept = Object.entries(request.headers).map(([name, value]) => ({ name, value })).filter(({ name }) => !added.some((header) => header.name === name.toLowerCase()));
      void session.send("Fetch.continueRequest", { requestId, ...isOwn && { headers: [...kept, ...added] } }).catch(() => void 0);
    });
    await session.send("Fetch.enable", { patterns: [{ urlPattern: `${origin}/*` }] });
  });
}

// src/collect/login/session-state.ts
function stateOf(setup, origin) {
  const cookies = setup.cookies.map(({ name, value, path: path2, domain }) => ({
    name,
    value,
    ...path2 !== void 0 && { path: path2 },
    // Without a domain, a cookie is for the host of the URL alone, as `__Host-` demands.
    ...domain === void 0 ? { url: `${origin}${path2 ?? "/"}` } : { domain },
    secure: origin.startsWith("https:") || /^__(?:Host|Secure)-/i.test(name)
  }));
  return { cookies, localStorage: setup.localStorage, sessionStorage: {} };
}
async function applyState(page, state, origin) {
  const session = await page.createCDPSession();
  try {
    if (state.cookies.length > 0) await session.send("Network.setCookies", { cookies: [...state.cookies] });
  } finally {
    await session.detach().catch(() => void 0);
  }
  const { localStorage: local, sessionStorage: ofTab } = state;
  if (Object.keys(local).length === 0 && Object.keys(ofTab).length === 0) return;
  const entries = { localStorage: local, sessionStorage: ofTab };
  await onBlankDocument(page, origin, () => page.evaluate(inPage.fillStorage, entries));
}
var mostStorageCharacters = 5e6;
async function readState(page, origin) {
  const session = await page.createCDPSession();
  const { cookies } = await session.send("Network.getAllCookies");
  await session.detach().catch(() => void 0);
  const storage = await onBlankDocument(
    page,
    origin,
    () => page.evaluate(inPage.readStorage, mostStorageCharacters)
  );
  return { cookies: cookies.map(toParam), ...storage };
}
function toParam(cookie) {
  const { name, value, domain, path: path2, expires, httpOnly, secure, sameSite, priority, session } = cookie;
  const { sourceScheme, sourcePort, partitionKey } = cookie;
  const isOfHost = !domain.startsWith(".");
  return {
    name,
    value,
    path: path2,
    httpOnly,
    secure,
    priority,
    sourceScheme,
    sourcePort,
    ...isOfHost ? { url: `${secure ? "https" : "http"}://${domain}${path2}` } : { domain },
    ...sameSite !== void 0 && { sameSite },
    ...!session && { expires },
    ...partitionKey !== void 0 && { partitionKey }
  };
}
function tokensOf({ cookies, localStorage, sessionStorage }) {
  const values = [
    ...cookies.map(({ value }) => value),
    ...Object.values(localStorage),
    ...Object.values(sessionStorage)
  ];
  return values.filter((value) => /^[\w.~+/=%:-]{16,4096}$/.test(value) && /\d/.test(value));
}

// src/collect/login/log-in.ts
var longestLoginMs = 9e4;
var tidyMs = 5e3;
var answerMs2 = 1e3;
async function logIn(task) {
  const { browser, device, setup, urlOf, secrets } = task;
  const timeout = AbortSignal.timeout(longestLoginMs);
  const signal = AbortSignal.any([task.signal, timeout]);
  const { origin } = new URL(urlOf("/"));
  let opening;
  const ended = Promise.withResolvers();
  ended.promise.catch(() => void 0);
  const onAbort = () => ended.reject(signal.reason);
  const onDisconnect = () => ended.reject(browserCrashed("a login"));
  signal.addEventListener("abort", onAbort, { once: true });
  browser.puppeteer.on("disconnected", onDisconnect);
  const work = async () => {
    var _stack = [];
    try {
      opening = browser.puppeteer.createBrowserContext(noDownloads);
      const context = await opening;
      const page = await context.newPage();
      answerDialogs(page, "accept");
      await emulateDevice(page, device, browser.version);
      await setPixelRatio(page, device);
      await sendHeaders(page, origin, headersOf(setup));
      await applyState(page, stateOf(setup, origin), origin);
      const _ = __using(_stack, await answerWindowDialogs(page), true);
      await logInBy(setup.login, { page, urlOf, secrets, signal });
      return await readState(page, origin);
    } catch (_2) {
      var _error = _2, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  };
  try {
    signal.throwIfAborted();
    return await Promise.race([work(), ended.promise]);
  } catch (error) {
    task.signal.throwIfAborted();
    if (timeout.aborted) throw loginFailed(`it was not done within ${printWait(longestLoginMs)}`);
    if (await isGone2(browser)) throw browserCrashed("a login", error);
    if (error instanceof CheckError) throw error;
    throw loginFailed(`${messageOf(error)} (${printAddress(urlOf("/"))})`, void 0, error);
  } finally {
    signal.removeEventListener("abort", onAbort);
    browser.puppeteer.off("disconnected", onDisconnect);
    await within(
      tidyMs,
      Promise.resolve(opening).then((context) => context?.close())
    );
  }
}
function logInBy(login, context) {
  switch (login.kind) {
    case "steps":
      return logInBySteps(login, context);
    case "request":
      return logInByRequest(login, context);
    case "module":
      return logInByModule(login, context);
  }
}
async function isGone2({ puppeteer }) {
  await within(answerMs2, puppeteer.version());
  return !puppeteer.connected;
}

// src/collect/login/sessions.ts
var mostRenewals = 3;
var Session = class {
  #setup;
  #owner;
  #secrets;
  #login;
  /** What the last login has brought; undefined while there is none. */
  #current;
  /** Whether a visit has been let in with it. */
  #isProven = false;
  #failure;
  #renewals = 0;
  constructor(owner, secrets) {
    this.#owner = owner;
    this.#secrets = secrets;
    this.#setup = secrets.resolveAll(owner.setup);
  }
  /** Makes a tab the user's, before it loads anything. The state is a context's: its second tab has it. */
  async enter(page, state, isFirstTab) {
    const { origin } = new URL(this.#owner.urlOf("/"));
    await sendHeaders(page, origin, headersOf(this.#setup));
    if (isFirstTab) await applyState(page, state, origin);
  }
  /** @throws CheckError LOGIN_FAILED, also each time after a login that failed. */
  async state(browser, signal) {
    if (this.#failure !== void 0) throw this.#failure;
    const login = this.#login ??= this.#begin(browser, signal);
    try {
      const state = await login;
      if (this.#login === login) this.#current = state;
      return state;
    } catch (error) {
      if (this.#login === login) this.fail(error);
      throw error;
    }
  }
  /** A visit was let in with this state. */
  prove(state) {
    if (state === this.#current) this.#isProven = true;
  }
  /**
   * Logs in anew, where the site has ended the session that a visit used; once for all visits that used it.
   * @returns false where it did so too often, or no visit was ever let in.
   */
  renew(used) {
    if (used !== this.#current) return true;
    if (!this.#isProven || this.#renewals >= mostRenewals) return false;
    this.#renewals++;
    this.#forget();
    return true;
  }
  /** From now on there is only this error, unless it was the browser's. */
  fail(error) {
    this.#forget();
    if (error instanceof CheckError && error.code !== "BROWSER_CRASHED") this.#failure = error;
  }
  #forget() {
    this.#login = void 0;
    this.#current = void 0;
    this.#isProven = false;
  }
  async #begin(browser, signal) {
    const { login, ...rest } = this.#setup;
    const { device, urlOf } = this.#owner;
    if (!login) return stateOf(rest, new URL(urlOf("/")).origin);
    const setup = { ...rest, login };
    const state = await logIn({ browser, device, setup, urlOf, secrets: this.#secrets, signal });
    for (const token of tokensOf(state)) this.#secrets.hide(token);
    return state;
  }
};
var Sessions = class {
  #secrets;
  #sessions = /* @__PURE__ */ new Map();
  constructor(secrets) {
    this.#secrets = secrets;
  }
  of(owner) {
    const key2 = JSON.stringify([owner.urlOf("/"), owner.device.name, owner.setup]);
    const session = this.#sessions.get(key2) ?? new Session(owner, this.#secrets);
    this.#sessions.set(key2, session);
    return session;
  }
};

// src/collect/discover/step-of.ts
function stepOf(trial, selector) {
  if (trial.kind === "type") return { type: [selector, trial.text] };
  if (trial.kind === "select") return { select: [selector, trial.value] };
  return { click: selector };
}
function selectorOf(step) {
  if ("type" in step) return step.type[0];
  if ("select" in step) return step.select[0];
  return "click" in step ? step.click : "";
}
function actionOf({ kind, selector, text = "" }) {
  if (kind === "click") return { click: selector };
  return kind === "type" ? { type: [selector, text] } : { select: [selector, text] };
}

// src/collect/visit/page-failure.ts
var tabCrash = "crashed its tab";
var explanations = {
  ERRORED_DOCUMENT_REQUEST: ({ statusCode }) => [
    `answered ${statusCode ?? "with an error status"}`,
    "Put a path that the server has into the budget, or find the error in the server's log."
  ],
  FAILED_DOCUMENT_REQUEST: ({ errorDetails = "" }) => whyNotLoaded(errorDetails),
  DNS_FAILURE: () => ["has a host name that cannot be resolved", "Check the URL's host name."],
  NO_DOCUMENT_REQUEST: () => ["asked for no document", "Check that the URL is one of a web page."],
  INSECURE_DOCUMENT_REQUEST: ({ securityMessages }) => badCertificate(securityMessages),
  CHROME_INTERSTITIAL_ERROR: () => [
    "was stopped by a warning page of the browser",
    "Open the URL in a browser on this machine to see the warning."
  ],
  NOT_HTML: ({ mimeType }) => [
    `is not an HTML page${mimeType ? ` but ${mimeType}` : ""}`,
    "Serve it with the content type text/html, or take it out of the budget."
  ],
  NO_FCP: (_, { maxWaitForFcpMs }) => [
    `painted nothing within ${seconds(maxWaitForFcpMs)}`,
    "Open the page in a browser: its console says why it stays blank."
  ],
  PAGE_HUNG: (_, { maxWaitForLoadMs }) => [
    `kept its main thread busy for ${seconds(maxWaitForLoadMs)}`,
    "Look for a loop that does not end in the page's scripts."
  ],
  TIMEOUT: ({ message }) => [
    `${message ?? "was not done in time"}: its scripts or its network never came to rest`,
    "Look for a loop or a request that does not end."
  ],
  TARGET_CRASHED: () => [
    tabCrash,
    "Most often it used up the memory: give the machine more, or the page less."
  ]
};
var ofWaiting = /* @__PURE__ */ new Set(["NO_FCP", "PAGE_HUNG", "TIMEOUT"]);
var cutOff = () => [
  "was cut off: the time for visits ran out before it had loaded",
  "Give the run more time with --max-time."
];
function whyNotLoaded(error) {
  const [wrong] = /^net::ERR_CERT_\w+/.exec(error) ?? [];
  if (wrong !== void 0) return badCertificate(wrong);
  return [
    `could not be loaded${error ? `: ${error}` : ""}`,
    "Open the URL in a browser on this machine to see what answers it."
  ];
}
function notOpened(url, thrown) {
  const [what, advice2] = whyNotLoaded(messageOf(thrown));
  return new CheckError("PAGE_FAILED", `${printAddress(url)} ${what}`, { advice: advice2, cause: thrown });
}
function badCertificate(why) {
  return [
    `has a certificate that the browser does not accept${why ? `: ${why}` : ""}`,
    'Say "insecure": true in the budget, serve it over http on this machine, or use a certificate that the machine trusts.'
  ];
}
function pageFailed(url, error, bounds, cause) {
  const isLate = bounds.isCut === true && ofWaiting.has(error.code);
  const explain = isLate ? cutOff : explanations[error.code];
  const [what, advice2] = explain ? explain(error, bounds) : [`could not be measured: ${(error.message ?? error.code).replace(/\.$/, "")}`, void 0];
  return new CheckError("PAGE_FAILED", `${printAddress(url)} ${what}.`, {
    advice: advice2,
    ...cause === void 0 ? {} : { cause }
  });
}
function redirectedAway(url, finalUrl) {
  return new CheckError(
    "PAGE_FAILED",
    `${printAddress(url)} redirects to ${printAddress(finalUrl)}, another origin.`,
    {
      advice: "Put the final URL into the budget, or let the server answer without the redirect."
    }
  );
}
var longestProtocolAnswerMs = 3e4;
function loadFailed(url, error, bounds, cause) {
  if (error.code === "PROTOCOL_TIMEOUT") return new PageHung(longestProtocolAnswerMs);
  if (error.code === "PAGE_HUNG" && !bounds.isCut) return new PageHung(bounds.maxWaitForLoadMs);
  return pageFailed(url, error, bounds, cause);
}
var PageHung = class extends Error {
  name = "PageHung";
  silentMs;
  constructor(silentMs) {
    super(`no answer for ${seconds(silentMs)}`);
    this.silentMs = silentMs;
  }
};
function hung(url, { silentMs }, place) {
  const where = place ? `, in ${withoutOrigin(place.url, url)}:${place.line}` : "";
  const message = `${printAddress(url)} kept its main thread busy for ${seconds(silentMs)} without a pause${where}.`;
  return new CheckError("PAGE_FAILED", message, {
    advice: place ? "Look there for a loop that does not end." : "Look for a loop that does not end in the page's scripts."
  });
}
function leftItself(url, left) {
  const { times, isReload, source, hadLoaded } = left;
  const to = withoutOrigin(left.to, url);
  const when = hadLoaded ? "after it had loaded" : "while it loaded";
  const fail = (what, advice2) => new CheckError("PAGE_FAILED", `${printAddress(url)} ${what}.`, { advice: advice2 });
  if (source === "nowhere")
    return fail(
      `left itself ${when}, to ${to}, without a request to a server`,
      "Take that navigation out of this page: such a document has no load to measure."
    );
  if (source === "failed")
    return fail(
      `left itself ${when}, to ${to}, which could not be opened`,
      "Open that address in a browser on this machine, or take the redirect out of this page."
    );
  if (times === 1 && !isReload)
    return fail(
      `left itself ${when}, to ${to}`,
      `Put the page that stays into the budget (${to}), or take the redirect out of this one.`
    );
  return fail(
    times === 1 ? `reloaded itself ${when}` : `left itself ${times} times while it was measured, last to ${to}`,
    "Look for a <meta http-equiv=refresh>, or for a script that reloads the page or sends it elsewhere each time."
  );
}
function withoutOrigin(url, from) {
  if (!URL.canParse(url) || !URL.canParse(from)) return printAddress(url);
  const { protocol, origin, pathname } = new URL(url);
  if (protocol === "blob:") return "a blob: URL";
  return origin === new URL(from).origin ? pathname : printAddress(url);
}
function findLoadError({
  PageLoadError,
  DevtoolsLogError
}) {
  if (!PageLoadError) return void 0;
  const error = toLoadError(PageLoadError);
  if (error.code !== "CHROME_INTERSTITIAL_ERROR") return error;
  for (const { method, params } of DevtoolsLogError ?? []) {
    if (method === "Network.loadingFailed" && params.type === "Document") {
      return { code: "FAILED_DOCUMENT_REQUEST", errorDetails: params.errorText };
    }
  }
  return error;
}
function toLoadError(thrown) {
  const read = (key2) => {
    const value = typeof thrown === "object" && thrown ? Reflect.get(thrown, key2) : void 0;
    return typeof value === "string" ? { [key2]: value } : {};
  };
  return {
    code: "UNKNOWN",
    message: messageOf(thrown),
    ...read("code"),
    ...read("statusCode"),
    ...read("errorDetails"),
    ...read("mimeType"),
    ...read("securityMessages")
  };
}
function seconds(ms) {
  return `${Math.round(ms / 100) / 10} s`;
}

// src/collect/conditions/certificate-key.ts
import { createHash } from "node:crypto";
import { connect } from "node:tls";
var answerTimeoutMs2 = 1e4;
async function certificateKey(url) {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== "https:") return null;
  const host = parsed.hostname.replace(/^\[|\]$/g, "");
  const found2 = Promise.withResolvers();
  const socket = connect({
    host,
    port: Number(parsed.port || 443),
    // It is the key that is asked for: nothing is sent to a server whose certificate is not checked.
    rejectUnauthorized: false,
    // Servers choose a certificate by host name, and an IP address is not one.
    .../^[\d.]+$|:/.test(host) ? {} : { servername: host }
  });
  socket.setTimeout(answerTimeoutMs2, () => found2.resolve(null));
  socket.on("error", () => found2.resolve(null));
  socket.once("secureConnect", () => {
    const certificate = socket.getPeerX509Certificate();
    found2.resolve(
      certificate ? createHash("sha256").update(certificate.publicKey.export({ type: "spki", format: "der" })).digest("base64") : null
    );
  });
  try {
    return await found2.promise;
  } finally {
    socket.destroy();
  }
}

// src/collect/browser/browser-pool.ts
var BrowserPool = class {
  #open = /* @__PURE__ */ new Map();
  #path;
  #signal;
  #conditions;
  #trustedKeys;
  constructor(path2, signal, conditions = {}) {
    this.#path = path2;
    this.#signal = signal;
    this.#conditions = conditions;
  }
  get(slot) {
    const known = this.#open.get(slot);
    if (known) return known;
    const started = this.#start();
    this.#open.set(slot, started);
    return started;
  }
  async #start() {
    const { hosts = {}, insecureSites = [] } = this.#conditions;
    this.#trustedKeys ??= Promise.all(insecureSites.map(certificateKey)).then(
      (keys) => keys.filter((key2) => key2 !== null)
    );
    const trustedKeys = await this.#trustedKeys;
    return launchBrowser({ path: this.#path, signal: this.#signal, hosts, trustedKeys });
  }
  async drop(slot) {
    const handle = this.#open.get(slot);
    this.#open.delete(slot);
    await (await handle?.catch(() => void 0))?.[Symbol.asyncDispose]();
  }
  async [Symbol.asyncDispose]() {
    await Promise.all([...this.#open.keys()].map((slot) => this.drop(slot)));
  }
};

// src/collect/conditions/block-urls.ts
async function blockUrls(page, patterns) {
  if (patterns.length === 0) return;
  await followTargets(page, async (session) => {
    await session.send("Network.enable", { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
    await session.send("Network.setBlockedURLs", { urls: [...patterns] });
  });
}

// src/collect/interactions/run-interactions.ts
import { setTimeout as pause6 } from "node:timers/promises";

// src/collect/interactions/await-entries.ts
import { setTimeout as pause5 } from "node:timers/promises";

// src/collect/interactions/document-windows.ts
var slackMs = 1;
function momentOf(documents) {
  return new Map([...documents].map(([id, { now, interactionCount }]) => [id, { now, interactionCount }]));
}
function windowsBetween(documents, start2, end) {
  return [...documents.values()].flatMap((document2) => {
    const [begin, finish] = [start2.get(document2.id), end?.get(document2.id)];
    if (end && !finish) return [];
    const count = (finish ?? document2).interactionCount - (begin?.interactionCount ?? 0);
    const from = begin ? begin.now - slackMs : -Infinity;
    return [{ document: document2, from, to: finish ? finish.now - slackMs : Infinity, count }];
  });
}

// src/collect/interactions/inp.ts
var shortestMs = 16;
var roundingMs = 8;
var mostScripts = 5;
var byWall = ({ duration }) => duration;
function interactionsIn({ document: document2, from, to }, durationOf = byWall) {
  const slowest = /* @__PURE__ */ new Map();
  for (const event of document2.events) {
    if (event.interaction === 0 || event.start < from || event.start >= to) continue;
    const known = slowest.get(event.interaction);
    if (!known || isSlower(event, known, durationOf)) slowest.set(event.interaction, event);
  }
  return [...slowest.values()];
}
function isSlower(event, known, durationOf) {
  const longer = durationOf(event) - durationOf(known) || event.duration - known.duration || workOf(event) - workOf(known);
  return longer > 0;
}
function workOf({ processingStart, processingEnd }) {
  return processingEnd - processingStart;
}
function slowestOf(windows, durationOf = byWall) {
  const slowest = slowestEvent(windows, durationOf);
  if (slowest) return measurementOf(slowest.event, slowest.window, durationOf);
  const counted = windows.find(({ count }) => count > 0);
  return counted ? tooShortToMeasure(counted) : null;
}
function longestOf(windows, durationOf) {
  const slowest = slowestEvent(windows, durationOf);
  if (slowest) return durationOf(slowest.event);
  return windows.some(({ count }) => count > 0) ? shortestMs : void 0;
}
function spanOfSlowest(windows) {
  const slowest = slowestEvent(windows);
  if (!slowest) return null;
  const start2 = slowest.window.document.timeOrigin + slowest.event.start;
  return { start: start2, end: start2 + slowest.event.duration };
}
function slowestEvent(windows, durationOf = byWall) {
  let slowest;
  for (const window of windows) {
    for (const event of interactionsIn(window, durationOf))
      if (!slowest || isSlower(event, slowest.event, durationOf)) slowest = { event, window };
  }
  return slowest;
}
function tooShortToMeasure({ document: document2, from, to }) {
  const input = document2.inputs.findLast(({ start: start2 }) => start2 >= from && start2 < to);
  return {
    duration: { value: shortestMs, below16: true },
    event: input?.name ?? null,
    target: input?.target ?? null,
    document: printAddress(document2.url),
    parts: null,
    scripts: []
  };
}
function measurementOf(event, window, durationOf) {
  const { document: document2 } = window;
  const { inputDelay, processing, presentation } = partsOf(event, document2.events);
  const cause = causeOf(event, document2.events, durationOf);
  return {
    duration: { value: event.duration, below16: false },
    event: cause.name,
    target: cause.target ?? targetOf2(cause, document2.events),
    document: printAddress(document2.url),
    parts: { inputDelay, processing, presentation },
    scripts: scriptsDuring(event, window)
  };
}
function causeOf(slow, events, durationOf) {
  const candidates2 = events.filter(
    (event) => event.interaction !== 0 && (isSameFrame(event, slow) || event.interaction === slow.interaction && durationOf(slow) - durationOf(event) <= roundingMs)
  );
  return candidates2.reduce((most, event) => workOf(event) > workOf(most) ? event : most, slow);
}
function isSameFrame(one, other) {
  return Math.abs(one.start + one.duration - (other.start + other.duration)) <= roundingMs;
}
function targetOf2({ interaction }, events) {
  return events.find((event) => event.interaction === interaction && event.target !== null)?.target ?? null;
}
function partsOf(event, events) {
  const shown = event.start + event.duration;
  const sameFrame2 = events.filter((one) => isSameFrame(one, event));
  const first = Math.max(event.start, Math.min(...sameFrame2.map(({ processingStart }) => processingStart)));
  const end = Math.max(shown, first);
  const last = Math.min(end, Math.max(...sameFrame2.map(({ processingEnd }) => processingEnd)));
  return { inputDelay: first - event.start, processing: last - first, presentation: end - last };
}
function scriptsDuring({ start: start2, duration }, { document: document2 }) {
  const end = start2 + duration;
  const share = (script) => Math.min(end, script.start + script.duration) - Math.max(start2, script.start);
  return document2.frames.filter((frame) => frame.start < end && frame.start + frame.duration > start2).flatMap(({ scripts }) => scripts).filter((script) => share(script) > 0).sort((a, b) => share(b) - share(a)).slice(0, mostScripts);
}
var interactionsPerOutlier = 50;
var mostCandidates = 10;
function inpOf(durations, count) {
  const candidates2 = durations.toSorted((a, b) => b - a).slice(0, mostCandidates);
  const value = candidates2[Math.min(candidates2.length - 1, Math.floor(Math.max(count, durations.length) / interactionsPerOutlier))];
  if (value !== void 0) return { value, below16: false };
  return count > 0 ? { value: shortestMs, below16: true } : null;
}
function visitInp(documents, durationOf = byWall) {
  const [durations, counts] = [[], []];
  for (const document2 of documents) {
    durations.push(...durationsIn(document2, durationOf));
    counts.push(document2.interactionCount);
  }
  return inpOf(
    durations,
    counts.reduce((sum, count) => sum + count, 0)
  );
}
var agreementMs = 8;
function compareWithWebVitals(documents) {
  const disagreements = [];
  let inp = null;
  for (const document2 of documents) {
    const theirs = document2.webVitalsInp;
    if (theirs !== null) inp = Math.max(inp ?? 0, theirs);
    const durations = durationsIn(document2);
    const ours = inpOf(durations, document2.interactionCount);
    if (!ours) continue;
    if (!agrees(theirs, durations, document2.interactionCount))
      disagreements.push({ url: printAddress(document2.url), ours: ours.value, theirs });
  }
  return { inp, disagreements };
}
function agrees(theirs, durations, count) {
  if (durations.length === 0) return theirs === null || theirs <= shortestMs;
  const possible = [inpOf(durations, count), inpOf(durations, count - interactionsPerOutlier)];
  return theirs !== null && possible.some((ours) => ours && Math.abs(theirs - ours.value) <= agreementMs);
}
function durationsIn(document2, durationOf = byWall) {
  const all = { document: document2, from: -Infinity, to: Infinity, count: document2.interactionCount };
  return interactionsIn(all, durationOf).map(durationOf);
}

// src/collect/interactions/await-entries.ts
var pollMs5 = 50;
var longestReadMs = 500;
var quietMs2 = 1e3;
var longestMs2 = 1e4;
var longFrameMs = 50;
async function awaitEntries(collector, since, expected, navigations, signal, wasHeld) {
  const startedAt = performance.now();
  let [changedAt, state] = [startedAt, ""];
  for (; ; ) {
    signal.throwIfAborted();
    if (!navigations.isHolding) await collector.read(longestReadMs);
    const windows = windowsBetween(collector.documents, since, null);
    const told = windows.flatMap((window) => interactionsIn(window).map((event) => ({ event, window })));
    const counted = windows.reduce((sum, { count }) => sum + count, 0);
    const framesToCome = told.some(
      ({ event, window: { document: document2 } }) => event.duration > longFrameMs + 8 && !document2.frames.some((frame) => frame.start + frame.duration > event.start)
    );
    if (counted >= expected && told.length >= counted && !framesToCome) return;
    const now = performance.now();
    const news = `${counted} ${told.length} ${framesToCome}`;
    if (news !== state) [state, changedAt] = [news, now];
    const isQuiet = now - changedAt > quietMs2;
    if (isQuiet && (wasHeld() || !hasSlowInputWithoutEntry(windows, told.length, counted))) return;
    if (now - startedAt > longestMs2 + quietMs2) {
      throw new StepProblem(
        "was answered, but the browser reported no duration",
        "Most often the page went away before it had painted: put the step last, or wait before what leaves the page."
      );
    }
    await pause5(pollMs5);
  }
}
function hasSlowInputWithoutEntry(windows, told, counted) {
  if (told >= counted) return false;
  return windows.some(
    ({ document: document2, from }) => document2.inputs.some(
      ({ name, start: start2, done }) => start2 >= from && done - start2 > 2 * shortestMs && !document2.events.some((event) => event.name === name && event.start === start2)
    )
  );
}

// src/collect/steps/hold-navigations.ts
var NavigationHold = class _NavigationHold {
  #session;
  #mainFrame;
  #held = [];
  #holding = false;
  constructor(session, mainFrame) {
    this.#session = session;
    this.#mainFrame = mainFrame;
  }
  static async enable(session) {
    const { frameTree } = await session.send("Page.getFrameTree");
    const navigations = new _NavigationHold(session, frameTree.frame.id);
    session.on("Fetch.requestPaused", ({ requestId, frameId }) => {
      if (navigations.#holding && frameId === navigations.#mainFrame) navigations.#held.push(requestId);
      else void navigations.#continue(requestId);
    });
    await session.send("Fetch.enable", {
      patterns: [{ resourceType: "Document", requestStage: "Request" }]
    });
    return navigations;
  }
  /** From now on, the page's requests for another document wait. */
  hold() {
    this.#holding = true;
  }
  /** Whether the page is on its way. Until it is there or has given up, the browser passes no question on to it. */
  get isHolding() {
    return this.#held.length > 0;
  }
  async release() {
    this.#holding = false;
    await Promise.all(this.#held.splice(0).map((id) => this.#continue(id)));
  }
  /** The page may have given the request up meanwhile. */
  async #continue(requestId) {
    await this.#session.send("Fetch.continueRequest", { requestId }).catch(() => void 0);
  }
};

// src/collect/in-page/collector-data.ts
var lastInputs = 50;
function lengthsOf({ events, frames, shifts, inputs }) {
  return {
    events: events.length,
    frames: frames.length,
    shifts: shifts.length,
    inputs: Math.max(0, inputs.length - lastInputs)
  };
}

// src/collect/interactions/watched-input.ts
function problemOf(documents, id) {
  for (const { watched } of documents) if (watched?.id === id) return checked(watched.problem);
  return null;
}
function checked(problem) {
  if (typeof problem !== "object" || problem === null) return null;
  if ("missed" in problem) return { missed: String(problem.missed) };
  if ("left" in problem) return { left: String(problem.left) };
  return "readOnly" in problem ? { readOnly: true } : null;
}

// src/collect/interactions/page-collector.ts
var key = "__budgetCheckCollector";
var longestReadMs2 = 5e3;
var longestMessage = 16e6;
var mostDocuments = 200;
var PageCollector = class {
  #watches = 0;
  /** By document, in the order in which they were first seen. */
  documents = /* @__PURE__ */ new Map();
  #questions = new OpenQuestions(longestReadMs2);
  #targets;
  async install(targets) {
    this.#targets = targets;
    await targets.install(callOf(inPage.installCollector, key, messageFunction), longestReadMs2);
    await this.read();
  }
  /**
   * A reading that a document sends without being asked, before the page moves to another document. Anything else that
   * a page may send this way is ignored.
   */
  hear(payload) {
    if (payload.length > longestMessage) return;
    const reading = parseJson(payload);
    if (isReading(reading) && Reflect.get(reading, "key") === key) this.#keep(reading);
  }
  /**
   * Asks all documents that are there now for what is new.
   * @param longestMs one that does not answer by then is busy or on its way out, and keeps what it knows until the next time.
   */
  async read(longestMs3 = longestReadMs2) {
    const documents = this.#targets?.documents ?? [];
    await Promise.all(
      documents.map(async (document2) => {
        const reading = await this.#questions.ask(document2, () => this.#ask(document2), longestMs3);
        if (isReading(reading)) this.#keep(reading);
      })
    );
  }
  /**
   * Watches the input that a step is about to send to an element.
   * @param wanted the option to be chosen, where that is what the step does.
   * @returns asks for what the readings since then say against it; null where nothing does.
   */
  async watch(element, kind, wanted) {
    const id = ++this.#watches;
    await within(longestReadMs2, element.evaluate(inPage.watchInput, key, id, kind, wanted));
    return () => problemOf(this.documents.values(), id);
  }
  /** Null where it cannot be asked any more. */
  async #ask(document2) {
    const known = Object.fromEntries(
      [...this.documents.values()].map((record) => [record.id, lengthsOf(record)])
    );
    return evaluate(document2, callOf(inPage.readCollector, key, known)).catch(() => null);
  }
  /** A document may be read twice at a time: what is known already stays. */
  #keep(reading) {
    const { from, ...record } = reading;
    const known = this.documents.get(record.id);
    if (!known && this.documents.size >= mostDocuments) return;
    if (!known) {
      this.documents.set(record.id, record);
      return;
    }
    const joined = (name) => [...known[name].slice(0, from[name]), ...record[name]];
    if (reading.now < known.now) return;
    this.documents.set(record.id, {
      ...record,
      events: joined("events"),
      frames: joined("frames"),
      shifts: joined("shifts"),
      inputs: joined("inputs")
    });
  }
};
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
var logNames = ["events", "frames", "shifts", "inputs"];
function isReading(value) {
  if (typeof value !== "object" || value === null) return false;
  const from = Reflect.get(value, "from");
  return typeof Reflect.get(value, "id") === "string" && typeof from === "object" && from !== null && Array.isArray(Reflect.get(value, "routes")) && logNames.every(
    (name) => Array.isArray(Reflect.get(value, name)) && Number.isInteger(Reflect.get(from, name))
  );
}
async function evaluate({ session, contextId }, expression) {
  const { result } = await session.send("Runtime.evaluate", { contextId, expression, returnByValue: true });
  return result.value;
}

// src/collect/steps/input-problem.ts
var longest3 = 200;
function inputFailed(step, problem) {
  if ("readOnly" in problem)
    return new StepProblem(
      "wrote nothing: the field is read-only",
      "Name the field that takes the text, or add the step that makes this one editable."
    );
  if ("left" in problem)
    return new StepProblem(
      `chose nothing: the <select> is left at "${problem.left.slice(0, longest3)}", and no change event came`,
      "Open the list and choose by click steps: this page handles the keys of the <select> itself, or draws its list (appearance: base-select)."
    );
  const what = "type" in step ? "keys" : "tap" in step ? "tap" : "click";
  return new StepProblem(
    `did not reach the element: the ${what} went to ${problem.missed.slice(0, longest3)}`,
    "type" in step ? "Name the element that has the focus once the page has dealt with the focus." : "Name the element that is hit, or wait with waitFor until the page no longer moves under the pointer."
  );
}

// src/collect/steps/run-module.ts
async function runModule(file, context, measureStep, signal) {
  const run = await loadModule(file);
  signal.throwIfAborted();
  const names = /* @__PURE__ */ new Set();
  let isMeasuring = false;
  let failure;
  const measure = async (name, interact) => {
    try {
      const problem = wrongUse(name, names, isMeasuring);
      if (problem !== null) throw new StepProblem(problem, "Give each step a name of its own, and await it.");
      names.add(name);
      isMeasuring = true;
      await measureStep(
        { module: file, name },
        {
          async perform() {
            await interact();
          }
        }
      );
    } catch (error) {
      failure ??= error;
      throw error;
    } finally {
      isMeasuring = false;
    }
  };
  const aborted = Promise.withResolvers();
  aborted.promise.catch(() => void 0);
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    await Promise.race([run({ ...context, measure }), aborted.promise]);
  } catch (error) {
    failure ??= error;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
  signal.throwIfAborted();
  if (failure === void 0) return;
  if (failure instanceof StepProblem || failure instanceof CheckError) throw failure;
  throw new StepProblem(`threw: ${messageOf(failure)}`, "Fix the module, or what it expects of the page.");
}
function wrongUse(name, taken, isMeasuring) {
  if (typeof name !== "string" || name.trim() === "") return "measures a step without a name";
  if (taken.has(name)) return `measures "${name}" twice`;
  return isMeasuring ? `measures "${name}" inside or at the same time as another step` : null;
}

// src/collect/interactions/step-trace.ts
var categories = ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline"];
var bufferKb = 12 * 1024;
var longestTrace = 48e6;
var chunkSize = 1 << 20;
var longestStartMs = 5e3;
var longestEndMs = 1e4;
var longestTidyMs = 2e3;
var StepTrace = class _StepTrace {
  #session;
  #isRunning = true;
  constructor(session) {
    this.#session = session;
  }
  /** Null where the browser would not begin: steps are then measured without. */
  static async start(browser) {
    const session = await within(longestStartMs, browser.target().createCDPSession());
    if (!session) return null;
    const started = await within(
      longestStartMs,
      session.send("Tracing.start", {
        transferMode: "ReturnAsStream",
        traceConfig: {
          includedCategories: categories,
          recordMode: "recordUntilFull",
          traceBufferSizeInKb: bufferKb
        }
      }).then(() => true)
    );
    if (started) return new _StepTrace(session);
    await within(longestTidyMs, session.detach());
    return null;
  }
  /** Ends the trace and reads it. */
  async end() {
    const recorded = await this.#stop(longestEndMs);
    if (!recorded?.stream) return { whyNot: "the browser did not hand over its trace of the steps" };
    if (recorded.dataLossOccurred) return { whyNot: "the trace of the steps was too long to be kept" };
    return await within(longestEndMs, this.#read(recorded.stream)) ?? {
      whyNot: "the browser's trace of the steps could not be read"
    };
  }
  async #stop(longestMs3) {
    if (!this.#isRunning) return void 0;
    this.#isRunning = false;
    const complete = new Promise((resolve6) => {
      this.#session.once("Tracing.tracingComplete", resolve6);
    });
    return within(
      longestMs3,
      this.#session.send("Tracing.end").then(() => complete)
    );
  }
  async #read(handle) {
    const chunks = [];
    let size = 0;
    for (; ; ) {
      const { data, base64Encoded, eof } = await this.#session.send("IO.read", { handle, size: chunkSize });
      const chunk = Buffer.from(data, base64Encoded ? "base64" : "utf8");
      size += chunk.length;
      if (size > longestTrace) return { whyNot: "the trace of the steps was too long to be kept" };
      chunks.push(chunk);
      if (eof) break;
    }
    const { traceEvents } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    return { events: traceEvents };
  }
  /** Without its end, the next trace in this browser, which is that of the next visit, could not begin. */
  async [Symbol.asyncDispose]() {
    await this.#stop(longestTidyMs);
    await within(longestTidyMs, this.#session.detach());
  }
};

// src/collect/interactions/page-scripts.ts
var longestResourceBytes = 64e6;
var longestLoadMs2 = 5e3;
var longestReadMs3 = 5e3;
async function readPageScripts(targets, urls) {
  const found2 = await targets.inSessions(longestReadMs3, (session) => readScripts(session, urls));
  return found2.flat();
}
async function readSourceMapUrls(targets, urls) {
  const found2 = /* @__PURE__ */ new Map();
  const read = async (session) => {
    const onParsed = ({ url, sourceMapURL }) => {
      if (sourceMapURL && urls.has(url)) found2.set(url, sourceMapURL);
    };
    session.on("Debugger.scriptParsed", onParsed);
    await session.send("Debugger.disable");
    await session.send("Debugger.enable");
    session.off("Debugger.scriptParsed", onParsed);
  };
  await targets.inSessions(longestReadMs3, read);
  return found2;
}
async function readScripts(session, urls) {
  const parsed = [];
  session.on("Debugger.scriptParsed", (script) => {
    if (urls.has(script.url)) parsed.push(script);
  });
  await session.send("Debugger.enable");
  return Promise.all(
    parsed.map(async ({ scriptId, url, startLine, sourceMapURL }) => {
      const { scriptSource } = await session.send("Debugger.getScriptSource", { scriptId });
      return { url, content: scriptSource, startLine, ...sourceMapURL && { sourceMapUrl: sourceMapURL } };
    })
  );
}
async function loadText(session, url) {
  return await within(longestLoadMs2, loadAll(session, url)) ?? null;
}
async function loadAll(session, url) {
  if (url.startsWith("data:")) return (await fetch(url)).text();
  const { frameTree } = await session.send("Page.getFrameTree");
  const { resource } = await session.send("Network.loadNetworkResource", {
    frameId: frameTree.frame.id,
    url,
    options: { disableCache: false, includeCredentials: true }
  });
  if (!resource.success || !resource.stream) return null;
  const handle = resource.stream;
  const parts = [];
  let size = 0;
  for (let ended = false; !ended && size < longestResourceBytes; ) {
    const { data, eof, base64Encoded } = await session.send("IO.read", { handle });
    const part = Buffer.from(data, base64Encoded ? "base64" : "utf8");
    parts.push(part);
    size += part.length;
    ended = eof;
  }
  await session.send("IO.close", { handle });
  return size < longestResourceBytes ? Buffer.concat(parts).toString("utf8") : null;
}

// node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i = 0; i < chars.length; i++) {
  const c = chars.charCodeAt(i);
  intToChar[i] = c;
  charToInt[c] = i;
}
function decodeInteger(reader) {
  let value = 0;
  let shift = 0;
  let integer = 0;
  do {
    const c = reader.next();
    integer = charToInt[c];
    value |= (integer & 31) << shift;
    shift += 5;
  } while (integer & 32);
  return value;
}
function decodeSign(num) {
  return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
}
function hasMoreVlq(reader, max) {
  if (reader.pos >= max) return false;
  return reader.peek() !== comma;
}
var bufLength = 1024 * 16;
var StringReader = class {
  constructor(buffer) {
    this.pos = 0;
    this.buffer = buffer;
  }
  next() {
    return this.buffer.charCodeAt(this.pos++);
  }
  peek() {
    return this.buffer.charCodeAt(this.pos);
  }
  indexOf(char) {
    const { buffer, pos } = this;
    const idx = buffer.indexOf(char, pos);
    return idx === -1 ? buffer.length : idx;
  }
};
function decode2(mappings) {
  const { length } = mappings;
  const reader = new StringReader(mappings);
  const decoded = [];
  let genColumn = 0;
  let sourcesIndex = 0;
  let sourceLine = 0;
  let sourceColumn = 0;
  let namesIndex = 0;
  do {
    const semi = reader.indexOf(";");
    const line = [];
    let sorted = true;
    let lastCol = 0;
    genColumn = 0;
    while (reader.pos < semi) {
      let seg;
      genColumn += decodeSign(decodeInteger(reader));
      if (genColumn < lastCol) sorted = false;
      lastCol = genColumn;
      if (hasMoreVlq(reader, semi)) {
        sourcesIndex += decodeSign(decodeInteger(reader));
        sourceLine += decodeSign(decodeInteger(reader));
        sourceColumn += decodeSign(decodeInteger(reader));
        if (hasMoreVlq(reader, semi)) {
          namesIndex += decodeSign(decodeInteger(reader));
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn, namesIndex];
        } else {
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn];
        }
      } else {
        seg = [genColumn];
      }
      line.push(seg);
      reader.pos++;
    }
    if (!sorted) sort(line);
    decoded.push(line);
    reader.pos = semi + 1;
  } while (reader.pos <= length);
  return decoded;
}
function sort(line) {
  line.sort(sortComparator);
}
function sortComparator(a, b) {
  return a[0] - b[0];
}

// node_modules/@jridgewell/resolve-uri/dist/resolve-uri.mjs
var schemeRegex = /^[\w+.-]+:\/\//;
var urlRegex = /^([\w+.-]+:)\/\/([^@/#?]*@)?(\[[^\]]+\]|[^:/#?]*)(:\d+)?(\/[^#?]*)?(\?[^#]*)?(#.*)?/;
var fileRegex = /^file:(?:\/\/((?![a-z]:)[^/#?]*)?)?(\/?[^#?]*)(\?[^#]*)?(#.*)?/i;
function isAbsoluteUrl(input) {
  return schemeRegex.test(input);
}
function isSchemeRelativeUrl(input) {
  return input.startsWith("//");
}
function isAbsolutePath(input) {
  return input.startsWith("/");
}
function isFileUrl(input) {
  return input.startsWith("file:");
}
function isRelative(input) {
  return /^[.?#]/.test(input);
}
function parseAbsoluteUrl(input) {
  const match = urlRegex.exec(input);
  return makeUrl(match[1], match[2] || "", match[3], match[4] || "", match[5] || "/", match[6] || "", match[7] || "");
}
function parseFileUrl(input) {
  const match = fileRegex.exec(input);
  const path2 = match[2];
  return makeUrl("file:", "", match[1] || "", "", isAbsolutePath(path2) ? path2 : "/" + path2, match[3] || "", match[4] || "");
}
function makeUrl(scheme, user, host, port, path2, query, hash) {
  return {
    scheme,
    user,
    host,
    port,
    path: path2,
    query,
    hash,
    type: 7
  };
}
function parseUrl(input) {
  if (isSchemeRelativeUrl(input)) {
    const url2 = parseAbsoluteUrl("http:" + input);
    url2.scheme = "";
    url2.type = 6;
    return url2;
  }
  if (isAbsolutePath(input)) {
    const url2 = parseAbsoluteUrl("http://foo.com" + input);
    url2.scheme = "";
    url2.host = "";
    url2.type = 5;
    return url2;
  }
  if (isFileUrl(input))
    return parseFileUrl(input);
  if (isAbsoluteUrl(input))
    return parseAbsoluteUrl(input);
  const url = parseAbsoluteUrl("http://foo.com/" + input);
  url.scheme = "";
  url.host = "";
  url.type = input ? input.startsWith("?") ? 3 : input.startsWith("#") ? 2 : 4 : 1;
  return url;
}
function stripPathFilename(path2) {
  if (path2.endsWith("/.."))
    return path2;
  const index = path2.lastIndexOf("/");
  return path2.slice(0, index + 1);
}
function mergePaths(url, base) {
  normalizePath(base, base.type);
  if (url.path === "/") {
    url.path = base.path;
  } else {
    url.path = stripPathFilename(base.path) + url.path;
  }
}
function normalizePath(url, type) {
  const rel = type <= 4;
  const pieces = url.path.split("/");
  let pointer = 1;
  let positive = 0;
  let addTrailingSlash = false;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) {
      addTrailingSlash = true;
      continue;
    }
    addTrailingSlash = false;
    if (piece === ".")
      continue;
    if (piece === "..") {
      if (positive) {
        addTrailingSlash = true;
        positive--;
        pointer--;
      } else if (rel) {
        pieces[pointer++] = piece;
      }
      continue;
    }
    pieces[pointer++] = piece;
    positive++;
  }
  let path2 = "";
  for (let i = 1; i < pointer; i++) {
    path2 += "/" + pieces[i];
  }
  if (!path2 || addTrailingSlash && !path2.endsWith("/..")) {
    path2 += "/";
  }
  url.path = path2;
}
function resolve5(input, base) {
  if (!input && !base)
    return "";
  const url = parseUrl(input);
  let inputType = url.type;
  if (base && inputType !== 7) {
    const baseUrl = parseUrl(base);
    const baseType = baseUrl.type;
    switch (inputType) {
      case 1:
        url.hash = baseUrl.hash;
      // fall through
      case 2:
        url.query = baseUrl.query;
      // fall through
      case 3:
      case 4:
        mergePaths(url, baseUrl);
      // fall through
      case 5:
        url.user = baseUrl.user;
        url.host = baseUrl.host;
        url.port = baseUrl.port;
      // fall through
      case 6:
        url.scheme = baseUrl.scheme;
    }
    if (baseType > inputType)
      inputType = baseType;
  }
  normalizePath(url, inputType);
  const queryHash = url.query + url.hash;
  switch (inputType) {
    // This is impossible, because of the empty checks at the start of the function.
    // case UrlType.Empty:
    case 2:
    case 3:
      return queryHash;
    case 4: {
      const path2 = url.path.slice(1);
      if (!path2)
        return queryHash || ".";
      if (isRelative(base || input) && !isRelative(path2)) {
        return "./" + path2 + queryHash;
      }
      return path2 + queryHash;
    }
    case 5:
      return url.path + queryHash;
    default:
      return url.scheme + "//" + url.user + url.host + url.port + url.path + queryHash;
  }
}

// node_modules/@jridgewell/trace-mapping/dist/trace-mapping.mjs
function stripFilename(path2) {
  if (!path2) return "";
  const index = path2.lastIndexOf("/");
  return path2.slice(0, index + 1);
}
function resolver(mapUrl, sourceRoot) {
  const from = stripFilename(mapUrl);
  const prefix2 = sourceRoot ? sourceRoot + "/" : "";
  return (source) => resolve5(prefix2 + (source || ""), from);
}
var COLUMN = 0;
var SOURCES_INDEX = 1;
var SOURCE_LINE = 2;
var SOURCE_COLUMN = 3;
var NAMES_INDEX = 4;
function maybeSort(mappings, owned) {
  const unsortedIndex = nextUnsortedSegmentLine(mappings, 0);
  if (unsortedIndex === mappings.length) return mappings;
  if (!owned) mappings = mappings.slice();
  for (let i = unsortedIndex; i < mappings.length; i = nextUnsortedSegmentLine(mappings, i + 1)) {
    mappings[i] = sortSegments(mappings[i], owned);
  }
  return mappings;
}
function nextUnsortedSegmentLine(mappings, start2) {
  for (let i = start2; i < mappings.length; i++) {
    if (!isSorted(mappings[i])) return i;
  }
  return mappings.length;
}
function isSorted(line) {
  for (let j = 1; j < line.length; j++) {
    if (line[j][COLUMN] < line[j - 1][COLUMN]) {
      return false;
    }
  }
  return true;
}
function sortSegments(line, owned) {
  if (!owned) line = line.slice();
  return line.sort(sortComparator2);
}
function sortComparator2(a, b) {
  return a[COLUMN] - b[COLUMN];
}
var found = false;
function binarySearch(haystack, needle, low, high) {
  while (low <= high) {
    const mid = low + (high - low >> 1);
    const cmp = haystack[mid][COLUMN] - needle;
    if (cmp === 0) {
      found = true;
      return mid;
    }
    if (cmp < 0) {
      low = mid + 1;
    } else {
      high = mid - 1;
    }
  }
  found = false;
  return low - 1;
}
function upperBound(haystack, needle, index) {
  for (let i = index + 1; i < haystack.length; index = i++) {
    if (haystack[i][COLUMN] !== needle) break;
  }
  return index;
}
function lowerBound(haystack, needle, index) {
  for (let i = index - 1; i >= 0; index = i--) {
    if (haystack[i][COLUMN] !== needle) break;
  }
  return index;
}
function memoizedState() {
  return {
    lastKey: -1,
    lastNeedle: -1,
    lastIndex: -1
  };
}
function memoizedBinarySearch(haystack, needle, state, key2) {
  const { lastKey, lastNeedle, lastIndex } = state;
  let low = 0;
  let high = haystack.length - 1;
  if (key2 === lastKey) {
    if (needle === lastNeedle) {
      found = lastIndex !== -1 && haystack[lastIndex][COLUMN] === needle;
      return lastIndex;
    }
    if (needle >= lastNeedle) {
      low = lastIndex === -1 ? 0 : lastIndex;
    } else {
      high = lastIndex;
    }
  }
  state.lastKey = key2;
  state.lastNeedle = needle;
  return state.lastIndex = binarySearch(haystack, needle, low, high);
}
function parse2(map) {
  return typeof map === "string" ? JSON.parse(map) : map;
}
var LINE_GTR_ZERO = "`line` must be greater than 0 (lines start at line 1)";
var COL_GTR_EQ_ZERO = "`column` must be greater than or equal to 0 (columns start at column 0)";
var LEAST_UPPER_BOUND = -1;
var GREATEST_LOWER_BOUND = 1;
var TraceMap = class {
  constructor(map, mapUrl) {
    const isString = typeof map === "string";
    if (!isString && map._decodedMemo) return map;
    const parsed = parse2(map);
    const { version, file, names, sourceRoot, sources, sourcesContent } = parsed;
    this.version = version;
    this.file = file;
    this.names = names || [];
    this.sourceRoot = sourceRoot;
    this.sources = sources;
    this.sourcesContent = sourcesContent;
    this.ignoreList = parsed.ignoreList || parsed.x_google_ignoreList || void 0;
    const resolve6 = resolver(mapUrl, sourceRoot);
    this.resolvedSources = sources.map(resolve6);
    const { mappings } = parsed;
    if (typeof mappings === "string") {
      this._encoded = mappings;
      this._decoded = void 0;
    } else if (Array.isArray(mappings)) {
      this._encoded = void 0;
      this._decoded = maybeSort(mappings, isString);
    } else if (parsed.sections) {
      throw new Error(`TraceMap passed sectioned source map, please use FlattenMap export instead`);
    } else {
      throw new Error(`invalid source map: ${JSON.stringify(parsed)}`);
    }
    this._decodedMemo = memoizedState();
    this._bySources = void 0;
    this._bySourceMemos = void 0;
  }
};
function cast(map) {
  return map;
}
function decodedMappings(map) {
  var _a;
  return (_a = cast(map))._decoded || (_a._decoded = decode2(cast(map)._encoded));
}
function originalPositionFor(map, needle) {
  let { line, column, bias } = needle;
  line--;
  if (line < 0) throw new Error(LINE_GTR_ZERO);
  if (column < 0) throw new Error(COL_GTR_EQ_ZERO);
  const decoded = decodedMappings(map);
  if (line >= decoded.length) return OMapping(null, null, null, null);
  const segments = decoded[line];
  const index = traceSegmentInternal(
    segments,
    cast(map)._decodedMemo,
    line,
    column,
    bias || GREATEST_LOWER_BOUND
  );
  if (index === -1) return OMapping(null, null, null, null);
  const segment = segments[index];
  if (segment.length === 1) return OMapping(null, null, null, null);
  const { names, resolvedSources } = map;
  return OMapping(
    resolvedSources[segment[SOURCES_INDEX]],
    segment[SOURCE_LINE] + 1,
    segment[SOURCE_COLUMN],
    segment.length === 5 ? names[segment[NAMES_INDEX]] : null
  );
}
function sourceIndex(map, source) {
  const { sources, resolvedSources } = map;
  let index = sources.indexOf(source);
  if (index === -1) index = resolvedSources.indexOf(source);
  return index;
}
function sourceContentFor(map, source) {
  const { sourcesContent } = map;
  if (sourcesContent == null) return null;
  const index = sourceIndex(map, source);
  return index === -1 ? null : sourcesContent[index];
}
function OMapping(source, line, column, name) {
  return { source, line, column, name };
}
function traceSegmentInternal(segments, memo, line, column, bias) {
  let index = memoizedBinarySearch(segments, column, memo, line);
  if (found) {
    index = (bias === LEAST_UPPER_BOUND ? upperBound : lowerBound)(segments, column, index);
  } else if (bias === LEAST_UPPER_BOUND) index++;
  if (index === -1 || index === segments.length) return -1;
  return index;
}

// src/collect/interactions/source-position.ts
function lineAndColumn(text, offset) {
  if (offset < 0 || offset > text.length) return null;
  const before = text.slice(0, offset);
  const ends = [...before.matchAll(/\r\n|[\n\r\u2028\u2029]/g)];
  const last = ends.at(-1);
  return { line: ends.length, column: offset - (last ? last.index + last[0].length : 0) };
}
function originalPosition(map, position) {
  const { source, line } = originalPositionFor(map, { line: position.line + 1, column: position.column });
  return source === null || line === null ? void 0 : { module: moduleName(source), line };
}
function parseSourceMap(json) {
  try {
    return new TraceMap(json);
  } catch {
    return null;
  }
}
function moduleName(source) {
  return source.replace(/^[\w-]+:\/\/[^/]*\//, "").replace(/[?#].*$/, "").replace(/^(?:\.{0,2}\/)+/, "");
}

// src/collect/interactions/map-scripts.ts
async function mapScripts(records, loaded, targets, documents) {
  const urls = new Set(
    records.filter(({ url, position }) => url !== "" && position >= 0).map(({ url }) => url)
  );
  const live = urls.size > 0 ? await readPageScripts(targets, urls) : [];
  const known = /* @__PURE__ */ new Map();
  for (const url of urls) {
    const script = only(live.filter((s) => s.url === url)) ?? fromLoad(loaded, url) ?? (documents.has(url) ? void 0 : await loadScript(targets, url));
    if (script) known.set(url, { script, map: await mapOf(script, loaded, targets) });
  }
  return (record) => {
    const script = { ...record };
    delete script.start;
    const found2 = known.get(script.url);
    const position = found2 && lineAndColumn(found2.script.content, script.position);
    const source = found2?.map && position && originalPosition(found2.map, position);
    return {
      ...script,
      url: printAddress(script.url),
      ...position && { line: found2.script.startLine + position.line + 1 },
      ...source && { source }
    };
  };
}
function only(scripts) {
  const contents = new Set(scripts.map(({ content }) => content));
  return contents.size === 1 ? scripts[0] : void 0;
}
function fromLoad({ Scripts }, url) {
  return only(
    Scripts.flatMap(
      ({ url: scriptUrl, content, startLine }) => scriptUrl === url && content !== void 0 ? [{ url, content, startLine }] : []
    )
  );
}
async function loadScript(targets, url) {
  if (!/^https?:/.test(url)) return void 0;
  const content = await loadText(targets.page, url);
  if (content === null || /^\s*</.test(content)) return void 0;
  const sourceMapUrl = /\/\/[#@] sourceMappingURL=(\S+)\s*$/.exec(content)?.[1];
  return { url, content, startLine: 0, ...sourceMapUrl !== void 0 && { sourceMapUrl } };
}
async function mapOf(script, loaded, targets) {
  const fromLighthouse = loaded.SourceMaps.find(({ scriptUrl, map }) => scriptUrl === script.url && map);
  if (fromLighthouse) return parseSourceMap(fromLighthouse.map);
  const { sourceMapUrl, url } = script;
  if (!sourceMapUrl || !URL.canParse(sourceMapUrl, url)) return null;
  const text = await loadText(targets.page, new URL(sourceMapUrl, url).href);
  return text === null ? null : parseSourceMap(text);
}

// src/collect/interactions/routes.ts
function collectRoutes(documents, steps, starts) {
  return [...documents.values()].flatMap(
    (document2) => document2.routes.map(({ url, start: start2, LCP }) => {
      const cause = starts.findLastIndex((moment) => {
        const then = moment.get(document2.id);
        return then !== void 0 && then.now <= start2;
      });
      return { url: printAddress(url), step: steps[cause]?.name ?? null, LCP: LCP >= 0 ? LCP : null };
    })
  );
}

// src/collect/trace/trace-tasks.ts
var taskNames = /* @__PURE__ */ new Set([
  "RunTask",
  "ThreadControllerImpl::RunTask",
  "ThreadControllerImpl::DoWork",
  "TaskQueueManager::ProcessTaskFromWorkQueue"
]);
function findMainThreads(events) {
  const started = events.find((event) => event.name === "TracingStartedInBrowser");
  const mainFrame = started?.args.data?.frames?.find((frame) => !frame.parent);
  if (!mainFrame) return /* @__PURE__ */ new Set();
  const pids = /* @__PURE__ */ new Set();
  for (const { name, args } of events) {
    if (name !== "FrameCommittedInBrowser" && name !== "ProcessReadyInBrowser") continue;
    if (args.data?.frame === mainFrame.frame && args.data.processId) pids.add(args.data.processId);
  }
  if (pids.size === 0 && mainFrame.processId) pids.add(mainFrame.processId);
  const threads = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (event.name !== "thread_name" || event.ph !== "M" || !pids.has(event.pid)) continue;
    const known = threads.get(event.pid);
    if (event.args.name === "CrRendererMain" || event.args.name === "CrBrowserMain" && !known) {
      threads.set(event.pid, event);
    }
  }
  return new Set([...threads.values()].map(threadOf));
}
function threadOf(event) {
  return `${event.pid}:${event.tid}`;
}
function findTasks(events, threads) {
  const byThread = new Map([...threads].map((thread) => [thread, []]));
  const scheduled = events.filter((event) => event.ph === "X" && taskNames.has(event.name) && threads.has(threadOf(event))).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const event of scheduled) {
    const tasks = byThread.get(threadOf(event));
    const before = tasks?.at(-1);
    const end = event.ts + (event.dur ?? 0);
    if (before && event.ts < before.end) {
      if (end <= before.end) continue;
      before.end = event.ts;
    }
    tasks?.push({ event, start: event.ts, end });
  }
  return byThread;
}

// src/collect/trace/task-times.ts
var mostUntimed = 0.01;
function sumTasks(threads) {
  let [all, timed, untimed] = [0, 0, 0];
  let hasTimed = false;
  for (const { event, start: start2, end } of [...threads].flat()) {
    all += end - start2;
    if (event.tdur === void 0) untimed += end - start2;
    else [timed, hasTimed] = [timed + event.tdur, true];
  }
  const wall = all / 1e3;
  const without = (whyNoCpu) => ({ wall, cpu: null, whyNoCpu });
  if (all === 0) return without("the trace has no main-thread tasks");
  if (!hasTimed) return without("this browser records no thread CPU time");
  if (untimed > mostUntimed * timed)
    return without("too many main-thread tasks have no thread CPU time in the trace");
  return { wall, cpu: (timed + untimed) / 1e3 };
}

// src/collect/interactions/thread-clock.ts
var backToBack = 1e3;
var ThreadClock = class {
  #readings;
  #pieces;
  /**
   * @param tasks of the thread, in order of time.
   * @param events all of the thread.
   * @param inputs all that it dealt with: of these it is known since when they waited.
   */
  constructor(tasks, events, inputs) {
    this.#readings = events.flatMap(({ ts, dur, tts, tdur }) => {
      if (tts === void 0) return [];
      const begin = { at: ts, cpu: tts };
      return dur === void 0 || tdur === void 0 ? [begin] : [begin, { at: ts + dur, cpu: tts + tdur }];
    }).sort((a, b) => a.at - b.at);
    const pieces = splitAtInputs(tasks, inputs);
    this.#pieces = plan(
      pieces.map((piece) => ({ ...piece, cpu: this.#ran(piece.task, piece.from, piece.to) }))
    );
  }
  /**
   * Milliseconds that an input waited for the thread to get a CPU, until its frame was committed; a text that says why
   * if that is not known.
   *
   * It has three parts. First, the wall time minus the thread time of the tasks between input and commit. Second, work
   * that was queued before the input and would have been done before it on an idle machine: a key that is pressed while
   * the last key's handler is still running waits only for the machine if that handler would have ended in time. Third,
   * the reverse: inputs that were handled before the commit, but came after the moment at which the commit would have
   * happened. A task whose reason for running is not known (a timer, a frame) counts in neither the second nor the
   * third part. If the thread never waited, all parts are 0.
   */
  waitedMs({ start: start2, processed, committed }) {
    const during = this.#pieces.filter(({ from, to }) => to > start2 && from < committed);
    const times = sumTasks([[...new Set(during.map(({ task }) => task))]]);
    if (times.cpu === null) return times.whyNoCpu;
    let waited = 0;
    for (const piece of during) {
      const [from, to] = [Math.max(piece.from, start2), Math.min(piece.to, committed)];
      waited += Math.max(0, to - from - this.#ran(piece.task, from, to));
      if (piece.to > processed) continue;
      const couldBeDone = Math.min(piece.cpu, Math.max(0, start2 - piece.begin));
      waited += Math.max(0, couldBeDone - this.#ran(piece.task, piece.from, from));
    }
    if (waited === 0) return 0;
    for (const { from, to, arrived, cpu } of during.toReversed()) {
      if (arrived === void 0 || from <= processed || to > committed) continue;
      const withoutIt = committed - start2 - waited - cpu;
      if (arrived - start2 > withoutIt) waited += cpu;
    }
    return waited / 1e3;
  }
  /** How long the thread ran for a task between two times within it, microseconds. */
  #ran({ start: start2, end, event }, from, to) {
    const { tts, tdur } = event;
    if (tdur === void 0 || to <= from) return Math.max(0, to - from);
    const cpu = Math.min(tdur, end - start2);
    if (from === start2 && to === end) return cpu;
    const first = tts ?? 0;
    const inside = tts === void 0 ? [] : this.#readings.filter(({ at }) => at > start2 && at < end);
    const readings = [{ at: start2, cpu: first }, ...inside, { at: end, cpu: first + cpu }];
    return Math.min(to - from, Math.max(0, cpuAt(readings, to) - cpuAt(readings, from)));
  }
};
function splitAtInputs(tasks, inputs) {
  const sorted = inputs.toSorted((a, b) => a.processed - b.processed);
  let next = 0;
  return tasks.flatMap((task) => {
    const parts = [];
    let at = task.start;
    const upTo = (to, arrived) => {
      if (to > at) parts.push({ task, from: at, to, arrived });
      at = Math.max(at, to);
    };
    for (; next < sorted.length; next++) {
      const input = sorted[next];
      if (!input || input.processed >= task.end) break;
      if (input.processed < task.start) continue;
      upTo(input.processed);
      upTo(Math.min(input.ended, task.end), input.arrived);
    }
    upTo(task.end);
    return parts;
  });
}
function plan(pieces) {
  let [before, free] = [-Infinity, -Infinity];
  return pieces.map((piece) => {
    const { from, to, cpu, arrived } = piece;
    const gap = Math.max(0, from - before);
    const begin = arrived === void 0 ? from : Math.min(from, Math.max(arrived, free));
    const follows = arrived === void 0 && gap <= backToBack;
    free = (follows ? Math.min(from, free + gap) : begin) + cpu;
    before = to;
    return { ...piece, begin };
  });
}
function cpuAt(readings, at) {
  const next = readings.findIndex((reading) => reading.at >= at);
  const [after, before] = [readings[next] ?? readings.at(-1), readings[next - 1]];
  if (!after || !before) return after?.cpu ?? 0;
  const share = after.at > before.at ? (at - before.at) / (after.at - before.at) : 1;
  return before.cpu + (after.cpu - before.cpu) * Math.min(1, share);
}

// src/collect/interactions/cpu-durations.ts
var sameFrame = 1e3;
var sameTimeMs = 0.2;
function cpuDurations(documents, trace) {
  if ("whyNot" in trace) return trace;
  const traced = trace.events.flatMap((event) => tracedEvent(event) ?? []);
  const threads = new Set(traced.map(({ thread }) => thread));
  const clocks = new Map(
    [...findTasks(trace.events, threads)].map(([thread, tasks]) => [
      thread,
      new ThreadClock(
        tasks,
        trace.events.filter((event) => threadOf(event) === thread),
        traced.filter((event) => event.thread === thread)
      )
    ])
  );
  const durations = /* @__PURE__ */ new Map();
  for (const document2 of documents) {
    for (const event of document2.events) {
      if (event.interaction === 0) continue;
      const found2 = traced.find((one) => isSame(one, event));
      const clock = found2 && clocks.get(found2.thread);
      if (!clock) return { whyNot: "the trace of the steps does not show every interaction" };
      const waited = clock.waitedMs({ ...found2, committed: lastCommit(found2, traced) });
      if (typeof waited === "string") return { whyNot: waited };
      durations.set(event, Math.max(shortestMs, Math.round((found2.durationMs - waited) * 10) / 10));
    }
  }
  return { of: (event) => durations.get(event) ?? shortestMs };
}
function lastCommit(of, traced) {
  const together = traced.filter(
    (one) => one.thread === of.thread && one.interaction === of.interaction && Math.abs(shownAt(one) - shownAt(of)) <= sameFrame
  );
  return Math.max(...together.map(({ committed }) => committed));
}
function shownAt({ start: start2, durationMs }) {
  return start2 + durationMs * 1e3;
}
function isSame(traced, event) {
  return traced.interaction === event.interaction && traced.type === event.name && Math.abs(traced.timeStamp - event.start) <= sameTimeMs;
}
function tracedEvent({ name, ph, ts, args, ...event }) {
  if (name !== "EventTiming" || ph !== "b") return void 0;
  const data = args.data ?? {};
  const { type } = data;
  const read = (key2) => {
    const value = data[key2];
    return typeof value === "number" && Number.isFinite(value) ? value : void 0;
  };
  const [interaction, timeStamp, durationMs] = [read("interactionId"), read("timeStamp"), read("duration")];
  const [processingStart, processingEnd] = [read("processingStart"), read("processingEnd")];
  if (typeof type !== "string" || !interaction || timeStamp === void 0 || durationMs === void 0)
    return void 0;
  if (processingStart === void 0 || processingEnd === void 0) return void 0;
  const committed = read("commitFinishTime") ?? 0;
  const shown = timeStamp + durationMs;
  const end = committed >= processingEnd && committed <= shown ? committed : Math.min(processingEnd, shown);
  const onTrace = (ms) => ts + (ms - timeStamp) * 1e3;
  return {
    thread: `${event.pid}:${event.tid}`,
    type,
    interaction,
    timeStamp,
    start: ts,
    arrived: onTrace(Math.max(timeStamp, read("enqueuedToMainThreadTime") ?? timeStamp)),
    processed: onTrace(processingStart),
    ended: onTrace(processingEnd),
    committed: onTrace(end),
    durationMs
  };
}

// src/collect/interactions/summarize.ts
async function summarize(record, loaded, targets) {
  const { start: start2, starts, failure, documents } = record;
  const incomplete = failure && `${failure.message} ${failure.advice}`;
  const all = [...documents.values()];
  const steps = record.steps.slice(0, starts.length);
  const onCpu = record.trace && cpuDurations(all, record.trace);
  const durationOf = onCpu && "of" in onCpu ? onCpu.of : void 0;
  const cpuInp = durationOf && visitInp(all, durationOf)?.value;
  const measured = steps.map((step, index) => {
    const windows = windowsBetween(documents, starts[index] ?? start2, starts[index + 1] ?? null);
    const count = windows.reduce((sum, window) => sum + window.count, 0);
    const cpuMs = durationOf && longestOf(windows, durationOf);
    return { step, count, slowest: slowestOf(windows, durationOf), cpuMs };
  });
  const toScript = await mapScripts(
    measured.flatMap(({ slowest }) => slowest?.scripts ?? []),
    loaded,
    targets,
    new Set(all.map(({ url }) => url))
  );
  const webVitals = compareWithWebVitals(all);
  return {
    interactions: {
      inp: visitInp(all),
      ...cpuInp !== void 0 && { cpuInp },
      ...onCpu && "whyNot" in onCpu && { noCpuClock: onCpu.whyNot },
      webVitalsInp: webVitals.inp,
      count: all.reduce((sum, { interactionCount }) => sum + interactionCount, 0),
      steps: measured.map(({ step, count, slowest, cpuMs }) => ({
        ...toStep(step, count, slowest, toScript),
        ...cpuMs !== void 0 && { cpuMs }
      })),
      cls: clsSince(start2, documents),
      routes: collectRoutes(documents, steps, starts),
      ...incomplete !== void 0 && { incomplete },
      ...!all.some(({ isTop }) => isTop) && { unobserved: record.unobserved }
    },
    // If the visit did not wait for the library, readings that it does not have yet do not count as a disagreement.
    warnings: incomplete !== void 0 ? [incomplete] : webVitals.disagreements.map(
      ({ url, ours, theirs }) => `INP of ${url}: ${ours} ms here, ${theirs === null ? "nothing" : `${theirs} ms`} in the web-vitals library.`
    ),
    ...failure && { failure }
  };
}
function clsSince(start2, documents) {
  let worst = { value: 0, largest: null };
  for (const { document: document2, from } of windowsBetween(documents, start2, null)) {
    if (!document2.isTop) continue;
    const cls = sumShifts(document2.shifts.filter((shift) => shift.start >= from));
    if (cls.value > worst.value) worst = cls;
  }
  return worst;
}
function toStep(step, count, slowest, toScript) {
  const { kind, selector } = shapeOf(step);
  const mapped = slowest && { ...slowest, scripts: slowest.scripts.map(toScript) };
  return { name: step.name, kind, selector, count, slowest: mapped };
}
var longestGapMs = 1e3;
var longestWindowMs = 5e3;
function sumShifts(shifts) {
  let worst = { value: 0, largest: null };
  let [first, last, value] = [-Infinity, -Infinity, 0];
  let largest = null;
  for (const shift of shifts.toSorted((a, b) => a.start - b.start)) {
    if (shift.hadRecentInput) continue;
    const continues = shift.start - last < longestGapMs && shift.start - first < longestWindowMs;
    if (!continues) [first, value, largest] = [shift.start, 0, null];
    last = shift.start;
    value += shift.value;
    if (!largest || shift.value > largest.value) largest = shift;
    if (value > worst.value) worst = { value, largest: { value: largest.value, node: largest.node } };
  }
  return worst;
}

// src/collect/interactions/run-interactions.ts
var quietMs3 = 500;
var longestQuietWaitMs2 = 5e3;
var longestArrivalMs = 1e4;
var beforeInputMs = 100;
var longestAnswerMs6 = 2e3;
var notStarted = { whyNot: "the browser would not trace the steps" };
var longestHandlingMs = 3e4;
async function runInteractions(options) {
  var _stack = [];
  try {
    const { page, steps, signal } = options;
    const collector = new PageCollector();
    const targets = __using(_stack, await PageTargets.attach(page, (payload) => collector.hear(payload)), true);
    const navigations = await NavigationHold.enable(targets.page);
    await page.bringToFront();
    await collector.install(targets);
    const unobserved = hasTop(collector) ? generalReason : await whyUnobserved(page);
    let dialogs = 0;
    const onDialog = () => dialogs++;
    page.on("dialog", onDialog);
    const _ = __using(_stack, await answerWindowDialogs(page, onDialog), true);
    page.on("popup", (popup) => {
      void popup?.close().then(() => page.bringToFront()).catch(() => void 0);
    });
    await targets.slowDown(options.cpuSlowdown);
    const trace = __using(_stack, options.clock === "cpu" ? await StepTrace.start(page.browser()) : null, true);
    const start2 = momentOf(collector.documents);
    const starts = [];
    const done = [];
    const measure = async (step, prepare) => {
      signal.throwIfAborted();
      starts.push(
        await doStep(
          step,
          prepare,
          { page, targets, signal },
          collector,
          navigations,
          () => dialogs,
          options.watch
        )
      );
      done.push(step);
    };
    let failure;
    for (const [index, step] of steps.entries()) {
      signal.throwIfAborted();
      try {
        if ("module" in step) {
          const surroundings = { page, ...options.modules ?? surroundingsOf(options.url) };
          await runModule(step.module, surroundings, (one, ready) => measure(one, async () => ready), signal);
        } else await measure(step, () => prepareStep(step, { page, targets, signal }));
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof StepProblem)) throw error;
        failure = stepFailed(options.url, index + 1, step, error);
        break;
      }
    }
    if (!failure) {
      await settle3(page);
      await awaitWebVitals(collector, navigations);
      await targets.slowDown(1);
    }
    const traced = failure || options.clock === "wall" ? null : await trace?.end() ?? notStarted;
    const spans = starts.map((from, index) => {
      const windows = windowsBetween(collector.documents, from, starts[index + 1] ?? null);
      return spanOfSlowest(windows);
    });
    await options.onDone?.({ steps: done, spans, targets });
    return await summarize(
      { steps: done, start: start2, starts, failure, documents: collector.documents, unobserved, trace: traced },
      options.loaded,
      targets
    );
  } catch (_2) {
    var _error = _2, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function hasTop({ documents }) {
  return [...documents.values()].some(({ isTop }) => isTop);
}
var generalReason = "the browser's records of interactions could not be read in this page";
async function whyUnobserved(page) {
  const asking = page.evaluate(() => typeof globalThis.PerformanceObserver);
  return await within(longestAnswerMs6, asking) === "undefined" ? "the page has no PerformanceObserver, which interactions are measured by: a script of the page removed it" : generalReason;
}
async function doStep(step, prepare, context, collector, navigations, dialogs, watch) {
  const { page, signal } = context;
  const prepared2 = await prepare();
  const { aimedAt } = prepared2;
  const problemSeen = aimedAt && await collector.watch(aimedAt.handle, aimedAt.kind, aimedAt.wanted ?? "");
  await watch?.begin(context.targets);
  await collector.read();
  const before = momentOf(collector.documents);
  await pause6(beforeInputMs, void 0, { signal });
  const dialogsBefore = dialogs();
  try {
    navigations.hold();
    await withinHandling(prepared2.perform(), signal);
    const { interactions } = shapeOf(step);
    await awaitEntries(collector, before, interactions, navigations, signal, () => dialogs() > dialogsBefore);
    const problem = problemSeen?.();
    if (problem) throw inputFailed(step, problem);
    await watch?.end(() => navigations.isHolding);
    if (navigations.isHolding) {
      await awaitWebVitals(collector, navigations);
      await arriveAt(page, navigations);
    }
  } finally {
    await navigations.release();
  }
  return before;
}
async function arriveAt(page, navigations) {
  const stays = Promise.withResolvers();
  const onFailed = (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) stays.resolve();
  };
  page.on("requestfailed", onFailed);
  const arrived = page.waitForNavigation({ timeout: longestArrivalMs }).catch(() => void 0);
  await navigations.release();
  await Promise.race([arrived, stays.promise]);
  page.off("requestfailed", onFailed);
  await settle3(page);
}
async function withinHandling(work, signal) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(
        new StepProblem(
          `was not dealt with within ${printWait(longestHandlingMs)}`,
          "Look for a loop that does not end in the handler."
        )
      ),
      longestHandlingMs
    );
  });
  try {
    await Promise.race([work, timeout]);
    signal.throwIfAborted();
  } finally {
    clearTimeout(timer);
  }
}
async function settle3(page) {
  await page.waitForNetworkIdle({ idleTime: quietMs3, timeout: longestQuietWaitMs2 }).catch(() => void 0);
}
async function awaitWebVitals(collector, navigations) {
  for (let attempt = 0; attempt < 15; attempt++) {
    if (!navigations.isHolding) await collector.read();
    if (compareWithWebVitals(collector.documents.values()).disagreements.length === 0) return;
    await pause6(100);
  }
}

export {
  surroundingsFor,
  shapeOf,
  betweenKeysMs,
  followTargets,
  within,
  inTime,
  noDownloads,
  blockUrls,
  answerDialogs,
  emulateDevice,
  setPixelRatio,
  inPage,
  PageTargets,
  readSourceMapUrls,
  loadText,
  decodedMappings,
  originalPositionFor,
  sourceContentFor,
  parseSourceMap,
  moduleName,
  findMainThreads,
  threadOf,
  findTasks,
  sumTasks,
  runInteractions,
  stepOf,
  selectorOf,
  actionOf,
  evaluateApart,
  tabCrash,
  notOpened,
  pageFailed,
  redirectedAway,
  loadFailed,
  PageHung,
  hung,
  leftItself,
  withoutOrigin,
  findLoadError,
  toLoadError,
  loginFailed,
  asksForPassword,
  decisiveLine,
  makeGuardedFolder,
  readHostRules,
  pageUrl,
  pathOnSite,
  serveDirectory,
  useDeployed,
  describeEnd,
  buildCommandOf,
  prepareRevision,
  staticSettings,
  headersOf,
  BrowserPool,
  browserCrashed,
  Sessions
};
