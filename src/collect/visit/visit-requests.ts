import type { Artifacts, DevtoolsLog, Result } from "lighthouse";
import type { AtOnce, DeliveryHeaders, ResourceType, VisitRequest } from "../../types.ts";
import type { TransferSizes } from "../conditions/fill-cache.ts";
import { printAddress } from "../../address.ts";
import type { Redact } from "../../secrets.ts";
import type { AskedAtOnce } from "./asked-at-once.ts";

/** Lighthouse's groups (core/computed/resource-summary.js); all other kinds are `other`. */
const typeByChromeType: Readonly<Record<string, ResourceType>> = {
  Document: "document",
  Script: "script",
  Stylesheet: "stylesheet",
  Image: "image",
  Media: "media",
  Font: "font",
};

/** What is read of Lighthouse's network record. */
export type NetworkRecord = Pick<
  Artifacts.NetworkRequest,
  | "url"
  | "resourceType"
  | "transferSize"
  | "resourceSize"
  | "statusCode"
  | "fromDiskCache"
  | "fromMemoryCache"
  | "fromPrefetchCache"
> &
  Partial<
    Pick<
      Artifacts.NetworkRequest,
      | "initiator"
      | "initiatorRequest"
      | "protocol"
      | "priority"
      | "responseHeaders"
      | "rendererStartTime"
      | "networkEndTime"
    >
  >;

export interface RequestOptions {
  /** What the load before a repeat view had cost. */
  filled?: TransferSizes | undefined;
  redact?: Redact;
  /** Which code the page requested initially, if known. */
  asked?: AskedAtOnce;
}

/**
 * The requests that went to a network. Left out, as Lighthouse does: `data:` and `blob:` URLs, and the favicon, which
 * browsers ask for or not as they like.
 * @param entities who owns the origins, as Lighthouse found with third-party-web and registrable domains.
 */
export function readRequests(
  records: readonly NetworkRecord[],
  entities: Result["entities"],
  pageUrl: string,
  { filled = new Map(), redact = String, asked }: RequestOptions = {},
): VisitRequest[] {
  const isOwn = ownUrls(entities, pageUrl);
  const requests: VisitRequest[] = [];
  const startedAt = Math.min(...records.map(({ rendererStartTime = Infinity }) => rendererStartTime));
  const sizes = new Map(filled);
  for (const record of records) {
    const type = typeByChromeType[record.resourceType ?? ""] ?? "other";
    const url = URL.canParse(record.url) ? new URL(record.url) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    if (type === "other" && url.pathname.endsWith("/favicon.ico")) continue;
    const fromCache = Boolean(record.fromDiskCache || record.fromMemoryCache || record.fromPrefetchCache);
    if (!fromCache && record.transferSize > 0) sizes.set(record.url, record.transferSize);
    requests.push({
      url: printAddress(redact(record.url)),
      type,
      transferSize: record.transferSize || 0,
      resourceSize: record.resourceSize || 0,
      thirdParty: !isOwn(url),
      status: record.statusCode,
      fromCache,
      ...(fromCache && { cacheHitSize: sizes.get(record.url) ?? (record.resourceSize || 0) }),
      ...readInitiator(record, redact),
      ...readDelivery(record, startedAt),
      ...readLocation(record, redact),
      ...((type === "script" || type === "stylesheet") &&
        readAtOnce(asked?.of({ url: record.url, type, endMs: record.networkEndTime }))),
    });
  }
  return requests;
}

/** Which addresses are of the page's own site: those of its owner, by Lighthouse, and of its host. */
export function ownUrls(entities: Result["entities"], pageUrl: string): (url: URL) => boolean {
  const firstParty = new Set(entities?.find((entity) => entity.isFirstParty)?.origins);
  const pageHost = new URL(pageUrl).hostname;
  return ({ origin, hostname }) => firstParty.has(origin) || hostname === pageHost;
}

function readAtOnce(atOnce: AtOnce | undefined): Pick<VisitRequest, "atOnce"> {
  return atOnce === undefined ? {} : { atOnce };
}

/** Lighthouse resolves who asked where that is one request; else the innermost script of the stack is what is known. */
function readInitiator(
  { initiator, initiatorRequest }: NetworkRecord,
  redact: Redact,
): Pick<VisitRequest, "initiator"> {
  const frame = initiator?.stack?.callFrames.find(({ url }) => url !== "");
  const url = initiatorRequest?.url ?? frame?.url ?? initiator?.url;
  return url !== undefined && /^https?:/i.test(url) ? { initiator: printAddress(redact(url)) } : {};
}

/** What explains how a request was delivered. Lighthouse counts from the first request, which is the navigation's. */
function readDelivery(
  { protocol, priority, responseHeaders, rendererStartTime, networkEndTime }: NetworkRecord,
  startedAt: number,
): Partial<VisitRequest> {
  // Lighthouse has -1 for what did not end while it looked.
  const since = (time: number | undefined) =>
    time !== undefined && time >= 0 && Number.isFinite(time - startedAt)
      ? Math.round(time - startedAt)
      : undefined;
  const [startMs, endMs] = [since(rendererStartTime), since(networkEndTime)];
  return {
    ...(protocol && { protocol: protocol.slice(0, 20) }),
    ...(priority && { priority }),
    ...(startMs !== undefined && { startMs }),
    ...(endMs !== undefined && { endMs }),
    ...(responseHeaders && { headers: readHeaders(responseHeaders) }),
  };
}

/** Where a redirect leads. */
function readLocation(
  { url, statusCode, responseHeaders = [] }: NetworkRecord,
  redact: Redact,
): Pick<VisitRequest, "location"> {
  if (statusCode < 300 || statusCode >= 400) return {};
  const value = responseHeaders.find(({ name }) => name.toLowerCase() === "location")?.value;
  const target = value === undefined ? null : URL.parse(value, url);
  return target ? { location: printAddress(redact(target.href)) } : {};
}

function readHeaders(headers: readonly { name: string; value: string }[]): DeliveryHeaders {
  const read = (wanted: string) => {
    const found = headers.find(({ name }) => name.toLowerCase() === wanted);
    return found ? found.value.trim().toLowerCase().slice(0, 120) : null;
  };
  return {
    contentType: read("content-type")?.split(";")[0]?.trim() ?? null,
    contentEncoding: read("content-encoding"),
    cacheControl: read("cache-control"),
    vary: read("vary"),
    validator: (read("etag") ?? read("last-modified")) !== null,
  };
}

/** Ids of the requests that `blockUrls` kept back. A page's own security policy blocks too, for another reason. */
export function blockedRequests(log: DevtoolsLog): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { method, params } of log) {
    if (method === "Network.loadingFailed" && params.blockedReason === "inspector") ids.add(params.requestId);
  }
  return ids;
}
