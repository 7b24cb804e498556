import { CheckError } from "../errors.ts";
import { ask } from "./ask.ts";
import { normaliseBasePath } from "./site.ts";
import type { Site } from "./site.ts";

const answerTimeoutMs = 30_000;

/**
 * A site that somebody else serves, such as a preview deployment. Nothing is owned: disposing does nothing. A path in the URL
 * is the folder that the app lives in.
 *
 * @throws CheckError USAGE for something that is no http(s) URL, SERVER_NOT_READY where it does not answer or answers 5xx; the
 * signal's reason on abort.
 */
export async function useDeployed(url: string, options: { signal?: AbortSignal } = {}): Promise<Site> {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new CheckError("USAGE", `"${url}" is not a URL of a site.`, {
      advice: "Write it whole: https://preview.example.com",
    });
  }
  // Userinfo, query and fragment may hold secrets and are no part of a site's address.
  const shown = parsed.origin + parsed.pathname;
  const answer = await ask(parsed.href, answerTimeoutMs, options.signal);
  options.signal?.throwIfAborted();
  if ("error" in answer) {
    throw new CheckError("SERVER_NOT_READY", `${shown} does not answer: ${answer.error}.`, {
      advice: "Check the address, and that the deployment is finished and can be reached from this machine.",
    });
  }
  if (answer.status >= 500) {
    throw new CheckError("SERVER_NOT_READY", `${shown} answers with status ${answer.status}.`, {
      advice: "Wait for the deployment to finish, or mend it, and run again.",
    });
  }
  return {
    url: parsed.origin,
    basePath: normaliseBasePath(parsed.pathname.replace(/[^/]*\.html?$/i, "")),
    problem: () => null,
    async [Symbol.asyncDispose]() {},
  };
}
