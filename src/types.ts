/** The data of the pipeline: what one stage hands to the next, and what `report.json` holds. Imports nothing. */

/** What a number counts. Times are milliseconds, sizes bytes; CLS is unitless. */
export type Unit = "ms" | "B" | "count" | "unitless";

export type Revision = "base" | "head";

/** Lighthouse's resource types, lower case, as in its `budget.json`. */
export type ResourceType = "document" | "script" | "stylesheet" | "image" | "media" | "font" | "other";

// ---------------------------------------------------------------- the budget

/** Where something stands in a file a person wrote: 1-based line and column. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** A number as the budget spells it: `text` is for people, `value` is in the metric's unit. */
export interface Amount {
  value: number;
  unit: Unit;
  text: string;
}

/** A permitted change against base: absolute (in the metric's unit) or relative (a fraction of base's median). */
export interface Increase {
  absolute?: number;
  relative?: number;
  text: string;
}

/** `fail` exceeds the gate, `warn` only says so. */
export type Level = "fail" | "warn";

/** One rule of the budget, normalised. */
export interface Limit {
  /** Full metric id, e.g. `LCP`, `requests:third-party`, `server-timing:db`, or a bundle key such as `initial:js`. */
  metric: string;
  /** Absolute bound on head. Equal passes. */
  max?: Amount;
  /** Second, lower bound: over it is a warning. */
  warn?: Amount;
  /** Bound on head − base. `null`: the user turned the default tolerance off. Absent: the metric's default tolerance. */
  maxIncrease?: Increase | null;
  level: Level;
  /** Bundle limits only. Default gzip. */
  compression?: Compression;
  /** Bundle limits only: `max` follows what ships downwards, whenever the budget is written with `--update`. */
  ratchet?: true;
  /** Where the limit was written; a preset's limit points into the preset. */
  position?: Position;
  /** True where the limit came from a preset of this package, directly or through `extends`. */
  preset: boolean;
}

export type Compression = "raw" | "gzip" | "brotli";

export interface Device {
  name: string;
  viewport: { width: number; height: number; deviceScaleFactor: number; mobile: boolean };
  userAgent?: string;
  /** How many times slower than this machine the CPU is simulated, Lighthouse's `cpuSlowdownMultiplier`. */
  cpuSlowdown: number;
  network: { rttMs: number; throughputKbps: number };
  /** A language tag (BCP 47): what the page formats by, and asks servers for. Absent: the browser's own. */
  locale?: string;
  /** What `prefers-color-scheme` says. Absent: the browser's own. */
  colorScheme?: "light" | "dark";
  /** Whether `prefers-reduced-motion` says `reduce`. Absent: the browser's own. */
  reducedMotion?: boolean;
}

/**
 * `simulate`: the page loads as fast as it can, and Lighthouse works out what a slower network and CPU would have made of it.
 * `devtools`: the browser slows both down while it loads, and what it sees counts.
 */
export type Throttling = "simulate" | "devtools";

/** What every visit of a run is made under, base's and head's alike. */
export interface Conditions {
  throttling: Throttling;
  /** URLs that are not asked for; `*` stands for any text. */
  blockedUrls: readonly string[];
  /** Host names (`*.example.com` for all below) and where their requests go instead: `127.0.0.1:8080`. */
  hosts: Readonly<Record<string, string>>;
}

export interface Page {
  /** Unique in the budget; defaults to the path. */
  name: string;
  /** Begins with `/`, may hold a query; or an absolute URL on the served origin. */
  path: string;
  /** The budget's limits with the page's own laid over them; the limit of a step is one on `INP:<name of the step>`. */
  limits: readonly Limit[];
  /** A repeat view: a load before the measured one, which is not measured itself, fills the browser's cache. */
  warm?: boolean;
  /** What is done on the page once it has loaded, in this order. Absent: INP is not measured. */
  interactions?: readonly Step[];
  /** How a visit gets in: the budget's, with the page's own laid over it. */
  setup?: Setup;
  /** Environment variables that its setup and its steps name. */
  variables?: readonly VariableUse[];
}

/** An environment variable that a text of the budget names. */
export interface VariableUse {
  name: string;
  position: Position;
}

/** May hold `${env:NAME}`, and is kept as the budget spells it: values are put in at a visit alone. */
export type Template = string;

/** What a visitor has before the page is loaded. All of it is for the served origin, and for no other. */
export interface Setup {
  cookies: readonly SetupCookie[];
  /** Sent with every request, names in lower case. */
  headers: Readonly<Record<string, Template>>;
  localStorage: Readonly<Record<string, Template>>;
  basicAuth?: { username: Template; password: Template };
  /** Done once per revision and device, before the first visit. */
  login?: Login;
}

