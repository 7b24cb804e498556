/** Simulating a visit again, with a say in what its paints need. */
import type { SimulatedTimings } from "./visit.ts";
import type { VisitGraph } from "./visit-graph.ts";

/** Which nodes of a visit's graph count as needed for a paint, by position of their requests. */
export interface GraphMembers {
  fcp: ReadonlySet<number>;
  lcp: ReadonlySet<number>;
  /** How many of the first tasks with a layout belong to LCP. */
  layouts: number;
}

/** Simulates a visit again. `null`: by its own graph, as Lighthouse does. A timing is null where Lantern can give none. */
export type ReplayGraph = (graph: VisitGraph, members: GraphMembers | null) => SimulatedTimings;
