import type { Span } from "./span.ts";
import { statementShape, tableOf } from "./statement-shape.ts";

/** SPAN_KIND_SERVER; JSON may have the name: https://github.com/open-telemetry/opentelemetry-proto */
const serverKinds: ReadonlySet<unknown> = new Set([2, "SPAN_KIND_SERVER"]);
/** One message holds no more, whatever it claims. */
const mostOfMessage = 50_000;
const mostAttributes = 200;
const mostName = 200;

/**
 * The spans of a message. Parts with a wrong type are left out. Literals of statements are removed here, before anything is kept.
 * @throws TypeError where it is not a message with spans at all.
 */
export function readSpans(message: unknown): Span[] {
  const groups = fieldOf(message, "resourceSpans");
  // An exporter with nothing to say sends an empty message.
  if (groups === undefined && isRecord(message) && !Array.isArray(message)) return [];
  if (!Array.isArray(groups)) throw new TypeError("resourceSpans is not a list");
  const spans: Span[] = [];
  for (const group of groups)
    for (const scope of listOf(fieldOf(group, "scopeSpans")))
      for (const one of listOf(fieldOf(scope, "spans"))) {
        const span = readSpan(one);
        if (span && spans.push(span) >= mostOfMessage) return spans;
      }
  return spans;
}

function readSpan(span: unknown): Span | null {
  const traceId = idOf(fieldOf(span, "traceId"));
  const spanId = idOf(fieldOf(span, "spanId"));
  const startMs = millisecondsOf(fieldOf(span, "startTimeUnixNano"));
  const endMs = millisecondsOf(fieldOf(span, "endTimeUnixNano"));
  if (traceId === null || spanId === null || startMs === null || endMs === null) return null;
  const attributes = attributesOf(fieldOf(span, "attributes"));
  const isRequest = serverKinds.has(fieldOf(span, "kind"));
  const query = queryOf(attributes, textOf(fieldOf(span, "name")) ?? "");
  const code = codeOf(attributes);
  const route = isRequest ? routeOf(attributes) : null;
  return {
    traceId,
    spanId,
    parentId: idOf(fieldOf(span, "parentSpanId")),
    isRequest,
    startMs,
    durationMs: Math.max(0, endMs - startMs),
    ...(route !== null && { route }),
    ...(query && { query }),
    ...(code && { code }),
  };
}

type Attributes = ReadonlyMap<string, string | number>;

/** By the old and the new semantic conventions: https://opentelemetry.io/docs/specs/semconv/database/database-spans/ */
function queryOf(attributes: Attributes, name: string): Span["query"] {
  const system = firstText(attributes, "db.system.name", "db.system");
  const text = firstText(attributes, "db.query.text", "db.statement");
  const operation = firstText(attributes, "db.operation.name", "db.operation");
  // Opening a connection has neither.
  if (system === null || (text === null && operation === null)) return undefined;
  // Drivers that prepare a statement have one more span for it.
  if (/^prepare\b/i.test(name) || /^prepare$/i.test(operation ?? "")) return undefined;
  const collection = nameOf(
    firstText(attributes, "db.collection.name", "db.sql.table", "db.mongodb.collection"),
  );
  const shape = text === null ? null : statementShape(text, system);
  const isSql = shape !== null && !shape.startsWith("(");
  const command = nameOf(operation);
  const statement = isSql || command === null ? shape : [command, collection].filter(Boolean).join(" ");
  return {
    statement: statement ?? "(a command that is not SQL)",
    table: collection ?? (isSql ? tableOf(shape) : null),
  };
}

/** What may be an operation's or a table's name; other text may be anything. */
function nameOf(text: string | null): string | null {
  return text !== null && /^[\p{L}_][\p{L}\p{N}_$. -]{0,80}$/u.test(text) ? text : null;
}

/** https://opentelemetry.io/docs/specs/semconv/registry/attributes/code/ */
function codeOf(attributes: Attributes): Span["code"] {
  const file = firstText(attributes, "code.file.path", "code.filepath");
  if (file === null || file === "") return undefined;
  const line = Number(attributes.get("code.line.number") ?? attributes.get("code.lineno"));
  return { file: file.slice(0, 1000), ...(Number.isSafeInteger(line) && line > 0 && { line }) };
}

function routeOf(attributes: Attributes): string | null {
  const method = firstText(attributes, "http.request.method", "http.method") ?? "";
  const path = firstText(attributes, "http.route", "url.path", "http.target", "http.url");
  if (path === null) return null;
  const short = path.replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*$/s, "") || "/";
  const verb = /^[A-Z]{1,10}$/.test(method) ? `${method} ` : "";
  return `${verb}${short.slice(0, mostName)}`;
}

function firstText(attributes: Attributes, ...names: string[]): string | null {
  for (const name of names) {
    const value = attributes.get(name);
    if (typeof value === "string") return value;
  }
  return null;
}

function attributesOf(list: unknown): Attributes {
  const attributes = new Map<string, string | number>();
  for (const pair of listOf(list).slice(0, mostAttributes)) {
    const key = fieldOf(pair, "key");
    const value = fieldOf(pair, "value");
    const plain = textOf(fieldOf(value, "stringValue")) ?? numberOf(fieldOf(value, "intValue"));
    if (typeof key === "string" && plain !== null) attributes.set(key, plain);
  }
  return attributes;
}

/** Hexadecimal digits in JSON, bytes in protobuf; null where there are none. */
function idOf(value: unknown): string | null {
  if (typeof value === "string") return /^[0-9a-f]{1,64}$/i.test(value) ? value.toLowerCase() : null;
  if (!(value instanceof Uint8Array) || value.length === 0 || value.length > 32) return null;
  return Buffer.from(value).toString("hex");
}

/** Nanoseconds, which JSON has as a text. */
function millisecondsOf(value: unknown): number | null {
  const nanoseconds = numberOf(value);
  return nanoseconds === null || nanoseconds <= 0 ? null : nanoseconds / 1e6;
}

function numberOf(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,20}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Only its own: a message may be named like what every object has. */
function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
