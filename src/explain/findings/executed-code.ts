import { printQuantity } from "../../quantity.ts";
import type { GrownPlace } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { troubleOf } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const times = ["TBT", "FID", "TTI", "main-thread"];
const most = 3;
/** Smaller parts of what a page executes more are not where it comes from. */
const leastShare = 0.1;

/** Whose code a page executes more of than in base, with the line of the function that grew most. By loads that counted it exactly. */
export const executedCode = defineFinding<PageSubject>({
  kind: "executed-code",
  metrics: ["work:js", "calls:js", ...times],
  link: null,
  most,
  find: explainExecutedCode,
});

function explainExecutedCode(subject: PageSubject): Draft[] {
  const { work, verdicts } = subject;
  const grew = verdicts.some(
    ({ metric, delta, status }) =>
      (metric === "work:js" || metric === "calls:js") &&
      delta?.verdict === "regressed" &&
      (status === "fail" || status === "warn"),
  );
  if (!work || (!grew && troubleOf(subject, times) !== "regressed")) return [];
  const largest = Math.max(0, ...work.places.map(growthOf));
  return work.places
    .filter((place) => growthOf(place) >= largest * leastShare && growthOf(place) > 0)
    .map((place) => toDraft(place, grew));
}

function growthOf({ blocks }: GrownPlace): number {
  return blocks.head - blocks.base;
}

function toDraft(place: GrownPlace, grew: boolean): Draft {
  const { kind, name, blocks, busiest } = place;
  const by = growthOf(place);
  const count = printQuantity(blocks.head, "count");
  const before = blocks.base === 0 ? "none in base" : `${printQuantity(blocks.base, "count")} in base`;
  return {
    key: name,
    title: `${name}${busiest ? `:${busiest.line}` : ""} now runs ${count} blocks on load, ${before}`,
    evidence: [
      ...(busiest && busiest.blocks < blocks.head
        ? [
            `${printQuantity(busiest.blocks, "count")} of them in the function at line ${busiest.line}; counts are of the module`,
          ]
        : []),
      "counted by V8 in loads that do nothing else",
    ],
    fix: "Do less at the start: load it when it is needed, or keep what does not change.",
    certainty: grew ? "certain" : "together",
    standing: false,
    // The title says both counts already.
    saving: null,
    effect: grew ? { value: by, unit: "count" } : { value: null, unit: "ms" },
    thing: { kind: kind === "script" ? "file" : kind, name },
    clues: [kind === "package" ? { package: name } : { file: name }],
  };
}
