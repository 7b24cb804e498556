import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  messageOf
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/telemetry/receiver.ts
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

// src/telemetry/decode.ts
function encodingOf(contentType) {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === "application/x-protobuf") return "protobuf";
  return type === "application/json" ? "json" : null;
}
async function decodeTraces(body, encoding) {
  if (encoding === "json") return JSON.parse(body.toString("utf8"));
  const { default: generated } = await import("./root-5U6RXDKU.js");
  const root = generated;
  const message = root.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
  return message.toObject(message.decode(body), { longs: Number });
}

// src/telemetry/environment.ts
function telemetryEnvironment(endpoint) {
  return {
    OTEL_SDK_DISABLED: "false",
    OTEL_TRACES_EXPORTER: "otlp",
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/v1/traces`,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
    OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: "http/protobuf",
    // The user's own hold keys of their collector. Empty counts as not set.
    OTEL_EXPORTER_OTLP_HEADERS: "",
    OTEL_EXPORTER_OTLP_TRACES_HEADERS: "",
    OTEL_EXPORTER_OTLP_METRICS_HEADERS: "",
    OTEL_EXPORTER_OTLP_LOGS_HEADERS: "",
    // With sampling, a part of the queries would not be counted.
    OTEL_TRACES_SAMPLER: "always_on",
    OTEL_TRACES_SAMPLER_ARG: "",
    // By default, spans wait for five seconds.
    OTEL_BSP_SCHEDULE_DELAY: "200"
  };
}

// src/telemetry/statement-shape.ts
var mostRead = 2e4;
var mostKept = 300;
var sqlWords = new Set(
  "select insert update delete with replace merge upsert call exec execute begin start commit rollback savepoint release pragma set show create alter drop truncate explain analyze values table copy lock use declare fetch vacuum".split(
    " "
  )
);
var quotesStrings = /mysql|mariadb|clickhouse|bigquery|spanner|hive|spark|databricks/;
var escapes = /mysql|mariadb|clickhouse|bigquery|spanner|hive|spark|databricks|snowflake/;
var isStandard = /postgres|cockroach|redshift|oracle|mssql|sql.?server|db2|hsqldb|h2|derby|firebird/;
var isPlain = /sqlite|postgres|cockroach|redshift|oracle|mssql|sql.?server|db2|hsqldb|h2|derby|firebird/;
var space = /\s+/y;
var word = /[\p{L}_][\p{L}\p{N}_$]*/uy;
var digits = /(?:0[xX][0-9a-fA-F]+|\.?\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?)[\p{L}\p{N}_$]*/uy;
var placeholder = /\$\d+|[:@]{1,2}[\p{L}_][\p{L}\p{N}_]*|%s|\?\d*/uy;
var dollarQuote = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;
var operator = /[-+*/%<>=!~^&|@.,;:()[\]{}]/y;
var namesFollow = /(?:\b(?:from|join|into|update|table|as)\s*|\.)$/i;
function statementShape(text, system) {
  const cut = text.slice(0, mostRead);
  const first = /^[\s(]*(?:(?:--[^\n]*\n|\/\*[\s\S]*?\*\/)[\s(]*)*([a-z]+)\b/i.exec(cut)?.[1]?.toLowerCase();
  if (first === void 0 || !sqlWords.has(first)) return commandOf(cut, system);
  const shape = new Reader(cut, system?.toLowerCase() ?? "").read();
  const lists = shape.replace(/\s+/g, " ").replace(/\( /g, "(").replace(/ (?=[),;])/g, "").replace(/\(\?(?:, ?\?)+\)/g, "(?)").replace(/\(\?\)(?:, ?\(\?\))+/g, "(?)").trim();
  return lists.length > mostKept ? `${lists.slice(0, mostKept).trimEnd()}…` : lists;
}
function commandOf(text, system) {
  const store = /^(?:redis|valkey|memcached|dragonfly)/i.test(system ?? "");
  const command = store ? /^\s*([A-Za-z]{2,20})(?=\s|$)/.exec(text)?.[1] : void 0;
  return command === void 0 ? "(a command that is not SQL)" : `${command.toUpperCase()} ?`;
}
var Reader = class {
  #text;
  #system;
  #at = 0;
  #shape = "";
  constructor(text, system) {
    this.#text = text;
    this.#system = system;
  }
  read() {
    while (this.#at < this.#text.length) this.#next();
    return this.#shape;
  }
  #next() {
    if (this.#take(space)) return this.#add(" ");
    const two = this.#text.slice(this.#at, this.#at + 2);
    if (two === "--") return this.#skipTo("\n", 2);
    if (two === "/*") return this.#skipTo("*/", 2);
    const char = two.charAt(0);
    if (char === "#" && quotesStrings.test(this.#system)) return this.#skipTo("\n", 1);
    if (char === "'") return this.#string("'");
    if (char === '"') return this.#quoted();
    if (char === "`") return this.#name("`");
    const quote = this.#take(dollarQuote);
    if (quote !== void 0) {
      this.#skipTo(quote, 0);
      return this.#add("?");
    }
    if (two === "::" && this.#text.charAt(this.#at + 2) !== "") {
      this.#at += 2;
      return this.#add("::");
    }
    if (this.#take(placeholder) !== void 0) return this.#add("?");
    if (this.#take(digits) !== void 0) return this.#add("?");
    const name = this.#take(word);
    if (name !== void 0) {
      if (this.#text.charAt(this.#at) === "'") return this.#string("'", /^e$/i.test(name));
      return this.#add(name);
    }
    const sign = this.#take(operator);
    if (sign !== void 0) this.#add(sign);
    else this.#at += 1;
  }
  #take(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== void 0) this.#at += found.length;
    return found;
  }
  #add(text) {
    this.#shape += text;
  }
  #skipTo(end, from) {
    const at = this.#text.indexOf(end, this.#at + from);
    this.#at = at < 0 ? this.#text.length : at + end.length;
    if (end === "\n" || end === "*/") this.#add(" ");
  }
  #string(quote, isEscaped = escapes.test(this.#system)) {
    const start = this.#at;
    this.#add("?");
    const content = this.#readQuoted(quote, isEscaped);
    if (isEscaped || isPlain.test(this.#system) || !content.includes("\\")) return;
    this.#at = this.#text.length;
    if (start < this.#text.length) this.#add(" …");
  }
  #quoted() {
    const before = this.#shape;
    if (quotesStrings.test(this.#system)) return this.#string('"');
    const start = this.#at;
    const content = this.#readQuoted('"', false);
    const isName = isStandard.test(this.#system) || this.#text.charAt(this.#at) === "." || namesFollow.test(before);
    const ends = this.#at > start + 1 && this.#text.charAt(this.#at - 1) === '"';
    this.#add(isName && ends && isNameLike(content) ? `"${content}"` : "?");
  }
  #name(quote) {
    const content = this.#readQuoted(quote, false);
    this.#add(isNameLike(content) ? `${quote}${content}${quote}` : "?");
  }
  /** @returns what stands between the quotes; a doubled quote is part of it. */
  #readQuoted(quote, isEscaped) {
    const start = ++this.#at;
    while (this.#at < this.#text.length) {
      const char = this.#text.charAt(this.#at);
      if (char === "\\" && isEscaped) this.#at += 2;
      else if (char !== quote) this.#at += 1;
      else if (this.#text.charAt(this.#at + 1) === quote) this.#at += 2;
      else {
        const content = this.#text.slice(start, this.#at);
        this.#at += 1;
        return content;
      }
    }
    this.#at = this.#text.length;
    return this.#text.slice(start);
  }
};
function isNameLike(content) {
  return content.length <= 64 && /^[\p{L}_][\p{L}\p{N}_$. -]*$/u.test(content);
}
function tableOf(shape) {
  const found = /\b(?:from|join|into|update|table)\s+(?:only\s+)?((?:[\p{L}_"`][^\s(),;]*))/iu.exec(
    shape
  )?.[1];
  const name = found?.replaceAll(/["`[\]]/g, "");
  return name === void 0 || name === "" ? null : name;
}

// src/telemetry/read-spans.ts
var serverKinds = /* @__PURE__ */ new Set([2, "SPAN_KIND_SERVER"]);
var mostOfMessage = 5e4;
var mostAttributes = 200;
var mostName = 200;
function readSpans(message) {
  const groups = fieldOf(message, "resourceSpans");
  if (groups === void 0 && isRecord(message) && !Array.isArray(message)) return [];
  if (!Array.isArray(groups)) throw new TypeError("resourceSpans is not a list");
  const spans = [];
  for (const group of groups)
    for (const scope of listOf(fieldOf(group, "scopeSpans")))
      for (const one of listOf(fieldOf(scope, "spans"))) {
        const span = readSpan(one);
        if (span && spans.push(span) >= mostOfMessage) return spans;
      }
  return spans;
}
function readSpan(span) {
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
    ...route !== null && { route },
    ...query && { query },
    ...code && { code }
  };
}
function queryOf(attributes, name) {
  const system = firstText(attributes, "db.system.name", "db.system");
  const text = firstText(attributes, "db.query.text", "db.statement");
  const operation = firstText(attributes, "db.operation.name", "db.operation");
  if (system === null || text === null && operation === null) return void 0;
  if (/^prepare\b/i.test(name) || /^prepare$/i.test(operation ?? "")) return void 0;
  const collection = nameOf(
    firstText(attributes, "db.collection.name", "db.sql.table", "db.mongodb.collection")
  );
  const shape = text === null ? null : statementShape(text, system);
  const isSql = shape !== null && !shape.startsWith("(");
  const command = nameOf(operation);
  const statement = isSql || command === null ? shape : [command, collection].filter(Boolean).join(" ");
  return {
    statement: statement ?? "(a command that is not SQL)",
    table: collection ?? (isSql ? tableOf(shape) : null)
  };
}
function nameOf(text) {
  return text !== null && /^[\p{L}_][\p{L}\p{N}_$. -]{0,80}$/u.test(text) ? text : null;
}
function codeOf(attributes) {
  const file = firstText(attributes, "code.file.path", "code.filepath");
  if (file === null || file === "") return void 0;
  const line = Number(attributes.get("code.line.number") ?? attributes.get("code.lineno"));
  return { file: file.slice(0, 1e3), ...Number.isSafeInteger(line) && line > 0 && { line } };
}
function routeOf(attributes) {
  const method = firstText(attributes, "http.request.method", "http.method") ?? "";
  const path = firstText(attributes, "http.route", "url.path", "http.target", "http.url");
  if (path === null) return null;
  const short = path.replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*$/s, "") || "/";
  const verb = /^[A-Z]{1,10}$/.test(method) ? `${method} ` : "";
  return `${verb}${short.slice(0, mostName)}`;
}
function firstText(attributes, ...names) {
  for (const name of names) {
    const value = attributes.get(name);
    if (typeof value === "string") return value;
  }
  return null;
}
function attributesOf(list) {
  const attributes = /* @__PURE__ */ new Map();
  for (const pair of listOf(list).slice(0, mostAttributes)) {
    const key = fieldOf(pair, "key");
    const value = fieldOf(pair, "value");
    const plain = textOf(fieldOf(value, "stringValue")) ?? numberOf(fieldOf(value, "intValue"));
    if (typeof key === "string" && plain !== null) attributes.set(key, plain);
  }
  return attributes;
}
function idOf(value) {
  if (typeof value === "string") return /^[0-9a-f]{1,64}$/i.test(value) ? value.toLowerCase() : null;
  if (!(value instanceof Uint8Array) || value.length === 0 || value.length > 32) return null;
  return Buffer.from(value).toString("hex");
}
function millisecondsOf(value) {
  const nanoseconds = numberOf(value);
  return nanoseconds === null || nanoseconds <= 0 ? null : nanoseconds / 1e6;
}
function numberOf(value) {
  const number = typeof value === "string" && /^\d{1,20}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}
