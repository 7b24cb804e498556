import { createHash } from "node:crypto";
import { placeId } from "../judge/only-failed.ts";
import type { Budget, Device, Page, Shard } from "../types.ts";

/** One page on one device: what is never split over two machines, since its base and head are compared. */
export interface PageOnDevice {
  page: Page;
  device: Device;
}

/** Which part of the cells this machine measures; `index` counts from 1. */
export type ShardChoice = Pick<Shard, "index" | "count" | "run" | "attempt">;

/**
 * The cells of a budget, or those of one shard: dealt out like cards, so that shards differ by one cell at most. A run that checks
 * only what failed before has the cells that it needs.
 */
export function pagesOnDevices(budget: Budget, shard?: ShardChoice): PageOnDevice[] {
  const { onlyFailed } = budget;
  const cells = budget.pages
    .flatMap((page) => budget.devices.map((device) => ({ page, device })))
    .filter(({ page, device }) => onlyFailed?.places.has(placeId(page.name, device.name)) ?? true);
  return shard ? cells.filter((_, at) => at % shard.count === shard.index - 1) : cells;
}

/** What a shard's report says about itself, so that `merge` can check whether all parts belong together. */
export function describeShard(budget: Budget, shard: ShardChoice): Shard {
  return { ...shard, budget: fingerprint(budget) };
}

/** The same for the same budget on every machine: it does not depend on where the files are. */
function fingerprint(budget: Budget): string {
  const elsewhere = new Set(["file", "directory", "position", "serve", "build", "notes"]);
  const text = JSON.stringify(budget, (key, value: unknown) => (elsewhere.has(key) ? undefined : value));
  return createHash("sha256").update(text).digest("hex");
}
