import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  boundsChange
} from "./chunk-XVD6XLRC.js";
import {
  assetName,
  shortenedName
} from "./chunk-AVPF4UN6.js";

// src/distinct-names.ts
var characters = [4, 6, 8, 12];
function distinctNames(files) {
  const names = /* @__PURE__ */ new Map();
  for (const [stable, alike] of Map.groupBy(files, ({ name }) => name)) {
    const paths = [...new Set(alike.map(({ file }) => file))];
    const own = paths.length === 1 ? () => stable : tellApart(paths);
    for (const file of paths) names.set(file, own(file));
  }
  return (file) => names.get(file) ?? assetName(file);
}
function tellApart(files) {
  for (const count of characters) {
    const name = (file) => shortenedName(file, count);
    if (new Set(files.map(name)).size === files.length) return name;
  }
  return String;
}

// src/lead-verdict.ts
var vitals = /* @__PURE__ */ new Set(["LCP", "INP", "CLS"]);
function isCore({ metric, page }) {
  return page === null || vitals.has(metric);
}
var order = ["fail", "warn", "missing", "inconclusive", "pass"];
function leadOf(verdicts) {
  const rank = (one) => 2 * order.indexOf(one.status) + (isCore(one) ? 0 : 1);
  const [first] = verdicts.toSorted((a, b) => rank(a) - rank(b));
  if (!first) return void 0;
  return verdicts.find(
    ({ metric, page, device, status, limit, delta }) => metric === first.metric && page === first.page && device === first.device && status === first.status && boundsChange(limit.kind) && delta !== null
  ) ?? first;
}

export {
  distinctNames,
  isCore,
  leadOf
};
