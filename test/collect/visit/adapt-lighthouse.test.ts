import { NetworkMonitor } from "lighthouse/core/gather/driver/network-monitor.js";
import { ExecutionContext } from "lighthouse/core/gather/driver/execution-context.js";
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";
import { TargetManager } from "lighthouse/core/gather/driver/target-manager.js";
import { beforeAll, expect, test } from "vitest";
import { adaptLighthouse } from "../../../src/collect/visit/adapt-lighthouse.ts";

beforeAll(adaptLighthouse);

/** As Lighthouse's recorder has it; times are milliseconds. */
const request = (type: string, start: number, more: object = {}) => ({
  frameId: "main",
  resourceType: type,
  priority: "High",
  protocol: "http/1.1",
  url: "http://127.0.0.1/",
  parsedURL: { scheme: "http" },
  finished: true,
  networkRequestTime: start,
  responseHeadersEndTime: start + 10,
  ...more,
});
const icon = request("Other", 60, { finished: false });

/** Whether Lighthouse goes on waiting, with these requests on record. */
function isIdle(requests: object[], documents: number): boolean {
  const monitor = Object.create(NetworkMonitor.prototype) as { isCriticalIdle(): boolean };
  return Object.assign(monitor, {
    _networkRecorder: { getRawRecords: () => requests },
    _frameNavigations: Array.from({ length: documents }, () => ({ id: "main" })),
    _session: { id: () => "session" },
  }).isCriticalIdle();
}

test("a request of a document that the page has left is not waited for", () => {
  expect(isIdle([request("Document", 0), icon, request("Document", 55)], 2)).toBe(true);
});

test("one of the document that stays is", () => {
  const late = request("Script", 90, { finished: false });
  expect(isIdle([request("Document", 0), icon, request("Document", 55), late], 2)).toBe(false);
});

test("where there is one document, all of its requests are, also those before its answer and after a redirect", () => {
  const redirect = request("Document", 0, { redirectDestination: {} });
  expect(isIdle([request("Document", 55), icon], 1)).toBe(false);
  expect(isIdle([redirect, request("Document", 55), icon], 1)).toBe(false);
});

test("a navigation of a tab that is closed meanwhile is nobody's failure", async () => {
  const manager: unknown = Object.create(TargetManager.prototype);
  const closed = { send: () => Promise.reject(new Error("Target closed")) };
  const method: unknown = Reflect.get(manager as object, "_onFrameNavigated");
  const navigated = method as (this: unknown, event: object) => Promise<unknown>;
  const enabled = Object.assign(manager as object, { _enabled: true, _rootCdpSession: closed });
  await expect(navigated.call(enabled, { frame: { id: "main" } })).resolves.toBeUndefined();
});

test("the machine is rated in one page for all, and a page that ends meanwhile fails no other visit", async () => {
  const context = (answer: () => Promise<unknown>) => {
    const session = {
      on: () => undefined,
      sendCommand: answer,
      setNextProtocolTimeout: () => undefined,
      hasNextProtocolTimeout: () => false,
    };
    return new ExecutionContext(session as never);
  };
  const rate = (answer: () => Promise<unknown>) =>
    context(answer).evaluate(pageFunctions.computeBenchmarkIndex, { args: [] });
  const value = (index: number) => ({ result: { type: "number", value: index } });
  const closed = Promise.withResolvers<never>();
  const first = rate(() => closed.promise);
  const second = rate(() => Promise.resolve(value(1500)));
  closed.reject(new Error("Target closed"));
  await expect(first).rejects.toThrow("Target closed");
  expect(await second).toBe(1500);
  expect(await rate(() => Promise.resolve(value(1600)))).toBe(1600);
  expect(await rate(() => Promise.reject(new Error("it is known by now")))).toBe(1600);
});