function textOf(value) {
  return typeof value === "string" ? value : null;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}
function fieldOf(value, name) {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : void 0;
}

// src/telemetry/span-log.ts
var mostSpans = 2e5;
var deepest = 500;
var clockMs = 20;
var SpanLog = class {
  #traces = /* @__PURE__ */ new Map();
  #size = 0;
  /** More spans arrived than can be kept. */
  isFull = false;
  hasRequests = false;
  hasQueries = false;
  get isEmpty() {
    return this.#size === 0;
  }
  add(spans) {
    for (const span of spans) {
      if (this.#size >= mostSpans) {
        this.isFull = true;
        return;
      }
      const trace = this.#traces.get(span.traceId) ?? /* @__PURE__ */ new Map();
      this.#traces.set(span.traceId, trace);
      if (!trace.has(span.spanId)) this.#size++;
      trace.set(span.spanId, span);
      this.hasRequests ||= span.isRequest;
      this.hasQueries ||= span.query !== void 0;
    }
  }
  /** Whether a request that began in a window has been reported. */
  hasRequestIn(window) {
    for (const trace of this.#traces.values())
      for (const span of trace.values()) if (span.isRequest && isIn(span, window)) return true;
    return false;
  }
  /**
   * Queries of the requests that began in a window. They are known by time: loads are made one at a time and nobody else asks this
   * server. A `traceparent` of our own would make the page's requests others than those of its visits, and not every server takes
   * one over. What a server does without having been asked (a timer, its start) belongs to no request and does not count.
   */
  queriesIn(window) {
    const requests = /* @__PURE__ */ new Map();
    let count = 0;
    for (const trace of this.#traces.values()) {
      const chains = [...trace.values()].filter(({ query }) => query).map((span) => chainOf(span, trace));
      const outer = new Set(chains.flatMap(([, ...above]) => above.filter(({ query }) => query)));
      for (const chain of chains) {
        const [span] = chain;
        const request = chain.findLast(({ isRequest }) => isRequest);
        if (!span?.query || outer.has(span) || !request || !isIn(request, window)) continue;
        count += 1;
        const statements = requests.get(request) ?? /* @__PURE__ */ new Map();
        requests.set(request, statements);
        const { statement, table } = span.query;
        const known = statements.get(statement);
        const code = known?.code ?? chain.find((one) => one.query && one.code)?.code;
        statements.set(statement, {
          statement,
          table,
          route: request.route ?? null,
          count: (known?.count ?? 0) + 1,
          ms: (known?.ms ?? 0) + span.durationMs,
          ...code && { code }
        });
      }
    }
    return { count, statements: mostOfOneRequest(requests) };
  }
};
function chainOf(span, trace) {
  const chain = [span];
  let next = span.parentId === null ? void 0 : trace.get(span.parentId);
  while (next && chain.length < deepest) {
    chain.push(next);
    next = next.parentId === null ? void 0 : trace.get(next.parentId);
  }
  return chain;
}
function isIn({ startMs }, { from, to }) {
  return startMs >= from - clockMs && startMs <= to + clockMs;
}
function mostOfOneRequest(requests) {
  const most = /* @__PURE__ */ new Map();
  for (const statements of requests.values())
    for (const one of statements.values()) {
      const key = JSON.stringify([one.route, one.statement]);
      const before = most.get(key);
      if (!before || one.count > before.count || one.count === before.count && one.ms > before.ms)
        most.set(key, one);
    }
  return [...most.values()];
}

// src/telemetry/receiver.ts
var unzip = promisify(gunzip);
var mostBodyBytes = 4 * 1024 * 1024;
var mostInflatedBytes = 16 * 1024 * 1024;
var mostConnections = 16;
var longestRequestMs = 2e4;
var mostProblems = 3;
var quietMs = 700;
var longestQuietMs = 8e3;
var longestFirstWaitMs = 1e4;
var longestWaitMs = 3e3;
var laterWaitMs = 1e3;
var pollMs = 50;
var Refused = class extends Error {
  status;
  constructor(status, message) {
    super(message);
    this.status = status;
  }
};
var TelemetryReceiver = class _TelemetryReceiver {
  log = new SpanLog();
  /** What could not be read, one sentence each. */
  problems = [];
  /** Something asked by gRPC, which is not understood here. */
  hasMetGrpc = false;
  #server;
  #path = `/${randomUUID()}`;
  #lastAt = 0;
  #hasWaited = false;
  /** From the end of a span to its arrival, the longest so far. */
  #lagMs = 0;
  constructor() {
    this.#server = createServer({ requestTimeout: longestRequestMs }, (request, response) => {
      void this.#answer(request, response);
    });
    this.#server.maxConnections = mostConnections;
    this.#server.on("clientError", (error, socket) => {
      if (error.code === "HPE_PAUSED_H2_UPGRADE") this.hasMetGrpc = true;
      socket.destroy();
    });
  }
  static async start() {
    const receiver = new _TelemetryReceiver();
    receiver.#server.listen(0, "127.0.0.1");
    await once(receiver.#server, "listening");
    receiver.#server.unref();
    return receiver;
  }
  /** Where exporters send to; they add `/v1/traces`. */
  get endpoint() {
    const address = this.#server.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    return `http://127.0.0.1:${port}${this.#path}`;
  }
  get environment() {
    return telemetryEnvironment(this.endpoint);
  }
  /** Waits until the spans of a load have arrived, or no more can be expected. */
  async settle(window, signal) {
    const startedAt = performance.now();
    const first = this.#hasWaited ? laterWaitMs : longestFirstWaitMs;
    const longestMs = this.log.isEmpty ? first : Math.max(longestWaitMs, 2 * this.#lagMs);
    this.#hasWaited = true;
    const waited = () => performance.now() - startedAt;
    while (!this.log.hasRequestIn(window) && waited() < longestMs) await sleep(pollMs, void 0, { signal });
    const quiet = Math.min(longestQuietMs, Math.max(quietMs, 1.5 * this.#lagMs));
    while (performance.now() - this.#lastAt < quiet && waited() < longestMs + longestQuietMs)
      await sleep(pollMs, void 0, { signal });
  }
  async [Symbol.asyncDispose]() {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
  async #answer(request, response) {
    request.on("error", () => void 0);
    response.on("error", () => void 0);
    try {
      const type = await this.#take(request);
      response.writeHead(200, { "Content-Type": type }).end(type === "application/json" ? "{}" : "");
    } catch (error) {
      const status = error instanceof Refused ? error.status : 400;
      if (status !== 404) this.#note(messageOf(error));
      response.writeHead(status, {
        "Content-Type": "text/plain",
        Connection: "close",
        ...status === 405 && { Allow: "POST" }
      }).end(`${messageOf(error)}
`);
      request.resume();
    }
  }
  /** @returns the media type of the answer. */
  async #take(request) {
    const { method, url = "", headers } = request;
    const path = url.replace(/\?.*$/s, "");
    if (!path.startsWith(`${this.#path}/`)) throw new Refused(404, "Not found");
    const signal = /^\/v1\/(traces|metrics|logs)$/.exec(path.slice(this.#path.length))?.[1];
    if (signal === void 0) throw new Refused(404, "Not found");
    if (method !== "POST") throw new Refused(405, `${method} is not a method of OTLP: it uses POST`);
    const encoding = encodingOf(headers["content-type"]);
    if (!encoding) throw new Refused(415, "only application/x-protobuf and application/json are understood");
    const body = await bodyOf(request);
    if (signal === "traces") this.#keep(await decode(body, encoding));
    return encoding === "json" ? "application/json" : "application/x-protobuf";
  }
  #keep(spans) {
    if (spans.length === 0) return;
    this.#lastAt = performance.now();
    const now = Date.now();
    for (const { startMs, durationMs } of spans) {
      const lag = now - startMs - durationMs;
      if (lag > this.#lagMs) this.#lagMs = Math.min(lag, longestQuietMs);
    }
    this.log.add(spans);
  }
  #note(problem) {
    if (this.problems.length < mostProblems && !this.problems.includes(problem)) this.problems.push(problem);
  }
};
async function decode(body, encoding) {
  try {
    return readSpans(await decodeTraces(body, encoding));
  } catch (error) {
    const why = error instanceof TypeError ? `: ${error.message}` : "";
    throw new Refused(400, `a body was not OTLP as ${encoding}${error instanceof RangeError ? "" : why}`);
  }
}
async function bodyOf(request) {
  const coding = request.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding !== "gzip" && coding !== "identity" && coding !== "")
    throw new Refused(415, "only gzip is understood as a Content-Encoding");
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > mostBodyBytes) throw new Refused(413, `a body was over ${mostBodyBytes} bytes`);
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  if (coding !== "gzip") return body;
  try {
    return await unzip(body, { maxOutputLength: mostInflatedBytes });
  } catch (error) {
    const isLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    if (isLarge) throw new Refused(413, `a body was over ${mostInflatedBytes} bytes uncompressed`);
    throw new Refused(400, "a body was not compressed with gzip as it said");
  }
}
export {
  TelemetryReceiver
};
