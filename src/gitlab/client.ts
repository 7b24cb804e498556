import { setTimeout as sleep } from "node:timers/promises";
import { CheckError } from "../errors.ts";
import { boundedFetch } from "../forge/bounded-fetch.ts";
import { UnexpectedAnswer } from "../forge/unexpected-answer.ts";
import { version } from "../version.ts";
import { GitlabRefusal, mayPass, server } from "./refusal.ts";

export interface Connection {
  token: string;
  /** Such as `https://gitlab.com/api/v4`. */
  apiUrl: string;
  /** How long one request may take, its answer read to the end. Default 10 s. */
  timeoutMs?: number;
  /** What a second of waiting takes. Default 1000. */
  secondMs?: number;
  /** Ends all requests and pauses, now or at any later time. */
  signal?: AbortSignal;
}

export interface Answer {
  /** Parsed JSON; undefined for an empty answer. */
  data: unknown;
  /** Number of the next page; null after the last one, and where the server does not say. */
  nextPage: number | null;
}

/** A connection to GitLab's API. */
export interface Client {
  /**
   * @param path below the API's address, such as `/user`.
   * @throws GitlabRefusal for any status but success; UnexpectedAnswer for what is not JSON.
   */
  request(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: { body: string }): Promise<Answer>;
  /** Waits that many seconds, in the connection's own pace. */
  pause(seconds: number): Promise<void>;
}

/** Tries of a request that only reads. */
const mostTries = 3;
/** A note should not delay every job: a rate limit is waited for once, and at most this many seconds. */
const longestRateLimit = 30;

/**
 * Opens a connection. Requests that only read are repeated if the server fails. Requests that write are not, because a
 * lost response may hide a success: the caller has to look again. A short rate limit is waited for.
 * @throws CheckError USAGE for a token that cannot be sent; the token is not in its text.
 */
export function connect({ token, apiUrl, timeoutMs = 10_000, secondMs = 1000, signal }: Connection): Client {
  // Else `fetch` refuses the header with an error that quotes it.
  if (/[^\x21-\x7e]/.test(token))
    throw new CheckError(
      "USAGE",
      "The token in BUDGET_CHECK_GITLAB_TOKEN holds a character that no token has",
      {
        advice: "Look for a line break or a space in the variable",
      },
    );
  const send = boundedFetch(timeoutMs, signal);
  const pause = (seconds: number) => sleep(seconds * secondMs, undefined, { signal });
  const once = async (method: string, path: string, body: object | undefined): Promise<Answer> => {
    const response = await send(`${apiUrl}${path}`, {
      method,
      // The token's header would be sent on to wherever a redirect leads.
      redirect: "manual",
      headers: {
        "private-token": token,
        "user-agent": `budget-check/${version}`,
        accept: "application/json",
        ...(body && { "content-type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw signal?.aborted ? error : new GitlabRefusal(null, "no answer", error);
    });
    const text = await response.text();
    if (!response.ok) throw new GitlabRefusal(response.status, saidBy(text), undefined, retryAfter(response));
    const data = parse(text);
    // A proxy's page or an answer that was cut off may be gone at the next try.
    if (method === "GET" && (typeof data !== "object" || data === null))
      throw new UnexpectedAnswer(server, "JSON", data);
    return { data, nextPage: Number(response.headers.get("x-next-page")) || null };
  };
  return {
    pause,
    async request(method, path, body) {
      let waited = false;
      for (let tries = 1; ; tries++) {
        try {
          return await once(method, path, body);
        } catch (error) {
          const wait = error instanceof GitlabRefusal && error.status === 429 ? error.retryAfter : null;
          if (wait !== null && wait <= longestRateLimit && !waited) {
            waited = true;
            await pause(wait);
          } else if (method !== "GET" || tries >= mostTries || !mayPass(error)) throw error;
          else await pause(2 ** (tries - 1) / 2);
        }
      }
    },
  };
}

/** Text where it is no JSON. */
function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** GitLab's words: `{"message": "404 Not found"}`, or an object of them; nothing of a proxy's page. */
function saidBy(text: string): string {
  const data = parse(text);
  if (typeof data !== "object" || data === null) return "";
  const { message, error } = data as { message?: unknown; error?: unknown };
  const said = message ?? error;
  return typeof said === "string" ? said : said === undefined ? "" : JSON.stringify(said);
}

/** Seconds until the rate limit ends; null where the server does not say. */
function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get("retry-after") ?? "");
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
