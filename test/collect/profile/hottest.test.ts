import { describe, expect, test } from "vitest";
import { hottestOf } from "../../../src/collect/profile/hottest.ts";
import type { ProfiledFunction } from "../../../src/types.ts";

const own = "src/sales.ts";
const library = "../node_modules/moment/moment.js";

const timed = (
  name: string,
  module: string | null,
  totalMs: number,
  url = "http://localhost/app.js",
): ProfiledFunction => ({
  function: name,
  url,
  line: 1,
  column: 1,
  ...(module !== null && { source: { module, line: 41 } }),
  selfMs: 1,
  totalMs,
});

const nameOf = (functions: ProfiledFunction[], durationMs = 300) =>
  hottestOf(functions, durationMs)?.function;

describe("the function to look at first", () => {
  test("is the innermost of the app's own that holds half of the time", () => {
    const functions = [
      timed("dispatch", "node_modules/react-dom/client.js", 290),
      timed("add", "src/pages/ProductPage.tsx", 285),
      timed("rankOfSeason", own, 280),
      timed("diff", library, 200),
      timed("cheap", own, 60),
    ];
    expect(nameOf(functions)).toBe("rankOfSeason");
  });

  test("has a name where any does", () => {
    expect(nameOf([timed("rankOfSeason", own, 280), timed("", own, 250)])).toBe("rankOfSeason");
    expect(hottestOf([timed("", own, 250)], 300)?.source?.line).toBe(41);
  });

  test("is the one that holds most where none holds half", () => {
    expect(nameOf([timed("render", library, 290), timed("Row", own, 90), timed("Cell", own, 70)])).toBe(
      "Row",
    );
  });

  test("is none where the app's scripts took next to nothing", () => {
    expect(nameOf([timed("render", library, 290), timed("Row", own, 20)])).toBeUndefined();
    expect(hottestOf([], 300)).toBeNull();
  });

  test("without maps may be any of the site's scripts", () => {
    const functions = [timed("a", null, 250), timed("b", null, 240), timed("log", null, 200, "")];
    expect(nameOf(functions)).toBe("b");
  });
});
