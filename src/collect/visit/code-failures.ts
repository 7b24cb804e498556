import type { DevtoolsLog } from "lighthouse";
import { printAddress } from "../../address.ts";
import type { Redact } from "../../secrets.ts";
import type { CodeFailure } from "../../types.ts";
import type { Refusal } from "./watch-refusals.ts";

/** More of them say no more: the page is broken. */
const mostFailures = 10;
const mostCharacters = 200;

interface CodeFailureOptions {
  /** Whether an address is of the page's own site. */
  isOwn: (url: URL) => boolean;
  /** What the browser refused once it had come. */
  refusals: readonly Refusal[];
  redact: Redact;
}

/** A request for a script or a style sheet. */
interface CodeRequest {
  url: string;
  type: CodeFailure["type"];
  /** Asked for by the HTML, not by other code. */
  isInHtml: boolean;
  failure: Pick<CodeFailure, "reason" | "detail"> | null;
}

/** An exception that nothing caught, of the script at a URL. */
interface Thrown {
  url: string;
  reason: "syntax" | "threw";
  detail: string;
}

/**
 * Which of a page's code did not load, was refused, or ended early: code of its own site, and code of other sites that
 * its HTML requests. Requests that are not failures are left out: those that the budget or the browser's blocker
 * blocks, those that the page itself cancelled, prefetches (which have a type of their own), and those that succeeded
 * when they were repeated.
 * @param log the protocol's messages of a load; only those of the main frame's last document count.
 */
export function readCodeFailures(
  log: DevtoolsLog,
  { isOwn, refusals, redact }: CodeFailureOptions,
): CodeFailure[] {
  const { requests, thrown } = readLog(log);
  const typeOf = new Map(requests.map(({ url, type }) => [url, type]));
  const inHtml = new Set(requests.filter((one) => one.isInHtml).map(({ url }) => url));
  const found: (Refusal & { isInHtml: boolean })[] = [
    ...requests.flatMap(({ failure, ...request }) => (failure ? [{ ...request, ...failure }] : [])),
    ...refusals.map((refusal) => ({
      ...refusal,
      type: refusal.inline ? refusal.type : (typeOf.get(refusal.url) ?? refusal.type),
      isInHtml: inHtml.has(refusal.url),
    })),
    ...thrown.map((one) => ({ type: "script" as const, isInHtml: false, ...one })),
  ];
  const failures = new Map<string, CodeFailure>();
  for (const { url, type, inline, reason, detail, isInHtml } of found) {
    const key = [type, url, inline, reason === "threw" && detail].join(" ");
    const parsed = URL.parse(url);
    if (failures.has(key) || !parsed || !/^https?:$/.test(parsed.protocol)) continue;
    const own = isOwn(parsed);
    if (!own && !isInHtml) continue;
    failures.set(key, {
      type,
      url: printAddress(redact(url)),
      ...(inline && { inline }),
      own,
      reason,
      detail: redact(detail).slice(0, mostCharacters),
    });
  }
  // Any number of other sites' tags may fail; only the page's own code decides over its figures.
  return [...failures.values()]
    .toSorted((one, other) => Number(other.own) - Number(one.own))
    .slice(0, mostFailures);
}

