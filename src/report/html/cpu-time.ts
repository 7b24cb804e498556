import { printChange, printQuantity } from "../../quantity.ts";
import type { CpuOwner, LoadProfile } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import { flameCharts } from "./flame.ts";
import { printedScript } from "./printed-script.ts";

const mostRows = 15;

interface Row {
  owner: CpuOwner;
  base: number | null;
  head: number | null;
}

/** Whose code ran while the page loaded: a table by module and package of the app, and a drawing of the calls. */
export function cpuTime(loads: readonly LoadProfile[]): Markup | null {
  const [base, head] = (["base", "head"] as const).map((revision) =>
    loads.find((load) => load.revision === revision),
  );
  const rows = rowsOf(base, head);
  if (rows.length === 0) return null;
  return html`<div class="plot cpu-time">
    <h4>Scripts while the page loaded, by module and package</h4>
    <p class="soft">
      From loads under the CPU profiler, on the device's CPU. Time in packages counts for the module of the
      app that called them.
    </p>
    <table role="table">
      <caption class="hidden">
        CPU time by module and package
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">For</th>
          <th scope="col" role="columnheader">Mostly in</th>
          ${base && html`<th scope="col" role="columnheader" class="number">Base</th>`}
          <th scope="col" role="columnheader" class="number">Head</th>
          ${base && html`<th scope="col" role="columnheader" class="number">Change</th>`}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => tableRow(row, base, head))}
      </tbody>
    </table>
    ${flameCharts([base, head].filter((load) => load !== undefined))}
  </div> `;
}

function tableRow(
  { owner, base, head }: Row,
  baseLoad: LoadProfile | undefined,
  headLoad: LoadProfile | undefined,
): Markup {
  const compared = baseLoad !== undefined;
  const change = (head ?? 0) - (base ?? 0);
  // Code that is missing in a shortened list may still have run.
  const isKnown = !(base === null && baseLoad?.cut) && !(head === null && headLoad?.cut);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${nameOf(owner)} <small>${owner.kind}</small></th>
    ${inside(owner) === "" ? html`<td role="cell" class="none"></td>` : html`<td role="cell" data-label="Mostly in">${inside(owner)}</td>`}
    ${compared && time("Base", base)}${time("Head", head)}${
      compared &&
      html`<td role="cell" class="number" data-label="Change" data-sort="${change}">
        ${isKnown ? printChange(change, "ms") : "—"}
      </td>`
    }
  </tr> `;
}

function time(label: string, ms: number | null): Markup {
  return html`<td role="cell" class="number" data-label="${label}" data-sort="${ms ?? -1}">
    ${ms === null ? "—" : printQuantity(ms, "ms")}
  </td>`;
}

function inside({ hottest, called = [] }: CpuOwner): string {
  const line = hottest
    ? [`line ${hottest.line}${hottest.function === "" ? "" : ` ${hottest.function}`}`]
    : [];
  return [...line, ...called.map(({ name, ms }) => `${name} ${printQuantity(ms, "ms")}`)].join(", ");
}

/** Owners of both revisions, the longest time first; those that share a name are summed. */
function rowsOf(base: LoadProfile | undefined, head: LoadProfile | undefined): Row[] {
  const rows = new Map<string, Row>();
  for (const [side, load] of [["base", base] as const, ["head", head] as const])
    for (const owner of load?.owners ?? []) {
      const known = rows.get(keyOf(owner)) ?? { owner, base: null, head: null };
      rows.set(keyOf(owner), { ...known, owner, [side]: (known[side] ?? 0) + owner.ms });
    }
  return [...rows.values()]
    .toSorted((a, b) => Math.max(b.base ?? 0, b.head ?? 0) - Math.max(a.base ?? 0, a.head ?? 0))
    .slice(0, mostRows);
}

function keyOf({ kind, name }: CpuOwner): string {
  return `${kind} ${nameOf({ kind, name })}`;
}

function nameOf({ kind, name }: Pick<CpuOwner, "kind" | "name">): string {
  return kind === "script" ? printedScript(name) : name;
}
