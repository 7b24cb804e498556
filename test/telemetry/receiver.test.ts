import { randomUUID } from "node:crypto";
import { request as ask } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { JsonTraceSerializer, ProtobufTraceSerializer } from "@opentelemetry/otlp-transformer";
import { describe, expect, it } from "vitest";
import { TelemetryReceiver } from "../../src/telemetry/receiver.ts";
import { encode, query, request } from "./made-spans.ts";
import type { MadeSpan } from "./made-spans.ts";

const startMs = 1_796_000_000_000;
const window = { from: startMs, to: startMs + 100 };
const json = { "Content-Type": "application/json" };
const protobuf = { "Content-Type": "application/x-protobuf" };

interface Answer {
  status: number;
  headers: Readonly<Record<string, unknown>>;
  text: string;
}

/** As an exporter asks; `fetch` has no say in method and path. */
function send(
  url: string,
  body: Buffer | string,
  headers: Record<string, string>,
  method = "POST",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = ask(url, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.once("error", reject);
    asked.end(body);
  });
}

const spans: readonly MadeSpan[] = [
  request("r"),
  query("q1", "r", "SELECT id FROM products WHERE owner = 'Alice'"),
  query("q2", "r", "SELECT stars FROM reviews WHERE product = 1"),
  query("q3", "r", "SELECT stars FROM reviews WHERE product = 2"),
];

describe.each([
  ["protobuf", ProtobufTraceSerializer, protobuf],
  ["JSON", JsonTraceSerializer, json],
] as const)("what OpenTelemetry's own encoder makes, as %s", (_, serializer, headers) => {
  it.each(["plain", "gzip"])("is understood, %s", async (coding) => {
    await using receiver = await TelemetryReceiver.start();
    const body = encode(serializer, spans);
    const answer =
      coding === "gzip"
        ? await send(`${receiver.endpoint}/v1/traces`, gzipSync(body), {
            ...headers,
            "Content-Encoding": "gzip",
          })
        : await send(`${receiver.endpoint}/v1/traces`, body, headers);
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": headers["Content-Type"] } });
    const { count, statements } = receiver.log.queriesIn(window);
    expect(count).toBe(3);
    expect(statements).toContainEqual({
      statement: "SELECT stars FROM reviews WHERE product = ?",
      table: "reviews",
      route: "GET /products",
      count: 2,
      ms: 2,
    });
    expect(JSON.stringify(statements)).not.toContain("Alice");
    expect(receiver.problems).toEqual([]);
  });
});

it("listens on this machine alone, on a path of its own for each receiver", async () => {
  await using receiver = await TelemetryReceiver.start();
  await using other = await TelemetryReceiver.start();
  const { hostname, pathname } = new URL(receiver.endpoint);
  expect(hostname).toBe("127.0.0.1");
  expect(pathname).toMatch(/^\/[0-9a-f-]{36}$/);
  expect(pathname).not.toBe(new URL(other.endpoint).pathname);
});