function readLog(log: DevtoolsLog): { requests: CodeRequest[]; thrown: Thrown[] } {
  const requests = new Map<string, CodeRequest>();
  const loaders = new Map<string, string>();
  let thrown: Thrown[] = [];
  const fail = (requestId: string, reason: CodeFailure["reason"], detail: string) => {
    const request = requests.get(requestId);
    if (request) request.failure ??= { reason, detail };
  };
  for (const { method, params, targetType } of log) {
    // Workers and frames of other sites are not the page's own code.
    if (targetType !== "page") continue;
    if (method === "Page.frameNavigated" && params.frame.parentId === undefined) {
      // What is of a document that did not stay is not the page's.
      for (const [requestId, loader] of loaders)
        if (loader !== params.frame.loaderId) requests.delete(requestId);
      thrown = [];
    } else if (method === "Network.requestWillBeSent") {
      const type = codeTypes[params.type ?? ""];
      if (!type) continue;
      const isInHtml = params.initiator.type === "parser";
      requests.set(params.requestId, { url: params.request.url, type, isInHtml, failure: null });
      loaders.set(params.requestId, params.loaderId);
    } else if (method === "Network.responseReceived") {
      const { status } = params.response;
      if (status >= 400) fail(params.requestId, "status", String(status));
    } else if (method === "Network.loadingFailed") {
      const why = whyFailed(params);
      if (why) fail(params.requestId, why.reason, why.detail);
    } else if (method === "Network.loadingFinished") {
      const came = requests.get(params.requestId);
      if (!came || came.failure) continue;
      for (const other of requests.values())
        if (withoutCacheBusting(other.url) === withoutCacheBusting(came.url)) other.failure = null;
    } else if (method === "Runtime.exceptionThrown") {
      const one = readThrown(params.exceptionDetails);
      if (one) thrown.push(one);
    }
  }
  return { requests: [...requests.values()], thrown };
}

const codeTypes: Readonly<Record<string, CodeFailure["type"]>> = {
  Script: "script",
  Stylesheet: "stylesheet",
};

type Failed = Extract<DevtoolsLog[number], { method: "Network.loadingFailed" }>["params"];

/** Null where the page or we did not want it. */
function whyFailed({ errorText, canceled, blockedReason, corsErrorStatus }: Failed): CodeRequest["failure"] {
  // Blocked by the budget's `blockedUrls`, or as an ad.
  if (blockedReason === "inspector" || blockedReason === "subresource-filter") return null;
  if (blockedReason === "csp") return { reason: "csp", detail: "" };
  if (blockedReason) return { reason: "blocked", detail: blockedReason };
  if (corsErrorStatus) return { reason: "cors", detail: corsErrorStatus.corsError };
  if (canceled || errorText === "net::ERR_BLOCKED_BY_CLIENT") return null;
  return { reason: "network", detail: errorText };
}

type ExceptionDetails = Extract<
  DevtoolsLog[number],
  { method: "Runtime.exceptionThrown" }
>["params"]["exceptionDetails"];

/**
 * Null where no code stopped. It goes on after a rejected promise, and a failed import has a request that failed. What the browser
 * reports without an exception and a stack is its own message, as is that of a ResizeObserver that needs another frame.
 */
function readThrown({ text, url, stackTrace, exception }: ExceptionDetails): Thrown | null {
  if ((!exception && !stackTrace) || /^(?:Uncaught )?ResizeObserver loop/.test(text)) return null;
  const from = url ?? stackTrace?.callFrames[0]?.url;
  if (!from || text.includes("in promise")) return null;
  const said = exception?.description ?? String(exception?.value ?? text);
  const detail = (said.split("\n    at ")[0] ?? said).replace(/\s+/g, " ").trim();
  // Thrown by the parser and not by a call such as JSON.parse: there is no stack.
  const isOfParser = exception?.className === "SyntaxError" && !stackTrace;
  return { url: from, reason: isOfParser ? "syntax" : "threw", detail };
}

/** What two attempts at one file have in common. `load.php?m=app` and `load.php?m=lib` are two files. */
function withoutCacheBusting(url: string): string {
  const [address = "", query = ""] = url.replace(/#.*$/s, "").split(/\?(.*)/s);
  return [address, ...query.split("&").filter((one) => one !== "" && !isCacheBusting(one))].join("&");
}

/** How code that tries again calls the parameter that it adds, as in `?t=2` and `?cache-bust=true`. */
const retryName =
  /^(?:_|again|r|rand(?:om)?|reload|t|ts|time(?:stamp)?|cb|(?:cache[-_]?)?bust(?:er)?|no-?cache|(?:.*[-_])?(?:attempt|retry|retries))$/i;
const retryValue = /^(?:[\d.]*|true)$/;
/** `Date.now()` and `Math.random()`, under any name or none. */
const momentary = /^(?:1\d{12}|0\.\d{6,})$/;

function isCacheBusting(parameter: string): boolean {
  const [name = "", value = ""] = parameter.split("=", 2);
  return momentary.test(value || name) || (retryName.test(name) && retryValue.test(value));
}
