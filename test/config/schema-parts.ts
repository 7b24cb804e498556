import { bundleLimits, bundleUnit, spelledBundleKeys } from "../../src/bundle-limits/index.ts";
import { spelledMetrics } from "../../src/config/keys/limit-keys.ts";
import { deliveryMetrics } from "../../src/delivery/offenders.ts";
import { findMetric, metrics } from "../../src/metrics/index.ts";
import type { Unit } from "../../src/types.ts";

/** The parts of schemas/budget.schema.json that follow from the metrics and the bundle limits. */

type Schema = Record<string, unknown>;

const number = String.raw`(\d+(\.\d+)?|\.\d+)`;
const units: Readonly<Record<Unit, string>> = { ms: "ms|s", B: "B|kB|KiB|MB|MiB", count: "", unitless: "" };
const spoken: Readonly<Record<Unit, string>> = {
  ms: "a time in ms or s",
  B: "a size in B, kB (1000), KiB (1024), MB or MiB",
  count: "a number",
  unitless: "a number",
};
const examples: Readonly<Record<Unit, { max: unknown; warn: unknown; increase: unknown }>> = {
  ms: { max: "2.5 s", warn: "2 s", increase: "100 ms" },
  B: { max: "170 kB", warn: "150 kB", increase: "2 kB" },
  count: { max: 10, warn: 8, increase: 1 },
  unitless: { max: 0.1, warn: 0.05, increase: 0.02 },
};

/** A pattern of a quantity. Space and unit are one group, so that no text makes it backtrack more than once. */
function pattern(names: string): string {
  return String.raw`^\s*${number}${names === "" ? "" : String.raw`(\s*(${names}))?`}\s*$`;
}

function limit(unit: Unit, ofBundle: boolean): Schema {
  const { max, warn, increase } = examples[unit];
  const amount = { type: ["number", "string"], minimum: 0, pattern: pattern(units[unit]) };
  return {
    type: ["number", "string", "object", "null"],
    minimum: 0,
    pattern: pattern(units[unit]),
    additionalProperties: false,
    properties: {
      max: { ...amount, description: `The most that passes: ${spoken[unit]}.`, examples: [max] },
      warn: { ...amount, description: "A lower bound: over it is a warning.", examples: [warn] },
      maxIncrease: {
        type: ["number", "string", "null"],
        minimum: 0,
        pattern: pattern(units[unit] === "" ? "%" : `${units[unit]}|%`),
        description:
          "The most that head may exceed base by, absolute or in % of base. null turns the default tolerance off.",
        examples: [increase, "5%", null],
      },
      level: {
        enum: ["fail", "warn"],
        description: "What exceeding the limit does. Default: fail.",
        examples: ["warn"],
      },
      ...(ofBundle && {
        warnIncrease: {
          type: ["number", "string"],
          minimum: 0,
          pattern: pattern(units[unit] === "" ? "%" : `${units[unit]}|%`),
          description:
            "A lower bound on what head may exceed base by: over it is a warning, over maxIncrease fails.",
          examples: [increase, "1%"],
        },
        ...(unit === "B" && {
          compression: {
            enum: ["gzip", "brotli", "raw"],
            description: "How bytes are counted. Default: gzip.",
            examples: ["brotli"],
          },
        }),
        ratchet: {
          type: "boolean",
          description:
            "Lower max to what ships whenever that shrinks: --update writes it into the budget. Needs a max.",
          examples: [true],
        },
      }),
    },
    description: `The max (${spoken[unit]}), or an object. null removes an inherited limit.`,
    examples: [max, { max, maxIncrease: "5%" }],
  };
}

/** The definitions that limits refer to, by name. */
export function limitDefinitions(): Record<string, Schema> {
  return {
    timeLimit: limit("ms", false),
    sizeLimit: limit("B", false),
    countLimit: limit("count", false),
    unitlessLimit: limit("unitless", false),
    bundleSizeLimit: limit("B", true),
    bundleCountLimit: limit("count", true),
    commandLimit: commandLimit(),
  };
}

