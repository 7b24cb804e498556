import { deliveryMetrics, offendersOf } from "../../delivery/offenders.ts";
import type { DeliveryMetric, Offender } from "../../delivery/offenders.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { listNames, uncached, uncompressed } from "../delivery-words.ts";
import { isDevelopmentServer, servesSources } from "../development-server.ts";
import { fileClues, selectorClues, troubleOf } from "../subject.ts";
import type { Clue, PageSubject } from "../subject.ts";

/** More evidence is not read; the count is in the row. */
const mostNamed = 10;

interface Wording {
  /** Its verb follows the names, for one and for several. */
  title: (names: string, isOne: boolean) => string;
  fix: string;
  link: string;
  /** What it counts are files. */
  isOfFiles?: true;
  /** A server for development answers so because it serves sources. */
  ofServer?: true;
  /** Other metrics that it may have changed too. */
  metrics?: readonly string[];
  /** The part of the offenders' bytes that is saved without the fault. */
  savedShare?: number;
  clues: (found: readonly Offender[]) => Clue[];
}

const images = "https://developer.chrome.com/docs/performance/insights/image-delivery";

const ofFiles = (found: readonly Offender[]): Clue[] =>
  found.flatMap(({ url }) => (url ? fileClues(url) : []));
const ofElements = (found: readonly Offender[]): Clue[] =>
  found.flatMap(({ selector }) => selectorClues(selector));
/** Words of a server's answer, those that a change took away first; else whatever changed on the server. */
const ofServer = (...words: readonly string[]): Clue[] => [
  ...words.map((text) => ({ text, server: true as const, removed: true as const })),
  ...words.map((text) => ({ text, server: true as const })),
  { server: true },
];

const wordings: Readonly<Record<DeliveryMetric, Wording>> = {
  "cache:immutable": {
    ...uncached,
    isOfFiles: true,
    ofServer: true,
    metrics: ["transfer", "cache-hit"],
    clues: () => ofServer("immutable", "max-age", "cache-control", "Cache-Control", "no-store", "no-cache"),
  },
  "compression:text": {
    ...uncompressed,
    isOfFiles: true,
    ofServer: true,
    metrics: ["transfer", "LCP", "FCP", "SI", "TTI"],
    clues: () =>
      ofServer("content-encoding", "Content-Encoding", "gzip", "compression", "compress", "brotli"),
  },
  redirects: {
    title: (names) => `The server redirects ${names}`,
    fix: "Link to the address that the redirect leads to, so that no visitor waits for a second request.",
    link: "https://developer.chrome.com/docs/performance/insights/document-latency",
    metrics: ["TTFB", "FCP", "LCP"],
    clues: (found) => [
      ...found.flatMap(({ name }) => {
        const text = name.replace(/ to .*/, "");
        return [{ text, server: true as const }, { text }];
      }),
      ...ofServer("redirect", "location", "Location"),
    ],
  },
  "requests:blocking": {
    title: (names, isOne) => `${names} ${isOne ? "blocks" : "block"} the first paint`,
    fix: "Load scripts with defer or type=module, and inline the few rules of CSS that the first screen needs.",
    link: "https://developer.chrome.com/docs/performance/insights/render-blocking",
    isOfFiles: true,
    metrics: ["FCP", "LCP", "SI"],
    clues: ofFiles,
  },
  "images:oversized": {
    title: (names, isOne) => `${names} ${isOne ? "has" : "have"} more pixels than are shown`,
    fix: "Ship each image in the sizes that are shown (srcset and sizes).",
    link: images,
    isOfFiles: true,
    metrics: ["LCP", "SI", "transfer"],
    savedShare: 1,
    clues: ofFiles,
  },
  "images:legacy-format": {
    title: (names, isOne) =>
      `${names} would be smaller in a modern image format${isOne ? "" : ", each of them"}`,
    fix: "Ship images as AVIF or WebP, and large GIFs as a video.",
    link: images,
    isOfFiles: true,
    metrics: ["LCP", "SI", "transfer"],
    savedShare: 1,
    clues: ofFiles,
  },
  "images:unsized": {
    title: (names, isOne) => `${names} ${isOne ? "has" : "have"} no width and height`,
    fix: "Give each its width and height attributes (or aspect-ratio), so that its space is reserved before it loads.",
    link: "https://web.dev/articles/optimize-cls#images-without-dimensions",
    metrics: ["CLS"],
    clues: (found) => [...ofElements(found), ...ofFiles(found)],
  },
  bfcache: {
    title: (names) => `The page cannot be restored from the back/forward cache: ${names}`,
    fix: "Remove what keeps the page out of the cache; for unload handlers, use pagehide instead.",
    link: "https://web.dev/articles/bfcache#optimize",
    clues: (found) => found.flatMap(({ name }) => cluesOfReason(name)),
  },
};

