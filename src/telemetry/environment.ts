/**
 * The variables that let OpenTelemetry in a server send its spans to us, and to nobody else.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
export function telemetryEnvironment(endpoint: string): Readonly<Record<string, string>> {
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
    OTEL_BSP_SCHEDULE_DELAY: "200",
  };
}
