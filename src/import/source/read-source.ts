import { extname } from "node:path";
import { CheckError, messageOf } from "../../errors.ts";
import { mostConfigBytes, readRegularText } from "../../read-file.ts";
import { evaluate } from "./evaluate.ts";
import type { Source } from "./item.ts";
import { parseJson } from "./parse-json.ts";
import type { Mistake } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";

/** Formats by the end of a file's name. A file without one, such as `.bundlemonrc`, is JSON or YAML. */
const code = new Set([".js", ".cjs", ".mjs", ".ts", ".cts", ".mts"]);
const json = new Set([".json", ".jsonc", ".json5"]);

/**
 * Reads a configuration: data is parsed, code is evaluated in a process of its own.
 * @param path absolute.
 * @param name how messages name it.
 * @param directory the project's folder, absolute.
 * @throws CheckError IMPORT where it cannot be read, with the line of its mistake.
 */
export async function readSource(path: string, name: string, directory: string): Promise<Source> {
  const text = await readText(path, name);
  const found = await parse(path, name, directory, text).catch((error: unknown) => failing(error));
  if ("value" in found) return found;
  const where = found.line === null ? name : `${name}:${found.line}`;
  throw new CheckError("IMPORT", `Cannot read ${where}: ${found.text}`, {
    advice: code.has(extname(path))
      ? "Install the project's packages and try again, or write its values into a JSON file and name that."
      : "Fix the file and try again.",
  });
}

async function parse(path: string, name: string, directory: string, text: string): Promise<Source | Mistake> {
  const extension = extname(path).toLowerCase();
  if (code.has(extension)) return evaluate(name, path, directory, text);
  if (json.has(extension)) return parseJson(name, text);
  // JSON is YAML, but for tabs and duplicate keys; its own parser knows lines better.
  const asJson = /^\s*[[{]/.test(text) ? parseJson(name, text) : null;
  return asJson && "value" in asJson ? asJson : parseYaml(name, text);
}

/** A parser that overflows the stack, or that refuses too many aliases. */
function failing(error: unknown): Mistake {
  return { line: null, text: messageOf(error) };
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return (await readRegularText(path, mostConfigBytes)).replace(/^\uFEFF/, "");
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new CheckError(
      "IMPORT",
      isMissing ? `There is no file ${name}` : `Cannot read ${name}: ${messageOf(cause)}`,
      { advice: "Name the configuration of another tool, such as lighthouserc.json", cause },
    );
  }
}
