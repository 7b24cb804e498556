import {
  describeDelivery,
  isShortLived,
  isUncompressed,
  leastTextBytes,
  lifetimeSeconds,
  weekSeconds,
} from "../../delivery/files.ts";
import type { DeliveryMetric } from "../../delivery/offenders.ts";
import type { VisitData, VisitRequest } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { listNames, uncached, uncompressed } from "../delivery-words.ts";
import { isDevelopmentServer, servesSources } from "../development-server.ts";
import { overBefore } from "../over-before.ts";
import { transferMs, troubleOf } from "../subject.ts";
import type { Clue, PageSubject } from "../subject.ts";

const metrics = ["transfer", "cache-hit"];
/** Metrics of a first load that wait for its bytes, most telling first. */
const loading = ["LCP", "FCP", "SI", "TTI"] as const;
/** Bytes that are sent in less time explain no failure. */
const leastMs = 50;

interface Fault {
  kind: string;
  /** The limit that counts such files, if there is one: where it is in trouble, its own finding names them. */
  limit?: DeliveryMetric;
  /** Its verb follows the names, for one and for several. */
  title: (names: string, isOne: boolean) => string;
  fix: string;
  link: string;
  /** Bytes that it costs: immediately, or on the next visit. */
  cost: (request: VisitRequest) => number;
  has: (request: VisitRequest, nameOf: (url: string) => string) => boolean;
  /** The views in which its bytes are sent: there, it alone can break an absolute limit, whatever base does. */
  slows?: "every" | "repeat";
}

const caching = "https://web.dev/articles/http-cache";

/** What a server should say of every file: https://www.rfc-editor.org/rfc/rfc9111, https://www.rfc-editor.org/rfc/rfc9110#section-8.4 */
const faults: readonly Fault[] = [
  {
    kind: "uncompressed",
    limit: "compression:text",
    ...uncompressed,
    cost: ({ transferSize }) => Math.round(transferSize * uncompressed.savedShare),
    has: isUncompressed,
    slows: "every",
  },
  {
    kind: "uncached",
    limit: "cache:immutable",
    ...uncached,
    cost: ({ transferSize }) => Math.round(transferSize * uncached.savedShare),
    has: (request, nameOf) => isShortLived(request, nameOf(request.url)),
    slows: "repeat",
  },
  {
    kind: "document-cached",
    title: (names) => `${names} may be kept by browsers without asking again`,
    fix: "Send Cache-Control: no-cache with HTML, so that browsers get a new version immediately, and a current one costs only a 304.",
    link: caching,
    cost: () => 0,
    has: ({ type, headers }) => type === "document" && lifetimeSeconds(headers?.cacheControl ?? null) > 3600,
  },
  {
    kind: "no-validator",
    title: (names, isOne) => `${names} ${isOne ? "has" : "have"} neither ETag nor Last-Modified`,
    fix: "Send an ETag, so that an unchanged file costs a 304 instead of its bytes.",
    link: caching,
    cost: ({ transferSize }) => transferSize,
    has: ({ type, headers, transferSize }) =>
      headers?.validator === false &&
      transferSize >= leastTextBytes &&
      type !== "document" &&
      lifetimeSeconds(headers.cacheControl) < weekSeconds &&
      !headers.cacheControl?.includes("no-store"),
  },
  {
    kind: "vary",
    title: (names, isOne) => `${names} ${isOne ? "is" : "are"} compressed, and Vary does not say so`,
    fix: "Send Vary: Accept-Encoding with compressed responses. Without it, a shared cache may send them to clients that cannot decode them.",
    link: "https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Vary",
    cost: () => 0,
    has: ({ headers }) =>
      Boolean(headers?.contentEncoding) && !/accept-encoding|\*/.test(headers?.vary ?? ""),
  },
];

/** Compression and caching of the site's own files. Our own static server, which no visitor meets, is left out. */
export const delivery = faults.map((fault) =>
  defineFinding({
    kind: fault.kind,
    metrics,
    link: fault.link,
    find: (subject: PageSubject) => explainFault(subject, fault),
  }),
);

