import { expect, test } from "vitest";
import { sampleGraphs } from "./graph-results.ts";
import { readResults, rounded } from "./results.ts";

// `npm run check` compares the documents and the recordings with the results.
test("the results that the documents quote are those of the code that judges", () => {
  const now: unknown = JSON.parse(JSON.stringify(sampleGraphs(), (_, value: unknown) => rounded(value)));
  expect(now, "npm run bench:noise -- --write").toEqual(readResults().sample);
});
