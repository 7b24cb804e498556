import type { BundlePackage, PackageChange, Report } from "../../types.ts";
import { printChange, printQuantity, printShare } from "../../quantity.ts";
import { bundleChanges, printFate } from "../bundle-changes.ts";
import type { SizeChange } from "../bundle-changes.ts";
import { describeLoads } from "../page-loads.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import type { Part } from "./parts.ts";
import { bundleTree } from "./bundle-tree.ts";
import { treemap } from "./treemap.ts";

/** The most rows of a table; the embedded data has all of them. */
const mostRows = 200;

/** The bundle: its map, sums by kind, packages, modules that changed, and every file. */
export function bundlePart({ bundle, pageLoads }: Pick<Report, "bundle" | "pageLoads">): Part | null {
  const changes = bundleChanges(bundle);
  if (!changes) return null;
  const tree = bundleTree(bundle);
  const compared = bundle.base !== null;
  return {
    id: "bundle",
    title: html`Bundle`,
    body: null,
    more: html`${tree && treemap(tree)}${sizeTable("Gzip bytes by kind", changes.groups, compared)}
      ${packages(bundle)}${modules(bundle)}${loadTable(pageLoads)}
      <details>
        <summary>${counted(changes.files.length, "file")}</summary>
        ${sizeTable("Gzip bytes by file", changes.files, compared)}
      </details>`,
  };
}

/** All packages that ship, and those that no longer do. */
function packages({ head, base, diff }: Report["bundle"]): Markup | null {
  const own = head?.packages ?? [];
  if (own.length === 0) return null;
  const changed = new Map((diff?.packages ?? []).map((change) => [change.name, change]));
  const before = new Map((base?.packages ?? []).map(({ name, gzip }) => [name, gzip]));
  const compared = base?.packages !== undefined;
  const rows = own.map((one) =>
    packageSize(one, changed.get(one.name), compared ? (before.get(one.name) ?? null) : undefined),
  );
  const gone = (diff?.packages ?? [])
    .filter(({ kind }) => kind === "removed")
    .map(({ name, gzip }) => ({ name, kind: "", base: gzip.base, head: null, change: -gzip.base }));
  const all = [...rows, ...gone].toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  return html`<details${{ markup: changed.size > 0 ? " open" : "" }}>
    <summary>${counted(all.length, "package")}</summary>
    ${sizeTable("Packages: their share of the gzip bytes", all, compared)}
  </details> `;
}

function packageSize(
  { name, versions, gzip }: BundlePackage,
  change: PackageChange | undefined,
  before: number | null | undefined,
): SizeChange {
  const [was, is] = [change?.versions.base.join(", ") ?? "", versions.join(", ")];
  const version = was !== "" && was !== is ? `${was} → ${is}` : is;
  const brought = change?.importer === undefined ? "" : `imported by ${change.importer}`;
  return {
    name,
    kind: [version, brought].filter((part) => part !== "").join(", "),
    base: before ?? null,
    head: gzip,
    change: before === undefined ? null : gzip - (before ?? 0),
  };
}

function modules({ diff }: Report["bundle"]): Markup | null {
  const changed = diff?.modules ?? [];
  if (changed.length === 0) return null;
  const rows = changed.map(({ kind, name, before, gzip, importer }): SizeChange => {
    const words = [kind, before && `was ${before}`, importer && `imported by ${importer}`].filter(Boolean);
    return {
      name,
      kind: words.join(", "),
      base: kind === "added" ? null : gzip.base,
      head: kind === "removed" ? null : gzip.head,
      change: gzip.head - gzip.base,
    };
  });
  return html`<details>
    <summary>${counted(rows.length, "module")} changed</summary>
    ${sizeTable("Modules that changed: their share of the gzip bytes", rows, true)}
  </details> `;
}

/** Which JS each page loads: initial by the build's data, or lazy but loaded immediately, with the file that requested it. */
function loadTable(loads: Report["pageLoads"]): Markup | null {
  const described = describeLoads(loads ?? []);
  if (described.length === 0) return null;
  return html`<details>
    <summary>What ${counted(described.length, "page")} loaded of it</summary>
    <table role="table">
      <caption>
        JS of the bundle that pages requested while they loaded
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Page or file</th>
          <th scope="col" role="columnheader">Loaded</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${described.map(
          ({ page, devices, summary, lines }) =>
            html`<tr role="row">
                <th scope="row" role="rowheader">${page}<small>${devices.join(", ")}</small></th>
                <td role="cell" data-label="Loaded">${summary}</td>
              </tr>
              ${lines.map(
                ({ name, text }) =>
                  html`<tr role="row">
                    <th scope="row" role="rowheader">${name}</th>
                    <td role="cell" data-label="Loaded">${text}</td>
                  </tr> `,
              )}`,
        )}
      </tbody>
    </table>
  </details> `;
}

function counted(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? "" : "s"}`;
}

function sizeTable(title: string, all: readonly SizeChange[], changes: boolean): Markup {
  const sizes = all.slice(0, mostRows);
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
    </table>
    ${all.length > sizes.length && html`<p class="soft">${all.length - sizes.length} more are in the report's data.</p>`}`;
}

function sizeRow(size: SizeChange, changes: boolean): Markup {
  const { name, base, head, change } = size;
  const kind = `${size.kind}${printFate(size, (file) => file)}`;
  const share = base && change !== null ? ` (${printShare(change / base)})` : "";
  const tint = change === null || change === 0 ? "soft" : change > 0 ? "middling" : "good";
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${name}${kind !== name && kind !== "" && html`<small>${kind}</small>`}
    </th>
    ${changes && html`<td role="cell" class="number" data-label="Base" data-sort="${base ?? 0}">${base === null ? "new" : printQuantity(base, "B")}</td>`}
    <td role="cell" class="number" data-label="Head" data-sort="${head ?? 0}">
      ${head === null ? "removed" : printQuantity(head, "B")}
    </td>
    ${changes && html`<td role="cell" class="number" data-label="Change" data-sort="${change ?? 0}"><span class="${tint}">${change !== null && `${printChange(change, "B")}${share}`}</span></td>`}
  </tr> `;
}
