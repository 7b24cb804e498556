import { JsonTraceSerializer } from "@opentelemetry/otlp-transformer";
import { expect, it } from "vitest";
import { readSpans } from "../../src/telemetry/read-spans.ts";
import { SpanLog } from "../../src/telemetry/span-log.ts";
import { encode, query, request } from "./made-spans.ts";
import type { MadeSpan } from "./made-spans.ts";

const startMs = 1_796_000_000_000;
const window = { from: startMs, to: startMs + 1000 };

function logOf(...spans: readonly MadeSpan[]): SpanLog {
  const log = new SpanLog();
  log.add(readSpans(JSON.parse(encode(JsonTraceSerializer, spans).toString())));
  return log;
}

const repeated = Array.from({ length: 20 }, (_, at) =>
  query(`q${at}`, "handler", `SELECT stars FROM reviews WHERE product = ${at}`),
);

it("counts one shape within one request, with its route, table and time", () => {
  const log = logOf(request("r", "/shop/:id"), { id: "handler", parent: "r", kind: 0 }, ...repeated);
  expect(log.queriesIn(window)).toEqual({
    count: 20,
    statements: [
      {
        statement: "SELECT stars FROM reviews WHERE product = ?",
        table: "reviews",
        route: "GET /shop/:id",
        count: 20,
        ms: expect.closeTo(20, 3),
      },
    ],
  });
});

it("does not call it repeated where each request sends it once", () => {
  const each = Array.from({ length: 20 }, (_, at) => [
    request(`r${at}`, "/shop/:id", { trace: `t${at}` }),
    query(`q${at}`, `r${at}`, `SELECT stars FROM reviews WHERE product = ${at}`, { trace: `t${at}` }),
  ]).flat();
  const { count, statements } = logOf(...each).queriesIn(window);
  expect(count).toBe(20);
  expect(statements).toMatchObject([{ count: 1 }]);
});

it("leaves out what no request of the load asked: a timer, the start, another load", () => {
  const log = logOf(
    query("timer", "none", "SELECT 1"),
    request("before", "/", { trace: "b", startMs: startMs - 500 }),
    query("q", "before", "SELECT 2", { trace: "b" }),
    request("after", "/", { trace: "a", startMs: startMs + 2000 }),
    query("p", "after", "SELECT 3", { trace: "a" }),
  );
  expect(log.queriesIn(window)).toEqual({ count: 0, statements: [] });
  expect(log).toMatchObject({ hasQueries: true, hasRequests: true });
});

it("counts what a driver sends, and not the ORM around it, a prepared statement or a connection", () => {
  const db = { "db.system.name": "postgresql" };
  const log = logOf(
    request("r"),
    {
      id: "orm",
      parent: "r",
      attributes: {
        ...db,
        "db.operation.name": "findMany",
        "code.file.path": "/app/shop.ts",
        "code.line.number": 7,
      },
    },
    {
      id: "prepare",
      parent: "orm",
      name: "prepare: SELECT",
      attributes: { ...db, "db.query.text": "SELECT 1" },
    },
    { id: "driver", parent: "orm", attributes: { ...db, "db.query.text": "SELECT 1" } },
    { id: "connect", parent: "r", name: "pg.connect", attributes: db },
  );
  expect(log.queriesIn(window)).toMatchObject({
    count: 1,
    statements: [{ statement: "SELECT ?", code: { file: "/app/shop.ts", line: 7 } }],
  });
});

it("belongs to the first request of a trace, where one server asks another", () => {
  const log = logOf(
    request("outer", "/page"),
    { id: "fetch", parent: "outer", kind: 2 },
    request("inner", "/api", { parent: "fetch" }),
    query("q", "inner", "SELECT 1"),
  );
  expect(log.queriesIn(window).statements).toMatchObject([{ route: "GET /page" }]);
});

it.each([
  [
    { "code.filepath": "/app/a.js", "code.lineno": 3 },
    { file: "/app/a.js", line: 3 },
  ],
  [
    { "code.file.path": "/app/a.js", "code.line.number": 3 },
    { file: "/app/a.js", line: 3 },
  ],
  [{ "code.filepath": "/app/a.js" }, { file: "/app/a.js" }],
  [{ "code.filepath": "/app/a.js", "code.lineno": -4 }, { file: "/app/a.js" }],
  [{}, undefined],
])("the line that asks, of %j", (attributes, code) => {
  const db = { "db.system": "sqlite", "db.statement": "SELECT 1" };
  const log = logOf(request("r"), { id: "q", parent: "r", attributes: { ...db, ...attributes } });
  expect(log.queriesIn(window).statements[0]?.code).toEqual(code);
});

it("a command that is not SQL is known by its operation and collection", () => {
  const log = logOf(
    request("r"),
    {
      id: "m",
      parent: "r",
      attributes: {
        "db.system": "mongodb",
        "db.operation": "find",
        "db.mongodb.collection": "users",
        "db.statement": '{"name":"Alice"}',
      },
    },
    { id: "n", parent: "r", attributes: { "db.system": "redis", "db.statement": "GET user:alice" } },
  );
  const { statements } = log.queriesIn(window);
  expect(statements.map(({ statement, table }) => [statement, table])).toEqual([
    ["find users", "users"],
    ["GET ?", null],
  ]);
});

it("chains of parents may be loops, and spans may come twice", () => {
  const spans = [
    request("r"),
    query("q", "r", "SELECT 1"),
    { id: "a", parent: "b" },
    { id: "b", parent: "a" },
  ];
  const log = logOf(...spans, ...spans, query("c", "a", "SELECT 1"));
  expect(log.queriesIn(window).count).toBe(1);
});

it("keeps no more spans than fit, and says so", () => {
  const log = new SpanLog();
  const [span] = readSpans(JSON.parse(encode(JsonTraceSerializer, [request("r")]).toString()));
  if (!span) throw new Error("no span");
  for (let at = 0; at < 21; at++)
    log.add(Array.from({ length: 10_000 }, (_, index) => ({ ...span, spanId: `${at}-${index}` })));
  expect(log.isFull).toBe(true);
});

it("routes have neither host nor query", () => {
  const of = (attributes: Record<string, string>) =>
    readSpans(JSON.parse(encode(JsonTraceSerializer, [{ id: "r", kind: 1, attributes }]).toString()))[0]
      ?.route;
  expect(of({ "http.method": "GET", "http.target": "/a?token=1" })).toBe("GET /a");
  expect(of({ "http.url": "https://user:pw@example.org/a#b" })).toBe("/a");
  expect(of({ "http.method": "G\nET", "url.path": "/a" })).toBe("/a");
});
