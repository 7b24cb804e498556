import type { Importer, Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import { readHeaders, readSettings } from "./lighthouse-settings.ts";
import { writeAmount } from "../draft/limit-draft.ts";
import { setupText, setupTexts } from "./secrets.ts";
import { valueAtScore } from "./lighthouse-score.ts";
import { readUrl } from "./site-urls.ts";

/*
 * unlighthouse 0.18: it crawls a site and checks scores of categories. Its configuration is read by c12.
 * https://unlighthouse.dev/api-doc/config
 */
const extensions = ["ts", "mts", "cts", "js", "mjs", "cjs", "json", "jsonc", "yaml", "yml"];

export const unlighthouse: Importer = {
  tool: "unlighthouse",
  files: extensions.map((extension) => `unlighthouse.config.${extension}`),
  read(root, importing) {
    const { ledger } = importing;
    for (const [key, reason] of Object.entries(unneeded)) {
      const item = root.get(key);
      if (item) ledger.skip(item, reason);
    }
    readSite(root, importing);
    readScanner(root.get("scanner"), importing);
    readSetup(root, importing);
    readBudget(root.at("ci", "budget"), importing);
    const device = root.at("scanner", "device");
    if (device?.boolean === false) ledger.skip(device, "lighthouseOptions describe the device");
    readSettings(root.get("lighthouseOptions"), importing, device);
    for (const key of ["reporter", "reporterConfig", "buildStatic", "v1"]) {
      const item = root.at("ci", key);
      if (item) ledger.skip(item, "budget-check has reports of its own");
    }
    const hooks = root.get("hooks");
    if (hooks)
      ledger.leave(hooks, 'a login is "setup": { "login": "FILE.js" } here; other hooks have no counterpart');
    for (const key of ["puppeteerOptions", "puppeteerClusterOptions"]) {
      const item = root.get(key);
      if (item) ledger.leave(item, "budget-check starts its own browser");
    }
  },
};

const unneeded: Readonly<Record<string, string>> = {
  root: "budget-check runs in the project's folder",
  outputPath: "budget-check writes to .budget-check",
  cache: "every run of budget-check is complete",
  debug: "it changes what unlighthouse prints",
  client: "budget-check has a page of its own",
  api: "budget-check has no server",
  server: "budget-check has no server",
  routerPrefix: "budget-check has no server",
  chrome: "--chrome-path or CHROME_PATH names the browser",
  discovery: "budget-check visits the pages that are named",
};

function readSite(root: Item, { draft, ledger }: Importing): void {
  const site = root.get("site") ?? root.get("host");
  const base =
    site?.text === undefined
      ? null
      : readUrl(/^[a-z]+:\/\//i.test(site.text) ? site.text : `https://${site.text}`);
  if (site && base?.origin != null && !base.isLocal)
    draft.set(
      "serve",
      base.origin,
      [site],
      "a deployed site: name base with --base, or leave it out to build and serve the app",
    );
  else if (site && base?.origin != null) ledger.skip(site, "budget-check builds and serves the app itself");
  const urls = root.get("urls");
  if (!urls) return;
  if (!urls.isArray)
    return ledger.leave(urls, "it is a function that finds pages while unlighthouse runs: name the pages");
  for (const item of urls.items()) {
    const page = readUrl(item.text ?? "", base?.origin ?? undefined);
    if (!page) ledger.leave(item, "a budget's page is a path or an http(s) address without a password");
    else if (page.origin !== null && page.origin !== base?.origin)
      ledger.leave(
        item,
        `a budget is about one site, and this one is about ${base?.origin ?? "the served app"}`,
      );
    else draft.page(page.path, [item]);
  }
}

const scannerSkips: Readonly<Record<string, string>> = {
  samples: "budget-check visits until it can decide",
  maxRoutes: "the pages are named",
  dynamicSampling: "the pages are named",
  skipJavascript: "it is about how unlighthouse finds pages",
  customSampling: "the pages are named",
  ignoreI18nPages: "the pages are named",
  robotsTxt: "the pages are named",
};

function readScanner(scanner: Item | undefined, { ledger }: Importing): void {
  for (const item of scanner?.entries() ?? []) {
    const { key, value } = item;
    const reason = Object.hasOwn(scannerSkips, key) ? scannerSkips[key] : undefined;
    if (reason !== undefined) ledger.skip(item, reason);
    else if (key === "throttle" && value === true)
      ledger.skip(item, "budget-check always simulates the device's network");
    else if (key === "throttle")
      ledger.leave(item, 'budget-check always simulates the network of a device: change it in "devices"');
    else if (["include", "exclude", "crawler", "sitemap"].includes(key))
      ledger.leave(
        item,
        'budget-check visits the pages that are named, and does not crawl: choose them in "pages"',
      );
  }
}

function readSetup(root: Item, importing: Importing): void {
  const { draft, ledger } = importing;
  readCookies(root.get("cookies"), importing);
  const storage = (root.get("localStorage")?.entries() ?? []).filter(({ text }) => text !== undefined);
  const entries = storage.map(({ key, text }) => [key, text ?? ""] as const);
  const { texts, remarks } = setupTexts(entries, root.source.isCode ?? false);
  if (storage.length > 0) draft.setup("localStorage", texts, storage, ...remarks);
  const session = root.get("sessionStorage");
  if (session)
    ledger.leave(session, "a budget sets cookies, headers and localStorage; a login module may set it");
  const [username, password] = ["username", "password"].map((key) => root.at("auth", key));
  if (username?.text !== undefined && password?.text !== undefined && !username.text.includes(":")) {
    const written = setupText("basic-auth-password", password.text, true);
    const auth = { username: username.text, password: written.text };
    draft.setup(
      "basicAuth",
      auth,
      [username, password],
      ...(written.remark === null ? [] : [written.remark]),
    );
  }
  readHeaders(root.get("extraHeaders"), importing);
  const query = root.get("defaultQueryParams");
  if (query) ledger.leave(query, "a budget writes the query into the path of each page");
  const agent = root.get("userAgent");
  if (agent?.text !== undefined)
    ledger.leave(agent, 'a device has it: "devices": [{ "name": "…", "userAgent": "…" }]');
}

function readCookies(cookies: Item | undefined, { draft }: Importing): void {
  const own = new Map<string, unknown>();
  const from: Item[] = [];
  const remarks: string[] = [];
  for (const cookie of cookies?.items() ?? []) {
    const [name, value, domain, path] = ["name", "value", "domain", "path"].map((key) => cookie.get(key));
    if (name?.text === undefined || value?.text === undefined) continue;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name.text) || own.has(name.text)) continue;
    const [isHost, isPath] = [
      /^[.]?[\w-]+([.][\w-]+)*$/.test(domain?.text ?? ""),
      path?.text?.startsWith("/"),
    ];
    const place = { ...(isHost && { domain: domain?.text }), ...(isPath && { path: path?.text }) };
    const written = setupText(name.text, value.text, name.source.isCode ?? false);
    if (written.remark !== null) remarks.push(written.remark);
    own.set(name.text, Object.keys(place).length > 0 ? { value: written.text, ...place } : written.text);
    from.push(name, value);
    if (isHost && domain) from.push(domain);
    if (isPath && path) from.push(path);
  }
  if (own.size > 0) draft.setup("cookies", Object.fromEntries(own), from, ...remarks);
}

/** Scores of 1 to 100, for all categories or for each. */
function readBudget(budget: Item | undefined, { ledger }: Importing): void {
  for (const item of budget?.isObject ? budget.entries() : budget ? [budget] : []) {
    if (item.number === undefined) continue;
    if (budget?.isObject && item.key !== "performance")
      ledger.leave(item, `budget-check judges performance alone: keep Lighthouse for "${item.key}"`);
    else {
      const values = (["FCP", "LCP", "TBT", "CLS", "SI"] as const).flatMap((metric) => {
        const value = valueAtScore(metric, (item.number ?? 0) / 100, "mobile");
        return value === null
          ? []
          : [`${metric} ${writeAmount(value, metric === "CLS" ? "unitless" : "ms")}`];
      });
      ledger.leave(
        item,
        `a score mixes metrics, so it has no single limit here; each scores ${item.number} (mobile) at ${values.join(", ")}`,
      );
    }
  }
}
