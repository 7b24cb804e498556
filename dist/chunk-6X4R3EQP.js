import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  assetName
} from "./chunk-DWCT7NFR.js";
import {
  isLoopback
} from "./chunk-PGYXFNCR.js";

// src/file-name.ts
function fileName(url, pageUrl) {
  return nameFile(url, pageUrl, assetName);
}
function nameFile(url, pageUrl, nameOf) {
  const { protocol, host, pathname } = URL.parse(url) ?? {};
  if (pathname === void 0 || !/^https?:$/.test(protocol ?? "")) return url;
  const path = nameOf(pathname.slice(1));
  return isSameSite(url, pageUrl) ? path || "/" : `${host}/${path}`;
}
function wholeFileName(url, pageUrl) {
  return nameFile(url, pageUrl, String);
}
function scriptName(url, pageUrl, documentUrl = pageUrl) {
  if (url === "") return "code without a file";
  const [script, document] = [URL.parse(url), URL.parse(documentUrl)];
  if (script?.protocol === "blob:" || script?.protocol === "data:") return `code of a ${script.protocol} URL`;
  if (!script || !document || !isSameSite(url, documentUrl) || script.pathname !== document.pathname)
    return fileName(url, pageUrl);
  return `inline script of ${isSameSite(url, pageUrl) ? "" : script.host}${script.pathname}`;
}
function isSameSite(url, other) {
  const [one, two] = [URL.parse(url)?.hostname, URL.parse(other)?.hostname];
  if (!one || !two) return false;
  return one === two || isLoopback(one) && isLoopback(two);
}

// src/package-of.ts
function packageOf(module) {
  return /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

export {
  fileName,
  wholeFileName,
  scriptName,
  packageOf
};