export interface SetupCookie {
  name: string;
  value: Template;
  /** Default `/`. */
  path?: string;
  /** Default: the served host alone. */
  domain?: string;
}

export type Login =
  /** Steps as those of a page, done on the page with this path. */
  | { kind: "steps"; page: string; steps: readonly Step[] }
  | {
      kind: "request";
      /** Path, with a query if need be. */
      path: string;
      method: "POST" | "PUT";
      /** Sent as a form, or as JSON. */
      body: { form: Readonly<Record<string, Template>> } | { json: unknown };
    }
  /** A module (absolute path) whose default export logs in. */
  | { kind: "module"; file: string };

/**
 * What a step does, under its one key, as a budget spells it. Selectors are puppeteer's (https://pptr.dev/guides/page-interactions#selectors):
 * CSS, `text/Add to cart`, `aria/Name`, `::-p-aria([name="Name"][role="button"])`; they are looked for in every frame.
 */
export type StepAction =
  | { click: string }
  | { tap: string }
  | { type: readonly [selector: string, text: string] }
  /** A key as `KeyboardEvent.key` names it, with modifiers before it: `Enter`, `Control+a`. */
  | { press: string }
  | { hover: string }
  /** To an element, or by CSS pixels. */
  | { scroll: string | { x?: number; y?: number } }
  | { select: readonly [selector: string, value: string] }
  | { waitFor: string | { text: string } | { ms: number } }
  /** A module (absolute path) that does and names steps of its own; in a visit, one of these. */
  | { module: string };

export type StepKind =
  | "click"
  | "tap"
  | "type"
  | "press"
  | "hover"
  | "scroll"
  | "select"
  | "waitFor"
  | "module";

/** One step of a page's interactions. */
export type Step = StepAction & {
  /** Unique on the page; defaults to what the step does, such as `click #add`. */
  name: string;
  /** How long its element may take to be there and free to be hit. Default 5 s. */
  timeoutMs?: number;
};

export interface BuildSettings {
  /** Run in a shell. `false`: nothing is built. */
  command: string | false;
  directory?: string;
  env?: Readonly<Record<string, string>>;
  /** How long the build, and the install before it, may take each. Absent: a quarter of an hour. */
  timeoutMs?: number;
}

/** A directory is served by our static server; a command is the user's server; a bare url is a deployed site. */
export type ServeSettings =
  | { kind: "directory"; directory: string }
  /** `timeoutMs`: how long it may take to answer. Absent: a minute. */
  | { kind: "command"; command: string; url?: string; timeoutMs?: number }
  | { kind: "url"; url: string };

export type Clock = "cpu" | "wall";

/** An approved exception to a limit. It ends on `expires` (ISO date, the whole day counts). */
export interface Allowance {
  limit: string;
  page?: string;
  reason: string;
  expires: string;
  position?: Position;
}

/** Where the runs of the default branch are kept, a line a run. */
export type HistorySettings =
  /** A branch of the repository that holds nothing else. */
  | { kind: "branch"; branch: string }
  /** Absolute. */
  | { kind: "directory"; directory: string };

/** A budget file (or preset), validated, extended and normalised. Paths are absolute. */
export interface Budget {
  /** The file it was read from; absent when the default preset stands alone. */
  file?: string;
  /** The folder that relative paths, build and serve are resolved in. */
  directory: string;
  build?: BuildSettings;
  serve?: ServeSettings;
  devices: readonly Device[];
  pages: readonly Page[];
  /** For a page that the budget does not name; each of its pages holds it already, its own laid over. */
  setup?: Setup;
  /** Environment variables that it names. */
  variables?: readonly VariableUse[];
  /** Limits of every page; each page holds them already, its own laid over. */
  limits: readonly Limit[];
  bundle: readonly Limit[];
  clock: Clock;
  /** Absent: throttling is simulated, nothing is blocked, and every host is where its name says. */
  conditions?: Conditions;
  onInconclusive: Level;
  alreadyOver: Level;
  allow: readonly Allowance[];
  /** Absent: none is kept. */
  history?: HistorySettings;
  /** Things said once to the user, such as a retired metric that was ignored. */
  notes: readonly Note[];
  /** The whole budget, where the command line chose some of its pages and devices. */
  narrowedFrom?: Budget;
}

/** Something a reader should know that is no verdict. */
export interface Note {
  level: "info" | "warn";
  text: string;
  /** It is said beside the verdict, and what would pass passes with a warning: the figures may not be what they seem. */
  prominent?: true;
}

// ---------------------------------------------------------------- a visit

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
  /** What the answer says of caching and compression; other headers are not kept. */
  headers?: DeliveryHeaders;
}

export interface DeliveryHeaders {
  /** Without parameters, lower case. */
  contentType: string | null;
  contentEncoding: string | null;
  cacheControl: string | null;
  vary: string | null;
  /** Whether there is an ETag or a Last-Modified, so that a stale copy can be confirmed. */
  validator: boolean;
}

