import type { Report } from "../../types.ts";
import { bundleChanges, type SizeChange } from "../bundle-changes.ts";
import { printChange, printQuantity, printShare } from "../../quantity.ts";
import { html, type Markup } from "../escape/html.ts";

/** Files listed; the embedded data has them all. */
const mostFiles = 200;

/** The bundle: sums by kind, then every file, those that changed first. */
export function bundleSection(bundle: Report["bundle"]): Markup | null {
  const changes = bundleChanges(bundle);
  if (!changes) return null;
  const files = changes.files.slice(0, mostFiles);
  const left = changes.files.length - files.length;
  return html`<section>
    <h2>Bundle</h2>
    ${sizeTable("Gzip bytes by kind", changes.groups, bundle.base !== null)}
    <details>
      <summary>${changes.files.length} files</summary>
      ${sizeTable("Gzip bytes by file", files, bundle.base !== null)}${left > 0 && html`<p class="soft">${left} more are in the report's data.</p>`}
    </details>
  </section> `;
}

function sizeTable(title: string, sizes: readonly SizeChange[], changes: boolean): Markup {
  return html`<table role="table">
    <caption>
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Name</th>
        ${changes && html`<th scope="col" role="columnheader" class="number">Base</th>`}
        <th scope="col" role="columnheader" class="number">Head</th>
        ${changes && html`<th scope="col" role="columnheader" class="number">Change</th>`}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${sizes.map((size) => sizeRow(size, changes))}
    </tbody>
  </table>`;
}

function sizeRow({ name, kind, base, head, change }: SizeChange, changes: boolean): Markup {
  const share = base && change !== null ? ` (${printShare(change / base)})` : "";
  const tint = change === null || change === 0 ? "soft" : change > 0 ? "middling" : "good";
  return html`<tr role="row">
    <th scope="row" role="rowheader">${name}${kind !== name && html`<small>${kind}</small>`}</th>
    ${changes && html`<td role="cell" class="number" data-label="Base">${base === null ? "new" : printQuantity(base, "B")}</td>`}
    <td role="cell" class="number" data-label="Head">
      ${head === null ? "removed" : printQuantity(head, "B")}
    </td>
    ${changes && html`<td role="cell" class="number" data-label="Change"><span class="${tint}">${change !== null && `${printChange(change, "B")}${share}`}</span></td>`}
  </tr> `;
}
