import type { GrownPlace, WorkPart, WorkPlace } from "../../types.ts";

const mostPlaces = 15;

/** Modules, packages and scripts that execute more blocks than in base, those that grew most first. */
export function grownPlaces(base: readonly WorkPlace[], head: readonly WorkPlace[]): GrownPlace[] {
  const keyOf = ({ kind, name }: WorkPlace) => `${kind} ${name}`;
  const before = new Map(base.map((place) => [keyOf(place), place]));
  return head
    .map((now) => ({ now, was: before.get(keyOf(now)) }))
    .filter(({ now, was }) => now.blocks > (was?.blocks ?? 0))
    .toSorted((a, b) => b.now.blocks - (b.was?.blocks ?? 0) - (a.now.blocks - (a.was?.blocks ?? 0)))
    .slice(0, mostPlaces)
    .map(({ now, was }) => {
      const busiest = busiestOf(was?.parts ?? [], now.parts ?? []);
      return {
        kind: now.kind,
        name: now.name,
        blocks: { base: was?.blocks ?? 0, head: now.blocks },
        ...(busiest && { busiest: { line: busiest.line, blocks: busiest.blocks } }),
      };
    });
}

/** The part that grew most. A line is matched by its text, because changes above it may have moved it. */
function busiestOf(base: readonly WorkPart[], head: readonly WorkPart[]): WorkPart | undefined {
  const before = new Map<string, number>();
  for (const { text, blocks } of base) before.set(text, (before.get(text) ?? 0) + blocks);
  const growth = ({ text, blocks }: WorkPart) => blocks - (before.get(text) ?? 0);
  return head.toSorted((a, b) => growth(b) - growth(a))[0];
}
