import { nameOf } from "../../metrics/index.ts";
import { expectationOf, printDelta, printDeltaInterval, printDeltaVerdict, printPairs } from "../in-words.ts";
import { printQuantity, printSamples } from "../../quantity.ts";
import { bandOf, groupByPlace, headValue, kindOf, printHead } from "../sections.ts";
import type { PlacedRows, Row, Section, SectionKind } from "../sections.ts";
import { dots } from "./dots.ts";
import type { CauseLink } from "./findings.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import type { Part } from "./parts.ts";

const titles: Record<SectionKind, { sign: string; word: string; tint: string }> = {
  exceeded: { sign: "✗", word: "Exceeded", tint: "bad" },
  missing: { sign: "✗", word: "Without data, which fails the gate", tint: "bad" },
  inconclusive: { sign: "?", word: "Undecided", tint: "middling" },
  warned: { sign: "!", word: "Warnings", tint: "middling" },
  passed: { sign: "✓", word: "Passed", tint: "good" },
};

/** The most rows that are not folded, in a section of failures and in the others. */
const mostOpenRows = { failures: 40, others: 12 };

type CauseLinks = ReadonlyMap<Row, readonly CauseLink[]>;

/**
 * One section of verdicts as a table, with a group of rows for each page and device; reasons are below their row. A long list is
 * folded completely, or after the first failures.
 */
export function verdictPart(section: Section, beside: CauseLinks): Part {
  const { kind, rows } = section;
  const { sign, word, tint } = titles[kind];
  const fails = kind === "exceeded" || kind === "missing";
  const most = fails ? mostOpenRows.failures : mostOpenRows.others;
  const open = rows.length <= most ? rows : fails ? rows.slice(0, most) : [];
  const folded = rows.slice(open.length);
  const table = (some: readonly Row[]) => verdictTable({ kind, rows: some }, beside);
  return {
    id: kind,
    title: html`<span class="${tint}">${sign} ${word}</span> <span class="count">${rows.length}</span>`,
    body: open.length > 0 ? table(open) : null,
    more:
      folded.length > 0
        ? html`<details>
            <summary>
              Show ${folded.length} ${open.length > 0 && "more "}${folded.length === 1 ? "limit" : "limits"}
            </summary>
            ${table(folded)}
          </details>`
        : null,
  };
}

/** How to read the column of samples; null if no section compares any. */
export function samplesLegend(sections: readonly Section[]): Markup | null {
  if (!sections.some(({ rows }) => rows.some((row) => row.delta && dots(row) !== null))) return null;
  return html`<p class="soft legend">
    <small
      >Samples: the upper dots are head, the lower dots are base. Upright lines are medians, the bar is the
      range of head's median, a dashed line is an absolute limit.</small
    >
  </p> `;
}

function verdictTable({ kind, rows }: Section, beside: CauseLinks): Markup {
  const { word } = titles[kind];
  const changes = rows.some(({ delta }) => delta);
  return html`<table role="table" class="verdicts filtered">
    <caption class="hidden">
      ${word}: limits by page and device
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Metric</th>
        ${changes && html`<th scope="col" role="columnheader" class="number base">Base</th>`}
        <th scope="col" role="columnheader" class="number">Head</th>
        ${changes && html`<th scope="col" role="columnheader" class="number change">Change</th>`}
        <th scope="col" role="columnheader" class="limit">Limit</th>
        <th scope="col" role="columnheader" class="strip" data-unsorted="">Samples</th>
      </tr>
    </thead>
    ${groupByPlace(rows).map((group) => placeRows(group, changes, kind, beside))}
  </table>`;
}

/** The result of a limit that is listed in the section of a worse one. */
const milderWords: Readonly<Record<SectionKind, string>> = {
  exceeded: "exceeded",
  missing: "no data",
  inconclusive: "undecided",
  warned: "warning",
  passed: "kept",
};

function placeRows(
  { page, device, kind: place, rows }: PlacedRows,
  changes: boolean,
  kind: SectionKind,
  beside: CauseLinks,
): Markup {
  const columns = changes ? 6 : 4;
  return html`<tbody role="rowgroup">
    <tr role="row" class="place">
      <th scope="rowgroup" role="rowheader" colspan="${columns}">
        ${page ?? place}${device === null ? null : html` <small>${device}</small>`}
      </th>
    </tr>
    ${rows.map((row) => verdictRow(row, changes, columns, kind, beside.get(row) ?? []))}
  </tbody> `;
}

