import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/command-metric.ts
var family = "command:";
function isOfCommand(metric) {
  return metric.startsWith(family);
}
function commandMetric(name, value) {
  return value === void 0 ? family + name : `${family}${name}:${value}`;
}
function commandOf(metric) {
  const rest = metric.slice(family.length);
  const colon = rest.indexOf(":");
  return colon < 0 ? rest : rest.slice(0, colon);
}
function commandLabel(metric) {
  const name = commandOf(metric);
  const value = metric.slice(family.length + name.length + 1);
  return value === "" ? name : `${name} (${value})`;
}
function placeWithoutPage(metric) {
  return isOfCommand(metric) ? "commands" : "bundle";
}

// src/metrics/inp.ts
var inp = {
  id: "INP",
  label: "Interaction to Next Paint",
  unit: "ms",
  description: "How long the page takes to answer the slowest interaction with a new frame; with a colon and its name, that of one step.",
  parameter: "any",
  ofSteps: true,
  bands: { good: 200, poor: 500, source: "https://web.dev/articles/inp" },
  tolerance: { relative: 0.1, floor: 24 },
  gates: "fail",
  read: ({ interactions }) => {
    if (!interactions) return /* @__PURE__ */ new Map([["INP", { missing: "not measured: no interactions declared" }]]);
    const { unobserved } = interactions;
    const whyNot = interactions.incomplete ?? unobserved;
    const readings = /* @__PURE__ */ new Map();
    readings.set(
      "INP",
      whyNot !== void 0 ? { missing: whyNot } : interactions.inp ? valuesOf(interactions.inp.value, interactions.cpuInp) : { missing: "no step of the page was an interaction to the browser" }
    );
    for (const { name, kind, slowest, cpuMs } of interactions.steps) {
      if (slowest) readings.set(`INP:${name}`, valuesOf(slowest.duration.value, cpuMs));
      else if (!notInteractions.has(kind))
        readings.set(`INP:${name}`, {
          missing: unobserved ?? `the browser saw no interaction in the step "${name}"`
        });
    }
    return readings;
  }
};
function valuesOf(observed, cpu) {
  return { values: { ...cpu !== void 0 && { cpu }, observed } };
}
var notInteractions = /* @__PURE__ */ new Set(["hover", "scroll", "waitFor"]);
function haveInteraction(steps = []) {
  return steps.some((step) => ![...notInteractions].some((kind) => kind in step));
}

// src/metrics/resource-groups.ts
var resourceGroups = [
  "document",
  "script",
  "stylesheet",
  "image",
  "media",
  "font",
  "other",
  "third-party"
];
function readByResource(family2, visit, amount) {
  const sums = new Map(resourceGroups.map((group) => [`${family2}:${group}`, 0]));
  sums.set(family2, 0);
  const add = (id, value) => sums.set(id, (sums.get(id) ?? 0) + value);
  for (const request of visit.requests) {
    const value = amount(request);
    add(family2, value);
    add(`${family2}:${request.type}`, value);
    if (request.thirdParty) add(`${family2}:third-party`, value);
  }
  return new Map([...sums].map(([id, exact]) => [id, { values: { exact } }]));
}

// src/metrics/cache-hit.ts
var cacheHit = {
  id: "cache-hit",
  label: "Bytes from the cache",
  unit: "B",
  description: "Bytes that the browser's cache saved during the load of a warm page, all or of one resource type.",
  parameter: resourceGroups,
  tolerance: "counted",
  gates: "limited",
  // A cold visit has no meaningful value: the browser decides whether it keeps a file that is used twice in memory.
  read: (visit) => visit.warm ? readByResource("cache-hit", visit, (request) => request.cacheHitSize ?? 0) : /* @__PURE__ */ new Map()
};

// src/metrics/reading.ts
function reading(values, whyMissing) {
  const present = Object.entries(values).filter(([, value]) => Number.isFinite(value));
  return present.length > 0 ? { values: Object.fromEntries(present) } : { missing: whyMissing };
}
function readSimulated(metric) {
  return ({ cpu, wall, observed, throttling }) => {
    const seen = observed;
    const values = throttling === "devtools" ? { observed: wall[metric] } : { cpu: cpu?.[metric], wall: wall[metric], observed: seen[metric] };
    return /* @__PURE__ */ new Map([[metric, reading(values, `Lighthouse gave no ${metric} for this page`)]]);
  };
}
function readNamed(family2, basis, entries) {
  return new Map(entries.map(({ name, value }) => [`${family2}:${name}`, { values: { [basis]: value } }]));
}