/** What a limit on delivery counts, each named, where the limit is exceeded. The limit and this finding count by the same code. */
export const deliveryLimits = deliveryMetrics.map((metric) =>
  defineFinding({
    kind: metric,
    metrics: [metric, ...(wordings[metric].metrics ?? [])],
    link: wordings[metric].link,
    find: (subject: PageSubject) => explainLimit(subject, metric),
  }),
);

function explainLimit(subject: PageSubject, metric: DeliveryMetric): Draft[] {
  const { head, base } = subject;
  const trouble = troubleOf(subject, [metric]);
  const all = offendersOf(metric, head) ?? [];
  if (!trouble || all.length === 0) return [];
  const fresh = withoutThoseOf((base && offendersOf(metric, base)) ?? [], all);
  // What base has too is not part of the cause.
  const found = base !== null && fresh.length > 0 ? fresh : all;
  const { title, fix, isOfFiles = false, ofServer: isOfServer = false, savedShare, clues } = wordings[metric];
  const names = [...new Set(found.map(({ name, url }) => (isOfFiles && url ? subject.nameOf(url) : name)))];
  const bytes = found.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
  const saved = savedShare === undefined ? 0 : Math.round(bytes * savedShare);
  const more = found.length - mostNamed;
  // A file that blocks has a finding of its own where a paint is late. What a server or an image lacks is another fault, with its own fix.
  const [only] = metric === "requests:blocking" && found.length === 1 ? found : [];
  return [
    {
      metric,
      title:
        isOfFiles && names.length === 1 && found.length > 1
          ? title(`${listNames(names)} (${found.length} files)`, false)
          : title(listNames(names), names.length === 1),
      evidence: [
        ...found.slice(0, mostNamed).map(({ detail }) => detail),
        ...(more > 0 ? [`and ${more} more`] : []),
      ],
      fix: isOfServer && isDevelopmentServer(head) ? servesSources : fix,
      certainty: "certain",
      standing: base !== null && fresh.length === 0 && trouble !== "regressed",
      saving: saved > 0 ? { value: saved, unit: "B" } : null,
      effect: { value: metric === "bfcache" ? 1 : found.length, unit: "count" },
      ...(only?.url && { thing: { kind: "file" as const, name: subject.nameOf(only.url) } }),
      covers: found.flatMap(({ url }) => (url ? { kind: "file" as const, name: subject.nameOf(url) } : [])),
      clues: clues(found),
    },
  ];
}

/** By name, as often as base has each: files that are called by their hash alone share one. */
function withoutThoseOf(base: readonly Offender[], head: readonly Offender[]): Offender[] {
  const left = new Map<string, number>();
  for (const { name } of base) left.set(name, (left.get(name) ?? 0) + 1);
  return head.filter(({ name }) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

/** What sources call the thing behind a reason of Chrome's. */
function cluesOfReason(reason: string): Clue[] {
  const words: Readonly<Record<string, readonly string[]>> = {
    Unload: ["unload", "onunload"],
    NoStore: ["no-store"],
    WebSocket: ["WebSocket"],
    WebRTC: ["RTCPeerConnection"],
    WebTransport: ["WebTransport"],
    WebLocks: ["locks"],
    BroadcastChannel: ["BroadcastChannel"],
    IndexedDB: ["indexedDB"],
    SharedWorker: ["SharedWorker"],
    KeepaliveRequest: ["keepalive"],
  };
  return Object.entries(words).flatMap(([part, texts]) =>
    reason.includes(part) ? texts.map((text) => ({ text })) : [],
  );
}
