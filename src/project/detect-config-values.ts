/** What a key of a configuration file is set to: a literal, or `computed` if only running the file would show it. */
export type ConfigValue = string | boolean | { computed: string };

/**
 * Reads literals out of a configuration written as code (vite.config.ts, next.config.mjs, …) without running it: string and
 * boolean values of object keys, addressed by the keys around them, `build.outDir`. Function calls, arrow functions and arrays
 * in between do not count, so `defineConfig(() => ({ build: { outDir: "x" } }))` answers to `build.outDir`. Where a path occurs
 * more than once the outermost, then the first, is meant. A key set to a constant of the same file has the constant's value.
 */
export function readConfigValues(source: string): ReadonlyMap<string, ConfigValue> {
  const tokens = tokenize(source);
  const constants = readConstants(tokens);
  const found = new Map<string, { value: ConfigValue; depth: number }>();
  const frames: (string | null)[] = [];
  let opening: string | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "open") {
      frames.push(opening);
      opening = null;
    } else if (token.kind === "close") {
      frames.pop();
      opening = null;
    } else if (frames.length <= maxDepth && isKey(tokens, index)) {
      const path = [...frames.filter((key) => key !== null), token.text].join(".");
      const known = found.get(path);
      if (!known || known.depth > frames.length) {
        found.set(path, { value: readValue(tokens, index + 2, constants), depth: frames.length });
      }
      // Only `key: {` passes its name on; `key: call({` does not make the call's options the key's.
      opening = tokens[index + 2]?.text === "{" ? token.text : null;
    } else if (token.text !== ":") opening = null;
  }
  return new Map([...found].map(([path, { value }]) => [path, value]));
}

interface Token {
  kind: "string" | "word" | "open" | "close" | "sign";
  text: string;
}

/**
 * Comments, strings, regular expressions (after a sign that cannot end a value), words, brackets, anything else by character.
 * What is not closed reaches to the end of the file, so that no text is read twice;
 * the lengths of a regular expression bound the search for its end.
 */
const lexer =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(["'])((?:\\[\s\S]|(?!\1)[^\\\n])*)\1|`((?:\\[\s\S]|[^\\`])*)(?:`|$)|(?<=[(,=:[!&|?{};\n]\s{0,20})\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\\n[]){1,300}\/[a-z]*|([\w$]+)|([{[(])|([}\])])|(=>|\S)/g;

/** No option of any tool is nested deeper; it limits the length of a path. */
const maxDepth = 16;

/** A configuration file is short; parsing a generated one of megabytes would take too long. */
const maxSource = 256 * 1024;

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  for (const match of source.slice(0, maxSource).matchAll(lexer)) {
    const [whole, quote, quoted, template, word, open, close, sign] = match;
    if (quote !== undefined && quoted !== undefined) tokens.push({ kind: "string", text: unescape(quoted) });
    else if (template !== undefined && !template.includes("${"))
      tokens.push({ kind: "string", text: unescape(template) });
    else if (template !== undefined) tokens.push({ kind: "sign", text: whole });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (open !== undefined) tokens.push({ kind: "open", text: open });
    else if (close !== undefined) tokens.push({ kind: "close", text: close });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

function unescape(text: string): string {
  return text.replace(/\\([\s\S])/g, "$1");
}

/** A name between `{` or `,` and `:`. The colon of a type, a label or a condition comes after something else. */
function isKey(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" && token?.kind !== "string") return false;
  const before = tokens[index - 1]?.text;
  const after = tokens[index + 1];
  return (before === "{" || before === ",") && after?.kind === "sign" && after.text === ":";
}

/** A value ends at a comma or a closing bracket; a literal is one token long. */
function readValue(
  tokens: readonly Token[],
  start: number,
  constants: ReadonlyMap<string, string>,
): ConfigValue {
  const expression: string[] = [];
  let depth = 0;
  let length = 0;
  // Bounded: only the beginning of a long expression is of use.
  for (const token of tokens.slice(start, start + 60)) {
    if (depth === 0 && (token.kind === "close" || (token.kind === "sign" && /[,;]/.test(token.text)))) break;
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    expression.push(token.kind === "string" ? JSON.stringify(token.text) : token.text);
    length++;
  }
  const [first] = tokens.slice(start, start + 1);
  // `"x" as const` and `"x" satisfies T` are literals with a type.
  const literal = length === 1 || /^(?:as|satisfies)$/.test(expression[1] ?? "");
  if (literal && first?.kind === "string") return first.text;
  if (literal && first?.kind === "word") {
    if (first.text === "true" || first.text === "false") return first.text === "true";
    const constant = constants.get(first.text);
    if (constant !== undefined) return constant;
  }
  return { computed: expression.join(" ") };
}

/** `const name = "text"`, at any depth. */
function readConstants(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const [index, token] of tokens.entries()) {
    const [name, equals, value, next] = tokens.slice(index + 1, index + 5);
    if (token.text !== "const" || name?.kind !== "word" || equals?.text !== "=" || value?.kind !== "string")
      continue;
    // `const a = "x" + b` is not a literal: what follows must begin something new.
    if (next === undefined || next.kind === "word" || /^[;,]$/.test(next.text))
      constants.set(name.text, value.text);
  }
  return constants;
}
