import type { Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import { readBudgets } from "./light-wallet.ts";
import { setupTexts } from "./secrets.ts";

/*
 * Settings of a Lighthouse run, as Lighthouse CI (`collect.settings`) and unlighthouse (`lighthouseOptions`) pass them on.
 * https://github.com/GoogleChrome/lighthouse/blob/v12.6.1/types/lhr/settings.d.ts
 */

/** Settings that a budget does not need, and why. */
const unneeded: Readonly<Record<string, string>> = {
  onlyCategories: "budget-check runs only what its metrics need",
  onlyAudits: "budget-check runs only what its metrics need",
  skipAudits: "budget-check runs only what its metrics need",
  output: "budget-check has reports of its own",
  outputPath: "budget-check has reports of its own",
  locale: "it is the language of Lighthouse's report",
  logLevel: "it changes what Lighthouse prints",
  quiet: "it changes what Lighthouse prints",
  verbose: "it changes what Lighthouse prints",
  view: "it opens Lighthouse's report",
  saveAssets: "budget-check keeps every visit",
  port: "budget-check starts its own browser",
  hostname: "budget-check starts its own browser",
  chromePath: "--chrome-path or CHROME_PATH names the browser",
  maxWaitForFcp: "budget-check has its own bound on a visit",
  maxWaitForLoad: "budget-check has its own bound on a visit",
  disableFullPageScreenshot: "budget-check takes no full-page screenshot",
  enableErrorReporting: "budget-check sends nothing",
  usePassiveGathering: "it changes what Lighthouse gathers, not what is measured",
  channel: "it names the caller",
};

/** Flags of the browser that budget-check sets itself where they are needed. */
const usualFlags =
  /^--?(?:no-sandbox|headless(?:=\w+)?|disable-gpu|disable-dev-shm-usage|disable-setuid-sandbox|no-first-run|hide-scrollbars|mute-audio)$/;

/** Which device the settings mean, before they are read. */
export function deviceOf(settings: Item | undefined): "mobile" | "desktop" {
  const says = ["preset", "formFactor", "emulatedFormFactor"].map((key) => settings?.get(key)?.text);
  return says.includes("desktop") ? "desktop" : "mobile";
}

/**
 * Reads all settings: device, network, blocked URLs, headers, budgets.
 * @param device what the tool itself says about the device, "mobile" or "desktop".
 */
export function readSettings(settings: Item | undefined, importing: Importing, device?: Item): void {
  const { ledger, draft } = importing;
  readDevice(settings, importing, device);
  if (!settings) return;
  for (const item of settings.entries()) {
    const reason = Object.hasOwn(unneeded, item.key) ? unneeded[item.key] : undefined;
    if (reason !== undefined) ledger.skip(item, reason);
  }
  const blocked = settings.get("blockedUrlPatterns");
  if (blocked) {
    const patterns = blocked.oneOrMore().flatMap(({ text }) => text?.trim() || []);
    const works = patterns.length > 0 && patterns.every((pattern) => !/\s|^[*/?.:]*$/.test(pattern));
    if (works) draft.set("blockedUrls", patterns, [blocked]);
    else
      ledger.leave(
        blocked,
        "a budget takes no such pattern: it is empty, has white space, or blocks everything",
      );
  }
  readHeaders(settings.get("extraHeaders"), importing);
  const flags = settings.get("chromeFlags");
  if (flags) readFlags(flags, importing);
  const budgets = settings.get("budgets");
  if (budgets)
    readBudgets(budgets, importing, "last", {
      remark: "Lighthouse has ignored budgets in its settings since version 12",
    });
  const noReset = settings.get("disableStorageReset");
  if (noReset?.boolean === true)
    ledger.leave(
      noReset,
      'Lighthouse then keeps caches between runs; a page with "warm": true is a repeat view here',
    );
  const method = settings.get("throttlingMethod");
  if (method?.text === "devtools") draft.set("throttling", "devtools", [method]);
}

/** Headers of `extraHeaders`: an object, or its JSON. */
export function readHeaders(headers: Item | undefined, { draft, ledger }: Importing): void {
  if (!headers) return;
  const value = headers.text === undefined ? headers.value : parsed(headers.text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return ledger.leave(headers, "it is neither an object nor JSON of one; a file of headers is not read");
  const entries = Object.entries(value).flatMap(([name, text]) =>
    typeof text === "string" && isHeader(name) ? [[name, text] as const] : [],
  );
  if (entries.length < Object.keys(value).length || entries.length === 0)
    return ledger.leave(
      headers,
      'a budget cannot set one of these headers; a cookie is "cookies" in "setup"',
    );
  const { texts, remarks } = setupTexts(entries, headers.source.isCode ?? false);
  draft.setup("headers", texts, [headers], "headers are sent to the served origin alone", ...remarks);
}

/** What `setup.headers` takes: a token that the browser does not set itself. */
function isHeader(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/^(?:cookie|host|content-length)$/i.test(name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The browser's flags: those that are always set, those with a key in a budget, and the others. */
export function readFlags(flags: Item, { draft, ledger }: Importing): void {
  const all = flags.oneOrMore().flatMap(({ text }) => text?.split(/\s+/).filter(Boolean) ?? []);
  const others = all.filter((flag) => !usualFlags.test(flag));
  if (others.length === 0) return ledger.skip(flags, "budget-check starts its own browser with such flags");
  const certificates = others.filter((flag) => /^--?ignore-certificate-errors$/.test(flag));
  if (certificates.length > 0)
    draft.set("insecure", true, [flags], "from the flag --ignore-certificate-errors");
  const lost = others.filter((flag) => !certificates.includes(flag));
  if (lost.length > 0) {
    const reason = `the browser is started without ${lost.join(" ")}: a budget sets no flags`;
    if (certificates.length > 0) ledger.add(flags, reason);
    else ledger.leave(flags, reason);
  }
}

/** `preset`, `formFactor`, `screenEmulation`, `throttling`, `emulatedUserAgent`: one device. */
function readDevice(settings: Item | undefined, { draft, ledger }: Importing, given?: Item): void {
  const names = ["preset", "formFactor", "emulatedFormFactor"].flatMap((key) => settings?.get(key) ?? []);
  const base = given?.text === "desktop" || given?.text === "mobile" ? given.text : deviceOf(settings);
  const from = [...names, ...(given ? [given] : [])].filter(
    ({ text }) => text === "mobile" || text === "desktop",
  );
  for (const item of names)
    if (item.text === "perf" || item.text === "experimental")
      ledger.skip(item, "it chooses which audits Lighthouse runs");
  const own: Record<string, unknown> = {};
  const screen = settings?.get("screenEmulation");
  if (screen) readScreen(screen, own, from, ledger);
  const agent = settings?.get("emulatedUserAgent");
  if (agent?.text !== undefined && /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(agent.text)) {
    own["userAgent"] = agent.text;
    from.push(agent);
  }
  const remarks: string[] = [];
  const method = settings?.get("throttlingMethod");
  const throttling = settings?.get("throttling");
  if (method?.text === "provided") {
    own["cpuSlowdown"] = 1;
    own["network"] = { rttMs: 0, throughputKbps: 10_000_000 };
    remarks.push('throttlingMethod "provided": no throttling');
    from.push(method);
    if (throttling) ledger.skip(throttling, 'Lighthouse ignores it with throttlingMethod "provided"');
  } else {
    if (throttling) readThrottling(throttling, own, from, ledger);
    if (method?.text === "simulate") from.push(method);
  }
  if (Object.keys(own).length === 0) {
    // Without a device a budget means mobile, as Lighthouse does.
    if (from.length > 0) draft.set("devices", [base], from);
    return;
  }
  draft.set("devices", [{ name: `${base}-lighthouse`, extends: base, ...own }], from, ...remarks);
}

type Ledger = Importing["ledger"];

function readScreen(screen: Item, own: Record<string, unknown>, from: Item[], ledger: Ledger): void {
  const disabled = screen.get("disabled");
  if (disabled?.boolean === true)
    return ledger.leave(screen, "Lighthouse then leaves the window as it is; here a device has a screen");
  if (disabled) ledger.skip(disabled, "it is the default");
  const viewport: Record<string, unknown> = {};
  const bounds = { width: [1, 10_000], height: [1, 10_000], deviceScaleFactor: [0.1, 10] } as const;
  for (const [key, [least, most]] of Object.entries(bounds)) {
    const item = screen.get(key);
    if (!item) continue;
    const { number } = item;
    const fits = number !== undefined && number >= least && number <= most;
    const isWhole = key === "deviceScaleFactor" || Number.isInteger(number);
    if (!fits || !isWhole) ledger.leave(item, `a screen takes ${least} to ${most}`);
    else {
      viewport[key] = number;
      from.push(item);
    }
  }
  const mobile = screen.get("mobile");
  if (mobile?.boolean !== undefined) {
    viewport["mobile"] = mobile.boolean;
    from.push(mobile);
  }
  if (Object.keys(viewport).length > 0) own["viewport"] = viewport;
}

/** Numbers of `throttling` in a budget's words, with what a device takes. */
const throttlings = {
  rttMs: ["network", "rttMs", 0, 60_000],
  throughputKbps: ["network", "throughputKbps", 1, 10_000_000],
  cpuSlowdownMultiplier: ["", "cpuSlowdown", 1, 100],
} as const;

function readThrottling(throttling: Item, own: Record<string, unknown>, from: Item[], ledger: Ledger): void {
  const network: Record<string, unknown> = {};
  for (const item of throttling.entries()) {
    const { key, number } = item;
    if (["requestLatencyMs", "downloadThroughputKbps", "uploadThroughputKbps"].includes(key)) {
      ledger.skip(
        item,
        "budget-check derives it from rttMs and throughputKbps, as Lighthouse's defaults are",
      );
      continue;
    }
    const known = Object.hasOwn(throttlings, key) ? throttlings[key as keyof typeof throttlings] : undefined;
    if (!known) continue;
    const [group, name, least, most] = known;
    if (number === undefined || number < least || number > most)
      ledger.leave(item, `a device takes ${least} to ${most}`);
    else {
      if (group === "network") network[name] = number;
      else own[name] = number;
      from.push(item);
    }
  }
  if (Object.keys(network).length > 0) own["network"] = network;
}
