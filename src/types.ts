/** The data of the pipeline: what one stage hands to the next, and what `report.json` holds. Imports no code. */
export type * from "./types/budget.ts";
export type * from "./types/bundle.ts";
export type * from "./types/bundle-diff.ts";
export type * from "./types/evidence.ts";
export type * from "./types/finding.ts";
export type * from "./types/graph-replay.ts";
export type * from "./types/history.ts";
export type * from "./types/interaction.ts";
export type * from "./types/metric.ts";
export type * from "./types/page.ts";
export type * from "./types/progress.ts";
export type * from "./types/quantity.ts";
export type * from "./types/report.ts";
export type * from "./types/verdict.ts";
export type * from "./types/visit.ts";
export type * from "./types/visit-graph.ts";
