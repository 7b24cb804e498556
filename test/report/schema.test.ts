import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/report.schema.json" with { type: "json" };
import type {
  AssetType,
  Basis,
  BundleWaste,
  Change,
  Clock,
  Level,
  LimitKind,
  Loading,
  Loosening,
  Outcome,
  ResourceType,
  Revision,
  Status,
  StepKind,
  Unit,
} from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";
import { reports } from "../fixtures/reports/index.ts";

interface Node {
  $ref?: string;
  description?: string;
  type?: unknown;
  enum?: unknown;
  const?: unknown;
  anyOf?: Node[];
  items?: Node;
  required?: string[];
  properties?: Record<string, Node>;
}

const root: Node = schema;
const definitions: Record<string, Node> = schema.$defs;

const resolve = (node: Node): Node => {
  if (node.$ref) return resolve(definitions[node.$ref.replace("#/$defs/", "")] ?? {});
  return node.anyOf?.[0] ? resolve(node.anyOf[0]) : node;
};

/** A copy that knows no names but its own. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, closed(inner)]));
  return "properties" in node && "type" in node ? { ...copy, additionalProperties: false } : copy;
}

const compile = (from: object) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(from);
const open = compile(schema);
const strict = compile(closed(schema) as object);

it.each(Object.entries(reports))(
  "%s is valid, and holds nothing that the schema does not describe",
  (_, report) => {
    expect(open(report), JSON.stringify(open.errors)).toBe(true);
    expect(strict(report), JSON.stringify(strict.errors)).toBe(true);
  },
);

it("lets a later budget-check add names", () => {
  expect(open({ ...complete, later: 1, environment: { ...complete.environment, more: "x" } })).toBe(true);
});

it.each([["2"], [Infinity], [Number.NaN], [null]])("refuses %j for a median", (median) => {
  const measurements = [{ ...complete.measurements[0], head: { median, values: [1] } }];
  expect(open({ ...complete, measurements })).toBe(false);
});

/** Every property of the schema: where it is, whether it is required, what it describes. */
function* properties(
  node: Node,
  path: readonly (string | number)[] = [],
): Generator<{ path: readonly (string | number)[]; required: boolean; node: Node }> {
  const shape = resolve(node);
  if (shape.items) yield* properties(shape.items, [...path, 0]);
  for (const [name, inner] of Object.entries(shape.properties ?? {})) {
    yield { path: [...path, name], required: shape.required?.includes(name) ?? false, node: inner };
    yield* properties(inner, [...path, name]);
  }
}

const all = [...properties(root)];

function without(value: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? without(item, rest) : item));
  const entries = Object.entries(value);
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, inner]) => [name, name === key ? without(inner, rest) : inner]),
  );
}

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

/* `complete` has every property of the TypeScript type, or it would not compile. With `strict` above, the schema has
   at least those; here, it has at most those. */
