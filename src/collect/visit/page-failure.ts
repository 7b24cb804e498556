import type { Artifacts } from "lighthouse";
import { CheckError, messageOf } from "../../errors.ts";
import type { ScriptPlace } from "./find-loop.ts";
import type { LeftDocument } from "./watch-documents.ts";
import { printAddress } from "../../address.ts";
import type { LoadBounds } from "./lighthouse-config.ts";

/** A page that Lighthouse could not load, in Lighthouse's words: a code, and what belongs to it. */
export interface LoadError {
  code: string;
  statusCode?: string;
  errorDetails?: string;
  mimeType?: string;
  securityMessages?: string;
  message?: string;
}

/** What a page did whose tab was ended by the system, or by a fault of the browser. */
export const tabCrash = "crashed its tab";

/** What failed and what to do, for each of Lighthouse's codes that a page can cause (core/lib/lh-error.js). */
const explanations: Readonly<
  Record<string, (error: LoadError, bounds: LoadBounds) => readonly [what: string, advice: string]>
> = {
  ERRORED_DOCUMENT_REQUEST: ({ statusCode }) => [
    `answered ${statusCode ?? "with an error status"}`,
    "Put a path that the server has into the budget, or find the error in the server's log.",
  ],
  FAILED_DOCUMENT_REQUEST: ({ errorDetails = "" }) => whyNotLoaded(errorDetails),
  DNS_FAILURE: () => ["has a host name that cannot be resolved", "Check the URL's host name."],
  NO_DOCUMENT_REQUEST: () => ["asked for no document", "Check that the URL is one of a web page."],
  INSECURE_DOCUMENT_REQUEST: ({ securityMessages }) => badCertificate(securityMessages),
  CHROME_INTERSTITIAL_ERROR: () => [
    "was stopped by a warning page of the browser",
    "Open the URL in a browser on this machine to see the warning.",
  ],
  NOT_HTML: ({ mimeType }) => [
    `is not an HTML page${mimeType ? ` but ${mimeType}` : ""}`,
    "Serve it with the content type text/html, or take it out of the budget.",
  ],
  NO_FCP: (_, { maxWaitForFcpMs }) => [
    `painted nothing within ${seconds(maxWaitForFcpMs)}`,
    "Open the page in a browser: its console says why it stays blank.",
  ],
  PAGE_HUNG: (_, { maxWaitForLoadMs }) => [
    `kept its main thread busy for ${seconds(maxWaitForLoadMs)}`,
    "Look for a loop that does not end in the page's scripts.",
  ],
  TIMEOUT: ({ message }) => [
    `${message ?? "was not done in time"}: its scripts or its network never came to rest`,
    "Look for a loop or a request that does not end.",
  ],
  TARGET_CRASHED: () => [
    tabCrash,
    "Most often it used up the memory: give the machine more, or the page less.",
  ],
};

/** Codes of a page that was waited for as long as the bounds say. */
const ofWaiting: ReadonlySet<string> = new Set(["NO_FCP", "PAGE_HUNG", "TIMEOUT"]);

const cutOff = (): readonly [what: string, advice: string] => [
  "was cut off: the time for visits ran out before it had loaded",
  "Give the run more time with --max-time.",
];

/** Why a document did not come, by the browser's `net::` error, and what to do. */
function whyNotLoaded(error: string): [what: string, advice: string] {
  const [wrong] = /^net::ERR_CERT_\w+/.exec(error) ?? [];
  if (wrong !== undefined) return badCertificate(wrong);
  return [
    `could not be loaded${error ? `: ${error}` : ""}`,
    "Open the URL in a browser on this machine to see what answers it.",
  ];
}

/** A page that could not be opened at all, by what puppeteer threw. */
export function notOpened(url: string, thrown: unknown): CheckError {
  const [what, advice] = whyNotLoaded(messageOf(thrown));
  return new CheckError("PAGE_FAILED", `${printAddress(url)} ${what}`, { advice, cause: thrown });
}

function badCertificate(why: string | undefined): [what: string, advice: string] {
  return [
    `has a certificate that the browser does not accept${why ? `: ${why}` : ""}`,
    'Say "insecure": true in the budget, serve it over http on this machine, or use a certificate that the machine trusts.',
  ];
}

