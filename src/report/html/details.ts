import type { Report } from "../../types.ts";
import { failedVisitsInWords } from "../failed-visits.ts";
import { factsOf } from "../in-words.ts";
import { describeLoosening } from "../loosenings.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import type { Part } from "./parts.ts";

/** The most items of a list that are not folded. */
const mostItems = 10;

/** At the top of the page, because the numbers are judged by softer limits than before. */
export function loosenedPart(loosened: Report["loosened"]): Part | null {
  if (!loosened || loosened.length === 0) return null;
  return {
    id: "loosened",
    title: html`This change loosens its own budget <span class="count">${loosened.length}</span>`,
    body: html`<ul>
      ${loosened.map((one) => html`<li><span class="middling">Softer:</span> ${describeLoosening(one)}</li>`)}
    </ul>`,
    more: null,
  };
}

/** At the top of the page, because the numbers may be misleading. */
export function prominentSection(notes: Report["notes"]): Markup | null {
  if (notes.length === 0) return null;
  return html`<section>
    ${notes.map(
      ({ text }) =>
        html`<p>
          <strong><span class="middling">Warning:</span> ${text}</strong>
        </p>`,
    )}
  </section> `;
}

/** The notes of the run; null if there are none. */
export function noteSection(notes: Report["notes"]): Markup | null {
  if (notes.length === 0) return null;
  return html`<section>
    <h2>Notes</h2>
    ${list(notes.map(({ level, text }) => html`<li>${level === "warn" && html`<span class="middling">Warning:</span> `}${text}</li>`))}
  </section> `;
}

/** The visits that failed, each with its error; null if there are none. */
export function failedVisitSection(visits: Report["failedVisits"]): Markup | null {
  if (visits.length === 0) return null;
  return html`<section>
    <h2>Failed visits <span class="count">${visits.length}</span></h2>
    ${list(
      failedVisitsInWords(visits).map(
        ({ page, device, revision, index, message, code, advice }) =>
          html`<li>
            ${page}, ${device}, ${revision}, visit ${index}: ${message} <code>${code}</code> ${advice}
          </li>`,
      ),
    )}
  </section> `;
}

/** A list whose first items are visible and whose other items are folded. */
function list(items: readonly Markup[]): Markup {
  const [first, rest] = [items.slice(0, mostItems), items.slice(mostItems)];
  return html`<ul>
      ${first}
    </ul>
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${rest.length} more</summary>
        <ul>
          ${rest}
        </ul>
      </details>`
    }`;
}

/** How the run was made. */
export function factSection(report: Report, files: readonly string[]): Markup {
  return html`<footer>
    <h2>How it was measured</h2>
    <details>
      <summary>Machine, versions and statistics</summary>
      <dl>
        ${factsOf(report).map(
          ({ label, value }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </details>
    ${files.map((file) => html`<p><code>${file}</code></p>`)}
  </footer> `;
}
