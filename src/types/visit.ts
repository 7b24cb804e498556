/** One page load, as pure data. */
import type { VisitInteractions } from "./interaction.ts";
import type { Rectangle, ResourceType, Revision } from "./quantity.ts";
import type { QueriedLoad } from "./queries.ts";
import type { VisitGraph } from "./visit-graph.ts";
import type { CountedLoad, CountedStep } from "./work.ts";

/** One network request of a visit, as Lighthouse's records have it. The URL has lost its query, fragment and userinfo. */
export interface VisitRequest {
  url: string;
  type: ResourceType;
  /** Bytes over the wire, headers included. */
  transferSize: number;
  /** Bytes after decoding. */
  resourceSize: number;
  thirdParty: boolean;
  status: number;
  fromCache: boolean;
  /** Bytes that the cache saved: what the same URL had cost over the wire before, else its decoded size. Absent where it did not come from there. */
  cacheHitSize?: number;
  /** Such as `h2`, `http/1.1`. */
  protocol?: string;
  /** Chrome's priority, such as `VeryHigh`. */
  priority?: string;
  /** URL of the document, script or style sheet that asked for it, shortened like `url`; absent where it is not known. */
  initiator?: string;
  /** From the start of the navigation to the request and to its last byte, milliseconds, unthrottled. */
  startMs?: number;
  endMs?: number;
  /** Where a redirect leads, shortened like `url`. */
  location?: string;
  /** What the answer says of caching and compression; other headers are not kept. */
  headers?: DeliveryHeaders;
  /** Set for scripts and style sheets that the page requested before its load event, unless they were not urgent. */
  atOnce?: AtOnce;
}

/** `ran`: before the load event, too. `asked`: later, or it was only preloaded. */
export type AtOnce = "ran" | "asked";

export interface DeliveryHeaders {
  /** Without parameters, lower case. */
  contentType: string | null;
  contentEncoding: string | null;
  cacheControl: string | null;
  vary: string | null;
  /** Whether there is an ETag or a Last-Modified, so that a stale copy can be confirmed. */
  validator: boolean;
}

/** An image that reserves no space before it loads, or that is loaded eagerly though far below the first screen. */
export interface ImageFault {
  fault: "unsized" | "eager";
  url: string;
  selector: string;
}

/** One way in which an image could be smaller by at least 4 kB, as Lighthouse estimates it. */
export interface ImageWaste {
  url: string;
  /** Absent where Lighthouse does not name the element. */
  selector?: string;
  /** `legacy-format`: WebP or AVIF (of a large GIF a video) would be smaller. */
  fault: "oversized" | "legacy-format";
  /** Set if it has more pixels than are shown: `1200x830 pixels, shown at 412x285`. */
  shown?: string;
  /** Bytes that could be saved. */
  wasted: number;
}

/** What on a page keeps it out of the back/forward cache. */
export interface BackForwardReason {
  /** Chrome's word, such as `UnloadHandlerExistsInMainFrame`. */
  reason: string;
  /** The same as a sentence. */
  text: string;
  /** URL of the frame that it is about, where that is not the page itself. */
  frame?: string;
}

/**
 * Why code did not come or did not run. `status`: the server answered with an error; `network`: the connection failed;
 * `integrity`, `mime`, `csp`, `cors` and `blocked`: the browser refused it; `syntax`: it could not be parsed; `threw`: it ran,
 * but only until an exception that nothing caught.
 */
export type CodeFailureReason =
  | "status"
  | "network"
  | "integrity"
  | "mime"
  | "csp"
  | "cors"
  | "blocked"
  | "syntax"
  | "threw";

/** A script or style sheet that did not come, or did not run to its end: a page without its code is fast. */
export interface CodeFailure {
  type: "script" | "stylesheet";
  /** Shortened like `VisitRequest.url`; that of the document for code in its HTML. */
  url: string;
  /** Set for code in the HTML itself. */
  inline?: true;
  /** Whether it is the page's own site that serves it. */
  own: boolean;
  reason: CodeFailureReason;
  /** What the reason alone does not say: the status, the browser's error, the MIME type, the directive, the message. */
  detail: string;
}

/** What the document's HTML holds of the page, before any script has run. */
export interface HtmlContent {
  /** Elements that can be shown: those of the body without scripts, styles and templates. */
  elements: number;
  /** Characters of their text, without white space. */
  characters: number;
}

