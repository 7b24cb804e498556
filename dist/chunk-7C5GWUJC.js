import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/report/escape/markdown.ts
function code(text, max = 120) {
  const clean = text.slice(0, max * 8).toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").replaceAll("`", "'").replaceAll("|", "¦").replaceAll("\\", "/").trim();
  const points = [...clean];
  const cut = points.length > max ? `${points.slice(0, max - 1).join("")}…` : clean;
  return cut === "" ? "`–`" : `\`${cut}\``;
}
var harmlessWord = /^(?:[(“]?[A-Za-z]+(?:-[a-z]+)?[)”]?[.,;:]?|%)$/;
var harmlessNumber = /^[+−]?(?:\d{1,6}|\d{1,3},\d{3})(?:\.\d{1,6}){0,3}%?[,;:]?$/;
var hashLike = /[0-9a-f]{7,}/i;
function prose(text, max = 300) {
  const tokens = code(text, max).slice(1, -1).split(" ");
  const parts = [];
  for (const [at, token] of tokens.entries()) {
    const inSelector = [tokens[at - 1], tokens[at + 1]].some((beside) => beside === ">");
    const harmless = (harmlessWord.test(token) || harmlessNumber.test(token)) && !hashLike.test(token);
    const plain = harmless && !inSelector;
    const last = parts.at(-1);
    if (last && last.plain === plain) last.text += ` ${token}`;
    else parts.push({ text: token, plain });
  }
  return parts.map((part) => part.plain ? part.text : quoted(part.text)).join(" ");
}
function quoted(text) {
  const [, inside = text, stop = ""] = /^(.+?)([.,;:]?)$/.exec(text) ?? [];
  return `${code(inside, inside.length)}${stop}`;
}
function link(words, address) {
  if (address === void 0 || !URL.canParse(address)) return words;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return words;
  url.username = "";
  url.password = "";
  const safe = url.href.replaceAll(
    /[^\w\-.~:/?#@!$&*+,;=%]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`
  ).replaceAll("&", "&amp;");
  return `[${words}](${safe})`;
}

export {
  code,
  prose,
  link
};
