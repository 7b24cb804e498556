import type { Node } from "jsonc-parser";
import type { SetupCookie, Template } from "../../types.ts";
import { entriesOf, textOf, valueOf } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { quote } from "../text/quote.ts";
import { readLogin } from "./setup-login.ts";
import type { LoginEntry } from "./setup-login.ts";
import { variablesOf } from "./setup-texts.ts";
import type { Held } from "./setup-texts.ts";

/** `setup` as a file writes it; null removes what the files below set. */
export interface SetupEntry {
  cookies: ReadonlyMap<string, Held<SetupCookie> | null>;
  headers: ReadonlyMap<string, Held<Template> | null>;
  localStorage: ReadonlyMap<string, Held<Template> | null>;
  basicAuth?: Held<{ username: Template; password: Template }> | null;
  login?: Held<LoginEntry> | null;
}

/** Reads `setup`. The schema reports unknown keys and wrong types. */
export function readSetup(node: Node, directory: string, reading: Reading): SetupEntry | null | undefined {
  if (node.type === "null") return null;
  if (node.type !== "object") return undefined;
  const basicAuth = readBasicAuth(valueOf(node, "basicAuth"), reading);
  const login = readLogin(valueOf(node, "login"), directory, reading);
  const headers = readEntries(valueOf(node, "headers"), reading, readHeader);
  const authorization = entriesOf(valueOf(node, "headers")).find(
    ({ key }) => key.toLowerCase() === "authorization",
  );
  if (basicAuth && authorization)
    reading.problems.add(
      reading.source,
      authorization.keyNode,
      `${quote(authorization.key)} is what "basicAuth" sends: write one of the two`,
    );
  return {
    cookies: readEntries(valueOf(node, "cookies"), reading, readCookie),
    headers,
    localStorage: readEntries(valueOf(node, "localStorage"), reading, ({ key, value }) => {
      const text = textOf(value);
      return text === undefined ? undefined : [key, text];
    }),
    ...(basicAuth !== undefined && { basicAuth }),
    ...(login !== undefined && { login }),
  };
}

interface NamedNode {
  key: string;
  keyNode: Node;
  value: Node;
}

/** Values by name. The same name in another spelling (`X-Token` and `x-token`) is a mistake. */
function readEntries<T>(
  node: Node | undefined,
  reading: Reading,
  read: (entry: NamedNode, reading: Reading) => readonly [name: string, value: T] | undefined,
): Map<string, Held<T> | null> {
  const found = new Map<string, Held<T> | null>();
  for (const entry of entriesOf(node)) {
    const [name, value] = entry.value.type === "null" ? [entry.key, null] : (read(entry, reading) ?? []);
    if (name === undefined || value === undefined) continue;
    found.set(name, value === null ? null : { value, variables: variablesOf(entry.value, reading) });
  }
  return found;
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens: names of headers and of cookies. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** Headers that the browser sets itself, and those with a key of their own in `setup`. */
const notHeaders: Readonly<Record<string, string>> = {
  cookie: `write "cookies" instead`,
  host: "the URL says it",
  "content-length": "the browser counts it",
};

function readHeader(
  { key, keyNode, value }: NamedNode,
  reading: Reading,
): readonly [string, string] | undefined {
  const report = (at: Node, text: string) => reading.problems.add(reading.source, at, text);
  const name = key.toLowerCase();
  const text = textOf(value);
  if (!token.test(key)) report(keyNode, `${quote(key)} is not a valid name of a header`);
  else if (Object.hasOwn(notHeaders, name))
    report(keyNode, `the header ${quote(key)} cannot be set: ${notHeaders[name]}`);
  else if (text !== undefined && /[\r\n\0]/.test(text)) report(value, "a header has but one line");
  else if (text !== undefined) return [name, text];
  return undefined;
}

function readCookie(
  { key, keyNode, value }: NamedNode,
  reading: Reading,
): readonly [string, SetupCookie] | undefined {
  if (!token.test(key)) {
    reading.problems.add(reading.source, keyNode, `${quote(key)} is not a valid name of a cookie`);
    return undefined;
  }
  const text = textOf(value);
  if (text !== undefined) return [key, { name: key, value: text }];
  const [content, pathNode, domainNode] = ["value", "path", "domain"].map((name) => valueOf(value, name));
  const [written, path, domain] = [textOf(content), textOf(pathNode), textOf(domainNode)];
  if (written === undefined) return undefined;
  if (pathNode && path !== undefined && !path.startsWith("/"))
    reading.problems.add(
      reading.source,
      pathNode,
      `the cookie's path ${quote(path)} does not begin with "/"`,
    );
  if (domainNode && domain !== undefined && !/^[.]?[\w-]+([.][\w-]+)*$/.test(domain))
    reading.problems.add(
      reading.source,
      domainNode,
      `the cookie's domain ${quote(domain)} is not a valid name of a host`,
    );
  return [
    key,
    {
      name: key,
      value: written,
      ...(path !== undefined && { path }),
      ...(domain !== undefined && { domain }),
    },
  ];
}

function readBasicAuth(node: Node | undefined, reading: Reading): SetupEntry["basicAuth"] {
  if (node?.type === "null") return null;
  const [username, password] = [textOf(valueOf(node, "username")), textOf(valueOf(node, "password"))];
  if (!node || username === undefined || password === undefined) return undefined;
  const user = valueOf(node, "username");
  // https://www.rfc-editor.org/rfc/rfc7617#section-2
  if (user && username.includes(":") && !username.includes("${env:"))
    reading.problems.add(reading.source, user, "a user of basic authentication has no colon in its name");
  return { value: { username, password }, variables: variablesOf(node, reading) };
}
