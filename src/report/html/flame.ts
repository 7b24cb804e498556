import { hierarchy, partition } from "d3-hierarchy";
import type { HierarchyRectangularNode } from "d3-hierarchy";
import { printQuantity } from "../../quantity.ts";
import type { CpuCall, LoadProfile } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import { printedScript } from "./printed-script.ts";

/** Nominal width of the layout, which is stretched to the page's width. */
const width = 1000;
const rowHeight = 22;
/** The most rows: the time of deeper calls is part of the calls above them. */
const mostRows = 24;
const leastWidth = 3;
/** A narrower cell has no room for a name. */
const leastNamed = 60;
/** The app's own code and three packages have a colour each, all others share one. */
const colours = 4;
const ownCode = "the app's own code";
const otherCode = "others";

interface Node {
  call: CpuCall | null;
  children: Node[];
}

/**
 * Base's and head's loads as flame charts on one scale. The width of a call is its time; the calls that it made are below it. Colours
 * show packages.
 */
export function flameCharts(loads: readonly LoadProfile[]): Markup | null {
  const drawn = loads.filter(({ calls }) => calls.length > 0);
  if (drawn.length === 0) return null;
  const longest = Math.max(...drawn.map(totalOf));
  const shades = shadesOf(drawn);
  return html`${drawn.map((load) => flameChart(load, longest, shades))}
    <ul class="legend" aria-label="Colours by package">
      ${[...shades, [otherCode, colours + 1] as const].map(
        ([name, shade]) => html`<li><span class="key f${shade}" aria-hidden="true"></span> ${name}</li> `,
      )}
    </ul>`;
}

function flameChart(load: LoadProfile, longest: number, shades: ReadonlyMap<string, number>): Markup {
  const total = totalOf(load);
  const tree = hierarchy(treeOf(load.calls), ({ children }) => children);
  // The width of a call is its own time, which can be longer than the sum of the calls below it.
  tree.eachAfter((node) => {
    const below = (node.children ?? []).reduce((sum, child) => sum + (child.value ?? 0), 0);
    Object.assign(node, { value: Math.max(node.data.call?.ms ?? 0, below) });
  });
  const rows = Math.min(mostRows, tree.height) + 1;
  const root = partition<Node>().size([(width * total) / longest, rows * rowHeight])(
    tree as HierarchyRectangularNode<Node>,
  );
  const cells = root
    .descendants()
    .filter(({ depth, x0, x1 }) => depth > 0 && depth < rows && x1 - x0 >= leastWidth);
  const height = (rows - 1) * rowHeight;
  const caption = `${load.revision}, ${printQuantity(total, "ms")} of scripts`;
  return html`<figure class="flame">
    <figcaption>${caption}</figcaption>
    <svg
      class="map"
      width="100%"
      height="${height}"
      role="img"
      aria-label="${caption}, by who called whom; the table above has the same by module and package"
    >
      ${cells.map((cell) => drawCell(cell, shades))}
    </svg>
  </figure>`;
}

function drawCell(
  { data, depth, x0, x1 }: HierarchyRectangularNode<Node>,
  shades: ReadonlyMap<string, number>,
): Markup | null {
  const { call } = data;
  if (!call) return null;
  const wide = x1 - x0;
  const label = nameOf(call);
  const shade = shades.get(packageOf(call)) ?? colours + 1;
  const place = `x="${percent(x0)}" y="${(depth - 1) * rowHeight}" width="${percent(wide)}" height="${rowHeight}"`;
  const name = wide >= leastNamed && html`<text>${label}</text>`;
  return html`<svg class="cell f${shade}" ${{ markup: place }}>
    <title>${label}: ${printQuantity(call.ms, "ms")}</title>
    <rect />
    ${name}
  </svg>`;
}

function percent(value: number): string {
  return `${((value / width) * 100).toFixed(2)}%`;
}

function nameOf({ name, place }: CpuCall): string {
  return place === null ? printedScript(name) : `${name === "" ? "(no name)" : name} ${place}`;
}

function packageOf(call: CpuCall): string {
  return call.package === null ? ownCode : printedScript(call.package);
}

function totalOf({ calls }: LoadProfile): number {
  return calls.reduce((sum, { parent, ms }) => (parent === null ? sum + ms : sum), 0);
}

function treeOf(calls: readonly CpuCall[]): Node {
  const root: Node = { call: null, children: [] };
  const nodes: Node[] = [];
  for (const call of calls) {
    const node: Node = { call, children: [] };
    // A saved report may contain anything: a call without a caller before it started a task.
    (nodes[call.parent ?? -1] ?? root).children.push(node);
    nodes.push(node);
  }
  return root;
}

/** The app's own code first, then the packages that took most. */
function shadesOf(loads: readonly LoadProfile[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { calls } of loads)
    for (const [at, call] of calls.entries()) {
      const below = calls.reduce((sum, { parent, ms }) => (parent === at ? sum + ms : sum), 0);
      const name = packageOf(call);
      times.set(name, (times.get(name) ?? 0) + Math.max(0, call.ms - below));
    }
  const packages = [...times].filter(([name]) => name !== ownCode).toSorted(([, a], [, b]) => b - a);
  const names = [ownCode, ...packages.slice(0, colours - 1).map(([name]) => name)];
  return new Map(names.map((name, at) => [name, at + 1]));
}
