/** The repository around an app: where it begins, which branch work is merged into, and which service hosts it. */
import { access } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { findDefaultBranch, openRepository } from "../git/repository.ts";
import { askGit } from "../git/run-git.ts";
import type { GitPlace } from "../git/run-git.ts";

/** Whose CI is set up. `other`: a service of which we write no file. */
export type Host = { kind: "github" } | { kind: "gitlab" } | { kind: "other"; name: string };

export interface Surroundings {
  /** The repository's top, absolute; outside of a repository the root of the workspace, or the app's folder. */
  top: string;
  /** The app's folder from there, `/` between names; empty if it is the top. */
  folder: string;
  defaultBranch: string;
  host: Host;
  /** Null outside of a git repository. */
  git: GitPlace | null;
}

/**
 * @param directory of the app, absolute, links resolved.
 * @param workspaceRoot of the workspace that it is a member of.
 */
export async function readSurroundings(
  directory: string,
  workspaceRoot: string | null,
  signal: AbortSignal,
): Promise<Surroundings> {
  const place: GitPlace = { cwd: directory, signal };
  const repository = await openRepository(place);
  if ("none" in repository) {
    const top = workspaceRoot ?? directory;
    return { ...inside(top, directory), defaultBranch: "main", host: await hostOf(top, null), git: null };
  }
  const { root, remote, branch } = repository;
  const url = remote === null ? null : ((await askGit(place, ["remote", "get-url", remote])) ?? null);
  // In a repository without a commit, the branch it will begin with.
  const name = (await findDefaultBranch(place, repository))?.name ?? branch ?? "main";
  return { ...inside(root, directory), defaultBranch: name, host: await hostOf(root, url), git: place };
}

function inside(top: string, directory: string): Pick<Surroundings, "top" | "folder"> {
  return { top, folder: relative(top, directory).split(sep).join("/") };
}

/** Services that have a CI of their own, for which there is a recipe and no file. */
const others: Readonly<Record<string, RegExp>> = {
  Bitbucket: /bitbucket/,
  "Azure DevOps": /(?:^|\.)dev\.azure\.com$|\.visualstudio\.com$/,
};

/** By the remote's host, else by the files of a CI that are there, else GitHub. */
async function hostOf(top: string, remote: string | null): Promise<Host> {
  const host = hostName(remote);
  if (/github|\.ghe\.com$/.test(host)) return { kind: "github" };
  if (/gitlab/.test(host)) return { kind: "gitlab" };
  const other = Object.keys(others).find((name) => others[name]?.test(host));
  if (other !== undefined) return { kind: "other", name: other };
  const isThere = (name: string) =>
    access(join(top, name)).then(
      () => true,
      () => false,
    );
  if (await isThere(".github")) return { kind: "github" };
  return (await isThere(".gitlab-ci.yml")) ? { kind: "gitlab" } : { kind: "github" };
}

/** `github.com` of `https://user@github.com/a/b.git`, `git@github.com:a/b.git` or `ssh://git@github.com:22/a/b`. */
function hostName(remote: string | null): string {
  const url = URL.parse(remote ?? "");
  const host = url?.hostname || /^(?:[^@/]+@)?([^:/]+):/.exec(remote ?? "")?.[1];
  return (host ?? "").toLowerCase();
}
