import { expect, it } from "vitest";
import { scriptTimes } from "../../src/explain/audit.ts";
import type { VisitData } from "../../src/types.ts";

const visit = (mainThread: VisitData["mainThread"]) =>
  ({
    mainThread,
    audits: {
      "bootup-time": {
        details: {
          type: "table",
          items: [
            { url: "http://a/a.js", total: 300, scripting: 90 },
            { url: "http://a/b.js", total: 600 },
          ],
        },
      },
    },
  }) as unknown as VisitData;

it("takes out the time in which a busy machine did something else", () => {
  expect(scriptTimes(visit({ wall: 900, cpu: 300 }))).toEqual([
    { url: "http://a/b.js", totalMs: 200, scriptingMs: 0 },
    { url: "http://a/a.js", totalMs: 100, scriptingMs: 30 },
  ]);
});

it.each([
  { wall: 900, cpu: null },
  { wall: 0, cpu: 0 },
  { wall: 100, cpu: 110 },
])("leaves times as they are where there is nothing to take out: %o", (mainThread) => {
  expect(scriptTimes(visit(mainThread))[0]?.totalMs).toBe(600);
});
