/**
 * A name that stays the same from build to build: the content hash in a file's name becomes `*`.
 *
 * Nothing marks a hash as a hash, so its form decides: the forms that bundlers write, unless the text reads as a word,
 * a camelCase name, a version or a date. Two files may get the same name (`chunks/*.js`), so comparisons of builds must
 * sum them, and lists for readers take `distinctNames`.
 */
export function assetName(file: string): string {
  return replaceHashes(file, () => "*");
}

/** The content hashes in a file's name: what {@link assetName} replaces, in the order of the name. */
export function hashesIn(file: string): string[] {
  const found: string[] = [];
  replaceHashes(file, (hash) => {
    found.push(hash);
    return "*";
  });
  return found;
}

/** The same with the first characters of each hash, `_nuxt/DcA1*.js`: for lists in which several files have one stable name. */
export function shortenedName(file: string, characters: number): string {
  return replaceHashes(file, (hash) => (hash.length > characters ? `${hash.slice(0, characters)}*` : hash));
}

type Replace = (hash: string) => string;

function replaceHashes(file: string, replace: Replace): string {
  const folders = file.split("/");
  const name = folders.pop() ?? "";
  const generated = folders.some((folder) => generatedFolders.has(folder));
  return [...folders.map((folder) => nameFolder(folder, replace)), nameFile(name, generated, replace)].join(
    "/",
  );
}

/** Frameworks name files there by the hash alone; elsewhere `DNSCache.js` is more likely a name. */
const generatedFolders = new Set(["chunks", "immutable", "_astro", "_next", "_nuxt"]);

/** Next names a folder by a build id: 21 characters of nanoid, or what the user sets, mostly a commit. */
function nameFolder(folder: string, replace: Replace): string {
  const isBuildId = /^[\w-]{21}$/.test(folder) && mixed(folder) && !reads(folder);
  return isBuildId || isLongHex(folder) ? replace(folder) : folder;
}

function nameFile(name: string, generated: boolean, replace: Replace): string {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const tokens = stem.split(".");
  const whole = generated ? "generated" : "none";
  const isCode = /^\.(m?js|cjs|css)$/.test(extension);
  return (
    tokens
      .map((token, index) =>
        isCode && isCodeHash(token, index > 0)
          ? replace(token)
          : nameToken(token, index > 0 ? "dot" : whole, replace, isCode),
      )
      .join(".") + extension
  );
}

/** Short hex behind a dot, as `[contenthash:6]` sets it: of other files it may be a colour or a number. */
function isCodeHash(text: string, afterDot: boolean): boolean {
  return afterDot && /^[0-9a-f]{6,7}$/.test(text) && isHex(text);
}

/**
 * The text before a part that may be a hash: nothing; nothing, in a folder of generated names; a dot, as in
 * `main.3f2a1b9c` (webpack) and `index.DcA1b2C3` (Astro); a dash, as in `index-D26K0KKW` (Vite).
 */
type Before = "none" | "generated" | "dot" | "dash";

function nameToken(token: string, before: Before, replace: Replace, isCode: boolean): string {
  if (isHash(token, before)) return replace(token);
  // A hash may hold `-` and `_` itself (`main-6Pjk-vUa`), so lengths are tried, not the last separator.
  for (const length of [13, 12, 10, 8]) {
    const cut = token.length - length;
    if (cut < 2 || token[cut - 1] !== "-") continue;
    const rest = token.slice(0, cut - 1);
    // `THIRD-PARTY-LICENSES` is not a name with a hash in capitals. A file that was bundled twice has two hashes.
    const shouted = /^[A-Z_-]+$/.test(token);
    const last = token.slice(cut);
    // Digits alone: of an image or a document they are its number.
    const isDigits = isCode && /^\d{8}$/.test(last) && !isDate(last);
    if (!shouted && (isDigits || isHash(last, "dash")))
      return `${nameToken(rest, before, replace, isCode)}-${replace(last)}`;
  }
  // `framework-ea4f97ca039bd777`, `e4af272ccee01ff0-s`, `_root-of-the-server___0f0ba101`.
  const parts = token.split(/([-_~])/);
  return parts
    .map((part, index) => (isLongHex(part) || isLateHex(part, index) ? replace(part) : part))
    .join("");
}

