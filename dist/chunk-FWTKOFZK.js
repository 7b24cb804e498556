import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  parseReport
} from "./chunk-CVD5SCA5.js";
import {
  searchHtml
} from "./chunk-YMR3F6RX.js";
import {
  fetchAll,
  fetchCommits,
  howToFetch,
  isFullSha,
  listRemote,
  obtainCommit,
  parentsOf,
  readGithubEvent,
  remoteDefaultName
} from "./chunk-EEPOMSH2.js";
import {
  GitError,
  askGit,
  findDefaultBranch,
  isDirty,
  openRepository,
  refNames,
  runGit
} from "./chunk-TRTBGYMW.js";
import {
  printAddress
} from "./chunk-5OJVB62Z.js";
import {
  distance
} from "./chunk-XKUOALVI.js";
import {
  readRegularText
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/stages/choose-base.ts
import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

// src/git/merge-base.ts
import { readFile } from "node:fs/promises";
import path from "node:path";
var deepenSteps = [32, 128, 512, 2048, 8192];
var mostListed = 16 * 1024 * 1024;
async function findMergeBase(place, repository, targets) {
  let base = await mergeBase(place, repository.head, targets);
  if (!repository.shallow || repository.remote === null) return base;
  for (const step of deepenSteps) {
    if (base !== null && !await mayHideNewer(place, repository.head, targets, base)) return base;
    if (!await deepen(place, repository.remote, repository.head, targets, step)) return base;
    base = await mergeBase(place, repository.head, targets);
  }
  return base;
}
async function mergeBase(place, head, targets) {
  return await askGit(place, ["merge-base", head, ...targets]) ?? null;
}
async function mayHideNewer(place, head, targets, base) {
  const cut = await cutCommits(place);
  if (cut.size === 0) return false;
  const between = await runGit(place, ["rev-list", head, ...targets, `^${base}`], {
    maxBytes: mostListed,
    beyond: "cut"
  });
  return between.split("\n").some((sha) => cut.has(sha));
}
async function cutCommits(place) {
  const file = await askGit(place, ["rev-parse", "--git-path", "shallow"]);
  if (file === void 0) return /* @__PURE__ */ new Set();
  try {
    const text = await readFile(path.resolve(place.cwd, file), "utf8");
    return new Set(text.split("\n").filter((line) => line !== ""));
  } catch {
    return /* @__PURE__ */ new Set();
  }
}
async function deepen(place, remote, head, targets, by) {
  for (const tips of [[head, ...targets], targets]) {
    try {
      await fetchCommits(place, remote, tips, [`--deepen=${by}`]);
      return true;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  return false;
}

// src/git/base-candidates.ts
var nameOne = "Name a base with --base REF, or judge head alone with --no-base.";
function fetchAdvice({ place, repository: { remote } }, sha) {
  return remote === null ? nameOne : howToFetch(place, remote, sha);
}
function howToDeepen({ place, repository: { remote, shallow } }) {
  if (!shallow || remote === null) return nameOne;
  return place.env?.["GITHUB_ACTIONS"] === "true" ? fetchAll : `Run \`git fetch --unshallow ${remote}\`.`;
}
async function baseAt(search, sha, ref, how) {
  const why = await obtainCommit(search.place, search.repository, sha);
  return why === void 0 ? { ref, sha, how } : { none: why, fix: fetchAdvice(search, sha) };
}
async function firstParentOf(search, ref, how) {
  const [parent] = await parentsOf(search.place, search.repository.head);
  if (parent === void 0)
    return { none: "this is the first commit: there is nothing before it to compare with" };
  return baseAt(search, parent, ref, how);
}
async function baseOnBranch(search, branch, otherTip = null) {
  const tips = [await branchTip(search, branch), otherTip].filter((tip) => tip !== null);
  let problem = {
    none: `the branch ${branch} was found neither in this clone nor on its remote`,
    fix: nameOne
  };
  for (const tip of tips) {
    const why = await obtainCommit(search.place, search.repository, tip);
    const sha = why === void 0 ? await findMergeBase(search.place, search.repository, [tip]) : null;
    if (sha !== null && sha !== search.repository.head) {
      return { ref: branch, sha, how: `the commit where this branch left ${branch}` };
    }
    problem = why !== void 0 ? { none: why, fix: fetchAdvice(search, tip) } : sha === null ? { none: `HEAD and ${branch} have no common history in reach`, fix: howToDeepen(search) } : { none: `HEAD has no commits that ${branch} lacks` };
  }
  return problem;
}
async function baseOnDefaultBranch(search, more = {}) {
  const { place, repository } = search;
  const branch = await defaultTips(search, more.name ?? null);
  if ("none" in branch) return branch;
  const sha = await findMergeBase(place, repository, branch.tips);
  if (sha === null)
    return { none: `HEAD and ${branch.name} have no common history in reach`, fix: howToDeepen(search) };
  if (sha !== repository.head) {
    return { ref: branch.name, sha, how: `the commit where this branch left ${branch.label}` };
  }
  if (more.ownCommits === true) return { none: `HEAD has no commits that ${branch.name} lacks` };
  if (await isDirty(place)) {
    return { ref: "HEAD", sha, how: "the last commit: the uncommitted changes are compared with it" };
  }
  return firstParentOf(search, "HEAD~1", `the commit before HEAD, which is on ${branch.label}`);
}
async function defaultTips(search, known) {
  const { place, repository } = search;
  const local = known === null ? await findDefaultBranch(place, repository) : null;
  if (local !== null) {
    const tips = await Promise.all(local.refs.map((ref) => commitOf(place, ref)));
    const found = tips.filter((tip2) => tip2 !== null);
    const label = local.refs.map((ref) => ref.replace(/^refs\/(?:remotes|heads)\//, "")).join(" and ");
    if (found.length > 0) return { name: local.name, label, tips: found };
  }
  const { remote } = repository;
  const name = known ?? (remote === null ? void 0 : await remoteDefaultName(place, remote));
  const tip = name === void 0 ? null : await branchTip({ ...search, online: true }, name);
  if (name === void 0 || tip === null) {
    return { none: "no default branch was found (origin/HEAD, main, master)", fix: nameOne };
  }
  const why = await obtainCommit(place, repository, tip);
  return why === void 0 ? { name, label: name, tips: [tip] } : { none: why, fix: fetchAdvice(search, tip) };
}
async function branchTip(search, branch) {
  const { place, repository } = search;
  const ref = `refs/heads/${branch}`;
  if (repository.remote !== null && search.online) {
    try {
      const tip = (await listRemote(place, repository.remote, [ref])).get(ref);
      if (tip !== void 0) return tip;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  const tracked = repository.remote === null ? null : `refs/remotes/${repository.remote}/${branch}`;
  return (tracked === null ? null : await commitOf(place, tracked)) ?? await commitOf(place, ref);
}
async function commitOf(place, ref) {
  return await askGit(place, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]) ?? null;
}

// src/git/ci-variables.ts
var systems = [
  {
    // https://docs.gitlab.com/ci/variables/predefined_variables/
    // The target branch's commit is set only where the merged result is checked out.
    name: "GitLab",
    marker: "GITLAB_CI",
    shas: ["CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "CI_MERGE_REQUEST_DIFF_BASE_SHA", "CI_COMMIT_BEFORE_SHA"],
    branch: "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
  },
  {
    // https://learn.microsoft.com/azure/devops/pipelines/build/variables
    name: "Azure Pipelines",
    marker: "TF_BUILD",
    shas: [],
    branch: "SYSTEM_PULLREQUEST_TARGETBRANCH"
  },
  {
    // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
    name: "Bitbucket",
    marker: "BITBUCKET_BUILD_NUMBER",
    shas: [],
    branch: "BITBUCKET_PR_DESTINATION_BRANCH"
  },
  {
    // https://www.jenkins.io/doc/book/pipeline/multibranch/
    name: "Jenkins",
    marker: "JENKINS_URL",
    shas: [],
    branch: "CHANGE_TARGET"
  },
  {
    // https://buildkite.com/docs/pipelines/configure/environment-variables
    name: "Buildkite",
    marker: "BUILDKITE",
    shas: [],
    branch: "BUILDKITE_PULL_REQUEST_BASE_BRANCH"
  }
];
function baseFromVariables(env) {
  const system = systems.find(({ marker }) => (env[marker] ?? "") !== "");
  if (system === void 0) return void 0;
  for (const variable of system.shas) {
    const sha = env[variable] ?? "";
    if (isFullSha(sha) && !/^0+$/.test(sha)) return { system: system.name, sha, variable };
  }
  const branch = (env[system.branch] ?? "").replace(/^refs\/heads\//, "");
  return branch === "" || branch === "false" ? void 0 : { system: system.name, branch, variable: system.branch };
}

// src/git/resolve-ref.ts
var mostNames = 2e3;
async function resolveRef(place, repository, name) {
  if (!isPossibleName(name)) {
    const shown = JSON.stringify(printAddress(name));
    throw new CheckError("BASE_NOT_FOUND", `${shown} is not the name of a revision`, {
      advice: "Name a branch, a tag or a commit, or a site by its whole address: --base https://example.com"
    });
  }
  const { remote } = repository;
  const tracked = remote === null ? [] : [`refs/remotes/${remote}/${name}`];
  for (const candidate of [name, ...tracked]) {
    const sha = await askGit(place, ["rev-parse", "--verify", "--quiet", `${candidate}^{commit}`]);
    if (sha !== void 0) return sha;
  }
  const problem = remote === null ? void 0 : await fetchNamed(place, repository, remote, name);
  if (problem !== void 0 && "sha" in problem) return problem.sha;
  const where = remote === null ? "this repository" : `this clone or on ${remote}`;
  const deeper = repository.shallow ? generations(name) : 0;
  if (deeper > 0)
    throw new CheckError(
      "BASE_NOT_FOUND",
      `Base ${JSON.stringify(name)} is not in this clone, whose history is cut off`,
      { advice: place.env?.["GITHUB_ACTIONS"] === "true" ? fetchAll : deepen2(remote, deeper) }
    );
  throw new CheckError(
    "BASE_NOT_FOUND",
    `Base ${JSON.stringify(name)} is not a branch, tag or commit in ${where}`,
    {
      advice: remote !== null && isFullSha(name) ? howToFetch(place, remote, name) : await adviceFor(place, remote, name),
      detail: problem?.why
    }
  );
}
function generations(name) {
  const steps = name.match(/~\d*|\^/g) ?? [];
  return steps.reduce((sum, step) => sum + (step.length > 1 ? Number(step.slice(1)) : 1), 0);
}
function deepen2(remote, by) {
  return remote === null ? "Clone the repository with its history: git clone without --depth." : `Run \`git fetch --deepen=${by} ${remote}\`.`;
}
async function fetchNamed(place, repository, remote, name) {
  try {
    const sha = isFullSha(name) ? name : await remoteSha(place, remote, name);
    if (sha === void 0) return void 0;
    const why = await obtainCommit(place, repository, sha);
    return why === void 0 ? { sha } : { why };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { why: messageOf(error) };
  }
}
async function remoteSha(place, remote, name) {
  const plain = name.startsWith(`${remote}/`) ? name.slice(remote.length + 1) : name;
  const refs = name.startsWith("refs/") ? [name] : [`refs/heads/${plain}`, `refs/tags/${plain}`];
  const found = await listRemote(place, remote, refs);
  return refs.map((ref) => found.get(ref)).find((sha) => sha !== void 0);
}
async function adviceFor(place, remote, name) {
  if (/^[0-9a-f]{4,39}$/.test(name))
    return "A shortened commit can only be found in this clone: give all 40 digits";
  const names = await refNames(place, ["refs/heads", "refs/tags", "refs/remotes"], mostNames);
  if (remote !== null) names.push(...await remoteNamesOf(place, remote));
  const nearest = nearestName(name, names);
  const hint = nearest === void 0 ? "" : `Did you mean ${nearest}? `;
  return `${hint}\`git branch --all\` lists the branches of this clone`;
}
async function remoteNamesOf(place, remote) {
  const list = await askGit(place, ["ls-remote", "--quiet", "--heads", "--tags", remote], {
    maxBytes: 1024 * 1024,
    beyond: "cut"
  });
  const names = (list ?? "").split("\n").map((line) => line.replace(/^\S+\trefs\/(?:heads|tags)\//, ""));
  return names.filter((candidate) => candidate !== "" && !candidate.endsWith("^{}"));
}
function nearestName(name, known) {
  const most = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  const near = known.map((candidate) => ({ candidate, away: distance(name, candidate) })).filter(({ away }) => away <= most).sort((a, b) => a.away - b.away);
  return near[0]?.candidate;
}
function isPossibleName(name) {
  return name.length > 0 && name.length <= 1e3 && !/^[-^]/.test(name) && !/[\p{C}\s:?*[\\]|\.\./u.test(name);
}

// src/git/find-base.ts
async function findBase(options) {
  const { env, signal, explicit } = options;
  const repository = await openRepository({ cwd: options.cwd, env, signal });
  if ("none" in repository) {
    if (explicit === void 0) return repository;
    throw new CheckError(
      "BASE_NOT_FOUND",
      `Base ${JSON.stringify(explicit)} cannot be looked up: ${repository.none}`,
      {
        advice: repository.fix ?? "Run inside the repository, or name a built directory, a URL or a saved report"
      }
    );
  }
  const place = { cwd: repository.root, env, signal };
  if (explicit !== void 0) {
    return { ref: explicit, sha: await resolveRef(place, repository, explicit), how: "named with --base" };
  }
  const { head } = repository;
  if (head === null) return { none: "this repository has no commit yet" };
  const online = (env["CI"] ?? "") !== "" || env["GITHUB_ACTIONS"] === "true";
  const search = { place, repository: { ...repository, head }, online };
  try {
    const event = await readGithubEvent(env);
    return await (event === void 0 ? baseElsewhere(search, env) : baseOfEvent(search, event));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { none: `base could not be determined (${error.message})`, fix: nameOne };
  }
}
async function baseOfEvent(search, event) {
  switch (event.name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return baseOfPullRequest(search, event);
    case "push":
      return baseOfPush(search, event);
    case "merge_group": {
      const { baseSha, baseBranch } = event.mergeGroup;
      if (baseSha === null || !await holdsEvent(search, event)) break;
      return baseAt(search, baseSha, baseBranch ?? "merge queue", "the base of this merge group");
    }
  }
  return baseOnDefaultBranch(search, { name: event.defaultBranch });
}
async function baseOfPullRequest(search, event) {
  const { headSha, baseSha, baseBranch, number } = event.pullRequest;
  const { head } = search.repository;
  const [first, second, third] = await parentsOf(search.place, head);
  const isMerge = first !== void 0 && second !== void 0 && third === void 0;
  const isOurs = headSha === null ? event.name !== "pull_request_target" && head === event.sha : second === headSha;
  if (isMerge && isOurs) {
    const name = number === null ? "the pull request" : `pull request #${number}`;
    return baseAt(search, first, baseBranch ?? "base", `the first parent of the merge commit of ${name}`);
  }
  if (baseBranch !== null) return baseOnBranch(search, baseBranch, baseSha);
  return baseOnDefaultBranch(search, { name: event.defaultBranch, ownCommits: true });
}
async function baseOfPush(search, event) {
  const name = event.defaultBranch;
  const { before } = event.push;
  if (before === null || !await holdsEvent(search, event)) return baseOnDefaultBranch(search, { name });
  if (/^0+$/.test(before)) return baseOnDefaultBranch(search, { name, ownCommits: true });
  const found = await baseAt(search, before, before.slice(0, 12), "the commit before this push");
  return "none" in found && event.push.forced ? baseOnDefaultBranch(search, { name }) : found;
}
async function holdsEvent(search, event) {
  if (event.sha === null || event.sha === search.repository.head) return true;
  const ancestor = ["merge-base", "--is-ancestor", event.sha, search.repository.head];
  return await askGit(search.place, ancestor) !== void 0;
}
async function baseElsewhere(search, env) {
  const named = baseFromVariables(env);
  if (named === void 0) return baseOnDefaultBranch(search);
  const said = `${named.system} names it in ${named.variable}`;
  if ("branch" in named) {
    const found = await baseOnBranch({ ...search, online: true }, named.branch);
    return "none" in found ? found : { ...found, how: `${found.how} (${said})` };
  }
  if (named.sha === search.repository.head) return firstParentOf(search, "HEAD~1", "the commit before HEAD");
  return baseAt(search, named.sha, named.sha.slice(0, 12), said);
}

// src/stages/choose-base.ts
var mostReportBytes = 256 * 1024 * 1024;
async function chooseBase(budget, options) {
  const { base, cwd, signal } = options;
  if (base === null)
    return { kind: "none", why: options.whyNoBase ?? "comparison is turned off (--no-base)" };
  if (base !== void 0) {
    if (/^https?:\/\//i.test(base)) return { kind: "url", url: base };
    const path2 = resolve(cwd, base);
    const found2 = await stat(path2).catch(() => null);
    const ref = relative(cwd, path2) || ".";
    if (found2?.isDirectory()) return directoryBase(path2, ref);
    if (found2) return { kind: "report", ref, report: await readBaseReport(path2, ref) };
  }
  if (budget.serve?.kind === "url") {
    if (base !== void 0) throw notForDeployed(base, budget.serve.url);
    return { kind: "none", why: "head is a deployed site: name the one to compare it with (--base URL)" };
  }
  const where = { cwd: budget.directory, env: process.env, signal };
  const found = await findBase({ ...where, ...base !== void 0 && { explicit: base } });
  if ("none" in found)
    return { kind: "none", why: found.none, ...found.fix !== void 0 && { fix: found.fix } };
  return { kind: "commit", found, named: base !== void 0 };
}
async function directoryBase(directory, ref) {
  if ((await searchHtml(directory)).any) return { kind: "directory", ref, directory };
  throw new CheckError("BASE_NOT_FOUND", `The base folder ${JSON.stringify(ref)} holds no HTML`, {
    advice: "Build base into it first, or name a commit: --base main."
  });
}
async function readBaseReport(file, ref) {
  try {
    const report = await readReport(file, ref);
    refusePartial(report, ref);
    return report;
  } catch (error) {
    if (!(error instanceof CheckError) || error.code !== "REPORT_UNREADABLE") throw error;
    const { message, advice, detail } = error;
    throw new CheckError("BASE_NOT_FOUND", message, { advice, detail, cause: error });
  }
}
function notForDeployed(base, url) {
  const shown = JSON.stringify(printAddress(base));
  return new CheckError(
    "BASE_NOT_FOUND",
    `Base ${shown} cannot be compared with ${printAddress(url)}: it is not an address, a folder or a saved report`,
    { advice: "Name the deployed base by its whole address: --base https://example.com." }
  );
}
async function readReport(file, name = file) {
  let text;
  try {
    text = await readRegularText(file, mostReportBytes);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const why = isMissing ? "there is no such file" : messageOf(error);
    throw new CheckError("REPORT_UNREADABLE", `Cannot read ${JSON.stringify(name)}: ${why}`, {
      advice: await whichReport(file, name)
    });
  }
  return parseReport(text);
}
function refusePartial({ partial }, name) {
  if (!partial) return;
  throw new CheckError(
    "REPORT_UNREADABLE",
    `${JSON.stringify(name)} is the report of a partial check (--only-failed), which has measured only what failed before`,
    { advice: "Name the report of a whole run" }
  );
}
async function whichReport(path2, name) {
  for (const inside of ["report.json", join(".budget-check", "report.json")])
    if (await isFile(join(path2, inside))) return `Name the report in it: ${join(name, inside)}`;
  return "Name the report.json that a run of budget-check wrote";
}
async function isFile(path2) {
  return (await stat(path2).catch(() => null))?.isFile() ?? false;
}

export {
  resolveRef,
  chooseBase,
  readBaseReport,
  readReport,
  refusePartial
};
