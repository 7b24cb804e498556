import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  templateSign
} from "./chunk-FCFFAJ4M.js";
import {
  searchHtml
} from "./chunk-YMR3F6RX.js";
import {
  mostConfigBytes,
  readRegularText
} from "./chunk-O7SZHESP.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/build/output.ts
import { access } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
var siteFolders = ["browser", "client", "public"];
var taskCaches = ["turbo.json", "turbo.jsonc", "nx.json", "lage.config.js", ".moon"];
var clockSlackMs = 50;
async function findOutput(search) {
  const { directory, candidates } = search;
  const since = search.startedAt === void 0 ? void 0 : search.startedAt - clockSlackMs;
  const older = [];
  const templates = [];
  for (const candidate of candidates) {
    const site = await siteIn(resolve(directory, candidate), since);
    if (site?.template) {
      templates.push(`${relative(directory, site.directory) || "."} (${site.template})`);
      continue;
    }
    if (site?.fresh) return { directory: site.directory, note: null };
    if (site) older.push(site.directory);
  }
  const show = (path) => relative(directory, path) || ".";
  const elsewhere = since === void 0 ? [] : (await searchHtml(directory, since, /^index\.html?$/i)).freshFolders;
  if (elsewhere.length === 1 && elsewhere[0] !== void 0) {
    return {
      directory: elsewhere[0],
      note: `The build wrote its HTML to ${show(elsewhere[0])}, which is not where its framework usually does.`
    };
  }
  const [oldest] = older;
  if (oldest !== void 0 && elsewhere.length === 0 && await hasTaskCache(search)) {
    return {
      directory: oldest,
      note: `${show(oldest)} is from an earlier build: a task cache found nothing to do.`
    };
  }
  throw empty(search, { older: older.map(show), elsewhere: elsewhere.map(show), templates });
}
async function siteIn(candidate, since) {
  const found = await searchHtml(candidate, since);
  if (!found.any) return null;
  if (!found.atTop) {
    for (const name of siteFolders) {
      const inside = await searchHtml(join(candidate, name), since);
      if (inside.atTop) return { directory: join(candidate, name), fresh: inside.freshFolders.length > 0 };
    }
  }
  const page = found.atTop ? join(candidate, "index.html") : null;
  const text = page === null ? "" : await readRegularText(page, mostConfigBytes).catch(() => "");
  return { directory: candidate, fresh: found.freshFolders.length > 0, template: templateSign(text) };
}
async function hasTaskCache({ directory, workspaceRoot }) {
  const folders = workspaceRoot ? [directory, workspaceRoot] : [directory];
  const files = folders.flatMap((folder) => taskCaches.map((name) => join(folder, name)));
  const there = await Promise.all(
    files.map(
      (file) => access(file).then(
        () => true,
        () => false
      )
    )
  );
  return there.includes(true);
}
function empty(search, found) {
  const { older, elsewhere, templates } = found;
  if (templates.length > 0 && older.length === 0 && elsewhere.length <= 1) {
    return new CheckError("BUILD_EMPTY", `No built site was found, only the template in ${templates[0]}`, {
      advice: `Set "build" in the budget to the command that builds the app, and "serve" to the folder that it writes.`
    });
  }
  const looked = search.candidates.join(", ");
  if (elsewhere.length > 1) {
    return new CheckError(
      "BUILD_EMPTY",
      `The build wrote HTML to several folders: ${elsewhere.slice(0, 5).join(", ")}.`,
      {
        advice: `Set "serve" in the budget to the one that holds the site.`
      }
    );
  }
  if (older.length > 0) {
    return new CheckError(
      "BUILD_EMPTY",
      `The build wrote no HTML: what is in ${older.join(", ")} is older than the build.`,
      {
        advice: `Set "serve" in the budget to the folder that the build writes, or "build" to false to measure what is there.`
      }
    );
  }
  const built = search.startedAt === void 0 ? "There is no HTML" : "The build left no HTML";
  return new CheckError("BUILD_EMPTY", `${built} in ${looked || search.directory}.`, {
    advice: `Set "serve" in the budget to the folder that holds the built site, or to { "command": … } where a server renders it.`
  });
}

export {
  findOutput
};
