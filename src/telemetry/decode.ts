/** A body as an OTLP exporter sends it: https://opentelemetry.io/docs/specs/otlp/#otlphttp */

/** What is used of the generated code, whose own types do not name it. */
interface Root {
  opentelemetry: { proto: { collector: { trace: { v1: { ExportTraceServiceRequest: MessageType } } } } };
}

interface MessageType {
  decode(body: Uint8Array): object;
  toObject(message: object, options: { longs: typeof Number }): unknown;
}

export type OtlpEncoding = "protobuf" | "json";

/** Null for anything that OTLP over HTTP does not use. */
export function encodingOf(contentType: string | undefined): OtlpEncoding | null {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === "application/x-protobuf") return "protobuf";
  return type === "application/json" ? "json" : null;
}

/**
 * The message in a body, whose every part may be of another type than OTLP says.
 * @throws Error where it is no JSON, or no message of that kind.
 */
export async function decodeTraces(body: Buffer, encoding: OtlpEncoding): Promise<unknown> {
  if (encoding === "json") return JSON.parse(body.toString("utf8"));
  // Generated code of some size: only for a run that counts queries. Newer versions of the package only encode.
  const { default: generated } = await import("@opentelemetry/otlp-transformer/build/src/generated/root.js");
  const root = generated as unknown as Root;
  const message = root.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
  return message.toObject(message.decode(body), { longs: Number });
}
