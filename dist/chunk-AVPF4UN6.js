import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  cls,
  interactionCls,
  lcp,
  readNamed,
  readSimulated,
  reading,
  routeLcp
} from "./chunk-SJ5MXADT.js";
import {
  isLoopback
} from "./chunk-PGYXFNCR.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";

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

// src/asset-name.ts
function assetName(file) {
  return replaceHashes(file, () => "*");
}
function hashesIn(file) {
  const found = [];
  replaceHashes(file, (hash) => {
    found.push(hash);
    return "*";
  });
  return found;
}
function shortenedName(file, characters) {
  return replaceHashes(file, (hash) => hash.length > characters ? `${hash.slice(0, characters)}*` : hash);
}
function replaceHashes(file, replace) {
  const folders = file.split("/");
  const name = folders.pop() ?? "";
  const generated = folders.some((folder) => generatedFolders.has(folder));
  return [...folders.map((folder) => nameFolder(folder, replace)), nameFile(name, generated, replace)].join(
    "/"
  );
}
var generatedFolders = /* @__PURE__ */ new Set(["chunks", "immutable", "_astro", "_next", "_nuxt"]);
function nameFolder(folder, replace) {
  const isBuildId = /^[\w-]{21}$/.test(folder) && mixed(folder) && !reads(folder);
  return isBuildId || isLongHex(folder) ? replace(folder) : folder;
}
function nameFile(name, generated, replace) {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const tokens = stem.split(".");
  const whole = generated ? "generated" : "none";
  const isCode = /^\.(m?js|cjs|css)$/.test(extension);
  return tokens.map(
    (token, index) => isCode && isCodeHash(token, index > 0) ? replace(token) : nameToken(token, index > 0 ? "dot" : whole, replace, isCode)
  ).join(".") + extension;
}
function isCodeHash(text, afterDot) {
  return afterDot && /^[0-9a-f]{6,7}$/.test(text) && isHex(text);
}
function nameToken(token, before, replace, isCode) {
  if (isHash(token, before)) return replace(token);
  for (const length of [13, 12, 10, 8]) {
    const cut = token.length - length;
    if (cut < 2 || token[cut - 1] !== "-") continue;
    const rest = token.slice(0, cut - 1);
    const shouted = /^[A-Z_-]+$/.test(token);
    const last = token.slice(cut);
    const isDigits = isCode && /^\d{8}$/.test(last) && !isDate(last);
    if (!shouted && (isDigits || isHash(last, "dash")))
      return `${nameToken(rest, before, replace, isCode)}-${replace(last)}`;
  }
  const parts = token.split(/([-_~])/);
  return parts.map((part, index) => isLongHex(part) || isLateHex(part, index) ? replace(part) : part).join("");
}
function isHash(text, before) {
  if (isLongHex(text)) return true;
  const image = /^([\w-]{8})_[A-Za-z0-9]{4,7}$/.exec(text);
  if (image?.[1] && before === "dot") return mixed(image[1]) && !reads(image[1]);
  if (/^[0-4][0-9a-z_-]{12}$/.test(text)) return /[a-z]/.test(text) && !reads(text);
  if (/^([0-9a-f]{10}|[0-9a-f]{12})$/.test(text)) return isHex(text);
  if (/^[\w-]{12,13}$/.test(text)) return before !== "none" && scattered(text) && !reads(text);
  if (text.length !== 8 || !/^[\w-]+$/.test(text)) return false;
  if (/^\d+$/.test(text)) return before === "dot" && !isDate(text) && !text.startsWith("000");
  if (/^[A-Z2-7]{8}$/.test(text)) return before === "dash" || before === "dot" || !/^[A-Z]+\d*$/.test(text);
  if (isHex(text)) return true;
  if (before === "none" && !/\d/.test(text)) return false;
  return (before === "dash" || before === "dot" || mixed(text)) && !reads(text);
}
function isHex(text) {
  return /^[0-9a-f]+$/.test(text) && /\d/.test(text) && /[a-f]/.test(text);
}
function isLongHex(text) {
  return /^([0-9a-f]{16,64}|[0-9a-f]{128})$/.test(text) && /\d/.test(text);
}
function isLateHex(part, index) {
  return index > 0 && [8, 10, 12].includes(part.length) && isHex(part);
}
function scattered(text) {
  if (!mixed(text)) return false;
  const digits = text.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
  const cases = text.match(/[A-Z](?=[a-z\d])|[a-z](?=[A-Z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return digits >= 3 || cases >= 5 && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d[A-Za-z]/.test(text);
}
function mixed(text) {
  return [/[A-Z]/, /[a-z]/, /\d/].filter((kind) => kind.test(text)).length >= 2;
}
function isDate(text) {
  return /^(19|20)\d\d(0[1-9]|1[0-2])\d\d$/.test(text);
}
function reads(text) {
  if (/^[a-z_-]+$|^[A-Z_-]+$/.test(text)) return true;
  const parts = text.split(/[-_]+/).filter(Boolean);
  if (parts.length > 1 && /[a-z]/.test(text) && /[A-Z]/.test(text))
    return parts.every((part) => /^[A-Z]?[a-z]+$/.test(part) && speakable(part));
  return parts.every((part) => isWord(part, parts.length > 1));
}
function isWord(part, joined) {
  if (/^\d+$/.test(part)) return true;
  if (/^([a-z]+|[A-Z]+)$/.test(part))
    return !joined || part.length < 4 || speakable(part) || abbreviations.has(part);
  if (/^[a-z]{1,2}\d{1,4}$|^[A-Z]{2,4}\d{3,6}$/.test(part)) return true;
  if (/^[a-z]{3,}\d{1,4}$/.test(part)) return speakable(part);
  if (/^\d{1,4}[a-z]{1,2}$/.test(part)) return true;
  const bridge = /^([a-z]+)\d{1,2}([a-z]+)$/.exec(part);
  if (bridge) return part.length < 5 || bridge.slice(1).every((side) => side.length > 2 && speakable(side));
  if (!/^[A-Za-z][a-z]+([A-Z][a-z]+)*\d{0,2}$/.test(part)) return false;
  return (part.match(/[A-Za-z][a-z]+/g) ?? []).every((hump) => hump.length > 2 && speakable(hump));
}
var abbreviations = /* @__PURE__ */ new Set([
  "css",
  "dst",
  "img",
  "jquery",
  "msg",
  "pdf",
  "png",
  "svg",
  "src",
  "tmp",
  "txt",
  "xml",
  "xsl"
]);
function speakable(word) {
  const letters = word.toLowerCase().replace(/\d/g, "");
  return /[aeiouy]/.test(letters) && !/[^aeiouy]{5}/.test(letters) && /^([^aeiouy]?|[bcdfgkpstvw]?[hlrw]|s[ckmnpqt][lrhw]?|(sh|ch|th|ph)[lr]|kn|gn|ps|ts|pn)[aeiouy]/.test(
    letters
  );
}

// src/file-name.ts
function fileName(url, pageUrl) {
  return nameFile2(url, pageUrl, assetName);
}
function nameFile2(url, pageUrl, nameOf2) {
  const { protocol, host, pathname } = URL.parse(url) ?? {};
  if (pathname === void 0 || !/^https?:$/.test(protocol ?? "")) return url;
  const path = nameOf2(pathname.slice(1));
  return isSameSite(url, pageUrl) ? path || "/" : `${host}/${path}`;
}
function wholeFileName(url, pageUrl) {
  return nameFile2(url, pageUrl, String);
}
function scriptName(url, pageUrl, documentUrl = pageUrl) {
  if (url === "") return "code without a file";
  const [script, document] = [URL.parse(url), URL.parse(documentUrl)];
  if (script?.protocol === "blob:" || script?.protocol === "data:") return `code of a ${script.protocol} URL`;
  if (!script || !document || !isSameSite(url, documentUrl) || script.pathname !== document.pathname)
    return fileName(url, pageUrl);
  return `inline script of ${isSameSite(url, pageUrl) ? "" : script.host}${script.pathname}`;
}
function isSameSite(url, other) {
  const [one, two] = [URL.parse(url)?.hostname, URL.parse(other)?.hostname];
  if (!one || !two) return false;
  return one === two || isLoopback(one) && isLoopback(two);
}

// src/same-origin.ts
function isSameOrigin(url, other) {
  const [one, two] = [URL.parse(url), URL.parse(other)];
  if (!one || !two) return false;
  if (one.origin === two.origin) return one.origin !== "null";
  const isOneMachine = isLoopback(one.hostname) && isLoopback(two.hostname);
  return isOneMachine && one.protocol === two.protocol && one.port === two.port;
}

// src/delivery/files.ts
var leastTextBytes = 1400;
var weekSeconds = 7 * 24 * 3600;
var textTypes = /^(?:text\/|application\/(?:(?:x-)?javascript|json|xml|wasm|[^+]+\+(?:json|xml))$|image\/svg\+xml$)/i;
var stream = /^text\/event-stream$/i;
function isUncompressed({ headers, resourceSize, transferSize }) {
  const type = headers?.contentType ?? "";
  const encoding = headers?.contentEncoding ?? "identity";
  return resourceSize >= leastTextBytes && transferSize >= resourceSize * 0.9 && textTypes.test(type) && !stream.test(type) && encoding.toLowerCase() === "identity";
}
function isShortLived({ type, headers }, name) {
  return type !== "document" && name.includes("*") && lifetimeSeconds(headers?.cacheControl ?? null) < 4 * weekSeconds;
}
function lifetimeSeconds(cacheControl) {
  if (!cacheControl || /no-store|no-cache/i.test(cacheControl)) return 0;
  const [, seconds] = /(?:^|[\s,])max-age=(\d+)/i.exec(cacheControl) ?? [];
  return seconds ? Number(seconds) : 0;
}
function describeDelivery({ headers, transferSize }) {
  return [
    printQuantity(transferSize, "B"),
    `cache-control: ${headers?.cacheControl ?? "none"}`,
    `content-encoding: ${headers?.contentEncoding ?? "none"}`
  ].join(", ");
}

// src/delivery/offenders.ts
var deliveryMetrics = [
  "cache:immutable",
  "compression:text",
  "redirects",
  "requests:blocking",
  "images:oversized",
  "images:legacy-format",
  "images:unsized",
  "bfcache"
];
var redirections = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var finders = {
  "cache:immutable": (visit) => {
    const nameOf2 = (url) => fileName(url, visit.finalUrl);
    return answers(visit, [200, 304], (request) => isShortLived(request, nameOf2(request.url)))?.map(
      toOffender(visit)
    ) ?? null;
  },
  "compression:text": (visit) => answers(visit, [200], isUncompressed)?.map(toOffender(visit)) ?? null,
  redirects: (visit) => {
    if (visit.ownServer) return null;
    return ownRequests(visit).filter(({ status }) => redirections.has(status)).map(({ url, status, location }) => ({
      name: location === void 0 ? pathOf(url) : `${pathOf(url)} to ${targetOf(location, visit)}`,
      url,
      detail: `${url}: ${status}${location === void 0 ? "" : ` to ${location}`}`,
      bytes: null
    }));
  },
  "requests:blocking": (visit) => visit.blocking?.map((url) => {
    const bytes = visit.requests.find((request) => request.url === url)?.transferSize ?? null;
    return { name: fileName(url, visit.finalUrl), url, detail: withBytes(url, bytes), bytes };
  }) ?? null,
  "images:oversized": (visit) => wastefulImages(visit, "oversized"),
  "images:legacy-format": (visit) => wastefulImages(visit, "legacy-format"),
  // The HTML lacks the size, wherever the image comes from.
  "images:unsized": ({ imageFaults, requests: requests2 }) => imageFaults?.filter(({ fault }) => fault === "unsized").map(({ selector, url }) => {
    const bytes = requests2.find((request) => request.url === url)?.transferSize ?? null;
    return { name: selector, url, selector, detail: `${selector}: ${withBytes(url, bytes)}`, bytes };
  }) ?? null,
  bfcache: ({ backForward }) => backForward?.map(({ reason, text, frame }) => ({
    name: reason,
    detail: `${reason}: ${text}${frame === void 0 ? "" : ` (${frame})`}`,
    bytes: null
  })) ?? null
};
var known = /* @__PURE__ */ new WeakMap();
function offendersOf(metric, visit) {
  const ofVisit = known.get(visit) ?? /* @__PURE__ */ new Map();
  known.set(visit, ofVisit);
  const found = ofVisit.get(metric);
  if (found !== void 0) return found;
  const listed = finders[metric](visit);
  ofVisit.set(metric, listed);
  return listed;
}
function countOffenders(metric, visit) {
  const found = offendersOf(metric, visit);
  if (!found) return null;
  return metric === "bfcache" ? Math.min(1, found.length) : found.length;
}
function answers(visit, statuses, has) {
  if (visit.ownServer) return null;
  const found = ownRequests(visit).filter(
    (request) => request.headers && statuses.includes(request.status) && has(request)
  );
  return [...new Map(found.map((request) => [request.url, request])).values()];
}
function ownRequests({ requests: requests2, finalUrl }) {
  return requests2.filter(({ url }) => isSameOrigin(url, finalUrl));
}
function toOffender({ finalUrl }) {
  return (request) => ({
    name: fileName(request.url, finalUrl),
    url: request.url,
    detail: `${request.url}: ${describeDelivery(request)}`,
    bytes: request.transferSize
  });
}
function wastefulImages({ imageWaste, finalUrl }, fault) {
  if (!imageWaste) return null;
  return imageWaste.filter((image) => image.fault === fault && isSameOrigin(image.url, finalUrl)).map(({ url, selector, shown, wasted }) => ({
    name: fileName(url, finalUrl),
    url,
    ...selector !== void 0 && { selector },
    detail: [
      url,
      ...shown === void 0 ? [] : [shown],
      `${printQuantity(wasted, "B")} could be saved`
    ].join(", "),
    bytes: wasted
  }));
}
function withBytes(url, bytes) {
  return bytes === null ? url : `${url}, ${printQuantity(bytes, "B")}`;
}
function targetOf(location, { finalUrl }) {
  return isSameOrigin(location, finalUrl) ? pathOf(location) : location;
}
function pathOf(url) {
  return URL.parse(url)?.pathname ?? url;
}

// src/metrics/delivery.ts
var ofServer = { ofServer: true };
var cacheImmutable = define(
  "cache:immutable",
  "Hashed files without a long cache lifetime",
  "Files of the app's server with a hash in their name that browsers may keep for less than four weeks.",
  ofServer
);
var compressionText = define(
  "compression:text",
  "Text without compression",
  "Responses of the app's server of at least 1.4 kB of text without gzip, brotli or zstd.",
  ofServer
);
var redirects = define(
  "redirects",
  "Redirects",
  "Redirects of the app's server during load.",
  ofServer
);
var requestsBlocking = define(
  "requests:blocking",
  "Render-blocking requests",
  "Requests that the browser waits for before it paints anything, of any origin."
);
var imagesOversized = define(
  "images:oversized",
  "Oversized images",
  "Images of the app's server with more pixels than are shown, where 4 kB or more could be saved."
);
var imagesLegacyFormat = define(
  "images:legacy-format",
  "Images in a legacy format",
  "Images of the app's server that would be at least 4 kB smaller as WebP or AVIF, and large GIFs."
);
var imagesUnsized = define(
  "images:unsized",
  "Images without a size",
  "Image elements that reserve no space before they load, at most 200."
);
var bfcache = define(
  "bfcache",
  "Blocked from the back/forward cache",
  "1 if something on the page keeps the browser from restoring it when a visitor comes back, else 0."
);
function define(id, label, description, more = {}) {
  return {
    id,
    label,
    unit: "count",
    description,
    ...more,
    tolerance: "counted",
    gates: "limited",
    read: (visit) => {
      const exact = countOffenders(id, visit);
      if (exact !== null) return /* @__PURE__ */ new Map([[id, { values: { exact } }]]);
      const { noBackForward: missing } = visit;
      return new Map(id === "bfcache" && missing !== void 0 ? [[id, { missing }]] : []);
    }
  };
}

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

// src/metrics/queries.ts
var queries = {
  id: "queries",
  label: "Database queries",
  description: "Database queries that the page's requests send while it loads, as the server's own OpenTelemetry reports them. Counted in extra loads of a site that a command serves.",
  unit: "count",
  exact: true,
  tolerance: "counted",
  gates: "limited",
  ofServer: true,
  readQueried: ({ queries: count }) => count,
  read: () => /* @__PURE__ */ new Map()
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
  queries,
  interactionCls,
  routeLcp,
  // Before the family whose name it begins with.
  requestsBlocking,
  requests,
  transfer,
  cacheHit,
  cacheImmutable,
  compressionText,
  redirects,
  imagesOversized,
  imagesLegacyFormat,
  imagesUnsized,
  bfcache,
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

export {
  isOfCommand,
  commandMetric,
  commandOf,
  placeWithoutPage,
  resourceGroups,
  cacheHit,
  assetName,
  hashesIn,
  shortenedName,
  fileName,
  wholeFileName,
  scriptName,
  isSameOrigin,
  leastTextBytes,
  weekSeconds,
  isUncompressed,
  isShortLived,
  lifetimeSeconds,
  describeDelivery,
  deliveryMetrics,
  offendersOf,
  haveInteraction,
  metrics,
  findMetric,
  stepOf,
  nameOf,
  labelOf
};
