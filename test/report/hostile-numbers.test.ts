import { array, assert, constantFrom, nat, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { CheckError } from "../../src/errors.ts";
import { judgeAgain } from "../../src/judge/judge-again.ts";
import { renderComment } from "../../src/report/comment.ts";
import { reporters } from "../../src/report/index.ts";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/types.ts";
import { load } from "../config/budget-folder.ts";
import { reports } from "../fixtures/reports/index.ts";

type Leaf = [holder: Record<string, unknown>, key: string];

/** Every number and every list of a report, with what holds it. */
function leavesOf(value: object, found: Leaf[] = []): Leaf[] {
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === "number" || Array.isArray(child))
      found.push([value as Record<string, unknown>, key]);
    if (typeof child === "object" && child !== null) leavesOf(child, found);
  }
  return found;
}

const numbers = constantFrom(5e-324, 1e308, -1e308, 1e15, -1e15, 1e12, 1e-30, -1, 0, 0.1, 123456789012);

test("a report with any numbers is refused, or judged and printed without an infinity", async () => {
  const budget = await load({
    limits: { LCP: { max: "2 s", maxIncrease: "5%" }, CLS: 0.1, TBT: "200 ms", transfer: "1 MB" },
    bundle: { "initial:js": { max: "100 kB", maxIncrease: "1%" }, total: "1 MB" },
  });
  assert(
    property(
      constantFrom(...Object.keys(reports)),
      array(tuple(nat(), numbers), { minLength: 1, maxLength: 3 }),
      (name, changes) => {
        const report = structuredClone(reports[name]) as Report;
        for (const [at, number] of changes) {
          const leaves = leavesOf(report);
          const [holder, key] = leaves[at % leaves.length] as Leaf;
          holder[key] = Array.isArray(holder[key]) ? [] : number;
        }
        let read: Report;
        try {
          read = parseReport(JSON.stringify(report));
        } catch (error) {
          expect(error).toBeInstanceOf(CheckError);
          return;
        }
        const judged = judgeAgain(read, budget);
        for (const printed of [read, judged]) {
          for (const render of Object.values(reporters))
            expect(render(printed).replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(/Infinity|NaN/);
          renderComment(printed, {});
        }
      },
    ),
    { numRuns: 150 },
  );
});
