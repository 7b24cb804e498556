/** A revision that the user named: branch, tag or sha, here or on the remote. */
import { distance } from "fastest-levenshtein";
import { printAddress } from "../address.ts";
import { CheckError, messageOf } from "../errors.ts";
import { fetchAll, howToFetch, isFullSha, listRemote, obtainCommit } from "./fetch-commit.ts";
import { refNames } from "./repository.ts";
import type { Repository } from "./repository.ts";
import { GitError, askGit } from "./run-git.ts";
import type { GitPlace } from "./run-git.ts";

const mostNames = 2000;

/**
 * The commit that `name` stands for. What is not in this clone is fetched from the remote.
 * @throws CheckError BASE_NOT_FOUND, with the nearest name as advice.
 */
export async function resolveRef(place: GitPlace, repository: Repository, name: string): Promise<string> {
  if (!isPossibleName(name)) {
    // It may be an address that was misspelt, with a password in it.
    const shown = JSON.stringify(printAddress(name));
    throw new CheckError("BASE_NOT_FOUND", `${shown} is not the name of a revision`, {
      advice: "Name a branch, a tag or a commit, or a site by its whole address: --base https://example.com",
    });
  }
  const { remote } = repository;
  const tracked = remote === null ? [] : [`refs/remotes/${remote}/${name}`];
  for (const candidate of [name, ...tracked]) {
    const sha = await askGit(place, ["rev-parse", "--verify", "--quiet", `${candidate}^{commit}`]);
    if (sha !== undefined) return sha;
  }
  const problem = remote === null ? undefined : await fetchNamed(place, repository, remote, name);
  if (problem !== undefined && "sha" in problem) return problem.sha;
  const where = remote === null ? "this repository" : `this clone or on ${remote}`;
  const deeper = repository.shallow ? generations(name) : 0;
  if (deeper > 0)
    throw new CheckError(
      "BASE_NOT_FOUND",
      `Base ${JSON.stringify(name)} is not in this clone, whose history is cut off`,
      { advice: place.env?.["GITHUB_ACTIONS"] === "true" ? fetchAll : deepen(remote, deeper) },
    );
  throw new CheckError(
    "BASE_NOT_FOUND",
    `Base ${JSON.stringify(name)} is not a branch, tag or commit in ${where}`,
    {
      advice:
        remote !== null && isFullSha(name)
          ? howToFetch(place, remote, name)
          : await adviceFor(place, remote, name),
      detail: problem?.why,
    },
  );
}

/** How far back from a commit of this clone the name points: 5 for `HEAD~4^`, 0 for a plain name. */
function generations(name: string): number {
  const steps = name.match(/~\d*|\^/g) ?? [];
  return steps.reduce((sum, step) => sum + (step.length > 1 ? Number(step.slice(1)) : 1), 0);
}

function deepen(remote: string | null, by: number): string {
  return remote === null
    ? "Clone the repository with its history: git clone without --depth."
    : `Run \`git fetch --deepen=${by} ${remote}\`.`;
}

async function fetchNamed(
  place: GitPlace,
  repository: Repository,
  remote: string,
  name: string,
): Promise<{ sha: string } | { why: string } | undefined> {
  try {
    const sha = isFullSha(name) ? name : await remoteSha(place, remote, name);
    if (sha === undefined) return undefined;
    const why = await obtainCommit(place, repository, sha);
    return why === undefined ? { sha } : { why };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { why: messageOf(error) };
  }
}

async function remoteSha(place: GitPlace, remote: string, name: string): Promise<string | undefined> {
  const plain = name.startsWith(`${remote}/`) ? name.slice(remote.length + 1) : name;
  const refs = name.startsWith("refs/") ? [name] : [`refs/heads/${plain}`, `refs/tags/${plain}`];
  const found = await listRemote(place, remote, refs);
  return refs.map((ref) => found.get(ref)).find((sha) => sha !== undefined);
}

async function adviceFor(place: GitPlace, remote: string | null, name: string): Promise<string> {
  if (/^[0-9a-f]{4,39}$/.test(name))
    return "A shortened commit can only be found in this clone: give all 40 digits";
  const names = await refNames(place, ["refs/heads", "refs/tags", "refs/remotes"], mostNames);
  if (remote !== null) names.push(...(await remoteNamesOf(place, remote)));
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? "" : `Did you mean ${nearest}? `;
  return `${hint}\`git branch --all\` lists the branches of this clone`;
}

async function remoteNamesOf(place: GitPlace, remote: string): Promise<string[]> {
  const list = await askGit(place, ["ls-remote", "--quiet", "--heads", "--tags", remote], {
    maxBytes: 1024 * 1024,
    beyond: "cut",
  });
  const names = (list ?? "").split("\n").map((line) => line.replace(/^\S+\trefs\/(?:heads|tags)\//, ""));
  return names.filter((candidate) => candidate !== "" && !candidate.endsWith("^{}"));
}

/** The known name that differs least; undefined where none is near. */
function nearestName(name: string, known: readonly string[]): string | undefined {
  const most = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  const near = known
    .map((candidate) => ({ candidate, away: distance(name, candidate) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away);
  return near[0]?.candidate;
}

/** Rules out what git would read as an option or as something other than one revision. */
function isPossibleName(name: string): boolean {
  return name.length > 0 && name.length <= 1000 && !/^[-^]/.test(name) && !/[\p{C}\s:?*[\\]|\.\./u.test(name);
}
