import { printQuantity } from "../quantity.ts";
import type { BundleWaste } from "../types.ts";
import { bundleTarget } from "./bundle-target.ts";
import type { BundleSubject, Found } from "./subject.ts";

/** Packages of which a lighter way is known, by what they are most often used for. */
export const lighterWays: Readonly<Record<string, string>> = {
  lodash:
    "Import single functions (lodash-es, or lodash/name), or use the language's own: the whole of lodash cannot be shaken.",
  "lodash-es": "Import functions by their names: the default export is all of them.",
  moment:
    "Use Intl.DateTimeFormat, or a library that can be shaken (date-fns, dayjs): moment brings its locales along.",
  "core-js":
    "Build for the browsers of your browserslist: these polyfills are for ones that you do not support.",
  axios: "Use fetch, which every browser has.",
  jquery: "Use the DOM's own methods.",
  underscore: "Use the language's own methods.",
};

interface Wording {
  title: (name: string) => string;
  fix: (name: string) => string;
  link: string;
}

const shaking = "https://web.dev/articles/reduce-javascript-payloads-with-tree-shaking";

const wordings: Readonly<Record<BundleWaste["kind"], Wording>> = {
  whole: {
    title: (name) => `${name} ships whole`,
    fix: (name) => lighterWays[name] ?? "Import the parts that are used.",
    link: shaking,
  },
  unused: {
    title: (name) =>
      `Modules of ${name} ship of which nothing is used: a barrel imports them, and they cannot be shaken off`,
    fix: () =>
      'Import from the module that defines what is used, not from the barrel; or say "sideEffects": false in its package.json where that is true.',
    link: "https://webpack.js.org/guides/tree-shaking/",
  },
  commonjs: {
    title: (name) => `${name} is CommonJS, of which nothing can be shaken off`,
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
  const { head, base, diff } = subject;
  const told = new Set([
    ...(diff?.packages ?? [])
      .filter(({ kind }) => kind === "added" || kind === "grown")
      .map(({ name }) => name),
    ...(diff?.modules ?? []).filter(({ kind }) => kind === "moved").map(({ name }) => name),
  ]);
  return (head.waste ?? []).flatMap((waste): Found[] => {
    const { kind, name, raw, gzip, initial, modules } = waste;
    // A saved report of an earlier version does not tell: then it is no news.
    const before =
      base !== null && (base.waste?.some((one) => one.kind === kind && one.name === name) ?? true);
    const limits = [
      `package:${name}`,
      ...(initial > 0 ? ["initial:js"] : ["lazy:js"]),
      "total",
      "entry",
      "route",
    ];
    const target = before ? null : bundleTarget(subject, limits);
    // Nothing is said of what neither was there before nor breaks anything.
    if (base && !before && (!target || told.has(name))) return [];
    const { title, fix, link } = wordings[kind];
    return [
      {
        ...(target ?? { metric: null, page: null, device: null, certainty: "certain" as const }),
        id: `lighter-${kind}|${name}`,
        title: `${title(name)}: ${printQuantity(gzip, "B")}${initial > 0 && kind !== "eager" ? ", loaded at once" : ""}`,
        evidence: [`${printQuantity(raw, "B")} shipped; gzip as a share of its files`, ...modules],
        fix: fix(name),
        standing: target === null,
        // How much of CommonJS is used, nothing tells.
        saving: kind === "commonjs" ? null : { value: gzip, unit: "B" },
        effect: gzip,
        link,
      },
    ];
  });
}