describe("schema and type agree", () => {
  it("on which properties there are", () => {
    const absent = all
      .filter(({ path }) => at(complete, path) === undefined)
      .map(({ path }) => path.join("."));
    expect(absent).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it("on which are optional", () => {
    const optional = new Set(
      all.filter(({ required }) => !required).map(({ path }) => path.filter((key) => key !== 0).join(".")),
    );
    const samples = ["base", "head"].flatMap((side) => [side, `${side}.other`]);
    const bases = ["cpu", "wall", "observed", "exact"];
    const others = (prefix: string) =>
      ["base", "head"].flatMap((side) => bases.map((basis) => `${prefix}.${side}.other.${basis}`));
    expect(optional).toEqual(
      new Set([
        "onInconclusive",
        "automatic",
        "automatic.steps.text",
        "automatic.whyNone",
        "automatic.notInBase",
        "details.automatic",
        "failedVisits.data.interactions.automatic",
        "partial",
        "findings.effects",
        "revisions.missingBase",
        "revisions.folder",
        "notes.prominent",
        "notes.about",
        "bundle.head.notes.prominent",
        "bundle.base.notes.prominent",
        "bundle.head.notes.about",
        "bundle.base.notes.about",
        "environment.throttling",
        "givenUp",
        "unchanged",
        "loosened",
        "loosened.position",
        "profiles",
        "loadProfiles",
        "loadProfiles.cut",
        "loadProfiles.owners.hottest",
        "loadProfiles.owners.called",
        "work",
        "work.places.busiest",
        "work.step",
        "queries",
        "queries.statements.code",
        "queries.statements.code.line",
        "failedVisits.queried",
        "failedVisits.queried.missing",
        "failedVisits.counted",
        "failedVisits.countedSteps",
        "failedVisits.counted.uncounted",
        "details",
        "pageLoads",
        "films",
        "films.firstPaintMs",
        "films.largestPaintMs",
        "profiles.hottest.source",
        "profiles.functions.source",
        "profiles.hottest.script",
        "profiles.functions.script",
        "pages.warm",
        "verdicts.limit.position",
        "verdicts.base.other",
        "verdicts.head.other",
        "verdicts.outsideBound",
        "verdicts.unasked",
        "verdicts.onlyShared",
        "verdicts.allowed",
        "verdicts.allowed.page",
        "verdicts.allowed.position",
        ...samples.map((name) => `measurements.${name}`),
        "measurements.missing",
        "measurements.basisReason",
        "measurements.graph",
        "measurements.graph.recorded",
        "measurements.graph.alone",
        "measurements.graph.looks.apart",
        "measurements.graph.slowed",
        ...["verdicts", "measurements"].flatMap((of) =>
          ["base", "head"].flatMap((side) => ["own", "alone"].map((name) => `${of}.${side}.${name}`)),
        ),
        ...others("verdicts"),
        ...others("measurements"),
        "commands",
        ...["base", "head", "missing", "missingInBase", "basisReason", "givenUp"].map(
          (name) => `commands.${name}`,
        ),
        ...["base", "head"].flatMap((side) =>
          ["other", "own", "alone"].map((name) => `commands.${side}.${name}`),
        ),
        ...others("commands"),
        "bundle.head.assets.brotli",
        "bundle.base.assets.brotli",
        ...["head", "base"].flatMap((side) =>
          [
            "groups",
            "routesLeftOut",
            "modules",
            "modules.version",
            "modules.parts.brotli",
            "modulesLeftOut",
            "initialBy",
            "inline",
            "inline.brotli",
            "groups.source",
            "groups.inline",
            "groups.inline.brotli",
            "packages",
            "packages.brotli",
            "packages.aliases",
            "packages.workspace",
            "packages.copies",
            "packages.copies.brotli",
            "modules.workspace",
            "attribution.largestGap",
            "attribution.allPackages",
            "attribution.ownerUnknown",
            "attribution",
            "modulesHint",
            "waste",
            "unused",
            "unused.pages.unused.brotli",
            "unused.pages.missing",
          ].map((name) => `bundle.${side}.${name}`),
        ),
        "bundle.diff",
        "bundle.diff.chunks.loading",
        "bundle.diff.modulesLeftOut",
        "bundle.diff.modules.before",
        "bundle.diff.modules.importer",
        "bundle.diff.packages.chain",
        "bundle.diff.packages.importer",
        "bundle.diff.reload",
        "bundle.diff.reload.brotli",
        "failedVisits.data",
        "failedVisits.error.advice",
        "failedVisits.data.asksForPassword",
        "failedVisits.data.codeFailures",
        "failedVisits.data.codeFailures.inline",
        "failedVisits.data.cpu",
        "failedVisits.data.noCpuClock",
        "failedVisits.data.imageWaste",
        "failedVisits.data.imageWaste.selector",
        "failedVisits.data.imageWaste.shown",
        "failedVisits.data.blocking",
        "failedVisits.data.backForward",
        "failedVisits.data.backForward.frame",
        "failedVisits.data.noBackForward",
        "failedVisits.data.ownServer",
        "failedVisits.data.requests.location",
        "failedVisits.data.graph",
        "failedVisits.slowed",
        "failedVisits.data.interactions.cpuInp",
        "failedVisits.data.interactions.noCpuClock",
        "failedVisits.data.interactions.steps.cpuMs",
        "failedVisits.data.throttling",
        "failedVisits.data.warm",
        "failedVisits.data.requests.atOnce",
        "failedVisits.data.requests.cacheHitSize",
        "failedVisits.data.layoutShifts",
        "failedVisits.data.imageFaults",
        "failedVisits.data.html",
        "failedVisits.data.requests.protocol",
        "failedVisits.data.requests.priority",
        "failedVisits.data.requests.initiator",
        "failedVisits.data.requests.startMs",
        "failedVisits.data.requests.endMs",
        "failedVisits.data.requests.headers",
        "failedVisits.data.interactions",
        "failedVisits.data.interactions.incomplete",
        "failedVisits.data.interactions.unobserved",
        "failedVisits.data.interactions.steps.slowest.scripts.line",
        "failedVisits.data.interactions.steps.slowest.scripts.source",
        "failedVisits.error",
        "environment.looks",
        "environment.timeIsUp",
        "environment.baseElsewhere",
        "history",
        "history.series.jumps",
        "shard",
      ]),
    );
    for (const { path, required } of all)
      expect(open(without(complete, path)), path.join(".")).toBe(!required);
  });

  /* Each record has exactly the words of its type, or it would not compile. */
  const words: readonly [string, Record<string, true>][] = [
    ["outcome", { pass: true, warn: true, fail: true, error: true } satisfies Record<Outcome, true>],
    [
      "verdicts.0.status",
      { pass: true, warn: true, fail: true, inconclusive: true, missing: true } satisfies Record<
        Status,
        true
      >,
    ],
    [
      "verdicts.0.basis",
      { cpu: true, wall: true, observed: true, exact: true } satisfies Record<Basis, true>,
    ],
    [
      "verdicts.0.delta.verdict",
      { regressed: true, improved: true, unchanged: true, inconclusive: true } satisfies Record<Change, true>,
    ],
    [
      "verdicts.0.limit.kind",
      { max: true, warn: true, maxIncrease: true, warnIncrease: true } satisfies Record<LimitKind, true>,
    ],
    ["verdicts.0.limit.level", { fail: true, warn: true } satisfies Record<Level, true>],
    [
      "verdicts.0.limit.unit",
      { ms: true, B: true, count: true, unitless: true } satisfies Record<Unit, true>,
    ],
    [
      "bundle.head.assets.0.type",
      {
        js: true,
        css: true,
        html: true,
        image: true,
        font: true,
        media: true,
        wasm: true,
        json: true,
        other: true,
      } satisfies Record<AssetType, true>,
    ],
    [
      "bundle.head.assets.0.loading",
      { initial: true, lazy: true, nomodule: true, other: true } satisfies Record<Loading, true>,
    ],
    ["failedVisits.0.revision", { base: true, head: true } satisfies Record<Revision, true>],
    [
      "failedVisits.0.data.requests.0.type",
      {
        document: true,
        script: true,
        stylesheet: true,
        image: true,
        media: true,
        font: true,
        other: true,
      } satisfies Record<ResourceType, true>,
    ],
    [
      "failedVisits.0.data.interactions.steps.0.kind",
      {
        click: true,
        tap: true,
        type: true,
        press: true,
        hover: true,
        scroll: true,
        select: true,
        waitFor: true,
        module: true,
      } satisfies Record<StepKind, true>,
    ],
    ["onInconclusive", { fail: true, warn: true } satisfies Record<Level, true>],
    [
      "loosened.0.what",
      {
        max: true,
        warn: true,
        maxIncrease: true,
        warnIncrease: true,
        exception: true,
        page: true,
        device: true,
        interactions: true,
        setting: true,
      } satisfies Record<Loosening["what"], true>,
    ],
    [
      "bundle.head.waste.0.kind",
      { whole: true, unused: true, commonjs: true, eager: true, polyfill: true } satisfies Record<
        BundleWaste["kind"],
        true
      >,
    ],
    ["environment.clock", { cpu: true, wall: true } satisfies Record<Clock, true>],
  ];

  it.each(words)("on the words of %s", (path, expected) => {
    const property = all.find((one) => one.path.join(".") === path);
    expect([...(resolve(property?.node ?? {}).enum as string[])].sort()).toEqual(
      Object.keys(expected).sort(),
    );
  });
});
