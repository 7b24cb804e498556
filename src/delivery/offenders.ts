import { fileName } from "../file-name.ts";
import { printQuantity } from "../quantity.ts";
import { isSameOrigin } from "../same-origin.ts";
import type { VisitData, VisitRequest } from "../types.ts";
import { describeDelivery, isShortLived, isUncompressed } from "./files.ts";

/** Metrics that count what is wrong with how a page is delivered. */
export const deliveryMetrics = [
  "cache:immutable",
  "compression:text",
  "redirects",
  "requests:blocking",
  "images:oversized",
  "images:legacy-format",
  "images:unsized",
  "bfcache",
] as const;

export type DeliveryMetric = (typeof deliveryMetrics)[number];

/** One of the things that such a metric counts. */
export interface Offender {
  /** The same in base and head: a file without its hash, a selector, a reason of the browser. */
  name: string;
  /** One line: its URL or selector, bytes, headers. */
  detail: string;
  /** Absent where it is not a file. */
  url?: string;
  selector?: string;
  /** What it costs, or could cost less; null where that is not known. */
  bytes: number | null;
}

type Find = (visit: VisitData) => Offender[] | null;

const redirections = new Set([301, 302, 303, 307, 308]);

const finders: Readonly<Record<DeliveryMetric, Find>> = {
  "cache:immutable": (visit) => {
    const nameOf = (url: string) => fileName(url, visit.finalUrl);
    return (
      answers(visit, [200, 304], (request) => isShortLived(request, nameOf(request.url)))?.map(
        toOffender(visit),
      ) ?? null
    );
  },
  "compression:text": (visit) => answers(visit, [200], isUncompressed)?.map(toOffender(visit)) ?? null,
  redirects: (visit) => {
    if (visit.ownServer) return null;
    return ownRequests(visit)
      .filter(({ status }) => redirections.has(status))
      .map(({ url, status, location }) => ({
        name: location === undefined ? pathOf(url) : `${pathOf(url)} to ${targetOf(location, visit)}`,
        url,
        detail: `${url}: ${status}${location === undefined ? "" : ` to ${location}`}`,
        bytes: null,
      }));
  },
  "requests:blocking": (visit) =>
    visit.blocking?.map((url) => {
      const bytes = visit.requests.find((request) => request.url === url)?.transferSize ?? null;
      return { name: fileName(url, visit.finalUrl), url, detail: withBytes(url, bytes), bytes };
    }) ?? null,
  "images:oversized": (visit) => wastefulImages(visit, "oversized"),
  "images:legacy-format": (visit) => wastefulImages(visit, "legacy-format"),
  // The HTML lacks the size, wherever the image comes from.
  "images:unsized": ({ imageFaults, requests }) =>
    imageFaults
      ?.filter(({ fault }) => fault === "unsized")
      .map(({ selector, url }) => {
        const bytes = requests.find((request) => request.url === url)?.transferSize ?? null;
        return { name: selector, url, selector, detail: `${selector}: ${withBytes(url, bytes)}`, bytes };
      }) ?? null,
  bfcache: ({ backForward }) =>
    backForward?.map(({ reason, text, frame }) => ({
      name: reason,
      detail: `${reason}: ${text}${frame === undefined ? "" : ` (${frame})`}`,
      bytes: null,
    })) ?? null,
};

/** Visits are judged again after each further one, and addresses are slow to read. */
const known = new WeakMap<VisitData, Map<DeliveryMetric, readonly Offender[] | null>>();

/** What a metric counts in a visit; null where the visit does not tell. */
export function offendersOf(metric: DeliveryMetric, visit: VisitData): readonly Offender[] | null {
  const ofVisit = known.get(visit) ?? new Map<DeliveryMetric, readonly Offender[] | null>();
  known.set(visit, ofVisit);
  const found = ofVisit.get(metric);
  if (found !== undefined) return found;
  const listed = finders[metric](visit);
  ofVisit.set(metric, listed);
  return listed;
}

/** The value of a metric; null where the visit does not tell. */
export function countOffenders(metric: DeliveryMetric, visit: VisitData): number | null {
  const found = offendersOf(metric, visit);
  if (!found) return null;
  return metric === "bfcache" ? Math.min(1, found.length) : found.length;
}

/** A file that is asked for twice is one. Our own server, which no visitor meets, is left out. */
function answers(
  visit: VisitData,
  statuses: readonly number[],
  has: (request: VisitRequest) => boolean,
): VisitRequest[] | null {
  if (visit.ownServer) return null;
  const found = ownRequests(visit).filter(
    (request) => request.headers && statuses.includes(request.status) && has(request),
  );
  return [...new Map(found.map((request) => [request.url, request])).values()];
}

/** What comes from the server that the page itself comes from. */
function ownRequests({ requests, finalUrl }: VisitData): VisitRequest[] {
  return requests.filter(({ url }) => isSameOrigin(url, finalUrl));
}

function toOffender({ finalUrl }: VisitData): (request: VisitRequest) => Offender {
  return (request) => ({
    name: fileName(request.url, finalUrl),
    url: request.url,
    detail: `${request.url}: ${describeDelivery(request)}`,
    bytes: request.transferSize,
  });
}

function wastefulImages(
  { imageWaste, finalUrl }: VisitData,
  fault: "oversized" | "legacy-format",
): Offender[] | null {
  if (!imageWaste) return null;
  return imageWaste
    .filter((image) => image.fault === fault && isSameOrigin(image.url, finalUrl))
    .map(({ url, selector, shown, wasted }) => ({
      name: fileName(url, finalUrl),
      url,
      ...(selector !== undefined && { selector }),
      detail: [
        url,
        ...(shown === undefined ? [] : [shown]),
        `${printQuantity(wasted, "B")} could be saved`,
      ].join(", "),
      bytes: wasted,
    }));
}

function withBytes(url: string, bytes: number | null): string {
  return bytes === null ? url : `${url}, ${printQuantity(bytes, "B")}`;
}

function targetOf(location: string, { finalUrl }: VisitData): string {
  return isSameOrigin(location, finalUrl) ? pathOf(location) : location;
}

/** Base and head answer at different ports. */
function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? url;
}
