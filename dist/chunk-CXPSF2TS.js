import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/address.ts
var longestAddress = 500;
function printAddress(url) {
  const parsed = URL.parse(url);
  if (!parsed)
    return url.replace(/[?#].*$/s, "").replace(/\/\/[^/]*@/, "//").slice(0, longestAddress);
  const { protocol, host, pathname, hash } = parsed;
  const slashes = host === "" ? "" : "//";
  const route = /^#[/!]/.test(hash) ? hash.replace(/\?.*$/s, "") : "";
  return `${protocol}${slashes}${host}${pathname}${route}`.slice(0, longestAddress);
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
