/** White space, comments, and HTML's comment marks, which CSS passes over. */
const between = /(?:\s|\/\*[^]*?\*\/|<!--|-->)*/y;
const atRule = /@([\w-]+)/y;
/** What may decide where a rule ends. */
const mark = /[;{"'\\(]|\/\*/g;
/** Addresses of files are shorter. */
const mostPrelude = 8192;
const address = /(?:url\(\s*)?("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|url\(\s*([^)]*?)\s*\)/iy;

/**
 * The addresses that a stylesheet imports, as https://drafts.csswg.org/css-cascade/#at-import has it: only at its beginning, whatever
 * layer, condition or media they are for. Behind the first rule with a block, `@import` means nothing to a browser.
 */
export function cssImports(code: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < code.length;) {
    atRule.lastIndex = behindSpace(code, at);
    const name = atRule.exec(code)?.[1]?.toLowerCase();
    if (name === undefined) return found;
    const start = atRule.lastIndex;
    const end = endOfStatement(code, start);
    if (code[end] === "{") return found;
    at = end + 1;
    if (name !== "import") continue;
    const prelude = code.slice(start, Math.min(end, start + mostPrelude));
    address.lastIndex = behindSpace(prelude, 0);
    const [, quoted, plain = ""] = address.exec(prelude) ?? [];
    const url = unescaped(quoted?.slice(1, -1) ?? plain);
    if (url !== "") found.push(url);
  }
  return found;
}

function behindSpace(code: string, from: number): number {
  between.lastIndex = from;
  between.exec(code);
  return between.lastIndex;
}

/** Where the `;` or `{` is that a rule's name is followed by, outside of texts and addresses; the end of the code without one. */
function endOfStatement(code: string, start: number): number {
  mark.lastIndex = start;
  for (let found = mark.exec(code); found; found = mark.exec(code)) {
    const at = found.index;
    const [what] = found;
    if (what === ";" || what === "{") return at;
    if (what === "\\") mark.lastIndex = Math.min(code.length, at + 2);
    else if (what === "/*") mark.lastIndex = behind(code, "*/", at + 2);
    else if (what !== "(") mark.lastIndex = endOfText(code, at);
    // Other brackets hold no semicolon. An address without quotes ends at its bracket, whatever is in it.
    else if (/url\($/i.test(code.slice(at - 3, at + 1)) && !/^\s*["']/.test(code.slice(at + 1, at + 10)))
      mark.lastIndex = behind(code, ")", at + 1);
  }
  return code.length;
}

function endOfText(code: string, start: number): number {
  const quote = code[start];
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === "\\") at++;
    else if (code[at] === quote) return at + 1;
  }
  return code.length;
}

function behind(code: string, end: string, from: number): number {
  const at = code.indexOf(end, from);
  return at < 0 ? code.length : at + end.length;
}

/** `\20 ` is a character by its number, `\(` stands for what follows. */
function unescaped(escaped: string): string {
  return escaped.replace(/\\(?:([\da-f]{1,6})\s?|\n|([^]))/gi, (_, hex?: string, plain = "") => {
    if (hex === undefined) return plain;
    const code = Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
