import { CheckError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";
import { stepOf } from "../metrics/index.ts";
import { isSameOrigin } from "../same-origin.ts";
import type { Budget, Device, Note, Page } from "../types.ts";
import { desktop, mobile } from "../config/keys/devices.ts";

/** Names, paths or URLs of pages (one that the budget lacks is added), names of devices. */
export interface Narrowing {
  pages?: readonly string[] | undefined;
  devices?: readonly string[] | undefined;
}

/**
 * The budget with the command line's pages and devices.
 * @throws CheckError USAGE for a device that does not exist, and for a page that cannot be on the site.
 */
export function narrowBudget(budget: Budget, options: Narrowing): Budget {
  const pages = options.pages && uniqueByName(options.pages.map((wanted) => choosePage(budget, wanted)));
  // Whoever asks for single pages does not ask for load tests.
  const { arePagesAssumed: _, autoPages: __, commands: ___, ...named } = budget;
  return {
    ...(pages ? named : budget),
    ...((options.pages || options.devices) && { narrowedFrom: budget }),
    ...(pages && { pages, notes: [...budget.notes, ...notesOnAdded(pages, budget)] }),
    ...(options.devices && {
      devices: uniqueByName(options.devices.map((wanted) => chooseDevice(budget, wanted))),
    }),
  };
}

/** A page that is only on the command line may be misspelt, and has none of the limits that the budget sets for single pages. */
function notesOnAdded(pages: readonly Page[], budget: Budget): Note[] {
  return pages
    .filter((page) => !budget.pages.includes(page))
    .map(({ name }) => ({
      level: "warn",
      text: `Page ${name} is not in the budget: measured with the limits for all pages`,
    }));
}

/** Named twice is visited once. */
function uniqueByName<T extends { name: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.name, item])).values()];
}

function choosePage(budget: Budget, wanted: string): Page {
  const named = budget.pages.find((page) => page.name === wanted || page.path === wanted);
  if (named) return named;
  const path = wanted.startsWith("/") ? wanted : pathOfUrl(budget, wanted);
  // An app may route by its fragment, `#/cart`; any other names a place in the page.
  const place = path.replace(/#(?![/!]).*$/s, "");
  const known =
    budget.pages.find((page) => page.path === path) ?? budget.pages.find((page) => page.path === place);
  if (known) return known;
  // Limits on steps and on the cache are for the pages that have these.
  const limits = budget.limits.filter(
    ({ metric }) => stepOf(metric) === null && !metric.startsWith("cache-hit"),
  );
  const { setup, variables, ofNewPages } = budget;
  const shared = { ...ofNewPages, ...(setup && { setup }), ...(variables && { variables }) };
  return { name: path, path, limits, ...shared };
}

/** A whole URL on the served origin is as good as its path. */
function pathOfUrl({ serve, pages }: Budget, wanted: string): string {
  const url = /^https?:\/\//i.test(wanted) ? URL.parse(wanted) : null;
  if (!url) throw notAPage(wanted, pages);
  const served = serve && serve.kind !== "directory" && serve.url ? URL.parse(serve.url)?.origin : undefined;
  if (served !== undefined && isSameOrigin(served, url.href)) return url.pathname + url.search + url.hash;
  throw new CheckError(
    "USAGE",
    served === undefined
      ? `--page ${wanted} is a URL, and the budget does not say where the app will be served`
      : `--page ${wanted} is not on the served origin ${served}`,
    { advice: `Name the page by its path: --page ${url.pathname}${url.hash}` },
  );
}

function notAPage(wanted: string, pages: readonly Page[]): CheckError {
  const names = pages.map((page) => page.name);
  const paths = pages.map((page) => page.path);
  const hint = didYouMean(wanted, [...names, ...paths]);
  return new CheckError("USAGE", `--page ${wanted} is neither a page of the budget nor a path${hint}`, {
    advice: `Pages of the budget: ${names.join(", ")}; a path begins with /`,
  });
}

function chooseDevice(budget: Budget, wanted: string): Device {
  const devices = [...budget.devices, mobile, desktop];
  const device = devices.find(({ name }) => name === wanted);
  if (device) return device;
  const known = [...new Set(devices.map(({ name }) => name))];
  throw new CheckError("USAGE", `Unknown device ${JSON.stringify(wanted)}${didYouMean(wanted, known)}`, {
    advice: `Use one of --device ${known.join(", ")}`,
  });
}
