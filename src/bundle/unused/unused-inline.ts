import type { CoveredLoad } from "../../types.ts";
import { bytesWithin, outside } from "../attribute/ranges.ts";

/**
 * The share of the code in a document that was not executed, of the load that executed most: an inline script may have another text
 * in every load. Null where no inline script ran.
 */
export function unusedInline(loads: readonly CoveredLoad[]): number | null {
  const shares = loads.flatMap(({ pageUrl, scripts }) => {
    const document = withoutHash(pageUrl);
    let [unused, all] = [0, 0];
    for (const { url, text, used } of scripts) {
      if (withoutHash(url) !== document) continue;
      unused += bytesWithin(text, outside(used, text.length));
      all += Buffer.byteLength(text);
    }
    return all === 0 ? [] : unused / all;
  });
  return shares.length === 0 ? null : Math.min(...shares);
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, "");
}
