import { messageOf } from "../errors.ts";
import { UnexpectedAnswer } from "../forge/unexpected-answer.ts";

/** HTTP status of GitHub's response; null if there was neither a response nor a failed connection. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : null;
}

/** The server's, a proxy's or the network's own failure, which another try may not meet. The client gives a lost connection 500. */
export function mayPass(error: unknown): boolean {
  return error instanceof UnexpectedAnswer || (statusOf(error) ?? 0) >= 500;
}

/**
 * Why GitHub did not do it, in one sentence with what to do. GitHub's own words are the reason wherever its status can have
 * several: 403 is a missing permission, a locked pull request, an archived repository, a rate limit or an IP allow list.
 * @param permission what the job must be allowed, such as `pull-requests: write`.
 */
export function refusalOf(error: unknown, permission: string): string {
  const status = statusOf(error);
  const message = messageOf(error).slice(0, 300);
  if (error instanceof UnexpectedAnswer) return message;
  if (error instanceof Error && error.name === "AbortError") return "GitHub did not answer in time";
  if (status === null) return `an internal error (${message}): please report this`;
  if (status === 401) return `GitHub does not accept the token (${message})`;
  if ((status === 403 || status === 429) && /rate limit/i.test(message))
    return `GitHub's rate limit is reached (${message})`;
  if (status === 403 && /not accessible|permission|must have|forbidden/i.test(message))
    return `the token is not allowed to do this: give the job the permission ${permission} (${message})`;
  if (status === 404)
    return `GitHub found nothing there: it was deleted, or the job lacks the permission ${permission}`;
  if (status >= 500) return `GitHub could not be reached or failed (${message})`;
  return `GitHub refused it with status ${status} (${message})`;
}
