/** What Lantern reads of a visit: enough to simulate it again, without its trace. */
import type { Clock } from "./budget.ts";

/**
 * Lantern's dependency graph of a visit, on the clock that its tasks were measured on. Some kilobytes, where the trace has more
 * than one megabyte. Times count from the start of the navigation, unthrottled.
 */
export interface VisitGraph {
  /** `slowed` where throttling was applied: then times are what the browser saw under it, and there is nothing to simulate. */
  clock: Clock | "slowed";
  /** When the browser painted, microseconds. `lcp` is null where it painted nothing large. */
  paints: { fcp: number; lcp: number | null };
  /** Speed Index as the screenshots showed it, milliseconds: half of the simulated one is made of it. */
  observedSpeedIndex: number | null;
  /** The device that is simulated. */
  device: { rttMs: number; throughputKbps: number; cpuSlowdown: number };
  /** Servers, by scheme, host and port. */
  origins: readonly GraphOrigin[];
  /** The first one is the root, on which all others depend, directly or not. */
  nodes: readonly GraphNode[];
}

export interface GraphOrigin {
  scheme: string;
  /** Position of the first origin with this host name: its address is looked up only once. */
  host: number;
  /** What Lantern found the server to add to the network's round trip, milliseconds; null: it does not know. */
  rttMs: number | null;
  responseMs: number | null;
}

export type GraphNode = GraphRequest | GraphTask;

interface Linked {
  /** Positions of the nodes that it waits for. */
  after: readonly number[];
  /** Positions of the nodes that wait for it, in Lantern's order: the simulator starts them in this order. */
  before: readonly number[];
}

export interface GraphRequest extends Linked {
  kind: "request";
  /** Shortened, without query and secrets; of what is not http(s), the scheme alone. */
  url: string;
  /** The page's own document, as opposed to that of a frame. */
  isMain?: true;
  /** Position in `origins`. */
  origin: number;
  /** Chrome's words: `High`, `Script`, `parser`, `h2`. */
  priority: string;
  type: string;
  initiator: string;
  protocol: string;
  /** The trace's `renderBlocking`: `blocking`, `non_blocking`, …; absent where it does not say. */
  blocking?: string;
  /** When the page asked for it, when it was sent and when it ended, milliseconds. Null: it did not end while Lighthouse looked. */
  startMs: number;
  sentMs: number;
  endMs: number | null;
  transferSize: number;
  resourceSize: number;
  fromDiskCache?: true;
}

export interface GraphTask extends Linked {
  kind: "task";
  /** Microseconds. */
  start: number;
  duration: number;
  /** What happens in it. */
  layout?: true;
  paint?: true;
  parse?: true;
  /** Positions of requests whose scripts it evaluates: the first one of each address. */
  scripts?: readonly number[];
}
