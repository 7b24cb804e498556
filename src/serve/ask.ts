import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { messageOf } from "../errors.ts";
import { isLoopback } from "../is-loopback.ts";

/** What a URL answered, without its body; or why it did not. */
export type Answer = { status: number; type: string; location: string | null } | { error: string };

/**
 * Asks once for the head of a document, as a browser that opens it would; redirects are answers. Never rejects. A certificate
 * made for localhost is not checked: whether the server is up is the question.
 */
export async function ask(url: string, timeoutMs: number, signal?: AbortSignal): Promise<Answer> {
  const answered = Promise.withResolvers<Answer>();
  try {
    const secure = url.startsWith("https:");
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const asking = (secure ? httpsRequest : httpRequest)(url, {
      // Its own connection: a pooled one would keep the user's server from closing.
      agent: false,
      headers: { accept: "text/html,*/*;q=0.8", "user-agent": "budget-check" },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(secure && isLoopback(new URL(url).hostname) ? { rejectUnauthorized: false } : {}),
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
        error: limit.aborted ? `no answer within ${Math.round(timeoutMs)} ms` : reason(error),
      });
    });
    asking.end();
  } catch (thrown) {
    answered.resolve({ error: messageOf(thrown) });
  }
  return answered.promise;
}

/** Where both addresses of localhost refuse, Node throws an AggregateError without a message. */
function reason(error: Error): string {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  return messageOf(cause) || messageOf(error) || error.name;
}
