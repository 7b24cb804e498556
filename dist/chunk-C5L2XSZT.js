import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  code,
  link,
  prose
} from "./chunk-7C5GWUJC.js";
import {
  embedReport,
  html,
  inSchemaOrder
} from "./chunk-EC3CNJW7.js";
import {
  findMetric,
  labelOf
} from "./chunk-WKZBWFUY.js";
import {
  printAgainst,
  printChange,
  printDuration,
  printInterval,
  printQuantity,
  printSamples,
  printShare
} from "./chunk-FK622QPL.js";
import {
  plain
} from "./chunk-5GFXPJJ2.js";
import {
  CheckError,
  messageOf
} from "./chunk-6JRHU5T4.js";

// src/cli/deliver.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

// src/report/footer.ts
function factsOf(report) {
  const { environment } = report;
  const facts2 = [];
  if (report.revisions.base) facts2.push({ label: "pairs", value: String(environment.pairs) });
  facts2.push({ label: "visits", value: String(environment.runs) });
  facts2.push({ label: "clock", value: environment.clock === "cpu" ? "thread CPU" : "wall" });
  if (environment.throttling)
    facts2.push({ label: "throttling", value: "applied (DevTools), timings are as observed" });
  facts2.push({ label: "contention (wall/CPU)", value: contention(environment.contention) });
  facts2.push({ label: "seed", value: String(environment.seed) });
  facts2.push({ label: "bound on false failures", value: bound(report) });
  if (environment.lighthouse) facts2.push({ label: "Lighthouse", value: environment.lighthouse });
  if (environment.browser) facts2.push({ label: "browser", value: environment.browser });
  facts2.push({ label: "Node", value: environment.node });
  facts2.push({ label: "machine", value: `${environment.platform}, ${environment.cpus} CPUs` });
  facts2.push({ label: "started", value: environment.startedAt });
  facts2.push({ label: "duration", value: printDuration(environment.durationMs) });
  facts2.push({ label: "budget-check", value: environment.budgetCheck });
  return facts2;
}
function bound({ environment: { falseFailureBound, comparisons }, verdicts }) {
  const percent2 = Number((100 * falseFailureBound).toPrecision(3));
  const outside = verdicts.filter((verdict) => verdict.outsideBound).length;
  const but = outside === 0 ? "" : `; ${outside} outside it, with every visit far over the limit`;
  return `${percent2} % over ${comparisons} ${comparisons === 1 ? "comparison" : "comparisons"}${but}`;
}
function contention(value) {
  if (value === null) return "not known";
  return value.toFixed(2);
}
function printRevision({ ref, sha, dirty }) {
  const marks = [sha?.slice(0, 7), dirty ? "with uncommitted changes" : void 0].filter(Boolean);
  return marks.length > 0 && ref !== sha ? `${ref} (${marks.join(", ")})` : ref;
}

// src/report/headline.ts
var words = {
  pass: { word: "Passed", said: /^Passed\b/ },
  warn: { word: "Passed with warnings", said: /^Passed\b/ },
  fail: { word: "Failed", said: /^Failed\b/ },
  error: { word: "Not measured", said: /^(?:Not|Could not)\b/ }
};
function headlineOf({ outcome, summary: summary2 }) {
  const { word, said } = words[outcome];
  if (said.test(summary2)) return summary2;
  return summary2.trim() === "" ? word : `${word}: ${lowerFirst(summary2)}`;
}
function lowerFirst(text2) {
  return /^[A-Z][a-z]/.test(text2) ? text2.charAt(0).toLowerCase() + text2.slice(1) : text2;
}

// src/report/bundle-changes.ts
function bundleChanges({ head, base }) {
  if (!head) return null;
  const groups = pair(head, base, (asset) => ({ name: kindOf(asset), kind: kindOf(asset) }));
  const everything = pair(head, base, () => ({ name: "everything", kind: "everything" }));
  const files = pair(head, base, (asset) => ({ name: asset.name, kind: kindOf(asset) }));
  const rank2 = (name) => name.startsWith("initial") ? 0 : name.startsWith("lazy") ? 1 : 2;
  groups.sort((a, b) => rank2(a.name) - rank2(b.name) || size(b) - size(a));
  files.sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || size(b) - size(a));
  return { groups: groups.length > 1 ? [...groups, ...everything] : groups, files };
}
function size(change) {
  return change.head ?? change.base ?? 0;
}
var acronyms = /* @__PURE__ */ new Set(["js", "css", "html", "json"]);
function kindOf({ loading, type }) {
  const word = acronyms.has(type) ? type.toUpperCase() : type;
  return loading === "other" ? word : `${loading} ${word}`;
}
function pair(head, base, key) {
  const before = sum(base, key);
  const after = sum(head, key);
  const ids = /* @__PURE__ */ new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((id) => {
    const one = after.get(id) ?? before.get(id);
    if (!one) return [];
    const was = before.get(id)?.gzip ?? null;
    const is = after.get(id)?.gzip ?? null;
    return [
      { name: one.name, kind: one.kind, base: was, head: is, change: base ? (is ?? 0) - (was ?? 0) : null }
    ];
  });
}
function sum(bundle, key) {
  const sums = /* @__PURE__ */ new Map();
  for (const asset of bundle?.assets ?? []) {
    const { name, kind } = key(asset);
    const id = JSON.stringify([kind, name]);
    sums.set(id, { name, kind, gzip: (sums.get(id)?.gzip ?? 0) + asset.gzip });
  }
  return sums;
}

// src/report/html/bundle-tree.ts
var kinds = { initial: "initial", lazy: "lazy", other: "other files" };
var acronyms2 = { js: "JS", css: "CSS", html: "HTML", json: "JSON" };
var leastRest = 5e-3;
function bundleTree({ head, base }) {
  if (!head || head.assets.length === 0) return null;
  const before = base && { assets: assetBytes(base), modules: moduleBytes(base) };
  const modules2 = modulesByFile(head, before);
  const groups = /* @__PURE__ */ new Map();
  for (const asset of head.assets) {
    const kind = kindOf2(asset);
    const group = groups.get(kind) ?? [];
    group.push(fileNode(asset, modules2.get(asset.file) ?? /* @__PURE__ */ new Map(), before?.assets));
    groups.set(kind, group);
  }
  return parent(
    "everything",
    [...groups].map(([name, children]) => parent(name, children))
  );
}
function kindOf2({ loading, type }) {
  if (loading === "other") return kinds.other;
  return `${kinds[loading]} ${acronyms2[type] ?? type}`;
}
function fileNode(asset, packages2, before) {
  const was = before?.get(keyOf(asset));
  const known = [...packages2].map(([name, own]) => parent(name, own));
  const rest = asset.gzip - sum2(known, ({ bytes: bytes2 }) => bytes2);
  const children = known.length > 0 && rest > asset.gzip * leastRest ? [...known, { name: "the rest of the file", bytes: rest, change: null, added: false, children: [] }] : known;
  return {
    name: asset.name,
    bytes: asset.gzip,
    // Under a name that base has not: what its modules say, else all of it.
    change: before ? was === void 0 && known.length > 0 ? changeOf(known) : asset.gzip - (was ?? 0) : null,
    added: before !== void 0 && was === void 0 && known.every(({ added }) => added),
    children: sorted(children)
  };
}
function modulesByFile(bundle, before) {
  const files = /* @__PURE__ */ new Map();
  for (const module of bundle.modules ?? []) {
    const raw = sum2(module.parts, (one) => one.raw);
    const was = before?.modules.get(module.name);
    for (const { file, gzip } of module.parts) {
      const packages2 = files.get(file) ?? /* @__PURE__ */ new Map();
      const owner = module.package ?? "the app's own code";
      const own = packages2.get(owner) ?? [];
      const change = before ? gzip * (raw > 0 ? (raw - (was ?? 0)) / raw : 0) : null;
      own.push({
        name: module.name,
        bytes: gzip,
        change,
        added: before !== null && was === void 0,
        children: []
      });
      packages2.set(owner, own);
      files.set(file, packages2);
    }
  }
  return files;
}
function parent(name, children) {
  return {
    name,
    bytes: sum2(children, ({ bytes: bytes2 }) => bytes2),
    change: changeOf(children),
    added: children.every(({ added }) => added),
    children: sorted(children)
  };
}
function changeOf(nodes) {
  return nodes.every(({ change }) => change === null) ? null : sum2(nodes, ({ change }) => change ?? 0);
}
function sorted(nodes) {
  return nodes.toSorted((a, b) => b.bytes - a.bytes);
}
function assetBytes({ assets }) {
  const bytes2 = /* @__PURE__ */ new Map();
  for (const asset of assets) bytes2.set(keyOf(asset), (bytes2.get(keyOf(asset)) ?? 0) + asset.gzip);
  return bytes2;
}
function moduleBytes({ modules: modules2 = [] }) {
  return new Map(modules2.map(({ name, parts: parts3 }) => [name, sum2(parts3, ({ raw }) => raw)]));
}
function keyOf({ type, name }) {
  return `${type} ${name}`;
}
function sum2(items, of) {
  return items.reduce((total, item2) => total + of(item2), 0);
}

// node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
function count(node) {
  var sum4 = 0, children = node.children, i = children && children.length;
  if (!i) sum4 = 1;
  else while (--i >= 0) sum4 += children[i].value;
  node.value = sum4;
}
function node_count() {
  return this.eachAfter(count);
}
function node_each(callback, that) {
  let index2 = -1;
  for (const node of this) {
    callback.call(that, node, ++index2, this);
  }
  return this;
}
function node_eachBefore(callback, that) {
  var node = this, nodes = [node], children, i, index2 = -1;
  while (node = nodes.pop()) {
    callback.call(that, node, ++index2, this);
    if (children = node.children) {
      for (i = children.length - 1; i >= 0; --i) {
        nodes.push(children[i]);
      }
    }
  }
  return this;
}
function node_eachAfter(callback, that) {
  var node = this, nodes = [node], next = [], children, i, n, index2 = -1;
  while (node = nodes.pop()) {
    next.push(node);
    if (children = node.children) {
      for (i = 0, n = children.length; i < n; ++i) {
        nodes.push(children[i]);
      }
    }
  }
  while (node = next.pop()) {
    callback.call(that, node, ++index2, this);
  }
  return this;
}
function node_find(callback, that) {
  let index2 = -1;
  for (const node of this) {
    if (callback.call(that, node, ++index2, this)) {
      return node;
    }
  }
}
function node_sum(value) {
  return this.eachAfter(function(node) {
    var sum4 = +value(node.data) || 0, children = node.children, i = children && children.length;
    while (--i >= 0) sum4 += children[i].value;
    node.value = sum4;
  });
}
function node_sort(compare) {
  return this.eachBefore(function(node) {
    if (node.children) {
      node.children.sort(compare);
    }
  });
}
function node_path(end) {
  var start = this, ancestor = leastCommonAncestor(start, end), nodes = [start];
  while (start !== ancestor) {
    start = start.parent;
    nodes.push(start);
  }
  var k = nodes.length;
  while (end !== ancestor) {
    nodes.splice(k, 0, end);
    end = end.parent;
  }
  return nodes;
}
function leastCommonAncestor(a, b) {
  if (a === b) return a;
  var aNodes = a.ancestors(), bNodes = b.ancestors(), c = null;
  a = aNodes.pop();
  b = bNodes.pop();
  while (a === b) {
    c = a;
    a = aNodes.pop();
    b = bNodes.pop();
  }
  return c;
}
function node_ancestors() {
  var node = this, nodes = [node];
  while (node = node.parent) {
    nodes.push(node);
  }
  return nodes;
}
function node_descendants() {
  return Array.from(this);
}
function node_leaves() {
  var leaves = [];
  this.eachBefore(function(node) {
    if (!node.children) {
      leaves.push(node);
    }
  });
  return leaves;
}
function node_links() {
  var root = this, links = [];
  root.each(function(node) {
    if (node !== root) {
      links.push({ source: node.parent, target: node });
    }
  });
  return links;
}
function* node_iterator() {
  var node = this, current, next = [node], children, i, n;
  do {
    current = next.reverse(), next = [];
    while (node = current.pop()) {
      yield node;
      if (children = node.children) {
        for (i = 0, n = children.length; i < n; ++i) {
          next.push(children[i]);
        }
      }
    }
  } while (next.length);
}
function hierarchy(data, children) {
  if (data instanceof Map) {
    data = [void 0, data];
    if (children === void 0) children = mapChildren;
  } else if (children === void 0) {
    children = objectChildren;
  }
  var root = new Node$1(data), node, nodes = [root], child, childs, i, n;
  while (node = nodes.pop()) {
    if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length)) {
      node.children = childs;
      for (i = n - 1; i >= 0; --i) {
        nodes.push(child = childs[i] = new Node$1(childs[i]));
        child.parent = node;
        child.depth = node.depth + 1;
      }
    }
  }
  return root.eachBefore(computeHeight);
}
function node_copy() {
  return hierarchy(this).eachBefore(copyData);
}
function objectChildren(d) {
  return d.children;
}
function mapChildren(d) {
  return Array.isArray(d) ? d[1] : null;
}
function copyData(node) {
  if (node.data.value !== void 0) node.value = node.data.value;
  node.data = node.data.data;
}
function computeHeight(node) {
  var height4 = 0;
  do
    node.height = height4;
  while ((node = node.parent) && node.height < ++height4);
}
function Node$1(data) {
  this.data = data;
  this.depth = this.height = 0;
  this.parent = null;
}
Node$1.prototype = hierarchy.prototype = {
  constructor: Node$1,
  count: node_count,
  each: node_each,
  eachAfter: node_eachAfter,
  eachBefore: node_eachBefore,
  find: node_find,
  sum: node_sum,
  sort: node_sort,
  path: node_path,
  ancestors: node_ancestors,
  descendants: node_descendants,
  leaves: node_leaves,
  links: node_links,
  copy: node_copy,
  [Symbol.iterator]: node_iterator
};
function required(f) {
  if (typeof f !== "function") throw new Error();
  return f;
}
function constantZero() {
  return 0;
}
function constant(x) {
  return function() {
    return x;
  };
}
function roundNode(node) {
  node.x0 = Math.round(node.x0);
  node.y0 = Math.round(node.y0);
  node.x1 = Math.round(node.x1);
  node.y1 = Math.round(node.y1);
}
function treemapDice(parent2, x0, y0, x1, y1) {
  var nodes = parent2.children, node, i = -1, n = nodes.length, k = parent2.value && (x1 - x0) / parent2.value;
  while (++i < n) {
    node = nodes[i], node.y0 = y0, node.y1 = y1;
    node.x0 = x0, node.x1 = x0 += node.value * k;
  }
}
function TreeNode(node, i) {
  this._ = node;
  this.parent = null;
  this.children = null;
  this.A = null;
  this.a = this;
  this.z = 0;
  this.m = 0;
  this.c = 0;
  this.s = 0;
  this.t = null;
  this.i = i;
}
TreeNode.prototype = Object.create(Node$1.prototype);
function treemapSlice(parent2, x0, y0, x1, y1) {
  var nodes = parent2.children, node, i = -1, n = nodes.length, k = parent2.value && (y1 - y0) / parent2.value;
  while (++i < n) {
    node = nodes[i], node.x0 = x0, node.x1 = x1;
    node.y0 = y0, node.y1 = y0 += node.value * k;
  }
}
var phi = (1 + Math.sqrt(5)) / 2;
function squarifyRatio(ratio, parent2, x0, y0, x1, y1) {
  var rows = [], nodes = parent2.children, row, nodeValue, i0 = 0, i1 = 0, n = nodes.length, dx, dy, value = parent2.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta;
  while (i0 < n) {
    dx = x1 - x0, dy = y1 - y0;
    do
      sumValue = nodes[i1++].value;
    while (!sumValue && i1 < n);
    minValue = maxValue = sumValue;
    alpha = Math.max(dy / dx, dx / dy) / (value * ratio);
    beta = sumValue * sumValue * alpha;
    minRatio = Math.max(maxValue / beta, beta / minValue);
    for (; i1 < n; ++i1) {
      sumValue += nodeValue = nodes[i1].value;
      if (nodeValue < minValue) minValue = nodeValue;
      if (nodeValue > maxValue) maxValue = nodeValue;
      beta = sumValue * sumValue * alpha;
      newRatio = Math.max(maxValue / beta, beta / minValue);
      if (newRatio > minRatio) {
        sumValue -= nodeValue;
        break;
      }
      minRatio = newRatio;
    }
    rows.push(row = { value: sumValue, dice: dx < dy, children: nodes.slice(i0, i1) });
    if (row.dice) treemapDice(row, x0, y0, x1, value ? y0 += dy * sumValue / value : y1);
    else treemapSlice(row, x0, y0, value ? x0 += dx * sumValue / value : x1, y1);
    value -= sumValue, i0 = i1;
  }
  return rows;
}
var squarify = (function custom(ratio) {
  function squarify2(parent2, x0, y0, x1, y1) {
    squarifyRatio(ratio, parent2, x0, y0, x1, y1);
  }
  squarify2.ratio = function(x) {
    return custom((x = +x) > 1 ? x : 1);
  };
  return squarify2;
})(phi);
function index() {
  var tile = squarify, round = false, dx = 1, dy = 1, paddingStack = [0], paddingInner = constantZero, paddingTop = constantZero, paddingRight = constantZero, paddingBottom = constantZero, paddingLeft = constantZero;
  function treemap2(root) {
    root.x0 = root.y0 = 0;
    root.x1 = dx;
    root.y1 = dy;
    root.eachBefore(positionNode);
    paddingStack = [0];
    if (round) root.eachBefore(roundNode);
    return root;
  }
  function positionNode(node) {
    var p = paddingStack[node.depth], x0 = node.x0 + p, y0 = node.y0 + p, x1 = node.x1 - p, y1 = node.y1 - p;
    if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
    if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
    node.x0 = x0;
    node.y0 = y0;
    node.x1 = x1;
    node.y1 = y1;
    if (node.children) {
      p = paddingStack[node.depth + 1] = paddingInner(node) / 2;
      x0 += paddingLeft(node) - p;
      y0 += paddingTop(node) - p;
      x1 -= paddingRight(node) - p;
      y1 -= paddingBottom(node) - p;
      if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
      if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
      tile(node, x0, y0, x1, y1);
    }
  }
  treemap2.round = function(x) {
    return arguments.length ? (round = !!x, treemap2) : round;
  };
  treemap2.size = function(x) {
    return arguments.length ? (dx = +x[0], dy = +x[1], treemap2) : [dx, dy];
  };
  treemap2.tile = function(x) {
    return arguments.length ? (tile = required(x), treemap2) : tile;
  };
  treemap2.padding = function(x) {
    return arguments.length ? treemap2.paddingInner(x).paddingOuter(x) : treemap2.paddingInner();
  };
  treemap2.paddingInner = function(x) {
    return arguments.length ? (paddingInner = typeof x === "function" ? x : constant(+x), treemap2) : paddingInner;
  };
  treemap2.paddingOuter = function(x) {
    return arguments.length ? treemap2.paddingTop(x).paddingRight(x).paddingBottom(x).paddingLeft(x) : treemap2.paddingTop();
  };
  treemap2.paddingTop = function(x) {
    return arguments.length ? (paddingTop = typeof x === "function" ? x : constant(+x), treemap2) : paddingTop;
  };
  treemap2.paddingRight = function(x) {
    return arguments.length ? (paddingRight = typeof x === "function" ? x : constant(+x), treemap2) : paddingRight;
  };
  treemap2.paddingBottom = function(x) {
    return arguments.length ? (paddingBottom = typeof x === "function" ? x : constant(+x), treemap2) : paddingBottom;
  };
  treemap2.paddingLeft = function(x) {
    return arguments.length ? (paddingLeft = typeof x === "function" ? x : constant(+x), treemap2) : paddingLeft;
  };
  return treemap2;
}
var resquarify = (function custom2(ratio) {
  function resquarify2(parent2, x0, y0, x1, y1) {
    if ((rows = parent2._squarify) && rows.ratio === ratio) {
      var rows, row, nodes, i, j = -1, n, m = rows.length, value = parent2.value;
      while (++j < m) {
        row = rows[j], nodes = row.children;
        for (i = row.value = 0, n = nodes.length; i < n; ++i) row.value += nodes[i].value;
        if (row.dice) treemapDice(row, x0, y0, x1, value ? y0 += (y1 - y0) * row.value / value : y1);
        else treemapSlice(row, x0, y0, value ? x0 += (x1 - x0) * row.value / value : x1, y1);
        value -= row.value;
      }
    } else {
      parent2._squarify = rows = squarifyRatio(ratio, parent2, x0, y0, x1, y1);
      rows.ratio = ratio;
    }
  }
  resquarify2.ratio = function(x) {
    return custom2((x = +x) > 1 ? x : 1);
  };
  return resquarify2;
})(phi);

