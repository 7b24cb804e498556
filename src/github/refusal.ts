import { messageOf } from "../errors.ts";

/** HTTP status of an answer of GitHub's; null for what is no answer and no failed connection. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : null;
}

/** The server's or the network's own failure, which another try may not meet. The client gives a lost connection 500. */
export function mayPass(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
}

/**
 * Why GitHub would not do it, in one sentence with what to do.
 * @param permission what the job must be allowed, such as `pull-requests: write`.
 * @throws what was thrown, where it is no answer of GitHub's: that is a bug.
 */
export function refusalOf(error: unknown, permission: string): string {
  const status = statusOf(error);
  if (status === null) throw error;
  const message = messageOf(error).slice(0, 300);
  if (status === 401) return `GitHub does not accept the token (${message})`;
  if ((status === 403 || status === 429) && /rate limit/i.test(message))
    return `GitHub's rate limit is reached (${message})`;
  if (status === 403)
    return `the token may not do this: the job needs the permission ${permission} (${message})`;
  if (status === 404)
    return `GitHub shows this token no such thing: it is gone, or the job needs the permission ${permission}`;
  if (status >= 500) return `GitHub could not be reached or failed (${message})`;
  return `GitHub refused with status ${status} (${message})`;
}
