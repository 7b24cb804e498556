import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  record
} from "./chunk-UVEV6JYO.js";

// src/project/specifiers.ts
var mostDepth = 10;
function stringsIn(value, depth = 0) {
  if (depth > mostDepth) return [];
  return Object.entries(record(value)).flatMap(
    ([name, inner]) => typeof inner === "string" ? [[name, inner]] : stringsIn(inner, depth + 1)
  );
}
function pathIn(specifier) {
  const bare = /^(?:file|link|portal|workspace|exec):(.*)$/.exec(specifier)?.[1];
  if (bare !== void 0)
    return /^(?:[~^*]|\d|$)/.test(bare) || !bare.includes("/") ? null : bare.replace(/^\/\//, "");
  return /^\.{1,2}\//.test(specifier) || specifier.startsWith("/") ? specifier : null;
}

export {
  stringsIn,
  pathIn
};
