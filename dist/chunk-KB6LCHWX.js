import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isLoopback
} from "./chunk-PGYXFNCR.js";
import {
  printWait
} from "./chunk-5K2H5UK7.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";

// src/serve/ask.ts
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
var mostHeaderBytes = 256 * 1024;
var insecureAdvice = 'Say "insecure": true in the budget if the certificate is meant to be used for tests alone, or use one that this machine trusts.';
async function ask(url, timeoutMs, { signal, insecure = false } = {}) {
  const answered = Promise.withResolvers();
  try {
    const secure = url.startsWith("https:");
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const asking = (secure ? httpsRequest : httpRequest)(url, {
      // Its own connection: a pooled one would keep the user's server from closing.
      agent: false,
      maxHeaderSize: mostHeaderBytes,
      headers: { accept: "text/html,*/*;q=0.8", "user-agent": "budget-check" },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...secure && (insecure || isLoopback(new URL(url).hostname)) ? { rejectUnauthorized: false } : {}
    });
    asking.once("response", (response) => {
      const { statusCode = 0, headers } = response;
      answered.resolve({
        status: statusCode,
        type: headers["content-type"] ?? "",
        location: headers.location ?? null
      });
      response.destroy();
    });
    asking.on("error", (error) => {
      answered.resolve({
        error: limit.aborted ? `no answer within ${printWait(timeoutMs)}` : reason(error),
        ...isOfCertificate(error) && { isCertificate: true }
      });
    });
    asking.end();
  } catch (thrown) {
    answered.resolve({ error: messageOf(thrown) });
  }
  return answered.promise;
}
function isOfCertificate(error) {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const code = typeof cause === "object" && cause && "code" in cause ? cause.code : void 0;
  return typeof code === "string" && /CERT/.test(code);
}
function reason(error) {
  if ("code" in error && error.code === "HPE_HEADER_OVERFLOW")
    return `its response headers are larger than the ${mostHeaderBytes / 1024} kB that Chrome accepts`;
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  return messageOf(cause) || messageOf(error) || error.name;
}

export {
  mostHeaderBytes,
  insecureAdvice,
  ask
};
