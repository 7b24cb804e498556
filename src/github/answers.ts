import { fields, sha, text, wholeNumber } from "../ci-event.ts";
import type { Fields } from "../ci-event.ts";
import { UnexpectedAnswer } from "../forge/unexpected-answer.ts";

/** What errors call it. */
export const server = "GitHub";

/** What we read of a comment. */
export interface CommentAnswer {
  id: number;
  url: string;
  body: string;
  /** Login of its author; null where the account was deleted. */
  author: string | null;
}

/** What we read of a pull request. */
export interface PullAnswer {
  number: number;
  open: boolean;
  label: string;
  headSha: string;
  /** Null where the fork was deleted. */
  headRepository: number | null;
  baseSha: string;
  baseBranch: string;
  baseRepository: number;
}

/** What we read of an artifact. */
export interface ArtifactAnswer {
  id: number;
  name: string;
  bytes: number;
  expired: boolean;
  /** SHA-256 as hex; null on servers that do not say it. */
  digest: string | null;
  run: { id: number; headSha: string } | null;
}

/** @throws UnexpectedAnswer where any of it is not a comment: half of a list would look like a missing comment. */
export function readComments(data: unknown): CommentAnswer[] {
  return readList(data, "a list of comments", readComment);
}

/** Null for what is not a comment. */
export function readComment(data: unknown): CommentAnswer | null {
  const comment = fields(data);
  const [id, url] = [wholeNumber(comment["id"]), text(comment["html_url"])];
  if (id === null || url === null) return null;
  return { id, url, body: text(comment["body"]) ?? "", author: text(fields(comment["user"])["login"]) };
}

/** Whether GitHub names the status that it was asked to set. */
export function isStatus(data: unknown, wanted: { context: string; state: string }): boolean {
  const status = fields(data);
  return status["context"] === wanted.context && status["state"] === wanted.state;
}

/** @throws UnexpectedAnswer where any of it is not a pull request. */
export function readPulls(data: unknown): PullAnswer[] {
  return readList(data, "a list of pull requests", (item) => {
    const pull = fields(item);
    const [head, base] = [fields(pull["head"]), fields(pull["base"])];
    const [number, label] = [wholeNumber(pull["number"]), text(head["label"])];
    const [headSha, baseSha, baseBranch] = [sha(head["sha"]), sha(base["sha"]), text(base["ref"])];
    const baseRepository = repositoryOf(base);
    if (!number || !label || !headSha || !baseSha || !baseBranch || !baseRepository) return null;
    const open = pull["state"] === "open";
    const headRepository = repositoryOf(head);
    return { number, open, label, headSha, headRepository, baseSha, baseBranch, baseRepository };
  });
}

/** @throws UnexpectedAnswer where any of it is not an artifact. */
export function readArtifacts(data: unknown): ArtifactAnswer[] {
  return readList(fields(data)["artifacts"], "a list of artifacts", (item) => {
    const artifact = fields(item);
    const [id, name, bytes] = [
      wholeNumber(artifact["id"]),
      text(artifact["name"]),
      artifact["size_in_bytes"],
    ];
    if (id === null || name === null || typeof bytes !== "number") return null;
    const run = fields(artifact["workflow_run"]);
    const [runId, headSha] = [wholeNumber(run["id"]), sha(run["head_sha"])];
    return {
      id,
      name,
      bytes,
      expired: artifact["expired"] === true,
      digest: text(artifact["digest"])?.replace(/^sha256:/, "") ?? null,
      run: runId !== null && headSha !== null ? { id: runId, headSha } : null,
    };
  });
}

/**
 * The content of a file in a repository as base64; null for a folder, a link and a submodule.
 * @throws UnexpectedAnswer where it is neither of these.
 */
export function readFileContent(data: unknown): { base64: string } | "too large" | null {
  // A folder comes as a list of what is in it, and Git keeps no empty ones. What else a list holds must not pass for a folder: the
  // file would count as missing.
  if (Array.isArray(data) && data.length > 0 && data.every((one) => text(fields(one)["type"]) !== null))
    return null;
  const file = fields(data);
  const type = text(file["type"]);
  if (type === null) throw new UnexpectedAnswer(server, "a file", data);
  const content = file["content"];
  if (type !== "file" || typeof content !== "string") return null;
  // GitHub leaves the content of more than 1 MB out: https://docs.github.com/rest/repos/contents#get-repository-content
  return file["encoding"] === "base64" ? { base64: content } : "too large";
}

function readList<T>(data: unknown, wanted: string, read: (item: unknown) => T | null): T[] {
  if (!Array.isArray(data)) throw new UnexpectedAnswer(server, wanted, data);
  return data.map((item: unknown) => {
    const found = read(item);
    if (found === null) throw new UnexpectedAnswer(server, wanted, data);
    return found;
  });
}

function repositoryOf(side: Fields): number | null {
  return wholeNumber(fields(side["repo"])["id"]);
}
