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

/* A word of letters (perhaps hyphens, a genitive, brackets or round quotes, a stop), a number of at most six digits with its
   signs, or a version: none can mean anything to Markdown or to GitHub. */
const harmlessWord = /^(?:[(“]?[A-Za-z]+(?:-[A-Za-z]+)*(?:'[a-z])?[)”]?[.,;:]?|%)$/;
const harmlessNumber = /^\(?[+−]?(?:\d{1,6}|\d{1,3},\d{3})(?:\.\d{1,6}){0,3}%?\)?[.,;:]?$/;
/* GitHub links what looks like a commit's hash. */
const hashLike = /[0-9a-f]{7,}/i;

/**
 * A sentence of ours that holds names from outside (a reason, a note): plain words and numbers stay as they are,
 * everything else goes into code spans, a selector (`div#root > main`) or a quoted command (`"npm ci --omit dev"`) into one.
 * As inert as `code`.
 */
export function prose(text: string, max = 300): string {
  const tokens = code(text, max).slice(1, -1).split(" ");
  const inQuotes = quotedTokens(tokens);
  const parts: { text: string; plain: boolean }[] = [];
  for (const [at, token] of tokens.entries()) {
    const inSelector = [tokens[at - 1], tokens[at + 1]].some((beside) => beside === ">");
    const harmless = (harmlessWord.test(token) || harmlessNumber.test(token)) && !hashLike.test(token);
    const plain = harmless && !inSelector && !inQuotes.has(at);
    const last = parts.at(-1);
    if (last && last.plain === plain) last.text += ` ${token}`;
    else parts.push({ text: token, plain });
  }
  return parts.map((part) => (part.plain ? part.text : quoted(part.text))).join(" ");
}

/** Indexes of the words between straight quotes that hold more than one word. */
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
  return found;
}

/** The span, with what ends a sentence or a part of it left outside, as is a round bracket without its other half. */
function quoted(text: string): string {
  const [, whole = text, stop = ""] = /^(.+?)([.,;:]?)$/.exec(text) ?? [];
  const opens = /^\([^()]+$/.test(whole);
  const closes = /^[^()]+\)$/.test(whole);
  const bare = opens ? whole.slice(1) : closes ? whole.slice(0, -1) : whole;
  // The span says what the quotes say.
  const inside = /^"([^"]+ [^"]+)"$/.exec(bare)?.[1] ?? bare;
  return `${opens ? "(" : ""}${code(inside, inside.length)}${closes ? ")" : ""}${stop}`;
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