// src/metrics/cls.ts
var cls = {
  id: "CLS",
  label: "Cumulative Layout Shift",
  unit: "unitless",
  description: "How much visible content moves unexpectedly while the page loads.",
  bands: { good: 0.1, poor: 0.25, source: "https://web.dev/articles/cls" },
  tolerance: { relative: 0, floor: 0.02 },
  gates: "fail",
  // Shifts are seen as they happen: an observed value, whatever the simulation says of time.
  read: (visit) => /* @__PURE__ */ new Map([["CLS", reading({ observed: visit.CLS }, "Lighthouse gave no CLS for this page")]])
};

// src/metrics/fcp.ts
var fcp = {
  id: "FCP",
  label: "First Contentful Paint",
  unit: "ms",
  description: "When the first text or image is painted.",
  bands: { good: 1800, poor: 3e3, source: "https://web.dev/articles/fcp" },
  // Lantern takes the median response time per origin: one slow response does not show in the simulation.
  observedIsLowerBound: true,
  tolerance: { relative: 0.05, floor: 50 },
  gates: "fail",
  read: readSimulated("FCP")
};

// src/metrics/fid.ts
var fid = {
  id: "FID",
  label: "Max Potential FID",
  unit: "ms",
  description: "The longest task between FCP and interactive: the worst delay that a first input could meet. First Input Delay itself is retired.",
  bands: { good: 100, poor: 300, source: "https://web.dev/articles/fid" },
  tolerance: { relative: 0.1, floor: 50 },
  gates: "warn",
  read: readSimulated("FID")
};

// src/metrics/interaction-cls.ts
var interactionCls = {
  ...cls,
  id: "interaction-CLS",
  label: "CLS after interactions",
  description: "How much the visible page shifts from its first declared interaction on.",
  gates: "warn",
  read: ({ interactions }) => {
    if (!interactions) return /* @__PURE__ */ new Map();
    const { incomplete, unobserved, cls: shifts } = interactions;
    const whyNot = incomplete ?? unobserved;
    const reading2 = whyNot === void 0 ? { values: { observed: shifts.value } } : { missing: whyNot };
    return /* @__PURE__ */ new Map([["interaction-CLS", reading2]]);
  }
};

// src/metrics/js-heap.ts
var jsHeap = {
  id: "js-heap",
  label: "JS heap",
  unit: "B",
  description: "Bytes of JavaScript heap in use after load.",
  tolerance: { relative: 0.05, floor: 5e5 },
  gates: "warn",
  read: (visit) => /* @__PURE__ */ new Map([
    ["js-heap", reading({ observed: visit.heapBytes }, "the browser gave no heap size for this page")]
  ])
};

// src/metrics/js-work.ts
var ofExtraLoads = {
  unit: "count",
  exact: true,
  tolerance: "counted",
  gates: "limited",
  read: () => /* @__PURE__ */ new Map()
};
var jsWork = {
  ...ofExtraLoads,
  id: "work:js",
  label: "Executed JavaScript",
  description: "How often blocks of the app's own scripts are executed during load: functions, loops, branches; with a colon and its name, in a step. Counted in extra loads, the same on every machine.",
  parameter: "any",
  ofSteps: true,
  tolerance: { relative: 0.1, floor: 2e4 },
  gates: "warn",
  readCounted: ({ blocks }) => blocks,
  readStep: ({ blocks }) => blocks
};
var jsCalls = {
  ...ofExtraLoads,
  id: "calls:js",
  label: "Function calls",
  description: "How often functions of the app's own scripts are called during load; with a colon and its name, in a step. Counted in extra loads.",
  parameter: "any",
  ofSteps: true,
  readCounted: ({ calls }) => calls,
  readStep: ({ calls }) => calls
};
var domNodes = {
  ...ofExtraLoads,
  id: "dom-nodes",
  label: "DOM nodes",
  description: "Elements of the loaded document and of its open shadow trees. Counted in extra loads.",
  readCounted: ({ elements }) => elements
};

// src/metrics/lcp.ts
var lcp = {
  id: "LCP",
  label: "Largest Contentful Paint",
  unit: "ms",
  description: "When the largest image or text block is painted.",
  bands: { good: 2500, poor: 4e3, source: "https://web.dev/articles/lcp" },
  // Lantern takes the median response time per origin: one slow response does not show in the simulation.
  observedIsLowerBound: true,
  tolerance: { relative: 0.05, floor: 50 },
  gates: "fail",
  read: readSimulated("LCP")
};