/** The unit is that of the command's value, which no schema can look up: any is allowed here. */
function commandLimit(): Schema {
  const all = Object.values(units).filter(Boolean).join("|");
  const { properties, ...rest } = limit("ms", false);
  const { max, warn, maxIncrease, level } = properties as Record<string, Schema>;
  const amount = { pattern: pattern(all) };
  return {
    ...rest,
    ...amount,
    properties: {
      max: { ...max, ...amount, description: "The most that passes, in the unit of the command's value." },
      warn: { ...warn, ...amount },
      maxIncrease: { ...maxIncrease, pattern: pattern(`${all}|%`), examples: ["15%", 0, null] },
      level,
    },
    description: "The max in the unit of the command's value, or an object. null removes an inherited limit.",
    examples: ["200 ms", { maxIncrease: "15%" }],
  };
}

const definitionOf: Readonly<Record<Unit, string>> = {
  ms: "timeLimit",
  B: "sizeLimit",
  count: "countLimit",
  unitless: "unitlessLimit",
};

function reference(definition: string, unit: Unit, description: string, good?: unknown): Schema {
  return { $ref: `#/definitions/${definition}`, description, examples: [good ?? examples[unit].max] };
}

/** `LCP`, `requests:image`, …: every metric that can be spelt out. */
export function metricProperties(): Record<string, Schema> {
  return Object.fromEntries(
    spelledMetrics().map((id) => {
      const metric = findMetric(id);
      if (!metric) throw new Error(`${id} is no metric`);
      const what = id === metric.id ? "" : ` Here: ${id.slice(metric.id.length + 1)}.`;
      // Faults are counted to be none.
      const isFault = deliveryMetrics.some((fault) => fault === id);
      const good = isFault ? 0 : metric.bands && print(metric.bands.good, metric.unit);
      return [
        id,
        reference(
          definitionOf[metric.unit],
          metric.unit,
          `${metric.label}. ${metric.description}${what}`,
          good,
        ),
      ];
    }),
  );
}

/** `user-timing:…`, `server-timing:…` and `command:…`. */
export function metricPatterns(): Record<string, Schema> {
  const commands = {
    $ref: "#/definitions/commandLimit",
    description: "A number that a command of the budget prints: command:NAME:VALUE, or command:NAME.",
    examples: [{ maxIncrease: "15%" }],
  };
  const families = Object.fromEntries(
    metrics
      .filter((metric) => metric.parameter === "any")
      .map((metric) => [
        String.raw`^${metric.id}:[\s\S]`,
        reference(definitionOf[metric.unit], metric.unit, `${metric.label}. ${metric.description}`),
      ]),
  );
  return { ...families, [String.raw`^command:[\s\S]`]: commands };
}

/** `initial`, `initial:js`, …: every bundle limit that can be spelt out. */
export function bundleProperties(): Record<string, Schema> {
  return Object.fromEntries(
    spelledBundleKeys().map((key) => {
      const [name, type] = key.split(":");
      const unit = bundleUnit(key) ?? "B";
      const kind = bundleLimits.find((known) => known.name === name);
      const what = type === undefined ? "" : ` Here: ${type}.`;
      return [
        key,
        reference(
          unit === "B" ? "bundleSizeLimit" : "bundleCountLimit",
          unit,
          `${kind?.description ?? ""}${what}`,
        ),
      ];
    }),
  );
}

/** `file:…`, `package:…`: every kind of bundle limit that takes any name. */
export function bundlePatterns(): Record<string, Schema> {
  return Object.fromEntries(
    bundleLimits
      .filter(({ parameter }) => parameter === "any")
      .map(({ name, unit, description }) => [
        String.raw`^${name}:[\s\S]*\S`,
        reference(unit === "B" ? "bundleSizeLimit" : "bundleCountLimit", unit, description, "90 kB"),
      ]),
  );
}

function print(value: number, unit: Unit): unknown {
  if (unit !== "ms") return value;
  return value >= 1000 ? `${value / 1000} s` : `${value} ms`;
}
