import { init, parse } from "es-module-lexer";

export interface ModuleImports {
  /** Loaded together with the module. */
  static: readonly string[];
  /** Loaded when the code gets there. */
  dynamic: readonly string[];
  /**
   * Addresses in `import()` with a template, or with texts that are put together; `*` stands for the parts that are
   * filled in.
   */
  patterns: readonly string[];
  /** Whether there is an `import()` of something that the code does not spell out. */
  computed: boolean;
}

/** The imports of a module's source, or null where it does not parse (a classic script with odd syntax, JSX, …). */
export async function moduleImports(code: string): Promise<ModuleImports | null> {
  await init();
  try {
    const [imports] = parse(code);
    const found = {
      static: [] as string[],
      dynamic: [] as string[],
      patterns: [] as string[],
      computed: false,
    };
    for (const entry of imports) {
      if (entry.type === "import-meta") continue;
      if (entry.type !== "dynamic") found.static.push(entry.specifier);
      else if (entry.specifier === undefined) {
        const pattern = joinedTexts(code.slice(entry.start, entry.end));
        if (pattern === null) found.computed = true;
        else found.patterns.push(pattern);
      }
      // A template that fills nothing in is a plain text.
      else if (entry.glob && entry.specifier.includes("*")) found.patterns.push(entry.specifier);
      else found.dynamic.push(entry.specifier);
    }
    return found;
  } catch {
    return null;
  }
}

/** `"./pages/" + name + ".js"` is `./pages/*.js`; null where no text is in it, or more than texts are put together. */
function joinedTexts(expression: string): string | null {
  const piece =
    /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([\w$.[\]]+(?:\([^()"'`]*\))?))\s*(\+|$)/y;
  let pattern = "";
  for (let at = 0; at < expression.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const [found, double, single, template] = piece.exec(expression) ?? [];
    if (found === undefined) return null;
    pattern += double ?? single ?? template?.replace(/\$\{[^}]*\}/g, "*") ?? "*";
  }
  return /[^*]/.test(pattern) ? pattern.replace(/\*+/g, "*") : null;
}
