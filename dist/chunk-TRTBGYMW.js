import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  startProgram
} from "./chunk-3W7N4ZM7.js";
import {
  stripAddresses
} from "./chunk-5OJVB62Z.js";
import {
  printWait
} from "./chunk-5K2H5UK7.js";
import {
  machineLimits
} from "./chunk-QNLGKQNY.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/git/run-git.ts
import { spawn } from "node:child_process";

// src/git/git-environment.ts
var gitSettings = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["submodule.recurse", "false"],
  ["advice.detachedHead", "false"]
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
var repositoryVariables = /* @__PURE__ */ new Set([
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_OBJECT_DIRECTORY",
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_GRAFT_FILE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_COMMON_DIR"
]);
function gitEnvironment(env, extra = {}) {
  const kept = Object.entries(env).filter(([name]) => !repositoryVariables.has(name));
  const askpass = env["CI"] === void 0 ? { GIT_ASKPASS: "", SSH_ASKPASS: "" } : {};
  return {
    ...Object.fromEntries(kept),
    ...askpass,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    // Without it `git status` rewrites the user's index.
    GIT_OPTIONAL_LOCKS: "0",
    ...extra
  };
}

// src/git/run-git.ts
var GitError = class extends CheckError {
  failure;
  exitCodeOfGit;
  constructor(failure, message, more = {}) {
    const advice = failure === "not-installed" ? "Install git, or run without a base: --no-base" : void 0;
    super("GIT_FAILED", message, { advice, detail: more.stderr === "" ? void 0 : more.stderr });
    this.name = "GitError";
    this.failure = failure;
    this.exitCodeOfGit = more.exitCode ?? null;
  }
};
var minute = 6e4;
var keptStderr = 16 * 1024;
var graceMs = 500;
async function runGit(place, args, limits = {}) {
  place.signal?.throwIfAborted();
  const { timeoutMs = minute, maxBytes = 16 * 1024 * 1024, beyond = "fail" } = limits;
  const name = `git ${args[0] ?? ""}`;
  const child = startProgram(
    () => spawn("git", [...gitSettings, ...args], {
      cwd: place.cwd,
      env: gitEnvironment(place.env ?? process.env, limits.extraEnv),
      stdio: ["ignore", "pipe", "pipe"],
      // Its own session: no terminal to prompt on, no Ctrl-C meant for us, and one group to stop.
      detached: process.platform !== "win32",
      windowsHide: true
    })
  );
  if (child instanceof Error) throw notStarted(name, child);
  const { promise, resolve, reject } = Promise.withResolvers();
  let failure;
  let cut = false;
  let hardStop;
  const stop = () => {
    if (hardStop !== void 0) return;
    endGroup(child, "SIGTERM");
    hardStop = setTimeout(() => {
      endGroup(child, "SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
    }, graceMs);
  };
  const timer = setTimeout(() => {
    failure = new GitError("timeout", `${name} gave no answer within ${printWait(timeoutMs)}`);
    stop();
  }, timeoutMs);
  place.signal?.addEventListener("abort", stop, { once: true });
  const out = [];
  let size = 0;
  child.stdout.on("data", (chunk) => {
    if (size > maxBytes) return;
    size += chunk.length;
    out.push(chunk);
    if (size <= maxBytes) return;
    if (beyond === "cut") cut = true;
    else failure = new GitError("too-much-output", `${name} wrote more than ${maxBytes} bytes`);
    stop();
  });
  let stderr = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text) => {
    stderr = (stderr + text).slice(-keptStderr);
  });
  child.on("error", (cause) => {
    failure = cause.code === "ENOENT" ? new GitError("not-installed", `${name}: git was not found, or there is no folder ${place.cwd}`) : notStarted(name, cause);
    if (child.pid === void 0) child.emit("close", null);
  });
  child.on("close", (exitCode) => {
    clearTimeout(timer);
    clearTimeout(hardStop);
    place.signal?.removeEventListener("abort", stop);
    if (place.signal?.aborted === true) return reject(place.signal.reason);
    if (failure !== void 0) return reject(failure);
    if (exitCode === 0 || cut) return resolve(Buffer.concat(out).subarray(0, maxBytes).toString("utf8"));
    reject(
      new GitError("exit", `${name}: ${wordsOf(stderr, exitCode)}`, { stderr: clean(stderr), exitCode })
    );
  });
  return promise;
}
async function askGit(place, args, limits = {}) {
  try {
    return (await runGit(place, args, limits)).replace(/\r?\n$/, "");
  } catch (error) {
    if (error instanceof GitError && error.failure === "exit") return void 0;
    throw error;
  }
}
function notStarted(name, cause) {
  const limit = machineLimits.find(({ pattern }) => pattern.test(cause.message));
  if (!limit) return new GitError("exit", `${name}: ${cause.message}`);
  return new CheckError("MACHINE_LIMIT", `${name} could not be started: ${limit.what}`, {
    advice: limit.advice,
    cause
  });
}
function endGroup(child, signal) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
  }
}
function wordsOf(stderr, exitCode) {
  const lines = clean(stderr).split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const told = lines.filter((line) => /^(fatal|error):/.test(line));
  const words = (told.length > 0 ? told : lines.slice(-1)).join(" ");
  return words === "" ? `ended with ${exitCode ?? "a signal"}` : stripAddresses(words).slice(0, 500);
}
function clean(text) {
  return text.replace(/\/\/[^\s/@]+@/g, "//").replace(/\r/g, "\n").replace(/[^\P{C}\n\t]/gu, "");
}

