import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import {
  bundlePatterns,
  bundleProperties,
  limitDefinitions,
  metricPatterns,
  metricProperties,
} from "./schema-parts.ts";

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
type Schema = Record<string, Json>;

export const schemaFile = fileURLToPath(new URL("../../schemas/budget.schema.json", import.meta.url));
export const validatorFile = fileURLToPath(
  new URL("../../src/config/generated/validator.js", import.meta.url),
);

/** The only key of `bundle` that is not a limit. */
const bundleDirectory: Schema = {
  type: "string",
  description:
    "The folder of what browsers load of an app that its own server renders, where it is not found. Relative to the budget's folder, in each revision.",
  examples: ["build/client"],
};

/** The schema as it is in the file. */
export function savedSchema(): Schema {
  return JSON.parse(readFileSync(schemaFile, "utf8")) as Schema;
}

/** The schema with the parts that follow from the code as they should be. */
export function updatedSchema(): Schema {
  const schema = savedSchema();
  const properties = schema["properties"] as Record<string, Schema>;
  const definitions = schema["definitions"] as Record<string, Schema>;
  return {
    ...schema,
    properties: {
      ...properties,
      bundle: {
        ...properties["bundle"],
        properties: { directory: bundleDirectory, ...bundleProperties() },
        patternProperties: bundlePatterns(),
      },
    },
    definitions: {
      ...definitions,
      limits: {
        ...definitions["limits"],
        properties: metricProperties(),
        patternProperties: metricPatterns(),
      },
      ...limitDefinitions(),
    },
  } as unknown as Schema;
}

/** Names the schema that a validator was compiled from. */
export function fingerprint(schema: Schema): string {
  return createHash("sha256").update(JSON.stringify(schema)).digest("hex").slice(0, 16);
}

/** An ajv that reports every mistake, as the budget's errors need it. */
export function newAjv(): Ajv {
  return new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
    verbose: true,
    code: { source: true, esm: true, lines: true },
  });
}

/**
 * The source of src/config/generated/validator.js. Compiled ahead, because loading ajv and compiling take longer than all the rest of
 * a budget error.
 */
export function compileValidator(schema: Schema): string {
  const ajv = newAjv();
  // ajv/dist/standalone is CommonJS without a usable type under nodenext.
  const standalone = createRequire(import.meta.url)("ajv/dist/standalone") as {
    default: (ajv: Ajv, validate: unknown) => string;
  };
  const code = standalone.default(ajv, ajv.compile(withoutProse(schema)));
  if (code.includes("require(")) throw new Error("the validator needs ajv at run time: use simpler keywords");
  return `/* oxlint-disable */
// Compiled from schemas/budget.schema.json by test/config/write-schema.ts. Not to be edited.
// schema ${fingerprint(schema)}
${code}`;
}

/** What only editors read would double the size of the validator. */
function withoutProse(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), function (this: unknown, key: string, value: unknown) {
    // A property that is called "description" is an object.
    const prose =
      (key === "description" && typeof value === "string") || (key === "examples" && Array.isArray(value));
    return prose ? undefined : value;
  }) as Schema;
}
