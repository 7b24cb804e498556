import { printQuantity } from "../../quantity.ts";
import type { GrownPlace, PageWork } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { clockOfInp } from "../middle-visit.ts";
import { slowestStep } from "../slowest-step.ts";
import { troubleOf } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const times = ["TBT", "FID", "TTI", "main-thread"];
const most = 3;
const onLoad = "on load";
/** Smaller parts of what a page executes more are not where it comes from. */
const leastShare = 0.1;

/**
 * Whose code a page, or a step of it, executes more of than in base, with the line of the function that grew most. By loads that counted
 * it exactly.
 */
export const executedCode = defineFinding<PageSubject>({
  kind: "executed-code",
  metrics: ["work:js", "calls:js", ...times],
  link: null,
  most,
  find: (subject) => [...explainSteps(subject), ...explainLoad(subject)],
});

function explainLoad(subject: PageSubject): Draft[] {
  const grew = ["work:js", "calls:js"].some((metric) => isOver(subject, metric));
  if (!grew && troubleOf(subject, times) !== "regressed") return [];
  return placesOf(subject.work).map((place) => toDraft(place, grew, onLoad));
}

/** Steps that exceed a limit of their own on what they execute, and those that make INP worse. */
function explainSteps(subject: PageSubject): Draft[] {
  return (subject.stepWork ?? []).flatMap((work) => {
    const { step = "" } = work;
    const counts = [`work:js:${step}`, `calls:js:${step}`];
    const grew = counts.find((metric) => isOver(subject, metric));
    const slow = inpsOf(subject, step);
    const [metric] = grew === undefined ? slow : [grew];
    if (metric === undefined) return [];
    return placesOf(work).map((place) => ({
      ...toDraft(place, grew !== undefined, `in the step “${step}”`),
      key: `${step} ${place.name}`,
      metric,
      metrics: [...counts, ...slow],
    }));
  });
}

/** The metrics among a step's own INP and that of the page which it made worse. */
function inpsOf({ head, verdicts }: PageSubject, step: string): string[] {
  const isSlowest = slowestStep(head, clockOfInp(verdicts))?.name === step;
  return [`INP:${step}`, ...(isSlowest ? ["INP"] : [])].filter((id) => {
    const mine = verdicts.filter(({ metric }) => metric === id);
    return troubleOf({ verdicts: mine }, ["INP"]) === "regressed";
  });
}

function isOver({ verdicts }: PageSubject, id: string): boolean {
  return verdicts.some(
    ({ metric, delta, status }) =>
      metric === id && delta?.verdict === "regressed" && (status === "fail" || status === "warn"),
  );
}

/** What grew by most of it. */
function placesOf(work: PageWork | undefined): GrownPlace[] {
  const places = work?.places ?? [];
  const largest = Math.max(0, ...places.map(growthOf));
  return places.filter((place) => growthOf(place) > 0 && growthOf(place) >= largest * leastShare);
}

function growthOf({ blocks }: GrownPlace): number {
  return blocks.head - blocks.base;
}

/** @param when on load, or in a step. */
function toDraft(place: GrownPlace, grew: boolean, when: string): Draft {
  const { kind, name, blocks, busiest } = place;
  const by = growthOf(place);
  const count = printQuantity(blocks.head, "count");
  const before = blocks.base === 0 ? "none in base" : `${printQuantity(blocks.base, "count")} in base`;
  return {
    key: name,
    title: `${name}${busiest ? `:${busiest.line}` : ""} now runs ${count} blocks ${when}, ${before}`,
    evidence: [
      ...(busiest && busiest.blocks < blocks.head
        ? [
            `${printQuantity(busiest.blocks, "count")} of them in the function at line ${busiest.line}; counts are of the module`,
          ]
        : []),
      "counted by V8 in loads that do nothing else",
    ],
    fix:
      when === onLoad
        ? "Do less at the start: load it when it is needed, or keep what does not change."
        : "Do less in the handler: keep what does not change, or do it before or after.",
    certainty: grew ? "certain" : "together",
    standing: false,
    // The title says both counts already.
    saving: null,
    effect: grew ? { value: by, unit: "count" } : { value: null, unit: "ms" },
    thing: { kind: kind === "script" ? "file" : kind, name },
    clues: [kind === "package" ? { package: name } : { file: name }],
  };
}