/** An image without room of its own before it comes, or loaded at once though far below the first screen. */
export interface ImageFault {
  fault: "unsized" | "eager";
  url: string;
  selector: string;
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
    /** What stands above it now, about as high as it was pushed. */
    pushedBy: { selector: string; height: number; lacksSize: boolean } | null;
  }[];
  /** Path of a font that arrived within 100 ms before. */
  font: string | null;
}

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
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
  /** A password field was on show when the page had loaded. */
  asksForPassword?: true;
  /** Set where throttling was applied, not simulated: then `wall` and `observed` are what the browser saw under it. */
  throttling?: "devtools";
  /** Set for a repeat view: the browser's cache was full already. */
  warm?: true;
  /** Simulated on the trace as recorded (wall clock). */
  wall: SimulatedTimings;
  /** Simulated on the trace rewritten onto thread CPU time; absent where the trace has no `tdur`. */
  cpu?: SimulatedTimings;
  /** Unthrottled, as the browser saw it, milliseconds. */
  observed: { FCP: number | null; LCP: number | null; TTFB: number | null; SI: number | null };
  CLS: number | null;
  /** The largest ten shifts of the load, largest first. */
  layoutShifts?: readonly LayoutShift[];
  /** Images of the loaded page that its HTML says too little of. */
  imageFaults?: readonly ImageFault[];
  requests: readonly VisitRequest[];
  /** performance.mark (time since navigation) and performance.measure (duration), milliseconds. */
  userTimings: readonly { name: string; kind: "mark" | "measure"; value: number }[];
  /** The document's Server-Timing header, milliseconds. */
  serverTimings: readonly { name: string; duration: number }[];
  /** Renderer main thread, whole load, unthrottled milliseconds. `cpu` is thread CPU time. */
  mainThread: { wall: number; cpu: number | null };
  /** JSHeapUsedSize after load, bytes. */
  heapBytes: number | null;
  /** What Lighthouse found worth saying: insight audits, trimmed, for findings. */
  audits: Readonly<Record<string, unknown>>;
  versions: { lighthouse: string; browser: string };
  /** What the page's declared interactions showed; absent where it declares none. */
  interactions?: VisitInteractions;
  warnings: readonly string[];
}

/** The interactions of one visit, measured under the device's CPU slowdown. Times are milliseconds. */
export interface VisitInteractions {
  /** Interaction to Next Paint of the visit: the slowest interaction, one in fifty left out. Null where no step was an interaction. */
  inp: InteractionDuration | null;
  /** The same as the web-vitals library saw it in the page; null where it reported none. */
  webVitalsInp: number | null;
  /** How many interactions the browser counted. */
  count: number;
  steps: readonly StepMeasurement[];
  /** Layout shifts from the first step on, as CLS adds them up; those within 500 ms of an input do not count. */
  cls: { value: number; largest: { value: number; node: string | null } | null };
  /** Route changes without a document load, where the browser detects them. */
  routes: readonly RouteChange[];
  /** Why not all steps were done: which could not be, what was seen, what to do. Then there is no INP. */
  incomplete?: string;
}

/** Event Timing reports nothing under 16 ms: such a duration counts as 16, with `below16`. */
export interface InteractionDuration {
  value: number;
  below16: boolean;
}

export interface StepMeasurement {
  name: string;
  kind: StepKind;
  /** As the budget spells it; null where the step has none. */
  selector: string | null;
  /** How many interactions the browser counted in the step: hover, scroll and waitFor are none. */
  count: number;
  /** The step's slowest interaction; null where there was none. */
  slowest: InteractionMeasurement | null;
}

export interface InteractionMeasurement {
  duration: InteractionDuration;
  /** Such as `click`, `keydown`; null where nothing was recorded. */
  event: string | null;
  /** Selector of the element that got the event, as it was before any handler ran. */
  target: string | null;
  /** URL of the document in which it happened, which may be a frame's. */
  document: string;
  /** The three parts of the duration; null under 16 ms. */
  parts: { inputDelay: number; processing: number; presentation: number } | null;
  /** Scripts of the long animation frames (50 ms and more) that the interaction waited for, longest first. */
  scripts: readonly InteractionScript[];
}

export interface InteractionScript {
  url: string;
  /** Empty for a function without name. */
  function: string;
  /** Who called it, such as `BUTTON#add.onclick`. */
  invoker: string;
  invokerType: string;
  /** Where the function begins, in UTF-16 units; -1 where the browser does not say. */
  position: number;
  duration: number;
  forcedStyleAndLayout: number;
  /** 1-based line in the script; absent where its text could not be had. */
  line?: number;
  /** Where that is in the source, by the script's source map. */
  source?: { module: string; line: number };
}

