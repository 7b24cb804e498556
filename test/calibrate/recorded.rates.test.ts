import { expect, it } from "vitest";
import { decide } from "../../src/calibrate/decide.ts";
import { drawer, recordedPairs } from "../../src/calibrate/recorded-pairs.ts";
import { slowerHead } from "../../src/calibrate/slower.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { replayGraph } from "../../src/lantern/replay-graph.ts";
import { scheduledLooks } from "../../src/statistics/boundaries.ts";
import { seeded } from "../../src/statistics/random.ts";
import { budget, limit } from "../fixtures/visits.ts";
import { recordedVisits } from "./recorded-visits.ts";

// On one graph for all visits, as the gate decides: it writes what visits share into copies of their graphs.
it("finds a slower head of a recorded page by the gate's own judge, and nothing where nothing changed", () => {
  const rules = budget([limit("LCP"), limit("FCP"), limit("TBT")]);
  const [page] = rules.pages;
  const [device] = rules.devices;
  if (!device) throw new Error("a budget has a device");
  const recorded = recordedPairs("/", "mobile", recordedVisits("vue"));
  expect(recorded).toMatchObject({ pairs: { length: 24 }, slowed: { length: 4 } });
  const outcomes = (byMs: number) => {
    const slower = slowerHead("LCP", byMs, replayGraph);
    const judge = pageJudge({ budget: rules, compare: true, looks: scheduledLooks, replay: slower.replay });
    const draw = drawer(recorded, 20)(seeded(5));
    const head = ({ base, head: other }: (typeof draw.pairs)[number]) => ({
      base,
      head: slower.asHead(other),
    });
    const { pairs, slowed } = draw;
    const decision = decide(
      { judge, page, device, looks: scheduledLooks },
      { pairs: pairs.map(head), slowed: slowed.map(head) },
    );
    return Object.fromEntries(decision.compared.map(({ metric, outcome }) => [metric, outcome]));
  };
  expect(outcomes(0)).toMatchObject({ LCP: "decided", FCP: "decided", TBT: "decided" });
  expect(outcomes(300)).toMatchObject({ LCP: "failed", FCP: "decided", TBT: "decided" });
});
