import { printQuantity } from "../quantity.ts";
import type { Bundle, BundleDiff, Compression } from "../types.ts";
import type { BundleLimitDefinition } from "./definition.ts";
import { listed } from "./listed.ts";
import { notWeighed } from "./sum.ts";

/** Files that are named; the reason of a verdict is one sentence. */
const mostNamed = 3;

export const reload: BundleLimitDefinition = {
  name: "reload",
  unit: "B",
  parameter: [],
  description:
    "Bytes that a returning visitor downloads again: files whose name or content changed since base though most of their content did not. Needs a base; takes max and warn.",
  comparesBuilds: true,
  label: () => "downloaded again",
  measure: (_bundle, _parameter, compression, diff) =>
    diff?.reload
      ? (diff.reload[compression] ?? notWeighed(compression))
      : { missing: "the contents of base's files are not known", because: "notMeasured" },
  remark: (head, _parameter, compression, diff) => renamedForNothing(head, compression, diff),
};

/** `; renamed although nothing in them changed: vendor-*.js 140 kB, because it holds the name of app-*.js`. */
function renamedForNothing(head: Bundle, compression: Compression, diff: BundleDiff | undefined): string {
  const renamed = diff?.reload?.renamed ?? [];
  if (renamed.length === 0) return "";
  const assets = new Map(head.assets.map((asset) => [asset.file, asset]));
  const named = renamed.slice(0, mostNamed).map(({ file, name, because }) => {
    const bytes = printQuantity(assets.get(file)?.[compression] ?? 0, "B");
    const why = because.length > 0 ? `, because it holds the name of ${listed(because)}` : "";
    return `${name} ${bytes}${why}`;
  });
  const more = renamed.length > mostNamed ? `; and ${renamed.length - mostNamed} more` : "";
  return `; renamed although nothing in them changed: ${named.join("; ")}${more}`;
}