// src/report/html/treemap.ts
var width = 1100;
var height = 460;
var line = 20;
var mostPanels = 150;
var mostParts = 120;
var least = { width: 3, height: 3 };
var leastNamed = { width: 44, height: 16 };
function treemap(root) {
  const ids = /* @__PURE__ */ new Map();
  const groups = [root];
  for (const group of groups) {
    if (group.children.length === 0 || ids.size >= mostPanels) continue;
    ids.set(group, `map-${ids.size}`);
    groups.push(...group.children);
  }
  const panels = [];
  const draw = (node, path) => {
    const id = ids.get(node);
    if (id === void 0) return;
    panels.push(panel(node, id, path, ids));
    for (const child of node.children) draw(child, [...path, node]);
  };
  draw(root, []);
  return html`<div class="treemap" data-treemap="">
    <div class="search" hidden>
      <label>Find a file, package or module <input type="search" autocomplete="off" /></label>
      <output></output>
      <ul class="hits"></ul>
    </div>
    <nav class="crumbs" aria-label="Path in the bundle"></nav>
    ${panels} ${legend(root.change !== null)}
  </div> `;
}
function panel(node, id, path, ids) {
  const parentId = ids.get(path.at(-1) ?? node);
  const tree = hierarchy(shown(node, 2), ({ children }) => children).sum(
    (one) => one.children.length > 0 ? 0 : one.node.bytes
  );
  const root = index().size([width, height]).paddingTop((cell) => cell.depth === 1 && cell.children ? line : 0).paddingInner(1)(tree);
  const cells = (root.children ?? []).flatMap((child) => [child, ...child.children ?? []]);
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
      ${cells.map((cell) => drawCell(cell, ids))}
    </svg>
  </div> `;
}
function shown(node, levels) {
  const parts3 = levels > 0 ? node.children.slice(0, mostParts) : [];
  return { node, children: parts3.map((child) => shown(child, levels - 1)) };
}
function drawCell(cell, ids) {
  const { x0, y0, x1, y1, depth } = cell;
  const data = cell.data.node;
  const [wide2, high] = [x1 - x0, y1 - y0];
  if (wide2 < least.width || high < least.height) return null;
  const to = depth === 1 ? ids.get(data) : void 0;
  const inside = depth === 1 || !cell.parent ? void 0 : ids.get(cell.parent.data.node);
  const named = wide2 >= leastNamed.width && high >= leastNamed.height;
  const words2 = named && html`<text>${shortName(data.name)}${depth === 1 && cell.children ? ` · ${summary(data)}` : ""}</text
      >${!(depth === 1 && cell.children) && high >= 34 && html`<text class="size">${summary(data)}</text>`}`;
  const action = depth === 1 ? to === void 0 ? ` role="img"` : ` role="button" tabindex="-1" data-to="${to}"` : ` aria-hidden="true"${inside === void 0 ? "" : ` data-in="${inside}"`}`;
  const label2 = to === void 0 ? null : html`aria-label="${describe(data)}"`;
  const place = `x="${percent(x0, width)}" y="${percent(y0, height)}" width="${percent(wide2, width)}" height="${percent(high, height)}"`;
  return html`<svg class="cell d${depth} ${tint(data)}" ${{ markup: action }} ${label2} ${{ markup: place }}>
    <title>${describe(data)}</title>
    <rect />
    ${words2}
  </svg>`;
}
function percent(value, of) {
  return `${(value / of * 100).toFixed(1)}%`;
}
function shortName(name) {
  const parts3 = name.split("/");
  return name.startsWith("@") && parts3.length === 2 ? name : parts3.at(-1) ?? name;
}
function summary({ bytes: bytes2, change, added }) {
  const size3 = printQuantity(Math.round(bytes2), "B");
  if (added) return `${size3}, new`;
  return change === null || Math.abs(change) < 1 ? size3 : `${size3}, ${printChange(Math.round(change), "B")}`;
}
function describe(node) {
  return `${node.name}: ${summary(node)}`;
}
function tint({ bytes: bytes2, change, added }) {
  if (change === null) return "even";
  if (added) return "new";
  const share = change / Math.max(1, bytes2 - change);
  if (Math.abs(change) < 10 || Math.abs(share) < 0.01) return "same";
  if (share > 0) return share > 0.1 ? "up2" : "up1";
  return share < -0.1 ? "down2" : "down1";
}
var shades = [
  ["down2", "over 10 % smaller"],
  ["down1", "smaller"],
  ["same", "as in base"],
  ["up1", "larger"],
  ["up2", "over 10 % larger"],
  ["new", "new"]
];
function legend(compared) {
  if (!compared) return null;
  return html`<ul class="legend" aria-label="Colours">
    ${shades.map(([shade, words2]) => html`<li><span class="key ${shade}" aria-hidden="true"></span> ${words2}</li> `)}
  </ul>`;
}

// src/report/html/bundle.ts
var mostRows = 200;
function bundleSection(bundle) {
  const changes = bundleChanges(bundle);
  if (!changes) return null;
  const tree = bundleTree(bundle);
  const compared = bundle.base !== null;
  return html`<section id="bundle">
    <h2>Bundle</h2>
    ${tree && treemap(tree)}${sizeTable("Gzip bytes by kind", changes.groups, compared)}
    ${packages(bundle)}${modules(bundle)}
    <details>
      <summary>${counted(changes.files.length, "file")}</summary>
      ${sizeTable("Gzip bytes by file", changes.files, compared)}
    </details>
  </section> `;
}
function packages({ head, base, diff }) {
  const own = head?.packages ?? [];
  if (own.length === 0) return null;
  const changed = new Map((diff?.packages ?? []).map((change) => [change.name, change]));
  const before = new Map((base?.packages ?? []).map(({ name, gzip }) => [name, gzip]));
  const compared = base?.packages !== void 0;
  const rows = own.map(
    (one) => packageSize(one, changed.get(one.name), compared ? before.get(one.name) ?? null : void 0)
  );
  const gone = (diff?.packages ?? []).filter(({ kind }) => kind === "removed").map(({ name, gzip }) => ({ name, kind: "", base: gzip.base, head: null, change: -gzip.base }));
  const all = [...rows, ...gone].toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  return html`<details${{ markup: changed.size > 0 ? " open" : "" }}>
    <summary>${counted(all.length, "package")}</summary>
    ${sizeTable("Packages: their share of the gzip bytes", all, compared)}
  </details> `;
}
function packageSize({ name, versions, gzip }, change, before) {
  const [was, is] = [change?.versions.base.join(", ") ?? "", versions.join(", ")];
  const version = was !== "" && was !== is ? `${was} → ${is}` : is;
  const brought = change?.importer === void 0 ? "" : `imported by ${change.importer}`;
  return {
    name,
    kind: [version, brought].filter((part2) => part2 !== "").join(", "),
    base: before ?? null,
    head: gzip,
    change: before === void 0 ? null : gzip - (before ?? 0)
  };
}
function modules({ diff }) {
  const changed = diff?.modules ?? [];
  if (changed.length === 0) return null;
  const rows = changed.map(({ kind, name, before, gzip, importer }) => {
    const words2 = [kind, before && `was ${before}`, importer && `imported by ${importer}`].filter(Boolean);
    return {
      name,
      kind: words2.join(", "),
      base: kind === "added" ? null : gzip.base,
      head: kind === "removed" ? null : gzip.head,
      change: gzip.head - gzip.base
    };
  });
  return html`<details>
    <summary>${counted(rows.length, "module")} changed</summary>
    ${sizeTable("Modules that changed: their share of the gzip bytes", rows, true)}
  </details> `;
}
function counted(count3, of) {
  return `${count3} ${of}${count3 === 1 ? "" : "s"}`;
}
function sizeTable(title, all, changes) {
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
        ${sizes.map((size3) => sizeRow(size3, changes))}
      </tbody>
    </table>
    ${all.length > sizes.length && html`<p class="soft">${all.length - sizes.length} more are in the report's data.</p>`}`;
}
function sizeRow({ name, kind, base, head, change }, changes) {
  const share = base && change !== null ? ` (${printShare(change / base)})` : "";
  const tint2 = change === null || change === 0 ? "soft" : change > 0 ? "middling" : "good";
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${name}${kind !== name && kind !== "" && html`<small>${kind}</small>`}
    </th>
    ${changes && html`<td role="cell" class="number" data-label="Base" data-sort="${base ?? 0}">${base === null ? "new" : printQuantity(base, "B")}</td>`}
    <td role="cell" class="number" data-label="Head" data-sort="${head ?? 0}">
      ${head === null ? "removed" : printQuantity(head, "B")}
    </td>
    ${changes && html`<td role="cell" class="number" data-label="Change" data-sort="${change ?? 0}"><span class="${tint2}">${change !== null && `${printChange(change, "B")}${share}`}</span></td>`}
  </tr> `;
}

// src/report/loosenings.ts
function describeLoosening({ what, name, pages, before, after }) {
  const where = pages.length === 0 ? "" : ` on ${listed(pages)}`;
  switch (what) {
    case "exception":
      return before === null ? `new exception for ${name}${where}, ${after ?? "without end"}` : `exception for ${name}${where} extended, it was ${before}, it is ${after ?? "without end"}`;
    case "page":
      return after === null ? `page ${name} (${before ?? ""}) is no longer visited` : `page ${name} was ${before ?? "unknown"}, it is ${after}`;
    case "device":
      return after === null ? `device ${name} is no longer measured` : `device ${name} is simulated faster: it was ${before ?? "unknown"}; it is ${after}`;
    case "interactions":
      return after === null ? `page ${name} has no interactions any more, so INP is not measured on it` : `page ${name} has fewer interactions: ${before ?? ""}, now ${after}`;
    case "setting":
      return `${name}: ${before ?? "unset"} is now ${after ?? "unset"}`;
    default:
      if (before !== null && after?.startsWith(`${before}, `))
        return `${name}${where}: ${what} ${before} is now ${after.slice(before.length + 2)}`;
      return after === null ? `${name}${where}: ${what} ${before ?? ""} removed` : `${name}${where}: ${what} raised from ${before ?? "nothing"} to ${after}`;
  }
}
var mostPages = 5;
function listed(pages) {
  const left = pages.length - mostPages;
  return `${pages.slice(0, mostPages).join(", ")}${left > 0 ? ` and ${left} more pages` : ""}`;
}

// src/report/html/details.ts
function loosenedSection(loosened) {
  if (!loosened || loosened.length === 0) return null;
  return html`<section id="loosened">
    <h2>This change loosens its own budget <span class="count">${loosened.length}</span></h2>
    <ul>
      ${loosened.map((one) => html`<li><span class="middling">Softer:</span> ${describeLoosening(one)}</li>`)}
    </ul>
  </section> `;
}
function prominentSection(notes2) {
  if (notes2.length === 0) return null;
  return html`<section>
    ${notes2.map(
    ({ text: text2 }) => html`<p>
          <strong><span class="middling">Warning:</span> ${text2}</strong>
        </p>`
  )}
  </section> `;
}
function noteSection(notes2) {
  if (notes2.length === 0) return null;
  return html`<section>
    <h2>Notes</h2>
    <ul>
      ${notes2.map(({ level, text: text2 }) => html`<li>${level === "warn" && html`<span class="middling">Warning:</span> `}${text2}</li>`)}
    </ul>
  </section> `;
}
function failedVisitSection(visits) {
  if (visits.length === 0) return null;
  return html`<section>
    <h2>Failed visits <span class="count">${visits.length}</span></h2>
    <ul>
      ${visits.map(
    ({ page, device, revision, index: index2, error }) => html`<li>
            ${page}, ${device}, ${revision}, visit ${index2}: ${error?.message ?? "no reason given"}
            <code>${error?.code ?? "unknown"}</code>
          </li>`
  )}
    </ul>
  </section> `;
}
function factSection(report, files) {
  return html`<footer>
    <h2>How it was measured</h2>
    <dl>
      ${factsOf(report).map(
    ({ label: label2, value }) => html`<div>
            <dt>${label2}</dt>
            <dd>${value}</dd>
          </div>`
  )}
    </dl>
    ${files.map((file) => html`<p><code>${file}</code></p>`)}
  </footer> `;
}

// src/report/html/client-script.ts
var clientScript = '"use strict";(()=>{function h(o){let e=o.querySelector("#filter"),t=e?.querySelector("input"),n=e?.querySelector("output");!e||!t||!n||(e.hidden=!1,t.addEventListener("input",()=>{let s=t.value.toLowerCase().split(/\\s+/).filter(Boolean),{shown:r,all:l}=H(o,s);n.textContent=s.length===0?"":`${r} of ${l} shown`}))}function H(o,e){let t=0,n=0,s=(r,l)=>{let i=e.every(a=>l.includes(a));return r.hidden=!i,n++,i&&t++,i};for(let r of o.querySelectorAll("table.filtered tbody")){let l=r.querySelector("tr.place"),i=!1,a=!0;for(let c of r.rows)c!==l&&(c.classList.contains("why")?c.hidden=!a:(a=s(c,d(l,c,M(c))),i||=a));r.hidden=!i}for(let r of o.querySelectorAll("details.place"))s(r,d(r.querySelector("summary")));for(let r of o.querySelectorAll("section > .findings > li, section > details > .findings > li"))s(r,d(r));for(let r of o.querySelectorAll("main > section")){let l=[...r.querySelectorAll("table.filtered tbody, details.place, .finding")];r.hidden=e.length>0&&l.length>0&&l.every(i=>i.hidden)}return{shown:t,all:n}}function M(o){let e=o.nextElementSibling;return e?.classList.contains("why")?e:null}function d(...o){return o.map(e=>e?.textContent??"").join(" ").toLowerCase()}function p(o){let e=o.querySelectorAll("[data-frame]"),t=o.querySelector("#films")?.textContent;if(e.length===0||!t)return;let n=JSON.parse(t);for(let s of e){let[r,l]=(s.dataset.frame??"").split(".").map(Number),i=n[r??-1]?.frames[l??-1]?.jpeg;i===void 0||!/^\\/9j\\/[A-Za-z0-9+/]*={0,2}$/.test(i)||s.setAttribute(s instanceof HTMLImageElement?"src":"href",`data:image/jpeg;base64,${i}`)}}function E(o){let e=[];addEventListener("beforeprint",()=>{e=[...o.querySelectorAll("details:not([open])")];for(let t of e)t.open=!0}),addEventListener("afterprint",()=>{for(let t of e)t.open=!1})}function L(o){for(let e of o.querySelectorAll("table"))for(let[t,n]of[...e.tHead?.rows[0]?.cells??[]].entries()){if(n.dataset.unsorted!==void 0)continue;let s=o.createElement("button");s.type="button",s.className="sort",s.append(...n.childNodes),s.addEventListener("click",()=>w(e,n,t)),n.append(s)}}function w(o,e,t){let n=e.classList.contains("number"),s=e.getAttribute("aria-sort"),r=n?"descending":"ascending",i=s===r?n?"ascending":"descending":r;for(let c of e.parentElement?.querySelectorAll("[aria-sort]")??[])c.removeAttribute("aria-sort");e.setAttribute("aria-sort",i);let a=i==="ascending"?1:-1;for(let c of o.tBodies){let m=x(c);m.sort((T,S)=>a*q(b(T[0],t),b(S[0],t))),c.append(...m.flat())}}function x(o){let e=[];for(let t of o.rows){if(t.classList.contains("place"))continue;let n=e.at(-1);t.classList.contains("why")&&n?n.push(t):e.push([t])}return e}function b(o,e){let t=o?.cells[e],n=t?.dataset.sort;return n===void 0?t?.textContent.trim()??"":Number(n)}function q(o,e){return typeof o=="number"&&typeof e=="number"?o-e:String(o).localeCompare(String(e),"en",{numeric:!0})}function y(o){for(let e of o.querySelectorAll("[data-treemap]"))new f(e).start()}var f=class{#t;#e;#r;#o;constructor(e){this.#t=e,this.#e=[...e.querySelectorAll(".panel")],this.#r=e.querySelector(".crumbs")}start(){this.#t.addEventListener("click",({target:e})=>{this.#l(e)}),this.#t.addEventListener("keydown",e=>this.#a(e)),this.#u(),this.#e[0]&&this.#n(this.#e[0])}#n(e){for(let n of this.#e)n.hidden=n!==e;this.#o=e;let[t]=u(e);for(let n of u(e))n.setAttribute("tabindex",n===t?"0":"-1");this.#r?.replaceChildren(...this.#c(e).flatMap((n,s)=>this.#i(n,s,e)))}#i(e,t,n){let s=e.dataset.name??"";if(e===n){let l=document.createElement("strong");return l.textContent=s,l.setAttribute("aria-current","true"),t>0?[" \\u203A ",l]:[l]}let r=document.createElement("button");return r.type="button",r.textContent=s,r.addEventListener("click",()=>{this.#n(e),u(e)[0]?.focus()}),t>0?[" \\u203A ",r]:[r]}#c(e){let t=[];for(let n=e;n&&!t.includes(n);n=this.#s(n))t.unshift(n);return t}#s(e){return this.#e.find(({id:t})=>t===e.dataset.parent)}#l(e){let t=e instanceof Element?e.closest("[data-to], [data-in]"):null,{to:n,in:s}=t?.dataset??{},r=this.#e.find(({id:l})=>l===(n??s));return r?(this.#n(r),(u(r)[0]??this.#r?.querySelector("button"))?.focus(),!0):!1}#a(e){if(!(e.target instanceof SVGElement)||!this.#o)return;let t=u(this.#o),n=t.indexOf(e.target),s={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key],r=s===void 0?void 0:t[(n+s+t.length)%t.length],l=this.#s(this.#o);if(r)e.target.setAttribute("tabindex","-1"),r.setAttribute("tabindex","0"),r.focus();else if(e.key==="Enter"||e.key===" "){if(!this.#l(e.target))return}else if((e.key==="Escape"||e.key==="Backspace")&&l)this.#n(l),u(l)[0]?.focus();else return;e.preventDefault()}#u(){let e=this.#t.querySelector(".search"),t=e?.querySelector("input"),n=e?.querySelector("ul"),s=e?.querySelector("output");!e||!t||!n||!s||(e.hidden=!1,t.addEventListener("input",()=>{let r=t.value.trim().toLowerCase(),l=[];for(let i of this.#t.querySelectorAll(".cell.d1")){let a=r!==""&&A(i).includes(r);i.classList.toggle("hit",a),a&&l.push(i)}s.textContent=r===""?"":`${l.length} found`,n.replaceChildren(...l.slice(0,20).map(i=>this.#d(i)))}))}#d(e){let t=document.createElement("li"),n=document.createElement("button");return n.type="button",n.textContent=g(e),n.addEventListener("click",()=>{let s=e.closest(".panel");s&&this.#n(s),e.dataset.to!==void 0&&e.focus()}),t.append(n),t}};function u(o){return[...o.querySelectorAll("[data-to]")]}function g(o){return o.querySelector("title")?.textContent??""}function A(o){let e=g(o);return e.slice(0,e.lastIndexOf(": ")).toLowerCase()}for(let o of[L,h,y,p,E])try{o(document)}catch{}document.documentElement.classList.add("active");})();';
var hashes = {
  script: "sha256-GRj0cAf+91BPKyPK15Ze8M63jbfuyU3Oszu6Bi7Rbmc=",
  style: "sha256-fy5qqxtr/A89TDEwJem1I/n7lkFJ1R1FW78YX2ozfzc="
};

// src/report/sections.ts
var sectionOrder = [
  "exceeded",
  "missing",
  "inconclusive",
  "warned",
  "passed"
];
function sectionsOf(report) {
  const reasons2 = new Map(report.measurements.map((one) => [keyOf2(one), one.basisReason]));
  return sectionOrder.flatMap((kind) => {
    const verdicts = report.verdicts.filter((verdict) => kindOf3(verdict) === kind);
    return verdicts.length === 0 ? [] : [{ kind, count: verdicts.length, rows: rowsOf(verdicts, reasons2) }];
  });
}
function kindOf3(verdict) {
  if (verdict.status === "fail") return "exceeded";
  if (verdict.status === "missing") return verdict.limit.level === "fail" ? "missing" : "warned";
  if (verdict.status === "inconclusive") return "inconclusive";
  return verdict.status === "warn" || verdict.allowed ? "warned" : "passed";
}
function keyOf2(of) {
  return JSON.stringify([of.metric, of.page, of.device]);
}
function allRowsOf(report) {
  return rowsOf(report.verdicts, new Map(report.measurements.map((one) => [keyOf2(one), one.basisReason])));
}
function rowsOf(verdicts, reasons2) {
  const together = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const key = keyOf2(verdict);
    const row = together.get(key);
    if (row) row.push(verdict);
    else together.set(key, [verdict]);
  }
  return [...together.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { metric, label: label2, page, device, basis } = first;
    const { base, head, delta } = alike.find((verdict) => verdict.delta) ?? first;
    const basisReason = reasons2.get(keyOf2(first)) ?? null;
    const { unit } = first.limit;
    return [{ metric, label: label2, page, device, unit, basis, basisReason, base, head, delta, verdicts: alike }];
  });
}
function groupByPlace(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = JSON.stringify([row.page, row.device]);
    const group = groups.get(key) ?? { page: row.page, device: row.device, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
function likeRows(rows) {
  const together = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const says = row.verdicts.map(({ limit, reason }) => [limit.kind, limit.value, reason]);
    const key = headValue(row) === null ? JSON.stringify([row.metric, says]) : keyOf2(row);
    const like = together.get(key);
    if (like) like.push(row);
    else together.set(key, [row]);
  }
  return [...together.values()];
}
function isAcronym(metric) {
  return /^[A-Z]{2,5}$/.test(metric) && findMetric(metric) !== void 0;
}
function nameOf(row) {
  return isAcronym(row.metric) ? row.metric : row.label || row.metric;
}
function headValue(row) {
  if (row.head) return row.head.median;
  return row.verdicts.find((verdict) => verdict.limit.kind !== "maxIncrease")?.actual ?? null;
}
function bandOf(metric, value) {
  const bands = findMetric(metric)?.bands;
  if (!bands || value === null) return void 0;
  if (value <= bands.good) return "good";
  return value <= bands.poor ? "needs improvement" : "poor";
}

// src/report/html/findings.ts
var mostEvidence = 20;
function placeFindings(findings2, sections) {
  const rows = /* @__PURE__ */ new Map();
  for (const { kind, rows: own } of sections)
    for (const row of own) if (kind !== "passed" && !rows.has(keyOf2(row))) rows.set(keyOf2(row), row);
  const beside = /* @__PURE__ */ new Map();
  const loose = [];
  for (const finding of findings2.filter((one) => !one.standing)) {
    const { metric, page, device } = finding;
    const row = metric === null ? void 0 : rows.get(keyOf2({ metric, page, device }));
    if (!row) loose.push(finding);
    else beside.set(row, [...beside.get(row) ?? [], finding]);
  }
  return { beside, loose, standing: findings2.filter(({ standing }) => standing) };
}
function findingItem(finding, beside = false) {
  const { title, metric, page, device, evidence: evidence3, fix, certainty, saving, link: link2, standing } = finding;
  const about = beside ? "" : [metric, page, device].filter((part2) => part2 !== null).join(" · ");
  const sure = standing ? "" : certainty === "certain" ? "certain" : "changed together, which proves no cause";
  const facts2 = [about, sure, saving && `worth at most ${printQuantity(saving.value, saving.unit)}`].filter(
    Boolean
  );
  return html`<li class="finding ${certainty}">
    <strong>${title}</strong>
    <p>${fix}</p>
    <p class="soft">${facts2.join("; ")}</p>
    ${evidence3.length > 0 && html`<details>
        <summary>Evidence</summary>
        ${evidence3.slice(0, mostEvidence).map((line3) => html`<p><code>${line3}</code></p>`)}
      </details>`}${link2 !== null && html`<p><small>${link2}</small></p>`}
  </li> `;
}
function looseSection({ loose }) {
  if (loose.length === 0) return null;
  return html`<section id="what-to-do">
    <h2>What to do <span class="count">${loose.length}</span></h2>
    <ul class="findings">
      ${loose.map((finding) => findingItem(finding))}
    </ul>
  </section> `;
}
function standingSection({ standing }) {
  if (standing.length === 0) return null;
  return html`<section id="advice">
    <h2>Standing advice <span class="count">${standing.length}</span></h2>
    <details>
      <summary>What holds for base as well, and explains no change</summary>
      <ul class="findings">
        ${standing.map((finding) => findingItem(finding))}
      </ul>
    </details>
  </section> `;
}

// src/report/html/measured.ts
function measurementSection(measurements) {
  if (measurements.length === 0) return null;
  return html`<section id="measured">
    <h2>Measured, no limit <span class="count">${measurements.length}</span></h2>
    <details>
      <summary>show</summary>
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
    ({ metric, page, device, unit, base, head }) => html`<tr role="row">
                <th scope="row" role="rowheader">${metric}</th>
                <td role="cell" data-label="Page">${page}</td>
                <td role="cell" data-label="Device">${device}</td>
                <td role="cell" class="number" data-label="Base" data-sort="${base?.median ?? -1}">
                  ${base && printQuantity(base.median, unit)}
                </td>
                <td role="cell" class="number" data-label="Head" data-sort="${head?.median ?? -1}">
                  ${head ? printQuantity(head.median, unit) : "no data"}
                </td>
              </tr> `
  )}
        </tbody>
      </table>
    </details>
  </section> `;
}

// src/report/html/navigation.ts
var names = {
  loosened: "Loosened",
  exceeded: "Exceeded",
  missing: "Without data",
  "what-to-do": "What to do",
  inconclusive: "Undecided",
  warned: "Warnings",
  pages: "Pages",
  bundle: "Bundle",
  history: "History",
  passed: "Passed",
  advice: "Advice",
  measured: "No limit"
};
function part(id, content) {
  return { id, content };
}
function navigation(parts3) {
  return html`<div class="tools">
    <nav aria-label="Sections">${parts3.map(({ id }) => html`<a href="#${id}">${names[id] ?? id}</a> `)}</nav>
    <div id="filter" role="search" hidden>
      <label>Filter <input type="search" placeholder="LCP cart mobile" autocomplete="off" /></label>
      <output></output>
    </div>
  </div> `;
}

// src/report/html/films.ts
var moments = 8;
function filmstrip(films) {
  const shown3 = films.filter(({ film }) => film.frames.length > 0);
  if (shown3.length === 0) return null;
  const end = Math.max(...shown3.map(({ film }) => film.endMs));
  const times = Array.from({ length: moments }, (_, at2) => end * at2 / (moments - 1));
  return html`<div class="plot films">
    <h4>While it loaded</h4>
    ${shown3.map(
    ({ film, index: index2 }) => html`<figure>
          <figcaption>
            ${film.revision}
            <small
              >under the device's network and CPU; nothing changed after
              ${printQuantity(film.endMs, "ms")}</small
            >
          </figcaption>
          <ol class="strip" tabindex="0" aria-label="${film.revision} while it loaded">
            ${times.map((time) => {
      const frame = frameAt(film, time);
      return html`<li>
                ${picture({ film: index2, frame }, `${film.revision} after ${printQuantity(time, "ms")}`)}<small
                  >${printQuantity(time, "ms")}</small
                >
              </li> `;
    })}
          </ol>
        </figure> `
  )}
  </div> `;
}
function picture({ film, frame }, says) {
  return html`<img alt="${says}" data-frame="${film}.${frame}" />`;
}
function frameAt({ frames }, time) {
  const later = frames.findIndex(({ atMs }) => atMs > time + 0.5);
  return later < 0 ? frames.length - 1 : Math.max(0, later - 1);
}

// src/report/html/bars.ts
var width2 = 300;
var height2 = 16;
function barTable(caption, first, parts3, bars2, unit) {
  const most2 = Math.max(...bars2.map(totalOf));
  if (bars2.length === 0 || !(most2 > 0)) return null;
  const several = parts3.length > 1;
  return html`<table role="table" class="bars">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${first}</th>
        <th scope="col" role="columnheader" class="drawing" data-unsorted="">Drawn</th>
        ${parts3.map((part2, at2) => html`<th scope="col" role="columnheader" class="number">${several && html`<span class="key p${at2 + 1}" aria-hidden="true"></span> `}${part2}</th>`)}
        ${several && html`<th scope="col" role="columnheader" class="number">Together</th>`}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${bars2.map((bar) => barRow(bar, parts3, most2, unit))}
    </tbody>
  </table> `;
}
function totalOf({ values }) {
  return values.reduce((sum4, value) => sum4 + (value ?? 0), 0);
}
function barRow(bar, parts3, most2, unit) {
  const { name, note, values } = bar;
  const total = totalOf(bar);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${name}${note !== "" && html` <small>${note}</small>`}</th>
    <td role="cell" class="drawing">${drawBar(values, most2)}</td>
    ${values.map((value, at2) => html`<td role="cell" class="number" data-label="${parts3[at2]}" data-sort="${value ?? -1}">${value === null ? "—" : printQuantity(value, unit)}</td>`)}
    ${values.length > 1 && html`<td role="cell" class="number" data-label="Together" data-sort="${total}">${printQuantity(total, unit)}</td>`}
  </tr> `;
}
function drawBar(values, most2) {
  let x = 0;
  const drawn = values.map((value, at2) => {
    const wide2 = (value ?? 0) / most2 * width2;
    const left = x;
    x += wide2;
    return wide2 < 0.05 ? null : html`<rect
          class="p${at2 + 1}"
          x="${left.toFixed(1)}"
          width="${wide2.toFixed(1)}"
          height="${height2}"
        />`;
  });
  return html`<svg
    class="bar"
    viewBox="0 0 ${width2} ${height2}"
    width="${width2}"
    height="${height2}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${drawn}
  </svg>`;
}

