// An instrumentation of Node's own SQLite, which OpenTelemetry has none for. Like those of other languages, and like none that npm has
// for a database, it says of each query which line asks, by the first frame of the stack that is neither Node's nor a package's.
const { StatementSync } = require("node:sqlite");
const { SpanKind, trace } = require("@opentelemetry/api");

const tracer = trace.getTracer("node-sqlite");
const frame = /\(?(\/[^():]+):(\d+):\d+\)?$/;

function caller() {
  const lines = (new Error().stack ?? "").split("\n");
  const [, file, line] =
    lines
      .map((text) => frame.exec(text))
      .find((found) => found && found[1] !== __filename && !found[1].includes("node_modules")) ?? [];
  return file && { "code.file.path": file, "code.line.number": Number(line) };
}

for (const name of ["all", "get", "iterate", "run"]) {
  const original = StatementSync.prototype[name];
  StatementSync.prototype[name] = function (...values) {
    const attributes = { "db.system.name": "sqlite", "db.query.text": this.sourceSQL, ...caller() };
    const span = tracer.startSpan(`sqlite ${name}`, { kind: SpanKind.CLIENT, attributes });
    try {
      return original.apply(this, values);
    } finally {
      span.end();
    }
  };
}
