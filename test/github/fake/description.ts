import { readFileSync } from "node:fs";
import { Ajv2019 } from "ajv/dist/2019.js";
import type { AnySchema, ValidateFunction } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";

type Fields = Record<string, unknown>;

/** One operation of GitHub's REST API, with the checks that its official description makes possible. */
export interface Operation {
  id: string;
  method: string;
  /** Values of the path's parameters, decoded; null where the path is another's. */
  match(pathname: string): Record<string, string> | null;
  /** What is wrong with a parameter, and its value as the type that the description gives it. */
  parameter(place: "path" | "query", name: string, value: string): { value: unknown; wrong: string | null };
  /** What is wrong with a request's body; null where nothing is. */
  wrongBody(body: unknown): string | null;
  hasBody: boolean;
  /** What is wrong with an answer of ours. */
  wrongAnswer(status: number, data: unknown): string | null;
  /** GitHub's own example of an answer, to be filled in. */
  example(status: number): unknown;
}

interface Described {
  operationId: string;
  parameters?: Fields[];
  requestBody?: Fields;
  responses: Record<string, Fields>;
}

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/github/${name}`, import.meta.url), "utf8")) as {
    paths: Record<string, Record<string, Described>>;
    components?: Record<string, Fields>;
  };

const description = fixture("openapi.json");
allowDeletedForks();
const paths = { ...description.paths, ...fixture("contents.json").paths };

/** The description says that a pull request's head always has a repository; GitHub answers null for a fork that is gone. */
function allowDeletedForks(): void {
  const properties = ["pull-request-simple", "properties", "head", "properties"].reduce(
    (at, step) => at[step] as Fields,
    description.components?.["schemas"] ?? {},
  );
  properties["repo"] = { nullable: true, allOf: [properties["repo"]] };
}

/** OpenAPI 3.0 to JSON Schema 2019-09: `nullable`, and words that only document. */
function toJsonSchema(schema: unknown, strict = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => toJsonSchema(each, strict));
  if (typeof schema !== "object" || schema === null) return schema;
  const result: Fields = {};
  for (const [key, value] of Object.entries(schema as Fields)) {
    if (key.startsWith("x-") || ["nullable", "example", "examples", "discriminator", "xml"].includes(key))
      continue;
    if (key === "properties")
      result[key] = Object.fromEntries(
        Object.entries(value as Fields).map(([name, each]) => [name, toJsonSchema(each, strict)]),
      );
    else if (["enum", "const", "default", "required"].includes(key)) result[key] = value;
    else result[key] = toJsonSchema(value, strict);
  }
  // GitHub ignores keys of a body that it does not know, so that a misspelt one would pass unseen.
  if (strict && result["type"] === "object" && result["properties"] && !("additionalProperties" in result))
    result["unevaluatedProperties"] = false;
  return "nullable" in schema && schema.nullable === true ? { anyOf: [{ type: "null" }, result] } : result;
}

const settings = { strict: false, allErrors: true };
const ajv = addFormats.default(new Ajv2019(settings));
ajv.addFormat("repo.nwo", true).addFormat("timestamp", true);
ajv.addSchema({
  $id: "github",
  components: { schemas: toJsonSchema(description.components?.["schemas"]) },
} as AnySchema);
const coercing = addFormats.default(new Ajv2019({ ...settings, coerceTypes: true }));

function dereference(value: Fields): Fields {
  const { $ref } = value;
  if (typeof $ref !== "string") return value;
  const steps = $ref.split("/").slice(1);
  return steps.reduce((at, step) => at[step] as Fields, description as unknown as Fields);
}

/** Compiled when it is first needed: all of them would take seconds. */
function lazily(schema: unknown, strict = false): () => ValidateFunction {
  let compiled: ValidateFunction | undefined;
  const text = () =>
    JSON.stringify(toJsonSchema(schema, strict)).replaceAll('"#/components/', '"github#/components/');
  return () => (compiled ??= ajv.compile(JSON.parse(text()) as AnySchema));
}

const jsonOf = (part: Fields) =>
  (part["content"] as Record<string, Fields> | undefined)?.["application/json"];

function operation(path: string, method: string, described: Described): Operation {
  const names: string[] = [];
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return "([^/]+)";
  });
  const parameters = (described.parameters ?? []).map(dereference);
  const body = described.requestBody && jsonOf(dereference(described.requestBody))?.["schema"];
  const checkBody = body === undefined ? null : lazily(body, true);
  const responses = Object.fromEntries(
    Object.entries(described.responses).map(([status, response]) => [status, dereference(response)]),
  );
  const checkAnswer = Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const schema = jsonOf(response)?.["schema"];
      return [status, schema === undefined ? null : lazily(schema)];
    }),
  );
  return {
    id: described.operationId,
    method: method.toUpperCase(),
    hasBody: checkBody !== null,
    match(pathname) {
      const values = new RegExp(`^${pattern}$`).exec(pathname)?.slice(1);
      return values
        ? Object.fromEntries(values.map((value, index) => [names[index] ?? "", decodeURIComponent(value)]))
        : null;
    },
    parameter(place, name, value) {
      const known = parameters.find((each) => each["in"] === place && each["name"] === name);
      if (!known) return { value, wrong: place === "query" ? `unknown query parameter ${name}` : null };
      const holder = { value: value as unknown };
      const check = coercing.compile({ properties: { value: toJsonSchema(known["schema"]) } } as AnySchema);
      const wrong = check(holder) ? null : `${place} ${name}=${value}: ${coercing.errorsText(check.errors)}`;
      return { value: holder.value, wrong };
    },
    wrongBody(given) {
      const check = checkBody?.();
      return !check || check(given) ? null : ajv.errorsText(check.errors, { dataVar: "body" });
    },
    wrongAnswer(status, data) {
      if (!(status in responses)) return `the description has no status ${status}`;
      const check = checkAnswer[status]?.();
      return !check || data === undefined || check(data) ? null : ajv.errorsText(check.errors);
    },
    example(status) {
      const examples = jsonOf(responses[status] ?? {})?.["examples"] as Record<string, Fields> | undefined;
      const [first] = Object.values(examples ?? {});
      return first ? mend(structuredClone(dereference(first)["value"])) : {};
    },
  };
}

/** GitHub's own examples do not always fit its own schema. */
function mend(example: unknown): unknown {
  for (const each of [example].flat() as { requested_teams?: { type?: string }[] }[])
    for (const team of each.requested_teams ?? []) team.type ??= "organization";
  return example;
}

/** All operations of this server; the one with the most literal path first. */
export const operations: readonly Operation[] = Object.entries(paths)
  .toSorted(([a], [b]) => a.split("{").length - b.split("{").length || b.length - a.length)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operation(path, method, described)),
  );
