import { printQuantity } from "../quantity.ts";
import type { BundleWaste, ModuleChange } from "../types.ts";
import { bundleTarget } from "./bundle-target.ts";
import { lighterWays } from "./lighter-packages.ts";
import { explainModuleChange } from "./module-change.ts";
import { explainPackageChange } from "./package-change.ts";
import type { BundleSubject, Found } from "./subject.ts";

interface Wording {
  title: (name: string) => string;
  fix: (name: string) => string;
  link: string;
}

const shaking = "https://web.dev/articles/reduce-javascript-payloads-with-tree-shaking";

const wordings: Readonly<Record<BundleWaste["kind"], Wording>> = {
  whole: {
    title: (name) => `All of ${name} ships`,
    fix: (name) => lighterWays[name] ?? "Import the parts that are used.",
    link: shaking,
  },
  unused: {
    title: (name) =>
      `${name} ships modules that are never used: a barrel file imports them, and they cannot be tree-shaken`,
    fix: () =>
      'Import from the module that defines what is used, not from the barrel; or say "sideEffects": false in its package.json where that is true.',
    link: "https://webpack.js.org/guides/tree-shaking/",
  },
  commonjs: {
    title: (name) => `${name} is CommonJS, which cannot be tree-shaken`,
    fix: (name) => `Import its ES modules where it has them, or single files of ${name}.`,
    link: shaking,
  },
  eager: {
    title: (name) => `${name} is loaded with every page`,
    fix: () => "Import it with import() (lazy() for a route), so that other pages do not wait for it.",
    link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting",
  },
  polyfill: {
    title: (name) => `${name} ships for browsers that your browserslist does not name`,
    fix: () => "Let the build take its polyfills by your browserslist (useBuiltIns), or take the import out.",
    link: "https://web.dev/articles/publish-modern-javascript",
  },
};

/**
 * What ships and has a lighter way. New since base it is a cause, of what it breaks; else it is advice. A package that came in or
 * grew is named with its lighter way as that already.
 */
export function explainLighterWay(subject: BundleSubject): Found[] {
  const { head, base } = subject;
  const told = base ? toldAlready(subject) : () => false;
  return (head.waste ?? []).flatMap((waste): Found[] => {
    const { kind, name, raw, gzip, initial, modules } = waste;
    const before = base !== null && !isNews(waste, subject);
    const limits = [
      `package:${name}`,
      ...(initial > 0 ? ["initial:js"] : ["lazy:js"]),
      "total",
      "entry",
      "route",
    ];
    const target = before ? null : bundleTarget(subject, limits);
    // Nothing is said of what neither was there before nor breaks anything.
    if (base && !before && (!target || told(name))) return [];
    const { title, fix, link } = wordings[kind];
    return [
      {
        ...(target ?? { metric: null, page: null, device: null, certainty: "certain" as const }),
        id: `lighter-${kind}|${name}`,
        title: `${title(name)}: ${printQuantity(gzip, "B")}${initial > 0 && kind !== "eager" ? ", loaded up front" : ""}`,
        evidence: [`${printQuantity(raw, "B")} before compression`, ...modules],
        fix: fix(name),
        standing: target === null,
        // How much of CommonJS is used, nothing tells.
        saving: kind === "commonjs" ? null : { value: gzip, unit: "B" },
        effect: { value: gzip, unit: "B" as const },
        thing: { kind: isPackage(name, subject) ? ("package" as const) : ("module" as const), name },
        link,
      },
    ];
  });
}

function isPackage(name: string, { head }: BundleSubject): boolean {
  return head.packages?.some((one) => one.name === name) ?? false;
}

/**
 * Whether it came with the change: base has no such waste, and its code came in, grew, or is loaded at once now. Base's waste alone
 * does not tell: it knows fewer kinds without a graph of imports, names the largest only, and a size may fall just below what is named.
 */
function isNews({ kind, name, modules }: BundleWaste, { base, diff }: BundleSubject): boolean {
  if (base?.waste?.some((one) => one.kind === kind && one.name === name) ?? true) return false;
  const isMore = ({ kind: how, initial }: Pick<ModuleChange, "initial"> & { kind: string }): boolean =>
    how === "added" || how === "grown" || (how === "moved" && initial.head > initial.base);
  const names = new Set([name, ...modules]);
  return (
    (diff?.packages ?? []).some((change) => change.name === name && isMore(change)) ||
    (diff?.modules ?? []).some((change) => names.has(change.name) && isMore(change))
  );
}

/** What the change of a package or a module is reported as anyway. What came with an eager module is told with it. */
function toldAlready(subject: BundleSubject): (name: string) => boolean {
  const ids = [...explainPackageChange(subject), ...explainModuleChange(subject)].map(({ id }) => id);
  const told = new Set(ids.map((id) => id.slice(id.indexOf("|") + 1)));
  if (ids.some((id) => id.startsWith("eager|")))
    for (const { kind, name, initial } of subject.diff?.modules ?? [])
      if (kind === "moved" && initial.head > initial.base) told.add(name);
  return (name) => told.has(name);
}
