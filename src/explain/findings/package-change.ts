import { packageOf } from "../../package-of.ts";
import { printChange } from "../../quantity.ts";
import type { PackageChange } from "../../types.ts";
import { bundleTarget, limitsOn } from "../bundle-target.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { lighterWays } from "../lighter-packages.ts";
import { sizeOf } from "../subject.ts";
import type { BundleSubject, Thing } from "../subject.ts";

const metrics = ["package", "initial:js", "lazy:js", "total", "file", "entry", "route"];
/** Gzipped; a smaller change of a package decides no limit. */
const leastGrowth = 1_000;

/** Packages that came in, grew, or are now loaded up front, with who imports them. */
export const packageChange = defineFinding({
  kind: "package",
  metrics,
  link: "https://web.dev/articles/reduce-javascript-payloads-with-tree-shaking",
  most: 5,
  find: explainPackageChange,
});

function explainPackageChange(subject: BundleSubject): Draft[] {
  // A package that came with a module that is now loaded up front is reported with that module.
  const eager = new Set(
    (subject.diff?.modules ?? [])
      .filter(
        ({ kind, initial, package: owner }) =>
          owner === null && kind === "moved" && initial.head > initial.base,
      )
      .map(({ name }) => name),
  );
  const changes = (subject.diff?.packages ?? []).filter(
    (change) =>
      isLarger(change) ||
      (change.kind === "moved" &&
        change.initial.head > change.initial.base &&
        !(change.importer === undefined ? eager.size > 0 : eager.has(change.importer))),
  );
  return changes.flatMap((change): Draft[] => {
    const atOnce = change.initial.head > change.initial.base;
    const by = bytesOf(change);
    const thing: Thing = { kind: "package", name: change.name };
    const target = bundleTarget(subject, limitsOn(metrics, atOnce, change.name), {
      things: [thing],
      bytes: Math.max(by, 0),
    });
    if (!target) return [];
    const { chain = [], importer } = change;
    return [
      {
        ...target,
        key: change.name,
        title: `${titleOf(change, atOnce)}${broughtBy(change)}`,
        evidence: [sizeOf(change.raw), ...(chain.length > 1 ? [chain.join(" → ")] : [])],
        fix:
          lighterWays[change.name] ??
          (atOnce
            ? `Load it where it is used, with import(), or find a lighter way${importer ? `: see ${importer}` : ""}.`
            : "See whether all of it is needed."),
        standing: false,
        saving: by > 0 ? { value: by, unit: "B" } : null,
        thing,
        behind: ownersOf(change),
        clues:
          importer === undefined
            ? [
                { package: change.name },
                ...aliasesOf(subject, change.name).map((name) => ({ package: name })),
              ]
            : [{ package: change.name, file: importer }, { file: importer }],
      },
    ];
  });
}

/**
 * It came in, or ships more code. A package of the same version with hardly more code did not grow: its gzip is a share of its
 * files, and changes with whatever else these hold.
 */
function isLarger({ kind, gzip, raw, versions }: PackageChange): boolean {
  if (gzip.head - gzip.base < leastGrowth) return false;
  if (kind === "added") return true;
  const sameVersion = versions.base.join() === versions.head.join();
  return kind === "grown" && !(sameVersion && raw.head - raw.base < leastGrowth);
}

/** What the app's code calls it where it is installed under other names: `"react-dom-old": "npm:react-dom@18"`. */
function aliasesOf({ head }: BundleSubject, name: string): readonly string[] {
  return head.packages?.find((one) => one.name === name)?.aliases ?? [];
}

/** The packages that it came in with, those nearest to the app first. */
function ownersOf({ chain = [], name }: PackageChange): Thing[] {
  const owners = chain.flatMap((module) => packageOf(module) ?? []);
  return [...new Set(owners)]
    .filter((owner) => owner !== name)
    .map((owner) => ({ kind: "package", name: owner }));
}

/** Who imports it: the app's file, or the package that brings it in and the app's file through which that came. */
function broughtBy({ chain = [], importer }: PackageChange): string {
  if (importer === undefined) return "";
  const direct = chain.at(-2);
  const owner = direct === undefined ? null : packageOf(direct);
  return owner === null ? `, imported by ${importer}` : `, imported by ${owner} through ${importer}`;
}

/** gzip bytes that it added; for a package that moved, the share of it that now loads up front. */
function bytesOf({ kind, raw, gzip, initial }: PackageChange): number {
  if (kind !== "moved") return gzip.head - gzip.base;
  return raw.head === 0 ? 0 : Math.round((gzip.head * (initial.head - initial.base)) / raw.head);
}

function titleOf({ kind, name, versions, gzip }: PackageChange, atOnce: boolean): string {
  const named = [name, versions.head.join(" and ")].filter(Boolean).join(" ");
  const by = printChange(gzip.head - gzip.base, "B");
  if (kind === "moved") return `${named} is now loaded up front`;
  const how = atOnce ? ", loaded up front" : "";
  return kind === "added"
    ? `${named} is new: ${by}${how}`
    : `${named} grew by ${by.replace(/^\+/, "")}${how}`;
}
