import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import type { Part } from "./parts.ts";

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

/** Links to the sections, and a field that filters them, which the page's script shows. */
export function navigation(parts: readonly Part[]): Markup {
  return html`<div class="tools">
    <nav aria-label="Sections">${parts.map(({ id }) => html`<a href="#${id}">${names[id] ?? id}</a> `)}</nav>
    <div id="filter" role="search" hidden>
      <label>Filter <input type="search" placeholder="LCP cart mobile" autocomplete="off" /></label>
      <output></output>
    </div>
  </div> `;
}
