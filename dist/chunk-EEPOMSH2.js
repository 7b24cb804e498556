import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  GitError,
  askGit,
  runGit
} from "./chunk-TRTBGYMW.js";
import {
  fields,
  readPayload,
  sha,
  text,
  wholeNumber
} from "./chunk-ZHPJEABA.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";

// src/git/github-event.ts
async function readGithubEvent(env) {
  const name = env["GITHUB_EVENT_NAME"];
  if (env["GITHUB_ACTIONS"] !== "true" || name === void 0 || name === "") return void 0;
  const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
  const pull = fields(payload["pull_request"]);
  const base = fields(pull["base"]);
  const group = fields(payload["merge_group"]);
  return {
    name,
    sha: sha(env["GITHUB_SHA"]),
    pullRequest: {
      number: wholeNumber(pull["number"]),
      headSha: sha(fields(pull["head"])["sha"]),
      baseSha: sha(base["sha"]),
      baseBranch: text(base["ref"]) ?? text(env["GITHUB_BASE_REF"])
    },
    push: { before: sha(payload["before"]), forced: payload["forced"] === true },
    mergeGroup: {
      baseSha: sha(group["base_sha"]),
      baseBranch: text(group["base_ref"])?.replace(/^refs\/heads\//, "") ?? null
    },
    defaultBranch: text(fields(payload["repository"])["default_branch"])
  };
}

// src/git/fetch-commit.ts
var fetchTimeoutMs = 5 * 6e4;
var listTimeoutMs = 6e4;
function isFullSha(text2) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2);
}
async function hasCommit(place, sha2) {
  return await askGit(place, ["cat-file", "-e", `${sha2}^{commit}`]) !== void 0;
}
async function parentsOf(place, sha2) {
  const commit = await runGit(place, ["cat-file", "commit", sha2]);
  const [header = ""] = commit.split("\n\n", 1);
  return header.split("\n").filter((line) => line.startsWith("parent ")).map((line) => line.slice("parent ".length).trim());
}
async function obtainCommit(place, repository, sha2) {
  if (await hasCommit(place, sha2)) return void 0;
  const short = sha2.slice(0, 12);
  if (repository.remote === null)
    return `commit ${short} is not in this clone, and there is no remote to fetch it from`;
  try {
    await fetchCommits(place, repository.remote, [sha2], repository.shallow ? ["--depth=1"] : []);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return `commit ${short} is not in this clone and could not be fetched (${messageOf(error)})`;
  }
  return await hasCommit(place, sha2) ? void 0 : `${short} is not a commit of ${repository.remote}`;
}
var fetchAll = "Set `fetch-depth: 0` for actions/checkout, and keep its credentials.";
function howToFetch(place, remote, sha2) {
  return place.env?.["GITHUB_ACTIONS"] === "true" ? fetchAll : `Run \`git fetch ${remote} ${sha2}\`.`;
}
async function fetchCommits(place, remote, shas, options) {
  const quiet = ["--quiet", "--no-tags", "--no-prune", "--no-recurse-submodules", "--no-write-fetch-head"];
  await runGit(place, ["fetch", ...quiet, ...options, remote, ...shas], {
    timeoutMs: fetchTimeoutMs
  });
}
async function listRemote(place, remote, refs) {
  const patterns = refs.flatMap((ref) => ref.startsWith("refs/tags/") ? [ref, `${ref}^{}`] : [ref]);
  const list = await runGit(place, ["ls-remote", "--quiet", remote, ...patterns], {
    timeoutMs: listTimeoutMs
  });
  const found = /* @__PURE__ */ new Map();
  for (const line of list.split("\n")) {
    const [sha2 = "", name = ""] = line.split("	");
    const ref = name.replace(/\^\{\}$/, "");
    if (isFullSha(sha2)) found.set(ref, sha2);
  }
  return found;
}
async function remoteDefaultName(place, remote) {
  const answer = await askGit(place, ["ls-remote", "--quiet", "--symref", remote, "HEAD"], {
    timeoutMs: listTimeoutMs
  });
  return answer?.match(/^ref: refs\/heads\/(\S+)\tHEAD$/m)?.[1];
}

export {
  isFullSha,
  parentsOf,
  obtainCommit,
  fetchAll,
  howToFetch,
  fetchCommits,
  listRemote,
  remoteDefaultName,
  readGithubEvent
};
