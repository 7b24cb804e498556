import { domainToASCII } from "node:url";
import type { Node } from "jsonc-parser";
import type { Throttling } from "../../types.ts";
import { entriesOf, itemsOf, textOf } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { quote } from "../text/quote.ts";

/** The browser compares every request with every pattern. */
const mostPatterns = 200;

/** `"simulate"` or `"devtools"`, otherwise undefined; the schema reports a wrong word. */
export function throttlingOf(node: Node): Throttling | undefined {
  const text = textOf(node);
  return text === "simulate" || text === "devtools" ? text : undefined;
}

/** Reads `blockedUrls`: patterns in which `*` stands for any text. */
export function readBlockedUrls(node: Node, reading: Reading): string[] {
  const items = itemsOf(node);
  if (items.length > mostPatterns)
    reading.problems.add(reading.source, node, `blockedUrls has more than ${mostPatterns} patterns`);
  return items.slice(0, mostPatterns).flatMap((item) => {
    const pattern = textOf(item);
    if (pattern === undefined) return [];
    const problem = wrongPattern(pattern);
    if (problem !== null) reading.problems.add(reading.source, item, problem);
    return problem === null ? [pattern] : [];
  });
}

function wrongPattern(pattern: string): string | null {
  if (pattern.trim() === "") return "the blocked URL is empty";
  if (/\s|\p{Cc}/u.test(pattern))
    return `the blocked URL ${quote(pattern)} has white space: write %20 for a space`;
  if (/^[*/?.:]*$/.test(pattern)) return `${quote(pattern)} would block every request, the page's own too`;
  return null;
}

/** Reads `hosts`: names of hosts, each with the host (and port) that gets its requests instead. */
export function readHosts(node: Node, reading: Reading): Record<string, string> {
  const hosts: [name: string, target: string][] = [];
  for (const { key, keyNode, value } of entriesOf(node)) {
    const target = textOf(value);
    if (target === undefined) continue;
    const from = readName(key);
    const to = readTarget(target);
    if ("problem" in from) reading.problems.add(reading.source, keyNode, `hosts: ${from.problem}`);
    if ("problem" in to) reading.problems.add(reading.source, value, `hosts: ${to.problem}`);
    if ("host" in from && "host" in to) hosts.push([from.host, to.host]);
  }
  return Object.fromEntries(hosts);
}

type Read = { host: string } | { problem: string };

/** Names end up in a list that is separated by commas and spaces, so only letters, digits, dots and dashes are allowed. */
function readName(text: string): Read {
  const wildcard = text.startsWith("*.") ? "*." : "";
  const name = asciiHost(text.slice(wildcard.length));
  if (name === null) {
    const host = hostOf(text);
    const hint =
      host === null ? ` such as "api.example.com" or "*.example.com"` : `; did you mean ${quote(host)}?`;
    return { problem: `${quote(text)} is not a host name${hint}` };
  }
  if (name === "localhost" || name.endsWith(".localhost") || name.startsWith("127."))
    return {
      problem: `${quote(text)} is this machine, where the app itself is served: it cannot be elsewhere`,
    };
  return { host: wildcard + name };
}

function readTarget(text: string): Read {
  const [, brackets, plain, port] = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = brackets === undefined ? asciiHost(plain ?? "") : ipv6Of(brackets);
  const inRange = port === undefined || (Number(port) >= 1 && Number(port) <= 65_535);
  if (host !== null && inRange) return { host: port === undefined ? host : `${host}:${port}` };
  const guess = hostOf(text);
  const hint = guess === null ? ` such as "127.0.0.1:8080"` : `; did you mean ${quote(guess)}?`;
  return { problem: `${quote(text)} is not a host with or without port${hint}` };
}

/** In lower case, international names in their ASCII spelling; null if it is not a name. */
function asciiHost(text: string): string | null {
  const ascii = domainToASCII(text);
  const label = "[a-z\\d_](?:[a-z\\d_-]*[a-z\\d_])?";
  return ascii.length <= 253 && new RegExp(`^${label}(?:\\.${label})*$`).test(ascii) ? ascii : null;
}

function ipv6Of(text: string): string | null {
  return URL.parse(`http://[${text}]/`)?.hostname ?? null;
}

/** The host (and port) of a text that is a complete URL; null if it is not. */
function hostOf(text: string): string | null {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? (URL.parse(text)?.host ?? null) : null;
}
