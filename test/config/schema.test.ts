import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundleUnit, spelledBundleKeys } from "../../src/bundle-limits/index.ts";
import { spelledMetrics } from "../../src/config/keys/limit-keys.ts";
import { parseAmount, parseIncrease } from "../../src/config/text/units.ts";
import { validate } from "../../src/config/generated/validator.js";
import { findMetric } from "../../src/metrics/index.ts";
import type { Unit } from "../../src/types.ts";
import { fingerprint, newAjv, savedSchema, updatedSchema, validatorFile } from "./compile-schema.ts";

const schema = savedSchema();
const live = newAjv().compile(schema);
const references = newAjv().addSchema(schema);
const mend = "run: node test/config/write-schema.ts && oxfmt schemas src/config";

describe("the schema", () => {
  test("is in step with the metrics and bundle limits", () => {
    expect(schema, mend).toEqual(updatedSchema());
  });

  test("describes every key, with examples that it accepts itself", () => {
    const keys: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== "object" || node === null) return;
      for (const [name, value] of Object.entries(node)) {
        if (name === "properties" || name === "patternProperties")
          for (const [key, part] of Object.entries(value as Record<string, unknown>)) {
            keys.push(key);
            const pointer = `${path}/${name}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
            expect(part, pointer).toMatchObject({ description: expect.stringMatching(/\.$/) });
            checkExamples(part as Record<string, unknown>, pointer);
          }
        visit(value, `${path}/${name}`);
      }
    };
    visit(schema, "#");
    expect(keys.length).toBeGreaterThan(100);
  });

  function checkExamples(part: Record<string, unknown>, pointer: string): void {
    const examples = part["examples"];
    expect(examples, pointer).toEqual(expect.any(Array));
    const reference = pointer.split("/").map(encodeURIComponent).join("/").replace("%23", "#");
    const whole = { $ref: `${String(schema["$id"])}${reference}` };
    for (const example of examples as unknown[])
      expect(references.validate(whole, example), `${pointer}: ${JSON.stringify(example)}`).toBe(true);
  }

  test("refuses keys of limits exactly where the code does", () => {
    const word = fc.constantFrom(
      ...spelledMetrics(),
      ...spelledBundleKeys(),
      "user-timing",
      "server-timing",
      "file",
    );
    const key = fc.oneof(
      word,
      fc.string(),
      fc.tuple(word, fc.string()).map(([name, rest]) => `${name}:${rest}`),
    );
    fc.assert(
      fc.property(key, (name) => {
        expect(live({ limits: { [name]: 1 } })).toBe(findMetric(name) !== undefined);
        expect(live({ bundle: { [name]: 1 } })).toBe(bundleUnit(name) !== undefined);
      }),
      { numRuns: 500, examples: [["__proto__"], ["file: "], ["user-timing:\n"], ["file:\n"]] },
    );
  });

  test("refuses quantities exactly where the code does", () => {
    const metricOf: Readonly<Record<Unit, string>> = {
      ms: "LCP",
      B: "transfer",
      count: "requests",
      unitless: "CLS",
    };
    const part = fc.constantFrom("", " ", "  ", "1", "0", "25", ".", ".5", ",", "-", "+", "e3", "x");
    const unit = fc.constantFrom(
      "",
      "ms",
      "s",
      "B",
      "kB",
      "KiB",
      "MB",
      "MiB",
      "%",
      "KB",
      "count",
      "constructor",
    );
    const text = fc.oneof(
      fc.tuple(part, part, part, unit, part).map((parts) => parts.join("")),
      fc.string({ maxLength: 12 }),
      fc.double(),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Unit>("ms", "B", "count", "unitless"), (written, kind) => {
        const max = "value" in parseAmount(written, kind);
        const increase = "value" in parseIncrease(written, kind);
        expect(live({ limits: { [metricOf[kind]]: written } })).toBe(max);
        expect(live({ limits: { [metricOf[kind]]: { max: written } } })).toBe(max);
        expect(live({ limits: { [metricOf[kind]]: { maxIncrease: written } } })).toBe(increase);
        if (kind !== "B" && kind !== "count") return;
        const key = kind === "B" ? "total" : "count";
        expect(live({ bundle: { [key]: { warnIncrease: written } } })).toBe(increase);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the compiled validator", () => {
  test("is of the present schema", () => {
    expect(readFileSync(validatorFile, "utf8"), mend).toContain(`// schema ${fingerprint(schema)}\n`);
  });

  test("loads nothing", () => {
    expect(readFileSync(validatorFile, "utf8")).not.toMatch(/\brequire\(|\bimport\b/);
  });

  test("agrees with ajv on any value", () => {
    const key = fc.constantFrom(
      "limits",
      "bundle",
      "pages",
      "path",
      "name",
      "LCP",
      "total",
      "max",
      "level",
      "extends",
    );
    const leaf = fc.oneof(
      fc.constantFrom("warn", "2 s", "/", "strict", null, 1, true),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, leaf, tie("object"), fc.array(tie("value"), { maxLength: 3 })),
      object: fc.dictionary(
        fc.oneof({ weight: 9, arbitrary: key }, { weight: 1, arbitrary: fc.string() }),
        tie("value"),
      ),
    }));
    fc.assert(
      fc.property(value, (budget) => {
        expect(validate(budget)).toBe(live(budget));
        expect((validate.errors ?? []).map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual(
          (live.errors ?? []).map(({ instancePath, keyword }) => [instancePath, keyword]),
        );
      }),
      { numRuns: 500 },
    );
  });
});
