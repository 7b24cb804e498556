import { expect, it } from "vitest";
import { queriedLoad } from "../../../src/stages/queries/queried-load.ts";
import type { Span } from "../../../src/telemetry/span.ts";
import { SpanLog } from "../../../src/telemetry/span-log.ts";

const window = { from: 1000, to: 2000 };
const base: Span = {
  traceId: "t",
  spanId: "r",
  parentId: null,
  isRequest: false,
  startMs: 1500,
  durationMs: 1,
};
const request: Span = { ...base, isRequest: true, route: "GET /" };
const query: Span = { ...base, spanId: "q", parentId: "r", query: { statement: "SELECT ?", table: null } };

function loadOf(spans: readonly Span[], hasMetGrpc = false) {
  const log = new SpanLog();
  log.add(spans);
  return queriedLoad({ log, hasMetGrpc }, window);
}

it("is a number only where a server reports its requests and its database", () => {
  expect(loadOf([request, query])).toEqual({ queries: 1 });
  // A page without any, of a server that reports those of others.
  const other = { ...request, traceId: "u", startMs: 100 };
  expect(loadOf([request, other, { ...query, traceId: "u" }])).toEqual({ queries: 0 });
});

it.each<[string, Span[], boolean, RegExp]>([
  ["nothing", [], false, /no spans: switch OpenTelemetry on/],
  ["nothing, by gRPC", [], true, /gRPC: use an exporter for OTLP over HTTP/],
  ["queries alone", [query], false, /reports no requests: add .* HTTP server/],
  ["requests alone", [request], false, /no database: add .* database client/],
  ["another load's request", [{ ...request, startMs: 100 }, query], false, /no request of the page/],
])("a server that reports %s leaves it missing, with what to do", (_, spans, hasMetGrpc, why) => {
  const load = loadOf(spans, hasMetGrpc);
  expect(load.queries).toBeNull();
  expect(load.missing).toMatch(why);
});
