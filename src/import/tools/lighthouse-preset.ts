import type { Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import type { Entry } from "./lighthouse-assertions.ts";
import { valueAtScore } from "./lighthouse-score.ts";

/*
 * Presets of Lighthouse CI 0.15: assertions on some 160 audits, few of them about performance. Metrics have to score 0.9.
 * https://github.com/GoogleChrome/lighthouse-ci/tree/v0.15.1/packages/utils/src/presets
 */

/** Metrics of all presets: `lighthouse:all` fails on them, the others warn. TBT is off in each. */
const metrics: Readonly<Record<string, string>> = {
  "first-contentful-paint": "FCP",
  "largest-contentful-paint": "LCP",
  "cumulative-layout-shift": "CLS",
  "speed-index": "SI",
  interactive: "TTI",
  "max-potential-fid": "FID",
};

/** @param own audits that the configuration asserts itself, over the preset. */
export function readPreset(
  preset: Item,
  own: ReadonlySet<string>,
  { places, device }: Entry,
  { draft, ledger }: Importing,
): void {
  for (const [audit, metric] of Object.entries(metrics)) {
    const value = own.has(audit) ? null : valueAtScore(metric, 0.9, device);
    if (value === null) continue;
    const bounds = preset.text === "lighthouse:all" ? { fail: value } : { warn: value };
    for (const place of places)
      draft.limit(place, metric, bounds, [preset], `${preset.text ?? ""}: what scores 0.9 on ${device}`);
  }
  const reason =
    "it asserts some 160 audits: those on metrics are limits here, and accessibility, SEO, best practices and advice are not";
  if (ledger.outcomeOf(preset) === undefined) ledger.leave(preset, reason);
  else ledger.add(preset, reason);
}
