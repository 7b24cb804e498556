import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isLoopback } from "../is-loopback.ts";
import { isSameOrigin } from "../same-origin.ts";
import { mostHeaderBytes } from "./ask.ts";
import type { AskOptions } from "./ask.ts";

export interface GetOptions extends AskOptions {
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>;
  /** A longer file is not there. */
  mostBytes: number;
  timeoutMs: number;
}

const mostRedirects = 3;

/**
 * Gets a file of a site by GET, following redirects on the same site. Never rejects.
 * @returns its bytes as the server sends them; null where there is no such file, or not all of it came.
 */
export async function getFile(url: string, options: GetOptions): Promise<Uint8Array | null> {
  let at = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answer = await getOnce(at, options).catch(() => null);
    if (answer === null || "bytes" in answer) return answer?.bytes ?? null;
    const next = URL.parse(answer.location, at)?.href;
    if (next === undefined || !isSameOrigin(next, url)) return null;
    at = next;
  }
  return null;
}

type Got = { bytes: Uint8Array } | { location: string };

function getOnce(url: string, options: GetOptions): Promise<Got | null> {
  const { headers = {}, mostBytes, timeoutMs, insecure = false, signal } = options;
  const got = Promise.withResolvers<Got | null>();
  const secure = url.startsWith("https:");
  const limit = AbortSignal.timeout(timeoutMs);
  const asking = (secure ? httpsRequest : httpRequest)(url, {
    // Its own connection: a pooled one would keep the user's server from closing.
    agent: false,
    maxHeaderSize: mostHeaderBytes,
    headers: { "accept-encoding": "identity", "user-agent": "budget-check", ...headers },
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    ...(secure && (insecure || isLoopback(new URL(url).hostname)) ? { rejectUnauthorized: false } : {}),
  });
  asking.on("error", got.reject);
  asking.once("response", (response) => {
    const { statusCode = 0, headers: sent } = response;
    if (statusCode >= 300 && statusCode < 400 && sent.location !== undefined) {
      got.resolve({ location: sent.location });
      response.destroy();
    } else if (statusCode === 200) readBytes(response, mostBytes).then(got.resolve, got.reject);
    else {
      got.resolve(null);
      response.destroy();
    }
  });
  asking.end();
  return got.promise;
}

async function readBytes(response: IncomingMessage, most: number): Promise<Got | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) return null;
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts) };
}