// src/report/html/interactions.ts
var parts = ["input delay", "processing", "presentation"];
function interactionTimeline(details) {
  const head = details.find(({ revision }) => revision === "head") ?? details[0];
  const names2 = /* @__PURE__ */ new Set([
    ...head?.interactions.map(({ step }) => step) ?? [],
    ...details.flatMap(({ interactions }) => interactions.map(({ step }) => step))
  ]);
  const bars2 = [...names2].flatMap(
    (name) => details.flatMap(
      ({ revision, interactions }) => interactions.filter(({ step }) => step === name).map((one) => ({
        name,
        note: revision,
        values: [one.parts.inputDelay, one.parts.processing, one.parts.presentation]
      }))
    )
  );
  const table2 = barTable("Slowest interaction of each step, from input to paint", "Step", parts, bars2, "ms");
  return table2 && html`<div class="plot interactions">
      <h4>Interactions</h4>
      ${table2}
    </div> `;
}

// src/report/html/largest-paint.ts
var parts2 = ["TTFB", "load delay", "load duration", "render delay"];
function largestPaint(details) {
  const known = details.flatMap(
    ({ revision, largestPaint: paint }) => paint ? [{ revision, ...paint }] : []
  );
  if (known.length === 0) return null;
  const bars2 = known.map(({ revision, parts: own }) => ({
    name: revision,
    note: "",
    values: parts2.map((name) => own.find((part2) => part2.name === name)?.ms ?? null)
  }));
  const elements = new Set(known.map(({ element }) => element).filter((element) => element !== null));
  return html`<div class="plot largest-paint">
    <h4>Largest paint</h4>
    ${barTable("Parts of the largest paint, unthrottled, in the middle visit", "Revision", parts2, bars2, "ms")}
    ${elements.size === 1 && html`<p class="soft">Element: <code>${[...elements]}</code></p>`}${elements.size > 1 && known.map(({ revision, element }) => html`<p class="soft">Element of ${revision}: <code>${element}</code></p>`)}${grown(bars2)}
  </div> `;
}
function grown(bars2) {
  const [base, head] = ["base", "head"].map((name) => bars2.find((bar) => bar.name === name)?.values);
  if (!base || !head) return null;
  const changes = parts2.map((name, at2) => ({ name, change: (head[at2] ?? 0) - (base[at2] ?? 0) }));
  const [most2] = changes.toSorted((a, b) => b.change - a.change);
  if (!most2 || most2.change < 50) return null;
  return html`<p>Grew most in this visit: ${most2.name}, ${printChange(most2.change, "ms")}.</p>`;
}

