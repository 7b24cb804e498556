/**
 * Text from outside as one inert GitHub-flavoured code span, safe in a table cell: control, format and bidirectional
 * characters, backticks, pipes and backslashes are replaced, so nothing in it is a mention, link, image, HTML, or
 * the end of its cell. At most `max` code points.
 */
export function code(text: string, max = 120): string {
  const clean = text
    .slice(0, max * 8)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll("`", "'")
    .replaceAll("|", "¦")
    .replaceAll("\\", "/")
    .trim();
  const points = [...clean];
  const cut = points.length > max ? `${points.slice(0, max - 1).join("")}…` : clean;
  return cut === "" ? "`–`" : `\`${cut}\``;
}

/** As many characters of a code span as fit next to another column on a phone, which does not break it. */
const widest = 20;

/**
 * A name from outside in a cell of a table, as inert as `code`. A long one continues on the next line, if possible after a sign
 * that separates its parts, so that the table is never wider than a phone.
 */
export function narrow(text: string, max = 100): string {
  const parts = code(text, max)
    .slice(1, -1)
    .match(/\.?[^/._?&= -]*[/_?&= -]+|\.?[^/._?&= -]+|\./g);
  const lines: string[] = [];
  for (const part of (parts ?? []).flatMap((one) => one.match(new RegExp(`.{1,${widest}}`, "gu")) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.trimEnd().length <= widest)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => code(line)).join("<br>");
}

/* A word of letters (perhaps hyphens, a genitive, brackets or round quotes, a stop), a number of at most six digits with its
   signs, or a version: none can mean anything to Markdown or to GitHub. */
const harmlessWord = /^(?:[(“]?[A-Za-z]+(?:-[A-Za-z]+)*(?:'[a-z])?[)”]?[.,;:]?|[%×][.,;:]?)$/;
const harmlessNumber = /^\(?[+−]?(?:\d{1,6}|\d{1,3},\d{3})(?:\.\d{1,6}){0,3}%?\)?[.,;:]?$/;
/* `(p95)` of a load test. */
const percentile = /^\(?p\d{1,2}(?:\.\d{1,2})?\)?[.,;:]?$/;
/* GitHub links what looks like a commit's hash. */
const hashLike = /[0-9a-f]{7,}/i;

export interface ProseOptions {
  /** The address of a word such as `src/main.ts:1`, if it has one. */
  linkOf?: (word: string) => string | undefined;
  /** It stands in a cell of a table. */
  narrow?: true;
}

/**
 * A sentence of ours that holds names from outside (a reason, a note): plain words and numbers stay as they are,
 * everything else goes into code spans, a selector (`div#root > main`) or a quoted command (`"npm ci --omit dev"`) or statement into one.
 * As inert as `code`.
 */
export function prose(text: string, max = 300, how: ProseOptions = {}): string {
  const tokens = code(text, max).slice(1, -1).split(" ");
  const inQuotes = quotedTokens(tokens);
  const parts: { text: string; kind: "plain" | "code" | "link" }[] = [];
  for (const [at, token] of tokens.entries()) {
    const inSelector = [tokens[at - 1], tokens[at + 1]].some((beside) => beside === ">");
    // `< 0.001` is one span.
    const harmless = isHarmless(token) && !(harmlessNumber.test(token) && tokens[at - 1] === "<");
    const isWide = how.narrow === true && token.length > widest;
    const plain = harmless && !inSelector && !inQuotes.has(at) && !isWide;
    const kind = plain ? "plain" : how.linkOf?.(bare(token).inside) === undefined ? "code" : "link";
    const last = parts.at(-1);
    if (last && last.kind === kind && kind !== "link") last.text += ` ${token}`;
    else parts.push({ text: token, kind });
  }
  return parts.map((part) => (part.kind === "plain" ? part.text : quoted(part.text, how))).join(" ");
}

function isHarmless(token: string): boolean {
  const isWord = harmlessWord.test(token) || percentile.test(token) || harmlessNumber.test(token);
  return isWord && !hashLike.test(token);
}

/** Indexes of the words between straight quotes that hold more than one word, and between round ones that hold more than plain words. */
function quotedTokens(tokens: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!/^\(?"[^"]*$/.test(tokens[at] ?? "")) continue;
    const end = tokens.findIndex((token, index) => index > at && token.includes('"'));
    if (end < 0) break;
    if (/^[^"]*"[).,;:]*$/.test(tokens[end] ?? ""))
      for (let index = at; index <= end; index++) found.add(index);
    at = end;
  }
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.startsWith("“") !== true) continue;
    const end = tokens.findIndex((token, index) => index >= at && /”[).,;:]*$/.test(token));
    if (end < 0) break;
    const indexes = tokens.slice(at, end + 1).map((_, index) => at + index);
    if (!indexes.every((index) => isHarmless(tokens[index] ?? "")))
      for (const index of indexes) found.add(index);
    at = end;
  }
  return found;
}

/** A name without what ends a sentence or a part of it, and without a round bracket that has no other half. */
function bare(text: string): { before: string; inside: string; after: string } {
  const [, whole = text, stop = ""] = /^(.+?)([.,;:]?)$/.exec(text) ?? [];
  if (/^\([^()]+$/.test(whole)) return { before: "(", inside: whole.slice(1), after: stop };
  if (/^[^()]+\)$/.test(whole)) return { before: "", inside: whole.slice(0, -1), after: `)${stop}` };
  if (/^\([^()]+:\d+\)$/.test(whole)) return { before: "(", inside: whole.slice(1, -1), after: `)${stop}` };
  return { before: "", inside: whole, after: stop };
}

/** The span, with what is not part of the name left outside. */
function quoted(text: string, how: ProseOptions): string {
  const { before, inside, after } = bare(text);
  // The span says what the quotes say.
  const name = /^(?:"([^"]+ [^"]+)"|“(.+)”)$/.exec(inside)?.slice(1).find(Boolean) ?? inside;
  const span = how.narrow ? narrow(name, name.length) : code(name, name.length);
  return `${before}${link(span, how.linkOf?.(inside))}${after}`;
}

/**
 * A link, or only its words if the address is not a web address: only http and https, without user or password, and
 * without any character that Markdown, a table cell or HTML could interpret.
 * @param words Markdown already: our own, or a code span.
 */
export function link(words: string, address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return words;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return words;
  url.username = "";
  url.password = "";
  const safe = url.href
    .replaceAll(
      /[^\w\-.~:/?#@!$&*+,;=%]/g,
      (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
    )
    .replaceAll("&", "&amp;");
  return `[${words}](${safe})`;
}
