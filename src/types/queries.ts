/** Which database queries a load makes a server send, as its telemetry reports them. */
import type { Revision } from "./quantity.ts";

/** What one load found. It was made for that alone, and is not a sample of a time. */
export interface QueriedLoad {
  /** Database queries of all requests of the load; null where they could not be counted. */
  queries: number | null;
  /** Why not, the end of a sentence. */
  missing?: string;
}

/** One shape of a statement within one request. */
export interface RequestStatement {
  /** Without its literals. */
  statement: string;
  /** Null where the statement does not say. */
  table: string | null;
  /** `GET /products/:id`; null where the server does not report it. */
  route: string | null;
  count: number;
  /** How long all of them took together, milliseconds. */
  ms: number;
  /** The line that sent it, by the span's own attributes; absent where it has none. */
  code?: CodePlace;
}

export interface CodePlace {
  /** From the app's folder. */
  file: string;
  /** From 1; absent where only the file is known. */
  line?: number;
}

/** What the requests of a page's load send to databases. */
export interface PageQueries {
  page: string;
  device: string;
  /** Whether base's were counted as well. */
  compared: boolean;
  /** Those that a request sends more often than in base first; at most 15. */
  statements: readonly ComparedStatement[];
}

/** One shape of a statement in one request, in both revisions. */
export interface ComparedStatement extends Omit<RequestStatement, "count" | "ms"> {
  /** Within one request, in the load in the middle; 0 where a revision does not send it. */
  count: Readonly<Record<Revision, number>>;
  ms: Readonly<Record<Revision, number>>;
}
