import type { Trace } from "lighthouse";
import { expect, it } from "vitest";
import { countAllShifts } from "../../../src/collect/visit/device-trace.ts";

it("lets shifts count that the browser takes for the answer to our own change of the viewport", () => {
  const event = (name: string, had_recent_input: boolean) => ({
    name,
    args: { data: { had_recent_input, score: 0.08 } },
  });
  const trace = {
    traceEvents: [
      event("LayoutShift", true),
      event("LayoutShift", false),
      event("EventTiming", true),
      { name: "x", args: { data: undefined } },
    ],
  };
  countAllShifts(trace as unknown as Trace);
  expect(trace.traceEvents.map(({ args }) => args.data?.had_recent_input)).toEqual([
    false,
    false,
    true,
    undefined,
  ]);
});
