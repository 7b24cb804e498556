import { init, parse } from "es-module-lexer";

/** Addresses by bare specifier, or by the beginning of one that ends with `/`. */
export type ImportMap = Readonly<Record<string, string>>;

export interface ModuleImports {
  /** Loaded together with the module. */
  static: readonly string[];
  /** Loaded when the code gets there; only literal ones are known. */
  dynamic: readonly string[];
}

/** The imports of a module's source, or null where it does not parse (a classic script with odd syntax, JSX, …). */
export async function moduleImports(code: string): Promise<ModuleImports | null> {
  await init();
  try {
    const [imports] = parse(code);
    const found = { static: [] as string[], dynamic: [] as string[] };
    for (const entry of imports) {
      if (entry.type === "import-meta" || entry.specifier === undefined) continue;
      if (entry.type === "dynamic") {
        if (!entry.glob) found.dynamic.push(entry.specifier);
      } else found.static.push(entry.specifier);
    }
    return found;
  } catch {
    return null;
  }
}

/** `@import` of a stylesheet's source, as written. */
export function cssImports(code: string): string[] {
  const plain = code.replace(/\/\*[^]*?\*\//g, "");
  return [...plain.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/gi)].map(([, url = ""]) => url);
}

/** The address of a specifier; null for a bare one that the map does not know. The longest folder of the map wins. */
export function mapSpecifier(specifier: string, map: ImportMap): string | null {
  if (/^(\.{0,2}\/|https?:)/.test(specifier)) return specifier;
  const exact = map[specifier];
  if (exact !== undefined) return exact;
  const folder = Object.keys(map)
    .filter((key) => key.endsWith("/") && specifier.startsWith(key))
    .sort((a, b) => b.length - a.length)[0];
  return folder === undefined ? null : `${map[folder]}${specifier.slice(folder.length)}`;
}
