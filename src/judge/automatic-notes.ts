import type { AutomaticInteractions, AutomaticStep, Budget, Note } from "../types.ts";

/** As many as a report can say; all of them are in report.json. */
const mostLines = 5;
const mostNames = 5;

/**
 * Which controls were chosen for pages without interactions, as a line for the budget, and what base does not have. Why a page has none
 * is said with its INP.
 */
export function automaticNotes(
  automatic: readonly AutomaticInteractions[],
  { pages, devices }: Pick<Budget, "pages" | "devices">,
): Note[] {
  const chosen = automatic.filter(({ steps }) => steps.length > 0);
  const choices = [...Map.groupBy(chosen, ({ page, steps }) => JSON.stringify([page, steps])).values()].map(
    (same) => {
      const page = same[0]?.page ?? "";
      const isAsked = pages.find(({ name }) => name === page)?.automatic === "asked";
      const soft = isAsked ? "" : ", so it only warns unless the budget limits it";
      // Most pages have the same on all devices.
      const where = same.length === devices.length ? "" : ` (${same.map(({ device }) => device).join(", ")})`;
      const keep = `${soft}. To keep these: "interactions": ${printSteps(same[0]?.steps ?? [])}`;
      return { page, where, keep };
    },
  );
  // Pages that are made of the same components often have the same controls: one line says it.
  const lines = [...Map.groupBy(choices, ({ where, keep }) => where + keep).values()];
  const said = lines.slice(0, mostLines).map((same) => {
    const names = same.map(({ page }) => page);
    return `INP of ${listPages(names)}${same[0]?.where} is that of controls chosen automatically${same[0]?.keep}`;
  });
  const pagesOf = (some: typeof lines) => new Set(some.flatMap((same) => same.map(({ page }) => page)));
  const named = pagesOf(lines.slice(0, mostLines));
  const left = [...pagesOf(lines.slice(mostLines))].filter((page) => !named.has(page)).length;
  const more = `${left} more ${left === 1 ? "page has" : "pages have"} controls chosen automatically: see "automatic" in report.json`;
  const missing = new Map<string, AutomaticInteractions>();
  for (const one of automatic) if (one.notInBase) missing.set(JSON.stringify([one.page, one.notInBase]), one);
  return [
    ...said,
    ...(left > 0 ? [more] : []),
    ...[...missing.values()].map(
      ({ page, notInBase = [] }) =>
        `INP of ${page} does not use ${notInBase.join(" and ")}: base does not have it, so it cannot be compared`,
    ),
  ].map((text) => ({ level: "info", text }));
}

/** `[{ "click": "#menu" }, { "type": ["#search", "abc"] }]`. */
export function printSteps(steps: readonly AutomaticStep[]): string {
  const printed = steps.map(({ kind, selector, text }) => {
    const value =
      text === undefined
        ? JSON.stringify(selector)
        : `[${[selector, text].map((one) => JSON.stringify(one)).join(", ")}]`;
    return `{ "${kind}": ${value} }`;
  });
  return `[${printed.join(", ")}]`;
}

/** `/`, `/ and /cart`, `/, /cart and 3 more pages`. */
function listPages(names: readonly string[]): string {
  const shown = names.slice(0, mostNames);
  const left = names.length - shown.length;
  const last = left > 0 ? `${left} more ${left === 1 ? "page" : "pages"}` : shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(", ")} and ${last}`;
}
