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

/** A load under real throttling of the same page: what it waits for there, and when it painted, in milliseconds. */
export interface RecordedSlowLoad extends Pick<RecordedGraph, "side" | "pair" | "graph"> {
  slow: true;
  observed: Pick<SimulatedTimings, "FCP" | "LCP" | "SI">;
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

/** Recorded after the rule was done, which no threshold was ever tuned on. */
export const unseenUnchangedPages = [
  "sveltekit",
  "astro",
  "next",
  "tanstack-start",
  "react-router-8",
  "vue",
  "vue-intro",
  "fonts",
  "carousel",
] as const;
export const unseenPlantedPages = [
  "sveltekit-client-only",
  "next-client-only",
  "react-router-8-client-only",
  "astro-server-rendered",
  "fonts-blocking",
  "carousel-late-hero",
  "carousel-lazy-hero",
  "carousel-eager-hero",
  "next-third-party",
  "next-async-scripts",
] as const;

export type RecordedPage = (
  | typeof unchangedPages
  | typeof plantedPages
  | typeof unseenUnchangedPages
  | typeof unseenPlantedPages
)[number];

/** The visits of a recording, pair by pair. */
export function readRecordedGraphs(page: RecordedPage): RecordedGraph[] {
  return readLines(page).flatMap((line) => ("slow" in line ? [] : [line]));
}

/** The slowed-down loads of a recording, pair by pair. */
export function readSlowLoads(page: RecordedPage): RecordedSlowLoad[] {
  return readLines(page).flatMap((line) => ("slow" in line ? [line] : []));
}

const remembered = new Map<RecordedPage, readonly (RecordedGraph | RecordedSlowLoad)[]>();

/** Each recording is parsed once. */
function readLines(page: RecordedPage): readonly (RecordedGraph | RecordedSlowLoad)[] {
  const found = remembered.get(page) ?? parseLines(page);
  remembered.set(page, found);
  return found;
}

function parseLines(page: RecordedPage): (RecordedGraph | RecordedSlowLoad)[] {
  const lines = gunzipSync(readFileSync(join(folder, `${page}.jsonl.gz`)))
    .toString()
    .trim()
    .split("\n");
  return lines.map((line) => {
    const recorded = JSON.parse(line) as RecordedGraph | RecordedSlowLoad;
    const graph = readGraph(recorded.graph);
    if (!graph) throw new Error(`${page} holds a graph that cannot be read`);
    return { ...recorded, graph };
  });
}
