import { readBounded } from "./read-bounded.ts";

/** Largest answer that is read: a page of a hundred comments has at most 26 MB. */
const mostAnswerBytes = 32 * 1024 * 1024;

/** The time counts until the answer is read, so that a body which never ends is a failure like any other. */
export function boundedFetch(timeoutMs: number, ended: AbortSignal | undefined): typeof fetch {
  return async (input, init) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = ended ? AbortSignal.any([timeout, ended]) : timeout;
    const response = await fetch(input, { ...init, signal });
    const body = await readBounded(response, mostAnswerBytes);
    const { status, headers } = response;
    return new Response(body.byteLength === 0 ? null : body, { status, headers });
  };
}
