import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/asset-name.ts
function assetName(file) {
  return replaceHashes(file, () => "*");
}
function hashesIn(file) {
  const found = [];
  replaceHashes(file, (hash) => {
    found.push(hash);
    return "*";
  });
  return found;
}
function shortenedName(file, characters) {
  return replaceHashes(file, (hash) => hash.length > characters ? `${hash.slice(0, characters)}*` : hash);
}
function replaceHashes(file, replace) {
  const folders = file.split("/");
  const name = folders.pop() ?? "";
  const generated = folders.some((folder) => generatedFolders.has(folder));
  return [...folders.map((folder) => nameFolder(folder, replace)), nameFile(name, generated, replace)].join(
    "/"
  );
}
var generatedFolders = /* @__PURE__ */ new Set(["chunks", "immutable", "_astro", "_next", "_nuxt"]);
function nameFolder(folder, replace) {
  const isBuildId = /^[\w-]{21}$/.test(folder) && mixed(folder) && !reads(folder);
  return isBuildId || isLongHex(folder) ? replace(folder) : folder;
}
function nameFile(name, generated, replace) {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const tokens = stem.split(".");
  const whole = generated ? "generated" : "none";
  const isCode = /^\.(m?js|cjs|css)$/.test(extension);
  return tokens.map(
    (token, index) => isCode && isCodeHash(token, index > 0) ? replace(token) : nameToken(token, index > 0 ? "dot" : whole, replace, isCode)
  ).join(".") + extension;
}
function isCodeHash(text, afterDot) {
  return afterDot && /^[0-9a-f]{6,7}$/.test(text) && isHex(text);
}
function nameToken(token, before, replace, isCode) {
  if (isHash(token, before)) return replace(token);
  for (const length of [13, 12, 10, 8]) {
    const cut = token.length - length;
    if (cut < 2 || token[cut - 1] !== "-") continue;
    const rest = token.slice(0, cut - 1);
    const shouted = /^[A-Z_-]+$/.test(token);
    const last = token.slice(cut);
    const isDigits = isCode && /^\d{8}$/.test(last) && !isDate(last);
    if (!shouted && (isDigits || isHash(last, "dash")))
      return `${nameToken(rest, before, replace, isCode)}-${replace(last)}`;
  }
  const parts = token.split(/([-_~])/);
  return parts.map((part, index) => isLongHex(part) || isLateHex(part, index) ? replace(part) : part).join("");
}
function isHash(text, before) {
  if (isLongHex(text)) return true;
  const image = /^([\w-]{8})_[A-Za-z0-9]{4,7}$/.exec(text);
  if (image?.[1] && before === "dot") return mixed(image[1]) && !reads(image[1]);
  if (/^[0-4][0-9a-z_-]{12}$/.test(text)) return /[a-z]/.test(text) && !reads(text);
  if (/^([0-9a-f]{10}|[0-9a-f]{12})$/.test(text)) return isHex(text);
  if (/^[\w-]{12,13}$/.test(text)) return before !== "none" && scattered(text) && !reads(text);
  if (text.length !== 8 || !/^[\w-]+$/.test(text)) return false;
  if (/^\d+$/.test(text)) return before === "dot" && !isDate(text) && !text.startsWith("000");
  if (/^[A-Z2-7]{8}$/.test(text)) return before === "dash" || before === "dot" || !/^[A-Z]+\d*$/.test(text);
  if (isHex(text)) return true;
  if (before === "none" && !/\d/.test(text)) return false;
  return (before === "dash" || before === "dot" || mixed(text)) && !reads(text);
}
function isHex(text) {
  return /^[0-9a-f]+$/.test(text) && /\d/.test(text) && /[a-f]/.test(text);
}
function isLongHex(text) {
  return /^([0-9a-f]{16,64}|[0-9a-f]{128})$/.test(text) && /\d/.test(text);
}
function isLateHex(part, index) {
  return index > 0 && [8, 10, 12].includes(part.length) && isHex(part);
}
function scattered(text) {
  if (!mixed(text)) return false;
  const digits = text.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
  const cases = text.match(/[A-Z](?=[a-z\d])|[a-z](?=[A-Z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return digits >= 3 || cases >= 5 && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d[A-Za-z]/.test(text);
}
function mixed(text) {
  return [/[A-Z]/, /[a-z]/, /\d/].filter((kind) => kind.test(text)).length >= 2;
}
function isDate(text) {
  return /^(19|20)\d\d(0[1-9]|1[0-2])\d\d$/.test(text);
}
function reads(text) {
  if (/^[a-z_-]+$|^[A-Z_-]+$/.test(text)) return true;
  const parts = text.split(/[-_]+/).filter(Boolean);
  if (parts.length > 1 && /[a-z]/.test(text) && /[A-Z]/.test(text))
    return parts.every((part) => /^[A-Z]?[a-z]+$/.test(part) && speakable(part));
  return parts.every((part) => isWord(part, parts.length > 1));
}
function isWord(part, joined) {
  if (/^\d+$/.test(part)) return true;
  if (/^([a-z]+|[A-Z]+)$/.test(part))
    return !joined || part.length < 4 || speakable(part) || abbreviations.has(part);
  if (/^[a-z]{1,2}\d{1,4}$|^[A-Z]{2,4}\d{3,6}$/.test(part)) return true;
  if (/^[a-z]{3,}\d{1,4}$/.test(part)) return speakable(part);
  if (/^\d{1,4}[a-z]{1,2}$/.test(part)) return true;
  const bridge = /^([a-z]+)\d{1,2}([a-z]+)$/.exec(part);
  if (bridge) return part.length < 5 || bridge.slice(1).every((side) => side.length > 2 && speakable(side));
  if (!/^[A-Za-z][a-z]+([A-Z][a-z]+)*\d{0,2}$/.test(part)) return false;
  return (part.match(/[A-Za-z][a-z]+/g) ?? []).every((hump) => hump.length > 2 && speakable(hump));
}
var abbreviations = /* @__PURE__ */ new Set([
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
  "xsl"
]);
function speakable(word) {
  const letters = word.toLowerCase().replace(/\d/g, "");
  return /[aeiouy]/.test(letters) && !/[^aeiouy]{5}/.test(letters) && /^([^aeiouy]?|[bcdfgkpstvw]?[hlrw]|s[ckmnpqt][lrhw]?|(sh|ch|th|ph)[lr]|kn|gn|ps|ts|pn)[aeiouy]/.test(
    letters
  );
}

export {
  assetName,
  hashesIn,
  shortenedName
};
