import { resolve } from "node:path";
import type { Node } from "jsonc-parser";
import { printAddress } from "../../address.ts";
import type { BuildSettings, ServeSettings, StaticSettings } from "../../types.ts";
import { entriesOf, textOf, valueOf } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { quote } from "../text/quote.ts";
import { parseAmount } from "../text/units.ts";

const longestTimeoutMs = 3_600_000;

/** Reads `build`: a command, `false`, or command, directory and environment. */
export function readBuild(node: Node, directory: string, reading: Reading): BuildSettings | undefined {
  if (node.type === "boolean") {
    if (node.value === false) return { command: false };
    reading.problems.add(
      reading.source,
      node,
      `build cannot be true: leave "build" out to find the build script, or write its command`,
    );
    return undefined;
  }
  const commandNode = node.type === "object" ? valueOf(node, "command") : node;
  const command = nonEmpty(commandNode, "the build command", reading);
  const folder = nonEmpty(valueOf(node, "directory"), "build.directory", reading);
  const env = valueOf(node, "env");
  const timeoutMs = readTimeout(valueOf(node, "timeout"), "build", "build", reading);
  if (command === undefined) return undefined;
  return {
    command,
    ...(folder !== undefined && { directory: resolve(directory, folder) }),
    ...(env?.type === "object" && {
      env: Object.fromEntries(
        entriesOf(env).flatMap(({ key, value }) =>
          value.type === "string" ? [[key, String(value.value)]] : [],
        ),
      ),
    }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  };
}

/** Reads `bundle.directory`. */
export function readBundleDirectory(
  node: Node | undefined,
  directory: string,
  reading: Reading,
): { bundleDirectory?: string } {
  const folder = nonEmpty(node, "bundle.directory", reading);
  return folder === undefined ? {} : { bundleDirectory: resolve(directory, folder) };
}

/** Reads `serve`: a directory, a URL, or an object that says which. */
export function readServe(node: Node, directory: string, reading: Reading): ServeSettings | undefined {
  if (node.type === "string") {
    const text = nonEmpty(node, "serve", reading);
    if (text === undefined) return undefined;
    if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text))
      return { kind: "directory", directory: resolve(directory, text) };
    const url = readUrl(node, "serve", reading);
    return url === undefined ? undefined : { kind: "url", url };
  }
  if (node.type !== "object") return undefined;
  const keys = entriesOf(node).map((entry) => entry.key);
  const command = nonEmpty(valueOf(node, "command"), "serve.command", reading);
  const folder = nonEmpty(valueOf(node, "directory"), "serve.directory", reading);
  const url = readUrl(valueOf(node, "url"), "serve.url", reading);
  const timeoutMs = readTimeout(valueOf(node, "timeout"), "serve", "server", reading);
  const conflict = conflictOf(keys);
  if (conflict !== null) reading.problems.add(reading.source, node, conflict);
  if (command !== undefined)
    return {
      kind: "command",
      command,
      ...(url !== undefined && { url }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    };
  if (folder !== undefined)
    return { kind: "directory", directory: resolve(directory, folder), ...readStatic(node, reading) };
  return url === undefined ? undefined : { kind: "url", url };
}

/** Reads `serve.fallback` and `serve.headers`. */
function readStatic(node: Node, reading: Reading): StaticSettings {
  const fallbackNode = valueOf(node, "fallback");
  const page = nonEmpty(fallbackNode, "serve.fallback", reading);
  if (fallbackNode && page?.split(/[\\/]/).includes(".."))
    reading.problems.add(
      reading.source,
      fallbackNode,
      `serve.fallback ${quote(page)} leads out of the folder`,
    );
  const headersNode = valueOf(node, "headers");
  const headers: Record<string, Record<string, string>> = {};
  for (const { key: path, value: fields } of headersNode?.type === "object" ? entriesOf(headersNode) : []) {
    if (!path.startsWith("/"))
      reading.problems.add(
        reading.source,
        fields,
        `the path ${quote(path)} in serve.headers does not begin with "/"`,
      );
    const named: Record<string, string> = {};
    for (const { key: name, value } of fields.type === "object" ? entriesOf(fields) : []) {
      const problem = headerProblem(name, String(value.value));
      if (problem !== null) reading.problems.add(reading.source, value, problem);
      named[name] = String(value.value);
    }
    headers[path] = named;
  }
  return {
    ...(fallbackNode?.value === false && { fallback: false as const }),
    ...(page !== undefined && { fallback: page }),
    ...(headersNode && { headers }),
  };
}

