import { printQuantity } from "../quantity.ts";
import type { VisitRequest } from "../types.ts";

/** Compressing less than a packet saves nothing. */
export const leastTextBytes = 1_400;
export const weekSeconds = 7 * 24 * 3600;
const textTypes =
  /^(?:text\/|application\/(?:(?:x-)?javascript|json|xml|wasm|[^+]+\+(?:json|xml))$|image\/svg\+xml$)/i;
/** Its bytes come one message at a time. */
const stream = /^text\/event-stream$/i;

/** Whether a file is text that came without gzip, brotli or zstd. */
export function isUncompressed({ headers, resourceSize, transferSize }: VisitRequest): boolean {
  const type = headers?.contentType ?? "";
  const encoding = headers?.contentEncoding ?? "identity";
  return (
    resourceSize >= leastTextBytes &&
    transferSize >= resourceSize * 0.9 &&
    textTypes.test(type) &&
    !stream.test(type) &&
    encoding.toLowerCase() === "identity"
  );
}

/**
 * Whether a file has a hash in its name, and browsers may not keep it for long.
 * @param name as every report calls it: a hash is a `*`.
 */
export function isShortLived({ type, headers }: VisitRequest, name: string): boolean {
  return (
    type !== "document" &&
    name.includes("*") &&
    lifetimeSeconds(headers?.cacheControl ?? null) < 4 * weekSeconds
  );
}

/** How long a copy may be used without asking. */
export function lifetimeSeconds(cacheControl: string | null): number {
  if (!cacheControl || /no-store|no-cache/i.test(cacheControl)) return 0;
  const [, seconds] = /(?:^|[\s,])max-age=(\d+)/i.exec(cacheControl) ?? [];
  return seconds ? Number(seconds) : 0;
}

/** What was sent, and what its headers say. */
export function describeDelivery({ headers, transferSize }: VisitRequest): string {
  return [
    printQuantity(transferSize, "B"),
    `cache-control: ${headers?.cacheControl ?? "none"}`,
    `content-encoding: ${headers?.contentEncoding ?? "none"}`,
  ].join(", ");
}