// src/report/html/main-thread.ts
var revisions = ["base", "head"];
var mostNames = 12;
function mainThread(details, profiles) {
  const load = barTable(
    "While the page loaded, by script, on the device's CPU",
    "Script",
    ["time"],
    pairs(
      new Map(
        details.map(({ revision, scripts }) => [
          revision,
          sum3(scripts.map((one) => [one.name, one.totalMs]))
        ])
      )
    ),
    "ms"
  );
  const steps = [...new Set(profiles.map(({ step }) => step))];
  if (!load && steps.length === 0) return null;
  return html`<div class="plot main-thread">
    <h4>Main thread</h4>
    ${load}${steps.map(
    (step) => stepProfile(
      step,
      profiles.filter((profile) => profile.step === step)
    )
  )}
  </div> `;
}
function stepProfile(step, profiles) {
  const byPackage = new Map(
    profiles.map(({ revision, functions }) => [
      revision,
      sum3(functions.map((one) => [packageOf(one), one.selfMs]))
    ])
  );
  return html`${barTable(`While “${step}” waited for its paint, by package: its functions that took most, under the profiler`, "Package", ["time"], pairs(byPackage), "ms")}
    <details>
      <summary>Functions of “${step}”</summary>
      ${functionTable(step, profiles)}
    </details>`;
}
function functionTable(step, profiles) {
  const rows = profiles.flatMap(({ revision, functions }) => functions.map((one) => ({ revision, ...one })));
  return html`<table role="table">
    <caption class="hidden">
      Functions while “${step}” waited
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Function</th>
        <th scope="col" role="columnheader">Where</th>
        <th scope="col" role="columnheader">Revision</th>
        <th scope="col" role="columnheader" class="number">Itself</th>
        <th scope="col" role="columnheader" class="number">With what it called</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
    (one) => html`<tr role="row">
            <th scope="row" role="rowheader">${one.function === "" ? "(no name)" : one.function}</th>
            <td role="cell" data-label="Where"><code>${placeOf(one)}</code></td>
            <td role="cell" data-label="Revision">${one.revision}</td>
            <td role="cell" class="number" data-label="Itself" data-sort="${one.selfMs}">
              ${printQuantity(one.selfMs, "ms")}
            </td>
            <td role="cell" class="number" data-label="Called" data-sort="${one.totalMs}">
              ${printQuantity(one.totalMs, "ms")}
            </td>
          </tr> `
  )}
    </tbody>
  </table>`;
}
function placeOf({ source, url, line: line3, column }) {
  return source ? `${source.module}:${source.line}` : `${url}:${line3}:${column}`;
}
function packageOf({ source, url }) {
  if (!source) return URL.canParse(url) ? new URL(url).pathname : url;
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source.module) ?? [];
  return name ?? "the app's own code";
}
function sum3(entries) {
  const sums = /* @__PURE__ */ new Map();
  for (const [name, value] of entries) sums.set(name, (sums.get(name) ?? 0) + value);
  return sums;
}
function pairs(sums) {
  const most2 = (name) => Math.max(...revisions.map((revision) => sums.get(revision)?.get(name) ?? 0));
  const names2 = [...new Set([...sums.values()].flatMap((own) => [...own.keys()]))];
  return names2.toSorted((a, b) => most2(b) - most2(a)).slice(0, mostNames).flatMap(
    (name) => revisions.flatMap((revision) => {
      const own = sums.get(revision);
      return own ? [{ name, note: revision, values: [own.get(name) ?? null] }] : [];
    })
  );
}

// src/report/html/shifts.ts
var most = { shifts: 3, moved: 5 };
var size2 = 300;
function shiftDrawings(details, films) {
  const drawn = details.flatMap(
    (detail) => detail.layoutShifts.slice(0, most.shifts).map((shift) => ({ detail, shift }))
  );
  if (drawn.length === 0) return null;
  return html`<div class="plot shifts">
    <h4>Layout shifts</h4>
    <div class="shift-list">
      ${drawn.map(({ detail, shift }) => {
    const film = films.find((one) => one.film.revision === detail.revision);
    return drawing(detail, shift, film && { film: film.index, frame: film.film.frames.length - 1 });
  })}
    </div>
  </div> `;
}
function drawing({ revision, viewport }, shift, picture2) {
  const { width: width5, height: height4 } = viewport;
  const scale = size2 / Math.max(width5, height4, 1);
  const moved = shift.moved.slice(0, most.moved);
  const title = `${revision}: ${printQuantity(shift.value, "unitless")} after ${printQuantity(shift.atMs, "ms")}`;
  return html`<figure>
    <svg
      class="screen"
      viewBox="0 0 ${width5} ${height4}"
      width="${Math.round(width5 * scale)}"
      height="${Math.round(height4 * scale)}"
      role="img"
      aria-label="${title}: ${moved.length} elements moved"
    >
      ${picture2 && picture2.frame >= 0 && html`<image data-frame="${picture2.film}.${picture2.frame}" width="${width5}" height="${height4}" preserveAspectRatio="none" />`}
      ${moved.map(({ from, to }, at2) => drawMove(from, to, at2 + 1))}
    </svg>
    <figcaption>
      <strong>${title}</strong
      >${shift.font !== null && html`<p>just after the font <code>${shift.font}</code></p>`}
      <ol>
        ${moved.map(({ selector, from, to, lacksSize, pushedBy }) => html`<li><code>${selector}</code> ${describe2(from, to)}${lacksSize && ", an image without size"}${pushedBy && html`; above it now <code>${pushedBy.selector}</code>, ${Math.round(pushedBy.height)} px high${pushedBy.lacksSize && ", without size"}`}</li> `)}
      </ol>
    </figcaption>
  </figure> `;
}
function drawMove(from, to, number) {
  const at2 = isEmpty(to) ? from : to;
  return html`${!isEmpty(from) && box(from, "from")}${!isEmpty(from) && !isEmpty(to) && arrow(from, to)}${!isEmpty(to) && box(to, "to")}
    <text class="mark" x="${at2.x + 6}" y="${at2.y + 24}">${number}</text>`;
}
function isEmpty({ width: width5, height: height4 }) {
  return width5 <= 0 || height4 <= 0;
}
function box({ x, y, width: width5, height: height4 }, kind) {
  return html`<rect
    class="${kind}"
    x="${x}"
    y="${y}"
    width="${Math.max(0, width5)}"
    height="${Math.max(0, height4)}"
  />`;
}
function arrow(from, to) {
  const middle = ({ x, y, width: width5, height: height4 }) => ({ x: x + width5 / 2, y: y + height4 / 2 });
  const [a, b] = [middle(from), middle(to)];
  return html`<line class="way" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" />`;
}
function describe2(from, to) {
  if (isEmpty(to)) return "left the screen";
  if (isEmpty(from)) return "came onto the screen";
  const [right, down] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
  const ways = [
    down === 0 ? "" : `${Math.abs(down)} px ${down > 0 ? "down" : "up"}`,
    right === 0 ? "" : `${Math.abs(right)} px ${right > 0 ? "right" : "left"}`
  ].filter((way) => way !== "");
  const [wider, higher] = [Math.round(to.width - from.width), Math.round(to.height - from.height)];
  const grew = wider !== 0 || higher !== 0 ? `now ${Math.round(to.width)} × ${Math.round(to.height)} px` : "";
  return [ways.join(" and "), grew].filter((part2) => part2 !== "").join(", ") || "in its place";
}

// src/report/html/places.ts
function placeSection(report) {
  const places2 = /* @__PURE__ */ new Map();
  for (const { page, device } of [
    ...report.details ?? [],
    ...report.films ?? [],
    ...report.profiles ?? []
  ])
    places2.set(JSON.stringify([page, device]), { page, device });
  const drawn = [...places2.values()].flatMap((place) => {
    const content = placeContent(report, place.page, place.device);
    return content.some((part2) => part2 !== null) ? [{ ...place, content }] : [];
  });
  if (drawn.length === 0) return null;
  return html`<section id="pages">
    <h2>What happened on the pages <span class="count">${drawn.length}</span></h2>
    <p class="soft">Of each revision the visit in the middle.</p>
    ${drawn.map(
    ({ page, device, content }) => html`<details class="place" ${{ markup: isTroubled(report, page, device) ? " open" : "" }}>
          <summary>
            <h3>${page} <small>${device}</small></h3>
          </summary>
          <div class="plots">${content}</div>
        </details> `
  )}
  </section> `;
}
function placeContent(report, page, device) {
  const here = (one) => one.page === page && one.device === device;
  const details = inOrder((report.details ?? []).filter(here));
  const films = (report.films ?? []).flatMap((film, index2) => here(film) ? [{ film, index: index2 }] : []);
  return [
    filmstrip(films.toSorted((a, b) => order(a.film) - order(b.film))),
    largestPaint(details),
    interactionTimeline(details),
    shiftDrawings(details, films),
    mainThread(details, (report.profiles ?? []).filter(here))
  ];
}
function inOrder(details) {
  return details.toSorted((a, b) => order(a) - order(b));
}
function order({ revision }) {
  return revision === "base" ? 0 : 1;
}
function isTroubled({ verdicts }, page, device) {
  return verdicts.some((one) => one.page === page && one.device === device && one.status !== "pass");
}

// src/report/html/style.ts
var style = `
:root { color-scheme: light dark; --back: #fbfbfa; --card: #fff; --text: #1d2125; --soft: #59626b; --line: #e1e4e8;
  --fail: #b3261e; --warn: #8a5800; --pass: #1a6e3c; --base: #6b7680; --fail-back: #fdf1f0; --warn-back: #fdf7e8; --pass-back: #eff8f2;
  --p1: #4f6fb0; --p2: #c98a1b; --p3: #3f8f6b; --p4: #a4507f; --even: #e4e9f2; --same: #e9ebed; --up1: #fae1cf; --up2: #f6c3b3; --new: #f1b5c6; --down1: #dcefdf; --down2: #b9dfc3; }
@media (prefers-color-scheme: dark) { :root { --back: #14171a; --card: #1b1f23; --text: #e4e7ea; --soft: #a0a9b2; --line: #31373d;
  --fail: #ff9189; --warn: #e8b64a; --pass: #74cf98; --base: #8e99a3; --fail-back: #2c1b1b; --warn-back: #2a2416; --pass-back: #17261d;
  --p1: #7f9ce0; --p2: #d9a441; --p3: #5fb68e; --p4: #d080ae; --even: #26303f; --same: #2a2f34; --up1: #4c3322; --up2: #662d20; --new: #5c2238; --down1: #1f3826; --down2: #1b4a2b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
main { max-width: 1240px; margin: 0 auto; padding: 28px 24px 56px; }
h1 { font-size: 22px; line-height: 1.35; margin: 0; font-weight: 650; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 36px 0 8px; font-weight: 650; }
h2 .count { color: var(--soft); font-weight: 400; }
p { margin: 6px 0; overflow-wrap: anywhere; }
.soft, small { color: var(--soft); }
small { font-size: 13px; }
.verdict { padding: 16px 20px; border-left: 5px solid var(--base); border-radius: 6px; background: var(--card); }
.verdict.pass { border-color: var(--pass); background: var(--pass-back); }
.verdict.warn { border-color: var(--warn); background: var(--warn-back); }
.verdict.fail, .verdict.error { border-color: var(--fail); background: var(--fail-back); }
.bad { color: var(--fail); } .middling { color: var(--warn); } .good { color: var(--pass); }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
caption { text-align: left; padding: 12px 0 6px; font-weight: 600; overflow-wrap: anywhere; }
caption.hidden { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; padding: 0; }
table.verdicts { table-layout: fixed; } .verdicts th.number { width: 162px; } .verdicts th.base { width: 106px; } .verdicts th.change { width: 250px; } .verdicts th.limit { width: 180px; } .verdicts th.strip { width: 236px; }
tr.place th { background: var(--back); font-weight: 600; padding-top: 8px; } tr.place th small { display: inline; }
th, td { padding: 6px 12px; text-align: left; vertical-align: top; font-weight: 400; border-top: 1px solid var(--line); }
thead th { color: var(--soft); font-size: 13px; border-top: 0; white-space: nowrap; }
th.number, td.number { text-align: right; white-space: nowrap; }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 120px; }
tbody th small { display: block; font-weight: 400; }
td { overflow-wrap: anywhere; }
td.limit span { display: block; }
td small { display: block; }
tr.why td { border-top: 0; padding-top: 0; }
tr.why p { margin: 0; }
svg.dots { display: block; overflow: visible; }
svg.dots path { fill: none; stroke-linecap: round; } svg.dots .head { stroke: var(--text); stroke-width: 7; stroke-opacity: .7; }
svg.dots .base { stroke: var(--base); stroke-width: 7; stroke-opacity: .55; }
svg.dots .axis { stroke: var(--line); } svg.dots .median { stroke: var(--text); stroke-width: 1.5; }
svg.dots .interval { stroke: var(--p1); stroke-width: 5; }
svg.dots .bound { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg text { font-size: 11px; fill: var(--soft); } svg.dots .end { text-anchor: end; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; margin: 16px 0 0; } .tools nav { display: flex; flex-wrap: wrap; gap: 4px 16px; flex: 1 1 300px; }
a { color: inherit; } input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--base); border-radius: 4px; padding: 4px 8px; max-width: 100%; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; text-decoration: underline; text-underline-offset: 3px; }
button.sort { text-decoration: none; } button.sort::after { content: " ↕"; color: var(--base); } [aria-sort=ascending] .sort::after { content: " ↑"; } [aria-sort=descending] .sort::after { content: " ↓"; }
:focus-visible { outline: 2px solid var(--p1); outline-offset: 2px; }
[hidden] { display: none !important; }
h3 { display: inline; font-size: 15px; font-weight: 650; overflow-wrap: anywhere; } h4 { font-size: 14px; margin: 20px 0 0; font-weight: 650; }
details.place { border: 1px solid var(--line); border-radius: 6px; background: var(--card); padding: 8px 16px; } details.place > summary { color: inherit; }
.plot { min-width: 0; } .plot.main-thread { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr)); gap: 0 32px; align-items: start; } .main-thread > * { min-width: 0; } .main-thread > h4 { grid-column: 1 / -1; }
.plot table { border: 0; } figure { margin: 8px 0; } figcaption { overflow-wrap: anywhere; } figcaption ol { margin: 4px 0; padding-left: 20px; }
td.drawing { width: 36%; } .bars th, .bars td { padding-top: 3px; padding-bottom: 3px; } .bars tbody th small { display: inline; } svg.bar { display: block; width: 100%; background: var(--back); }
.p1 { fill: var(--p1); background: var(--p1); } .p2 { fill: var(--p2); background: var(--p2); } .p3 { fill: var(--p3); background: var(--p3); } .p4 { fill: var(--p4); background: var(--p4); }
.key { display: inline-block; width: 11px; height: 11px; border-radius: 2px; border: 1px solid var(--line); }
.strip { display: flex; gap: 8px; list-style: none; margin: 4px 0; padding: 2px; overflow-x: auto; } .strip li { flex: 1 0 88px; max-width: 150px; margin: 0; text-align: center; } .strip img { display: block; width: 100%; height: auto; min-height: 40px; border: 1px solid var(--line); background: var(--back); }
.shift-list { display: flex; flex-wrap: wrap; gap: 16px; } .shift-list figure { display: flex; flex-wrap: wrap; gap: 12px; min-width: 0; max-width: 100%; } .shift-list figcaption { flex: 1 1 220px; max-width: 420px; }
svg.screen { background: var(--back); border: 1px solid var(--line); flex: none; } .screen .from { fill: none; stroke: #c2410c; stroke-width: 3; stroke-dasharray: 8 6; } .screen .to { fill: #c2410c; fill-opacity: .18; stroke: #c2410c; stroke-width: 3; } .screen .way { stroke: #c2410c; stroke-width: 2; } .screen .mark { font-size: 24px; font-weight: 700; fill: #9a3412; stroke: #fff; stroke-width: 4; paint-order: stroke; }
.findings { list-style: none; padding: 0; } .finding { border-left: 3px solid var(--base); padding: 2px 0 2px 12px; margin: 8px 0; } .finding.certain { border-color: var(--p1); } .finding p { margin: 2px 0; } tr.why .finding { color: var(--text); }
svg.map { display: block; background: var(--card); border: 1px solid var(--line); } svg.cell { overflow: hidden; } .cell rect { stroke: var(--card); stroke-width: 1; } .cell rect { width: 100%; height: 100%; } .cell text { fill: var(--text); font-size: 12px; transform: translate(5px, 14px); } .cell .size { transform: translate(5px, 29px); } .cell[data-to], .cell[data-in] { cursor: pointer; } .cell[data-to]:hover rect, .cell:focus-visible rect { stroke: var(--p1); stroke-width: 4; } .cell:focus-visible { outline: none; } .cell.hit rect { stroke: var(--fail); stroke-width: 4; }
.crumbs { margin: 8px 0 0; overflow-wrap: anywhere; } .hits { max-height: 180px; overflow: auto; }
.even { fill: var(--even); } .same { fill: var(--same); background: var(--same); } .up1 { fill: var(--up1); background: var(--up1); } .up2 { fill: var(--up2); background: var(--up2); } .new { fill: var(--new); background: var(--new); } .down1 { fill: var(--down1); background: var(--down1); } .down2 { fill: var(--down2); background: var(--down2); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; font-size: 13px; }
details { margin: 8px 0; } summary { cursor: pointer; color: var(--soft); }
td details { margin: 0; } td summary { font-size: 13px; }
code { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
ul { margin: 8px 0; padding-left: 20px; } li { margin: 4px 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 10px 24px; margin: 8px 0; }
dt { color: var(--soft); font-size: 13px; } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 720px) {
  main { padding: 16px 12px 40px; } h1 { font-size: 19px; } details.place { padding: 8px 10px; }
  table, tbody, tr, th, td, caption { display: block; } thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; }
  .active thead { display: block; position: static; clip-path: none; height: auto; width: auto; overflow: visible; white-space: normal; } .active thead tr { display: flex; flex-wrap: wrap; gap: 0 14px; padding: 4px 12px; } .active thead th { padding: 2px 0; width: auto !important; border: 0; } .active thead th[data-unsorted] { display: none; }
  tbody tr { padding: 8px 12px; border-top: 1px solid var(--line); } tbody tr:first-child { border-top: 0; } tbody tr.why { border-top: 0; padding-top: 0; } tr.place { background: var(--back); }
  tbody th, td, tr.why td { padding: 1px 0; border: 0; } td.number, th.number { text-align: left; } td.drawing { width: auto; }
  td[data-label] { display: grid; grid-template-columns: 84px 1fr; gap: 0 8px; } td[data-label]::before { content: attr(data-label); color: var(--soft); font-size: 13px; }
  td.none { display: none; } td > * { grid-column: 2; } tr.why td > * { grid-column: auto; }
}
@media print { body { background: #fff; } .tools, .search, button.sort::after { display: none; } details::details-content { content-visibility: visible; display: block; } .verdict, tr, figure, .plot > table { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } svg, .key, .cell { print-color-adjust: exact; } }
`;