// src/metrics/main-thread.ts
var mainThread = {
  id: "main-thread",
  label: "Main-thread time",
  unit: "ms",
  description: "CPU time of all main-thread tasks during load, unthrottled.",
  tolerance: { relative: 0.1, floor: 30 },
  gates: "warn",
  read: (visit) => /* @__PURE__ */ new Map([
    [
      "main-thread",
      reading(
        { cpu: visit.mainThread.cpu, wall: visit.mainThread.wall },
        "the trace has no main-thread tasks"
      )
    ]
  ])
};

// src/metrics/requests.ts
var requests = {
  id: "requests",
  label: "Requests",
  unit: "count",
  description: "Network requests during load, all or of one resource type; what a warm visit has in its cache is none.",
  parameter: resourceGroups,
  tolerance: "counted",
  gates: "limited",
  // Within a cold visit too a file may be used twice; whether the cache or the page's own memory answers then is chance.
  read: (visit) => readByResource("requests", visit, ({ fromCache }) => visit.warm && fromCache ? 0 : 1)
};

// src/metrics/route-lcp.ts
var routeLcp = {
  id: "route-LCP",
  label: "LCP of a route change",
  unit: "ms",
  description: "From an interaction to the largest paint of the route that it leads to without a document load, by the route's path.",
  parameter: "any",
  parameterRequired: true,
  wallTime: true,
  ...lcp.bands && { bands: lcp.bands },
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: ({ interactions }) => {
    const readings = /* @__PURE__ */ new Map();
    for (const { url, LCP } of interactions?.routes ?? []) {
      const id = `route-LCP:${pathOf(url)}`;
      const known = readings.get(id);
      if (LCP === null) {
        if (!known) readings.set(id, { missing: "the browser saw no paint of the new route" });
      } else if (!known || "missing" in known || LCP > (known.values.observed ?? 0)) {
        readings.set(id, { values: { observed: LCP } });
      }
    }
    return readings;
  }
};
function pathOf(url) {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "");
}

// src/metrics/server-timing.ts
var serverTiming = {
  id: "server-timing",
  label: "Server timing",
  unit: "ms",
  description: "A duration of the document's Server-Timing header by name.",
  parameter: "any",
  parameterRequired: true,
  wallTime: true,
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: (visit) => readNamed(
    "server-timing",
    "observed",
    visit.serverTimings.map(({ name, duration }) => ({ name, value: duration }))
  )
};

// src/metrics/si.ts
var si = {
  id: "SI",
  label: "Speed Index",
  unit: "ms",
  description: "How quickly the visible part of the page is filled.",
  bands: {
    good: 3400,
    poor: 5800,
    source: "https://developer.chrome.com/docs/lighthouse/performance/speed-index"
  },
  tolerance: { relative: 0.1, floor: 100 },
  gates: "warn",
  read: readSimulated("SI")
};

// src/metrics/tbt.ts
var tbt = {
  id: "TBT",
  label: "Total Blocking Time",
  unit: "ms",
  description: "Main-thread time beyond 50 ms of each long task between FCP and interactive.",
  bands: {
    good: 200,
    poor: 600,
    source: "https://developer.chrome.com/docs/lighthouse/performance/lighthouse-total-blocking-time"
  },
  tolerance: { relative: 0.1, floor: 50 },
  gates: "fail",
  read: readSimulated("TBT")
};

// src/metrics/transfer.ts
var transfer = {
  id: "transfer",
  label: "Transferred bytes",
  unit: "B",
  description: "Bytes over the wire during load, all or of one resource type.",
  parameter: resourceGroups,
  tolerance: "counted",
  gates: "limited",
  read: (visit) => readByResource("transfer", visit, (request) => request.transferSize)
};

// src/metrics/tti.ts
var tti = {
  id: "TTI",
  label: "Time to Interactive",
  unit: "ms",
  description: "When the main thread is quiet for 5 s; no longer part of Lighthouse's score, kept for budgets that name it.",
  bands: {
    good: 3800,
    poor: 7300,
    source: "https://developer.chrome.com/docs/lighthouse/performance/interactive"
  },
  tolerance: { relative: 0.1, floor: 100 },
  gates: "limited",
  read: readSimulated("TTI")
};