/** The page could not be measured. One line that names the page by path and says what it did. */
export function pageFailed(url: string, error: LoadError, bounds: LoadBounds, cause?: unknown): CheckError {
  const isLate = bounds.isCut === true && ofWaiting.has(error.code);
  const explain = isLate ? cutOff : explanations[error.code];
  const [what, advice] = explain
    ? explain(error, bounds)
    : [`could not be measured: ${(error.message ?? error.code).replace(/\.$/, "")}`, undefined];
  return new CheckError("PAGE_FAILED", `${printAddress(url)} ${what}.`, {
    advice,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The page went to another origin, whose numbers would not be this site's. */
export function redirectedAway(url: string, finalUrl: string): CheckError {
  return new CheckError(
    "PAGE_FAILED",
    `${printAddress(url)} redirects to ${printAddress(finalUrl)}, another origin.`,
    {
      advice: "Put the final URL into the budget, or let the server answer without the redirect.",
    },
  );
}

/** Lighthouse's own bound on each question to a page. */
const longestProtocolAnswerMs = 30_000;

/** What a load failed with: a page that gives no answer may be asked where it hangs. */
export function loadFailed(
  url: string,
  error: LoadError,
  bounds: LoadBounds,
  cause?: unknown,
): CheckError | PageHung {
  if (error.code === "PROTOCOL_TIMEOUT") return new PageHung(longestProtocolAnswerMs);
  if (error.code === "PAGE_HUNG" && !bounds.isCut) return new PageHung(bounds.maxWaitForLoadMs);
  return pageFailed(url, error, bounds, cause);
}

/** A page whose main thread does not pause, before the script is known. `silentMs`: for how long it did not answer. */
export class PageHung extends Error {
  override readonly name = "PageHung";
  readonly silentMs: number;

  constructor(silentMs: number) {
    super(`no answer for ${seconds(silentMs)}`);
    this.silentMs = silentMs;
  }
}

/**
 * The page's main thread was busy without a pause.
 * @param place where its script was; null where that is not known.
 */
export function hung(url: string, { silentMs }: PageHung, place: ScriptPlace | null): CheckError {
  const where = place ? `, in ${withoutOrigin(place.url, url)}:${place.line}` : "";
  const message = `${printAddress(url)} kept its main thread busy for ${seconds(silentMs)} without a pause${where}.`;
  return new CheckError("PAGE_FAILED", message, {
    advice: place
      ? "Look there for a loop that does not end."
      : "Look for a loop that does not end in the page's scripts.",
  });
}

/**
 * The page replaced its own document while it was measured: there is nothing left that the numbers would be of.
 * @param left what came instead, and how often.
 */
export function leftItself(url: string, left: LeftDocument): CheckError {
  const { times, isReload, source, hadLoaded } = left;
  const to = withoutOrigin(left.to, url);
  const when = hadLoaded ? "after it had loaded" : "while it loaded";
  const fail = (what: string, advice: string) =>
    new CheckError("PAGE_FAILED", `${printAddress(url)} ${what}.`, { advice });
  if (source === "nowhere")
    return fail(
      `left itself ${when}, to ${to}, without a request to a server`,
      "Take that navigation out of this page: such a document has no load to measure.",
    );
  if (source === "failed")
    return fail(
      `left itself ${when}, to ${to}, which could not be opened`,
      "Open that address in a browser on this machine, or take the redirect out of this page.",
    );
  if (times === 1 && !isReload)
    return fail(
      `left itself ${when}, to ${to}`,
      `Put the page that stays into the budget (${to}), or take the redirect out of this one.`,
    );
  return fail(
    times === 1
      ? `reloaded itself ${when}`
      : `left itself ${times} times while it was measured, last to ${to}`,
    "Look for a <meta http-equiv=refresh>, or for a script that reloads the page or sends it elsewhere each time.",
  );
}

/** The path for a page of the same origin, else the whole address. */
export function withoutOrigin(url: string, from: string): string {
  if (!URL.canParse(url) || !URL.canParse(from)) return printAddress(url);
  const { protocol, origin, pathname } = new URL(url);
  // Another one each time.
  if (protocol === "blob:") return "a blob: URL";
  return origin === new URL(from).origin ? pathname : printAddress(url);
}

/** What Lighthouse found wrong with the page load, if anything. */
export function findLoadError({
  PageLoadError,
  DevtoolsLogError,
}: Pick<Artifacts, "PageLoadError" | "DevtoolsLogError">): LoadError | undefined {
  if (!PageLoadError) return undefined;
  const error = toLoadError(PageLoadError);
  if (error.code !== "CHROME_INTERSTITIAL_ERROR") return error;
  // The browser's own error page stands for any failed document; the protocol log knows which it was.
  for (const { method, params } of DevtoolsLogError ?? []) {
    if (method === "Network.loadingFailed" && params.type === "Document") {
      return { code: "FAILED_DOCUMENT_REQUEST", errorDetails: params.errorText };
    }
  }
  return error;
}

/** Anything that Lighthouse threw as a code and its details. */
export function toLoadError(thrown: unknown): LoadError {
  const read = (key: string) => {
    const value: unknown = typeof thrown === "object" && thrown ? Reflect.get(thrown, key) : undefined;
    return typeof value === "string" ? { [key]: value } : {};
  };
  return {
    code: "UNKNOWN",
    message: messageOf(thrown),
    ...read("code"),
    ...read("statusCode"),
    ...read("errorDetails"),
    ...read("mimeType"),
    ...read("securityMessages"),
  };
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
