import { resolve } from "node:path";
import { getNodeValue } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import type { Login } from "../../types.ts";
import { readInteractions } from "./interactions.ts";
import { entriesOf, textOf, valueOf, written } from "../text/nodes.ts";
import type { Reading, Written } from "../text/nodes.ts";
import { quote } from "../text/quote.ts";
import { variablesOf } from "./setup-texts.ts";
import type { Held } from "./setup-texts.ts";

/** A login as a budget writes it; a file that it names is read once all budget files are known. */
export type LoginEntry = Login | { kind: "file"; file: StepsFile };

/** Reads `setup.login`: steps on a page, a request, or a file. */
export function readLogin(
  node: Node | undefined,
  directory: string,
  reading: Reading,
): Held<LoginEntry> | null | undefined {
  if (!node || node.type === "null") return node && null;
  if (node.type === "string") {
    const file = readStepsFile(node, directory, reading);
    return file ? { value: { kind: "file", file }, variables: [] } : undefined;
  }
  if (node.type !== "object") return undefined;
  const problem = wrongLogin(node);
  if (problem) reading.problems.add(reading.source, problem.at ?? node, problem.text);
  const variables = variablesOf(node, reading);
  const value = problem
    ? undefined
    : valueOf(node, "request")
      ? readRequest(node, reading)
      : readSteps(node, reading);
  return value && { value, variables };
}

/** A file with steps: a recording or a module, depending on its name. */
export interface StepsFile {
  kind: "recording" | "module";
  /** Absolute. */
  path: Written<string>;
}

/** Reads the name of such a file, relative to the budget. */
export function readStepsFile(node: Node, directory: string, reading: Reading): StepsFile | null {
  const name = textOf(node) ?? "";
  const kind = /\.jsonc?$/i.test(name) ? "recording" : /\.[cm]?[jt]s$/i.test(name) ? "module" : null;
  if (kind) return { kind, path: written(reading, node, resolve(directory, name)) };
  reading.problems.add(
    reading.source,
    node,
    `${quote(name)} is neither a recording (.json) nor a module (.js, .mjs, .ts)`,
  );
  return null;
}

/** The keys of a login by steps, and of one by a request. */
const ofSteps = ["page", "steps"];
const ofRequest = ["request", "method", "form", "json"];

function wrongLogin(node: Node): { at?: Node; text: string } | null {
  const keys = entriesOf(node);
  const has = (name: string) => keys.some(({ key }) => key === name);
  if (has("steps") && has("request")) return { text: `a login has "steps" or a "request", not both` };
  if (!has("steps") && !has("request"))
    return { text: `the login does nothing: give it "steps", or a "request" with a "form" or "json"` };
  const foreign = keys.find(({ key }) => (has("steps") ? ofRequest : ofSteps).includes(key));
  if (foreign)
    return {
      at: foreign.keyNode,
      text: `${quote(foreign.key)} can never apply to a login by ${has("steps") ? "steps" : "request"}`,
    };
  if (has("request") && has("form") === has("json"))
    return { text: `the login's request sends a "form" or "json"${has("form") ? ", not both" : ""}` };
  return null;
}

function readSteps(node: Node, reading: Reading): Login | undefined {
  const [pageNode, stepsNode] = [valueOf(node, "page"), valueOf(node, "steps")];
  const page = pageNode ? readPath(pageNode, reading) : "/";
  if (stepsNode?.type !== "array" || page === undefined) return undefined;
  const { steps, limits } = readInteractions(stepsNode, reading);
  for (const { position } of limits.values())
    reading.problems.addAt(
      position,
      "a limit can never apply to a step of a login: nothing of it is measured",
    );
  return { kind: "steps", page, steps };
}

function readRequest(node: Node, reading: Reading): Login | undefined {
  const requestNode = valueOf(node, "request");
  const path = requestNode && readPath(requestNode, reading);
  const [form, json] = [valueOf(node, "form"), valueOf(node, "json")];
  if (path === undefined) return undefined;
  const method = textOf(valueOf(node, "method")) === "PUT" ? "PUT" : "POST";
  const body = form ? { form: textsOf(form) } : { json: json && (getNodeValue(json) as unknown) };
  return { kind: "request", path, method, body };
}

/** On the served origin, because the answer sets a cookie of that origin. */
function readPath(node: Node, reading: Reading): string | undefined {
  const path = textOf(node);
  if (path === undefined || (/^\/(?!\/)\S*$/.test(path) && !path.includes("${"))) return path;
  reading.problems.add(
    reading.source,
    node,
    `${quote(path)} is not a path on the served origin: it begins with one "/" and has no white space or variable`,
  );
  return undefined;
}

function textsOf(node: Node): Record<string, string> {
  return Object.fromEntries(
    entriesOf(node).flatMap(({ key, value }) => {
      const text = textOf(value);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}
