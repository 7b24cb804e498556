import { resourceGroups } from "../../metrics/resource-groups.ts";
import type { Unit } from "../../types.ts";

/*
 * Audits of Lighthouse that measure what a metric here measures. Ids are those of Lighthouse 12, which Lighthouse CI runs, with
 * those that Lighthouse 13 has given them.
 */

/** How an audit is limited here. */
export interface AuditMetric {
  metric: string;
  /** What the audit's number is in; a limit on the number of items counts. */
  by: "value" | "items";
  unit: Unit;
  /** How the two differ. */
  remark?: string;
  /** It depends on what the server sends: a budget refuses it where the built folder is served by budget-check. */
  ofServer?: true;
}

const ms = (metric: string, remark?: string): AuditMetric => ({
  metric,
  by: "value",
  unit: "ms",
  ...(remark !== undefined && { remark }),
});

const items = (metric: string, remark: string, ofServer = false): AuditMetric => ({
  metric,
  by: "items",
  unit: "count",
  remark,
  ...(ofServer && { ofServer }),
});

export const auditMetrics: Readonly<Record<string, AuditMetric>> = {
  "first-contentful-paint": ms("FCP"),
  "largest-contentful-paint": ms("LCP"),
  "total-blocking-time": ms("TBT"),
  "speed-index": ms("SI"),
  interactive: ms("TTI"),
  "max-potential-fid": ms("FID"),
  "cumulative-layout-shift": { metric: "CLS", by: "value", unit: "unitless" },
  "server-response-time": ms(
    "TTFB",
    "Lighthouse counts the server's time alone, TTFB the connection as well",
  ),
  "mainthread-work-breakdown": ms(
    "main-thread",
    "Lighthouse multiplies the time by the CPU slowdown; here it is that of this machine",
  ),
  "total-byte-weight": {
    metric: "transfer",
    by: "value",
    unit: "B",
    remark: "Lighthouse leaves out responses without a status of success",
  },
  "dom-size": {
    metric: "dom-nodes",
    by: "value",
    unit: "count",
    remark:
      "Lighthouse counts the elements of body, dom-nodes those of the document and of open shadow trees",
  },
  "dom-size-insight": {
    metric: "dom-nodes",
    by: "value",
    unit: "count",
    remark:
      "Lighthouse counts the elements of body, dom-nodes those of the document and of open shadow trees",
  },
  "unsized-images": items(
    "images:unsized",
    "counted by the same rule; the audit skips what is outside the viewport",
  ),
  "render-blocking-resources": items("requests:blocking", "Lighthouse lists only those that cost time"),
  "render-blocking-insight": items("requests:blocking", "Lighthouse lists only those that cost time"),
  "uses-responsive-images": items("images:oversized", "the number of images, from 4 kB of waste each"),
  "modern-image-formats": items("images:legacy-format", "the number of images, from 4 kB of savings each"),
  "bf-cache": items(
    "bfcache",
    "1 if the page is kept out of the back/forward cache, for whatever number of reasons",
  ),
  redirects: items("redirects", "the number of redirects", true),
  "uses-text-compression": items("compression:text", "the number of responses without compression", true),
  "uses-long-cache-ttl": items(
    "cache:immutable",
    "built files with a hash in their name that may not be cached for a year",
    true,
  ),
  "cache-insight": items(
    "cache:immutable",
    "built files with a hash in their name that may not be cached for a year",
    true,
  ),
};

/** Kinds of requests, by Lighthouse's words for them. */
export const resourceTypes: ReadonlySet<string> = new Set(["total", ...resourceGroups]);

/** `transfer:script`, `requests`. */
export function resourceMetric(family: "transfer" | "requests", type: string): string {
  return type === "total" ? family : `${family}:${type}`;
}