export interface RouteChange {
  url: string;
  /** Name of the step that caused it. */
  step: string | null;
  /** From the interaction to the largest paint of the new route; null where the browser gave none. */
  LCP: number | null;
}

/** What a sample value rests on. `cpu` and `wall` are simulated on that clock; `observed` is wall time, unthrottled where throttling is not applied (INP always under the device's CPU slowdown); `exact` is counted. */
export type Basis = "cpu" | "wall" | "observed" | "exact";

/** One metric of one visit: a value for each basis that the visit could give, or why there is none. */
export type Reading = { values: Partial<Record<Basis, number>> } | { missing: string };

/** A visit that was made, kept in `visits/`. A failed one says why and is never a sample. */
export interface Visit {
  page: string;
  device: string;
  revision: Revision;
  /** 0 is the warm-up, which is thrown away; kept visits count from 1 within page × device × revision. */
  index: number;
  warmUp: boolean;
  startedAt: string;
  durationMs: number;
  data?: VisitData;
  error?: { code: string; message: string };
}

// ---------------------------------------------------------------- metrics

/** Good and poor bounds: at or under `good` is good, over `poor` is poor, needs improvement between. */
export interface Bands {
  good: number;
  poor: number;
  /** URL of the page that states them. */
  source: string;
}

/** Noise that a change must exceed before it is one: max(relative × base median, floor). */
export interface Tolerance {
  relative: number;
  /** In the metric's unit. */
  floor: number;
}

export interface MetricDefinition {
  /** `LCP`, or the family before the colon: `requests`, `server-timing`. */
  id: string;
  label: string;
  unit: Unit;
  /** One sentence for editors and `--help`. */
  description: string;
  /** What may follow the colon: nothing, one of the given words, or any name. */
  parameter?: readonly string[] | "any";
  /** True where a family has no sense without its parameter (`server-timing:` needs a name). */
  parameterRequired?: boolean;
  bands?: Bands;
  /** True where the simulation can miss real slowness: an observed value above the simulated one counts instead. */
  observedIsLowerBound?: boolean;
  /** True where a value is wall time by nature: a second visit at the same time would be part of it. */
  wallTime?: boolean;
  /** Exact metrics have no noise: one sample decides, and there is no tolerance. */
  tolerance: Tolerance | "exact";
  /** What a regression against base does by default: `limited` = nothing unless the budget limits the metric. */
  gates: Level | "limited";
  /** Readings by full metric id. Pure. */
  read(visit: VisitData): ReadonlyMap<string, Reading>;
}

/** All samples of one metric × page × device. */
export interface Measurement {
  metric: string;
  page: string;
  device: string;
  unit: Unit;
  basis: Basis;
  base?: Samples;
  head?: Samples;
  /** Why there is no (or not the expected) data. */
  missing?: string;
  /** Set where the observed value counts instead of the simulated one, and why. */
  basisReason?: string;
}

export interface Samples {
  median: number;
  values: readonly number[];
  /** The same visits on the other bases, for the report. */
  other?: Partial<Record<Basis, readonly number[]>>;
}

// ---------------------------------------------------------------- the bundle

export type AssetType = "js" | "css" | "html" | "image" | "font" | "media" | "wasm" | "json" | "other";

/** `initial`: needed for the first paint of an entry page. `lazy`: loaded later, on demand. `other`: shipped, but not code (images, fonts, …). */
export type Loading = "initial" | "lazy" | "other";

/** One shipped file. */
export interface BundleAsset {
  /** Path in the output directory, `/` between folders. */
  file: string;
  /** `file` with its content hash replaced by `*`: stable between builds. */
  name: string;
  type: AssetType;
  loading: Loading;
  raw: number;
  gzip: number;
  brotli?: number;
}

/** What is loaded together at once: an entry of the build, or a page. */
export interface BundleGroup {
  kind: "entry" | "route";
  /** Of an entry the name that the bundler gave it; of a route its path, such as `/cart`. */
  name: string;
  /** Files of JS and CSS, as in `assets`. */
  files: readonly string[];
}

/** A stretch of a module in one file. */
export interface ModulePart {
  /** As in `assets`. */
  file: string;
  /** Bytes that ship. */
  raw: number;
  /** Its share of the compressed file by raw bytes: compressed alone it would be another number. */
  gzip: number;
  brotli?: number;
}

/** One source file with the bytes of it that ship, after tree-shaking and minification. */
export interface BundleModule {
  /** Path from the app's folder, or from `node_modules/` on; `[unmapped]` for bytes that no source is known of. */
  name: string;
  /** Package that it comes from; null for the app's own. */
  package: string | null;
  version?: string;
  parts: readonly ModulePart[];
}

