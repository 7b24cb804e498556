import type { Bundle, BundleGroup, Compression } from "../types.ts";
import type { BundleValue } from "./definition.ts";
import { listed } from "./listed.ts";
import { notWeighed, sum } from "./sum.ts";
import { typeLabel } from "./type-label.ts";

/** `route /cart JS`. */
export function groupLabel(kind: "entry" | "route", name: string): string {
  return `${kind} ${name.replace(/:(js|css)$/, (_, type: string) => ` ${typeLabel(type)}`)}`;
}

/** Bytes of JS and CSS that an entry or a route loads at once; `:js` or `:css` at the end of the name is a type. */
export function groupValue(
  bundle: Bundle,
  kind: "entry" | "route",
  name: string,
  compression: Compression,
): BundleValue {
  const groups = (bundle.groups ?? []).filter((group) => group.kind === kind);
  if (groups.length === 0)
    return {
      missing: `the build does not tell its ${kind === "entry" ? "entries" : "routes"}`,
      because: "notMeasurable",
    };
  // A name may end like a type itself: as it is written goes first.
  const [, plain = name, type] = /^([^]*):(js|css)$/.exec(name) ?? [];
  const whole = groupsNamed(name, groups);
  const found = whole.length > 0 ? whole : groupsNamed(plain, groups);
  const [group] = found;
  if (new Set(found.map((one) => JSON.stringify([one.files.toSorted(), one.inline]))).size > 1)
    return ambiguous(kind, whole.length > 0 ? name : plain, found);
  if (!group && kind === "route" && bundle.routesLeftOut)
    return {
      missing: `"${plain}" is none of the ${groups.length} pages that the report holds: it leaves out ${bundle.routesLeftOut} that load less`,
      because: "notMeasured",
    };
  if (!group)
    return {
      missing: `there is no ${kind} "${plain}", only ${listed(groups.map((one) => one.name))}`,
      because: "noFile",
    };
  const wanted = whole.length > 0 ? undefined : type;
  const files = new Set(group.files);
  const bytes = sum(
    bundle.assets.filter((asset) => files.has(asset.file) && (!wanted || asset.type === wanted)),
    compression,
  );
  if (!group.inline || wanted === "css" || typeof bytes !== "number") return bytes;
  const inline = group.inline[compression];
  return inline === undefined ? notWeighed(compression) : bytes + inline;
}

/** Two entries may share a name, as two documents called `index.html` do; the name of its source is one's own. */
function groupsNamed(wanted: string, groups: readonly BundleGroup[]): BundleGroup[] {
  const byName = groups.filter(({ name }) => name === wanted);
  return byName.length > 0 ? byName : groups.filter(({ source }) => source === wanted);
}

function ambiguous(
  kind: "entry" | "route",
  name: string,
  found: readonly BundleGroup[],
): Exclude<BundleValue, number> {
  const instead = found.map(({ source, files }) =>
    source === undefined ? `"file:${files[0] ?? ""}"` : `"${kind}:${source}"`,
  );
  const things = kind === "entry" ? "entries" : "pages";
  return {
    missing: `"${kind}:${name}" names ${found.length} ${things}: write ${listed(instead, " or ")}`,
    because: "notMeasurable",
  };
}
