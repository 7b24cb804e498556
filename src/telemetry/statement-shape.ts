/**
 * Removes all literals of a database statement: strings, numbers, dates, lists. What is left says which statement it is, and nothing
 * of whose data it asks for. Where it is in doubt whether something is a literal, it goes.
 */

/** Longer statements are cut: what they are for stands at their beginning. */
const mostRead = 20_000;
const mostKept = 300;

/** What a statement in SQL begins with. */
const sqlWords = new Set(
  "select insert update delete with replace merge upsert call exec execute begin start commit rollback savepoint release pragma set show create alter drop truncate explain analyze values table copy lock use declare fetch vacuum".split(
    " ",
  ),
);

/** Text in double quotes is a string there. */
const quotesStrings = /mysql|mariadb|clickhouse|bigquery|spanner|hive|spark|databricks/;
/** A backslash in a string escapes the next character there. */
const escapes = /mysql|mariadb|clickhouse|bigquery|spanner|hive|spark|databricks|snowflake/;
/** Text in double quotes is always a name there, and backslashes mean themselves. */
const isStandard = /postgres|cockroach|redshift|oracle|mssql|sql.?server|db2|hsqldb|h2|derby|firebird/;
/** As far as is known, no backslash escapes there either. */
const isPlain = /sqlite|postgres|cockroach|redshift|oracle|mssql|sql.?server|db2|hsqldb|h2|derby|firebird/;

const space = /\s+/y;
const word = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const digits = /(?:0[xX][0-9a-fA-F]+|\.?\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?)[\p{L}\p{N}_$]*/uy;
const placeholder = /\$\d+|[:@]{1,2}[\p{L}_][\p{L}\p{N}_]*|%s|\?\d*/uy;
const dollarQuote = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;
const operator = /[-+*/%<>=!~^&|@.,;:()[\]{}]/y;
/** Behind these a name follows, never a value. */
const namesFollow = /(?:\b(?:from|join|into|update|table|as)\s*|\.)$/i;

