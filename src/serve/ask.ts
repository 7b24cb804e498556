import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { messageOf } from "../errors.ts";
import { printWait } from "../quantity.ts";
import { isLoopback } from "../is-loopback.ts";

/**
 * Bytes of all headers of an answer; Chrome takes 256 kB too, Node only 16 kB, which a long Content-Security-Policy fills.
 * https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_stream_parser.h (kMaxHeaderBufSize)
 */
export const mostHeaderBytes = 256 * 1024;

/** What to do about a site whose certificate is refused. */
export const insecureAdvice =
  'Say "insecure": true in the budget if the certificate is meant to be used for tests alone, or use one that this machine trusts.';

/** What a URL answered, without its body; or why it did not. */
export type Answer =
  | { status: number; type: string; location: string | null }
  | {
      error: string;
      /** Set where the server's certificate is what was wrong. */
      isCertificate?: true;
    };

/** How a URL is asked. */
export interface AskOptions {
  signal?: AbortSignal | undefined;
  /** No certificate is checked, of any server. */
  insecure?: boolean | undefined;
}

/**
 * Asks once for the head of a document, as a browser that opens it would; redirects are answers. Never rejects. A certificate
 * made for localhost is not checked: whether the server is up is the question.
 */
export async function ask(
  url: string,
  timeoutMs: number,
  { signal, insecure = false }: AskOptions = {},
): Promise<Answer> {
  const answered = Promise.withResolvers<Answer>();
  try {
    const secure = url.startsWith("https:");
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const asking = (secure ? httpsRequest : httpRequest)(url, {
      // Its own connection: a pooled one would keep the user's server from closing.
      agent: false,
      maxHeaderSize: mostHeaderBytes,
      headers: { accept: "text/html,*/*;q=0.8", "user-agent": "budget-check" },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(secure && (insecure || isLoopback(new URL(url).hostname)) ? { rejectUnauthorized: false } : {}),
    });
    asking.once("response", (response) => {
      const { statusCode = 0, headers } = response;
      answered.resolve({
        status: statusCode,
        type: headers["content-type"] ?? "",
        location: headers.location ?? null,
      });
      response.destroy();
    });
    asking.on("error", (error) => {
      answered.resolve({
        error: limit.aborted ? `no answer within ${printWait(timeoutMs)}` : reason(error),
        ...(isOfCertificate(error) && { isCertificate: true as const }),
      });
    });
    asking.end();
  } catch (thrown) {
    answered.resolve({ error: messageOf(thrown) });
  }
  return answered.promise;
}

/** By the names that OpenSSL and Node have for what can be wrong with one. */
function isOfCertificate(error: Error): boolean {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const code: unknown = typeof cause === "object" && cause && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /CERT/.test(code);
}

/** Where both addresses of localhost refuse, Node throws an AggregateError without a message. */
function reason(error: Error): string {
  if ("code" in error && error.code === "HPE_HEADER_OVERFLOW")
    return `its response headers are larger than the ${mostHeaderBytes / 1024} kB that Chrome accepts`;
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  return messageOf(cause) || messageOf(error) || error.name;
}
