import { printQuantity } from "../../quantity.ts";
import { html } from "../escape/html.ts";
import type { Part } from "./parts.ts";
import type { PlacedMeasurement } from "../sections.ts";

/** Everything that was measured and has no limit, folded. */
export function measuredPart(measurements: readonly PlacedMeasurement[]): Part | null {
  if (measurements.length === 0) return null;
  return {
    id: "measured",
    title: html`Measured, no limit <span class="count">${measurements.length}</span>`,
    body: null,
    more: html`<details>
      <summary>Show ${measurements.length} ${measurements.length === 1 ? "value" : "values"}</summary>
      <table role="table" class="filtered">
        <caption class="soft">
          Values that no limit judges
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">Metric</th>
            <th scope="col" role="columnheader">Page</th>
            <th scope="col" role="columnheader">Device</th>
            <th scope="col" role="columnheader" class="number">Base</th>
            <th scope="col" role="columnheader" class="number">Head</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${measurements.map(
            ({ metric, page, device, unit, base, head }) =>
              html`<tr role="row">
                <th scope="row" role="rowheader">${metric}</th>
                <td role="cell" data-label="Page">${page ?? "commands"}</td>
                <td role="cell" data-label="Device">${device}</td>
                <td role="cell" class="number" data-label="Base" data-sort="${base?.median ?? -1}">
                  ${base && printQuantity(base.median, unit)}
                </td>
                <td role="cell" class="number" data-label="Head" data-sort="${head?.median ?? -1}">
                  ${head ? printQuantity(head.median, unit) : "no data"}
                </td>
              </tr> `,
          )}
        </tbody>
      </table>
    </details>`,
  };
}
