import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

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
function readNamed(family, basis, entries) {
  return new Map(entries.map(({ name, value }) => [`${family}:${name}`, { values: { [basis]: value } }]));
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

// src/metrics/interaction-cls.ts
var interactionCls = {
  ...cls,
  id: "interaction-CLS",
  label: "CLS after interactions",
  description: "How much the visible page shifts from its first step on; CLS ends with the load. Needs interactions.",
  gates: "warn",
  read: ({ interactions }) => {
    if (!interactions) return /* @__PURE__ */ new Map();
    const { incomplete, unobserved, cls: shifts } = interactions;
    const whyNot = incomplete ?? unobserved;
    const reading2 = whyNot === void 0 ? { values: { observed: shifts.value } } : { missing: whyNot };
    return /* @__PURE__ */ new Map([["interaction-CLS", reading2]]);
  }
};

// src/route-path.ts
function routePath(url) {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "");
}

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

// src/metrics/route-lcp.ts
var routeLcp = {
  id: "route-LCP",
  label: "LCP of a route change",
  unit: "ms",
  description: "From a step of the page to the largest paint of the route that it leads to without a document load: route-LCP:/cart, by the route's path. Missing where no step leads there.",
  parameter: "any",
  parameterRequired: true,
  wallTime: true,
  ...lcp.bands && { bands: lcp.bands },
  tolerance: { relative: 0.1, floor: 50 },
  gates: "limited",
  read: ({ interactions }) => {
    const readings = /* @__PURE__ */ new Map();
    for (const { url, LCP } of interactions?.routes ?? []) {
      const id = `route-LCP:${routePath(url)}`;
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

export {
  reading,
  readSimulated,
  readNamed,
  cls,
  interactionCls,
  lcp,
  routePath,
  routeLcp
};
