/** What is visited and how: pages, their steps and logins, devices and conditions. */
import type { Amount, Increase, Level, Position } from "./quantity.ts";

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
  /** Bundle limits only. Second, lower bound on head − base: over it is a warning. */
  warnIncrease?: Increase;
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

/** The conditions of every visit of a run, the same for base and head. */
export interface Conditions {
  throttling: Throttling;
  /** URLs that are not asked for; `*` stands for any text. */
  blockedUrls: readonly string[];
  /** Host names (`*.example.com` for all below) and where their requests go instead: `127.0.0.1:8080`. */
  hosts: Readonly<Record<string, string>>;
  /**
   * The served site may have a certificate that browsers do not accept, such as a self-signed one. The keys that base's
   * and head's own servers show when the run begins are accepted, for everything that a browser loads from them and for
   * our check that they answer. Certificates of other origins are checked as usual.
   */
  insecure?: true;
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
  /**
   * What is done on the page once it has loaded, in this order. Empty: nothing, so INP is not measured. Absent: safe controls of
   * the page are chosen (`AutomaticInteractions`).
   */
  interactions?: readonly Step[];
  /**
   * `asked`: the budget wants chosen controls to be judged as if it had named them. `default`: its steps were chosen, and what
   * comes of them only warns, except for limits that the user wrote.
   */
  automatic?: "asked" | "default";
  /** How a visit gets in: the budget's, with the page's own laid over it. */
  setup?: Setup;
  /** Environment variables that its setup and its steps name. */
  variables?: readonly VariableUse[];
}

/** What was chosen for a page without interactions on one device. */
export interface AutomaticInteractions {
  page: string;
  device: string;
  /** In the order in which they are done; empty where nothing was found. */
  steps: readonly AutomaticStep[];
  /** Why there are none: the end of a sentence. */
  whyNone?: string;
  /** Controls of head that would have been chosen, but base does not have them: `button "Menu"`. */
  notInBase?: readonly string[];
}

/** One of them. Selectors come from the page, and are untrusted text. */
export interface AutomaticStep {
  /** Such as `click #menu`. */
  name: string;
  kind: "click" | "type" | "select";
  selector: string;
  /** What is typed, or the value of the option. */
  text?: string;
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
      /** Path, with a query if needed. */
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
