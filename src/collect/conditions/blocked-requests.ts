import type { DevtoolsLog } from "lighthouse";

/** Ids of the requests that `blockUrls` kept back. A page's own security policy blocks too, for another reason. */
export function blockedRequests(log: DevtoolsLog): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { method, params } of log) {
    if (method === "Network.loadingFailed" && params.blockedReason === "inspector") ids.add(params.requestId);
  }
  return ids;
}
