import { hierarchy, treemap as layOut } from "d3-hierarchy";
import type { HierarchyRectangularNode } from "d3-hierarchy";
import { printChange, printQuantity } from "../../quantity.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import type { BundleNode } from "./bundle-tree.ts";

/** Nominal size of the layout, which is stretched to the page's width. */
const width = 1100;
const height = 460;
/** Height of a group's title, pixels. */
const line = 20;
/** The most groups that can be opened: a bound on the page's size. */
const mostPanels = 150;
/** The most parts of a group that are drawn, the largest first. */
const mostParts = 120;
/** A smaller cell can be neither seen nor clicked. */
const least = { width: 3, height: 3 };
/** A smaller cell has no room for its name; on a narrow page the script hides more. */
const leastNamed = { width: 44, height: 16 };

/** A node with the levels below it that a panel shows. */
interface Shown {
  node: BundleNode;
  children: readonly Shown[];
}

type Area = HierarchyRectangularNode<Shown>;

/**
 * The bundle as areas, with the change against base as colour: one panel for each group. The page's script shows one panel at a time.
 * Every panel has the parts of its group, and the parts of those.
 */
export function treemap(root: BundleNode): Markup {
  const ids = new Map<BundleNode, string>();
  const groups: BundleNode[] = [root];
  // Level by level, so that the deepest groups have no panel if there are too many.
  for (const group of groups) {
    if (group.children.length === 0 || ids.size >= mostPanels) continue;
    ids.set(group, `map-${ids.size}`);
    groups.push(...group.children);
  }
  const panels: Markup[] = [];
  const draw = (node: BundleNode, path: readonly BundleNode[]): void => {
    const id = ids.get(node);
    if (id === undefined) return;
    panels.push(panel(node, id, path, ids));
    for (const child of node.children) draw(child, [...path, node]);
  };
  draw(root, []);
  return html`<div class="treemap" data-treemap="">
    <div class="search" hidden>
      <label>Find a file, package or module <input type="search" autocomplete="off" /></label>
      <output></output>
      <p class="soft">Select a part of the map to see what it contains.</p>
      <ul class="hits"></ul>
    </div>
    <nav class="crumbs" aria-label="Path in the bundle"></nav>
    ${panels} ${legend(root.change !== null)}
  </div> `;
}

function panel(
  node: BundleNode,
  id: string,
  path: readonly BundleNode[],
  ids: ReadonlyMap<BundleNode, string>,
): Markup {
  const parentId = ids.get(path.at(-1) ?? node);
  // Packages are what ships, so the first panel shows them inside kinds and files.
  const levels = path.length === 0 ? 3 : 2;
  const tree = hierarchy(shown(node, levels), ({ children }) => children).sum((one) =>
    one.children.length > 0 ? 0 : one.node.bytes,
  );
  const root = layOut<Shown>()
    .size([width, height])
    .paddingTop((area) => (area.depth > 0 && area.children ? line : 0))
    .paddingInner(1)(tree);
  const areas = root.descendants().slice(1);
  return html`<div
    class="panel"
    id="${id}"
    data-name="${node.name}"
    ${{ markup: path.length === 0 ? "" : ` data-parent="${parentId}" hidden` }}
  >
    <p class="soft">${describe(node)}</p>
    <svg
      class="map"
      width="100%"
      height="${height}"
      role="group"
      aria-label="${node.name}, ${node.children.length} parts by size"
    >
      ${areas.map((area) => drawArea(area, ids))}
    </svg>
  </div> `;
}

function shown(node: BundleNode, levels: number): Shown {
  const parts = levels > 0 ? node.children.slice(0, mostParts) : [];
  return { node, children: parts.map((child) => shown(child, levels - 1)) };
}

function drawArea(area: Area, ids: ReadonlyMap<BundleNode, string>): Markup | null {
  const { x0, y0, x1, y1, depth } = area;
  const data = area.data.node;
  const [wide, high] = [x1 - x0, y1 - y0];
  if (wide < least.width || high < least.height) return null;
  const to = depth === 1 ? ids.get(data) : undefined;
  // A click inside a group opens the nearest group that can be opened.
  const inside = depth === 1 ? undefined : groupOf(area, ids);
  const named = wide >= leastNamed.width && high >= leastNamed.height;
  const isGroup = area.children !== undefined;
  const words =
    named &&
    html`<text>${shortName(data.name)}${isGroup && ` · ${summary(data)}`}</text
      >${!isGroup && high >= 34 && html`<text class="size">${summary(data)}</text>`}`;
  const action =
    depth === 1
      ? to === undefined
        ? ` role="img"`
        : ` role="button" tabindex="-1" data-to="${to}"`
      : ` aria-hidden="true"${inside === undefined ? "" : ` data-in="${inside}"`}`;
  const place = `x="${percent(x0, width)}" y="${percent(y0, height)}" width="${percent(wide, width)}" height="${percent(high, height)}"`;
  return html`<svg class="cell d${depth} ${tint(data)}" ${{ markup: action }} ${{ markup: place }}>
    <title>${describe(data)}</title>
    <rect />
    ${words}
  </svg>`;
}

function groupOf(area: Area, ids: ReadonlyMap<BundleNode, string>): string | undefined {
  const [, ...above] = area.ancestors();
  const groups = area.depth === 2 && area.children ? [area, ...above] : above;
  return groups.map((group) => ids.get(group.data.node)).find((id) => id !== undefined);
}

function percent(value: number, of: number): string {
  return `${((value / of) * 100).toFixed(1)}%`;
}

/** Only the file; the title has the full path. */
function shortName(name: string): string {
  const parts = name.split("/");
  return name.startsWith("@") && parts.length === 2 ? name : (parts.at(-1) ?? name);
}

function summary({ bytes, change, added }: BundleNode): string {
  const size = printQuantity(Math.round(bytes), "B");
  if (added) return `${size}, new`;
  return change === null || Math.abs(change) < 1 ? size : `${size}, ${printChange(Math.round(change), "B")}`;
}

function describe(node: BundleNode): string {
  return `${node.name}: ${summary(node)}`;
}

/** The class of its colour, by share: five steps from much smaller to much larger, and new. */
function tint({ bytes, change, added }: BundleNode): string {
  if (change === null) return "even";
  if (added) return "new";
  const share = change / Math.max(1, bytes - change);
  if (Math.abs(change) < 10 || Math.abs(share) < 0.01) return "same";
  if (share > 0) return share > 0.1 ? "up2" : "up1";
  return share < -0.1 ? "down2" : "down1";
}

const shades = [
  ["down2", "over 10 % smaller"],
  ["down1", "smaller"],
  ["same", "as in base"],
  ["up1", "larger"],
  ["up2", "over 10 % larger"],
  ["new", "new"],
] as const;

function legend(compared: boolean): Markup | null {
  if (!compared) return null;
  return html`<ul class="legend" aria-label="Colours">
    ${shades.map(([shade, words]) => html`<li><span class="key ${shade}" aria-hidden="true"></span> ${words}</li> `)}
  </ul>`;
}