it("hands its endpoint over, and none of the user's headers", async () => {
  await using receiver = await TelemetryReceiver.start();
  const { environment, endpoint } = receiver;
  expect(environment).toMatchObject({
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/v1/traces`,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
    OTEL_EXPORTER_OTLP_HEADERS: "",
    OTEL_EXPORTER_OTLP_TRACES_HEADERS: "",
  });
});

describe("what is refused", () => {
  const body = encode(JsonTraceSerializer, spans);
  const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, " "));

  it.each<
    [
      string,
      {
        path?: string;
        method?: string;
        headers?: Record<string, string>;
        body?: Buffer | string;
        status: number;
        problem?: RegExp;
      },
    ]
  >([
    ["another path", { path: "/v1/traces", status: 404 }],
    ["the path of another receiver", { path: `/${randomUUID()}/v1/traces`, status: 404 }],
    ["a longer path", { path: "OWN/v1/traces/more", status: 404 }],
    ["another signal", { path: "OWN/v1/profiles", status: 404 }],
    ["another method", { method: "PUT", status: 405, problem: /PUT is not a method of OTLP/ }],
    [
      "another type",
      { headers: { "Content-Type": "text/plain" }, status: 415, problem: /application\/json/ },
    ],
    ["another compression", { headers: { ...json, "Content-Encoding": "br" }, status: 415, problem: /gzip/ }],
    [
      "a body over the bound",
      { body: Buffer.alloc(5 * 1024 * 1024, " "), status: 413, problem: /over 4194304 bytes/ },
    ],
    [
      "a body that grows over the bound",
      { body: bomb, headers: { ...json, "Content-Encoding": "gzip" }, status: 413, problem: /uncompressed/ },
    ],
    ["no gzip", { headers: { ...json, "Content-Encoding": "gzip" }, status: 400, problem: /not compressed/ }],
    ["no JSON", { body: '{"secret', status: 400, problem: /^a body was not OTLP as json$/ }],
    ["no message", { body: "[]", status: 400, problem: /not OTLP/ }],
    ["a list that is none", { body: '{"resourceSpans":{"length":9}}', status: 400, problem: /not a list/ }],
    [
      "no protobuf",
      {
        body: Buffer.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f]),
        headers: protobuf,
        status: 400,
        problem: /as protobuf/,
      },
    ],
    ["JSON without an end", { body: `{"resourceSpans":${"[".repeat(1_000_000)}`, status: 400 }],
  ])("%s", async (_, { path, method = "POST", headers = json, body: given = body, status, problem }) => {
    await using receiver = await TelemetryReceiver.start();
    const { origin, pathname } = new URL(receiver.endpoint);
    const url =
      path === undefined ? `${receiver.endpoint}/v1/traces` : origin + path.replace("OWN", pathname);
    const answer = await send(url, given, headers, method);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain("secret");
    expect(receiver.log.isEmpty).toBe(true);
    if (problem) expect(receiver.problems).toEqual([expect.stringMatching(problem)]);
    else if (status === 404) expect(receiver.problems).toEqual([]);
    // It goes on.
    expect((await send(`${receiver.endpoint}/v1/traces`, body, json)).status).toBe(200);
    expect(receiver.log.queriesIn(window).count).toBe(3);
  });
});

it("takes what is well formed of a message whose other parts have wrong types", async () => {
  await using receiver = await TelemetryReceiver.start();
  const good = JSON.parse(encode(JsonTraceSerializer, spans).toString()) as { resourceSpans: unknown[] };
  const bad = [
    null,
    7,
    "spans",
    {},
    { scopeSpans: "x" },
    { scopeSpans: [null, { spans: { 0: 1 } }, { spans: [null, 3, [], { traceId: 5 }, { traceId: "zz" }] }] },
    {
      scopeSpans: [
        {
          spans: [
            { traceId: "ab", spanId: "cd", startTimeUnixNano: "x", endTimeUnixNano: {}, attributes: 3 },
          ],
        },
      ],
    },
    {
      scopeSpans: [
        {
          spans: [
            {
              traceId: "ab",
              spanId: "cd",
              kind: "SPAN_KIND_SERVER",
              startTimeUnixNano: `${startMs}000000`,
              endTimeUnixNano: "1",
              attributes: [
                null,
                { key: 3 },
                { key: "http.route", value: { stringValue: { a: 1 } } },
                { key: "__proto__", value: { stringValue: "x" } },
              ],
            },
          ],
        },
      ],
    },
  ];
  const body = JSON.stringify({ resourceSpans: [...bad, ...good.resourceSpans] });
  expect((await send(`${receiver.endpoint}/v1/traces`, body, json)).status).toBe(200);
  expect(receiver.log.queriesIn(window).count).toBe(3);
});

it("takes metrics and logs without reading them", async () => {
  await using receiver = await TelemetryReceiver.start();
  for (const signal of ["metrics", "logs"])
    expect((await send(`${receiver.endpoint}/v1/${signal}`, "\u0000", protobuf)).status).toBe(200);
  expect(receiver.problems).toEqual([]);
});

it("knows an exporter that speaks gRPC", async () => {
  await using receiver = await TelemetryReceiver.start();
  const socket = connect(Number(new URL(receiver.endpoint).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
  await new Promise((resolve) => socket.once("close", resolve));
  expect(receiver.hasMetGrpc).toBe(true);
});

it("waits until the spans of a load have come", async () => {
  await using receiver = await TelemetryReceiver.start();
  const now = Date.now();
  const late = [request("r", "/", { startMs: now }), query("q", "r", "SELECT 1", { startMs: now })];
  const settled = receiver.settle({ from: now, to: now + 10 }, AbortSignal.timeout(20_000));
  setTimeout(() => {
    void send(`${receiver.endpoint}/v1/traces`, encode(JsonTraceSerializer, late), json);
  }, 300);
  await settled;
  expect(receiver.log.queriesIn({ from: now, to: now + 10 }).count).toBe(1);
});
