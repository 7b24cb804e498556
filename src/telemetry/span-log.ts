import type { RequestStatement } from "../types.ts";
import type { Span } from "./span.ts";

/** From the start of a load to its end, milliseconds since 1970. */
export interface LoadWindow {
  from: number;
  to: number;
}

/** What the requests of a load asked of databases. */
export interface LoadQueries {
  count: number;
  statements: readonly RequestStatement[];
}

/** Bound on memory: some hundred bytes each. */
const mostSpans = 200_000;
/** Longer chains of parents are loops. */
const deepest = 500;
/** Clocks of one machine differ by less; loads are further apart. */
const clockMs = 20;

/** The spans of one server, by trace. */
export class SpanLog {
  readonly #traces = new Map<string, Map<string, Span>>();
  #size = 0;
  /** More spans arrived than can be kept. */
  isFull = false;
  hasRequests = false;
  hasQueries = false;

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(spans: readonly Span[]): void {
    for (const span of spans) {
      if (this.#size >= mostSpans) {
        this.isFull = true;
        return;
      }
      const trace = this.#traces.get(span.traceId) ?? new Map<string, Span>();
      this.#traces.set(span.traceId, trace);
      // Exporters send again what they got no answer for.
      if (!trace.has(span.spanId)) this.#size++;
      trace.set(span.spanId, span);
      this.hasRequests ||= span.isRequest;
      this.hasQueries ||= span.query !== undefined;
    }
  }

  /** Whether a request that began in a window has been reported. */
  hasRequestIn(window: LoadWindow): boolean {
    for (const trace of this.#traces.values())
      for (const span of trace.values()) if (span.isRequest && isIn(span, window)) return true;
    return false;
  }

  /**
   * Queries of the requests that began in a window. They are known by time: loads are made one at a time and nobody else asks this
   * server. A `traceparent` of our own would make the page's requests others than those of its visits, and not every server takes
   * one over. What a server does without having been asked (a timer, its start) belongs to no request and does not count.
   */
  queriesIn(window: LoadWindow): LoadQueries {
    const requests = new Map<Span, Map<string, RequestStatement>>();
    let count = 0;
    for (const trace of this.#traces.values()) {
      const chains = [...trace.values()].filter(({ query }) => query).map((span) => chainOf(span, trace));
      // An ORM reports a query, and its driver does so within it: the innermost is the one that was sent.
      const outer = new Set(chains.flatMap(([, ...above]) => above.filter(({ query }) => query)));
      for (const chain of chains) {
        const [span] = chain;
        const request = chain.findLast(({ isRequest }) => isRequest);
        if (!span?.query || outer.has(span) || !request || !isIn(request, window)) continue;
        count += 1;
        const statements = requests.get(request) ?? new Map<string, RequestStatement>();
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
          ...(code && { code }),
        });
      }
    }
    return { count, statements: mostOfOneRequest(requests) };
  }
}

/** A span and those around it, the innermost first. */
function chainOf(span: Span, trace: ReadonlyMap<string, Span>): Span[] {
  const chain = [span];
  let next = span.parentId === null ? undefined : trace.get(span.parentId);
  while (next && chain.length < deepest) {
    chain.push(next);
    next = next.parentId === null ? undefined : trace.get(next.parentId);
  }
  return chain;
}

function isIn({ startMs }: Span, { from, to }: LoadWindow): boolean {
  return startMs >= from - clockMs && startMs <= to + clockMs;
}

/** Where a page makes several requests of one route, the one that sends a statement most often. */
function mostOfOneRequest(
  requests: ReadonlyMap<Span, ReadonlyMap<string, RequestStatement>>,
): RequestStatement[] {
  const most = new Map<string, RequestStatement>();
  for (const statements of requests.values())
    for (const one of statements.values()) {
      const key = JSON.stringify([one.route, one.statement]);
      const before = most.get(key);
      if (!before || one.count > before.count || (one.count === before.count && one.ms > before.ms))
        most.set(key, one);
    }
  return [...most.values()];
}
