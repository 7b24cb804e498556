import type { ISerializer } from "@opentelemetry/otlp-transformer";
import { ProtobufTraceSerializer } from "@opentelemetry/otlp-transformer";

type ReadableSpan = Parameters<typeof ProtobufTraceSerializer.serializeRequest>[0][number];
export type TraceSerializer = ISerializer<ReadableSpan[], unknown>;

export interface MadeSpan {
  id: string;
  trace?: string;
  parent?: string;
  /** 1 is a server's answer, 2 a question to another one: the numbers of OpenTelemetry's API. */
  kind?: number;
  name?: string;
  startMs?: number;
  ms?: number;
  attributes?: Record<string, string | number>;
}

const timeOf = (ms: number): [number, number] => [Math.floor(ms / 1000), Math.round((ms % 1000) * 1e6)];
const hex = (text: string, length: number) =>
  Buffer.from(text).toString("hex").padStart(length, "0").slice(-length);

/** A span as OpenTelemetry's own exporters get it from its SDK. */
export function madeSpan({
  id,
  trace = "t",
  parent,
  kind = 2,
  name = "span",
  startMs = 1_796_000_000_000,
  ms = 1,
  attributes = {},
}: MadeSpan): ReadableSpan {
  const traceId = hex(trace, 32);
  const contextOf = (spanId: string) => ({ traceId, spanId: hex(spanId, 16), traceFlags: 1 });
  return {
    name,
    kind,
    spanContext: () => contextOf(id),
    ...(parent !== undefined && { parentSpanContext: contextOf(parent) }),
    startTime: timeOf(startMs),
    endTime: timeOf(startMs + ms),
    duration: timeOf(ms),
    ended: true,
    status: { code: 0 },
    attributes,
    links: [],
    events: [],
    resource: { attributes: {}, merge: (other) => other ?? ({} as never), getRawAttributes: () => [] },
    instrumentationScope: { name: "test" },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

export const query = (id: string, parent: string, text: string, more: Partial<MadeSpan> = {}): MadeSpan => ({
  id,
  parent,
  attributes: { "db.system": "postgresql", "db.statement": text },
  ...more,
});

export const request = (id: string, route = "/products", more: Partial<MadeSpan> = {}): MadeSpan => ({
  id,
  kind: 1,
  attributes: { "http.request.method": "GET", "http.route": route },
  ...more,
});

export function encode(serializer: TraceSerializer, spans: readonly MadeSpan[]): Buffer {
  const body = serializer.serializeRequest(spans.map(madeSpan));
  if (!body) throw new Error("nothing was encoded");
  return Buffer.from(body);
}
