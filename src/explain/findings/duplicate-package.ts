import { printQuantity } from "../../quantity.ts";
import { bundleTarget } from "../bundle-target.ts";
import type { PackageCopy } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import type { BundleSubject } from "../subject.ts";

const metrics = ["duplicates", "initial:js", "total", "lazy:js"];

/** A package that ships in two copies since this change. */
export const duplicatePackage = defineFinding({
  kind: "duplicate",
  metrics,
  link: "https://docs.npmjs.com/cli/commands/npm-dedupe",
  find: explainDuplicatePackage,
});

function explainDuplicatePackage(subject: BundleSubject): Draft[] {
  const target = bundleTarget(subject, metrics);
  if (!target) return [];
  return (subject.diff?.duplicates ?? []).map(({ name, versions }) => {
    const size = subject.head.packages?.find((one) => one.name === name);
    const copies = size?.copies?.map(nameCopy) ?? versions;
    return {
      ...target,
      key: name,
      title: `${name} ships ${copies.length} times: ${copies.join(" and ")}`,
      evidence: size ? [`${printQuantity(size.raw, "B")} of it in all`] : [],
      fix: `Bring all that depend on ${name} to one version (npm ls ${name}; overrides where one lags behind).`,
      standing: false,
      saving: null,
      thing: { kind: "package" as const, name },
    };
  });
}

function nameCopy({ version, places }: PackageCopy): string {
  return version ?? `an unknown version in ${places.join(", ")}`;
}