function isHash(text: string, before: Before): boolean {
  if (isLongHex(text)) return true;
  // Astro's images: a hash of the content and one of what was done to it.
  const image = /^([\w-]{8})_[A-Za-z0-9]{4,7}$/.exec(text);
  if (image?.[1] && before === "dot") return mixed(image[1]) && !reads(image[1]);
  // Turbopack, as seen in its builds: the first character is small.
  if (/^[0-4][0-9a-z_-]{12}$/.test(text)) return /[a-z]/.test(text) && !reads(text);
  if (/^([0-9a-f]{10}|[0-9a-f]{12})$/.test(text)) return isHex(text);
  if (/^[\w-]{12,13}$/.test(text)) return before !== "none" && scattered(text) && !reads(text);
  if (text.length !== 8 || !/^[\w-]+$/.test(text)) return false;
  if (/^\d+$/.test(text)) return before === "dot" && !isDate(text) && !text.startsWith("000");
  // esbuild and Angular write base 32 in capitals, which may be letters alone.
  if (/^[A-Z2-7]{8}$/.test(text)) return before === "dash" || before === "dot" || !/^[A-Z]+\d*$/.test(text);
  if (isHex(text)) return true;
  if (before === "none" && !/\d/.test(text)) return false;
  return (before === "dash" || before === "dot" || mixed(text)) && !reads(text);
}

/** Digits among the letters: `deadbeef` and `facade` are words. */
function isHex(text: string): boolean {
  return /^[0-9a-f]+$/.test(text) && /\d/.test(text) && /[a-f]/.test(text);
}

function isLongHex(text: string): boolean {
  return /^([0-9a-f]{16,64}|[0-9a-f]{128})$/.test(text) && /\d/.test(text);
}

function isLateHex(part: string, index: number): boolean {
  return index > 0 && [8, 10, 12].includes(part.length) && isHex(part);
}

/** Letters and digits that change often: base 36 or base 64 of 12 or 13 characters. Names have a digit or two at one place. */
function scattered(text: string): boolean {
  if (!mixed(text)) return false;
  const digits = text.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
  const cases = text.match(/[A-Z](?=[a-z\d])|[a-z](?=[A-Z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return digits >= 3 || (cases >= 5 && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d[A-Za-z]/.test(text));
}

/** Two of capitals, small letters and digits. */
function mixed(text: string): boolean {
  return [/[A-Z]/, /[a-z]/, /\d/].filter((kind) => kind.test(text)).length >= 2;
}

function isDate(text: string): boolean {
  return /^(19|20)\d\d(0[1-9]|1[0-2])\d\d$/.test(text);
}

/** True where every part is something a person writes. Joined parts keep to one case, or begin with a capital. */
function reads(text: string): boolean {
  // One hash in a thousand has small letters alone, one name in two.
  if (/^[a-z_-]+$|^[A-Z_-]+$/.test(text)) return true;
  const parts = text.split(/[-_]+/).filter(Boolean);
  if (parts.length > 1 && /[a-z]/.test(text) && /[A-Z]/.test(text))
    return parts.every((part) => /^[A-Z]?[a-z]+$/.test(part) && speakable(part));
  return parts.every((part) => isWord(part, parts.length > 1));
}

/**
 * @param joined whether there are other words next to it: `ab-cd-ef` is as likely to be a hash as letters that cannot
 * be pronounced.
 */
function isWord(part: string, joined: boolean): boolean {
  if (/^\d+$/.test(part)) return true;
  // `settings`; `zh` and `css` next to other words
  if (/^([a-z]+|[A-Z]+)$/.test(part))
    return !joined || part.length < 4 || speakable(part) || abbreviations.has(part);
  // `v2`, `h264`, `chapter1`, `es2015`, `DSC00042`
  if (/^[a-z]{1,2}\d{1,4}$|^[A-Z]{2,4}\d{3,6}$/.test(part)) return true;
  if (/^[a-z]{3,}\d{1,4}$/.test(part)) return speakable(part);
  // `2x`, `12px`
  if (/^\d{1,4}[a-z]{1,2}$/.test(part)) return true;
  // `i18n`, `a11y`, `web3auth`
  const bridge = /^([a-z]+)\d{1,2}([a-z]+)$/.exec(part);
  if (bridge) return part.length < 5 || bridge.slice(1).every((side) => side.length > 2 && speakable(side));
  // `UserCard`, `dataGrid`, `Button2`
  if (!/^[A-Za-z][a-z]+([A-Z][a-z]+)*\d{0,2}$/.test(part)) return false;
  return (part.match(/[A-Za-z][a-z]+/g) ?? []).every((hump) => hump.length > 2 && speakable(hump));
}

/** Words of file names that cannot be spoken. */
const abbreviations = new Set([
  "css",
  "dst",
  "img",
  "jquery",
  "msg",
  "pdf",
  "png",
  "svg",
  "src",
  "tmp",
  "txt",
  "xml",
  "xsl",
]);

/** A vowel, no long heap of consonants, and at the beginning only what begins English words. */
function speakable(word: string): boolean {
  const letters = word.toLowerCase().replace(/\d/g, "");
  return (
    /[aeiouy]/.test(letters) &&
    !/[^aeiouy]{5}/.test(letters) &&
    /^([^aeiouy]?|[bcdfgkpstvw]?[hlrw]|s[ckmnpqt][lrhw]?|(sh|ch|th|ph)[lr]|kn|gn|ps|ts|pn)[aeiouy]/.test(
      letters,
    )
  );
}
