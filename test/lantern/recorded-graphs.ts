import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readGraph } from "../../src/lantern/read-graph.ts";
import type { Revision, SimulatedTimings, VisitGraph } from "../../src/types.ts";

/** A real visit of a real page: what it keeps of its graph, and what Lighthouse simulated from its trace. */
export interface RecordedGraph {
  side: Revision;
  /** Visits of the same pair were made side by side. */
  pair: number;
  own: SimulatedTimings;
  graph: VisitGraph;
}

const folder = join(import.meta.dirname, "../fixtures/graphs");

/** See `test/fixtures/graphs/README.md`. */
export const unchangedPages = ["react-router", "nuxt", "storefront", "guide", "swagger-ui"] as const;
export const plantedPages = [
  "react-router-client-only",
  "react-router-sync-script",
  "react-router-blocking-css",
  "react-router-200kb",
  "storefront-sync-script",
  "storefront-blocking-css",
  "storefront-200kb",
  "storefront-lazy-hero",
  "storefront-no-preload",
] as const;

export type RecordedPage = (typeof unchangedPages)[number] | (typeof plantedPages)[number];

/** The visits of a recording, pair by pair. */
export function readRecordedGraphs(page: RecordedPage): RecordedGraph[] {
  const lines = gunzipSync(readFileSync(join(folder, `${page}.jsonl.gz`)))
    .toString()
    .trim()
    .split("\n");
  return lines.map((line) => {
    const recorded = JSON.parse(line) as RecordedGraph;
    const graph = readGraph(recorded.graph);
    if (!graph) throw new Error(`${page} holds a graph that cannot be read`);
    return { ...recorded, graph };
  });
}
