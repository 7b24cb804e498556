/** Code of a page that did not come or did not run: without it a page is fast, and no figure says so. */
import { assetName } from "../asset-name.ts";
import { isLoopback } from "../is-loopback.ts";
import type { CodeFailure, CodeFailureReason, Note, Revision, Visit } from "../types.ts";

/** More failures than this are counted, not listed. */
const mostListed = 3;
const mostPages = 3;

/** One failure, on all pages that have it. */
interface Failing {
  failure: CodeFailure;
  pages: Map<string, Record<Revision, Seen>>;
}

/** In how many of a page's visits it was. */
interface Seen {
  failed: number;
  visits: number;
}

/**
 * Reports which of a page's own code failed in only one revision: its figures should not be compared with the other's,
 * so this note is shown next to the verdict. Failures that both have, that only one of several visits had, or that are
 * on other sites get a less prominent note. An exception of head alone is shown next to the verdict as well, because
 * the code after it did not run.
 */
export function codeNotes(visits: readonly Visit[]): Note[] {
  const all = collect(visits.filter(({ data, warmUp }) => data && !warmUp));
  const groups = new Map<Where, Failing[]>();
  for (const failing of all) {
    const where = whereOf(failing, all);
    groups.set(where, [...(groups.get(where) ?? []), failing]);
  }
  return [...groups]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([where, failings]) => ({
      level: "warn",
      text: `${list(failings)}${consequences[where]}`,
      ...(where !== "elsewhere" && { prominent: true as const }),
    }));
}

/** `alone`: there is no base to compare with. `elsewhere`: of no weight for the verdict. */
type Where = "head" | "base" | "alone" | "elsewhere";

const order: readonly Where[] = ["head", "alone", "base", "elsewhere"];

const consequences: Readonly<Record<Where, string>> = {
  head: ". In base this did not happen, so head may only look faster. Fix this before you trust the comparison",
  base: ". In head this did not happen, so head may only look slower. Compare with a base that works",
  alone: ". The figures are those of a page without it. Fix this before you trust them",
  elsewhere: "",
};

function whereOf({ failure, pages }: Failing, all: readonly Failing[]): Where {
  const { own, reason } = failure;
  if (!own || isOfHost(failure)) return "elsewhere";
  const found = [...pages.values()];
  const isNew = ([page, { base, head }]: [string, Record<Revision, Seen>]) =>
    isUsual(head) && base.visits > 0 && base.failed === 0 && !isRenamed(failure, page, all);
  if ([...pages].some(isNew)) return "head";
  // That something was thrown matters where it is new: many pages live with it.
  if (reason === "threw") return "elsewhere";
  if (found.some(({ base, head }) => isUsual(head) && base.visits === 0)) return "alone";
  if (found.some(({ base, head }) => isUsual(base) && head.visits > 0 && head.failed === 0)) return "base";
  return "elsewhere";
}

/** Vercel, Cloudflare, Netlify and Firebase serve these themselves; the app has no files for them. */
const hostFolders = /^\/(?:_vercel|cdn-cgi|\.netlify|__\/firebase)\//;

/** Whether it is missing only because the app is served on this machine and not by its host. */
function isOfHost({ url, reason, detail }: CodeFailure): boolean {
  const parsed = URL.parse(url);
  if (!parsed || !isLoopback(parsed.hostname) || !hostFolders.test(parsed.pathname)) return false;
  return reason === "status" && detail === "404";
}

/**
 * Whether an exception of head may be one of base under another message: a build renames what a message names. Base then threw
 * one of the same class on the page, which head no longer throws.
 */
function isRenamed({ reason, detail }: CodeFailure, page: string, all: readonly Failing[]): boolean {
  const thrown = classOf(detail);
  if (reason !== "threw" || thrown === undefined) return false;
  return all.some(({ failure, pages }) => {
    if (!failure.own || failure.reason !== "threw" || classOf(failure.detail) !== thrown) return false;
    const seen = pages.get(page);
    return seen !== undefined && isUsual(seen.base) && seen.head.failed === 0;
  });
}

