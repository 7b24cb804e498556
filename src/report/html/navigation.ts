import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";

/** A section of the page, by the id of its element. */
export interface Part {
  id: string;
  content: Markup | null;
}

const names: Readonly<Record<string, string>> = {
  loosened: "Loosened",
  exceeded: "Exceeded",
  missing: "Without data",
  causes: "Causes",
  inconclusive: "Undecided",
  warned: "Warnings",
  pages: "Pages",
  bundle: "Bundle",
  history: "History",
  passed: "Passed",
  advice: "Suggestions",
  measured: "No limit",
};

/** A section of the page by its id; null content leaves it out. */
export function part(id: string, content: Markup | null): Part {
  return { id, content };
}

/** Ways to the sections, and a field that filters them, which the page's script shows. */
export function navigation(parts: readonly Part[]): Markup {
  return html`<div class="tools">
    <nav aria-label="Sections">${parts.map(({ id }) => html`<a href="#${id}">${names[id] ?? id}</a> `)}</nav>
    <div id="filter" role="search" hidden>
      <label>Filter <input type="search" placeholder="LCP cart mobile" autocomplete="off" /></label>
      <output></output>
    </div>
  </div> `;
}
