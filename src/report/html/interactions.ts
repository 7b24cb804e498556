import type { PageDetail } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import { barTable } from "./bars.ts";

const parts = ["input delay", "processing", "presentation"];

/** The time of every step from input to paint, by what it waited for, in base and head. */
export function interactionTimeline(details: readonly PageDetail[]): Markup | null {
  const head = details.find(({ revision }) => revision === "head") ?? details[0];
  const names = new Set([
    ...(head?.interactions.map(({ step }) => step) ?? []),
    ...details.flatMap(({ interactions }) => interactions.map(({ step }) => step)),
  ]);
  const bars = [...names].flatMap((name) =>
    details.flatMap(({ revision, interactions }) =>
      interactions
        .filter(({ step }) => step === name)
        .map((one) => ({
          name,
          note: revision,
          values: [one.parts.inputDelay, one.parts.processing, one.parts.presentation],
        })),
    ),
  );
  const table = barTable(
    "Slowest interaction of each step, from input to paint (wall time)",
    "Step",
    parts,
    bars,
    "ms",
  );
  return (
    table &&
    html`<div class="plot interactions">
      <h4>Interactions${details.some(({ automatic }) => automatic) ? " (chosen automatically)" : ""}</h4>
      ${table}
    </div> `
  );
}
