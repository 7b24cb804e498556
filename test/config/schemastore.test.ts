import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import picomatch from "picomatch";
import { expect, it } from "vitest";
import entry from "../../.github/schemastore.json" with { type: "json" };
import schema from "../../schemas/budget.schema.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import { findBudget } from "../../src/config/layers/find-budget.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/**
 * The fields of an entry as https://json.schemastore.org/schema-catalog.json has them: it takes no others, and requires the first
 * three.
 */
const entrySchema = {
  type: "object",
  required: ["name", "url", "description"],
  additionalProperties: false,
  properties: {
    name: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri", pattern: "^https://" },
    description: { type: "string", minLength: 1 },
    fileMatch: { type: "array", items: { type: "string" }, uniqueItems: true },
    versions: {
      type: "object",
      additionalProperties: { type: "string", format: "uri", pattern: "^https://" },
    },
  },
};

const ajv = new Ajv({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(entrySchema);

it("the entry is one that SchemaStore's catalogue takes", () => {
  expect(validate(entry), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...entry, fileMatch: ["a", "a"] })).toBe(false);
  expect(validate({ ...entry, url: "http://example.com/a.json" })).toBe(false);
  // It asks for descriptions without a full stop, and names without "schema".
  expect(entry.description).not.toMatch(/[.:]$/);
  expect(entry.name).not.toMatch(/schema/i);
});

it("its address is the schema's own, in the files that the package publishes", () => {
  expect(entry.url).toBe(schema.$id);
  const [, folder = ""] = /^https:\/\/unpkg\.com\/budget-check\/(\w+)\//.exec(entry.url) ?? [];
  expect(manifest.files).toContain(folder);
});

it("it matches only names that the command finds, and not the budget.json of another tool", async () => {
  const matches = picomatch(entry.fileMatch);
  expect(matches("budget.json")).toBe(false);
  expect(matches("lighthouse/budget.json")).toBe(false);
  await using folder = await temporaryFolder();
  await folder.write({ "budgets/budget.json": "{}" });
  const found = await findBudget(folder.path);
  expect(found?.source.path).toBe(join(folder.path, "budgets/budget.json"));
  expect(matches("budgets/budget.json")).toBe(true);
  expect(matches("apps/shop/budgets/budget.json")).toBe(true);
});
