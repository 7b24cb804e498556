import { CheckError } from "../errors.ts";
import type { Budget, Device, Page } from "../types.ts";
import { desktop, mobile } from "../config/devices.ts";

/** Names or paths of pages (a path that the budget lacks is added), names of devices. */
export interface Narrowing {
  pages?: readonly string[] | undefined;
  devices?: readonly string[] | undefined;
}

/**
 * The budget with the command line's pages and devices.
 * @throws CheckError USAGE for a device that does not exist.
 */
export function narrowBudget(budget: Budget, options: Narrowing): Budget {
  return {
    ...budget,
    ...((options.pages || options.devices) && { narrowedFrom: budget }),
    ...(options.pages && { pages: uniqueByName(options.pages.map((wanted) => choosePage(budget, wanted))) }),
    ...(options.devices && {
      devices: uniqueByName(options.devices.map((wanted) => chooseDevice(budget, wanted))),
    }),
  };
}

/** Named twice is visited once. */
function uniqueByName<T extends { name: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.name, item])).values()];
}

function choosePage(budget: Budget, wanted: string): Page {
  const known = budget.pages.find((page) => page.name === wanted || page.path === wanted);
  if (known) return known;
  if (!wanted.startsWith("/"))
    throw new CheckError("USAGE", `--page ${wanted} is neither a page of the budget nor a path`, {
      advice: `Pages of the budget: ${budget.pages.map((page) => page.name).join(", ")}; a path begins with /`,
    });
  return { name: wanted, path: wanted, limits: budget.limits };
}

function chooseDevice(budget: Budget, wanted: string): Device {
  const devices = [...budget.devices, mobile, desktop];
  const device = devices.find(({ name }) => name === wanted);
  if (device) return device;
  const known = [...new Set(devices.map(({ name }) => name))].join(", ");
  throw new CheckError("USAGE", `--device ${wanted} is unknown; devices are ${known}`);
}
