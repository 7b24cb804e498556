import { printQuantity } from "../../quantity.ts";
import type { BundleWaste, ModuleChange } from "../../types.ts";
import { bundleTarget, limitsOn } from "../bundle-target.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { lighterWays } from "../lighter-packages.ts";
import type { BundleSubject, Thing } from "../subject.ts";

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

const metrics = ["package", "initial:js", "lazy:js", "total", "entry", "route"];

/**
 * What ships and has a lighter way. New since base it is a cause, of what it breaks; else it is advice. A package that came in or
 * grew is reported as such, with its lighter way.
 */
export const lighterWay = defineFinding({
  kind: "lighter",
  metrics,
  link: null,
  find: explainLighterWay,
});

function explainLighterWay(subject: BundleSubject): Draft[] {
  const { head, base } = subject;
  return (head.waste ?? []).flatMap((waste): Draft[] => {
    const { kind, name, raw, gzip, initial, modules } = waste;
    const before = base !== null && !isNews(waste, subject);
    const limits = limitsOn(metrics, initial > 0, name);
    const thing: Thing = { kind: isPackage(name, subject) ? "package" : "module", name };
    const target = before ? null : bundleTarget(subject, limits, { things: [thing], bytes: gzip });
    // Nothing is said of what neither was there before nor breaks anything.
    if (base && !before && !target) return [];
    const { title, fix, link } = wordings[kind];
    return [
      {
        ...(target ?? { certainty: "certain" }),
        kind: `lighter-${kind}`,
        key: name,
        title: `${title(name)}: ${printQuantity(gzip, "B")}${initial > 0 && kind !== "eager" ? ", loaded up front" : ""}`,
        evidence: [`${printQuantity(raw, "B")} before compression`, ...modules],
        fix: fix(name),
        standing: target === null,
        // How much of CommonJS is used, nothing tells.
        saving: kind === "commonjs" ? null : { value: gzip, unit: "B" },
        thing,
        lessSpecificThan: [{ kinds: ["package", "module", "eager"], where: "sameThing" }],
        link,
      },
    ];
  });
}

function isPackage(name: string, { head, diff }: BundleSubject): boolean {
  return [head.packages, diff?.packages].some((packages) => packages?.some((one) => one.name === name));
}

/**
 * Whether it came with the change: base has no such waste, and its code came in, grew, or is now loaded up front. The
 * list of base's waste is not enough: without a graph of imports it knows fewer kinds, it names only the largest, and a
 * size may be just below the smallest that is named.
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
