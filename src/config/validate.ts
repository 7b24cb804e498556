import { findNodeAtLocation, getNodeValue } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import { unknownBundleKey, unknownMetric } from "./keys/limit-keys.ts";
import { didYouMean } from "../nearest.ts";
import { entriesOf } from "./text/nodes.ts";
import type { Reading } from "./text/nodes.ts";
import { printPosition } from "./text/problems.ts";
import { presets } from "./layers/presets.ts";
import { excerpt, quote } from "./text/quote.ts";
import { positionAt } from "./text/source.ts";
import { validate as isValid } from "./generated/validator.js";
import type { SchemaError } from "./generated/validator.js";

/** The most mistakes that are described; a file with more is not a budget. */
const mostDescribed = 200;

/** Keys of other tools or of the command line, and where they belong. */
const elsewhere: Readonly<Record<string, string>> = {
  runs: `"runs" is an option of the command line: --runs`,
  numberOfRuns: `"numberOfRuns" is an option of the command line: --runs`,
  ci: `"ci" is a key of Lighthouse CI: write "limits" instead of its assertions`,
  compression: `"compression" can never apply here: only bundle limits in bytes have one`,
};

/** Keywords that the readers check, with better messages than a pattern can give. */
const checkedByReaders = new Set(["pattern", "minimum", "maximum", "maxItems"]);

/** Checks a tree for duplicate keys and against the schema; each mistake is reported at the text that causes it. */
export function validate(root: Node, reading: Reading): void {
  reportDuplicateKeys(root, reading);
  if (isValid(getNodeValue(root))) return;
  // A condition ("if") only repeats the error of its branch.
  const errors = (isValid.errors ?? []).filter(
    ({ keyword }) => keyword !== "if" && !checkedByReaders.has(keyword),
  );
  for (const error of errors.slice(0, mostDescribed)) {
    const path = pathOf(error.instancePath, root);
    const node = findNodeAtLocation(root, path) ?? root;
    const isTooLarge = error.keyword === "type" && node.type === "number" && acceptsNumbers(error);
    // 1e999 is a number in JSON and infinite in JavaScript: the readers report it.
    if (isTooLarge) continue;
    reading.problems.add(reading.source, offender(error, node), describe(error, node, path, reading));
  }
}

/** Reports every key that an object has twice, because the first would silently be ignored. */
function reportDuplicateKeys(node: Node, { source, problems }: Reading): void {
  const first = new Map<string, Node>();
  for (const { key, keyNode, value } of entriesOf(node)) {
    const earlier = first.get(key);
    if (earlier) {
      const where = printPosition(positionAt(source, earlier.offset));
      problems.add(source, keyNode, `${quote(key)} is set twice; the first is at ${where}`);
    } else first.set(key, keyNode);
    reportDuplicateKeys(value, { source, problems });
  }
  if (node.type === "array")
    for (const child of node.children ?? []) reportDuplicateKeys(child, { source, problems });
}

/** The steps of a JSON pointer, with array indexes as numbers. */
function pathOf(pointer: string, root: Node): (string | number)[] {
  const steps: (string | number)[] = [];
  for (const raw of pointer.split("/").slice(1)) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    const inArray = findNodeAtLocation(root, steps)?.type === "array";
    steps.push(inArray ? Number(step) : step);
  }
  return steps;
}

/** The unknown key, otherwise the value. */
function offender(error: SchemaError, node: Node): Node {
  if (error.keyword !== "additionalProperties") return node;
  const key = error.params["additionalProperty"];
  return entriesOf(node).find((entry) => entry.key === key)?.keyNode ?? node;
}

function describe(
  error: SchemaError,
  node: Node,
  path: readonly (string | number)[],
  reading: Reading,
): string {
  const what = path.length === 0 ? "the budget" : excerpt(printPath(path));
  switch (error.keyword) {
    case "additionalProperties":
      return describeKey(String(error.params["additionalProperty"]), error, path, what);
    case "required":
      return `${what} has no ${quote(String(error.params["missingProperty"]))}`;
    case "minItems":
      return `${what} is empty: leave it out for the default`;
    case "enum": {
      const allowed = (error.params["allowedValues"] as readonly unknown[]).map(String);
      const found = textOf(node, reading);
      const hint = node.type === "string" ? didYouMean(String(node.value), allowed) : "";
      return `${what} cannot be ${found}${hint || `: use ${listOf(allowed.map(quote), "or")}`}`;
    }
    case "type": {
      const types = [error.params["type"]].flat().map(String);
      return `${what} must be ${listOf(
        types.map((type) => printType(type, what)),
        "or",
      )}, not ${textOf(node, reading)}`;
    }
    default:
      return `${what} ${error.message ?? "is not valid"}: ${textOf(node, reading)}`;
  }
}

function describeKey(
  key: string,
  error: SchemaError,
  path: readonly (string | number)[],
  what: string,
): string {
  const place = path.at(-1);
  if (place === "limits") return unknownMetric(key);
  if (place === "bundle" && path.length === 1) return unknownBundleKey(key);
  const known = Object.keys((error.parentSchema?.["properties"] as object | undefined) ?? {});
  const hint = didYouMean(key, known);
  const inside = path.length === 0 ? "" : ` in ${what}`;
  if (hint === "" && Object.hasOwn(elsewhere, key)) return elsewhere[key] ?? "";
  if (hint === "" && path.length === 0 && unknownBundleKey(key).endsWith(`"limits"`))
    return unknownBundleKey(key);
  if (hint === "" && presets.includes(key))
    return `${quote(key)} is a preset: write "extends": ${quote(key)}`;
  const list = known.filter((name) => name !== "$schema").map(quote);
  return `unknown key ${quote(key)}${inside}${hint || `: use ${listOf(list, "or")}`}`;
}

function acceptsNumbers(error: SchemaError): boolean {
  return [error.params["type"]].flat().includes("number");
}

/** `limits.LCP.level`, `pages[1].path`. */
function printPath(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

/** The value as it is written, or its type if it is long. */
function textOf(node: Node, { source }: Reading): string {
  if (node.type === "object") return "an object";
  if (node.type === "array") return node.children?.length === 0 ? "an empty array" : "an array";
  if (node.type === "string") return quote(String(node.value));
  return excerpt(source.text.slice(node.offset, node.offset + node.length));
}

function printType(type: string, what: string): string {
  const names: Readonly<Record<string, string>> = {
    array: "an array",
    object: "an object",
    string: "a string",
    number: "a number",
    // `build` accepts only one of the two.
    boolean: what === "build" ? "false" : "true or false",
    null: "null",
  };
  return names[type] ?? type;
}

function listOf(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
