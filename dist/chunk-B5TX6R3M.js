import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  claimOf,
  removeAsOne
} from "./chunk-XIQ4XV7V.js";
import {
  makeTemporary
} from "./chunk-XCIN2Y2R.js";
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import {
  listRemote,
  obtainCommit
} from "./chunk-EEPOMSH2.js";
import {
  GitError,
  askGit,
  openRepository,
  runGit
} from "./chunk-TRTBGYMW.js";
import {
  UnreadableFile,
  openFile,
  readRegularText
} from "./chunk-O7SZHESP.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/stages/history-store.ts
import { basename, isAbsolute, join as join2, relative, sep } from "node:path";

// src/git/branch-file.ts
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
var mostTries = 12;
var pushTimeoutMs = 6e4;
var patienceMs = 3 * 6e4;
var author = { NAME: "budget-check", EMAIL: "budget-check@users.noreply.github.com" };
async function readBranchFile({ place, branch, file }) {
  const repository = await repositoryOf(place);
  const here = { ...place, cwd: repository.root };
  const tip = await tipOf(here, repository, branch);
  return tip === null ? "" : textAt(here, tip, file);
}
async function updateBranchFile(target, message, edit) {
  const { place, branch, file } = target;
  const repository = await repositoryOf(place);
  if (repository.branch === branch)
    throw new Error(`${branch} is the branch that is checked out: a history needs one of its own`);
  const here = { ...place, cwd: repository.root };
  const folder = await makeTemporary("budget-check-history-");
  const deadline = performance.now() + patienceMs;
  try {
    for (let attempt = 1; ; attempt++) {
      const tip = await tipOf(here, repository, branch);
      const text = edit(tip === null ? "" : await textAt(here, tip, file));
      const commit = await commitOf(here, { tip, text, file, message, folder });
      const lost = await publish(here, repository, branch, tip, commit);
      if (lost === null) return;
      if (attempt === mostTries || performance.now() > deadline)
        throw new Error(`others wrote to ${branch} at the same time, ${attempt} times: ${messageOf(lost)}`);
      await pause(Math.random() * 200 * attempt, void 0, { signal: place.signal });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
async function repositoryOf(place) {
  const repository = await openRepository(place);
  if ("none" in repository) throw new Error(repository.none);
  return repository;
}
async function tipOf(place, repository, branch) {
  const ref = `refs/heads/${branch}`;
  if (repository.remote === null)
    return await askGit(place, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]) ?? null;
  const tip = (await listRemote(place, repository.remote, [ref])).get(ref);
  if (tip === void 0) return null;
  const why = await obtainCommit(place, repository, tip);
  if (why !== void 0) throw new GitError("exit", why);
  return tip;
}
async function textAt(place, commit, file) {
  return await askGit(place, ["cat-file", "blob", `${commit}:${file}`]) ?? "";
}
async function commitOf(place, change) {
  const { tip, text, file, message, folder } = change;
  const source = path.join(folder, "text");
  await writeFile(source, text);
  const extraEnv = {
    GIT_INDEX_FILE: path.join(folder, "index"),
    GIT_AUTHOR_NAME: author.NAME,
    GIT_AUTHOR_EMAIL: author.EMAIL,
    GIT_COMMITTER_NAME: author.NAME,
    GIT_COMMITTER_EMAIL: author.EMAIL
  };
  const ask = async (...args) => (await runGit(place, args, { extraEnv })).trim();
  const blob = await ask("hash-object", "-w", "--no-filters", source);
  await ask("read-tree", ...tip === null ? ["--empty"] : [tip]);
  await ask("update-index", "--add", "--cacheinfo", `100644,${blob},${file}`);
  const tree = await ask("write-tree");
  return ask("commit-tree", tree, ...tip === null ? [] : ["-p", tip], "-m", message);
}
async function publish(place, { remote }, branch, tip, commit) {
  const ref = `refs/heads/${branch}`;
  try {
    if (remote === null) await runGit(place, ["update-ref", ref, commit, tip ?? "0".repeat(commit.length)]);
    else
      await runGit(place, ["push", "--quiet", "--no-verify", remote, `${commit}:${ref}`], {
        timeoutMs: pushTimeoutMs
      });
    return null;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isRace = /non-fast-forward|fetch first|stale info|cannot lock ref|reference already exists|failed to update ref|incorrect old value/i;
    if (isRace.test(`${error.message} ${error.detail ?? ""}`)) return error;
    throw error;
  }
}

// src/history/locked-file.ts
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm as rm2, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause2 } from "node:timers/promises";
var staleMs = 3e4;
var patienceMs2 = 4e4;
var mostBytesRead = 16 * 1024 * 1024;
async function readFileIfThere(file) {
  try {
    return await readRegularText(file, mostBytesRead);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new Error(`${file} is not read: ${error.message}`, { cause: error });
    if (error.code === "ENOENT") return "";
    throw error;
  }
}
async function updateFile(file, edit) {
  var _stack = [];
  try {
    const made = await mkdir(dirname(file), { recursive: true });
    if (made !== void 0) await writeWholeFile(join(dirname(file), ".gitignore"), "*\n");
    const lock = __using(_stack, await takeLock(`${file}.lock`), true);
    await writeWholeFile(file, edit(await readFileIfThere(file)), () => lock.assertHeld());
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function takeLock(path2) {
  const token = randomUUID();
  const deadline = performance.now() + patienceMs2;
  const isHeld = () => readFile(path2, "utf8").then(
    (text) => text === token,
    () => false
  );
  while (!await create(path2, token)) {
    if (performance.now() > deadline)
      throw new Error(`another process holds ${path2}: remove it if there is none`);
    await removeIfStale(path2);
    await pause2(20 + Math.random() * 60);
  }
  return {
    async assertHeld() {
      if (!await isHeld()) throw new Error(`${path2} was taken by another process`);
    },
    async [Symbol.asyncDispose]() {
      if (!await isHeld()) return;
      await rm2(claimOf(path2), { force: true });
      await rm2(path2, { force: true });
    }
  };
}
async function create(path2, token) {
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await openFile(path2, "wx"), true);
      try {
        await handle.writeFile(token);
      } catch (error) {
        await rm2(path2, { force: true });
        throw error;
      }
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
async function removeIfStale(path2) {
  if (await isStale(path2)) await removeAsOne(path2, () => isStale(path2));
}
async function isStale(path2) {
  const found = await stat(path2).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs >= staleMs;
}

// src/stages/history-store.ts
async function openHistory(settings, budget, kind, { env, signal }) {
  if (settings.kind === "directory") {
    const file2 = join2(settings.directory, fileName(budget, kind));
    return {
      read: () => readFileIfThere(file2),
      update: (_, edit) => updateFile(file2, edit)
    };
  }
  const place = { cwd: budget.directory, env, signal };
  const repository = await openRepository(place);
  if ("none" in repository) throw new Error(repository.none);
  const folder = relative(repository.root, budget.directory);
  const inside = isAbsolute(folder) || folder.startsWith("..") ? "" : folder.split(sep).join("/");
  const name = fileName(budget, kind);
  const file = inside === "" ? name : `${inside}/${name}`;
  const target = { place, branch: settings.branch, file };
  return {
    read: () => readBranchFile(target),
    // A push to a history branch must not start a build, whatever else runs on a push.
    update: (what, edit) => updateBranchFile(target, `${file}: ${what} [skip ci]`, edit)
  };
}
function fileName({ file }, kind) {
  const name = file === void 0 ? "budget" : basename(file).replace(/\.jsonc?$/, "");
  return name === "budget" || name === "package" ? `${kind}.jsonl` : `${kind}-${name.replaceAll(/[^\w.-]+/g, "_")}.jsonl`;
}
function nameOfHistory(settings, { directory }) {
  return settings.kind === "branch" ? `branch ${settings.branch}` : `folder ${relative(directory, settings.directory) || "."}`;
}

export {
  openHistory,
  nameOfHistory
};
