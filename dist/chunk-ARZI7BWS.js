import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  placeId,
  scheduledLooks
} from "./chunk-GYIBVR4L.js";

// src/stages/run-state.ts
function note(state, options, level, text, more = {}) {
  const entry = { level, text: options.secrets?.redact(text) ?? text, ...more };
  state.notes.push(entry);
  options.onProgress({ type: "note", note: entry });
}
function startRun(budget, options) {
  return {
    budget,
    startedAt: /* @__PURE__ */ new Date(),
    revisions: { head: { ref: "working directory", sha: null, dirty: false }, base: null, noBase: null },
    bundles: { base: null, head: null },
    ownServer: false,
    whyNoBundle: null,
    visits: [],
    automatic: [],
    givenUp: [],
    identical: false,
    isUnchanged: () => false,
    storedBase: null,
    baseElsewhere: false,
    isBaseAuto: false,
    newPages: /* @__PURE__ */ new Set(),
    comparedCommands: /* @__PURE__ */ new Set(),
    commandRuns: [],
    commandsGivenUp: /* @__PURE__ */ new Map(),
    baseBudget: null,
    loosened: null,
    compare: false,
    looks: options.runs ? [options.runs] : scheduledLooks,
    notes: [],
    profiles: [],
    loadProfiles: [],
    work: [],
    queries: [],
    changes: [],
    films: [],
    onlyCounts: false,
    timeIsUp: false,
    incomplete: null,
    error: null
  };
}

// src/stages/shard.ts
import { createHash } from "node:crypto";
function pagesOnDevices(budget, shard) {
  const { onlyFailed } = budget;
  const cells = budget.pages.flatMap((page) => budget.devices.map((device) => ({ page, device }))).filter(({ page, device }) => onlyFailed?.places.has(placeId(page.name, device.name)) ?? true);
  return shard ? cells.filter((_, at) => at % shard.count === shard.index - 1) : cells;
}
function describeShard(budget, shard) {
  return { ...shard, budget: fingerprint(budget) };
}
function fingerprint(budget) {
  const elsewhere = /* @__PURE__ */ new Set(["file", "directory", "position", "serve", "build", "notes"]);
  const text = JSON.stringify(budget, (key, value) => elsewhere.has(key) ? void 0 : value);
  return createHash("sha256").update(text).digest("hex");
}

export {
  note,
  startRun,
  pagesOnDevices,
  describeShard
};
