/** What is kept of a span. Nothing of it is a literal of a statement, a query of a URL, or the name of a span. */
export interface Span {
  traceId: string;
  spanId: string;
  /** Null for the first span of a trace. */
  parentId: string | null;
  /** It is the answer to a request. */
  isRequest: boolean;
  /** Milliseconds since 1970. */
  startMs: number;
  durationMs: number;
  /** Set for a request: `GET /products/:id`. */
  route?: string;
  /** Set for what is sent to a database. */
  query?: { statement: string; table: string | null };
  code?: { file: string; line?: number };
}