// src/git/repository.ts
import path from "node:path";
async function openRepository(place) {
  let top;
  try {
    top = (await runGit(place, ["rev-parse", "--show-toplevel"])).replace(/\r?\n$/, "");
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return whyNot(error, place.cwd);
  }
  const here = { ...place, cwd: top };
  const [head, branch, shallow, remotes] = await Promise.all([
    askGit(here, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
    askGit(here, ["symbolic-ref", "--quiet", "--short", "HEAD"]),
    askGit(here, ["rev-parse", "--is-shallow-repository"]),
    remoteNames(here)
  ]);
  return {
    root: path.resolve(top),
    head: head ?? null,
    branch: branch ?? null,
    shallow: shallow === "true",
    remote: remotes.includes("origin") ? "origin" : remotes[0] ?? null
  };
}
var ownOutput = [".budget-check", ".budget-check-history"];
var counted = [":(top)", ...ownOutput.map((name) => `:(top,exclude,glob)**/${name}/**`)];
async function isDirty(place) {
  const status = await runGit(
    place,
    [
      "status",
      "--porcelain",
      "-z",
      "--untracked-files=normal",
      "--ignore-submodules=dirty",
      "--",
      ...counted
    ],
    { maxBytes: 1, beyond: "cut", timeoutMs: 12e4 }
  );
  return status !== "";
}
async function findDefaultBranch(place, repository) {
  const remotes = await remoteNames(place);
  const tracked = [];
  for (const remote of /* @__PURE__ */ new Set([repository.remote, "upstream"])) {
    if (remote === null || !remotes.includes(remote)) continue;
    const found = await remoteDefault(place, remote);
    if (found !== null) tracked.push(found);
  }
  const [first] = tracked;
  if (first !== void 0) {
    const same = tracked.filter((candidate) => candidate.name === first.name);
    return { name: first.name, refs: same.map((candidate) => candidate.ref) };
  }
  const configured = await askGit(place, ["config", "--get", "init.defaultBranch"]);
  for (const name of [configured, "main", "master"]) {
    if (name !== void 0 && await hasRef(place, `refs/heads/${name}`)) {
      return { name, refs: [`refs/heads/${name}`] };
    }
  }
  const locals = await refNames(place, ["refs/heads"], 2);
  const only = repository.remote === null && locals.length === 1 ? locals[0] : void 0;
  return only === void 0 ? null : { name: only, refs: [`refs/heads/${only}`] };
}
async function refNames(place, prefixes, most) {
  const list = await runGit(place, [
    "for-each-ref",
    `--count=${most}`,
    "--sort=-creatordate",
    "--format=%(refname:lstrip=2)",
    ...prefixes
  ]);
  return list.split("\n").filter((name) => name !== "");
}
async function hasRef(place, ref) {
  return await askGit(place, ["show-ref", "--verify", "--quiet", ref]) !== void 0;
}
async function remoteNames(place) {
  const list = await askGit(place, ["remote"]) ?? "";
  return list.split("\n").filter((name) => name !== "");
}
async function remoteDefault(place, remote) {
  const prefix = `refs/remotes/${remote}/`;
  const head = await askGit(place, ["symbolic-ref", "--quiet", `${prefix}HEAD`]);
  for (const ref of [head, `${prefix}main`, `${prefix}master`]) {
    if (ref?.startsWith(prefix) === true && await hasRef(place, ref))
      return { name: ref.slice(prefix.length), ref };
  }
  return null;
}
function whyNot(error, cwd) {
  if (error.failure === "not-installed")
    return { none: "git is not installed, so no base could be looked for" };
  if (/not a git repository/.test(error.message)) return { none: `${cwd} is not in a git repository` };
  if (/must be run in a work tree/.test(error.message))
    return { none: "this git repository has no working tree (it is bare)" };
  const foreign = /dubious ownership in repository at '(.+)'/.exec(error.message)?.[1];
  if (foreign !== void 0)
    return {
      none: `git refuses to read ${foreign}, which belongs to another user`,
      fix: `Run \`git config --global --add safe.directory ${shellWord(foreign)}\`.`
    };
  return { none: error.message };
}
function shellWord(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

export {
  gitSettings,
  gitEnvironment,
  GitError,
  runGit,
  askGit,
  openRepository,
  isDirty,
  findDefaultBranch,
  refNames
};
