// How much visits at the same time slow each other down: one page, visited by 1, 2, 4 and 6 browsers, each number in
// turn.
//   npm run bench:at-once -- [FOLDER] [--visits 24] [--at 1,2,4,6]
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BrowserPool } from "../../src/collect/browser/browser-pool.ts";
import { findBrowser } from "../../src/collect/browser/browser.ts";
import { visitPage } from "../../src/collect/visit/visit.ts";
import { serveDirectory } from "../../src/serve/static.ts";
import { median, quantileOfSorted } from "../../src/statistics/quantile.ts";
import { mobile } from "../collect/devices.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { visits: { type: "string", default: "24" }, at: { type: "string", default: "1,2,4,6" } },
});
const root = resolve(import.meta.dirname, "../..");
const folder = positionals[0] ?? join(root, "test/apps/storefront/dist");
const count = Number(values.visits);

interface Measured {
  FCP: number;
  LCP: number;
  TBT: number;
  TTFB: number;
}

await using site = await serveDirectory(folder);
const { path } = await findBrowser({});
const { signal } = new AbortController();

/** Visits with so many browsers at the same time. @returns seconds of wall time per visit, and what was measured. */
async function visitAtOnce(atOnce: number): Promise<{ seconds: number; measured: Measured[] }> {
  await using pool = new BrowserPool(path, signal);
  const measured: Measured[] = [];
  const visit = async (slot: number): Promise<Measured> => {
    const browser = await pool.get(slot);
    const { data } = await visitPage({ browser, url: `${site.url}/`, device: mobile, clock: "cpu", signal });
    const { FCP, LCP, TBT } = data.cpu ?? {};
    const { TTFB } = data.observed;
    if (FCP == null || LCP == null || TBT == null || TTFB == null) throw new Error("A visit has no timings");
    return { FCP, LCP, TBT, TTFB };
  };
  const slots = Array.from({ length: atOnce }, (_, slot) => slot);
  // One warm-up for each browser.
  await Promise.all(slots.map(visit));
  const startedAt = performance.now();
  let left = count;
  await Promise.all(
    slots.map(async (slot) => {
      while (left-- > 0) measured.push(await visit(slot));
    }),
  );
  return { seconds: (performance.now() - startedAt) / 1000 / count, measured };
}

let first: number | undefined;
console.log("at once   s/visit  × first   FCP (IQR)   LCP (IQR)   TBT (IQR)   TTFB (IQR), median and ms");
for (const atOnce of values.at.split(",").map(Number)) {
  const { seconds, measured } = await visitAtOnce(atOnce);
  const of = (key: keyof Measured) => {
    const sorted = Float64Array.from(measured.map((one) => one[key])).toSorted();
    const spread = quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25);
    return { middle: median([...sorted]), spread };
  };
  const columns = (["FCP", "LCP", "TBT", "TTFB"] as const).map(
    (key) => `${of(key).middle.toFixed(0)} (${of(key).spread.toFixed(0)})`,
  );
  first ??= seconds;
  console.log(
    `${String(atOnce).padStart(7)}   ${seconds.toFixed(2).padStart(7)}  ${(seconds / first).toFixed(2).padStart(7)}   ${columns.join("   ")}`,
  );
}