// src/report/trend.ts
var bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
var mostBars = 40;
function trendsOf({ series }) {
  return series.toSorted((a, b) => Number(b.creep !== null) - Number(a.creep !== null)).flatMap((one) => {
    const values = one.values.filter((value) => value !== null);
    const [first, last] = [values.at(0), values.at(-1)];
    if (first === void 0 || last === void 0 || values.length < 2) return [];
    if (values.every((value) => value === 0)) return [];
    const { metric, page, device, unit } = one;
    return [
      {
        name: page === null ? metric : metric.includes(":") ? labelOf(metric) : metric,
        place: page === null ? null : `${page}, ${device ?? ""}`.replace(/, $/, ""),
        series: one,
        sparkline: sparkline(values),
        first: printQuantity(first, unit),
        last: printQuantity(last, unit),
        count: values.length
      }
    ];
  });
}
function sparkline(values) {
  const shown3 = values.slice(-mostBars);
  const high = Math.max(...shown3);
  const low = Math.min(...shown3, high * 0.9);
  const step = (high - low) / (bars.length - 1);
  return shown3.map((value) => bars[step > 0 ? Math.round((value - low) / step) : 0]).join("");
}

// src/report/html/trend.ts
var mostPlots = 24;
var width3 = 560;
var height3 = 96;
var margin = { left: 8, right: 72, top: 10, bottom: 10 };
function trendSection(history) {
  const trends = history ? trendsOf(history) : [];
  if (!history || trends.length === 0) return null;
  const shown3 = trends.slice(0, mostPlots);
  const left = trends.length - shown3.length;
  const crept = shown3.filter(({ series }) => series.creep);
  const others = shown3.filter(({ series }) => !series.creep);
  const { source, recorded, runs } = history;
  return html`<section id="history">
    <h2>History <span class="count">${runs.length} runs</span></h2>
    <p class="soft">
      Medians of the default branch, kept in ${source}.
      ${recorded ? "The last is this run." : "The last, hollow, is this run, which is not part of it."}
    </p>
    ${crept.map((trend) => figure(trend, history))}${others.length > 0 && html`<details>
        <summary>
          ${others.length} ${crept.length > 0 ? "more" : others.length === 1 ? "metric" : "metrics"}
        </summary>
        ${others.map((trend) => figure(trend, history))}${left > 0 && html`<p class="soft">${left} more are in the report's data.</p>`}
      </details>`}
  </section> `;
}
function figure({ name, place, series, first, last }, { runs, recorded }) {
  const { unit, creep } = series;
  const words2 = creep ? html` <span class="middling"
        >crept up by ${printQuantity(creep.change, unit)} in ${creep.runs} runs</span
      >` : null;
  return html`<div role="group" aria-label="${name}, ${place ?? "bundle"}">
    <p><strong>${name}</strong> <span class="soft">${place ?? "bundle"}, ${first} → ${last}</span>${words2}</p>
    ${plot(series, runs, recorded, `${name}, ${place ?? "bundle"}`)}
    <details>
      <summary>values</summary>
      <p><code>${valuesOf(series, runs)}</code></p>
    </details>
  </div> `;
}
function plot(series, runs, recorded, name) {
  const { values, unit } = series;
  const points = values.flatMap((value, at2) => value === null ? [] : [{ at: at2, value }]);
  const high = Math.max(...points.map(({ value }) => value));
  const low = Math.min(...points.map(({ value }) => value), high * 0.9);
  const span = high - low || 1;
  const x = (at2) => {
    const room = width3 - margin.left - margin.right;
    return (margin.left + (runs.length > 1 ? at2 / (runs.length - 1) : 0.5) * room).toFixed(1);
  };
  const y = (value) => {
    const room = height3 - margin.top - margin.bottom;
    return (margin.top + (1 - (value - low) / span) * room).toFixed(1);
  };
  const past = recorded ? points : points.filter(({ at: at2 }) => at2 < runs.length - 1);
  const now = recorded ? [] : points.filter(({ at: at2 }) => at2 === runs.length - 1);
  const label2 = `${name}: ${points.length} runs, between ${printQuantity(Math.min(...points.map(({ value }) => value)), unit)} and ${printQuantity(high, unit)}`;
  const floor = height3 - margin.bottom;
  return html`<svg
    viewBox="0 0 ${width3} ${height3}"
    width="100%"
    height="${height3}"
    preserveAspectRatio="xMinYMid"
    role="img"
    aria-label="${label2}"
  >
    <line
      x1="0"
      x2="${width3 - margin.right}"
      y1="${floor}"
      y2="${floor}"
      stroke="currentColor"
      stroke-opacity="0.2"
    />
    <line
      x1="0"
      x2="${width3 - margin.right}"
      y1="${margin.top}"
      y2="${margin.top}"
      stroke="currentColor"
      stroke-opacity="0.1"
    />
    ${scaleEnd(printQuantity(high, unit), margin.top)}${scaleEnd(printQuantity(low, unit), floor)}
    <polyline
      points="${past.map(({ at: at2, value }) => `${x(at2)},${y(value)}`).join(" ")}"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-opacity="0.7"
    />
    <path
      d="${past.map(({ at: at2, value }) => `M${x(at2)} ${y(value)}h0`).join("")}"
      stroke="currentColor"
      stroke-width="5"
      stroke-linecap="round"
    />
    ${now.map(({ at: at2, value }) => html`<circle cx="${x(at2)}" cy="${y(value)}" r="3.5" fill="none" stroke="currentColor" stroke-width="1.5"><title>this run: ${printQuantity(value, unit)}</title></circle>`)}
  </svg>`;
}
function scaleEnd(text2, at2) {
  return html`<text
    x="${width3 - margin.right + 12}"
    y="${at2 + 4}"
    font-size="12"
    fill="currentColor"
    fill-opacity="0.75"
  >
    ${text2}
  </text>`;
}
function valuesOf({ values, unit }, runs) {
  const lines = runs.flatMap(({ date, sha }, at2) => {
    const value = values[at2] ?? null;
    return value === null ? [] : [`${printQuantity(value, unit)} ${date.slice(0, 10)} ${sha?.slice(0, 8) ?? "uncommitted"}`];
  });
  return lines.join(" · ");
}

// src/report/expectation.ts
function expectationOf(verdict) {
  const { limit } = verdict;
  const printed2 = printAgainst(verdict.actual, limit.value, limit.unit, limit.kind === "maxIncrease");
  const note = spelling(verdict, printed2.limit);
  const expected = `${limit.operator} ${printed2.limit}${note === "" ? "" : ` (${note})`}`;
  return { expected, bound: printed2.limit, note, actual: printed2.actual };
}
function spelling(verdict, printed2) {
  const { kind, text: text2 } = verdict.limit;
  const marks = kind === "warn" ? ["warning"] : [];
  const says = text2.trim() === "default tolerance" ? "default" : text2.trim();
  const adds = kind === "maxIncrease" ? /[^\d.,+\-−\s]/.test(says) && !sameWords(says, printed2) : /[KMG]iB$/.test(says);
  if (adds) marks.push(says);
  return marks.join(", ");
}
function sameWords(one, other) {
  const bare = (text2) => text2.replaceAll(/[\s+]/g, "");
  return bare(one) === bare(other);
}
function printDelta(delta, unit) {
  const share = delta.relative === null ? "" : ` (${printShare(delta.relative)})`;
  return `${printChange(delta.value, unit)}${share}`;
}
function printDeltaInterval(delta, unit) {
  if (delta.pairs === 0 || delta.low === null && delta.high === null) return null;
  return printInterval(delta.low, delta.high, unit);
}
function printDeltaVerdict(delta) {
  return delta.verdict === "inconclusive" && delta.suspected ? "suspected regression" : delta.verdict;
}

// src/report/html/dots.ts
var width4 = 210;
var margin2 = 8;
var mostDots = 60;
var leastSpan = { ms: 50, B: 2e3, count: 5, unitless: 0.05 };
var at = { head: 8, interval: 18, base: 28, numbers: 45 };
function dots(row) {
  const head = row.head?.values.slice(0, mostDots) ?? [];
  const base = row.base?.values.slice(0, mostDots) ?? [];
  if (head.length < 2 && base.length < 2) return null;
  const limit = row.verdicts.find((verdict) => verdict.limit.kind !== "maxIncrease")?.limit.value;
  const interval = intervalOf(row.delta, row.base?.median);
  const { low, high } = axisOf([...head, ...base, ...interval ?? []], limit, row.unit);
  const bound2 = limit !== void 0 && limit >= low && limit <= high ? limit : void 0;
  const x = (value) => (margin2 + (value - low) / (high - low) * (width4 - 2 * margin2)).toFixed(1);
  const path = (values, y) => values.map((value) => `M${Math.round(Number(x(value)))} ${y}h0`).join("");
  const compared = base.length > 0;
  const height4 = compared ? 48 : 30;
  const numbers = compared ? at.numbers : 27;
  return html`<svg
    class="dots"
    viewBox="0 0 ${width4} ${height4}"
    width="${width4}"
    height="${height4}"
    role="img"
    aria-label="${label(row, head, base, bound2)}"
  >
    <line
      class="axis"
      x1="0"
      x2="${width4}"
      y1="${compared ? at.interval : 16}"
      y2="${compared ? at.interval : 16}"
    />
    ${interval && html`<line class="interval" x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${at.interval}" y2="${at.interval}" />`}
    ${compared && html`<path class="base" d="${path(base, at.base)}" />${row.base && median(x(row.base.median), at.base)}`}
    ${head.length > 0 && html`<path class="head" d="${path(head, at.head)}" />`}${row.head && median(x(row.head.median), at.head)}
    ${bound2 !== void 0 && html`<line class="bound" x1="${x(bound2)}" x2="${x(bound2)}" y1="0" y2="${numbers - 10}" />`}
    <text x="0" y="${numbers}">${printQuantity(low, row.unit)}</text>
    <text class="end" x="${width4}" y="${numbers}">${printQuantity(high, row.unit)}</text>
  </svg>`;
}
function median(x, y) {
  return html`<line class="median" x1="${x}" x2="${x}" y1="${y - 7}" y2="${y + 7}" />`;
}
function intervalOf(delta, base) {
  if (!delta || base === void 0 || delta.low === null || delta.high === null || delta.pairs === 0)
    return null;
  return [base + delta.low, base + delta.high];
}
function axisOf(samples, limit, unit) {
  let low = Math.min(...samples);
  let high = Math.max(...samples);
  const least2 = Math.max(leastSpan[unit], Math.abs(low + high) / 8);
  if (limit !== void 0 && limit > low - least2 && limit < high + least2) {
    low = Math.min(low, limit);
    high = Math.max(high, limit);
  }
  const middle = (low + high) / 2;
  const half = Math.max(high - low, least2) / 2;
  const shift = low >= 0 && middle < half ? half - middle : 0;
  return { low: middle - half + shift, high: middle + half + shift };
}
function label(row, head, base, bound2) {
  const parts3 = [range("head", head, row.unit), range("base", base, row.unit)];
  if (bound2 !== void 0) parts3.push(`limit ${printQuantity(bound2, row.unit)}`);
  const middle = headValue(row);
  if (middle !== null) parts3.push(`median of head ${printQuantity(middle, row.unit)}`);
  const interval = row.delta && printDeltaInterval(row.delta, row.unit);
  if (interval) parts3.push(`change within ${interval}`);
  return parts3.filter(Boolean).join(", ");
}
function range(name, values, unit) {
  if (values.length === 0) return "";
  return `${values.length} samples of ${name} from ${printQuantity(Math.min(...values), unit)} to ${printQuantity(Math.max(...values), unit)}`;
}

// src/report/html/verdicts.ts
var titles = {
  exceeded: { sign: "✗", word: "Exceeded", tint: "bad" },
  missing: { sign: "✗", word: "Without data, which fails the gate", tint: "bad" },
  inconclusive: { sign: "?", word: "Undecided", tint: "middling" },
  warned: { sign: "!", word: "Warnings", tint: "middling" },
  passed: { sign: "✓", word: "Passed", tint: "good" }
};
function verdictSection({ kind, count: count3, rows }, beside = /* @__PURE__ */ new Map()) {
  const { sign, word, tint: tint2 } = titles[kind];
  const changes = rows.some(({ delta }) => delta);
  return html`<section id="${kind}">
    <h2><span class="${tint2}">${sign} ${word}</span> <span class="count">${count3}</span></h2>
    <table role="table" class="verdicts filtered">
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
      ${groupByPlace(rows).map(({ page, device, rows: own }) => placeRows(page, device, own, changes, kind, beside))}
    </table>
  </section> `;
}
function placeRows(page, device, rows, changes, kind, beside) {
  const columns2 = changes ? 6 : 4;
  return html`<tbody role="rowgroup">
    <tr role="row" class="place">
      <th scope="rowgroup" role="rowheader" colspan="${columns2}">
        ${page ?? "bundle"}${device === null ? null : html` <small>${device}</small>`}
      </th>
    </tr>
    ${rows.map((row) => verdictRow(row, changes, columns2, kind, beside.get(row) ?? []))}
  </tbody> `;
}
function verdictRow(row, changes, columns2, kind, findings2) {
  const name = nameOf(row);
  return html`<tr role="row">
      <th scope="row" role="rowheader">${name}${row.label !== name && html`<small>${row.label}</small>`}</th>
      ${changes && baseCell(row)}${headCell(row)}${changes && changeCell(row)}
      <td role="cell" class="limit" data-label="Limit">
        ${row.verdicts.map((verdict) => {
    const { bound: bound2, note } = expectationOf(verdict);
    return html`<span>≤ ${bound2}${note !== "" && ` (${note})`}</span>`;
  })}
      </td>
      ${samplesCell(row)}
    </tr>
    ${why(row, columns2, kind, findings2)}`;
}
function samplesCell(row) {
  const { head, base, delta, unit } = row;
  const strip = dots(row);
  if (strip === null) return emptyCell;
  const lines = [
    head ? `head ${printSamples(head.values, unit)}` : "",
    base ? `base ${printSamples(base.values, unit)}` : "",
    delta ? `${delta.pairs} pairs, tolerance ${printQuantity(delta.tolerance, unit)}` : ""
  ].filter(Boolean);
  return html`<td role="cell" data-label="Samples">
    ${strip}
    <details>
      <summary>${head?.values.length ?? 0} of head${base && `, ${base.values.length} of base`}</summary>
      ${lines.map((line3) => html`<p><code>${line3}</code></p>`)}
    </details>
  </td>`;
}
var emptyCell = html`<td role="cell" class="none"></td>`;
function baseCell({ base, delta, unit }) {
  if (!delta || !base) return emptyCell;
  return html`<td role="cell" class="number" data-label="Base" data-sort="${base.median}">
    ${printQuantity(base.median, unit)}
  </td>`;
}
function headCell(row) {
  const value = headValue(row);
  if (value === null)
    return html`<td role="cell" class="number" data-label="Head"><span class="soft">no data</span></td>`;
  const absolute = row.verdicts.find(({ limit }) => limit.kind !== "maxIncrease");
  const printed2 = (absolute && expectationOf(absolute).actual) ?? printQuantity(value, row.unit);
  const band = bandOf(row.metric, value);
  const tint2 = band === "poor" ? "bad" : band === "needs improvement" ? "middling" : "good";
  return html`<td role="cell" class="number" data-label="Head" data-sort="${value}">
    <span>${printed2}${band !== void 0 && html`<small class="${tint2}">${band}</small>`}</span>
  </td>`;
}
function changeCell({ delta, unit }) {
  if (!delta) return emptyCell;
  const interval = printDeltaInterval(delta, unit);
  const tint2 = delta.verdict === "regressed" ? "bad" : delta.verdict === "improved" ? "good" : delta.verdict === "inconclusive" ? "middling" : "soft";
  return html`<td role="cell" class="number" data-label="Change" data-sort="${delta.relative ?? delta.value}">
    <span
      >${printDelta(delta, unit)}<small
        ><span class="${tint2}">${printDeltaVerdict(delta)}</span>${interval && ` ${interval}`}</small
      ></span
    >
  </td>`;
}
function why(row, columns2, kind, findings2) {
  const reasons2 = kind === "passed" ? [] : [...new Set(row.verdicts.map(({ reason }) => reason))].filter(Boolean);
  const approvals = row.verdicts.flatMap(
    ({ allowed, reason }) => allowed && !reason.includes(allowed.reason) ? [`Approved exception until ${allowed.expires}: ${allowed.reason}`] : []
  );
  const words2 = [reasons2.join("; "), ...approvals, row.basisReason].filter(Boolean);
  if (words2.length === 0 && findings2.length === 0) return null;
  return html`<tr role="row" class="why">
    <td role="cell" colspan="${columns2}">
      ${words2.map((line3) => html`<p class="soft">${line3}</p>`)}${causes(findings2)}
    </td>
  </tr> `;
}
function causes([first, ...others]) {
  if (!first) return null;
  return html`<ul class="findings">
      ${findingItem(first, true)}
    </ul>
    ${others.length > 0 && html`<details>
        <summary>${others.length} more ${others.length === 1 ? "cause" : "causes"}</summary>
        <ul class="findings">
          ${others.map((finding) => findingItem(finding, true))}
        </ul>
      </details>`}`;
}

// src/report/prominent.ts
function notesOf({ notes: notes2 }) {
  return {
    prominent: notes2.filter(({ prominent: prominent2 }) => prominent2),
    others: notes2.filter(({ prominent: prominent2 }) => !prominent2)
  };
}

// src/report/unlimited.ts
function unlimitedOf(report) {
  const judged = new Set(report.verdicts.map(keyOf2));
  return report.measurements.filter((measurement) => !judged.has(keyOf2(measurement)));
}

// src/report/html.ts
var policy = `default-src 'none'; script-src '${hashes.script}'; style-src '${hashes.style}'; img-src data:; base-uri 'none'; form-action 'none'`;
var signs = { pass: "✓", warn: "!", fail: "✗", error: "✗" };
var tints = { pass: "good", warn: "middling", fail: "bad", error: "bad" };
function html2(report, options = {}) {
  const { head, base, noBase } = report.revisions;
  const { prominent: prominent2, others } = notesOf(report);
  const against = base ? ` against base ${printRevision(base)}` : noBase === null ? "" : `, no base: ${noBase}`;
  const sections = sectionsOf(report);
  const failed = sections.filter(({ kind }) => kind === "exceeded" || kind === "missing");
  const passed = sections.filter(({ kind }) => kind === "passed");
  const unsure = sections.filter((section) => !failed.includes(section) && !passed.includes(section));
  const findings2 = placeFindings(report.findings, sections);
  const judged = (section) => part(section.kind, verdictSection(section, findings2.beside));
  const parts3 = [
    part("loosened", loosenedSection(report.loosened)),
    ...failed.map(judged),
    part("what-to-do", looseSection(findings2)),
    ...unsure.map(judged),
    part("pages", placeSection(report)),
    part("bundle", bundleSection(report.bundle)),
    part("history", trendSection(report.history)),
    ...passed.map(judged),
    part("advice", standingSection(findings2)),
    part("measured", measurementSection(unlimitedOf(report)))
  ].filter(({ content }) => content !== null);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${headlineOf(report).slice(0, 200)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<header class="verdict ${report.outcome}"><h1><span class="${tints[report.outcome]}" aria-hidden="true">${signs[report.outcome]}</span> ${headlineOf(report)}</h1>
<p class="soft">Head ${printRevision(head)}${against}</p></header>
${prominentSection(prominent2)}${navigation(parts3)}${parts3.map(({ content }) => content)}${failedVisitSection(report.failedVisits)}${noteSection(others)}${factSection(report, options.files ?? [])}</main>
${embedReport(report)}
<script>${{ markup: clientScript }}</script>
</body>
</html>
`.markup;
}

