import { printQuantity } from "../../quantity.ts";
import type { InteractionProfile, PageDetail, ProfiledFunction, Revision } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import { packageOf } from "../../package-of.ts";
import { printedScript } from "./printed-script.ts";
import { barTable } from "./bars.ts";
import type { Bar } from "./bars.ts";

const revisions = ["base", "head"] as const;
const mostNames = 12;

/** Whose code kept the main thread busy: by script while the page loaded, by package while an interaction waited. */
export function mainThreadBars(
  details: readonly PageDetail[],
  profiles: readonly InteractionProfile[],
): Markup | null {
  const load = barTable(
    "While the page loaded, by script, on the device's CPU",
    "Script",
    ["time"],
    pairs(
      new Map(
        details.map(({ revision, scripts }) => [
          revision,
          sum(scripts.map((one) => [one.name, one.totalMs])),
        ]),
      ),
    ),
    "ms",
  );
  const steps = [...new Set(profiles.map(({ step }) => step))];
  if (!load && steps.length === 0) return null;
  return html`<div class="plot main-thread">
    <h4>Main thread</h4>
    ${load}${steps.map((step) =>
      stepProfile(
        step,
        profiles.filter((profile) => profile.step === step),
      ),
    )}
  </div> `;
}

function stepProfile(step: string, profiles: readonly InteractionProfile[]): Markup {
  const byPackage = new Map(
    profiles.map(({ revision, functions }) => [
      revision,
      sum(functions.map((one) => [ownerOf(one), one.selfMs])),
    ]),
  );
  return html`${barTable(`While “${step}” waited for its paint, by package: its functions that took most, under the profiler`, "Package", ["time"], pairs(byPackage), "ms")}
    <details>
      <summary>Functions of “${step}”</summary>
      ${functionTable(step, profiles)}
    </details>`;
}

function functionTable(step: string, profiles: readonly InteractionProfile[]): Markup {
  const rows = profiles.flatMap(({ revision, functions }) => functions.map((one) => ({ revision, ...one })));
  return html`<table role="table">
    <caption class="hidden">
      Functions while “${step}” waited
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Function</th>
        <th scope="col" role="columnheader">Where</th>
        <th scope="col" role="columnheader">Revision</th>
        <th scope="col" role="columnheader" class="number">Itself</th>
        <th scope="col" role="columnheader" class="number">With what it called</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (one) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${one.function === "" ? "(no name)" : one.function}</th>
            <td role="cell" data-label="Where"><code>${placeOf(one)}</code></td>
            <td role="cell" data-label="Revision">${one.revision}</td>
            <td role="cell" class="number" data-label="Itself" data-sort="${one.selfMs}">
              ${printQuantity(one.selfMs, "ms")}
            </td>
            <td role="cell" class="number" data-label="Called" data-sort="${one.totalMs}">
              ${printQuantity(one.totalMs, "ms")}
            </td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function placeOf(one: ProfiledFunction): string {
  const { source, line, column } = one;
  return source ? `${source.module}:${source.line}` : `${scriptOf(one)}:${line}:${column}`;
}

function scriptOf({ script, url }: ProfiledFunction): string {
  return script ?? printedScript(url);
}

/** By the source map; without one, the script stands for it. */
function ownerOf(one: ProfiledFunction): string {
  return one.source ? (packageOf(one.source.module) ?? "the app's own code") : scriptOf(one);
}

function sum(entries: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [name, value] of entries) sums.set(name, (sums.get(name) ?? 0) + value);
  return sums;
}

/** Base's and head's bar of each name together, the largest names first. */
function pairs(sums: ReadonlyMap<Revision, ReadonlyMap<string, number>>): Bar[] {
  const most = (name: string) => Math.max(...revisions.map((revision) => sums.get(revision)?.get(name) ?? 0));
  const names = [...new Set([...sums.values()].flatMap((own) => [...own.keys()]))];
  return names
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, mostNames)
    .flatMap((name) =>
      revisions.flatMap((revision) => {
        const own = sums.get(revision);
        return own ? [{ name, note: revision, values: [own.get(name) ?? null] }] : [];
      }),
    );
}
