// OpenTelemetry for the server: `node --require ./telemetry.js server.js`. OTEL_EXPORTER_OTLP_ENDPOINT says where its spans go.
const { ExpressInstrumentation } = require("@opentelemetry/instrumentation-express");
const { HttpInstrumentation } = require("@opentelemetry/instrumentation-http");
const { KnexInstrumentation } = require("@opentelemetry/instrumentation-knex");
const { NodeSDK } = require("@opentelemetry/sdk-node");

new NodeSDK({
  instrumentations: [new HttpInstrumentation(), new ExpressInstrumentation(), new KnexInstrumentation()],
}).start();