// src/report/json.ts
function json(report, _options = {}) {
  return `${JSON.stringify(inSchemaOrder(report), null, 2)}
`;
}

// src/report/escape/xml.ts
function xml(text2, max = 1e4) {
  return text2.slice(0, max).toWellFormed().replaceAll(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]|[\ufffe\uffff]/gu, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;");
}

// src/report/junit.ts
function junit(report, _options = {}) {
  const { verdicts, environment } = report;
  const broken2 = report.error?.message ?? report.incomplete;
  const count3 = (result) => verdicts.filter((verdict) => resultOf(verdict) === result).length;
  const totals = `tests="${verdicts.length + (broken2 === null ? 0 : 1)}" failures="${count3("failure")}" skipped="${count3("skipped")}" errors="${broken2 === null ? 0 : 1}"`;
  const time = (environment.durationMs / 1e3).toFixed(3);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="budget-check" ${totals} time="${time}">`,
    `  <testsuite name="${xml(headlineOf(report))}" ${totals} time="${time}" timestamp="${xml(environment.startedAt)}">`,
    ...broken2 === null ? [] : [brokenCase(broken2, report.error?.code ?? "INCOMPLETE")],
    ...verdicts.map(testCase),
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function resultOf({ status, limit }) {
  if (status === "fail" || status === "missing" && limit.level === "fail") return "failure";
  return status === "inconclusive" || status === "missing" ? "skipped" : "passed";
}
function testCase(verdict) {
  const { page, device } = verdict;
  const place = page === null ? "bundle" : [page, device].filter((part2) => part2 !== null).join("/");
  const { expected, actual } = expectationOf(verdict);
  const message = xml(`${actual ?? "no data"}, expected ${expected}`);
  const result = resultOf(verdict);
  const outcome = result === "failure" ? [`      <failure type="${verdict.status}" message="${message}">${xml(verdict.reason)}</failure>`] : result === "skipped" ? [`      <skipped message="${xml(verdict.reason)}"/>`] : [];
  return [
    `    <testcase classname="${xml(place)}" name="${xml(`${nameOf(verdict)} ${expected}`)}">`,
    ...outcome,
    `      <system-out>${xml(evidence(verdict))}</system-out>`,
    "    </testcase>"
  ].join("\n");
}
function evidence(verdict) {
  const { head, base, delta, reason, allowed, status, limit } = verdict;
  const interval = delta && printDeltaInterval(delta, limit.unit);
  return [
    `${status}: ${reason}`,
    allowed ? `approved exception until ${allowed.expires}: ${allowed.reason}` : "",
    delta ? `change: ${printDelta(delta, limit.unit)}${interval ? `, interval ${interval}` : ""}: ${printDeltaVerdict(delta)}` : "",
    head ? `head: ${printSamples(head.values, limit.unit)}` : "",
    base ? `base: ${printSamples(base.values, limit.unit)}` : ""
  ].filter(Boolean).join("\n");
}
function brokenCase(message, code2) {
  return `    <testcase classname="budget-check" name="the run is complete"><error type="${xml(code2)}" message="${xml(message)}"/></testcase>`;
}

// src/report/markdown/broken.ts
var log = (runUrl) => `The end of its output is in the ${link("log of the run", runUrl)}.`;
var stages = {
  INSTALL_FAILED: { what: "the dependencies could not be installed", advice: log },
  BUILD_FAILED: { what: "the build failed", advice: log },
  BUILD_EMPTY: {
    what: "the build left no files to serve",
    advice: () => "Name the output folder in the budget: serve."
  },
  BUNDLE_UNREADABLE: { what: "the bundle could not be read", advice: log },
  SERVER_NOT_READY: { what: "the app's server did not answer", advice: log },
  BROWSER_NOT_FOUND: {
    what: "there is no browser",
    advice: () => "Run budget-check doctor on that machine."
  },
  BROWSER_NOT_STARTED: {
    what: "the browser did not start",
    advice: () => "Run budget-check doctor on that machine."
  },
  BROWSER_CRASHED: {
    what: "the browser crashed",
    advice: () => "Run it again; budget-check doctor says what the machine lacks."
  },
  GIT_FAILED: { what: "git failed", advice: log },
  BASE_NOT_FOUND: {
    what: "base was not found",
    advice: () => "Name it with --base, or check out with its history."
  },
  NOTHING_MEASURED: {
    what: "no page could be measured",
    advice: () => "Open the pages in a browser; check serve and pages in the budget."
  },
  PAGE_FAILED: { what: "a page failed", advice: () => "Open it in a browser." },
  LOGIN_FAILED: {
    what: "the login failed",
    advice: () => "Try it in a browser with the same values: setup in the budget."
  },
  MODULE_FAILED: { what: "a module of the budget cannot be loaded", advice: log },
  BUDGET: { what: "the budget is wrong", advice: () => "Mend it at the place named." }
};
function brokenStage(code2) {
  const known = Object.hasOwn(stages, code2) ? stages[code2] : void 0;
  return known ?? { what: `the run failed (${code2})`, advice: log };
}

// src/report/markdown/tables.ts
function solid(text2) {
  return text2.replaceAll(" ", " ");
}
function metricName({ metric, label: label2, page }) {
  if (isAcronym(metric)) return metric;
  return page === null && label2 !== "" ? prose(label2, 80) : code(metric, 60);
}
function placeOf2({ page, device }, withDevice = true) {
  if (page === null) return "";
  return ` on ${code(page, 60)}${device === null || !withDevice ? "" : ` (${code(device, 40)})`}`;
}
function line2(cells) {
  return `| ${cells.join(" | ")} |`;
}
function heading(columns2) {
  const rule = columns2.map(([, align]) => align === "right" ? "---:" : "---");
  return `${line2(columns2.map(([title]) => title))}
${line2(rule)}
`;
}
var signs2 = {
  exceeded: "❌",
  missing: "❌",
  inconclusive: "❔",
  warned: "⚠️",
  passed: "✅"
};
var statusWords = {
  fail: "exceeded",
  warn: "warning",
  pass: "kept",
  inconclusive: "undecided",
  missing: "no data"
};
function verdictTable(rows, withDevice) {
  const changes = rows.some((row) => row.delta);
  const head = heading([
    ["Limit", "left"],
    [changes ? "Base → head" : "Head", "left"],
    ...changes ? [["Change [interval]", "left"]] : []
  ]);
  const lines = rows.map(
    (row) => line2([limitCell(row, withDevice), valueCell(row), ...changes ? [changeCell2(row)] : []])
  );
  return { head, rows: lines };
}
function limitCell(row, withDevice) {
  const place = row.page === null ? "" : ` ${code(row.page, 60)}`;
  const device = withDevice && row.device !== null ? ` ${code(row.device, 40)}` : "";
  const statuses = [...new Set(row.verdicts.map(({ status }) => status))];
  const lines = statuses.map((status) => {
    const bounds = row.verdicts.filter((verdict) => verdict.status === status).map(printBound);
    return `${solid(statusWords[status])}: ${bounds.join(", ")}`;
  });
  return [`${signs2[row.kind]} **${metricName(row)}**${place}${device}`, ...lines].join("<br>");
}
function printBound(verdict) {
  const { bound: bound2, note } = expectationOf(verdict);
  const own = verdict.status === "warn" ? note.replace(/^warning(?:, )?/, "") : note;
  const says = verdict.allowed ? "exception in use" : own === "" ? "" : prose(own, 60);
  return `${solid(`≤ ${bound2}`)}${says === "" ? "" : ` (${says})`}`;
}
function valueCell(row) {
  const value = headValue(row);
  if (value === null) return "no data";
  const absolute = row.verdicts.find(({ limit }) => limit.kind !== "maxIncrease");
  const now = solid((absolute && expectationOf(absolute).actual) ?? printQuantity(value, row.unit));
  const before = row.delta && row.base ? `${solid(printQuantity(row.base.median, row.unit))} → ` : "";
  const band = bandOf(row.metric, value);
  return `${before}**${now}**${band === void 0 || band === "good" ? "" : `<br>${rated[band]}`}`;
}
var rated = { "needs improvement": "🟡 needs improvement", poor: "🔴 poor" };
function changeCell2({ delta, unit }) {
  if (!delta) return "not compared";
  const interval = printDeltaInterval(delta, unit);
  const share = delta.relative === null || delta.value === 0 ? "" : ` (${solid(printShare(delta.relative))})`;
  const beside = [
    // It may break between its two ends, and nowhere else.
    interval === null ? "" : solid(interval).replace(", ", ", "),
    delta.verdict === "unchanged" || delta.pairs === 0 ? "" : printDeltaVerdict(delta)
  ].filter(Boolean);
  return [`${solid(printChange(delta.value, unit))}${share}`, beside.join(", ")].filter(Boolean).join("<br>");
}
function measurementTable(measurements, withDevice) {
  const compared = measurements.some(({ base }) => base);
  const head = heading([
    ["Metric", "left"],
    ...compared ? [["Base", "right"]] : [],
    ["Head", "right"]
  ]);
  const rows = measurements.map(
    ({ metric, page, device, unit, base, head: now }) => line2([
      `${metricName({ metric, label: metric, page })} ${code(page, 60)}${withDevice ? ` ${code(device, 40)}` : ""}`,
      ...compared ? [base ? solid(printQuantity(base.median, unit)) : ""] : [],
      now ? solid(printQuantity(now.median, unit)) : "no data"
    ])
  );
  return { head, rows };
}
function sizeTable2(sizes, names2) {
  const changes = sizes.some(({ change }) => change !== null);
  const head = heading([
    [names2 === "ours" ? "Gzip" : "File", "left"],
    [changes ? "Base → head" : "Head", "right"],
    ...changes ? [["Change", "right"]] : []
  ]);
  const rows = sizes.map(
    (size3) => line2([
      names2 === "ours" ? size3.name : `${code(size3.name, 100)}<br>${size3.kind}`,
      sizesOf(size3),
      ...changes ? [size3.change === null ? "" : printGrowth(size3)] : []
    ])
  );
  return { head, rows };
}
function sizesOf({ base, head, change }) {
  const now = head === null ? "removed" : solid(printQuantity(head, "B"));
  if (change === null) return now;
  return `${base === null ? "new" : solid(printQuantity(base, "B"))} → ${now}`;
}
function printGrowth({ change, base }) {
  if (change === null) return "";
  return `${solid(printChange(change, "B"))}${base ? ` (${solid(printShare(change / base))})` : ""}`;
}

// src/report/markdown/causes.ts
var mostFiles = 5;
var leastShare = 0.01;
var mostReasons = 6;
var mostFindings = 6;
function causes2(report, open) {
  const found = report.findings.filter((finding) => isCause(finding, report));
  const advice = report.findings.filter((finding) => !found.includes(finding));
  const explained = new Set(found.map(({ metric, page }) => JSON.stringify([metric, page])));
  const missing = likeRows(open.filter(({ kind }) => kind === "missing"));
  const unexplained = open.filter(
    ({ kind, metric, page }) => kind === "exceeded" && page !== null && !explained.has(JSON.stringify([metric, page]))
  );
  const item2 = (finding) => findingItem2(finding, report.devices.length > 1);
  const shown3 = [
    ...found.slice(0, mostFindings).map(item2),
    ...grownFiles(report, open),
    ...unexplained.length > mostReasons ? [] : unexplained.map((row) => reasonItem(row, report)),
    ...missing.map((rows) => withoutData(rows))
  ];
  return { shown: shown3, more: found.slice(mostFindings).map(item2), advice: advice.map(item2) };
}
function isCause({ standing, metric, page, device }, { verdicts }) {
  if (standing || metric === null) return false;
  return verdicts.some(
    (verdict) => verdict.metric === metric && (page === null || verdict.page === null || verdict.page === page) && (device === null || verdict.device === device) && (verdict.status !== "pass" || verdict.delta?.verdict === "regressed")
  );
}
function reasonItem(row, { devices }) {
  const failed = row.verdicts.filter(({ status }) => status === "fail");
  return `- **${metricName(row)}**${placeOf2(row, devices.length > 1)}: ${reasonsOf(failed)}`;
}
function reasonsOf(verdicts) {
  const reasons2 = new Set(verdicts.map(({ reason }) => reason.trim()).filter(Boolean));
  return [...reasons2].map((reason) => prose(reason)).join("; ");
}
function findingItem2(finding, withDevice) {
  const { title, metric, page, device, evidence: lines, fix, saving, link: link2, certainty } = finding;
  const place = [metric, page].filter((word) => word !== null).map((word) => prose(word, 60));
  const about = place.join(" on ") + (withDevice && device !== null ? ` (${prose(device, 40)})` : "");
  const worth = saving ? ` (worth ${solid(printQuantity(saving.value, saving.unit))})` : "";
  const doubt = certainty === "together" ? "<br>It changed together with the metric, which proves no cause." : "";
  const proof = lines.slice(0, 5).map((text2) => `<br>${code(text2)}`);
  const advice = fix === "" ? "" : `<br>${prose(fix)}${link2 === null ? "" : ` ${code(link2, 200)}`}`;
  return `- ${about.trim() ? `**${about.trim()}**: ` : ""}${prose(title)}${worth}${doubt}${proof.join("")}${advice}`;
}
function grownFiles(report, open) {
  if (!open.some(({ page, kind }) => page === null && kind !== "passed")) return [];
  const files = bundleChanges(report.bundle)?.files ?? [];
  const most2 = Math.max(0, ...files.map(({ change }) => change ?? 0));
  const grown2 = files.filter(({ change }) => change !== null && change > most2 * leastShare);
  const shown3 = grown2.toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0)).slice(0, mostFiles).map(
    (file) => `<br>${code(file.name, 100)} ${printGrowth(file)}${file.base === null ? ", new" : ""}, ${file.kind}`
  );
  const left = grown2.length - shown3.length;
  if (shown3.length === 0) return [];
  return [`- **Files that grew**:${shown3.join("")}${left > 0 ? `<br>and ${left} more` : ""}`];
}
function withoutData(rows) {
  const [first] = rows;
  if (!first) return "";
  const places2 = rows.map((row) => placeOf2(row, false).replace(" on ", "")).filter(Boolean);
  const where = places2.length === 0 ? "" : ` on ${[...new Set(places2)].join(", ")}`;
  return `- **${metricName(first)}**${where} has no data: ${reasonsOf(first.verdicts)}`;
}
function evidence2(rows) {
  return rows.map((row) => {
    const { delta, unit, base, head } = row;
    const interval = delta && printDeltaInterval(delta, unit);
    const several = (head?.values.length ?? 0) > 1 || (base?.values.length ?? 0) > 1;
    const parts3 = [
      reasonsOf(row.verdicts),
      ...row.verdicts.flatMap(
        ({ allowed, reason }) => allowed && !reason.includes(allowed.reason) ? [`approved exception until ${code(allowed.expires, 40)}: ${prose(allowed.reason)}`] : []
      ),
      delta ? `${printDeltaVerdict(delta)}${interval ? `, interval ${code(interval)}` : ""}${delta.tolerance > 0 ? `, tolerance ${solid(printQuantity(delta.tolerance, unit))}` : ""}${delta.pairs > 0 ? `, ${delta.pairs} pairs` : ""}` : "",
      several && head ? `head ${code(printSamples(head.values, unit))}` : "",
      several && base ? `base ${code(printSamples(base.values, unit))}` : "",
      row.basisReason === null ? "" : prose(row.basisReason)
    ];
    return `- **${metricName(row)}**${placeOf2(row)}: ${parts3.filter(Boolean).join(" · ")}`;
  });
}

// src/report/markdown/fit.ts
var characters = (text2) => text2.length;
var encoder = new TextEncoder();
var bytes = (text2) => encoder.encode(text2).length;
var cut = (left) => `
${left} more did not fit; the full report has them.
`;
var leftOut = (parts3) => parts3.length === 0 ? "" : `Left out, since it did not fit: ${parts3.map(({ name, rows }) => `${name} (${rows.length})`).join(", ")}.
`;
function fit(parts3, room, measure = characters) {
  const apology = measure(leftOut(parts3));
  let left = room - apology;
  const kept = /* @__PURE__ */ new Map();
  for (const part2 of parts3.toSorted((a, b) => a.importance - b.importance)) {
    const notice = measure(cut(part2.rows.length)) + 1;
    let used = measure(part2.open) + measure(part2.close) + 1;
    let rows = 0;
    for (const row of part2.rows) {
      const size3 = measure(row) + 1;
      const isLast = rows === part2.rows.length - 1;
      if (used + size3 + (isLast ? 0 : notice) > left) break;
      used += size3;
      rows++;
    }
    if (rows < part2.rows.length) used += notice;
    if (used > left || rows === 0 && part2.rows.length > 0) continue;
    kept.set(part2, rows);
    left -= used;
  }
  const text2 = parts3.map((part2) => printed(part2, kept.get(part2))).join("");
  const missing = leftOut(parts3.filter((part2) => !kept.has(part2)));
  return measure(text2) + measure(missing) > room ? text2 : text2 + missing;
}
function printed(part2, rows) {
  if (rows === void 0) return "";
  const missing = part2.rows.length - rows;
  const lines = part2.rows.slice(0, rows).map((row) => `${row}
`);
  return `${part2.open}${lines.join("")}${missing > 0 ? `${cut(missing)}
` : ""}${part2.close}
`;
}

// src/report/markdown/footer.ts
function footer(report, options) {
  const facts2 = factsOf(report).map(({ label: label2, value }) => `${label2} ${prose(value, 80)}`);
  const where = [
    options.htmlUrl === void 0 ? "" : link("HTML report", options.htmlUrl),
    options.runUrl === void 0 ? "" : link("log of the run", options.runUrl),
    ...(options.files ?? []).slice(0, 10).map((file) => code(file, 200))
  ].filter((word) => word !== "");
  return [
    "",
    `Repeat it locally: ${code(commandOf(report, options), 300)}${where.length > 0 ? ` · ${where.join(" · ")}` : ""}`,
    "",
    `<sub>${facts2.join(" · ")}</sub>`,
    ""
  ].join("\n");
}
function commandOf({ revisions: { base } }, { command }) {
  if (command !== void 0) return command;
  const sha = base?.sha ?? null;
  return `npx budget-check${sha !== null && /^[0-9a-f]{7,64}$/i.test(sha) ? ` --base ${sha.slice(0, 12)}` : ""}`;
}

// src/report/markdown/key-rows.ts
var mostPassed = 12;
var core = /* @__PURE__ */ new Set(["LCP", "INP", "CLS"]);
var mostSoft = 5;
function arrange(report) {
  const rows = allRowsOf(report).map((row) => ({ ...row, kind: worstOf(row) }));
  const says = (row) => row.kind !== "warned" || headValue(row) !== null;
  const unmeasured = rows.filter((row) => !says(row));
  const told = rows.filter(says);
  const notPassed = told.filter(({ kind }) => kind !== "passed").toSorted((a, b) => rank(a) - rank(b));
  const passed = told.filter((row) => row.kind === "passed" && isCore(row)).slice(0, mostPassed);
  const soft = notPassed.filter(
    (row) => !isCore(row) && (row.kind === "inconclusive" || row.kind === "warned")
  );
  const aside = new Set(soft.length > mostSoft ? soft : []);
  const open = /* @__PURE__ */ new Set([...notPassed.filter((row) => !aside.has(row)), ...passed]);
  const rest = told.filter((row) => !open.has(row) && !aside.has(row));
  return { open: [...open], aside: [...aside], unmeasured, rest };
}
function rank(row) {
  return 2 * sectionOrder.indexOf(row.kind) + (isCore(row) ? 0 : 1);
}
function isCore({ metric, page }) {
  return page === null || core.has(metric);
}
function worstOf({ verdicts }) {
  const kinds2 = new Set(verdicts.map(kindOf3));
  return sectionOrder.find((kind) => kinds2.has(kind)) ?? "passed";
}
function countLimits(rows) {
  return rows.reduce((sum4, { verdicts }) => sum4 + verdicts.length, 0);
}

// src/report/markdown/opening.ts
var signs3 = { pass: "✅", warn: "⚠️", fail: "❌", error: "❌" };
function headline(report, options) {
  const { title = options.key ?? "" } = options;
  const words2 = report.error ? `Not measured: ${brokenStage(report.error.code).what}` : headlineOf(report);
  return `### ${signs3[report.outcome]} ${title === "" ? "" : `${prose(title, 80)} · `}${prose(words2, 500)}`;
}
function revisions2({ revisions: { head, base, noBase } }, options) {
  const against = base ? ` against base ${commit(base, options)}` : noBase === null ? "" : `. No base to compare with, so only absolute limits were judged: ${prose(noBase)}`;
  return `Head ${commit(head, options)}${against}`;
}
function commit(revision, { repositoryUrl }) {
  const { sha } = revision;
  const known = sha !== null && /^[0-9a-f]{7,64}$/i.test(sha);
  const address = repositoryUrl !== void 0 && known ? `${repositoryUrl.replace(/\/+$/, "")}/commit/${sha}` : void 0;
  return link(code(printRevision(revision)), address);
}
function forkNotice({ fork }) {
  return fork ? "**These figures come from the fork's own run.** Whoever wrote the change also controlled the machine's workflow: take them as a claim, not as a proof." : "";
}