/** @param system what the span says of the database, such as `postgresql`; null where it does not. */
export function statementShape(text: string, system: string | null): string {
  const cut = text.slice(0, mostRead);
  const first = /^[\s(]*(?:(?:--[^\n]*\n|\/\*[\s\S]*?\*\/)[\s(]*)*([a-z]+)\b/i.exec(cut)?.[1]?.toLowerCase();
  if (first === undefined || !sqlWords.has(first)) return commandOf(cut, system);
  const shape = new Reader(cut, system?.toLowerCase() ?? "").read();
  const lists = shape
    .replace(/\s+/g, " ")
    .replace(/\( /g, "(")
    .replace(/ (?=[),;])/g, "")
    .replace(/\(\?(?:, ?\?)+\)/g, "(?)")
    .replace(/\(\?\)(?:, ?\(\?\))+/g, "(?)")
    .trim();
  return lists.length > mostKept ? `${lists.slice(0, mostKept).trimEnd()}…` : lists;
}

/** In languages other than SQL, only the command of a key-value store is known not to be a value. */
function commandOf(text: string, system: string | null): string {
  const store = /^(?:redis|valkey|memcached|dragonfly)/i.test(system ?? "");
  const command = store ? /^\s*([A-Za-z]{2,20})(?=\s|$)/.exec(text)?.[1] : undefined;
  return command === undefined ? "(a command that is not SQL)" : `${command.toUpperCase()} ?`;
}

/** Reads a statement from left to right. What it does not know is left out. */
class Reader {
  readonly #text: string;
  readonly #system: string;
  #at = 0;
  #shape = "";

  constructor(text: string, system: string) {
    this.#text = text;
    this.#system = system;
  }

  read(): string {
    while (this.#at < this.#text.length) this.#next();
    return this.#shape;
  }

  #next(): void {
    if (this.#take(space)) return this.#add(" ");
    const two = this.#text.slice(this.#at, this.#at + 2);
    if (two === "--") return this.#skipTo("\n", 2);
    if (two === "/*") return this.#skipTo("*/", 2);
    const char = two.charAt(0);
    if (char === "#" && quotesStrings.test(this.#system)) return this.#skipTo("\n", 1);
    if (char === "'") return this.#string("'");
    if (char === '"') return this.#quoted();
    if (char === "`") return this.#name("`");
    const quote = this.#take(dollarQuote);
    if (quote !== undefined) {
      this.#skipTo(quote, 0);
      return this.#add("?");
    }
    // A cast (`::text`) is not a placeholder.
    if (two === "::" && this.#text.charAt(this.#at + 2) !== "") {
      this.#at += 2;
      return this.#add("::");
    }
    if (this.#take(placeholder) !== undefined) return this.#add("?");
    if (this.#take(digits) !== undefined) return this.#add("?");
    const name = this.#take(word);
    if (name !== undefined) {
      // The prefix of a literal: E'…', X'…', N'…', _utf8'…', U&'…'.
      if (this.#text.charAt(this.#at) === "'") return this.#string("'", /^e$/i.test(name));
      return this.#add(name);
    }
    const sign = this.#take(operator);
    if (sign !== undefined) this.#add(sign);
    else this.#at += 1;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #add(text: string): void {
    this.#shape += text;
  }

  #skipTo(end: string, from: number): void {
    const at = this.#text.indexOf(end, this.#at + from);
    this.#at = at < 0 ? this.#text.length : at + end.length;
    if (end === "\n" || end === "*/") this.#add(" ");
  }

  #string(quote: string, isEscaped = escapes.test(this.#system)): void {
    const start = this.#at;
    this.#add("?");
    const content = this.#readQuoted(quote, isEscaped);
    if (isEscaped || isPlain.test(this.#system) || !content.includes("\\")) return;
    // Whether the backslash escapes the quote is not known here, nor where the string ends.
    this.#at = this.#text.length;
    if (start < this.#text.length) this.#add(" …");
  }

  #quoted(): void {
    const before = this.#shape;
    if (quotesStrings.test(this.#system)) return this.#string('"');
    const start = this.#at;
    const content = this.#readQuoted('"', false);
    const isName =
      isStandard.test(this.#system) || this.#text.charAt(this.#at) === "." || namesFollow.test(before);
    // A text that does not end may hold anything.
    const ends = this.#at > start + 1 && this.#text.charAt(this.#at - 1) === '"';
    this.#add(isName && ends && isNameLike(content) ? `"${content}"` : "?");
  }

  #name(quote: string): void {
    const content = this.#readQuoted(quote, false);
    this.#add(isNameLike(content) ? `${quote}${content}${quote}` : "?");
  }

  /** @returns what stands between the quotes; a doubled quote is part of it. */
  #readQuoted(quote: string, isEscaped: boolean): string {
    const start = ++this.#at;
    while (this.#at < this.#text.length) {
      const char = this.#text.charAt(this.#at);
      if (char === "\\" && isEscaped) this.#at += 2;
      else if (char !== quote) this.#at += 1;
      else if (this.#text.charAt(this.#at + 1) === quote) this.#at += 2;
      else {
        const content = this.#text.slice(start, this.#at);
        this.#at += 1;
        return content;
      }
    }
    this.#at = this.#text.length;
    return this.#text.slice(start);
  }
}

function isNameLike(content: string): boolean {
  return content.length <= 64 && /^[\p{L}_][\p{L}\p{N}_$. -]*$/u.test(content);
}

/** The first table that a shape names; null where it names none. */
export function tableOf(shape: string): string | null {
  const found = /\b(?:from|join|into|update|table)\s+(?:only\s+)?((?:[\p{L}_"`][^\s(),;]*))/iu.exec(
    shape,
  )?.[1];
  const name = found?.replaceAll(/["`[\]]/g, "");
  return name === undefined || name === "" ? null : name;
}
