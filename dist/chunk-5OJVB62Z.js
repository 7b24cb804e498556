import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/address.ts
var longestAddress = 500;
function printAddress(url) {
  const parsed = URL.parse(url);
  if (!parsed) return printBroken(url).slice(0, longestAddress);
  const { protocol, host, pathname, hash } = parsed;
  if (host === "" && !pathname.startsWith("/") && pathname.includes("@"))
    return printBroken(url).slice(0, longestAddress);
  const slashes = host === "" ? "" : "//";
  const route = /^#[/!]/.test(hash) ? hash.replace(/\?.*$/s, "") : "";
  return `${protocol}${slashes}${host}${pathname}${route}`.slice(0, longestAddress);
}
function printBroken(text) {
  const [, protocol = "", rest = ""] = /^((?:[a-z][a-z\d+.-]*:)?\/\/)?(.*)$/is.exec(text) ?? [];
  const isAddress = protocol !== "" || /^[^@]*:.*@/s.test(rest);
  return protocol + (isAddress ? rest.replace(/^.*@/s, "") : rest).replace(/[?#].*$/s, "");
}
function stripAddresses(text) {
  return text.replaceAll(
    /(\bhttps?:\/\/)(?:[^\s"'<>\\/?#@]*@)?([^\s"'<>\\?#]*)(?:[?#][^\s"'<>\\]*)?/gi,
    "$1$2"
  );
}

export {
  printAddress,
  stripAddresses
};
