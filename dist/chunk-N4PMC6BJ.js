import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  desktop,
  mobile
} from "./chunk-LORLHF2Q.js";
import {
  isSameOrigin,
  stepOf
} from "./chunk-AVPF4UN6.js";
import {
  didYouMean
} from "./chunk-S2ZXC6W7.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/stages/narrow-budget.ts
function narrowBudget(budget, options) {
  const pages = options.pages && uniqueByName(options.pages.map((wanted) => choosePage(budget, wanted)));
  const { arePagesAssumed: _, autoPages: __, commands: ___, ...named } = budget;
  return {
    ...pages ? named : budget,
    ...(options.pages || options.devices) && { narrowedFrom: budget },
    ...pages && { pages, notes: [...budget.notes, ...notesOnAdded(pages, budget)] },
    ...options.devices && {
      devices: uniqueByName(options.devices.map((wanted) => chooseDevice(budget, wanted)))
    }
  };
}
function notesOnAdded(pages, budget) {
  return pages.filter((page) => !budget.pages.includes(page)).map(({ name }) => ({
    level: "warn",
    text: `Page ${name} is not in the budget: measured with the limits for all pages`
  }));
}
function uniqueByName(items) {
  return [...new Map(items.map((item) => [item.name, item])).values()];
}
function choosePage(budget, wanted) {
  const named = budget.pages.find((page) => page.name === wanted || page.path === wanted);
  if (named) return named;
  const path = wanted.startsWith("/") ? wanted : pathOfUrl(budget, wanted);
  const place = path.replace(/#(?![/!]).*$/s, "");
  const known = budget.pages.find((page) => page.path === path) ?? budget.pages.find((page) => page.path === place);
  if (known) return known;
  const limits = budget.limits.filter(
    ({ metric }) => stepOf(metric) === null && !metric.startsWith("cache-hit")
  );
  const { setup, variables, ofNewPages } = budget;
  const shared = { ...ofNewPages, ...setup && { setup }, ...variables && { variables } };
  return { name: path, path, limits, ...shared };
}
function pathOfUrl({ serve, pages }, wanted) {
  const url = /^https?:\/\//i.test(wanted) ? URL.parse(wanted) : null;
  if (!url) throw notAPage(wanted, pages);
  const served = serve && serve.kind !== "directory" && serve.url ? URL.parse(serve.url)?.origin : void 0;
  if (served !== void 0 && isSameOrigin(served, url.href)) return url.pathname + url.search + url.hash;
  throw new CheckError(
    "USAGE",
    served === void 0 ? `--page ${wanted} is a URL, and the budget does not say where the app will be served` : `--page ${wanted} is not on the served origin ${served}`,
    { advice: `Name the page by its path: --page ${url.pathname}${url.hash}` }
  );
}
function notAPage(wanted, pages) {
  const names = pages.map((page) => page.name);
  const paths = pages.map((page) => page.path);
  const hint = didYouMean(wanted, [...names, ...paths]);
  return new CheckError("USAGE", `--page ${wanted} is neither a page of the budget nor a path${hint}`, {
    advice: `Pages of the budget: ${names.join(", ")}; a path begins with /`
  });
}
function chooseDevice(budget, wanted) {
  const devices = [...budget.devices, mobile, desktop];
  const device = devices.find(({ name }) => name === wanted);
  if (device) return device;
  const known = [...new Set(devices.map(({ name }) => name))];
  throw new CheckError("USAGE", `Unknown device ${JSON.stringify(wanted)}${didYouMean(wanted, known)}`, {
    advice: `Use one of --device ${known.join(", ")}`
  });
}

export {
  narrowBudget
};
