import { commandLabel, isOfCommand } from "../command-metric.ts";
import type { MetricDefinition } from "../types.ts";
import { cacheHit } from "./cache-hit.ts";
import { cls } from "./cls.ts";
import {
  bfcache,
  cacheImmutable,
  compressionText,
  imagesLegacyFormat,
  imagesOversized,
  imagesUnsized,
  redirects,
  requestsBlocking,
} from "./delivery.ts";
import { fcp } from "./fcp.ts";
import { fid } from "./fid.ts";
import { inp } from "./inp.ts";
import { interactionCls } from "./interaction-cls.ts";
import { jsHeap } from "./js-heap.ts";
import { domNodes, jsCalls, jsWork } from "./js-work.ts";
import { lcp } from "./lcp.ts";
import { mainThread } from "./main-thread.ts";
import { queries } from "./queries.ts";
import { requests } from "./requests.ts";
import { routeLcp } from "./route-lcp.ts";
import { serverTiming } from "./server-timing.ts";
import { si } from "./si.ts";
import { tbt } from "./tbt.ts";
import { transfer } from "./transfer.ts";
import { tti } from "./tti.ts";
import { ttfb } from "./ttfb.ts";
import { userTiming } from "./user-timing.ts";

/** Every metric of a page, in the order in which reports list them. */
export const metrics: readonly MetricDefinition[] = [
  lcp,
  inp,
  cls,
  fcp,
  ttfb,
  tbt,
  si,
  fid,
  tti,
  mainThread,
  jsHeap,
  jsWork,
  jsCalls,
  domNodes,
  queries,
  interactionCls,
  routeLcp,
  // Before the family whose name it begins with.
  requestsBlocking,
  requests,
  transfer,
  cacheHit,
  cacheImmutable,
  compressionText,
  redirects,
  imagesOversized,
  imagesLegacyFormat,
  imagesUnsized,
  bfcache,
  userTiming,
  serverTiming,
];

/** The definition behind a full metric id (`LCP`, `requests:image`, `server-timing:db`), or undefined if there is none. */
export function findMetric(id: string): MetricDefinition | undefined {
  const metric = metrics.find((one) => id === one.id || id.startsWith(`${one.id}:`));
  if (!metric) return undefined;
  if (id === metric.id) return metric.parameterRequired ? undefined : metric;
  const name = id.slice(metric.id.length + 1);
  if (metric.parameter === "any") return name === "" ? undefined : metric;
  return metric.parameter?.includes(name) ? metric : undefined;
}

/** The step that a metric is of (`add` of `INP:add`), or null where it is of the whole page. */
export function stepOf(id: string): string | null {
  const metric = findMetric(id);
  return metric?.ofSteps && id !== metric.id ? id.slice(metric.id.length + 1) : null;
}

/** Whether a metric's short id is one of our own (`LCP`): readers know it, and no page can have named it. */
function isAcronym(id: string): boolean {
  return /^[A-Z]{2,5}$/.test(id) && findMetric(id) !== undefined;
}

/** What people call the metric: `LCP`, else its label, such as `Requests (third-party)`. */
export function nameOf({ metric, label }: { metric: string; label: string }): string {
  // FID itself was retired, and never was measured in a laboratory.
  return isAcronym(metric) && metric !== "FID" ? metric : label || metric;
}

/** `Requests (image)`, `Largest Contentful Paint`; `api (p97.5)` of a command. */
export function labelOf(id: string): string {
  if (isOfCommand(id)) return commandLabel(id);
  const metric = findMetric(id);
  if (!metric) return id;
  return id === metric.id ? metric.label : `${metric.label} (${id.slice(metric.id.length + 1)})`;
}
