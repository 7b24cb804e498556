import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/ci-event.ts
import { open } from "node:fs/promises";
var mostBytes = 25 * 1024 * 1024;
async function readPayload(file) {
  if (file === void 0 || file === "") return {};
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await open(file), true);
      const { size } = await handle.stat();
      if (size > mostBytes) return {};
      return fields(JSON.parse(await handle.readFile("utf8")));
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch {
    return {};
  }
}
function fields(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function wholeNumber(value) {
  const number = typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}
function sha(value) {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

export {
  readPayload,
  fields,
  text,
  wholeNumber,
  sha
};