// src/report/markdown/quiet.ts
function isQuiet(report) {
  const { outcome, verdicts, revisions: revisions3, failedVisits: failedVisits3, loosened, findings: findings2, notes: notes2 } = report;
  if (outcome === "fail" || outcome === "error" || revisions3.base === null) return false;
  const compared = verdicts.filter(({ delta }) => delta !== null);
  const changes = bundleChanges(report.bundle);
  return compared.length > 0 && compared.every(({ delta, status }) => delta?.verdict === "unchanged" && status !== "inconclusive") && verdicts.every(({ status, allowed }) => status !== "inconclusive" && allowed === void 0) && (changes?.files ?? []).every(({ change }) => change === 0 || change === null) && (loosened ?? []).length === 0 && failedVisits3.length === 0 && !notes2.some(({ prominent: prominent2 }) => prominent2) && findings2.every(({ standing }) => standing);
}
function nothingChanged(report, options) {
  const { base } = report.revisions;
  const compared = report.verdicts.flatMap(({ delta }) => delta ?? []);
  const same2 = compared.every(({ value }) => value === 0);
  const how = same2 ? "every value that was compared is the same" : `of ${compared.length} comparisons none differs by more than its tolerance`;
  const against = base ? ` against base ${commit(base, options)}` : "";
  const where = [link("HTML report", options.htmlUrl), link("log of the run", options.runUrl)].filter(
    (word) => word.startsWith("[")
  );
  return `Nothing changed${against}: ${how}.${where.length > 0 ? ` ${where.join(" · ")}` : ""}`;
}

// src/report/markdown/history.ts
var mostRows2 = 12;
function historyRows({ history }) {
  const trends = history ? trendsOf(history).slice(0, mostRows2) : [];
  return {
    head: "| Metric | Where | Runs | First | Last | |\n| :-- | :-- | :-- | --: | --: | :-- |\n",
    rows: trends.map(
      ({ name, place, series, sparkline: sparkline2, first, last, count: count3 }) => `| ${code(name, 60)} | ${place === null ? "bundle" : code(place, 60)} | ${sparkline2} ${count3} | ${blanks(first)} | ${blanks(last)} | ${series.creep ? "⚠️ crept up" : ""} |`
    )
  };
}
function blanks(text2) {
  return text2.replaceAll(" ", " ");
}

// src/report/markdown/compose.ts
function compose(report, options, medium) {
  const first = headline(report, options);
  if (medium.terse && isQuiet(report) && !options.fork)
    return `${first}
${nothingChanged(report, options)}
`;
  const opening2 = [
    first,
    forkNotice(options),
    revisions2(report, options),
    ...prominent(report),
    ...broken(report, options)
  ].filter((text2) => text2 !== "").map((text2) => `${text2}

`).join("");
  const closing2 = footer(report, options);
  const room = medium.room - medium.measure(opening2) - medium.measure(closing2);
  return `${opening2}${fit(partsOf(report), room, medium.measure)}${closing2}`;
}
function prominent(report) {
  return notesOf(report).prominent.map(({ text: text2 }) => `⚠️ **${prose(text2, 600)}**`);
}
function broken({ error, incomplete, verdicts }, options) {
  if (error === null && incomplete === null) return [];
  const judged = verdicts.some(({ status }) => status !== "missing") ? "What was measured before is judged below; it is not all." : "So nothing was judged, and the gate does not pass.";
  if (error === null) return [judged];
  return [code(error.message, 400), `${judged} ${brokenStage(error.code).advice(options.runUrl)}`];
}
function partsOf(report) {
  const several = report.devices.length > 1;
  const { open, aside, unmeasured, rest } = arrange(report);
  const why2 = causes2(report, open);
  const fails = ({ kind }) => kind === "exceeded" || kind === "missing";
  const failing = open.filter(fails);
  const others = open.filter((row) => !fails(row));
  const changes = bundleChanges(report.bundle);
  const moved = changes?.files.filter((file) => file.change !== 0) ?? [];
  const unlimited = unlimitedOf(report);
  const { others: remarks } = notesOf(report);
  const serious = remarks.filter(({ level }) => level === "warn").length;
  const nothing = report.environment.runs === 0;
  return [
    ...shown2(0, "This change loosens its own budget", loosenedList(report)),
    ...shown2(1, "Limits", verdictTable(open, several), ""),
    ...shown2(2, failing.length > 0 ? "Why" : "Worth knowing", list(why2.shown)),
    ...shown2(3, "Not measured", list(likeRows(unmeasured).map((rows) => withoutData(rows)))),
    ...folded(4, `More findings: ${why2.more.length}`, list(why2.more)),
    ...folded(8, `Advice that explains no failure: ${why2.advice.length}`, list(why2.advice)),
    ...folded(
      5,
      `❔ Undecided, or warned of: ${countLimits(aside)} more limits`,
      verdictTable(aside, several)
    ),
    ...folded(4, "All samples of what failed", list(evidence2(failing.filter(hasData)))),
    ...folded(
      5,
      failing.length > 0 ? "All samples of the others" : "All samples",
      list(evidence2([...others, ...aside].filter(isWorthSaying)))
    ),
    ...folded(6, `✅ Kept: ${count2(rest)}`, verdictTable(rest, several)),
    ...folded(7, "Bundle by kind", sizeTable2(changes?.groups ?? [], "ours")),
    ...folded(
      8,
      `Files${report.bundle.base ? " that changed" : ""}: ${moved.length}`,
      sizeTable2(moved, "outside")
    ),
    ...folded(9, "History of the default branch", historyRows(report)),
    ...folded(10, `Measured, without a limit: ${unlimited.length}`, measurementTable(unlimited, several)),
    ...(nothing ? shown2 : folded)(
      3,
      `Failed visits: ${report.failedVisits.length}`,
      list(failedVisits(report))
    ),
    ...folded(
      9,
      `Notes: ${remarks.length}${serious > 0 ? `, ${serious} of them warnings` : ""}`,
      list(notes(remarks))
    )
  ];
}
function count2(rows) {
  const limits = countLimits(rows);
  return limits === 1 ? "1 more limit" : `${limits} more limits`;
}
function hasData(row) {
  return row.head !== null || row.delta !== null;
}
function isWorthSaying(row) {
  return hasData(row) && (row.verdicts.some(({ status }) => status !== "pass") || row.basis !== "exact");
}
function shown2(importance, name, { head, rows }, title = `**${name}**

`) {
  return rows.length === 0 ? [] : [{ name, importance, open: `${title}${head}`, rows, close: "" }];
}
function folded(importance, title, { head, rows }) {
  if (rows.length === 0) return [];
  const open = `<details><summary>${title}</summary>

${head}`;
  return [{ name: title, importance, open, rows, close: "\n</details>\n" }];
}
function list(rows) {
  return { head: "", rows };
}
function loosenedList({ loosened }) {
  return list((loosened ?? []).map((one) => `- ⚠️ softer: ${prose(describeLoosening(one))}`));
}
function failedVisits({ failedVisits: visits }) {
  return visits.map(
    ({ page, device, revision, index: index2, error }) => `- ${code(page, 60)} (${code(device, 40)}), ${revision}, visit ${index2}: ${code(error?.message ?? "no reason given")} ${code(error?.code ?? "unknown", 40)}`
  );
}
function notes(remarks) {
  return remarks.map(({ level, text: text2 }) => `- ${level === "warn" ? "⚠️ warning: " : ""}${prose(text2)}`);
}

// src/report/comment.ts
var mostCommentCharacters = 65e3;
function renderComment(report, options = {}) {
  return compose(report, options, { room: mostCommentCharacters, measure: characters, terse: true });
}

// src/report/markdown.ts
function markdown(report, { files, maxCharacters } = {}) {
  const room = maxCharacters ?? mostCommentCharacters;
  return compose(report, files ? { files } : {}, { room, measure: characters, terse: true });
}

