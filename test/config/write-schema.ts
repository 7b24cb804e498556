/**
 * Brings schemas/budget.schema.json in step with the metrics and bundle limits, and writes the validator that is compiled
 * from it: `node test/config/write-schema.ts && oxfmt schemas src/config`.
 */
import { writeFileSync } from "node:fs";
import { compileValidator, schemaFile, updatedSchema, validatorFile } from "./compile-schema.ts";

const schema = updatedSchema();
writeFileSync(schemaFile, `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync(validatorFile, compileValidator(schema));
