import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/action/text-stream.ts
function textStream() {
  const parts = [];
  const stream = { isTTY: false, write: (text) => parts.push(text) > 0 };
  return { stream, text: () => parts.join("") };
}

export {
  textStream
};