/** A package with the bytes of it that ship. Several versions are one row. */
export interface BundlePackage {
  name: string;
  /** Those that ship, sorted; more than one is a duplicate. Empty where none is known. */
  versions: readonly string[];
  raw: number;
  /** Share of the compressed files. */
  gzip: number;
  brotli?: number;
  /** Raw bytes of it that load at once. */
  initial: number;
}

/** How much of the code is known by module. */
export interface Attribution {
  engine: "source maps" | "source-map-explorer" | "metafile";
  /** Bytes of all JS, and of other files that have a map. */
  raw: number;
  /** Those of them that a module is known of. */
  attributed: number;
}

/** Which module imports which. Names are those of `BundleModule`. */
export interface ImportGraph {
  /** Modules that nothing imports: where the app begins. */
  entries: readonly string[];
  imports: Readonly<Record<string, readonly { module: string; dynamic: boolean }[]>>;
  /** Modules that are CommonJS, of which nothing can be shaken off; absent where the build does not tell. */
  commonJs?: readonly string[];
  /** ES modules that ship though none of their exports is used; absent where the build does not tell. */
  unused?: readonly string[];
}

/** Bytes that ship for a reason that is known, and for which there is a lighter way. */
export interface BundleWaste {
  /**
   * `whole`: a library of which single functions can be had. `unused`: modules of which nothing is used, which a barrel brings.
   * `commonjs`: a package that cannot be shaken. `eager`: a page of the app that every page waits for. `polyfill`: for browsers
   * that the app's browserslist does not name.
   */
  kind: "whole" | "unused" | "commonjs" | "eager" | "polyfill";
  /** Package; of the app's own the module. */
  name: string;
  raw: number;
  /** Share of the compressed files. */
  gzip: number;
  /** Raw bytes of it that load at once. */
  initial: number;
  /** The largest modules of it. */
  modules: readonly string[];
}

export interface Bundle {
  /** Which reader understood the output: `vite`, `directory`, … */
  reader: string;
  directory: string;
  assets: readonly BundleAsset[];
  notes: readonly Note[];
  /** What entries and pages load at once; absent where that is not known. */
  groups?: readonly BundleGroup[];
  /** Largest first; absent where nothing tells. */
  modules?: readonly BundleModule[];
  /** Smaller modules that the report leaves out. */
  modulesLeftOut?: { count: number; raw: number };
  /** Largest first; absent as `modules` is. */
  packages?: readonly BundlePackage[];
  attribution?: Attribution;
  /** Largest first; absent as `modules` is. */
  waste?: readonly BundleWaste[];
}

/** A bundle with what only the run itself needs, which no report holds. */
export interface ReadBundle extends Bundle {
  graph?: ImportGraph;
}

/** A number of bytes in base and head; 0 where a revision has none. */
export interface ByteChange {
  base: number;
  head: number;
}

/** Chunks of base that are these of head: matched by the modules that they hold, since names change with every build. */
export interface ChunkChange {
  kind: "added" | "removed" | "changed" | "renamed" | "split" | "merged";
  /** As in `assets`; empty where added. */
  base: readonly string[];
  /** Empty where removed. */
  head: readonly string[];
  /** Without hashes, of head where there is one. */
  name: string;
  type: AssetType;
  /** Set where it is no longer loaded as it was. */
  loading?: { base: Loading; head: Loading };
  raw: ByteChange;
  gzip: ByteChange;
}

export interface ModuleChange {
  /** `moved`: from initial to lazy or back, whatever its size did. */
  kind: "added" | "removed" | "grown" | "shrunk" | "moved" | "renamed";
  name: string;
  /** What a renamed one was called in base. */
  before?: string;
  package: string | null;
  raw: ByteChange;
  /** Share of the compressed files. */
  gzip: ByteChange;
  /** Raw bytes of it that load at once. */
  initial: ByteChange;
  /** Of one that moved to initial: the app's module whose static import does that; absent where the graph is not known. */
  importer?: string;
}

export interface PackageChange {
  /** `version`: as large as before, in another version. */
  kind: "added" | "removed" | "grown" | "shrunk" | "moved" | "version";
  name: string;
  versions: { base: readonly string[]; head: readonly string[] };
  raw: ByteChange;
  gzip: ByteChange;
  initial: ByteChange;
  /** Of an added package: the shortest way of imports to it, from an entry on; absent where the graph is not known. */
  chain?: readonly string[];
  /** The last module of the chain that is the app's own: who brings the package in. */
  importer?: string;
}

/** A package of which head ships versions side by side, and base did not ship these. */
export interface NewDuplicate {
  name: string;
  versions: readonly string[];
}

