import type { Bundle, BundleAsset, BundleGroup, Compression } from "../types.ts";
import type { BundleValue } from "./definition.ts";
import { listed } from "./listed.ts";
import { notWeighed, sum } from "./sum.ts";
import { typeLabel } from "./type-label.ts";

/** `route /cart JS`. */
export function groupLabel(kind: "entry" | "route", name: string): string {
  return `${kind} ${name.replace(/:(js|css)$/, (_, type: string) => ` ${typeLabel(type)}`)}`;
}

/** Bytes of JS and CSS that an entry or a route loads initially; `:js` or `:css` at the end of the name is a type. */
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
  const { found, plain, type } = findGroups(name, groups);
  const [group] = found;
  if (isAmbiguous(found)) return ambiguous(kind, type === undefined ? name : plain, found);
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
  const bytes = sum(filesOf(bundle, group, type), compression);
  if (!group.inline || type === "css" || typeof bytes !== "number") return bytes;
  const inline = group.inline[compression];
  return inline === undefined ? notWeighed(compression) : bytes + inline;
}

/** The files that `groupValue` adds up; none where there is no such group, or several. */
export function groupFiles(bundle: Bundle, kind: "entry" | "route", name: string): BundleAsset[] {
  const groups = (bundle.groups ?? []).filter((group) => group.kind === kind);
  const { found, type } = findGroups(name, groups);
  const [group] = found;
  return group && !isAmbiguous(found) ? filesOf(bundle, group, type) : [];
}

/** The groups that a key names, and the type of file that it ends with. */
function findGroups(
  name: string,
  groups: readonly BundleGroup[],
): { found: BundleGroup[]; plain: string; type: string | undefined } {
  const [, plain = name, type] = /^([^]*):(js|css)$/.exec(name) ?? [];
  // A name may end like a type itself: as it is written goes first.
  const whole = groupsNamed(name, groups);
  if (whole.length > 0) return { found: whole, plain, type: undefined };
  return { found: groupsNamed(plain, groups), plain, type };
}

function isAmbiguous(found: readonly BundleGroup[]): boolean {
  return new Set(found.map((one) => JSON.stringify([one.files.toSorted(), one.inline]))).size > 1;
}

function filesOf({ assets }: Bundle, group: BundleGroup, type: string | undefined): BundleAsset[] {
  const files = new Set(group.files);
  return assets.filter((asset) => files.has(asset.file) && (!type || asset.type === type));
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
