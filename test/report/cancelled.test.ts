import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/report/comment.ts";
import { asCancelled } from "../../src/run/delivery-outcome.ts";
import type { Report } from "../../src/types.ts";
import { reports } from "../fixtures/reports/index.ts";

const { pass, buildFailed } = reports as { pass: Report; buildFailed: Report };
const notAll = "The results below are incomplete: they cover only what was measured before that.";

describe("the comment of a cancelled run says how much was measured", () => {
  it("everything, where it was cancelled while its result was reported", () => {
    const comment = renderComment(asCancelled(pass));
    expect(comment).toContain("### ❌ Not finished: cancelled while its result was reported");
    expect(comment).toContain(
      "Everything was measured and is judged below, but the gate does not pass: the run was cancelled before its result was reported everywhere.",
    );
    expect(comment).not.toContain(notAll);
  });

  it("not all, where it was cancelled before", () => {
    const comment = renderComment({ ...pass, outcome: "error", incomplete: "interrupted" });
    expect(comment).toContain(notAll);
    expect(comment).not.toContain("Everything was measured");
  });

  it("nothing, where it had failed before anyhow", () => {
    expect(renderComment(asCancelled(buildFailed))).toContain("No limits could be checked");
  });
});
