import type { DevtoolsLog } from "lighthouse";
import { expect, test } from "vitest";
import { blockedRequests } from "../../../src/collect/visit/visit-requests.ts";

test("are those that we kept back, not those of the page's own policy", () => {
  const failed = (requestId: string, blockedReason?: string) => ({
    method: "Network.loadingFailed",
    params: { requestId, blockedReason },
  });
  const log = [
    failed("1", "inspector"),
    failed("2", "csp"),
    failed("3"),
    { method: "Page.load", params: {} },
  ];
  expect([...blockedRequests(log as unknown as DevtoolsLog)]).toEqual(["1"]);
});
