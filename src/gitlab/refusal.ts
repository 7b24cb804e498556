import { messageOf } from "../errors.ts";
import { UnexpectedAnswer } from "../forge/unexpected-answer.ts";

/** What errors call it. */
export const server = "GitLab";

/** What GitLab answered with an error status, or a request that it did not answer. */
export class GitlabRefusal extends Error {
  override readonly name = "GitlabRefusal";
  /** Null without an answer. */
  readonly status: number | null;
  /** Seconds after which GitLab takes requests again; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(status: number | null, message: string, cause?: unknown, retryAfter: number | null = null) {
    super(message, { cause });
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The server's, a proxy's or the network's own failure, which another try may not meet. */
export function mayPass(error: unknown): boolean {
  if (error instanceof UnexpectedAnswer) return true;
  return error instanceof GitlabRefusal && (error.status === null || error.status >= 500);
}

/** Why GitLab did not do it, in one sentence with what to do. */
export function refusalOf(error: unknown): string {
  const message = messageOf(error).slice(0, 300);
  if (error instanceof UnexpectedAnswer) return message;
  if (error instanceof Error && error.name === "AbortError") return "GitLab did not answer in time";
  if (!(error instanceof GitlabRefusal)) return `an internal error (${message}): please report this`;
  const { status } = error;
  const said = message === "" ? "" : ` (${message})`;
  if (status === null) return "GitLab could not be reached, or did not answer in time";
  if (status === 401) return `GitLab does not accept the token in BUDGET_CHECK_GITLAB_TOKEN${said}`;
  if (status === 403)
    return `the token is not allowed to do this: it needs the scope api and at least the role Reporter${said}`;
  if (status === 404)
    return `GitLab found no such merge request: the token needs access to the project, or the note was deleted${said}`;
  if (status === 429) return `GitLab's rate limit is reached${said}`;
  if (status >= 300 && status < 400)
    return `GitLab redirects to another address (status ${status}), where the token is not sent`;
  if (status >= 500) return `GitLab failed with status ${status}${said}`;
  return `GitLab refused it with status ${status}${said}`;
}
