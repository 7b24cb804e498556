import type { AssetType, Unit } from "../../types.ts";

/** What may follow the colon of `initial:` and `lazy:`: only code is loaded in an order that a build decides. */
const codeTypes: readonly AssetType[] = ["js", "css"];

/** What may follow the colon of `total:` and `count:`. */
const assetTypes: readonly AssetType[] = [
  "js",
  "css",
  "html",
  "image",
  "font",
  "media",
  "wasm",
  "json",
  "other",
];

/** One kind of bundle limit. */
interface BundleKey {
  /** The word before the colon. */
  name: string;
  unit: Unit;
  /** What may follow the colon: one of the given words, or any text. */
  parameter: readonly string[] | "any";
  /** True where the word has no sense alone. */
  parameterRequired?: boolean;
  description: string;
}

/** Every kind of limit that `bundle` may hold. */
export const bundleKeys: readonly BundleKey[] = [
  {
    name: "initial",
    unit: "B",
    parameter: codeTypes,
    description:
      "Bytes of JS and CSS that the page which loads most loads immediately, scripts in it included, all or of one type.",
  },
  {
    name: "lazy",
    unit: "B",
    parameter: codeTypes,
    description:
      "Bytes of JS and CSS that no page loads immediately, without code for browsers without modules, all or of one type.",
  },
  {
    name: "total",
    unit: "B",
    parameter: assetTypes,
    description: "Bytes of all shipped files, all or of one type.",
  },
  {
    name: "count",
    unit: "count",
    parameter: assetTypes,
    description: "Number of shipped files, all or of one type.",
  },
  {
    name: "file",
    unit: "B",
    parameter: "any",
    parameterRequired: true,
    description: "Bytes of the files that a glob matches, paths in the output directory.",
  },
  {
    name: "entry",
    unit: "B",
    parameter: "any",
    parameterRequired: true,
    description:
      "Bytes of JS and CSS that an entry of the build loads at once; with :js or :css at the end, of one type.",
  },
  {
    name: "route",
    unit: "B",
    parameter: "any",
    parameterRequired: true,
    description: "Bytes of JS and CSS that a route loads at once; with :js or :css at the end, of one type.",
  },
  {
    name: "package",
    unit: "B",
    parameter: "any",
    parameterRequired: true,
    description: "Bytes of a package that ship, in one language of the app. 0 bans it.",
  },
  {
    name: "duplicates",
    unit: "count",
    parameter: [],
    description: "Number of packages that ship in more than one version.",
  },
];

/** What a bundle limit counts, or undefined for a key that is none. */
export function bundleUnit(key: string): Unit | undefined {
  const colon = key.indexOf(":");
  const name = colon < 0 ? key : key.slice(0, colon);
  const kind = bundleKeys.find((known) => known.name === name);
  if (!kind) return undefined;
  if (colon < 0) return kind.parameterRequired ? undefined : kind.unit;
  const parameter = key.slice(colon + 1);
  const known = kind.parameter === "any" ? parameter.trim() !== "" : kind.parameter.includes(parameter);
  return known ? kind.unit : undefined;
}

/** All keys that can be spelt out, for suggestions and for the schema: `initial`, `initial:js`, … */
export function spelledBundleKeys(): string[] {
  return bundleKeys.flatMap((kind) => [
    ...(kind.parameterRequired ? [] : [kind.name]),
    ...(kind.parameter === "any" ? [] : kind.parameter.map((parameter) => `${kind.name}:${parameter}`)),
  ]);
}
