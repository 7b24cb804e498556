import { CheckError } from "../errors.ts";
import { printAddress } from "../address.ts";
import { ask, insecureAdvice } from "./ask.ts";
import type { AskOptions } from "./ask.ts";
import { normaliseBasePath } from "./site.ts";
import type { Site } from "./site.ts";

const answerTimeoutMs = 30_000;

/**
 * A site that somebody else serves, such as a preview deployment. It is not ours, so disposing it does nothing. A path
 * in the URL is the folder that the app lives in; user and password are for basic authentication.
 *
 * @throws CheckError USAGE if it is not an http(s) URL, SERVER_NOT_READY if it does not answer or answers 5xx; the
 * signal's reason on abort.
 */
export async function useDeployed(url: string, options: AskOptions = {}): Promise<Site> {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new CheckError("USAGE", `"${printAddress(url)}" is not the URL of a site`, {
      advice: "Write the full address: https://preview.example.com",
    });
  }
  const shown = printAddress(url);
  const answer = await ask(parsed.href, answerTimeoutMs, options);
  options.signal?.throwIfAborted();
  if ("error" in answer) {
    throw new CheckError("SERVER_NOT_READY", `${shown} does not answer: ${answer.error}.`, {
      advice: answer.isCertificate
        ? insecureAdvice
        : "Check the address, and that the deployment is finished and can be reached from this machine.",
    });
  }
  if (answer.status >= 500) {
    throw new CheckError("SERVER_NOT_READY", `${shown} answers with status ${answer.status}.`, {
      advice: "Wait for the deployment to finish, or fix it, and run again.",
    });
  }
  return {
    url: parsed.origin,
    ...credentialsOf(parsed),
    basePath: normaliseBasePath(parsed.pathname.replace(/[^/]*\.html?$/i, "")),
    problem: () => null,
    async [Symbol.asyncDispose]() {},
  };
}

function credentialsOf({ username, password }: URL): Pick<Site, "credentials"> {
  if (username === "" && password === "") return {};
  return { credentials: { username: decode(username), password: decode(password) } };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