/** What changed in the bundle, by what it means. Every list is empty where nothing did. */
export interface BundleDiff {
  /** Of all assets; what `chunks` adds up to. */
  raw: ByteChange;
  gzip: ByteChange;
  /** Largest change first. Files that are no code are matched by name. */
  chunks: readonly ChunkChange[];
  /** Null where modules are not known of both, or a saved report left some out. */
  modules: readonly ModuleChange[] | null;
  /** Module changes that the report leaves out, and what they add up to. */
  modulesLeftOut?: { count: number; raw: number };
  /** Null where packages are not known of both. */
  packages: readonly PackageChange[] | null;
  duplicates: readonly NewDuplicate[];
}

// ---------------------------------------------------------------- verdicts and the report

export type Status = "pass" | "warn" | "fail" | "inconclusive" | "missing";

export type Change = "regressed" | "improved" | "unchanged" | "inconclusive";

export interface Delta {
  /** Hodges–Lehmann estimate of head − base (exact metrics: the difference). */
  value: number;
  /** `value` / base median; null where base is 0. */
  relative: number | null;
  /** Confidence interval; null where the pairs do not suffice for one. */
  low: number | null;
  high: number | null;
  verdict: Change;
  /** What a change must reach to be one, in the metric's unit. */
  tolerance: number;
  /** Pairs of the look that decided; 0 for exact metrics. */
  pairs: number;
  /** Inconclusive, but the whole interval lies above zero. */
  suspected: boolean;
  /** Inconclusive only: the smallest increase that this sample would have shown, in the metric's unit. */
  detectable: number | null;
}

export type LimitKind = "max" | "warn" | "maxIncrease";

export interface Verdict {
  /** `metric|page|device|kind`, unique in a report; page and device are empty for bundles. */
  id: string;
  metric: string;
  label: string;
  page: string | null;
  device: string | null;
  status: Status;
  limit: {
    kind: LimitKind;
    operator: "<=";
    value: number;
    unit: Unit;
    text: string;
    level: Level;
    preset: boolean;
    position?: Position;
  };
  /** What was held against the limit: head's median, or the delta for `maxIncrease`. Null where missing. */
  actual: number | null;
  basis: Basis;
  base: Samples | null;
  head: Samples | null;
  delta: Delta | null;
  /** One sentence, complete without the table around it. */
  reason: string;
  /** It fails outside the bound on false failures: too few visits for the test, every one far over the limit. */
  outsideBound?: true;
  /** The approved exception that keeps this from failing. */
  allowed?: Allowance;
}

/** An explanation of a number. */
export interface Finding {
  /** Kind of cause, page, device and what else makes it unique in a report: `cls|/cart|mobile`. */
  id: string;
  /** What happened, one line, complete without the rest. */
  title: string;
  /** The metric that it explains; null for advice about none in particular. */
  metric: string | null;
  page: string | null;
  device: string | null;
  /** Elements, URLs, modules, with milliseconds or bytes of base and head; one line each. */
  evidence: readonly string[];
  /** What to do, one sentence. */
  fix: string;
  /** `certain`: a byte, a node, a header. `together`: it changed with the metric, which proves no cause. */
  certainty: "certain" | "together";
  /** It holds for base as well: advice, and no cause of a change. */
  standing: boolean;
  /** At most, where it can be said. */
  saving: { value: number; unit: Unit } | null;
  link: string | null;
}

/** A line of the sources that head has and base has not. */
export interface ChangedLine {
  /** Path from the app's folder. */
  file: string;
  /** From 1. */
  line: number;
  /** Without the blanks around it. */
  text: string;
}

/** Something that head's budget takes less strictly than base's. */
export interface Loosening {
  what: "max" | "warn" | "maxIncrease" | "exception" | "page" | "device" | "interactions" | "setting";
  /** Metric id or bundle key; else what it is called: a page, a device, `alreadyOver`. */
  name: string;
  /** Pages that it concerns; empty for all of them, and for what belongs to no page. */
  pages: readonly string[];
  /** As base's budget spells it; null where base has no such exception. */
  before: string | null;
  /** As head's budget spells it; null where it is gone. */
  after: string | null;
  /** Where head's budget says so. */
  position?: Position;
}

/** A function with the CPU time that it took while an interaction waited for its paint, on the device's slowed-down CPU. */
export interface ProfiledFunction {
  /** By the source map where it knows, else as the script calls it; empty without name. */
  function: string;
  url: string;
  /** Where it begins in the script, from 1. */
  line: number;
  column: number;
  /** The same in the source, by the script's map. */
  source?: { module: string; line: number };
  /** In itself. */
  selfMs: number;
  /** With all that it called. */
  totalMs: number;
}

/** Where the time of a step's slowest interaction went: from one more visit, under the CPU profiler, which is no sample. */
export interface InteractionProfile {
  page: string;
  device: string;
  revision: Revision;
  /** Its name. */
  step: string;
  /** The interaction's duration in that visit. */
  durationMs: number;
  /** Of the app's own functions, the innermost that holds most of the time; null where no script ran. */
  hottest: ProfiledFunction | null;
  /** Those that took most in themselves, libraries included. */
  functions: readonly ProfiledFunction[];
}

