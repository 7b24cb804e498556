import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/secrets/views.ts
var mostRounds = 4;
var entities = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "­"
};
var unseen = new RegExp(String.raw`[\s\p{Cf}\u2800]+|\u001b\[[\d;]*m`, "gu");
var escapes = /(?:%[\da-f]{2})+|%u([\da-f]{4})|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));?|\\u([\da-f]{4})|\\u\{([\da-f]{1,6})\}|\\x([\da-f]{2})|\\([^ux])|<\/?[a-z][a-z\d-]*\s*\/?>/gi;
function viewsOf(text) {
  const whole = { letters: text, from: indices(text.length, 0), to: indices(text.length, 1) };
  const views = [whole];
  for (let read = whole; views.length <= mostRounds; views.push(read)) {
    const next = replaceIn(read, escapes, unescape);
    if (next === read) break;
    read = next;
  }
  return views.map((view) => smallLetters(replaceIn(view, unseen, () => "")));
}
function indices(length, first) {
  return Array.from({ length }, (_, index) => index + first);
}
function unescape(found) {
  const [all, unicode, decimal, hexadecimal, name, short, long, byte, escaped] = found;
  if (all.startsWith("<")) return "";
  if (unicode === void 0 && all.startsWith("%")) return decodeBytes(all);
  if (name !== void 0) return entities[name.toLowerCase()] ?? null;
  if (escaped !== void 0) return /[nrtbfv0]/.test(escaped) ? " " : escaped;
  const code = decimal === void 0 ? Number.parseInt(unicode ?? hexadecimal ?? short ?? long ?? byte ?? "", 16) : Number(decimal);
  return code <= 1114111 ? String.fromCodePoint(code) : null;
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeBytes(percent) {
  const bytes = Buffer.from(percent.replaceAll("%", ""), "hex");
  try {
    return utf8.decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}
function replaceIn(view, pattern, replacement) {
  const { letters, from, to } = view;
  const parts = [];
  const starts = [];
  const ends = [];
  let last = 0;
  const copyUpTo = (end) => {
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
function smallLetters({ letters, from, to }) {
  const small = letters.toLowerCase();
  if (small.length === letters.length) return { letters: small, from, to };
  const each = letters.replace(/[^]/g, (letter) => {
    const one = letter.toLowerCase();
    return one.length === 1 ? one : letter;
  });
  return { letters: each, from, to };
}

// src/secrets/forms.ts
var shortestBare = 12;
function formsOf(secret) {
  const bytes = Buffer.from(secret);
  const bare = secret.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const backwards = [...secret].toReversed().join("");
  const writings = [
    secret,
    // Some letters have two in capitals.
    secret.toUpperCase(),
    secret.replaceAll(/\s+/g, "+"),
    backwards,
    bytes.toString("hex"),
    ...inBase64(bytes),
    ...bare.length >= shortestBare && new RegExp("\\p{N}", "u").test(bare) ? [bare] : []
  ];
  return [...new Set(writings.flatMap((writing) => viewsOf(writing).map(({ letters }) => letters)))];
}
function inBase64(bytes) {
  const forms = [0, 1, 2].map((before) => {
    const coded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replaceAll("=", "");
    const shared = (before + bytes.length) % 3;
    return coded.slice([0, 2, 3][before], shared === 0 ? void 0 : -1);
  });
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}

// src/secrets/short-secrets.ts
var shortestAnywhere = 4;
function patternOf(texts) {
  const forms = [...texts].toSorted((a, b) => b.length - a.length).flatMap((text) => [
    anyWriting(text),
    ...inBase64(Buffer.from(text)).filter((form) => form.length >= shortestAnywhere).map(literal)
  ]);
  return new RegExp(forms.join("|"), "giu");
}
function anyWriting(text) {
  const pattern = text.toWellFormed().split(/(\s+)/).map((part) => {
    const writings = [...part].map(writingsOf);
    return /^\s/.test(part) ? `(?:${[...new Set(writings), ...spaces].join("|")})+` : writings.join("");
  }).join("");
  if ([...text].length >= shortestAnywhere) return pattern;
  return String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`;
}
var spaces = [String.raw`\s`, String.raw`\+`, "%(?:25)?20"];
var named = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos"
};
function writingsOf(character) {
  if (/[A-Za-z\d]/.test(character)) return literal(character);
  const code = character.codePointAt(0) ?? 0;
  const percent = [...new TextEncoder().encode(character)].map((byte) => byte.toString(16).padStart(2, "0"));
  const units = Array.from(
    { length: character.length },
    (_, at) => character.charCodeAt(at).toString(16).padStart(4, "0")
  );
  const entity = named[character];
  const writings = [
    `%${percent.join("%")}`,
    `%25${percent.join("%25")}`,
    units.map((unit) => `\\u${unit}`).join(""),
    ...entity === void 0 ? [] : [`&${entity};`],
    `&#${code};`,
    `&#x${code.toString(16)};`,
    `\\${character}`,
    `\\\\${character}`,
    character
  ];
  return `(?:${writings.map(literal).join("|")})`;
}
function literal(text) {
  return [...text].map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join("");
}

// src/secrets.ts
var reference = /\$\{env:([A-Za-z_]\w*)\}/g;
function variablesIn(text) {
  return Array.from(text.matchAll(reference), ([, name = ""]) => name);
}
var mask = "***";
var shortestRun = 8;
var shortestRest = 4;
var longestDebris = 8;
var shortestCut = 50;
var shortestLine = 12;
var ownWords = ["password", "username"];
var Secrets = class {
  #values;
  #hidden = /* @__PURE__ */ new Set();
  #shared = /* @__PURE__ */ new Set();
  #index;
  /** @param values by the variable's name. */
  constructor(values = /* @__PURE__ */ new Map()) {
    this.#values = values;
    for (const value of values.values()) this.hide(value);
  }
  /** Hides a further text from now on, such as a session's token; of several lines, such as a key, each that is long enough. */
  hide(text) {
    const lines = text.split(/[\r\n]+/).filter((line) => line.trim().length >= shortestLine);
    for (const part of [text, ...lines]) {
      const trimmed = part.trim();
      if (trimmed === "" || this.#hidden.has(trimmed)) continue;
      this.#hidden.add(trimmed);
      this.#index = void 0;
    }
  }
  /** Lets a text be shown that a secret may hold as well, such as the origin that is visited. */
  share(text) {
    this.#shared.add(text);
    this.#index = void 0;
  }
  /** Whether there is nothing to hide, so far. */
  get isEmpty() {
    return this.#hidden.size === 0;
  }
  /** Names of the variables whose values are so short that only the whole value can be found. */
  get tooShort() {
    return [...this.#values].filter(([, value]) => value.trim().length < shortestRun).map(([name]) => name);
  }
  /** The text with its variables' values. */
  resolve(text) {
    return text.replace(reference, (_, name) => {
      const value = this.#values.get(name);
      if (value === void 0) throw new Error(`the environment variable ${name} was not asked for`);
      return value;
    });
  }
  /** Every text within a value with its variables' values. */
  resolveAll(value) {
    return mapTexts(value, (text) => this.resolve(text));
  }
  /**
   * For what comes in: the text without any secret, however it is written or split, and without any part of eight characters
   * or more. Where a text was cut (at its ends, next to an ellipsis), shorter parts are hidden too.
   */
  redact(text) {
    if (this.#hidden.size === 0) return text;
    const index = this.#index ??= indexOf(this.#hidden, this.#shared);
    const spans = viewsOf(text).flatMap((view) => [
      ...runsIn(view, index),
      ...restsIn(view, index, text.length >= shortestCut)
    ]);
    const masked = maskIn(text, spans);
    return index.short ? masked.replace(index.short, mask) : masked;
  }
  /** The same for all texts within a value. Keys are ours, and stay. */
  redactAll(value) {
    return this.#hidden.size === 0 ? value : mapTexts(value, (text) => this.redact(text));
  }
  /** For what goes out: all texts within a value without whole secrets. Our own words are in it, which may share a part with one. */
  seal(value) {
    if (this.#hidden.size === 0) return value;
    const index = this.#index ??= indexOf(this.#hidden, this.#shared);
    const sealed = (text) => maskIn(
      text,
      viewsOf(text).flatMap(
        (view) => runsIn(view, index, (run) => index.forms.some((form) => run.includes(form)))
      )
    );
    return mapTexts(value, sealed);
  }
};
function indexOf(hidden, shared) {
  const texts = [...hidden];
  const short = texts.filter((text) => text.length < shortestRun);
  const forms = texts.filter((text) => text.length >= shortestRun).flatMap(formsOf).filter((form) => form.length >= shortestRest);
  const lengths = Array.from({ length: shortestRun - shortestRest }, (_, more) => shortestRest + more);
  return {
    forms,
    wholes: forms.filter((form) => form.length < shortestRun),
    runs: new Set(forms.flatMap(runsOf)),
    harmless: [...shared, ...ownWords].flatMap(viewsOf).map(({ letters }) => letters),
    beginnings: new Set(forms.flatMap((form) => lengths.map((length) => form.slice(0, length)))),
    ends: new Set(forms.flatMap((form) => lengths.map((length) => form.slice(-length)))),
    short: short.length > 0 ? patternOf(short) : null
  };
}
function runsOf(letters) {
  return Array.from(
    { length: Math.max(0, letters.length - shortestRun + 1) },
    (_, at) => letters.slice(at, at + shortestRun)
  );
}
function runsIn({ letters, from, to }, { runs, wholes, harmless, forms }, counts = () => true) {
  const spans = [];
  for (let at = 0; at + shortestRun <= letters.length; at++) {
    if (!runs.has(letters.slice(at, at + shortestRun))) continue;
    const start = at;
    while (runs.has(letters.slice(at + 1, at + 1 + shortestRun))) at++;
    const end = at + shortestRun;
    const run = letters.slice(start, end);
    const isHarmless = harmless.some((text) => text.includes(run)) && !forms.includes(run);
    if (!isHarmless && counts(run)) spans.push([from[start] ?? 0, to[end - 1] ?? 0]);
  }
  for (const whole of wholes)
    for (let at = letters.indexOf(whole); at >= 0; at = letters.indexOf(whole, at + 1))
      spans.push([from[at] ?? 0, to[at + whole.length - 1] ?? 0]);
  return spans;
}
function restsIn({ letters, from, to }, { beginnings, ends, runs }, isCut) {
  const spans = [];
  const isRest = (known, start, end) => start >= 0 && end <= letters.length && known.has(letters.slice(start, end));
  const look = (cut, way) => {
    for (let debris = 0; debris <= longestDebris; debris++)
      for (let length = shortestRun - 1; length >= shortestRest; length--) {
        const [near, far] = [cut + way * debris, cut + way * (debris + length)];
        if (!(way < 0 ? isRest(beginnings, far, near) : isRest(ends, near, far))) continue;
        if (runs.has(way < 0 ? letters.slice(far, far + shortestRun) : letters.slice(far - shortestRun, far)))
          return;
        const [first, last] = way < 0 ? [far, cut] : [cut, far];
        spans.push([from[first] ?? 0, to[last - 1] ?? 0]);
        return;
      }
  };
  for (let at = letters.indexOf("…"); at >= 0; at = letters.indexOf("…", at + 1)) {
    look(at, -1);
    look(at + 1, 1);
  }
  if (isCut) {
    if (!letters.startsWith("…")) look(0, 1);
    if (!letters.endsWith("…")) look(letters.length, -1);
  }
  return spans;
}
function maskIn(text, spans) {
  let masked = "";
  let last = 0;
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    if (from > last || last === 0) masked += text.slice(last, from) + mask;
    last = Math.max(last, to);
  }
  return masked + text.slice(last);
}
function mapTexts(value, map) {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}

export {
  variablesIn,
  shortestRun,
  Secrets
};
