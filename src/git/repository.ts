/** What there is to know about the user's repository. Nothing here writes. */
import path from "node:path";
import { GitError, askGit, runGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

export interface Repository {
  /** The working tree's top folder, absolute, links resolved. Inside a linked worktree: that worktree's. */
  root: string;
  /** Sha of HEAD; null before the first commit. */
  head: string | null;
  /** Branch that HEAD is on; null where it is detached. */
  branch: string | null;
  /** True where history was cut (`clone --depth`). */
  shallow: boolean;
  /** `origin`, else the only remote, else null. */
  remote: string | null;
}

/** A default branch and the refs of it that exist here; remote-tracking ones where there are any. */
export interface DefaultBranch {
  /** Without remote: `main`. */
  name: string;
  refs: readonly string[];
}

/**
 * Reads the repository that holds `place.cwd`. `none` says in one sentence why there is none to read, and `fix` which command
 * makes it readable where there is one.
 */
export async function openRepository(place: GitPlace): Promise<Repository | { none: string; fix?: string }> {
  let top: string;
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
    remoteNames(here),
  ]);
  return {
    root: path.resolve(top),
    head: head ?? null,
    branch: branch ?? null,
    shallow: shallow === "true",
    remote: remotes.includes("origin") ? "origin" : (remotes[0] ?? null),
  };
}

/** What we write ourselves, where git does not ignore it: reports by default, and a history next to the budget. */
const ownOutput = [".budget-check", ".budget-check-history"];
const counted = [":(top)", ...ownOutput.map((name) => `:(top,exclude,glob)**/${name}/**`)];

/**
 * True where files differ from HEAD or are new and not ignored, anywhere in the repository.
 * Edits inside a submodule do not count: base is built without submodules. Nor do our own reports.
 */
export async function isDirty(place: GitPlace): Promise<boolean> {
  const status = await runGit(
    place,
    [
      "status",
      "--porcelain",
      "-z",
      "--untracked-files=normal",
      "--ignore-submodules=dirty",
      "--",
      ...counted,
    ],
    { maxBytes: 1, beyond: "cut", timeoutMs: 120_000 },
  );
  return status !== "";
}

/**
 * The branch that work is merged into: the remote's HEAD, else main or master there, else `init.defaultBranch`, main or
 * master here, else the only local branch. A fork's `upstream` remote counts as well as `origin`.
 */
export async function findDefaultBranch(
  place: GitPlace,
  repository: Repository,
): Promise<DefaultBranch | null> {
  const remotes = await remoteNames(place);
  const tracked: { name: string; ref: string }[] = [];
  for (const remote of new Set([repository.remote, "upstream"])) {
    if (remote === null || !remotes.includes(remote)) continue;
    const found = await remoteDefault(place, remote);
    if (found !== null) tracked.push(found);
  }
  const [first] = tracked;
  if (first !== undefined) {
    const same = tracked.filter((candidate) => candidate.name === first.name);
    return { name: first.name, refs: same.map((candidate) => candidate.ref) };
  }
  const configured = await askGit(place, ["config", "--get", "init.defaultBranch"]);
  for (const name of [configured, "main", "master"]) {
    if (name !== undefined && (await hasRef(place, `refs/heads/${name}`))) {
      return { name, refs: [`refs/heads/${name}`] };
    }
  }
  const locals = await refNames(place, ["refs/heads"], 2);
  const only = repository.remote === null && locals.length === 1 ? locals[0] : undefined;
  return only === undefined ? null : { name: only, refs: [`refs/heads/${only}`] };
}

/** Short names of refs under the prefixes, the newest first, at most `most`. */
export async function refNames(
  place: GitPlace,
  prefixes: readonly string[],
  most: number,
): Promise<string[]> {
  const list = await runGit(place, [
    "for-each-ref",
    `--count=${most}`,
    "--sort=-creatordate",
    "--format=%(refname:lstrip=2)",
    ...prefixes,
  ]);
  return list.split("\n").filter((name) => name !== "");
}

async function hasRef(place: GitPlace, ref: string): Promise<boolean> {
  return (await askGit(place, ["show-ref", "--verify", "--quiet", ref])) !== undefined;
}

async function remoteNames(place: GitPlace): Promise<string[]> {
  const list = (await askGit(place, ["remote"])) ?? "";
  return list.split("\n").filter((name) => name !== "");
}

async function remoteDefault(place: GitPlace, remote: string): Promise<{ name: string; ref: string } | null> {
  const prefix = `refs/remotes/${remote}/`;
  const head = await askGit(place, ["symbolic-ref", "--quiet", `${prefix}HEAD`]);
  // HEAD may still name a branch that was deleted or renamed since.
  for (const ref of [head, `${prefix}main`, `${prefix}master`]) {
    if (ref?.startsWith(prefix) === true && (await hasRef(place, ref)))
      return { name: ref.slice(prefix.length), ref };
  }
  return null;
}

function whyNot(error: GitError, cwd: string): { none: string; fix?: string } {
  if (error.failure === "not-installed")
    return { none: "git is not installed, so no base could be looked for" };
  if (/not a git repository/.test(error.message)) return { none: `${cwd} is not in a git repository` };
  if (/must be run in a work tree/.test(error.message))
    return { none: "this git repository has no working tree (it is bare)" };
  const foreign = /dubious ownership in repository at '(.+)'/.exec(error.message)?.[1];
  if (foreign !== undefined)
    return {
      none: `git refuses to read ${foreign}, which belongs to another user`,
      fix: `Run \`git config --global --add safe.directory ${shellWord(foreign)}\`.`,
    };
  return { none: error.message };
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
