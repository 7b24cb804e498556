import type { GraphRequest, VisitGraph } from "../../src/types.ts";

/** A request of a small page, by its path: when it ended, and when its script first ran, milliseconds. */
export interface SmallRequest extends Partial<
  Pick<GraphRequest, "blocking" | "type" | "priority" | "initiator">
> {
  url: string;
  endMs: number | null;
  ranMs?: number;
}

/** The graph of a page that paints at 100 ms: a document, what it requests at 10 ms, and the tasks that run its scripts. */
export function smallGraph(
  requests: readonly SmallRequest[],
  paints: VisitGraph["paints"] = { fcp: 100_000, lcp: 100_000 },
): VisitGraph {
  const shared = { kind: "request", origin: 0, protocol: "http/1.1", resourceSize: 0 } as const;
  const scripts = requests.flatMap(({ ranMs }, index) =>
    ranMs === undefined ? [] : [{ ranMs, at: index + 1 }],
  );
  const firstTask = requests.length + 1;
  return {
    clock: "cpu",
    paints,
    observedSpeedIndex: null,
    device: { rttMs: 150, throughputKbps: 1638.4, cpuSlowdown: 4 },
    origins: [
      { scheme: "http", host: 0, rttMs: 0, responseMs: 10 },
      { scheme: "https", host: 1, rttMs: 0, responseMs: 10 },
    ],
    nodes: [
      {
        ...shared,
        url: "http://127.0.0.1:4173/",
        isMain: true,
        priority: "VeryHigh",
        type: "Document",
        initiator: "other",
        startMs: 0,
        sentMs: 1,
        endMs: 10,
        transferSize: 2000,
        after: [],
        before: Array.from({ length: requests.length + scripts.length }, (_, at) => at + 1),
      },
      ...requests.map(({ url, endMs, blocking, type, priority, initiator }, index) => ({
        ...shared,
        url: url.startsWith("/") ? `http://127.0.0.1:4173${url}` : url,
        ...(!url.startsWith("/") && { origin: 1 }),
        priority: priority ?? "High",
        type: type ?? "Script",
        initiator: initiator ?? "parser",
        ...(blocking !== undefined && { blocking }),
        startMs: 10,
        sentMs: 11,
        endMs,
        transferSize: 50_000,
        after: [0],
        before: scripts.flatMap(({ at }, task) => (at === index + 1 ? [firstTask + task] : [])),
      })),
      ...scripts.map(({ ranMs, at }) => ({
        kind: "task" as const,
        start: ranMs * 1000,
        duration: 20_000,
        layout: true as const,
        paint: true as const,
        scripts: [at],
        after: [0, at],
        before: [],
      })),
    ],
  };
}
