import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Octokit } from "@octokit/core";
import { throttling } from "@octokit/plugin-throttling";
import { CheckError } from "../errors.ts";
import { version } from "../version.ts";
import { boundedFetch } from "../forge/bounded-fetch.ts";
import { UnexpectedAnswer } from "../forge/unexpected-answer.ts";
import { server } from "./answers.ts";
import { mayPass } from "./refusal.ts";

const Api = Octokit.plugin(throttling);

/** A connection to GitHub's API. */
export interface Client {
  api: InstanceType<typeof Api>;
  /** Waits that long, in the connection's own pace: `units` of a second each. */
  pause(units: number): Promise<void>;
  /** Aborts when nothing more can be sent on this connection. */
  signal: AbortSignal | undefined;
  /** How long one request may take, in milliseconds. */
  timeoutMs: number;
}

export interface Connection {
  token: string;
  /** Such as `https://api.github.com`, or `https://github.example.com/api/v3`. */
  apiUrl: string;
  /** How long one request may take, its answer read to the end. Default 10 s. */
  timeoutMs?: number;
  /** What a second of waiting takes: pauses before another try, and those that GitHub asks for. Default 1000. */
  secondMs?: number;
  /** Ends all requests and pauses, now or at any later time. */
  signal?: AbortSignal;
}

/** Tries of a request that only reads. */
const mostTries = 3;
/**
 * Waits at most once for GitHub's rate limit, and at most this many seconds: a comment should not delay every job by a
 * minute.
 */
const mostRateLimits = 1;
const longestRateLimit = 30;

const ignore = () => {};

/**
 * Opens a connection. Requests that only read are repeated if the server fails. Requests that write are not, because a
 * lost response may hide a success: the caller has to look again. Rate limits are waited for, within bounds.
 * @throws CheckError GITHUB_CONTEXT for a token that cannot be sent; the token is not in its text.
 */
export function connect({ token, apiUrl, timeoutMs = 10_000, secondMs = 1000, signal }: Connection): Client {
  // Else `fetch` refuses the header with an error that quotes it.
  if (/[^\x21-\x7e]/.test(token))
    throw new CheckError("GITHUB_CONTEXT", "The token holds a character that no token has", {
      advice: "Look for a line break or a space in the secret that github-token is set to",
    });
  const pause = (units: number) => sleep(units * secondMs, undefined, { signal });
  const wait = (seconds: number, _options: object, _api: unknown, tries: number) =>
    tries < mostRateLimits && seconds <= longestRateLimit;
  const api = new Api({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `budget-check/${version}`,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: boundedFetch(timeoutMs, signal) },
    throttle: {
      // Its queues are shared by all clients of a process that have the same id.
      id: randomUUID(),
      retryAfterBaseValue: secondMs,
      onRateLimit: wait,
      onSecondaryRateLimit: wait,
    },
  });
  api.hook.wrap("request", async (request, options) => {
    for (let tries = 1; ; tries++) {
      try {
        const response = await request(options);
        // A proxy's page or an answer that was cut off may be gone at the next try.
        if (options.method === "GET" && response.status === 200 && !isJson(response.data))
          throw new UnexpectedAnswer(server, "JSON", response.data);
        return response;
      } catch (error) {
        if (options.method !== "GET" || tries === mostTries || !mayPass(error)) throw error;
        await pause(2 ** (tries - 1) / 2);
      }
    }
  });
  return { api, pause, signal, timeoutMs };
}

/** Octokit hands on what it cannot parse as text. */
function isJson(data: unknown): boolean {
  return typeof data === "object" && data !== null;
}
