import { splitCommand } from "../advice.ts";
import type { Finding, Report } from "../../types.ts";
import { evidenceOf, savingOf } from "../findings.ts";
import type { Cause, Story } from "../story.ts";
import { nameOfMetric } from "../sections.ts";
import type { Row, Section } from "../sections.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import type { Part } from "./parts.ts";

/** The most causes that are not folded. */
const mostOpenCauses = 6;
/** The most lines of evidence of one finding. */
const mostEvidence = 20;

/** How a row names a cause: its number in the list of causes, from 1. */
export interface CauseLink {
  number: number;
  title: string;
}

/** The causes of each row, the one that explains most first. */
export function linkCauses(
  { causes }: Pick<Story, "causes">,
  sections: readonly Section[],
): ReadonlyMap<Row, readonly CauseLink[]> {
  const rows = sections.filter(({ kind }) => kind !== "passed").flatMap((section) => section.rows);
  return new Map(
    rows.map((row) => [
      row,
      causes.flatMap((cause, index) =>
        cause.explains(row) ? [{ number: index + 1, title: cause.title }] : [],
      ),
    ]),
  );
}

/** One cause: what happened, what it makes worse, and how to fix it. Evidence after its first line is folded. */
function causeItem({ finding, title, effects }: Cause, index: number): Markup {
  const { evidence, fix, certainty, link } = finding;
  const [first] = evidenceOf(finding, 1);
  const saving = savingOf(finding);
  const sure = certainty === "certain" ? "This is certain." : "This is likely: it changed at the same time.";
  return html`<li class="finding ${certainty}" id="cause-${index + 1}">
    <strong>${title}</strong>
    ${effects !== "" && html`<p>Makes worse: ${effects}</p>`}
    ${first !== undefined && html`<p><code>${first}</code></p>`}
    <p>${fix}</p>
    <p class="soft">${saving === "" ? sure : `${sure} It ${saving}.`}</p>
    ${evidence.length > 1 && evidenceFold(evidenceOf(finding, mostEvidence).slice(1))}${linkLine(link)}
  </li> `;
}

function adviceItem(finding: Finding, nameOf: (metric: string) => string): Markup {
  const { title, metric, page, device, evidence, fix, link } = finding;
  const about = [metric && nameOf(metric), page, device].filter((part) => part !== null).join(" · ");
  const facts = [about, savingOf(finding)].filter(Boolean);
  const { words, command } = splitCommand(fix);
  return html`<li class="finding">
    <strong>${title}</strong>
    <p>${words}${command !== null && html` <code>${command}</code>`}</p>
    ${facts.length > 0 && html`<p class="soft">${facts.join("; ")}</p>`}
    ${evidence.length > 0 && evidenceFold(evidenceOf(finding, mostEvidence))}${linkLine(link)}
  </li> `;
}

function evidenceFold(lines: readonly string[]): Markup {
  return html`<details>
    <summary>Evidence</summary>
    ${lines.map((line) => html`<p><code>${line}</code></p>`)}
  </details>`;
}

function linkLine(link: string | null): Markup | null {
  return link === null ? null : html`<p><small>${link}</small></p>`;
}

/** The cause to fix first, at the top of the page. */
export function leadingCause({ first }: Pick<Story, "first">): Markup | null {
  return first === null ? null : html`<p class="lead"><strong>${first}</strong></p>`;
}

/** All causes, the one to fix first at the top; null if none is known. */
export function causePart({ causes, partly }: Story): Part | null {
  if (causes.length === 0) return null;
  const items = causes.map((cause, index) => causeItem(cause, index));
  return {
    id: "causes",
    title: html`Causes <span class="count">${causes.length}</span>`,
    body: html`<ol class="findings">
        ${items.slice(0, mostOpenCauses)}
      </ol>
      ${
        items.length > mostOpenCauses &&
        html`<details>
          <summary>${items.length - mostOpenCauses} more</summary>
          <ol class="findings">
            ${items.slice(mostOpenCauses)}
          </ol>
        </details>`
      }
      ${partly.map((words) => html`<p class="soft">${words}</p>`)}`,
    more: null,
  };
}

/** Suggestions that explain no failure, folded; null if there are none. */
export function advicePart({ advice }: Pick<Story, "advice">, { verdicts, revisions }: Report): Part | null {
  if (advice.length === 0) return null;
  return {
    id: "advice",
    title: html`Other suggestions <span class="count">${advice.length}</span>`,
    body: null,
    more: html`<details>
      <summary>
        They explain no failure${revisions.base !== null && ", and most apply to base as well"}
      </summary>
      <ul class="findings">
        ${advice.map((finding) => adviceItem(finding, (metric) => nameOfMetric(metric, verdicts)))}
      </ul>
    </details>`,
  };
}
