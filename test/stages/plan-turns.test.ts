import { describe, expect, it } from "vitest";
import { isTooSlowForPairs, planTurns } from "../../src/stages/plan-turns.ts";
import { startRun } from "../../src/stages/run-state.ts";
import { budget } from "../fixtures/visits.ts";
import { quietOptions } from "./quiet-options.ts";

// One page on one device: 8 starts before the first decision.
const options = { ...quietOptions, maxTimeMs: 160_000 };
const state = () => startRun(budget([]), options);

describe("servers that run in turn", () => {
  it("are started before each visit where that takes at most half of the time", () => {
    expect(isTooSlowForPairs(10_000, state(), options)).toBe(false);
    expect(isTooSlowForPairs(10_001, state(), options)).toBe(true);
    expect(isTooSlowForPairs(40_000, startRun(budget([]), { ...options, runs: 1 }), options)).toBe(false);
  });

  it("are not started for a page that base does not have", () => {
    const alone = state();
    alone.newPages.add("/");
    expect(isTooSlowForPairs(1e9, alone, options)).toBe(false);
  });

  it("leave timings as they are in pairs, and let them only warn in blocks; the report says why", () => {
    const quick = state();
    expect(planTurns({ port: 4321, restartMs: 10_000 }, quick, options)).toBe("pairs");
    expect(quick).toMatchObject({
      baseElsewhere: false,
      notes: [
        { level: "info", text: expect.stringMatching(/both listen on port 4321, so they run in turn/) },
      ],
    });
    const slow = state();
    expect(planTurns({ port: 4321, restartMs: 30_000 }, slow, options)).toBe("blocks");
    expect(slow).toMatchObject({
      baseElsewhere: true,
      notes: [
        { level: "warn", text: expect.stringMatching(/take 30 s to start, .* so timings can only warn/) },
      ],
    });
  });
});
