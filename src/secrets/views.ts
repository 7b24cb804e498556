/** A text as somebody could read it, however it was escaped, and the place in the text of each of its characters. */

/** `letters[i]` stands in the text from `from[i]` to `to[i]`. In small letters, without white space. */
export interface View {
  letters: string;
  from: readonly number[];
  to: readonly number[];
}

/** An escape may be escaped itself: by a server into JSON, by a browser into a URL, by a report into HTML. */
const mostRounds = 4;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "\u00ad",
};

/** White space, characters that are not seen, and colours of a terminal. */
const unseen = new RegExp(String.raw`[\s\p{Cf}\u2800]+|\u001b\[[\d;]*m`, "gu");
/** Escapes of URLs, HTML and JavaScript, and tags without attributes, which may split a word. */
const escapes =
  /(?:%[\da-f]{2})+|%u([\da-f]{4})|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));?|\\u([\da-f]{4})|\\u\{([\da-f]{1,6})\}|\\x([\da-f]{2})|\\([^ux])|<\/?[a-z][a-z\d-]*\s*\/?>/gi;

/** The text as it is, and if it has escapes also without them: without the outermost, and so on. */
export function viewsOf(text: string): View[] {
  const whole: View = { letters: text, from: indices(text.length, 0), to: indices(text.length, 1) };
  const views = [whole];
  for (let read = whole; views.length <= mostRounds; views.push(read)) {
    const next = replaceIn(read, escapes, unescape);
    if (next === read) break;
    read = next;
  }
  return views.map((view) => smallLetters(replaceIn(view, unseen, () => "")));
}

function indices(length: number, first: number): number[] {
  return Array.from({ length }, (_, index) => index + first);
}

function unescape(found: RegExpMatchArray): string | null {
  const [all, unicode, decimal, hexadecimal, name, short, long, byte, escaped] = found;
  if (all.startsWith("<")) return "";
  if (unicode === undefined && all.startsWith("%")) return decodeBytes(all);
  if (name !== undefined) return entities[name.toLowerCase()] ?? null;
  if (escaped !== undefined) return /[nrtbfv0]/.test(escaped) ? " " : escaped;
  const code =
    decimal === undefined
      ? Number.parseInt(unicode ?? hexadecimal ?? short ?? long ?? byte ?? "", 16)
      : Number(decimal);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : null;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 where it is that, else a character for each byte, as `escape()` writes them. */
function decodeBytes(percent: string): string {
  const bytes = Buffer.from(percent.replaceAll("%", ""), "hex");
  // U+FFFD may be in the text itself: only the decoder knows whether the bytes are UTF-8.
  try {
    return utf8.decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}

/** Each match is replaced, unless `replacement` gives null; the same view where nothing was. */
function replaceIn(
  view: View,
  pattern: RegExp,
  replacement: (found: RegExpMatchArray) => string | null,
): View {
  const { letters, from, to } = view;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = 0;
  const copyUpTo = (end: number) => {
    parts.push(letters.slice(last, end));
    for (let at = last; at < end; at++) {
      starts.push(from[at] ?? 0);
      ends.push(to[at] ?? 0);
    }
  };
  for (const found of letters.matchAll(pattern)) {
    const text = replacement(found);
    if (text === null) continue;
    const end = found.index + found[0].length;
    copyUpTo(found.index);
    parts.push(text);
    for (let at = 0; at < text.length; at++) {
      starts.push(from[found.index] ?? 0);
      ends.push(to[end - 1] ?? 0);
    }
    last = end;
  }
  if (last === 0) return view;
  copyUpTo(letters.length);
  return { letters: parts.join(""), from: starts, to: ends };
}

/** A letter whose small form is longer stays as it is. */
function smallLetters({ letters, from, to }: View): View {
  const small = letters.toLowerCase();
  if (small.length === letters.length) return { letters: small, from, to };
  const each = letters.replace(/[^]/g, (letter) => {
    const one = letter.toLowerCase();
    return one.length === 1 ? one : letter;
  });
  return { letters: each, from, to };
}