/** One layout shift of a load. */
export interface LayoutShift {
  value: number;
  /** Since the start of the navigation. */
  atMs: number;
  /** CSS pixels in the viewport. */
  moved: readonly {
    selector: string;
    from: Rectangle;
    to: Rectangle;
    /** An image or video without width, height or aspect ratio. */
    lacksSize: boolean;
    /** What is above it now, about as high as the distance that it was pushed. */
    pushedBy: { selector: string; height: number; lacksSize: boolean } | null;
  }[];
  /** Name of the file of a font that arrived within 100 ms before. */
  font: string | null;
}

/** Lantern's simulated results, milliseconds. `null`: the page gave none. */
export interface SimulatedTimings {
  FCP: number | null;
  LCP: number | null;
  SI: number | null;
  TBT: number | null;
  TTI: number | null;
  FID: number | null;
}

/** All that is kept of one page load: pure data, enough to read every metric again without a browser. */
export interface VisitData {
  requestedUrl: string;
  finalUrl: string;
  /** A login was on show when the page had loaded. */
  asksForPassword?: true;
  /** Set where throttling was applied, not simulated: then `wall` and `observed` are what the browser saw under it. */
  throttling?: "devtools";
  /** Set for a repeat view: the browser's cache was full already. */
  warm?: true;
  /** Simulated on the trace as recorded (wall clock). */
  wall: SimulatedTimings;
  /** Simulated on the trace rewritten onto thread CPU time; absent where that was not wanted, or could not be. */
  cpu?: SimulatedTimings;
  /** Why `cpu` is absent though it was wanted: the end of a sentence. */
  noCpuClock?: string;
  /** What was simulated, to be simulated again together with the page's other visits; absent where the graph is too large to keep. */
  graph?: VisitGraph;
  /** Unthrottled, as the browser saw it, milliseconds. */
  observed: { FCP: number | null; LCP: number | null; TTFB: number | null; SI: number | null };
  CLS: number | null;
  /** The largest ten shifts of the load, largest first. */
  layoutShifts?: readonly LayoutShift[];
  /** Images of the loaded page that its HTML says too little of; absent where the page did not answer. */
  imageFaults?: readonly ImageFault[];
  /** Absent where Lighthouse could not tell. */
  imageWaste?: readonly ImageWaste[];
  /** URLs of the requests that the first paint waits for; absent where Lighthouse could not tell. */
  blocking?: readonly string[];
  /** What on the page kept the browser from restoring it when it came back to it; absent where no limit asked, or it is not known. */
  backForward?: readonly BackForwardReason[];
  /** Why that is not known though a limit asked. */
  noBackForward?: string;
  /** Our own static server answered. */
  ownServer?: true;
  /** Absent where the browser did not keep the document's source. */
  html?: HtmlContent;
  requests: readonly VisitRequest[];
  /** At most ten; absent where all code came and ran. */
  codeFailures?: readonly CodeFailure[];
  /** performance.mark (time since navigation) and performance.measure (duration), milliseconds. */
  userTimings: readonly { name: string; kind: "mark" | "measure"; value: number }[];
  /** The document's Server-Timing header, milliseconds. */
  serverTimings: readonly { name: string; duration: number }[];
  /** Renderer main thread, whole load, unthrottled milliseconds. `cpu` is thread CPU time. */
  mainThread: { wall: number; cpu: number | null };
  /** JSHeapUsedSize after load, bytes. */
  heapBytes: number | null;
  /** Lighthouse's insight audits, shortened, for findings. */
  audits: Readonly<Record<string, unknown>>;
  versions: { lighthouse: string; browser: string };
  /** What the page's declared interactions showed; absent where it declares none. */
  interactions?: VisitInteractions;
  warnings: readonly string[];
}

/** Why a visit failed. */
export interface VisitFailure {
  code: string;
  message: string;
  /** What to do about it; absent where that is not known. */
  advice?: string;
}

/** A visit that was made, kept in `visits/`. A failed one says why and is never a sample. */
export interface Visit {
  page: string;
  device: string;
  revision: Revision;
  /** 0 is the warm-up, which is thrown away; kept visits count from 1 within page × device × revision. */
  index: number;
  warmUp: boolean;
  /**
   * Set for a load under applied throttling, which is not a sample either: it shows what a paint waits for if visits
   * leave that in doubt (`judge/doubts.ts`). Counts from 1 of its own.
   */
  slowed?: true;
  startedAt: string;
  durationMs: number;
  /** Set for a load that only counted what it executed; it has no `data`. Counts from 1 of its own. */
  counted?: CountedLoad;
  /** The same of a load that only counted what its steps executed. */
  countedSteps?: readonly CountedStep[];
  /** Set for a load that only counted what the server asked of databases; it has no `data`. Counts from 1 of its own. */
  queried?: QueriedLoad;
  data?: VisitData;
  error?: VisitFailure;
}