// src/report/text/width.ts
var segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
function widthOf(text2) {
  if (/^[ -~]*$/.test(text2)) return text2.length;
  let width5 = 0;
  for (const { segment } of segmenter.segment(text2)) width5 += widthOfGrapheme(segment);
  return width5;
}
function widthOfGrapheme(grapheme) {
  if (new RegExp("^\\p{M}+$", "u").test(grapheme)) return 0;
  return wide.test(grapheme) || new RegExp("\\p{Emoji_Presentation}|\\p{Emoji}\\ufe0f", "u").test(grapheme) ? 2 : 1;
}
function truncate(text2, columns2) {
  if (widthOf(text2) <= columns2) return text2;
  let kept = "";
  let width5 = 0;
  for (const { segment } of segmenter.segment(text2)) {
    const next = widthOfGrapheme(segment);
    if (width5 + next > columns2 - 1) break;
    kept += segment;
    width5 += next;
  }
  return `${kept}…`;
}
var unitBlank = /(?<=\d) (?=(?:ms|s|[kMG]?B|%|min|h|pairs|visits)(?![\w]))/g;
function wrap(text2, columns2) {
  return wrapWords(text2.replaceAll(unitBlank, " "), columns2).map(
    (line3) => line3.replaceAll(" ", " ")
  );
}
function wrapWords(text2, columns2) {
  const lines = [];
  let line3 = "";
  for (const word of text2.split(" ").flatMap((long) => chop(long, columns2))) {
    const longer = line3 === "" ? word : `${line3} ${word}`;
    if (line3 !== "" && widthOf(longer) > columns2) {
      lines.push(line3.trimEnd());
      line3 = word;
    } else line3 = longer;
  }
  lines.push(line3.trimEnd());
  return lines;
}
function chop(word, columns2) {
  if (widthOf(word) <= columns2) return [word];
  const pieces = [];
  let piece = "";
  for (const { segment } of segmenter.segment(word)) {
    if (piece !== "" && widthOf(piece + segment) > columns2) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

// src/report/text/blocks.ts
var signs4 = {
  exceeded: "✗",
  missing: "✗",
  inconclusive: "?",
  warned: "!",
  passed: "✓"
};
function block(rows, kind, told, width5, paint) {
  const [row] = rows;
  if (!row) return [];
  const color = kind === "exceeded" || kind === "missing" ? paint.red : paint.yellow;
  const name = truncate(plain(nameOf(row)), 50);
  const held = row.verdicts.map((verdict) => expectation(verdict)).join("; ");
  const [first = "", ...rest] = wrap(`${name}${places(rows)}: ${held}`, width5 - 6);
  const before = told.has(keyOf2(row));
  told.add(keyOf2(row));
  return [
    `  ${color(signs4[kind])} ${first.startsWith(name) ? paint.bold(name) + first.slice(name.length) : first}`,
    ...rest.map((line3) => `      ${line3}`),
    ...(before ? [] : facts(row)).flatMap(([label2, value]) => labelled(label2, value, width5, paint)),
    ...reasons(row).flatMap((reason) => wrap(reason, width5 - 6)).map((line3) => `      ${paint.dim(line3)}`)
  ];
}
function places(rows) {
  const all = rows.flatMap(({ page, device }) => page === null ? [] : [[plain(page), plain(device ?? "")]]);
  if (all.length === 0) return "";
  const one = all.length === 1;
  const print = ([page, device]) => device === "" ? page : one ? `${page}, ${device}` : `${page} (${device})`;
  return ` on ${all.map(print).join(", ")}`;
}
function expectation(verdict) {
  const { actual, expected } = expectationOf(verdict);
  return `${actual ?? "no data"}, expected ${plain(expected, 80)}`;
}
function labelled(label2, value, width5, paint) {
  return wrap(value, width5 - 15).map(
    (line3, at2) => `      ${paint.dim((at2 === 0 ? label2 : "").padEnd(9))}${line3}`
  );
}
function facts(row) {
  const list2 = [];
  const { delta, unit, base, head } = row;
  const band = bandOf(row.metric, headValue(row));
  const rated2 = band && band !== "good" ? band : "";
  const exact = delta?.pairs === 0 && base && head;
  if (delta) {
    const interval = printDeltaInterval(delta, unit);
    const parts3 = [
      exact ? `${printQuantity(base.median, unit)} → ${printQuantity(head.median, unit)}` : "",
      printDelta(delta, unit),
      interval === null ? "" : `interval ${interval}`,
      delta.tolerance > 0 ? `tolerance ${printQuantity(delta.tolerance, unit)}` : "",
      delta.pairs > 0 ? `${delta.pairs} pairs` : ""
    ];
    list2.push(["change", `${parts3.filter(Boolean).join(", ")}: ${printDeltaVerdict(delta)}`]);
  }
  for (const [label2, samples, more] of [
    ["head", head, rated2],
    ["base", base, ""]
  ]) {
    if (exact || !samples || samples.values.length < 2 && !delta) continue;
    const median2 = samples.values.length > 1 ? `median ${printQuantity(samples.median, unit)}` : "";
    const notes2 = [median2, more].filter(Boolean).join(", ");
    list2.push([label2, `${printSamples(samples.values, unit)}${notes2 ? `   ${notes2}` : ""}`]);
  }
  if (row.basisReason !== null) list2.push(["measured", plain(row.basisReason)]);
  return list2;
}
function reasons(row) {
  const lines = row.verdicts.flatMap(({ reason, allowed }) => [
    plain(reason),
    allowed && !reason.includes(allowed.reason) ? `Approved exception until ${plain(allowed.expires, 40)}: ${plain(allowed.reason)}` : ""
  ]);
  return [...new Set(lines)].filter(Boolean);
}

// src/report/text/table.ts
var gap = "   ";
var narrowest = 12;
function table(columns2, rows, width5, paint) {
  const cells = rows.map((row) => alignUnits(row));
  const sizes = columns2.map(
    (column, at2) => cells.reduce((most2, row) => Math.max(most2, widthOf(row[at2]?.text ?? "")), widthOf(column.title))
  );
  const filled = (at2) => cells.some((row) => (row[at2]?.text ?? "").trim() !== "");
  let kept = columns2.map((_, at2) => at2).filter((at2) => at2 === 0 || filled(at2));
  const total = () => kept.reduce((sum4, at2) => sum4 + (sizes[at2] ?? 0), gap.length * (kept.length - 1));
  while (total() > width5) {
    const last = kept.toSorted((a, b) => (columns2[b]?.drop ?? 0) - (columns2[a]?.drop ?? 0))[0];
    if (last === void 0 || (columns2[last]?.drop ?? 0) === 0) break;
    if (total() - (sizes[0] ?? 0) + Math.max(narrowest, (sizes[0] ?? 0) * 0.75) <= width5) break;
    kept = kept.filter((at2) => at2 !== last);
  }
  for (const at2 of [0, kept.at(-1) ?? 0]) {
    const size3 = sizes[at2] ?? 0;
    sizes[at2] = Math.max(Math.min(size3, narrowest), size3 - Math.max(0, total() - width5));
  }
  const line3 = (row) => kept.map((at2) => pad(row[at2] ?? { text: "" }, sizes[at2] ?? 0, columns2[at2]?.align ?? "left")).join(gap).trimEnd();
  return [paint.dim(line3(columns2.map(({ title }) => ({ text: title })))), ...cells.map(line3)];
}
function pad(cell, size3, align) {
  const text2 = truncate(cell.text, size3);
  const blanks2 = " ".repeat(Math.max(0, size3 - widthOf(text2)));
  const painted = cell.paint ? cell.paint(text2) : text2;
  return align === "left" ? painted + blanks2 : blanks2 + painted;
}
function alignUnits(row) {
  return row.map((cell) => {
    const found = /^[+−]?\d[\d,.]*(?: (\S{1,2}))?$/.exec(cell.text);
    if (!found) return cell;
    const unit = found[1];
    return { ...cell, text: cell.text + " ".repeat(unit === void 0 ? 3 : 2 - unit.length) };
  });
}

// src/report/text/history.ts
var mostRows3 = 8;
function historyTable({ history }, width5, paint) {
  const trends = history ? trendsOf(history) : [];
  if (!history || trends.length === 0) return [];
  const columns2 = [
    { title: "metric", align: "left", drop: 0 },
    { title: `${history.runs.length} runs`, align: "left", drop: 1 },
    { title: "first", align: "right", drop: 2 },
    { title: "last", align: "right", drop: 0 },
    { title: "", align: "left", drop: 0 }
  ];
  const rows = trends.slice(0, mostRows3).map(({ name, place, series, sparkline: sparkline2, first, last }) => [
    { text: plain(place === null ? name : `${name} on ${place}`, 60) },
    { text: sparkline2 },
    { text: first },
    { text: last },
    series.creep ? { text: "crept up", paint: paint.yellow } : { text: "" }
  ]);
  const left = trends.length - mostRows3;
  return [
    ...table(columns2, rows, width5 - 2, paint).map((line3) => `  ${line3}`),
    ...left > 0 ? [paint.dim(`  ${left} more in the HTML report`)] : []
  ];
}

// src/report/text/paint.ts
var same = (text2) => text2;
var none = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };
var sgr = (on, off) => (text2) => text2 === "" ? "" : `\x1B[${on}m${text2}\x1B[${off}m`;
var colors = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
  cyan: sgr(36, 39)
};
function paintFor(color) {
  return color ? colors : none;
}

// src/report/text/tables.ts
var columns = [
  { title: "", align: "left", drop: 0 },
  { title: "base", align: "right", drop: 3 },
  { title: "head", align: "right", drop: 0 },
  { title: "change", align: "right", drop: 1 },
  { title: "interval", align: "right", drop: 4 },
  { title: "tolerance", align: "right", drop: 5 },
  { title: "spread", align: "left", drop: 6 },
  { title: "limit", align: "left", drop: 0 }
];
function rowsTable(rows, width5, paint) {
  const groups = groupByPlace(rows);
  const cells = groups.flatMap((group) => group.rows.map((row) => cellsOf(row, paint)));
  const [titles3 = "", ...lines] = table(columns, cells, width5 - 4, paint);
  let at2 = 0;
  return groups.flatMap((group, index2) => {
    const place = group.page === null ? "bundle" : [group.page, group.device ?? ""].map((part2) => plain(part2)).join(" · ");
    const own = lines.slice(at2, at2 += group.rows.length);
    const heading2 = index2 === 0 && titles3.trim() !== "" ? [`    ${titles3}`] : [];
    return [...heading2, `  ${truncate(place, width5 - 2)}`, ...own.map((line3) => `    ${line3}`)];
  });
}
function cellsOf(row, paint) {
  const { delta, unit } = row;
  const head = headValue(row);
  const verdict = row.verdicts.find((one) => one.limit.kind !== "maxIncrease");
  const exact = verdict && expectationOf(verdict).actual;
  const band = bandOf(row.metric, head);
  const tint2 = band === "poor" ? paint.red : band === "needs improvement" ? paint.yellow : void 0;
  return [
    { text: plain(nameOf(row), 80) },
    { text: row.base && delta ? printQuantity(row.base.median, unit) : "" },
    { text: exact ?? (head === null ? "" : printQuantity(head, unit)), ...tint2 && { paint: tint2 } },
    {
      text: delta ? printDelta(delta, unit) : "",
      ...delta?.verdict === "improved" && { paint: paint.green }
    },
    { text: (delta && printDeltaInterval(delta, unit)) ?? "" },
    { text: delta && delta.tolerance > 0 ? `±${printQuantity(delta.tolerance, unit)}` : "" },
    { text: delta ? "" : spreadOf(row) },
    { text: row.verdicts.map((one) => plain(expectationOf(one).expected, 60)).join(", ") }
  ];
}
function spreadOf({ head, unit }) {
  if (!head || head.values.length < 2) return "";
  const low = head.values.reduce((least2, value) => Math.min(least2, value));
  const high = head.values.reduce((most2, value) => Math.max(most2, value));
  if (low === high) return "none";
  return `${printQuantity(low, unit)} to ${printQuantity(high, unit)}`;
}
function measurementsTable(measurements, width5, paint) {
  const rows = measurements.map(({ metric, page, device, unit, basis, base, head }) => ({
    metric,
    label: metric,
    page,
    device,
    unit,
    basis,
    basisReason: null,
    delta: null,
    verdicts: [],
    base: base ?? null,
    head: head ?? null
  }));
  return rowsTable(rows, width5, paint);
}
var bundleColumns = [
  { title: "gzip", align: "left", drop: 0 },
  { title: "base", align: "right", drop: 2 },
  { title: "head", align: "right", drop: 0 },
  { title: "change", align: "right", drop: 0 },
  { title: "", align: "left", drop: 1 }
];
var mostFiles2 = 8;
function bundleTable(bundle, width5, paint) {
  const changes = bundleChanges(bundle);
  if (!changes) return [];
  const interesting = bundle.base ? changes.files.filter((file) => file.change !== 0) : changes.files;
  const files = interesting.slice(0, mostFiles2);
  const left = interesting.length - files.length;
  const cells = [
    ...changes.groups.map((group) => sizeCells(group, "", paint)),
    ...files.map((file) => sizeCells(file, file.kind, paint))
  ];
  const [titles3 = "", ...lines] = table(bundleColumns, cells, width5 - 4, paint);
  const heading2 = bundle.base ? "files that changed" : "largest files";
  return [
    `    ${titles3}`,
    ...lines.slice(0, changes.groups.length).map((line3) => `    ${line3}`),
    ...files.length > 0 ? [`  ${heading2}`] : [],
    ...lines.slice(changes.groups.length).map((line3) => `    ${line3}`),
    ...left > 0 ? [`    ${paint.dim(`and ${left} more`)}`] : [],
    ...attributionLine(bundle.head, paint)
  ];
}
function attributionLine(head, paint) {
  if (!head?.attribution || head.attribution.raw === 0) return [];
  const { attributed, raw, engine } = head.attribution;
  const percent2 = (Math.floor(attributed / raw * 1e3) / 10).toFixed(1);
  return [`  ${paint.dim(`known by module: ${percent2} % of the code (${engine})`)}`];
}
function sizeCells(size3, kind, paint) {
  const share = size3.base && size3.change !== null ? ` (${printShare(size3.change / size3.base)})` : "";
  const fate = size3.change === null ? "" : size3.base === null ? "new" : size3.head === null ? "removed" : "";
  return [
    { text: plain(size3.name, 200) },
    { text: size3.change === null || size3.base === null ? "" : printQuantity(size3.base, "B") },
    { text: size3.head === null ? "" : printQuantity(size3.head, "B") },
    { text: size3.change === null ? "" : `${printChange(size3.change, "B")}${share}` },
    { text: [kind, fate].filter(Boolean).join(", "), paint: paint.dim }
  ];
}

// src/report/text.ts
var titles2 = {
  exceeded: "Exceeded",
  missing: "Without data (fails the gate)",
  inconclusive: "Undecided",
  warned: "Warnings",
  passed: "Passed"
};
function text(report, options = {}) {
  const width5 = Math.min(160, Math.max(60, options.width ?? 100));
  const paint = paintFor(options.color ?? false);
  const told = /* @__PURE__ */ new Set();
  const sections = sectionsOf(report).map((section) => ({
    kind: section.kind,
    lines: [paint.bold(`${titles2[section.kind]} (${section.count})`), ...body(section, told, width5, paint)]
  }));
  const failed = sections.filter(({ kind }) => kind === "exceeded" || kind === "missing");
  const rest = sections.filter((section) => !failed.includes(section));
  const unlimited = options.all || report.verdicts.length === 0 ? unlimitedOf(report) : [];
  const parts3 = [
    opening(report, width5, paint),
    titled(
      "This change loosens its own budget",
      (report.loosened ?? []).flatMap((one) => item(paint.yellow("!"), plain(describeLoosening(one)), width5)),
      paint
    ),
    ...failed.map(({ lines }) => lines),
    findings(report, width5, paint),
    ...rest.map(({ lines }) => lines),
    titled("Measured, no limit", measurementsTable(unlimited, width5, paint), paint),
    titled("Bundle", bundleTable(report.bundle, width5, paint), paint),
    titled("History of the default branch", historyTable(report, width5, paint), paint),
    titled(
      "Notes",
      notesOf(report).others.flatMap(
        (note) => item(note.level === "warn" ? paint.yellow("!") : "·", plain(note.text), width5)
      ),
      paint
    ),
    titled("Failed visits", failedVisits2(report, width5), paint),
    closing(report, options.files ?? [], width5, paint)
  ];
  return `${parts3.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function opening(report, width5, paint) {
  const sign = { pass: "✓", warn: "!", fail: "✗", error: "✗" }[report.outcome];
  const color = { pass: paint.green, warn: paint.yellow, fail: paint.red, error: paint.red }[report.outcome];
  const lines = wrap(`${sign} ${plain(headlineOf(report), 600)}`, width5).map(
    (line3) => paint.bold(color(line3))
  );
  const { head, base, noBase } = report.revisions;
  const against = base ? ` against base ${plain(printRevision(base))}` : noBase === null ? "" : `, no base: ${plain(noBase)}`;
  lines.push(
    ...wrap(`head ${plain(printRevision(head))}${against}`, width5 - 2).map((line3) => paint.dim(`  ${line3}`))
  );
  const warnings = notesOf(report).prominent.flatMap((note) => wrap(`! ${plain(note.text)}`, width5 - 2));
  lines.push(...warnings.map((line3) => paint.yellow(`  ${line3}`)));
  return lines;
}
function body(section, told, width5, paint) {
  if (section.kind === "passed") return rowsTable(section.rows, width5, paint);
  return likeRows(section.rows).flatMap((rows) => ["", ...block(rows, section.kind, told, width5, paint)]);
}
function findings(report, width5, paint) {
  const causes3 = report.findings.filter(({ standing }) => !standing);
  const lines = causes3.flatMap(({ title, metric, page, evidence: evidence3, fix, saving, link: link2, certainty }) => {
    const about = [metric, page].filter((word) => word !== null).map((word) => plain(word)).join(" on ");
    const worth = saving ? ` (worth ${printQuantity(saving.value, saving.unit)})` : "";
    return [
      ...item("→", `${about ? `${about}: ` : ""}${plain(title)}${worth}`, width5),
      ...certainty === "together" ? [`      ${paint.dim("changed together with it, which proves no cause")}`] : [],
      ...evidence3.slice(0, 5).flatMap((line3) => wrap(plain(line3), width5 - 6)).map((line3) => `      ${paint.dim(line3)}`),
      ...wrap(plain(`${fix}${link2 === null ? "" : ` ${link2}`}`), width5 - 6).map((line3) => `      ${line3}`)
    ];
  });
  const advice = report.findings.filter(({ standing }) => standing);
  return [
    ...titled("Why", lines, paint),
    ...lines.length > 0 && advice.length > 0 ? [""] : [],
    ...titled(
      "Advice that holds for base as well",
      advice.flatMap(({ title }) => item("·", plain(title), width5)),
      paint
    )
  ];
}
function failedVisits2(report, width5) {
  return report.failedVisits.flatMap(
    ({ page, device, revision, index: index2, error }) => item(
      "·",
      `${plain(page)}, ${plain(device)}, ${revision}, visit ${index2}: ${plain(error?.message ?? "no reason given")} (${plain(error?.code ?? "unknown", 40)})`,
      width5
    )
  );
}
function item(sign, words2, width5) {
  return wrap(words2, width5 - 4).map((line3, at2) => at2 === 0 ? `  ${sign} ${line3}` : `    ${line3}`);
}
function titled(title, lines, paint) {
  return lines.length === 0 ? [] : [paint.bold(title), ...lines];
}
function closing(report, files, width5, paint) {
  const facts2 = factsOf(report).map(({ label: label2, value }) => `${label2} ${plain(value, 80)}`);
  return [
    ...wrap(facts2.join(" · "), width5).map((line3) => paint.dim(line3)),
    ...files.map((file) => paint.dim(`→ ${plain(file)}`))
  ];
}

// src/report/index.ts
var reporters = { text, markdown, json, html: html2, junit };

// src/cli/deliver.ts
var folderFiles = [
  ["json", "report.json"],
  ["markdown", "report.md"],
  ["html", "report.html"]
];
async function deliver(report, folder, targets, io) {
  const failures = [];
  const tryToWrite = async (file, text2) => {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text2);
      return true;
    } catch (error) {
      failures.push(new CheckError("OUTPUT_NOT_WRITABLE", `cannot write ${file}: ${messageOf(error)}`));
      return false;
    }
  };
  const files = [];
  for (const [name, file] of folder ? folderFiles : []) {
    const path = join(folder?.directory ?? "", file);
    if (await tryToWrite(path, reporters[name](report))) files.push(relative(io.cwd(), path) || path);
  }
  if (folder && report.shard) {
    const { index: index2, count: count3, run, attempt } = report.shard;
    const commit2 = report.revisions.head.sha?.slice(0, 7) ?? "uncommitted";
    const path = join(
      folder.directory,
      `shard-${index2}-of-${count3}-${commit2}-${run ?? "local"}-${attempt}.json`
    );
    if (await tryToWrite(path, reporters.json(report))) files.push(relative(io.cwd(), path) || path);
  }
  for (const { name, file } of targets) {
    const rendered = reporters[name](report);
    if (file === null) io.stdout.write(rendered);
    else await tryToWrite(file, rendered);
  }
  if (!targets.some(({ file }) => file === null)) {
    const terminal = io.stdout.isTTY && !io.env["NO_COLOR"];
    const color = Boolean(terminal || io.env["FORCE_COLOR"]);
    io.stdout.write(reporters.text(report, { color, width: io.stdout.columns ?? 120, files }));
  }
  const [first] = failures;
  if (first) throw first;
}

export {
  headlineOf,
  describeLoosening,
  sectionOrder,
  kindOf3 as kindOf,
  nameOf,
  expectationOf,
  bytes,
  isQuiet,
  compose,
  renderComment,
  deliver
};