/** Headers that only the server itself can set, so that its answers stay readable. */
const ownHeaders = /^(?:content-(?:length|encoding|range)|transfer-encoding|connection|date)$/i;

function headerProblem(name: string, value: string): string | null {
  if (ownHeaders.test(name)) return `serve.headers cannot set ${quote(name)}: it depends on the answer`;
  // https://www.rfc-editor.org/rfc/rfc9110#section-5.1
  const isValid = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e]*$/.test(value);
  return isValid ? null : `serve.headers: ${quote(name)} is not a valid header with this value`;
}

function conflictOf(keys: readonly string[]): string | null {
  if (keys.includes("directory") && keys.includes("command"))
    return `serve has both "command" and "directory": which of them serves the app?`;
  if (keys.includes("directory") && keys.includes("url"))
    return `serve has both "directory" and "url": a directory gets its URL automatically`;
  const only = ["fallback", "headers"].find((key) => keys.includes(key));
  if (only !== undefined && !keys.includes("directory"))
    return `serve.${only} can never apply: only a "directory" is served by budget-check`;
  if (keys.includes("timeout") && !keys.includes("command"))
    return `serve.timeout can never apply: only a "command" is waited for`;
  return keys.length === 0 ? `serve is empty: it needs a "directory", a "command" or a "url"` : null;
}

function readUrl(node: Node | undefined, what: string, reading: Reading): string | undefined {
  const text = textOf(node);
  if (!node || text === undefined) return undefined;
  // A command's URL may leave its port open: {port} is replaced by a free one.
  if (/^https?:\/\//i.test(text) && URL.canParse(text.replaceAll("{port}", "1"))) return text;
  const guess = /^[\w.-]+(:\d+)?(\/|$)/.test(text) ? `; did you mean ${quote(`http://${text}`)}?` : "";
  // As it is written, unless it may contain a password or a key.
  const shown = /[@?]/.test(text) ? printAddress(text) : text;
  reading.problems.add(
    reading.source,
    node,
    `${what} ${quote(shown)} is not an http:// or https:// URL${guess}`,
  );
  return undefined;
}

/**
 * Reads the time limit of a program, milliseconds.
 * @param key the setting that has it, such as `build`.
 * @param who the program, for the message about a limit of 0.
 */
export function readTimeout(
  node: Node | undefined,
  key: string,
  who: string,
  reading: Reading,
): number | undefined {
  if (node?.type !== "string" && node?.type !== "number") return undefined;
  const parsed = parseAmount(node.type === "number" ? Number(node.value) : String(node.value), "ms");
  const problem =
    "problem" in parsed
      ? parsed.problem
      : parsed.value.value === 0
        ? `0 leaves the ${who} no time`
        : parsed.value.value > longestTimeoutMs
          ? `${quote(parsed.value.text)} is longer than an hour`
          : null;
  if (problem !== null) reading.problems.add(reading.source, node, `${key}.timeout: ${problem}`);
  return problem === null && "value" in parsed ? parsed.value.value : undefined;
}

function nonEmpty(node: Node | undefined, what: string, reading: Reading): string | undefined {
  const text = textOf(node);
  if (!node || text === undefined) return undefined;
  if (text.trim() !== "" && !text.includes("\0")) return text;
  reading.problems.add(reading.source, node, `${what} is empty`);
  return undefined;
}
