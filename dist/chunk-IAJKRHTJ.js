import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isLoopback
} from "./chunk-PGYXFNCR.js";

// src/same-origin.ts
function isSameOrigin(url, other) {
  const [one, two] = [URL.parse(url), URL.parse(other)];
  if (!one || !two) return false;
  if (one.origin === two.origin) return one.origin !== "null";
  const isOneMachine = isLoopback(one.hostname) && isLoopback(two.hostname);
  return isOneMachine && one.protocol === two.protocol && one.port === two.port;
}

export {
  isSameOrigin
};