function explainFault(subject: PageSubject, fault: Fault): Draft[] {
  const { head, base, ownServer, nameOf } = subject;
  if (ownServer || (fault.limit && troubleOf(subject, [fault.limit]))) return [];
  const all = faulty(head, fault, nameOf);
  if (all.length === 0) return [];
  const fresh = base === null ? [] : all.filter((request) => hasLost(request, base, fault, nameOf));
  const isNew = fresh.length > 0;
  const isSlow = fault.slows === "every" || (fault.slows === "repeat" && head?.warm === true);
  const slow = isSlow ? slowedLoad(subject, all, fresh) : null;
  const ms = transferMs(costOf(slow?.files ?? [], fault), subject);
  const slowed = slow && ms >= leastMs ? slow : null;
  // Files with the same fault in base are not part of the cause.
  const found = slowed?.files ?? (isNew ? fresh : all);
  const bytes = costOf(found, fault);
  const standing = !isNew && !slowed;
  const names = found.map(({ type, url }) => (type === "document" ? "The HTML" : nameOf(url)));
  const named = standing && names.length > 1 ? `${names[0]} and other files` : listNames(names);
  return [
    {
      metric: slowed?.metrics[0] ?? (troubleOf(subject, metrics) === null ? null : "transfer"),
      ...(slowed && { metrics: [...slowed.metrics, ...metrics] }),
      title: fault.title(named, found.length === 1),
      evidence: found.slice(0, 5).map((request) => `${request.url}: ${describeDelivery(request)}`),
      fix: isDevelopmentServer(head) ? servesSources : fault.fix,
      certainty: "certain",
      standing,
      ...(standing && { ofSite: true as const }),
      saving: bytes > 0 ? { value: bytes, unit: "B" } : null,
      ...(isNew && { effect: { value: bytes, unit: "B" as const } }),
      ...(slowed && { effect: { value: ms, unit: "ms" as const } }),
      clues: isNew || !slowed ? cluesOf(found) : [],
    },
  ];
}

function costOf(files: readonly VisitRequest[], { cost }: Fault): number {
  return files.reduce((sum, request) => sum + cost(request), 0);
}

/**
 * The metrics of the load that fail, and the files with the fault that may be behind it: all of them where no change explains the
 * failure, otherwise those that have the fault, or are there at all, since base.
 */
function slowedLoad(
  subject: PageSubject,
  all: readonly VisitRequest[],
  lost: readonly VisitRequest[],
): { metrics: readonly string[]; files: readonly VisitRequest[] } | null {
  const { base, head, verdicts, nameOf } = subject;
  const before = overBefore(subject, loading);
  if (before.length > 0) return { metrics: before, files: all };
  const failing = loading.filter((of) =>
    verdicts.some(({ metric, status }) => metric === of && status === "fail"),
  );
  // A repeat view does not ask for what it has.
  const known = new Set((base?.requests ?? []).map(({ url }) => nameOf(url)));
  const isKept = base === null || head.warm === true;
  const files = all.filter((one) => lost.includes(one) || (!isKept && !known.has(nameOf(one.url))));
  return failing.length > 0 && files.length > 0 ? { metrics: failing, files } : null;
}

/** What is sent now, by its value or by the header's name; else whatever changed on the server. */
function cluesOf(found: readonly VisitRequest[]): Clue[] {
  const values = new Set(found.flatMap(({ headers }) => headers?.cacheControl ?? []));
  const words = [...values, "cache-control", "Cache-Control", "content-encoding", "Content-Encoding"];
  return [...words.map((text) => ({ text, server: true as const })), { server: true }];
}

function faulty(visit: VisitData | null, fault: Fault, nameOf: (url: string) => string): VisitRequest[] {
  return (visit?.requests ?? []).filter(
    (request) =>
      request.headers && !request.thirdParty && request.status === 200 && fault.has(request, nameOf),
  );
}

/**
 * The file was there in base as well, and had no such fault. A repeat view of base need not ask for what it has kept at all: then
 * the file may be a new one too, which has lost nothing where base's own files of this fault are sent with the same settings.
 */
function hasLost(
  request: VisitRequest,
  base: VisitData,
  fault: Fault,
  nameOf: (url: string) => string,
): boolean {
  const name = nameOf(request.url);
  if (faulty(base, fault, nameOf).some(({ url }) => nameOf(url) === name)) return false;
  if (base.requests.some(({ url }) => nameOf(url) === name)) return true;
  if (base.warm !== true) return false;
  const settings = ({ headers }: VisitRequest) =>
    JSON.stringify([headers?.cacheControl, headers?.contentEncoding, headers?.vary, headers?.validator]);
  return !base.requests.some(
    (one) => one.headers && !one.thirdParty && fault.has(one, nameOf) && settings(one) === settings(request),
  );
}