/** `TypeError` of `TypeError: a is null`; undefined where something else than an error was thrown. */
function classOf(detail: string): string | undefined {
  return /^(?:Uncaught )?([\w$]*(?:Error|Exception))\b/.exec(detail)?.[1];
}

/** Once among several visits is chance: a connection that broke. */
function isUsual({ failed, visits }: Seen): boolean {
  return failed > 1 || (failed === 1 && visits === 1);
}

function collect(visits: readonly Visit[]): Failing[] {
  const all = new Map<string, Failing>();
  for (const { page, revision, data } of visits)
    for (const [key, failure] of keyed(data?.codeFailures ?? [])) {
      const failing = all.get(key) ?? { failure, pages: new Map() };
      all.set(key, failing);
      // The name in head is the one that its reader knows.
      if (revision === "head") failing.failure = failure;
      const seen = failing.pages.get(page) ?? { base: seenOf(page, "base"), head: seenOf(page, "head") };
      seen[revision].failed++;
      failing.pages.set(page, seen);
    }
  return [...all.values()];

  function seenOf(page: string, revision: Revision): Seen {
    return { failed: 0, visits: visits.filter((v) => v.page === page && v.revision === revision).length };
  }
}

/** Each failure once in a visit, under what it is called in both revisions: without ports and content hashes. */
function keyed(failures: readonly CodeFailure[]): Map<string, CodeFailure> {
  return new Map(
    failures.map((failure) => {
      const { type, inline, reason, detail } = failure;
      // An exception is the same one wherever its chunk went.
      const what = reason === "threw" ? stableMessage(detail) : assetName(nameOf(failure));
      return [[reason === "threw" ? "threw" : "failed", type, inline ?? false, what].join(" "), failure];
    }),
  );
}

/** Without numbers, which are ids and positions, and without names as short as those that a minifier gives. */
function stableMessage(message: string): string {
  return message.replace(/\d+/g, "0").replace(/(?<![\w$])[A-Za-z_$][\w$]?(?![\w$])/g, "_");
}

function list(failings: readonly Failing[]): string {
  const listed = failings
    .slice(0, mostListed)
    .map((failing) => `${say(failing.failure)} (${places(failing)})`);
  const left = failings.length - listed.length;
  return [...listed, ...(left > 0 ? [`${left} more are in visits/`] : [])].join("; ");
}

/** `/app.js did not run: its integrity does not match its content`. */
function say(failure: CodeFailure): string {
  const { type, inline, reason, detail } = failure;
  const name = nameOf(failure);
  const code = inline ? `the inline ${type === "script" ? "script" : "style"} of ${name}` : name;
  const came = reason === "status" || reason === "network";
  const what = came ? "did not come" : type === "stylesheet" ? "was not applied" : "did not run";
  if (reason === "threw") return `${code} stopped at an exception: ${detail}`;
  return `${code} ${what}: ${reasons[reason](detail)}`;
}

const reasons: Readonly<Record<Exclude<CodeFailureReason, "threw">, (detail: string) => string>> = {
  status: (status) => `the server answered ${status}`,
  network: (error) => error || "the connection failed",
  integrity: () => `its "integrity" does not match its content`,
  mime: (type) => `the server sent it as ${type || "no MIME type"}, which the browser refuses`,
  csp: () => "the page's Content-Security-Policy forbids it",
  cors: (error) => `its server does not allow this page to read it (${error})`,
  blocked: (why) => `the browser blocked it (${why})`,
  syntax: (message) => message,
};

/** The path of what the page's own site serves; the host as well of what others do. */
function nameOf({ url, own }: CodeFailure): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  return own ? parsed.pathname : parsed.host + parsed.pathname;
}

function places({ pages }: Failing): string {
  const words = [...pages].slice(0, mostPages).map(([page, seen]) => {
    const counts = (["base", "head"] as const).flatMap((revision) => {
      const { failed, visits } = seen[revision];
      return failed === 0
        ? []
        : [failed === visits ? revision : `${failed} of ${visits} visits of ${revision}`];
    });
    return `on ${page} in ${counts.join(" and ")}`;
  });
  const left = pages.size - words.length;
  return [...words, ...(left > 0 ? [`and on ${left} more pages`] : [])].join(", ");
}
