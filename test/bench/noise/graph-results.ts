/** Every figure about recorded graphs that is printed or quoted. */
import {
  plantedPages,
  unchangedPages,
  unseenPlantedPages,
  unseenUnchangedPages,
} from "../../lantern/recorded-graphs.ts";
import type { RecordedPage } from "../../lantern/recorded-graphs.ts";
import { replayLimits } from "./graph-limits.ts";
import type { LimitRates } from "./graph-limits.ts";
import { drawByRace, replayGraphs, slowerPaints } from "./graph-replay.ts";
import type { GraphRates } from "./graph-replay.ts";
import { lanternsOwn, ownMembers, sharedGraph, withoutGuard } from "./graph-rules.ts";

/** How often base's script is there before the first paint, of a page whose server rendering head has lost. */
const wonRaces = [0, 0.25, 0.5, 0.75, 0.9];

const lostRendering = [
  { page: "react-router-8-client-only", script: /entry\.client/, isTurned: false },
  // Recorded as an improvement.
  { page: "astro-server-rendered", script: /\/List/, isTurned: true },
] as const;

export interface GraphSettings {
  decisions: number;
  seed: number;
}

const unchangedCases = {
  own: { rule: lanternsOwn },
  shared: { rule: sharedGraph },
  slowerOwn: { rule: lanternsOwn, effect: slowerPaints },
  slower: { rule: sharedGraph, effect: slowerPaints },
  byRevision: { rule: ownMembers },
};
const plantedCases = {
  own: { rule: lanternsOwn },
  shared: { rule: sharedGraph },
  unguarded: { rule: withoutGuard },
};
const raceCases = { own: { rule: lanternsOwn }, shared: { rule: sharedGraph } };

function each<Rates>(pages: readonly RecordedPage[], measure: (page: RecordedPage) => Rates) {
  return Object.fromEntries(pages.map((page) => [page, measure(page)]));
}

type RatesOf<Cases> = Record<keyof Cases, GraphRates>;

/** By page, or by page and share of races. */
export interface GraphResults extends GraphSettings {
  unchanged: Record<string, RatesOf<typeof unchangedCases>>;
  planted: Record<string, RatesOf<typeof plantedCases>>;
  races: Record<string, RatesOf<typeof raceCases>>;
  limits: Record<string, LimitRates>;
}

export function measureGraphs(settings: GraphSettings): GraphResults {
  return {
    ...settings,
    unchanged: each([...unchangedPages, ...unseenUnchangedPages], (page) =>
      replayGraphs(page, unchangedCases, settings),
    ),
    planted: each([...plantedPages, ...unseenPlantedPages], (page) =>
      replayGraphs(page, plantedCases, settings),
    ),
    races: Object.fromEntries(
      lostRendering.flatMap(({ page, script, isTurned }) =>
        wonRaces.map((share) => {
          const draw = drawByRace(page, script, share, isTurned);
          return [`${page}, ${100 * share} %`, replayGraphs(page, raceCases, { ...settings, draw })];
        }),
      ),
    ),
    limits: each(unchangedPages, (page) => replayLimits(page, settings)),
  };
}

/**
 * A few decisions, in about a second: results that were stored must have the same, or belong to other code. The pages are those whose
 * decisions rest on doubts, on shared traits and on slowed-down loads.
 */
export function sampleGraphs(): Pick<GraphResults, "unchanged" | "planted" | "limits"> {
  const settings = { decisions: 4, seed: 1 };
  return {
    unchanged: each(["guide", "tanstack-start"], (page) => replayGraphs(page, unchangedCases, settings)),
    planted: each(["carousel-late-hero"], (page) => replayGraphs(page, plantedCases, settings)),
    limits: each(["guide"], (page) => replayLimits(page, settings)),
  };
}
