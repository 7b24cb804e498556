import { createHash } from "node:crypto";
import { operations } from "./description.ts";

/** What the description says of its kind, with the fields that tests read named. */
export interface Comment extends Record<string, unknown> {
  id: number;
  body: string;
  html_url: string;
  user: { login: string } & Record<string, unknown>;
}

export interface Side {
  /** Owner and branch, such as `octocat:feature`. */
  label: string;
  sha: string;
  /** Null where the repository is gone. */
  repositoryId: number | null;
}

export interface Pull {
  number: number;
  state: "open" | "closed";
  head: Side;
  base: Side;
}

interface Artifact extends Record<string, unknown> {
  id: number;
  name: string;
  expired: boolean;
  workflow_run: { id: number } & Record<string, unknown>;
}

export const repositoryId = 42;

/** All that the server remembers. */
export class State {
  readonly repository: string;
  readonly comments: Comment[] = [];
  readonly statuses: ({ sha: string } & Record<string, unknown>)[] = [];
  readonly pulls: Pull[] = [];
  readonly artifacts: Artifact[] = [];
  readonly zips = new Map<number, Uint8Array>();
  /** Texts by `ref:path`; a number is the size of a file that is too large for an answer. */
  readonly files = new Map<string, string | number>();
  #nextId = 1000;

  constructor(repository: string) {
    this.repository = repository;
  }

  addComment({ pull, body, author }: { pull: number; body: string; author: string }): Comment {
    const id = this.#nextId++;
    const root = `https://api.github.com/repos/${this.repository}`;
    const example = exampleOf("issues/create-comment", 201);
    const now = new Date().toISOString();
    const comment: Comment = {
      ...example,
      id,
      node_id: `IC_${id}`,
      body,
      user: {
        ...(example["user"] as object),
        login: author,
        type: author.endsWith("[bot]") ? "Bot" : "User",
      },
      url: `${root}/issues/comments/${id}`,
      issue_url: `${root}/issues/${pull}`,
      html_url: `https://github.com/${this.repository}/pull/${pull}#issuecomment-${id}`,
      created_at: now,
      updated_at: now,
    };
    this.comments.push(comment);
    return comment;
  }

  addStatus(sha: string, body: Record<string, unknown>): unknown {
    const status = { ...exampleOf("repos/create-commit-status", 201), id: this.#nextId++, ...body };
    this.statuses.push({ sha, ...status });
    return status;
  }

  addArtifact(artifact: {
    name: string;
    zip: Uint8Array;
    run: { id: number; headSha: string; headRepositoryId?: number };
    expired?: boolean;
    /** Set if the list gives a wrong value. */
    size?: number;
    digest?: string;
  }): number {
    const { name, zip, run, expired = false, size = zip.byteLength } = artifact;
    const id = this.#nextId++;
    const url = `https://api.github.com/repos/${this.repository}/actions/artifacts/${id}`;
    const now = new Date().toISOString();
    this.zips.set(id, zip);
    this.artifacts.push({
      id,
      node_id: `A_${id}`,
      name,
      size_in_bytes: size,
      url,
      archive_download_url: `${url}/zip`,
      expired,
      created_at: now,
      updated_at: now,
      expires_at: now,
      digest: artifact.digest ?? `sha256:${createHash("sha256").update(zip).digest("hex")}`,
      workflow_run: {
        id: run.id,
        repository_id: repositoryId,
        head_repository_id: run.headRepositoryId ?? repositoryId,
        head_branch: "main",
        head_sha: run.headSha,
      },
    });
    return id;
  }
}

export function exampleOf(operation: string, status: number): Record<string, unknown> {
  const found = operations.find(({ id }) => id === operation)?.example(status);
  const [first] = [found].flat();
  return first as Record<string, unknown>;
}

/** A pull request as the API lists it. */
export function printPull({ number, state, head, base }: Pull): Record<string, unknown> {
  const example = exampleOf("pulls/list", 200);
  const side = (which: "head" | "base", { label, sha, repositoryId: id }: Side) => {
    const shape = example[which] as { repo: object };
    const ref = label.slice(label.indexOf(":") + 1);
    return { ...shape, label, ref, sha, repo: id === null ? null : { ...shape.repo, id } };
  };
  return { ...example, number, state, head: side("head", head), base: side("base", base) };
}
