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
    ["scripting", "other work"],
    pairs(
      new Map(
        details.map(({ revision, scripts }) => [
          revision,
          sum(
            scripts.map(({ name, totalMs, scriptingMs }) => [
              name,
              [scriptingMs, Math.max(0, totalMs - scriptingMs)],
            ]),
          ),
        ]),
      ),
    ),
    "ms",
  );
  const steps = [...new Set(profiles.map(({ step }) => step))];
  if (!load && steps.length === 0) return null;
  return html`<div class="plot main-thread">
    <h4>Main thread</h4>
    ${load && html`<div>${load}${otherWork(details)}</div>`}${steps.map((step) =>
      stepProfile(
        step,
        profiles.filter((profile) => profile.step === step),
      ),
    )}
  </div> `;
}

/** Lighthouse's name for the time of tasks that belong to no script. */
const unattributable = "Unattributable";

function otherWork(details: readonly PageDetail[]): Markup {
  const isThere = details.some(({ scripts }) => scripts.some(({ name }) => name === unattributable));
  return html`<p class="soft">
    Scripting is running the code. Other work is parsing it, and the style, layout and painting that it
    caused.${isThere && html` ${unattributable} is time that Lighthouse cannot assign to a script or document: mostly the browser's own work, such as compositing and garbage collection.`}
  </p>`;
}

function stepProfile(step: string, profiles: readonly InteractionProfile[]): Markup {
  const byPackage = new Map(
    profiles.map(({ revision, functions }) => [
      revision,
      sum(functions.map((one) => [ownerOf(one), [one.selfMs]])),
    ]),
  );
  return html`<div>
    ${barTable(`While “${step}” waited for its paint, by package: its functions that took most, under the profiler`, "Package", ["time"], pairs(byPackage), "ms")}
    <details>
      <summary>Functions of “${step}”</summary>
      ${functionTable(step, profiles)}
    </details>
  </div>`;
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

/** The package by the source map; the script without one. */
function ownerOf(one: ProfiledFunction): string {
  return one.source ? (packageOf(one.source.module) ?? "the app's own code") : scriptOf(one);
}

/** Sums of each part, by name. */
type Sums = ReadonlyMap<string, readonly number[]>;

function sum(entries: readonly (readonly [string, readonly number[]])[]): Sums {
  const sums = new Map<string, readonly number[]>();
  for (const [name, values] of entries) {
    const known = sums.get(name);
    sums.set(name, known ? values.map((value, at) => value + (known[at] ?? 0)) : values);
  }
  return sums;
}

/** The bars of base and head for each name, the largest names first. */
function pairs(sums: ReadonlyMap<Revision, Sums>): Bar[] {
  const total = (values: readonly number[] = []) => values.reduce((all, value) => all + value, 0);
  const most = (name: string) =>
    Math.max(...revisions.map((revision) => total(sums.get(revision)?.get(name))));
  const names = [...new Set([...sums.values()].flatMap((own) => [...own.keys()]))];
  const parts = Math.max(
    0,
    ...[...sums.values()].flatMap((own) => [...own.values()].map(({ length }) => length)),
  );
  return names
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, mostNames)
    .flatMap((name) =>
      revisions.flatMap((revision) => {
        const own = sums.get(revision);
        return own ? [{ name, note: revision, values: own.get(name) ?? Array<null>(parts).fill(null) }] : [];
      }),
    );
}
