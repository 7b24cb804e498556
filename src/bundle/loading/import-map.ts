import { resolveAddress } from "../resolve-url.ts";

/** Addresses by specifier, where either may end with `/` and then stands for what begins so. */
type Specifiers = Readonly<Record<string, string>>;

/** As a document has it, before its addresses are made whole. */
export interface RawImportMap {
  imports: Specifiers;
  /** By the address that importing modules begin with. */
  scopes: Readonly<Record<string, Specifiers>>;
}

/** What `import` of a document's modules leads to; all addresses are whole. */
export interface ImportMap {
  imports: Specifiers;
  /** The longest first. */
  scopes: readonly { prefix: string; imports: Specifiers }[];
  /** Equal for import maps with the same mapping. */
  key: string;
}

/** The import map of a script's text; what is not understood maps nothing. */
export function readImportMap(code: string): RawImportMap {
  const map = parseObject(code);
  const scopes = objectIn(map["scopes"]);
  return {
    imports: texts(map["imports"]),
    scopes: Object.fromEntries(Object.entries(scopes).map(([prefix, imports]) => [prefix, texts(imports)])),
  };
}

/** Two maps of one document as one: what the first says holds. */
export function mergeImportMaps(first: RawImportMap, second: RawImportMap): RawImportMap {
  const prefixes = new Set([...Object.keys(first.scopes), ...Object.keys(second.scopes)]);
  return {
    imports: { ...second.imports, ...first.imports },
    scopes: Object.fromEntries(
      [...prefixes].map((prefix) => [prefix, { ...second.scopes[prefix], ...first.scopes[prefix] }]),
    ),
  };
}

/** @param base address that the map's own addresses are relative to. */
export function resolveImportMap(map: RawImportMap, base: string): ImportMap {
  const imports = resolveSpecifiers(map.imports, base);
  const scopes = Object.entries(map.scopes)
    .flatMap(([written, specifiers]) => {
      const prefix = resolveAddress(written, base);
      return prefix === null ? [] : [{ prefix, imports: resolveSpecifiers(specifiers, base) }];
    })
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return { imports, scopes, key: JSON.stringify([imports, scopes]) };
}

/**
 * The address of a specifier, https://html.spec.whatwg.org/multipage/webappapis.html#resolve-a-module-specifier. Null for a bare
 * one that the map does not know.
 * @param referrer address of the module that imports it.
 */
export function resolveSpecifier(specifier: string, referrer: string, map: ImportMap): string | null {
  const address = addressOf(specifier, referrer);
  const wanted = address ?? specifier;
  for (const { prefix, imports } of map.scopes) {
    const applies = prefix === referrer || (prefix.endsWith("/") && referrer.startsWith(prefix));
    const found = applies ? mapped(wanted, imports) : null;
    if (found !== null) return found;
  }
  return mapped(wanted, map.imports) ?? address;
}

/** The longest folder of the map wins. */
function mapped(specifier: string, imports: Specifiers): string | null {
  if (Object.hasOwn(imports, specifier)) return imports[specifier] ?? null;
  const folder = Object.keys(imports)
    .filter((key) => key.endsWith("/") && specifier.startsWith(key))
    .sort((a, b) => b.length - a.length)[0];
  return folder === undefined ? null : `${imports[folder]}${specifier.slice(folder.length)}`;
}

/** Null for a bare specifier. */
function addressOf(specifier: string, base: string): string | null {
  return /^(\.{0,2}\/|[a-z][a-z\d+.-]*:)/i.test(specifier) ? resolveAddress(specifier, base) : null;
}

function resolveSpecifiers(specifiers: Specifiers, base: string): Specifiers {
  return Object.fromEntries(
    Object.entries(specifiers).flatMap(([specifier, url]) => {
      const address = resolveAddress(url, base);
      return address === null ? [] : [[addressOf(specifier, base) ?? specifier, address]];
    }),
  );
}

function parseObject(code: string): Record<string, unknown> {
  try {
    return objectIn(JSON.parse(code));
  } catch {
    return {};
  }
}

function objectIn(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(objectIn(value)).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