/**
 * Whose code kept the main thread while a page loaded: of more loads, under the CPU profiler, which are no samples. Times are
 * those of the device's CPU.
 */
export interface LoadProfile {
  page: string;
  device: string;
  revision: Revision;
  /** By whom it was for, most first. Every millisecond of a script counts for one of them. */
  owners: readonly CpuOwner[];
  /** Who called whom, for drawing: callers before those that they called, calls within one package as one. */
  calls: readonly CpuCall[];
}

export interface CpuOwner {
  /** The app's module that ran or called what ran; where there is none the package, and without a source map the script. */
  kind: "module" | "package" | "script";
  /** Module, package, or URL. */
  name: string;
  ms: number;
  /** Of a module, the function that holds most of it: its name, empty without one, and its line in the source, from 1. */
  hottest?: { function: string; line: number };
  /** Of it in packages that a module called, most first. */
  called?: readonly { name: string; ms: number }[];
}

export interface CpuCall {
  /** Index of the caller, which comes before; null where a task began with it. */
  parent: number | null;
  /** Function of the app, package, or script. */
  name: string;
  /** `src/sales.ts:41`; null of packages and scripts. */
  place: string | null;
  /** Null for the app's own code. */
  package: string | null;
  /** With all that it called. */
  ms: number;
}

/** How the values of earlier runs on the default branch went on. The present run is the last. */
export interface History {
  /** Where it is kept: `branch budget-check-history`. */
  source: string;
  /** Whether the present run was added to it. */
  recorded: boolean;
  /** The newest 100, the oldest first. */
  runs: readonly HistoryRun[];
  series: readonly HistorySeries[];
}

export interface HistoryRun {
  /** ISO date of its start. */
  date: string;
  sha: string | null;
}

/** One metric on one page and device, or one part of the bundle, run by run. */
export interface HistorySeries {
  /** Metric id or bundle key. */
  metric: string;
  /** Null for bundles. */
  page: string | null;
  device: string | null;
  unit: Unit;
  basis: Basis;
  /** Head's median of each of `runs`; null where a run did not measure it. */
  values: readonly (number | null)[];
  /** Set where the last runs drifted up by more than the tolerance, and no single one of them jumped. */
  creep: Creep | null;
}

/** A slow drift, in the unit of its series. */
export interface Creep {
  /** Runs in which it was seen, the last ones. */
  runs: number;
  /** Theil–Sen estimate of the change from the first of these to the last. */
  change: number;
  /** What a change must exceed to be one. */
  tolerance: number;
  /** Of the Mann–Kendall test, one-sided: how often noise alone would rise as steadily. */
  pValue: number;
}

/** The parts of the largest paint, one after the other: https://web.dev/articles/optimize-lcp#lcp-breakdown */
export type LargestPaintPart = "TTFB" | "load delay" | "load duration" | "render delay";

/** What a page requested of the bundle's JS while it loaded, held against what the build says that it loads at once. */
export interface PageLoad {
  page: string;
  device: string;
  /** The route whose files are its initial ones; null where the build names none such, and all initial files of the bundle are. */
  route: string | null;
  /** Requested, and initial. */
  initial: { files: number; gzip: number };
  /** Lazy by the build, and loaded at once. */
  lazy: { files: number; gzip: number };
  /** The largest of these. */
  atOnce: readonly {
    /** Without content hash. */
    name: string;
    gzip: number;
    /** The module whose `import()` it is where the import graph is known, else the file that asked for it; null where neither is. */
    by: string | null;
  }[];
  /** Initial files of the route that were not requested. */
  notRequested: readonly string[];
}

/** What stood behind the numbers in one visit: the one in the middle of its revision's, so that all of it happened together. */
export interface PageDetail {
  page: string;
  device: string;
  revision: Revision;
  /** Index of the visit. */
  visit: number;
  /** CSS pixels. */
  viewport: { width: number; height: number };
  /** As the browser saw it, on neither clock of the simulation; null where nothing tells. */
  largestPaint: {
    /** Selector; null where nothing names it. */
    element: string | null;
    parts: readonly { name: LargestPaintPart; ms: number }[];
  } | null;
  /** Largest first, at most five of them with five elements each. */
  layoutShifts: readonly LayoutShift[];
  /** Steps that were interactions long enough to have parts, in their order. */
  interactions: readonly {
    step: string;
    duration: InteractionDuration;
    parts: { inputDelay: number; processing: number; presentation: number };
  }[];
  /** Main thread by script on the device's CPU, most first. */
  scripts: readonly {
    /** Of the site's own the path without content hash, of others with their host; `Unattributable` for the browser's work. */
    name: string;
    totalMs: number;
    /** Of it, running its code. */
    scriptingMs: number;
  }[];
}

