import type { LoadWindow } from "../../telemetry/span-log.ts";
import type { TelemetryReceiver } from "../../telemetry/receiver.ts";
import type { QueriedLoad } from "../../types.ts";

const readMore = "see “Database queries” in the README";

/**
 * How many queries a load caused. A server that reports nothing, or not what queries are known by, has not been found to send none:
 * a limit on what is not known is missing.
 */
export function queriedLoad(
  { log, hasMetGrpc }: Pick<TelemetryReceiver, "log" | "hasMetGrpc">,
  window: LoadWindow,
): QueriedLoad {
  const missing = (why: string): QueriedLoad => ({ queries: null, missing: why });
  if (log.isFull) return missing("the server reported more spans than can be kept");
  if (log.isEmpty && hasMetGrpc)
    return missing("the server sends its telemetry by gRPC: use an exporter for OTLP over HTTP");
  if (log.isEmpty)
    return missing(
      `the server reported no spans: switch OpenTelemetry on in it, such as with NODE_OPTIONS="--import @opentelemetry/auto-instrumentations-node/register" (${readMore})`,
    );
  if (!log.hasRequests)
    return missing(
      `the server reports no requests: add OpenTelemetry's instrumentation of its HTTP server (${readMore})`,
    );
  if (!log.hasQueries)
    return missing(
      `the server reports requests and no database: add OpenTelemetry's instrumentation of its database client (${readMore})`,
    );
  if (!log.hasRequestIn(window)) return missing("the server reported no request of the page");
  return { queries: log.queriesIn(window).count };
}
