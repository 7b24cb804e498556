import type { Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import { deviceOf, readFlags, readSettings } from "./lighthouse-settings.ts";
import { readUrl } from "./site-urls.ts";
import type { SitePage } from "./site-urls.ts";

/** What is visited, as assertions need it. */
export interface Collection {
  pages: readonly SitePage[];
  device: "mobile" | "desktop";
  /** Whether budget-check serves the built folder itself. */
  servesFolder: boolean;
}

/** Options that a budget does not need, and why. */
const unneeded: Readonly<Record<string, string>> = {
  numberOfRuns: "budget-check visits until it can decide; --runs sets a number",
  headful: "the browser has no window",
  additive: "every run of budget-check is complete",
  chromePath: "--chrome-path or CHROME_PATH names the browser",
  psiApiKey: "budget-check asks no service",
  startServerReadyPattern: "budget-check waits until the server answers",
};

/** How long a server may take to answer if the budget does not say it. */
const defaultPatienceMs = 60_000;
/** A day. Longer times were written by mistake. */
const longestMs = 24 * 60 * 60_000;

/** Options that choose pages where none are named. */
const discovery = ["autodiscoverUrlBlocklist", "maxAutodiscoverUrls", "staticDirFileDiscoveryDepth"];

/** Reads what Lighthouse CI collects: pages, the server, settings. */
export async function readCollection(options: Item, importing: Importing): Promise<Collection> {
  const { draft, ledger } = importing;
  for (const [key, reason] of Object.entries(unneeded)) {
    const item = options.get(key);
    if (item) ledger.skip(item, reason);
  }
  const settings = options.get("settings");
  const folder = options.get("staticDistDir");
  const command = options.get("startServerCommand");
  const startsServer = command?.text !== undefined && command.text.trim() !== "";
  const urls = options.get("url")?.oneOrMore() ?? [];
  const found = urls.flatMap((item) => {
    const page = readUrl(item.text ?? "", "http://localhost");
    if (!page) ledger.leave(item, "a budget's page is a path or an http(s) address without a password");
    return page ? [{ item, page }] : [];
  });
  const origin = folder ? null : (found.find(({ page }) => page.origin !== null)?.page.origin ?? null);
  const pages: SitePage[] = [];
  for (const { item, page } of found) {
    // With a folder, Lighthouse CI takes the path alone.
    if (!folder && page.origin !== origin)
      ledger.leave(item, `a budget is about one site, and this one is about ${origin ?? "the served app"}`);
    else {
      draft.page(page.path, [item]);
      pages.push(page);
    }
  }
  if (folder?.text !== undefined) serveFolder(folder, options, importing);
  else if (startsServer) serveCommand(command, options, origin, importing);
  else if (origin !== null) serveOrigin(origin, found, importing);
  if (folder && command) ledger.skip(command, "Lighthouse CI starts no server where it has staticDistDir");
  else if (command && !startsServer)
    ledger.skip(command, command.text === undefined ? "it is not a command" : "it is empty");
  if (folder?.text !== undefined && pages.length === 0)
    pages.push(...(await discover(folder.text, options, importing)));
  for (const key of discovery) {
    const item = options.get(key);
    if (item && urls.length > 0) ledger.skip(item, "the pages are named");
  }
  readBrowser(options, importing);
  const strategy = options.get("psiStrategy");
  const device = strategy?.text === "desktop" ? "desktop" : deviceOf(settings);
  readSettings(settings, importing, strategy);
  return { pages, device, servesFolder: folder !== undefined };
}

function serveFolder(folder: Item, options: Item, { draft, ledger }: Importing): void {
  const spa = options.get("isSinglePageApplication");
  const directory = (folder.text ?? "").replace(/^\.\//, "").replace(/\/$/, "") || ".";
  if (spa?.boolean === true) draft.set("serve", { directory, fallback: "index.html" }, [folder, spa]);
  else {
    draft.set("serve", directory, [folder]);
    if (spa) ledger.map([spa]);
  }
}

function serveCommand(
  command: Item,
  options: Item,
  origin: string | null,
  { draft, ledger }: Importing,
): void {
  const patience = options.get("startServerReadyTimeout");
  const ms = patience?.number;
  const isLong = patience !== undefined && ms !== undefined && ms > defaultPatienceMs && ms <= longestMs;
  if (patience && !isLong)
    ledger.skip(
      patience,
      ms !== undefined && ms > longestMs
        ? "no server starts that slowly"
        : "budget-check waits a minute for the server",
    );
  draft.set(
    "serve",
    {
      command: command.text,
      ...(origin !== null && { url: origin }),
      ...(isLong && { timeout: `${ms / 1000} s` }),
    },
    [command, ...(isLong ? [patience] : [])],
    "head and base are served at the same time if the command listens on PORT or {port}, otherwise in turns",
  );
}

function serveOrigin(
  origin: string,
  found: readonly { item: Item; page: SitePage }[],
  { draft, ledger }: Importing,
): void {
  const first = found.find(({ page }) => page.origin === origin);
  if (!first?.page.isLocal)
    draft.set("serve", origin, [], "a deployed site: name base with --base, such as production's address");
  else
    ledger.add(
      first.item,
      `something else starts the server on ${origin}: budget-check starts it itself, by the framework's way or by "serve"`,
    );
}

/** HTML files of the folder, as Lighthouse CI finds them: at most five, two folders deep. */
async function discover(
  folder: string,
  options: Item,
  { draft, ledger, pagesIn }: Importing,
): Promise<SitePage[]> {
  const [blocked, most, depth] = discovery.map((key) => options.get(key));
  const from = [blocked, most, depth].filter((item) => item !== undefined);
  const files = await pagesIn(folder);
  const without = new Set(
    (blocked?.oneOrMore() ?? []).flatMap(({ text }) => readUrl(text ?? "", "http://localhost")?.path ?? []),
  );
  const deepest = depth?.number || 2;
  const pages = files
    .filter((file) => file.split("/").length - 1 <= deepest && !/(?:^|\/)node_modules\//.test(file))
    .flatMap((file) => readUrl(`/${file}`) ?? [])
    .filter(({ path }) => !without.has(path))
    .slice(0, most?.number || (most?.number === 0 ? Infinity : 5));
  if (pages.length === 0) {
    for (const item of from)
      ledger.leave(item, "there are no built pages yet: build, then import again, or name pages");
    draft.note(
      "serve",
      [],
      "Lighthouse CI visits up to five HTML files of this folder: name pages, or build and import again",
    );
    return [];
  }
  for (const { path } of pages)
    draft.page(path, from, { remark: "found in the built folder, as Lighthouse CI does" });
  return pages;
}

function readBrowser(options: Item, importing: Importing): void {
  const { ledger } = importing;
  const script = options.get("puppeteerScript");
  if (script)
    ledger.leave(
      script,
      'a login is "setup": { "login": "FILE.js" }, whose default export gets { page, url, env }: adapt the script, which gets (browser, context)',
    );
  const launch = options.get("puppeteerLaunchOptions");
  for (const item of launch?.entries() ?? [])
    if (item.key === "args") readFlags(item, importing);
    else if (["headless", "executablePath", "slowMo", "devtools"].includes(item.key))
      ledger.skip(item, "budget-check starts its own browser");
    else ledger.leave(item, "budget-check starts its own browser, and takes no such option");
  const method = options.get("method");
  if (method?.text === "psi")
    ledger.leave(method, "budget-check measures on this machine, not by PageSpeed Insights");
  else if (method) ledger.skip(method, "it is the default");
}