function verdictRow(
  row: Row,
  changes: boolean,
  columns: number,
  kind: SectionKind,
  found: readonly CauseLink[],
): Markup {
  const name = nameOf(row);
  // The samples are as high as both.
  const below = why(row, columns - 1, kind, found);
  return html`<tr role="row">
      <th scope="row" role="rowheader">${name}${row.label !== name && html`<small>${row.label}</small>`}</th>
      ${changes && baseCell(row)}${headCell(row)}${changes && changeCell(row)}
      <td role="cell" class="limit" data-label="Limit">
        ${row.verdicts.map((verdict) => {
          const { bound, note } = expectationOf(verdict);
          const own = kindOf(verdict);
          const milder =
            own !== kind &&
            !note.includes(milderWords[own]) &&
            html` <em class="middling">${milderWords[own]}</em>`;
          return html`<span>≤ ${bound}${note !== "" && ` (${note})`}${milder}</span>`;
        })}${(row.kept ?? []).map((verdict) => html`<span class="soft">kept: ≤ ${expectationOf(verdict).bound}</span>`)}
      </td>
      ${samplesCell(row, below ? 2 : 1)}
    </tr>
    ${below}`;
}

/** @param rows how many rows of the table it is next to: the reasons below its row, too. */
function samplesCell(row: Row, rows: number): Markup {
  const { head, base, delta, unit } = row;
  const strip = dots(row);
  if (strip === null) return html`<td role="cell" class="none" rowspan="${rows}"></td>`;
  const lines = [
    head ? `head ${printSamples(head.values, unit)}` : "",
    base ? `base ${printSamples(base.values, unit)}` : "",
    delta ? `${printPairs(delta.pairs)}, tolerance ${printQuantity(delta.tolerance, unit)}` : "",
  ].filter(Boolean);
  return html`<td role="cell" data-label="Samples" rowspan="${rows}">
    ${strip}
    <details>
      <summary>${head?.values.length ?? 0} head${base && `, ${base.values.length} base`}</summary>
      ${lines.map((line) => html`<p><code>${line}</code></p>`)}
    </details>
  </td>`;
}

/** It fills its column in the table, and is hidden if rows are shown as lists. */
const emptyCell = html`<td role="cell" class="none"></td>`;

function baseCell({ base, delta, unit }: Row): Markup {
  if (!delta || !base) return emptyCell;
  return html`<td role="cell" class="number" data-label="Base" data-sort="${base.median}">
    ${printQuantity(base.median, unit)}
  </td>`;
}

function headCell(row: Row): Markup {
  const value = headValue(row);
  if (value === null)
    return html`<td role="cell" class="number" data-label="Head"><span class="soft">no data</span></td>`;
  const printed = printHead(row);
  const band = bandOf(row.metric, value);
  const tint = band === "poor" ? "bad" : band === "needs improvement" ? "middling" : "good";
  return html`<td role="cell" class="number" data-label="Head" data-sort="${value}">
    <span>${printed}${band !== undefined && html`<small class="${tint}">${band}</small>`}</span>
  </td>`;
}

function changeCell({ delta, unit }: Row): Markup {
  if (!delta) return emptyCell;
  const interval = printDeltaInterval(delta, unit);
  const tint =
    delta.verdict === "regressed"
      ? "bad"
      : delta.verdict === "improved"
        ? "good"
        : delta.verdict === "inconclusive"
          ? "middling"
          : "soft";
  return html`<td role="cell" class="number" data-label="Change" data-sort="${delta.relative ?? delta.value}">
    <span
      >${printDelta(delta, unit)}<small
        ><span class="${tint}">${printDeltaVerdict(delta)}</span
        >${interval && html` <span class="whole">${interval}</span>`}</small
      ></span
    >
  </td>`;
}

function why(row: Row, columns: number, kind: SectionKind, found: readonly CauseLink[]): Markup | null {
  // The results of its milder limits are printed next to those limits.
  const own = row.verdicts.filter((verdict) => kindOf(verdict) === kind);
  const reasons = kind === "passed" ? [] : [...new Set(own.map(({ reason }) => reason))].filter(Boolean);
  const approvals = row.verdicts.flatMap(({ allowed, reason }) =>
    allowed && !reason.includes(allowed.reason)
      ? [`Approved exception until ${allowed.expires}: ${allowed.reason}`]
      : [],
  );
  const words = [reasons.join("; "), ...approvals, row.basisReason].filter(Boolean);
  if (words.length === 0 && found.length === 0) return null;
  return html`<tr role="row" class="why">
    <td role="cell" colspan="${columns}">
      ${words.map((line) => html`<p class="soft">${line}</p>`)}${causes(found)}
    </td>
  </tr> `;
}

/** The cause that explains most as a link, the others by number. */
function causes([first, ...others]: readonly CauseLink[]): Markup | null {
  if (!first) return null;
  return html`<p>
    Cause: <a href="#cause-${first.number}">${first.title}</a>${
      others.length > 0 &&
      html`, and
      ${others.map(({ number }, index) => html`${index > 0 && ", "}<a href="#cause-${number}">cause ${number}</a>`)}`
    }
  </p>`;
}
