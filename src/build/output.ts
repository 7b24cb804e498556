import { access } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { CheckError } from "../errors.ts";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import { templateSign } from "../template-page.ts";
import { searchHtml } from "./search-html.ts";
import type { HtmlSearch } from "./search-html.ts";

export interface OutputSearch {
  /** The project's folder. */
  directory: string;
  /** Folders that may hold the site, likeliest first, relative to `directory` or absolute. */
  candidates: readonly string[];
  /** When the build began (`Date.now()`); absent where nothing was built and any HTML will do. */
  startedAt?: number | undefined;
  /** Also looked in for a task cache's settings. */
  workspaceRoot?: string | null | undefined;
}

export interface Output {
  /** Absolute path of the folder to serve. */
  directory: string;
  /** Set where the reader should know how it was chosen. */
  note: string | null;
}

/** Inside a named folder, the site may be one level deeper, next to a server: Angular, Vite SSR and similar tools. */
const siteFolders = ["browser", "client", "public"];

/** Task runners that restore earlier output instead of building: old files are then as good as new ones. */
const taskCaches = ["turbo.json", "turbo.jsonc", "nx.json", "lage.config.js", ".moon"];

/** File systems stamp with a clock that lags a little behind `Date.now()`. */
const clockSlackMs = 50;

/**
 * The folder that holds the built site: the first candidate with HTML that this build wrote, else the only other folder with
 * a new index.html.
 *
 * @throws CheckError BUILD_EMPTY where no folder holds HTML, or none that this build wrote.
 */
export async function findOutput(search: OutputSearch): Promise<Output> {
  const { directory, candidates } = search;
  const since = search.startedAt === undefined ? undefined : search.startedAt - clockSlackMs;
  const older: string[] = [];
  const templates: string[] = [];
  for (const candidate of candidates) {
    const site = await siteIn(resolve(directory, candidate), since);
    if (site?.template) {
      templates.push(`${relative(directory, site.directory) || "."} (${site.template})`);
      continue;
    }
    if (site?.fresh) return { directory: site.directory, note: null };
    if (site) older.push(site.directory);
  }
  const show = (path: string): string => relative(directory, path) || ".";

  // Only an index.html: bundle visualisers and test reports write HTML too.
  const elsewhere =
    since === undefined ? [] : (await searchHtml(directory, since, /^index\.html?$/i)).freshFolders;
  if (elsewhere.length === 1 && elsewhere[0] !== undefined) {
    return {
      directory: elsewhere[0],
      note: `The build wrote its HTML to ${show(elsewhere[0])}, which is not where its framework usually does.`,
    };
  }
  const [oldest] = older;
  if (oldest !== undefined && elsewhere.length === 0 && (await hasTaskCache(search))) {
    return {
      directory: oldest,
      note: `${show(oldest)} is from an earlier build: a task cache found nothing to do.`,
    };
  }
  throw empty(search, { older: older.map(show), elsewhere: elsewhere.map(show), templates });
}

async function siteIn(
  candidate: string,
  since: number | undefined,
): Promise<{ directory: string; fresh: boolean; template?: string | null } | null> {
  const found = await searchHtml(candidate, since);
  if (!found.any) return null;
  if (!found.atTop) {
    for (const name of siteFolders) {
      const inside: HtmlSearch = await searchHtml(join(candidate, name), since);
      if (inside.atTop) return { directory: join(candidate, name), fresh: inside.freshFolders.length > 0 };
    }
  }
  const page = found.atTop ? join(candidate, "index.html") : null;
  const text = page === null ? "" : await readRegularText(page, mostConfigBytes).catch(() => "");
  return { directory: candidate, fresh: found.freshFolders.length > 0, template: templateSign(text) };
}

async function hasTaskCache({ directory, workspaceRoot }: OutputSearch): Promise<boolean> {
  const folders = workspaceRoot ? [directory, workspaceRoot] : [directory];
  const files = folders.flatMap((folder) => taskCaches.map((name) => join(folder, name)));
  const there = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.includes(true);
}

function empty(
  search: OutputSearch,
  found: { older: readonly string[]; elsewhere: readonly string[]; templates: readonly string[] },
): CheckError {
  const { older, elsewhere, templates } = found;
  if (templates.length > 0 && older.length === 0 && elsewhere.length <= 1) {
    return new CheckError("BUILD_EMPTY", `No built site was found, only the template in ${templates[0]}`, {
      advice: `Set "build" in the budget to the command that builds the app, and "serve" to the folder that it writes.`,
    });
  }
  const looked = search.candidates.join(", ");
  if (elsewhere.length > 1) {
    return new CheckError(
      "BUILD_EMPTY",
      `The build wrote HTML to several folders: ${elsewhere.slice(0, 5).join(", ")}.`,
      {
        advice: `Set "serve" in the budget to the one that holds the site.`,
      },
    );
  }
  if (older.length > 0) {
    return new CheckError(
      "BUILD_EMPTY",
      `The build wrote no HTML: what is in ${older.join(", ")} is older than the build.`,
      {
        advice: `Set "serve" in the budget to the folder that the build writes, or "build" to false to measure what is there.`,
      },
    );
  }
  const built = search.startedAt === undefined ? "There is no HTML" : "The build left no HTML";
  return new CheckError("BUILD_EMPTY", `${built} in ${looked || search.directory}.`, {
    advice: `Set "serve" in the budget to the folder that holds the built site, or to { "command": … } where a server renders it.`,
  });
}
