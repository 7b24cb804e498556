import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readRegularText
} from "./chunk-O7SZHESP.js";

// src/ci-event.ts
var mostBytes = 25 * 1024 * 1024;
async function readPayload(file) {
  if (file === void 0 || file === "") return {};
  try {
    return fields(JSON.parse(await readRegularText(file, mostBytes)));
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