// src/metrics/ttfb.ts
var ttfb = {
  id: "TTFB",
  label: "Time to First Byte",
  unit: "ms",
  description: "When the first byte of the document arrives, as observed.",
  bands: { good: 800, poor: 1800, source: "https://web.dev/articles/ttfb" },
  wallTime: true,
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: (visit) => /* @__PURE__ */ new Map([["TTFB", reading({ observed: visit.observed.TTFB }, "Lighthouse gave no TTFB for this page")]])
};

// src/metrics/user-timing.ts
var userTiming = {
  id: "user-timing",
  label: "User timing",
  unit: "ms",
  description: "A performance.mark (time since navigation) or performance.measure (duration) by name.",
  parameter: "any",
  parameterRequired: true,
  wallTime: true,
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: (visit) => readNamed("user-timing", "observed", visit.userTimings)
};

// src/metrics/index.ts
var metrics = [
  lcp,
  inp,
  cls,
  fcp,
  ttfb,
  tbt,
  si,
  fid,
  tti,
  mainThread,
  jsHeap,
  jsWork,
  jsCalls,
  domNodes,
  interactionCls,
  routeLcp,
  requests,
  transfer,
  cacheHit,
  userTiming,
  serverTiming
];
function findMetric(id) {
  const metric = metrics.find((one) => id === one.id || id.startsWith(`${one.id}:`));
  if (!metric) return void 0;
  if (id === metric.id) return metric.parameterRequired ? void 0 : metric;
  const name = id.slice(metric.id.length + 1);
  if (metric.parameter === "any") return name === "" ? void 0 : metric;
  return metric.parameter?.includes(name) ? metric : void 0;
}
function stepOf(id) {
  const metric = findMetric(id);
  return metric?.ofSteps && id !== metric.id ? id.slice(metric.id.length + 1) : null;
}
function isAcronym(id) {
  return /^[A-Z]{2,5}$/.test(id) && findMetric(id) !== void 0;
}
function nameOf({ metric, label }) {
  return isAcronym(metric) && metric !== "FID" ? metric : label || metric;
}
function labelOf(id) {
  if (isOfCommand(id)) return commandLabel(id);
  const metric = findMetric(id);
  if (!metric) return id;
  return id === metric.id ? metric.label : `${metric.label} (${id.slice(metric.id.length + 1)})`;
}

// src/initial-bytes.ts
var tellByPage = /* @__PURE__ */ new Set(["pages", "pages-and-rest", "visits"]);
function initialBytes(bundle, type, compression) {
  const routes = (bundle.groups ?? []).filter(({ kind }) => kind === "route");
  const byPage = bundle.initialBy !== void 0 && tellByPage.has(bundle.initialBy);
  if (!byPage || routes.length === 0) {
    const files = new Set(
      bundle.assets.filter(({ loading }) => loading === "initial").map(({ file }) => file)
    );
    return { ...weigh({ files, inline: bundle.inline }), page: null, pages: 0 };
  }
  const pages = routes.length + (bundle.routesLeftOut ?? 0);
  const sizes = new Map(bundle.assets.map((asset) => [asset.file, asset]));
  let most = null;
  for (const { name, files, inline } of routes) {
    const found = { ...weigh({ files: new Set(files), inline }, sizes), page: name, pages };
    if (found.bytes === void 0) return found;
    if (most === null || found.bytes > (most.bytes ?? 0)) most = found;
  }
  return most ?? { bytes: 0, page: null, pages: 0, files: /* @__PURE__ */ new Set() };
  function weigh({ files, inline }, known = new Map(bundle.assets.map((asset) => [asset.file, asset]))) {
    let bytes = 0;
    if (inline && type !== "css") bytes = inline[compression];
    for (const file of files) {
      const asset = known.get(file);
      if (!asset || type !== null && asset.type !== type) continue;
      const size = asset[compression];
      bytes = bytes === void 0 || size === void 0 ? void 0 : bytes + size;
    }
    return { bytes, files };
  }
}
function sameLoading(base, head) {
  return base.initialBy === head.initialBy;
}

export {
  isOfCommand,
  commandMetric,
  commandOf,
  placeWithoutPage,
  cacheHit,
  haveInteraction,
  metrics,
  findMetric,
  stepOf,
  nameOf,
  labelOf,
  initialBytes,
  sameLoading
};