/** What a page looked like while it loaded: from one more visit, under the device's network and CPU, which is no sample. */
export interface Film {
  page: string;
  device: string;
  revision: Revision;
  /** Since the start of the navigation, when nothing changed any more. */
  endMs: number;
  /** At most eight, each shown until the next one. */
  frames: readonly {
    atMs: number;
    /** Base64, at most 320 pixels each way. */
    jpeg: string;
  }[];
}

export type Outcome = "pass" | "warn" | "fail" | "error";

export interface RevisionInfo {
  /** Branch, tag, URL or directory as it was named. */
  ref: string;
  sha: string | null;
  dirty: boolean;
}

export interface Environment {
  budgetCheck: string;
  node: string;
  lighthouse: string | null;
  browser: string | null;
  platform: string;
  cpus: number;
  clock: Clock;
  /** Set where throttling was applied, not simulated. */
  throttling?: "devtools";
  /** Wall time over CPU time of main-thread tasks, median over visits; 1 is an idle machine. Null without visits. */
  contention: number | null;
  seed: number;
  /** Noisy comparisons that could have failed; they share the bound. */
  comparisons: number;
  /** Bound on the probability that a change that makes nothing worse fails, all comparisons together. */
  falseFailureBound: number;
  /** Largest number of pairs that any page × device needed; 0 without base. */
  pairs: number;
  /** Visits kept. */
  runs: number;
  /** Pairs (runs without base) after which it could be decided, fixed before the first visit. A time cap adds none. */
  looks?: readonly number[];
  /** Set where the time for visits (`--max-time`) was over before every limit was decided: what is undecided is inconclusive. */
  timeIsUp?: true;
  /** Set where base's timings come from another run, machine or network: they could only warn. */
  baseElsewhere?: true;
  startedAt: string;
  durationMs: number;
}

/** What part of a run a report is of. */
export interface Shard {
  /** From 1 to `count`. */
  index: number;
  count: number;
  /** Fingerprint of the budget: all shards of a run have the same. */
  budget: string;
  /** Id of the CI run; null where there is none. */
  run: string | null;
  /** How often CI has tried this run: of two reports of one shard the later attempt counts. */
  attempt: number;
}

/** `report.json`. Additions only within a `schemaVersion`. */
export interface Report {
  schemaVersion: 1;
  outcome: Outcome;
  /** The verdict in words, one line. */
  summary: string;
  /** Whether a limit that could not be decided fails the gate; absent: it warns. */
  onInconclusive?: Level;
  /** Set when the run broke off: interrupted, or a stage failed. A run out of time is judged by what it has, and a note says so. */
  incomplete: string | null;
  error: { code: string; message: string } | null;
  revisions: { head: RevisionInfo; base: RevisionInfo | null; noBase: string | null };
  pages: readonly { name: string; path: string; warm?: boolean }[];
  devices: readonly string[];
  verdicts: readonly Verdict[];
  measurements: readonly Measurement[];
  /** `diff` is absent without base. */
  bundle: { head: Bundle | null; base: Bundle | null; diff?: BundleDiff };
  findings: readonly Finding[];
  /** What this change loosens in its own budget; absent where base has none to compare with. */
  loosened?: readonly Loosening[];
  /** Of pages whose INP regressed or is over a limit. */
  profiles?: readonly InteractionProfile[];
  /** Of pages whose main thread was busier than base's, or over a limit. */
  loadProfiles?: readonly LoadProfile[];
  /** Of every page, device and revision that a visit went well of. */
  details?: readonly PageDetail[];
  /** Of every page and device that requested something of the bundle. */
  pageLoads?: readonly PageLoad[];
  /** Of pages whose load regressed or is over a limit. */
  films?: readonly Film[];
  failedVisits: readonly Visit[];
  notes: readonly Note[];
  environment: Environment;
  /** Set where the budget keeps a history. */
  history?: History;
  /** Set where this is a part, to be joined with the others by `merge`. */
  shard?: Shard;
}

// ---------------------------------------------------------------- while it runs

export type Stage = "budget" | "base" | "install" | "build" | "serve" | "bundle" | "visit" | "report";

/** What the core tells the edge while it works; the edge prints it. */
export type Progress =
  | { type: "stage"; stage: Stage; text: string }
  | { type: "note"; note: Note }
  | {
      type: "visit";
      page: string;
      device: string;
      revision: Revision;
      /** Why the visit failed; null where it did not. */
      failed: string | null;
      /** Visits done, and the most that there can be. */
      done: number;
      total: number;
      /** Milliseconds left by the visits so far; null before the first. */
      leftMs: number | null;
    }
  | { type: "output"; text: string };
